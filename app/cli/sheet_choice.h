// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "ui/print/printout.h"

namespace app {

using ui::SheetChoice;

/// As `--paper` and `--lang` say. Without the first it is the first of `sizes`; without the second
/// the customer's language, or the country's.
///
/// Refuses: NotOneOf (paper, lang).
core::Result<SheetChoice> chosenSheet(Session &session,
                                      const Arguments &arguments,
                                      const QList<ui::PaperSize> &sizes,
                                      const QString &customersLanguage = {});

/// Puts the pages into the file of `--output`.
///
/// Refuses: FieldMissing (output); as ui::writePdf.
core::Result<Answer>
writtenAnswer(const Arguments &arguments, const QList<ui::SheetPage> &pages, const QString &title);

} // namespace app
