// SPDX-License-Identifier: GPL-3.0-or-later
// The books of some days: what moved, and what came in.
#include "ui/print/day_book_sheet.h"
#include "ui/print/printout.h"
#include "ui/print/takings_sheet.h"

namespace ui::printouts {

using namespace Qt::StringLiterals;
using core::By;
using core::Shop;

namespace {

Printout aReport(const QString &title)
{
    return {.kind = u"report"_s,
            .title = title,
            .sizes = sheetSizes(),
            .language = [](Shop &, const By &) { return QString(); },
            .lay = {}};
}

} // namespace

Printout dayBook(core::Day from, core::Day to, const QString &title)
{
    Printout book = aReport(title);
    book.lay = [from, to](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
        const auto found = shop.ledger.dayBook(by, from, to);
        if (!found)
            return found.error();
        return dayBookSheet(*found, choice.shop, choice.words, choice.size);
    };
    return book;
}

Printout takings(core::Day from, core::Day to, core::TakingsBy apart, const QString &title)
{
    Printout report = aReport(title);
    report.lay =
        [from, to, apart](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
        const auto rows = shop.payments.takings(by, from, to, apart);
        if (!rows)
            return rows.error();
        return takingsSheet({.from = from, .to = to, .apart = apart, .rows = *rows},
                            choice.shop,
                            choice.words,
                            choice.size);
    };
    return report;
}

} // namespace ui::printouts
