// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"

#include "core/base/json_fields.h"
#include "core/domain/currency.h"
#include "core/domain/tax_region.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

using Countries = QMap<QString, Country>;

template <typename Value>
Value valueOn(const QList<Dated<Value>> &history, Day day, Value otherwise)
{
    Value value = otherwise;
    for (const Dated<Value> &entry : history) {
        if (entry.from <= day)
            value = entry.value;
    }
    return value;
}

Day dayIn(const QJsonObject &json)
{
    return Day::of(QDate::fromString(json.value(u"from"_s).toString(), Qt::ISODate));
}

StepMode modeIn(const QJsonObject &json)
{
    const QString mode = json.value(u"mode"_s).toString();
    if (mode == u"up"_s)
        return StepMode::Up;
    return mode == u"down"_s ? StepMode::Down : StepMode::HalfUp;
}

TotalRounding roundingIn(const QJsonObject &json, CurrencyDigits digits)
{
    const auto step = moneyFromPlainText(json.value(u"step"_s).toString(), digits, u"step"_s);
    return {.step = step ? *step : Money(), .mode = modeIn(json)};
}

TaxNames namesIn(const QJsonObject &json)
{
    TaxNames names{.within = textsOf(json.value(u"components"_s)),
                   .inTerritory = textsOf(json.value(u"in_territory"_s)),
                   .betweenRegions = textsOf(json.value(u"between_regions"_s))};
    for (QStringList *special : {&names.inTerritory, &names.betweenRegions}) {
        if (special->isEmpty())
            *special = names.within;
    }
    return names;
}

/// Components of these names that share a rate; the last takes what does not divide, so that the
/// shares sum to it.
QList<TaxComponent> shared(const QStringList &names, Decimal rate)
{
    QList<TaxComponent> components;
    qint64 left = rate.millionths();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qint64 share = left / (names.size() - i);
        left -= share;
        components.append({.name = names[i], .rate = Decimal::fromMillionths(share)});
    }
    return components;
}

Country countryIn(const QJsonObject &json)
{
    Country country{.code = json.value(u"code"_s).toString(),
                    .name = json.value(u"name"_s).toString(),
                    .currency = json.value(u"currency"_s).toString(),
                    .zone = json.value(u"zone"_s).toString(),
                    .phoneRegion = json.value(u"phone_region"_s).toString(),
                    .language = json.value(u"language"_s).toString(),
                    .isInUnion = json.value(u"union"_s).toBool(),
                    .fiscalYearStartMonths = {},
                    .totalRoundings = {},
                    .taxNames = {}};
    const QJsonArray years = json.value(u"fiscal_year"_s).toArray();
    for (const QJsonValue &value : years) {
        const QJsonObject entry = value.toObject();
        const int month = int(entry.value(u"month"_s).toInteger(1));
        country.fiscalYearStartMonths.append({.from = dayIn(entry), .value = month});
    }
    const auto currency = currencyOf(country.currency);
    const QJsonArray steps = json.value(u"total_step"_s).toArray();
    for (const QJsonValue &value : steps) {
        const QJsonObject entry = value.toObject();
        const auto rounding = roundingIn(entry, currency ? currency->digits : 2);
        country.totalRoundings.append({.from = dayIn(entry), .value = rounding});
    }
    const QJsonArray taxes = json.value(u"tax"_s).toArray();
    for (const QJsonValue &value : taxes)
        country.taxNames.append(
            {.from = dayIn(value.toObject()), .value = namesIn(value.toObject())});
    return country;
}

Countries readCountries()
{
    QFile file(u":/docket/packs/countries.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of countries is not built in");
    const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray countries = pack.value(u"countries"_s).toArray();
    Countries table;
    for (const QJsonValue &json : countries) {
        const Country country = countryIn(json.toObject());
        table.insert(country.code, country);
    }
    return table;
}

const Countries &countries()
{
    static const Countries table = readCountries();
    return table;
}

} // namespace

Day Country::fiscalYearStart(Day day) const
{
    constexpr int january = 1;
    const int month = valueOn(fiscalYearStartMonths, day, january);
    const QDate date = day.date();
    const int year = date.month() >= month ? date.year() : date.year() - 1;
    return Day::of(year, month, 1);
}

TotalRounding Country::roundingOn(Day day) const
{
    return valueOn(totalRoundings, day, TotalRounding());
}

QStringList Country::taxNamesFor(Day day, const Supply &supply) const
{
    const TaxNames names = valueOn(taxNames, day, TaxNames());
    if (supply.isBetweenRegions())
        return names.betweenRegions;
    const auto region = taxRegionOf(code, supply.from);
    return region && region->kind == RegionKind::Territory ? names.inTerritory : names.within;
}

bool Country::isOwnTax(const QString &tax) const
{
    return std::any_of(taxNames.begin(), taxNames.end(), [&tax](const Dated<TaxNames> &dated) {
        const TaxNames &names = dated.value;
        return names.within.contains(tax) || names.inTerritory.contains(tax)
               || names.betweenRegions.contains(tax);
    });
}

std::optional<Decimal> Country::ownRateOf(const Taxes &taxes) const
{
    std::optional<Decimal> sum;
    for (const TaxComponent &component : taxes.components) {
        if (component.rate && !component.retained && isOwnTax(component.name))
            sum = Decimal::fromMillionths(sum.value_or(Decimal()).millionths()
                                          + component.rate->millionths());
    }
    return sum;
}

int Country::placeOfTax(const QString &tax) const
{
    QStringList names;
    for (const Dated<TaxNames> &dated : taxNames)
        names += dated.value.within + dated.value.inTerritory + dated.value.betweenRegions;
    names.removeDuplicates();
    const qsizetype place = names.indexOf(tax);
    return int(place < 0 ? names.size() : place);
}

Taxes Country::taxesOn(Day day, Decimal rate, const Supply &supply) const
{
    return {.components = shared(taxNamesFor(day, supply), rate),
            .category = rate.isZero() ? TaxCategory::Z : TaxCategory::S};
}

Taxes Country::moved(const Taxes &taxes, Day day, const Supply &supply) const
{
    const TaxNames ofDay = valueOn(taxNames, day, TaxNames());
    const QStringList owns = ofDay.within + ofDay.inTerritory + ofDay.betweenRegions;
    const QStringList wanted = taxNamesFor(day, supply);
    qint64 millionths = 0;
    bool isExempt = false;
    bool isThere = true;
    QList<TaxComponent> others;
    for (const TaxComponent &component : taxes.components) {
        if (component.retained || !owns.contains(component.name)) {
            others.append(component);
            continue;
        }
        isThere = isThere && wanted.contains(component.name);
        isExempt = isExempt || !component.rate;
        millionths += component.rate.value_or(Decimal()).millionths();
    }
    // As somebody wrote it, where it is called so there.
    if (others.size() == taxes.components.size() || isThere)
        return taxes;
    QList<TaxComponent> own = shared(wanted, Decimal::fromMillionths(millionths));
    for (TaxComponent &component : own) {
        if (isExempt)
            component.rate.reset();
    }
    return {.components = own + others, .category = taxes.category};
}

std::optional<Country> countryOf(const QString &code)
{
    const auto known = countries().constFind(code);
    return known == countries().cend() ? std::nullopt : std::optional(*known);
}

bool isCountryCode(const QString &code)
{
    constexpr qsizetype letters = 2;
    // What ISO reserves, and what others made up, is no country there.
    static const QStringList others{u"AC"_s,
                                    u"CP"_s,
                                    u"DG"_s,
                                    u"EA"_s,
                                    u"EU"_s,
                                    u"EZ"_s,
                                    u"IC"_s,
                                    u"TA"_s,
                                    u"UN"_s,
                                    u"XA"_s,
                                    u"XB"_s,
                                    u"XK"_s,
                                    u"ZZ"_s};
    return code.size() == letters && code == code.toUpper() && !others.contains(code)
           && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

QStringList countryCodes()
{
    return countries().keys();
}

} // namespace core
