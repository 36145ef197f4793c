// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "ui/print/printout.h"

namespace app {

/// A report before it takes a form.
struct Report
{
    QString text;
    QJsonObject json;
    QString title;
    Table table;
    std::optional<ui::Printout> sheets; ///< none: it has no form on paper
};

/// The report in the form of `--format`, into the file of `--output` where one is named; a file is
/// whole or not there.
///
/// A workbook needs a file, as paper does, and stands as the language of `--lang`, else of the
/// country, is read.
///
/// Refuses: NotOneOf (format, lang); FieldMissing (output); FileNotWritten; as pdfAnswer.
core::Result<Answer>
reportAnswer(Session &session, const Arguments &arguments, const Report &report);

} // namespace app
