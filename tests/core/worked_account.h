// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <QJsonObject>

namespace tests {

/// One case of files/receivables.json, played through the services on a shop of its own.
class WorkedAccount
{
public:
    explicit WorkedAccount(const QJsonObject &account);

    /// Does all steps, each on its day; what was refused, in words, or nothing.
    QString play();
    /// Where the shop's answers as of a day differ from the figures of the case; or nothing.
    QString faultOn(const QJsonObject &figures);

    TestShop &shop() { return m_shop; }

private:
    using Refusal = std::optional<core::Error>;

    Refusal step(const QJsonObject &step);
    Refusal issue(const QJsonObject &step, core::DocumentKind kind);
    Refusal take(const QJsonObject &step);
    Refusal settle(const QJsonObject &step, core::AdjustmentKind kind);
    Refusal open(const QJsonObject &step);
    Refusal allocate(const QJsonObject &step);
    Refusal refund(const QJsonObject &step);
    Refusal recover(const QJsonObject &step);
    Refusal takeBack(const QJsonObject &step);
    Refusal cheque(const QJsonObject &step);

    core::Money amount(const QJsonValue &text) const;
    QString said(const char *what, core::Money shop, const QJsonValue &expected) const;
    core::TakePayment paymentOf(const QJsonObject &step);
    core::Id<core::Job> job(const QString &name);
    /// The newest adjustment of that kind, under a name by which the figures know it.
    void name(const QString &name, core::AdjustmentKind kind);
    QString faultOfReports(core::Day day, const QJsonObject &figures);
    QString faultOfToday(const QJsonObject &figures);

    QJsonObject m_account;
    TestShop m_shop;
    core::Id<core::Customer> m_customer;
    QHash<QString, core::RowId> m_ids;
    QHash<QString, core::Id<core::Job>> m_jobs;
};

} // namespace tests
