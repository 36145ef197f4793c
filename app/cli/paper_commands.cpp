// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/paper_verbs.h"
#include "app/cli/pdf_answer.h"
#include "app/cli/words.h"
#include "ui/print/e_invoice_file.h"
#include "ui/print/whole_file.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<Answer> invoice(Session &session, const Arguments &arguments)
{
    const auto card = paperNamed(session, arguments);
    if (!card)
        return card.error();
    return pdfAnswer(session,
                     arguments,
                     ui::printouts::paper(core::Id<core::Paper>(card->id), card->paper.number));
}

core::Result<Answer> eInvoice(Session &session, const Arguments &arguments)
{
    const QString name = arguments.value(u"output"_s);
    const QString language = arguments.value(u"lang"_s);
    if (name.isEmpty())
        return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = u"output"_s};
    if (arguments.has(u"lang"_s)) {
        if (const core::Result<core::Done> known = ui::PaperWords::check(language); !known)
            return known.error();
    }
    const auto id = session.shop().documents.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto file = ui::eInvoiceFile(session.shop(), session.by(), *id, language);
    if (!file)
        return file.error();
    if (const auto written = ui::writeWhole(name, *file); !written)
        return written.error();
    return Answer{.text = Words::tr("Written to %1.").arg(name) + u'\n',
                  .json = {{u"file"_s, name}}};
}

core::Result<Answer> draft(Session &session, const Arguments &arguments)
{
    const std::optional<core::RowId> id = core::RowId::fromText(arguments.place(0));
    if (!id)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = arguments.place(0)};
    const auto draft = session.shop().documents.draft(session.by(), core::Id<core::Draft>(*id));
    if (!draft)
        return draft.error();
    return pdfAnswer(
        session, arguments, ui::printouts::draft(draft->value, ui::Labels::of((*draft)->kind)));
}

core::Result<Answer> receipt(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().payments.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto taken = session.shop().payments.card(session.by(), *id);
    if (!taken)
        return taken.error();
    return pdfAnswer(session, arguments, ui::printouts::receipt(*id, taken->receipt->number));
}

core::Result<Answer> slip(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().jobs.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto job = session.shop().jobs.card(session.by(), *id);
    if (!job)
        return job.error();
    return pdfAnswer(session, arguments, ui::printouts::jobSlip(*id, job->job->number));
}

/// The close that was named, else the last one.
core::Result<core::Stored<core::TillClose>> closeOf(Session &session, const QString &given)
{
    core::Tills &tills = session.shop().tills;
    if (!given.isEmpty()) {
        const std::optional<core::RowId> id = core::RowId::fromText(given);
        if (!id)
            return core::Error{.kind = core::ErrorKind::NotAnId, .given = given};
        return tills.card(session.by(), core::Id<core::TillClose>(*id));
    }
    const auto page = tills.page(session.by(), {}, 1);
    if (!page)
        return page.error();
    if (page->rows.isEmpty())
        return core::Error{.kind = core::ErrorKind::NothingToPrint};
    return page->rows.first();
}

core::Result<Answer> dayClose(Session &session, const Arguments &arguments)
{
    const auto close = closeOf(session, arguments.place(0));
    if (!close)
        return close.error();
    const QString title =
        Words::tr("Day close %1, %2").arg((*close)->till, ui::dayText((*close)->dated));
    return pdfAnswer(session, arguments, ui::printouts::tillClose(close->id, title));
}

core::Result<Answer> reminder(Session &session, const Arguments &arguments)
{
    if (!arguments.place(0).isEmpty()) {
        const auto customer = session.shop().customers.named(session.by(), arguments.place(0));
        if (!customer)
            return customer.error();
        return pdfAnswer(session,
                         arguments,
                         ui::printouts::reminders({*customer}, Words::tr("Payment reminder")));
    }
    const auto ageing = session.shop().ledger.ageing(session.by(), std::nullopt);
    if (!ageing)
        return ageing.error();
    QList<core::Id<core::Customer>> late;
    for (const core::AgeingRow &row : ageing->rows) {
        if (row.balance().isPositive() && row.owed > row.buckets[0])
            late.append(row.customer);
    }
    return pdfAnswer(
        session, arguments, ui::printouts::reminders(late, Words::tr("Payment reminders")));
}

core::Result<Answer> statements(Session &session, const Arguments &arguments)
{
    const auto days = session.days(arguments);
    if (!days)
        return days.error();
    const core::Day first = days->from.value_or(core::Day::earliest());
    const core::Day last = days->to;
    const QString title = Words::tr("Statements of account, %1").arg(ui::dayText(last));
    if (arguments.has(u"all"_s))
        return pdfAnswer(session, arguments, ui::printouts::statements(first, last, title));
    const auto customer = session.shop().customers.named(session.by(), arguments.place(0));
    if (!customer)
        return customer.error();
    return pdfAnswer(session,
                     arguments,
                     ui::printouts::statement(*customer, {.from = first, .to = last}, title));
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
        {"quote pdf QUOTE --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "A quote as it is handed out"),
         Needs::Reader,
         &invoice},
        {"credit-note pdf NOTE --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "A credit note as it is handed out"),
         Needs::Reader,
         &invoice},
        {"invoice ubl INVOICE --output FILE [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "An issued invoice as an e-invoice (UBL, EN 16931)"),
         Needs::Reader,
         &eInvoice},
        {"credit-note ubl NOTE --output FILE [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "An issued credit note as an e-invoice (UBL, EN 16931)"),
         Needs::Reader,
         &eInvoice},
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
        {"till pdf [CLOSE] --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "The half page of a day's close, of the last one where none is named"),
         Needs::Reader,
         &dayClose},
        {"reminder pdf [CUSTOMER] --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "A letter about what is open; without a customer, one to each who is "
                           "late"),
         Needs::Reader,
         &reminder},
        {"statement pdf [CUSTOMER] [--all] --output FILE [--from DATE] [--to DATE] [--paper PAPER] "
         "[--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "A customer's account, or with --all everybody's in one file"),
         Needs::Reader,
         &statements},
    };
    return commands;
}

} // namespace app
