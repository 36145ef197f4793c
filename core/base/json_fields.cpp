// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {
namespace {

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

/// The number when JSON holds it as an integer.
std::optional<qint64> integerIn(const QJsonValue &value)
{
    // Both defaults come back only from what is no integer.
    const qint64 first = value.toInteger(0);
    return first == value.toInteger(1) ? std::optional(first) : std::nullopt;
}

} // namespace

QString JsonFields::pathOf(const QString &name) const
{
    return m_where.isEmpty() ? name : m_where + u'.' + name;
}

QString JsonFields::text(const QString &name)
{
    const QJsonValue value = take(name);
    return isType(value, QJsonValue::String, name) ? value.toString() : QString();
}

bool JsonFields::flag(const QString &name, bool otherwise)
{
    const QJsonValue value = take(name);
    return isType(value, QJsonValue::Bool, name) ? value.toBool() : otherwise;
}

std::optional<Decimal> JsonFields::decimal(const QString &name, Presence presence)
{
    const auto text = number(name);
    if (!text) {
        if (presence == Presence::Required && !has(name))
            refuse({.kind = ErrorKind::FieldMissing, .subject = pathOf(name)});
        return std::nullopt;
    }
    const auto decimal = Decimal::fromText(*text, pathOf(name));
    if (decimal)
        return *decimal;
    refuse(decimal.error());
    return std::nullopt;
}

std::optional<Money> JsonFields::money(const QString &name, CurrencyDigits digits)
{
    const auto text = number(name);
    if (!text)
        return std::nullopt;
    const auto amount = moneyFromPlainText(*text, digits, pathOf(name));
    if (amount)
        return *amount;
    refuse(amount.error());
    return std::nullopt;
}

std::optional<Day> JsonFields::day(const QString &name)
{
    const QString given = text(name);
    if (given.isEmpty())
        return std::nullopt;
    static const QRegularExpression form(u"^([0-9]{4})-([0-9]{2})-([0-9]{2})$"_s);
    const auto match = form.match(given);
    Error fault{.kind = ErrorKind::NotADate, .subject = pathOf(name), .given = given};
    if (match.hasMatch()) {
        const QDate date(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid() && Day::of(date).isPlausible())
            return Day::of(date);
        fault.kind = date.isValid() ? ErrorKind::DateOutOfRange : ErrorKind::DateDoesNotExist;
        if (date.isValid()) {
            fault.allowed = u"%1 to %2"_s.arg(Day::earliest().date().toString(Qt::ISODate),
                                              Day::latest().date().toString(Qt::ISODate));
        }
    }
    refuse(fault);
    return std::nullopt;
}

qsizetype JsonFields::choice(const QString &name, const QStringList &choices)
{
    const QString given = text(name);
    if (!has(name))
        return 0;
    const qsizetype place = choices.indexOf(given);
    if (place >= 0)
        return place;
    refuse({.kind = ErrorKind::NotOneOf,
            .subject = pathOf(name),
            .given = given,
            .allowed = choices.join(u", "_s)});
    return 0;
}

void JsonFields::objects(const QString &name,
                         qsizetype most,
                         const std::function<void(const QJsonObject &, const QString &where)> &read)
{
    const QJsonValue value = take(name);
    if (!isType(value, QJsonValue::Array, name))
        return;
    const QJsonArray array = value.toArray();
    if (array.size() > most) {
        refuse({.kind = ErrorKind::TooManyLines,
                .subject = pathOf(name),
                .allowed = QString::number(most)});
        return;
    }
    for (qsizetype place = 0; place < array.size() && !m_fault; ++place) {
        const QString element = u"%1[%2]"_s.arg(name).arg(place);
        const QJsonValue item = array.at(place);
        if (item.isObject())
            read(item.toObject(), pathOf(element));
        else
            refuse({.kind = ErrorKind::NotOneOf,
                    .subject = pathOf(element),
                    .given = nameOf(item.type()),
                    .allowed = nameOf(QJsonValue::Object)});
    }
}

void JsonFields::refuseOthers()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_known.contains(name)) {
            refuse({.kind = ErrorKind::FieldUnknown, .subject = pathOf(name), .allowed = m_where});
            return;
        }
    }
}

void JsonFields::refuse(Error error)
{
    if (!m_fault)
        m_fault = std::move(error);
}

std::optional<QString> JsonFields::number(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isString())
        return value.toString();
    if (!value.isDouble()) {
        isType(value, QJsonValue::String, name);
        return std::nullopt;
    }
    if (const auto integer = integerIn(value))
        return QString::number(*integer);
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString given = QString::fromUtf8(list.mid(1).chopped(1));
    refuse({.kind = ErrorKind::NotANumber,
            .subject = pathOf(name),
            .given = given,
            .allowed = u'"' + given + u'"'});
    return std::nullopt;
}

QJsonValue JsonFields::take(const QString &name)
{
    m_known.append(name);
    return m_object.value(name);
}

bool JsonFields::isType(const QJsonValue &value, QJsonValue::Type type, const QString &name)
{
    if (value.type() == type)
        return true;
    if (!value.isNull() && !value.isUndefined()) {
        refuse({.kind = ErrorKind::NotOneOf,
                .subject = pathOf(name),
                .given = nameOf(value.type()),
                .allowed = nameOf(type)});
    }
    return false;
}

Result<QJsonObject> objectFromJson(const QByteArray &json, qsizetype mostBytes)
{
    if (json.size() > mostBytes) {
        return Error{.kind = ErrorKind::TextTooLong,
                     .subject = u"JSON"_s,
                     .allowed = QString::number(mostBytes)};
    }
    QJsonParseError said;
    const QJsonDocument document = QJsonDocument::fromJson(json, &said);
    if (said.error != QJsonParseError::NoError) {
        return Error{.kind = ErrorKind::NotJson,
                     .subject = u"byte %1"_s.arg(said.offset),
                     .given = said.errorString()};
    }
    if (!document.isObject()) {
        return Error{.kind = ErrorKind::NotJson,
                     .subject = u"byte 0"_s,
                     .given = u"an object in braces is expected"_s};
    }
    return document.object();
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

} // namespace core
