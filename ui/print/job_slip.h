// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// The docket: the paper that goes with a job through the workshop. Its code holds the job's
/// number, as a scanner types it.
QList<SheetPage>
jobSlip(const core::JobCard &card, const SheetShop &shop, const PaperWords &words, PaperSize size);

} // namespace ui
