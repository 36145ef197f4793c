// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

namespace bench {

/// The folder of the synthetic shop of that many invoices: the kept one, or a new one. It is never
/// written to again: who wants to write works on a copy.
QString syntheticShop(const Options &options);

/// A copy of the shop's one file in a new folder `name` beside it.
QString copyOfShop(const QString &folder, const Options &options, const QString &name);
/// A new folder `name` for files that may be thrown away.
QString scratchFolder(const Options &options, const QString &name);

/// Prints the size of the shop's file and of its parts: log, derived tables, search, the rest.
void tellSizes(const QString &folder);

} // namespace bench
