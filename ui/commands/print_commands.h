// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace ui::commands {

// What leaves the window: on paper, or in a file.
inline constexpr Command print{
    "print", QT_TRANSLATE_NOOP("Commands", "Print"), "print", "Ctrl+P", Reach::Page};
inline constexpr Command printWithChoices{"print.choose",
                                          QT_TRANSLATE_NOOP("Commands", "Print with choices"),
                                          "print",
                                          "Ctrl+Shift+P",
                                          Reach::Page};
inline constexpr Command allStatements{"statements",
                                       QT_TRANSLATE_NOOP("Commands", "All statements"),
                                       "print",
                                       "",
                                       Reach::Page,
                                       SeeMoney};
inline constexpr Command exportFile{
    "report.export",
    QT_TRANSLATE_NOOP("Commands", "Export"),
    "export",
    "Ctrl+E",
    Reach::Page,
    SeeMoney,
    //: what people look for it by, beside its name
    QT_TRANSLATE_NOOP("Commands", "save as file spreadsheet excel csv e-invoice xml")};
inline constexpr Command letterRow{"row.letter",
                                   QT_TRANSLATE_NOOP("Commands", "Letter to pay"),
                                   "mail",
                                   "L",
                                   Reach::List,
                                   SeeMoney};

} // namespace ui::commands
