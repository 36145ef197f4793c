// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_region.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

RegionKind kindIn(const QJsonObject &json)
{
    const QString kind = json.value(u"kind"_s).toString();
    if (kind == u"territory")
        return RegionKind::Territory;
    return kind == u"abroad" ? RegionKind::Abroad : RegionKind::State;
}

QMap<QString, QList<TaxRegion>> readRegions()
{
    QFile file(u":/docket/packs/tax_regions.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of regions is not built in");
    const QJsonObject countries =
        QJsonDocument::fromJson(file.readAll()).object().value(u"countries"_s).toObject();
    QMap<QString, QList<TaxRegion>> regions;
    for (auto country = countries.begin(); country != countries.end(); ++country) {
        const QJsonArray list = country.value().toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject json = value.toObject();
            regions[country.key()].append({.code = json.value(u"code"_s).toString(),
                                           .name = json.value(u"name"_s).toString(),
                                           .kind = kindIn(json)});
        }
    }
    return regions;
}

} // namespace

const QList<TaxRegion> &taxRegionsOf(const QString &country)
{
    static const QMap<QString, QList<TaxRegion>> regions = readRegions();
    static const QList<TaxRegion> none;
    const auto found = regions.constFind(country);
    return found == regions.cend() ? none : *found;
}

std::optional<TaxRegion> taxRegionOf(const QString &country, const QString &code)
{
    const QList<TaxRegion> &regions = taxRegionsOf(country);
    const auto found = std::find_if(
        regions.begin(), regions.end(), [&code](const TaxRegion &one) { return one.code == code; });
    return found == regions.end() ? std::nullopt : std::optional(*found);
}

} // namespace core
