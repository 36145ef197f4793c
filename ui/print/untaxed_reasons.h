// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/e_invoice.h"
#include "ui/print/paper_words.h"

namespace ui {

/// What a paper says of a tax that is not charged, by its category.
core::UntaxedReasons untaxedReasons(const PaperWords &words);

} // namespace ui
