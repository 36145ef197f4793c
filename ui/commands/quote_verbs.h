// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace ui {

/// What can be done with quotes and credit notes, and that a paper is made again; the other
/// commands stand in command.h.
namespace commands {

inline constexpr Command newQuote{"quote.new",
                                  QT_TRANSLATE_NOOP("Commands", "New quote"),
                                  "quote",
                                  "Shift+F3",
                                  Reach::Window,
                                  WriteDrafts,
                                  //: what people look for it by, beside its name
                                  QT_TRANSLATE_NOOP("Commands", "estimate offer price")};
inline constexpr Command invoiceQuote{"quote.invoice",
                                      QT_TRANSLATE_NOOP("Commands", "Make the invoice"),
                                      "invoice-add",
                                      "",
                                      Reach::Page,
                                      WriteDrafts};
inline constexpr Command acceptQuote{"quote.accept",
                                     QT_TRANSLATE_NOOP("Commands", "Accepted"),
                                     "check",
                                     "",
                                     Reach::Page,
                                     WriteDrafts};
inline constexpr Command declineQuote{"quote.decline",
                                      QT_TRANSLATE_NOOP("Commands", "Declined"),
                                      "close",
                                      "",
                                      Reach::Page,
                                      WriteDrafts};
inline constexpr Command reviseQuote{
    "quote.revise", QT_TRANSLATE_NOOP("Commands", "Revise"), "edit", "", Reach::Page, WriteDrafts};
inline constexpr Command creditPaper{"invoice.credit-note",
                                     QT_TRANSLATE_NOOP("Commands", "Credit note"),
                                     "undo",
                                     "",
                                     Reach::Page,
                                     CancelDocuments};
inline constexpr Command makeAgain{"paper.again",
                                   QT_TRANSLATE_NOOP("Commands", "Make another like it"),
                                   "add",
                                   "Ctrl+D",
                                   Reach::Page,
                                   WriteDrafts,
                                   QT_TRANSLATE_NOOP("Commands", "copy duplicate repeat")};

} // namespace commands

} // namespace ui
