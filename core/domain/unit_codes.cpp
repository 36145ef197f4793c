// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit_codes.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {
namespace {

QString folded(QString unit)
{
    return unit.remove(u'.').simplified().toCaseFolded();
}

QHash<QString, QString> readUnitCodes()
{
    QFile file(u":/docket/packs/units.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of units is not built in");
    const QJsonArray units = QJsonDocument::fromJson(file.readAll())["units"_L1].toArray();
    QHash<QString, QString> table;
    for (const QJsonValue &unit : units) {
        const QJsonArray written = unit["written"_L1].toArray();
        for (const QJsonValue &text : written)
            table.insert(folded(text.toString()), unit["rec20"_L1].toString());
    }
    return table;
}

} // namespace

QString unitCodeOf(const QString &unit)
{
    static const QHash<QString, QString> table = readUnitCodes();
    return table.value(folded(unit), u"C62"_s);
}

} // namespace core
