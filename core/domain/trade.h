// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace core {

/// What a shop of a trade starts with: one board and its stages, in order.
struct Trade
{
    QString board;
    QList<Stage> stages;
};

/// Nothing for a trade there is no pack for.
///
/// Source: resources/packs/trades.json.
std::optional<Trade> tradeNamed(const QString &name);
/// All names, sorted.
QStringList tradeNames();

} // namespace core
