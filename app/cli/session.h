// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/random.h"
#include "core/service/shop.h"
#include "ui/text/table.h"
#include "ui/text/voice.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>

namespace app {

using ui::Table;
using ui::TableCell;

/// What was asked for before the command's own words: which shop, who, how to answer.
struct GlobalOptions
{
    QString folder;
    QString staff;
    QString approver;
    bool json = false;
    std::optional<core::Instant> now; ///< with --developer: the clock stands still here
};

/// What a command answers: text for people, an object for programs.
struct Answer
{
    QString text;
    QJsonObject json;
};

/// The days that a report is asked for.
struct AskedDays
{
    std::optional<core::Day> from;
    core::Day to;
};

/// One run of the cli: the clock, the shop that is open, the person who acts.
class Session
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit Session(GlobalOptions options);

    const GlobalOptions &options() const { return m_options; }
    core::Clock &clock() { return *m_clock; }
    core::Random &random() { return m_random; }

    /// Opens the shop once and keeps it open.
    core::Result<core::Done> open(core::ShopFile::Access access);
    /// Opens the shop and signs in whoever acts.
    core::Result<core::Done> signIn(core::ShopFile::Access access);
    core::Shop &shop() { return *m_shop; }
    core::ShopFile &file() { return *m_shop->file; }
    core::By by() const { return m_by; }
    core::Day today() { return file().today(); }
    const core::Currency &currency() { return file().facts().currency; }
    /// The shop's, once one is open: for sentences.
    const core::Currency *currencyIfAny() const;

    /// An id that the caller chose (`--id`), or a new one.
    ///
    /// Refuses: NotAnId.
    core::Result<core::RowId> idFor(const Arguments &arguments);

    /// Amounts and days as people type them, with the field's name in a refusal.
    core::Result<core::Money> money(const QString &text, const QString &field);
    core::Result<core::Day> day(const QString &text);
    core::Result<std::optional<core::Day>> dayIfAny(const Arguments &arguments,
                                                    const QString &option);
    /// What `--from` and `--to` say; to today, where nothing else is said.
    core::Result<AskedDays> days(const Arguments &arguments);
    core::Result<int>
    wholeNumber(const QString &text, const QString &field, int lowest, int highest);

    /// How many rows a list may have: `--limit`, else `otherwise`.
    core::Result<int> limit(const Arguments &arguments, int otherwise);
    /// The customer of `--customer`; none when it was not given.
    core::Result<std::optional<core::Id<core::Customer>>> customerIfAny(const Arguments &arguments);
    /// The person of that name or id.
    ///
    /// Refuses: StaffUnknown.
    core::Result<core::Id<core::Staff>> staffNamed(const QString &name);

    /// As people read them, and as machines do.
    QString shown(core::Money amount);
    QString plain(core::Money amount);
    /// How reports speak of this shop.
    ui::Voice voice();
    TableCell cell(core::Money amount)
    {
        return {plain(amount), shown(amount), TableCell::Holds::Money};
    }
    QJsonValue plainIfAny(const std::optional<core::Money> &amount);

private:
    GlobalOptions m_options;
    std::unique_ptr<core::Clock> m_clock;
    core::SystemRandom m_random;
    std::unique_ptr<core::Shop> m_shop;
    core::By m_by;
};

} // namespace app
