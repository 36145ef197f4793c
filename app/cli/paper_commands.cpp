// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sheet_choice.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/job_slip.h"
#include "ui/print/receipt_sheet.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<Answer> invoice(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().documents.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto card = session.shop().documents.card(session.by(), *id);
    if (!card)
        return card.error();
    const auto customer = session.shop().customers.card(session.by(), card->paper.customer);
    if (!customer)
        return customer.error();
    const core::Result<SheetChoice> sheet =
        chosenSheet(session, arguments, ui::invoiceSizes(), customer->customer->language);
    if (!sheet)
        return sheet.error();
    const ui::PrintedPaper paper = ui::printedPaper(*card, sheet->shop);
    return writtenAnswer(arguments,
                         ui::invoiceSheet(paper, sheet->words, sheet->size),
                         ui::titleOf(paper, sheet->words) + u' ' + paper.number);
}

core::Result<Answer> draft(Session &session, const Arguments &arguments)
{
    const std::optional<core::RowId> id = core::RowId::fromText(arguments.place(0));
    if (!id)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = arguments.place(0)};
    const auto draft = session.shop().documents.draft(session.by(), core::Id<core::Draft>(*id));
    if (!draft)
        return draft.error();
    const auto customer = session.shop().customers.card(session.by(), (*draft)->customer);
    if (!customer)
        return customer.error();
    const QString language =
        (*draft)->language.isEmpty() ? customer->customer->language : (*draft)->language;
    const core::Result<SheetChoice> sheet =
        chosenSheet(session, arguments, ui::invoiceSizes(), language);
    if (!sheet)
        return sheet.error();
    const auto paper = ui::printedDraft(draft->value, *customer, sheet->shop, session.today());
    if (!paper)
        return paper.error();
    return writtenAnswer(arguments,
                         ui::invoiceSheet(*paper, sheet->words, sheet->size),
                         ui::titleOf(*paper, sheet->words));
}

core::Result<Answer> receipt(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().payments.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto taken = session.shop().payments.card(session.by(), *id);
    if (!taken)
        return taken.error();
    const auto customer = session.shop().customers.card(session.by(), taken->receipt->customer);
    if (!customer)
        return customer.error();
    const core::Result<SheetChoice> sheet =
        chosenSheet(session, arguments, ui::receiptSizes(), customer->customer->language);
    if (!sheet)
        return sheet.error();
    return writtenAnswer(arguments,
                         ui::receiptSheet(*taken, sheet->shop, sheet->words, sheet->size),
                         taken->receipt->number);
}

core::Result<Answer> slip(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().jobs.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto job = session.shop().jobs.card(session.by(), *id);
    if (!job)
        return job.error();
    const core::Result<SheetChoice> sheet = chosenSheet(session, arguments, ui::receiptSizes());
    if (!sheet)
        return sheet.error();
    return writtenAnswer(
        arguments, ui::jobSlip(*job, sheet->shop, sheet->words, sheet->size), job->job->number);
}

} // namespace

std::span<const Command> paperCommands()
{
    static constexpr Command commands[] = {
        {"invoice pdf INVOICE --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "An issued paper as it is handed out; a4, a5, letter, 80mm or 58mm"),
         Needs::Reader,
         &invoice},
        {"draft pdf DRAFT --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "A draft as it would be printed, marked as one"),
         Needs::Reader,
         &draft},
        {"receipt pdf RECEIPT --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "A receipt, on a5, 80mm, 58mm, a4 or letter"),
         Needs::Reader,
         &receipt},
        {"job pdf JOB --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "The paper that goes with a job, with its code"),
         Needs::Reader,
         &slip},
    };
    return commands;
}

} // namespace app
