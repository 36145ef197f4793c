// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/trade.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &pack()
{
    static const QJsonObject trades = [] {
        QFile file(u":/docket/packs/trades.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the trades are not built in");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return trades;
}

StageCategory categoryNamed(const QString &name)
{
    const QStringList names{
        u"intake"_s, u"waiting"_s, u"doing"_s, u"ready"_s, u"done"_s, u"cancelled"_s};
    return static_cast<StageCategory>(names.indexOf(name) + 1);
}

} // namespace

std::optional<Trade> tradeNamed(const QString &name)
{
    if (!pack().contains(name))
        return std::nullopt;
    const QJsonObject json = pack().value(name).toObject();
    Trade trade{.board = json.value("board"_L1).toString(), .stages = {}};
    const QJsonArray stages = json.value("stages"_L1).toArray();
    for (const QJsonValue &stage : stages) {
        trade.stages.append({.board = {},
                             .name = stage["name"_L1].toString(),
                             .category = categoryNamed(stage["category"_L1].toString()),
                             .wipLimit = {}});
    }
    return trade;
}

QStringList tradeNames()
{
    return pack().keys();
}

} // namespace core
