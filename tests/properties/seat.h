// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/shop.h"

#include <QTemporaryDir>

#include <memory>

namespace tests {

/// One PC: a file, a clock and chance of its own. It begins empty: either it founds the shop, or it
/// takes the log of one that did.
class Seat
{
public:
    explicit Seat(quint64 seed, bool first = true, const QString &mark = QStringLiteral("A"));
    /// In memory only: empty, or the copy of another file.
    Seat(quint64 seed, const core::Enrolment &whose, core::Database *image);
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

    /// Sharma Print with an owner (Ravi), somebody at the counter (Asha), in production (Kiran)
    /// and a manager (Meena).
    void found();
    void reopen();

    core::Shop &shop() { return *m_shop; }
    core::ShopFile &file() { return *m_shop->file; }
    core::Database &database() { return m_shop->file->database(); }
    /// Who acts, by name; nobody when they are not (or no longer) on the team.
    core::By by(const QString &name);

    /// The whole log, in pages of `page` units.
    QList<core::LoggedUnit> log(int page = 100);
    /// What was written on this PC.
    QList<core::LoggedUnit> ownLog();
    /// Takes units in pages of `page`.
    core::Result<core::Done> take(const QList<core::LoggedUnit> &units, int page = 100);

    core::FixedClock clock;
    core::SeededRandom random;

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< none where the shop stands in memory
    std::unique_ptr<core::Shop> m_shop;
};

/// Every row of every synced table as text, in the order of ids: all columns, deleted and clk, but
/// not the local row number.
QStringList syncedRows(core::Database &database);
/// Every derived row as text, customers by id.
QStringList derivedRows(core::Database &database);
/// The first line in which two of these differ; empty when they are equal.
QString differenceOf(const QStringList &left, const QStringList &right);
/// What Verify finds, in one line; empty when all is well.
QString findingsOf(Seat &seat);

} // namespace tests
