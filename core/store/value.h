// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <type_traits>
#include <variant>

namespace core {

/// What stands in one cell: nothing, a whole number, text or bytes. Our own types become one of
/// these on their way to the file, and in the body of an op.
class Value
{
public:
    using Cell = std::variant<std::monostate, qint64, QString, QByteArray>;

    Value() = default;
    Value(qint64 number) : m_cell(number) {}
    Value(int number) : m_cell(qint64(number)) {}
    Value(bool truth) : m_cell(qint64(truth ? 1 : 0)) {}
    Value(const QString &text) : m_cell(text.isNull() ? QStringLiteral("") : text) {}
    Value(const QByteArray &bytes) : m_cell(bytes) {}
    Value(Money amount) : m_cell(amount.minor()) {}
    Value(Decimal decimal) : m_cell(decimal.millionths()) {}
    Value(Day day) : m_cell(qint64(day.number)) {}
    Value(Instant instant) : m_cell(instant.micros) {}
    /// "None" becomes an empty cell.
    Value(const RowId &id) : m_cell(id.isNone() ? Cell() : Cell(id.bytes())) {}
    template <typename Thing>
    Value(const Id<Thing> &id) : Value(id.row())
    {}
    template <typename Enum>
    requires std::is_enum_v<Enum> Value(Enum choice) : m_cell(qint64(choice)) {}
    template <typename T>
    Value(const std::optional<T> &value) : Value(value ? Value(*value) : Value())
    {}

    const Cell &cell() const { return m_cell; }
    bool isNull() const { return m_cell.index() == 0; }
    /// 0 where there is no number.
    qint64 number() const;
    /// Empty where there is no text.
    QString text() const;
    /// Empty where there are no bytes.
    QByteArray bytes() const;
    /// "None" where there is no id.
    RowId id() const;

    bool operator==(const Value &) const = default;

private:
    Cell m_cell;
};

} // namespace core
