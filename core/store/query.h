// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/value.h"

#include <QByteArray>

namespace core {

/// One statement at work, speaking our types. Values stand behind the text in the order of ?1, ?2 …
///
///     Query query(database, "SELECT id, name FROM customer WHERE row > ?1", row);
///     while (query.next())
///         names.append(query.text(1));
///
/// Throws StoreError from every call that touches the file.
class Query
{
public:
    template <typename... Values>
    Query(const Database &database, const char *sql, const Values &...values) : Query(database, sql)
    {
        int place = 0;
        (bind(++place, values), ...);
    }
    Query(const Database &database, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Moves to the next row; false behind the last.
    bool next();
    /// Runs a statement that answers no rows.
    void run() { next(); }
    /// Runs it again from the start with other values.
    template <typename... Values>
    Query &again(const Values &...values)
    {
        reset();
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }

    int columns() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    RowId row(int column) const;
    Money money(int column) const { return Money::fromMinor(integer(column)); }
    Decimal decimal(int column) const { return Decimal::fromMillionths(integer(column)); }
    Day day(int column) const { return {qint32(integer(column))}; }
    Instant instant(int column) const { return {integer(column)}; }
    bool flag(int column) const { return integer(column) != 0; }
    template <typename Thing>
    Id<Thing> id(int column) const
    {
        return Id<Thing>(row(column));
    }
    template <typename Enum>
    Enum choice(int column) const
    {
        return static_cast<Enum>(integer(column));
    }
    template <typename Thing>
    std::optional<Id<Thing>> idIfAny(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<Thing>(column));
    }
    std::optional<Day> dayIfAny(int column) const;
    std::optional<Money> moneyIfAny(int column) const;
    Value value(int column) const;

    void bind(int place, const Value &value);
    void bind(int place, qint64 number);
    void bind(int place, const QByteArray &bytes);
    void bind(int place, const RowId &id);
    template <typename Thing>
    void bind(int place, const Id<Thing> &id)
    {
        bind(place, id.row());
    }
    void bind(int place, int number) { bind(place, qint64(number)); }
    void bind(int place, bool truth) { bind(place, qint64(truth ? 1 : 0)); }
    void bind(int place, Money amount) { bind(place, amount.minor()); }
    void bind(int place, Day day) { bind(place, qint64(day.number)); }
    void bind(int place, const QString &text);

private:
    void reset();
    void check(int code) const;

    const Database &m_database;
    sqlite3_stmt *m_statement;
};

/// An id below all of those made for a paper or receipt dated `day` or later. A fact is never dated
/// after the day on which it was made, so the ids, which grow with time, find the facts of a day
/// without an index of its own. Two days of margin: zones, and a form open past midnight.
RowId madeFor(Day day);

} // namespace core
