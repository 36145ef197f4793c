// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "ui/print/printout.h"

namespace app {

/// Prints into the file of `--output`, on the paper of `--paper` and in the language of `--lang`;
/// without these on the first of its sizes and as the printout says itself.
///
/// Refuses: NotOneOf (paper, lang); FieldMissing (output); as Printout::pages and ui::writePdf.
core::Result<Answer>
pdfAnswer(Session &session, const Arguments &arguments, const ui::Printout &what);

} // namespace app
