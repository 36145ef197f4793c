// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/pdf_answer.h"
#include "ui/text/labels.h"

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
    return pdfAnswer(session, arguments, ui::printouts::paper(*id, card->paper.number));
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
