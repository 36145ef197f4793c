// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/op_body.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestExactInDouble = qint64(1) << 53;

void appendText(QByteArray &out, const QString &text)
{
    static constexpr char hexDigits[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype plain = 0; // from here on nothing needs escaping so far
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + plain, at - plain);
        plain = at + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += hexDigits[c >> 4];
            out += hexDigits[c & 0xF];
        }
    }
    out.append(utf8.constData() + plain, utf8.size() - plain);
    out += '"';
}

void appendNumber(QByteArray &out, qint64 number)
{
    const bool exact = number >= -largestExactInDouble && number <= largestExactInDouble;
    if (!exact)
        out += '"';
    out += QByteArray::number(number);
    if (!exact)
        out += '"';
}

void appendValue(QByteArray &out, const Value &value)
{
    switch (value.cell().index()) {
    case 1:
        return appendNumber(out, std::get<qint64>(value.cell()));
    case 2:
        return appendText(out, std::get<QString>(value.cell()));
    case 3:
        out += '"';
        out += std::get<QByteArray>(value.cell()).toHex();
        out += '"';
        return;
    default:
        out += "null";
    }
}

std::string_view columnNameOf(const Table &table, int column)
{
    return column == deletedColumn ? std::string_view("deleted")
                                   : table.columns[size_t(column)].name;
}

void appendCells(QByteArray &out, const Table &table, const Cells &cells)
{
    char separator = '{';
    for (const Cell &cell : cells) {
        const std::string_view name = columnNameOf(table, cell.column);
        out += separator;
        out += '"';
        out.append(name.data(), qsizetype(name.size()));
        out += "\":";
        appendValue(out, cell.value);
        separator = ',';
    }
    out += cells.empty() ? "{}" : "}";
}

std::optional<Value> readValue(const QJsonValue &json, ColumnKind kind)
{
    if (json.isNull())
        return Value();
    if (kind == ColumnKind::Integer) {
        if (!json.isString()) {
            // A fraction, or a number beyond 64 bits, answers whatever default it is given.
            const bool isWhole = json.isDouble() && json.toInteger(0) == json.toInteger(1);
            return isWhole ? std::optional(Value(json.toInteger())) : std::nullopt;
        }
        bool isNumber = false;
        const qint64 number = json.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(Value(number)) : std::nullopt;
    }
    if (!json.isString())
        return std::nullopt;
    if (kind == ColumnKind::Text)
        return Value(json.toString());
    return Value(QByteArray::fromHex(json.toString().toLatin1()));
}

Result<Cells> readCells(const Table &table, const QJsonObject &object, QString &unknown)
{
    Cells cells;
    cells.reserve(size_t(object.size()));
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QByteArray name = member.key().toUtf8();
        const bool isDeleted = name == "deleted" && table.isRegister();
        const int column =
            isDeleted ? deletedColumn
                      : table.indexOf(std::string_view(name.constData(), size_t(name.size())));
        if (column < 0 && !isDeleted) {
            unknown = u"%1.%2"_s.arg(QLatin1StringView(table.name), member.key());
            continue;
        }
        const ColumnKind kind =
            column == deletedColumn ? ColumnKind::Integer : table.columns[size_t(column)].kind;
        std::optional<Value> value = readValue(member.value(), kind);
        if (!value)
            return Error{.kind = ErrorKind::NotJson, .subject = member.key()};
        cells.push_back({column, std::move(*value)});
    }
    return cells;
}

} // namespace

QByteArray OpBody::write(const Table &table) const
{
    QByteArray out;
    out.reserve(64 + 48 * qsizetype(now.size()));
    out += "{\"new\":";
    appendCells(out, table, now);
    out += ",\"old\":";
    if (before)
        appendCells(out, table, *before);
    else
        out += "null";
    out += '}';
    return out;
}

Result<OpBody> OpBody::read(const Table &table, const QByteArray &body)
{
    QJsonParseError fault{};
    const QJsonObject root = QJsonDocument::fromJson(body, &fault).object();
    if (fault.error != QJsonParseError::NoError || !root.value("new"_L1).isObject())
        return Error{.kind = ErrorKind::NotJson, .given = fault.errorString()};

    OpBody result;
    Result<Cells> now = readCells(table, root.value("new"_L1).toObject(), result.unknown);
    if (!now)
        return now.error();
    result.now = std::move(*now);
    if (root.value("old"_L1).isObject()) {
        Result<Cells> before = readCells(table, root.value("old"_L1).toObject(), result.unknown);
        if (!before)
            return before.error();
        result.before = std::move(*before);
    }
    return result;
}

} // namespace core
