// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"
#include "tests/support/test_shop.h"

namespace tests {

/// The first cell that a statement answers.
inline core::Value cell(core::Database &database, const char *sql)
{
    core::Query query(database, sql);
    return query.next() ? query.value(0) : core::Value();
}

inline qint64 number(core::Database &database, const char *sql)
{
    return cell(database, sql).number();
}

/// How far the log has come: what a refusal must leave as it was.
struct LogMark
{
    qint64 units = 0;
    qint64 ops = 0;
    qint64 dseq = 0;

    bool operator==(const LogMark &) const = default;
};

inline LogMark markOf(TestShop &shop)
{
    return {shop.rows("unit"),
            shop.rows("op"),
            number(shop.database(), "SELECT dseq FROM sync_identity")};
}

/// What `verify` found, in words for a failing test; empty when the books are sound.
inline QByteArray faultsOf(TestShop &shop)
{
    const auto proof = shop->upkeep.verify();
    if (!proof)
        return "not proved: " + core::nameOf(proof.error().kind).toUtf8();
    QByteArray faults;
    for (const core::Finding &finding : proof->findings)
        faults += QByteArray::number(int(finding.fault)) + ' ' + finding.table.toUtf8() + ' '
                  + finding.detail.toUtf8() + "; ";
    return faults;
}

/// The newest act of a shop.
inline core::RowId lastUnit(TestShop &shop)
{
    return cell(shop.database(), "SELECT id FROM unit ORDER BY row DESC LIMIT 1").id();
}

} // namespace tests

/// That an expression is done; for verbs whose answer the test does not need.
#define DOCKET_DONE(expression)                                                                    \
    do {                                                                                           \
        const auto done = (expression);                                                            \
        QVERIFY2(done, done ? "" : qPrintable(core::nameOf(done.error().kind)));                   \
    } while (false)

/// That the file proves itself: log, rows, papers, numbers and all that is derived.
#define DOCKET_SOUND(shop)                                                                         \
    do {                                                                                           \
        const QByteArray faults = tests::faultsOf(shop);                                           \
        QVERIFY2(faults.isEmpty(), faults.constData());                                            \
    } while (false)
