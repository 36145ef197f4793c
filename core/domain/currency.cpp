// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {
namespace {

using Currencies = QHash<QString, Currency>;

Currency currencyIn(const QJsonObject &json)
{
    const QJsonArray major = json.value(u"major"_s).toArray();
    const QJsonArray minor = json.value(u"minor"_s).toArray();
    const QString code = json.value(u"code"_s).toString();
    const CurrencyDigits digits = CurrencyDigits(json.value(u"digits"_s).toInteger());
    qint64 unit = 1;
    for (CurrencyDigits digit = 0; digit < digits; ++digit)
        unit *= 10;
    QList<Money> notes;
    const QJsonArray worths = json.value(u"notes"_s).toArray();
    for (const auto worth : worths)
        notes.append(Money::fromMinor(worth.toInteger() * unit));
    return {.code = code,
            .digits = digits,
            .small = Money::fromMinor(json.value(u"small"_s).toInteger(1) * unit),
            .notes = notes,
            .sign = json.value(u"sign"_s).toString(code),
            .major = major.at(0).toString(),
            .majorPlural = major.at(1).toString(),
            .minor = minor.isEmpty() ? QString() : minor.at(0).toString(),
            .minorPlural = minor.isEmpty() ? QString() : minor.at(1).toString()};
}

Currencies readCurrencies()
{
    QFile file(u":/docket/packs/currencies.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of currencies is not built in");
    const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray currencies = pack.value(u"currencies"_s).toArray();
    Currencies table;
    for (const QJsonValue &json : currencies) {
        const Currency currency = currencyIn(json.toObject());
        table.insert(currency.code, currency);
    }
    return table;
}

} // namespace

std::optional<Currency> currencyOf(const QString &code)
{
    static const Currencies table = readCurrencies();
    const auto known = table.constFind(code);
    return known == table.cend() ? std::nullopt : std::optional(*known);
}

std::optional<CurrencyDigits> currencyDigitsOf(const QString &code)
{
    const auto currency = currencyOf(code);
    return currency ? std::optional(currency->digits) : std::nullopt;
}

Money largestSmallDifference(const Currency &currency)
{
    return Money::fromMinor(currency.small.minor() * 100);
}

} // namespace core
