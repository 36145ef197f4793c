// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"
#include "ui/print/statement_sheet.h"

#include <functional>

namespace ui {

/// What a sheet goes on, the words on it, and who hands it out.
struct SheetChoice
{
    PaperSize size = PaperSize::A4;
    PaperWords words;
    SheetShop shop;
    bool isAsked =
        false; ///< somebody chose the language; else each customer is written to in theirs
};

/// `language` is empty for the country's. Refuses: as Settings::details.
core::Result<SheetChoice>
sheetChoice(core::Shop &shop, const core::By &by, PaperSize size, const QString &language);

/// Something that can be printed: a question to the shop's file that is laid out on whatever paper,
/// in whatever language is chosen. It is asked on any thread that has the file open.
struct Printout
{
    using Pages = core::Result<QList<SheetPage>>;

    QString kind;  ///< "invoice", "receipt", ...: its printer and paper are remembered under that
    QString title; ///< of the print job and the file: "INV-0231"
    QList<PaperSize> sizes;
    /// In which language where none is chosen: the customer's; empty: the country's.
    std::function<QString(core::Shop &, const core::By &)> language;
    std::function<Pages(core::Shop &, const core::By &, const SheetChoice &)> lay;

    /// Its pages. Refuses: as the question does; NotPermitted.
    Pages pages(core::Shop &shop, const core::By &by, PaperSize size, const QString &lang) const;
};

/// Which days a statement is about, what it says of them, and how it tells the ages apart.
struct StatementChoice
{
    core::Day from;
    core::Day to;
    StatementOf what = StatementOf::Account;
    core::AgeingLimits limits = {};
};

/// Each sheet of the shop.
namespace printouts {

Printout paper(core::Id<core::Paper> paper, const QString &number);
/// One after the other, each beginning on a page of its own, each in its customer's language.
Printout papers(const QList<core::Id<core::Paper>> &papers, const QString &title);
Printout draft(const core::Draft &draft, const QString &title);
Printout receipt(core::Id<core::Receipt> receipt, const QString &number);
Printout jobSlip(core::Id<core::Job> job, const QString &number);
Printout outstanding(std::optional<core::Day> asOf,
                     std::optional<core::Id<core::Customer>> customer,
                     const QString &title);
Printout
ageing(std::optional<core::Day> asOf, const QString &title, const core::AgeingLimits &limits = {});
Printout
statement(core::Id<core::Customer> customer, const StatementChoice &wanted, const QString &title);
/// Of everybody whose account moved on these days or is not even after them, by name.
///
/// Refuses: also NothingToPrint.
Printout statements(core::Day from, core::Day to, const QString &title);
/// Letters to those who owe, each in its customer's language.
///
/// Refuses: also NothingToPrint (nobody).
Printout reminders(const QList<core::Id<core::Customer>> &customers, const QString &title);
/// What the balance of a customer, the open amount of a paper or the rest of a receipt is made of.
Printout explanation(const core::RowId &what, const QString &title);
Printout tillClose(core::Id<core::TillClose> close, const QString &title);
/// What moved on these days.
Printout dayBook(core::Day from, core::Day to, const QString &title);
/// What came in and was given back on these days.
Printout takings(core::Day from, core::Day to, core::TakingsBy apart, const QString &title);

} // namespace printouts

} // namespace ui
