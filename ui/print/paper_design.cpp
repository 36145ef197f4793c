// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_design.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QColor colourIn(const QJsonObject &json, const QString &name)
{
    return QColor(u'#' + json.value(name).toString());
}

PaperDesign::Head headNamed(const QString &name)
{
    if (name == u"centred"_s)
        return PaperDesign::Head::Centred;
    return name == u"band"_s ? PaperDesign::Head::Band : PaperDesign::Head::Apart;
}

PaperDesign designIn(const QJsonObject &json)
{
    return {.name = json.value(u"name"_s).toString(),
            .accent = colourIn(json, u"accent"_s),
            .tint = colourIn(json, u"tint"_s),
            .hair = colourIn(json, u"hair"_s),
            .scale = json.value(u"scale"_s).toDouble(),
            .side = json.value(u"side"_s).toDouble(),
            .top = json.value(u"top"_s).toDouble(),
            .head = headNamed(json.value(u"head"_s).toString()),
            .isGrid = json.value(u"table"_s).toString() == u"grid"_s,
            .sumsUpCodes = json.value(u"codes"_s).toBool()};
}

QList<PaperDesign> readDesigns()
{
    QFile file(u":/docket/packs/paper_designs.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the designs of papers are not built in");
    const QJsonArray pack = QJsonDocument::fromJson(file.readAll())["designs"_L1].toArray();
    QList<PaperDesign> designs;
    for (const QJsonValue &design : pack)
        designs.append(designIn(design.toObject()));
    return designs;
}

} // namespace

const QList<PaperDesign> &paperDesigns()
{
    static const QList<PaperDesign> designs = readDesigns();
    return designs;
}

const PaperDesign &paperDesignOf(const QString &name)
{
    const QList<PaperDesign> &designs = paperDesigns();
    const auto named = std::find_if(designs.begin(), designs.end(), [&name](const auto &design) {
        return design.name == name;
    });
    return named == designs.end() ? designs.first() : *named;
}

core::Result<PaperDesign> paperDesignNamed(const QString &name)
{
    QStringList names;
    for (const PaperDesign &design : paperDesigns()) {
        if (design.name == name)
            return design;
        names.append(design.name);
    }
    return core::Error{.kind = core::ErrorKind::NotOneOf,
                       .subject = u"paper_design"_s,
                       .given = name,
                       .allowed = names.join(u", "_s)};
}

} // namespace ui
