// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_blocks.h"

namespace ui {

/// What was sold under each HSN, SAC or other code, and the taxes on it; they add up to those of
/// the paper. None where no line has a code or nothing is taxed.
std::optional<PaperTable> codeSummary(const PrintedPaper &paper, const SheetBlocks &blocks);

} // namespace ui
