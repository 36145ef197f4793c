// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/decimal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace core {

/// Reads the fields of one JSON object that people or programs wrote.
///
/// The first fault of all readers that share a `fault` is kept and the rest read on with defaults,
/// so a caller looks once, at the end. A field that is null counts as absent. Faults carry the
/// path, such as "lines[2].tax[0].rate".
///
/// Refuses: FieldMissing; FieldUnknown (allowed: the object's path); NotOneOf (a value of another
/// JSON type: given is its type, allowed the right one); and the refusals of what is read.
class JsonFields
{
public:
    using Fault = std::optional<Error>;
    enum class Presence { Required, Optional };

    JsonFields(const QJsonObject &object, QString where, Fault &fault)
        : m_object(object)
        , m_where(std::move(where))
        , m_fault(fault)
    {}

    bool has(const QString &name) const { return !m_object.value(name).isNull() && contains(name); }
    /// Whether the field is there, be it null.
    bool contains(const QString &name) const { return m_object.contains(name); }
    QString pathOf(const QString &name) const;

    QString text(const QString &name);
    bool flag(const QString &name, bool otherwise = false);
    /// A string in machine form, or a JSON integer. A JSON fraction has been through floating point
    /// and is refused with NotANumber; `allowed` shows the string to write instead.
    std::optional<Decimal> decimal(const QString &name, Presence presence = Presence::Optional);
    std::optional<Money> money(const QString &name, CurrencyDigits digits);
    /// "2026-11-20".
    std::optional<Day> day(const QString &name);
    /// The place of the value in `choices`; 0 when the field is absent.
    qsizetype choice(const QString &name, const QStringList &choices);
    /// Calls `read` with each object of the array, at most `most` of them.
    void objects(const QString &name,
                 qsizetype most,
                 const std::function<void(const QJsonObject &, const QString &where)> &read);

    /// Refuses the first field that no reader above was asked for.
    void refuseOthers();
    void refuse(Error error);

private:
    std::optional<QString> number(const QString &name);
    QJsonValue take(const QString &name);
    bool isType(const QJsonValue &value, QJsonValue::Type type, const QString &name);

    const QJsonObject m_object;
    const QString m_where;
    Fault &m_fault;
    QStringList m_known;
};

/// The object in `json`, which is at most `mostBytes` long.
///
/// Refuses: NotJson (subject: where; given: what the reader said); TextTooLong.
Result<QJsonObject> objectFromJson(const QByteArray &json, qsizetype mostBytes);

/// The texts of an array in a pack of ours; none where there is no array.
QStringList textsOf(const QJsonValue &array);

} // namespace core
