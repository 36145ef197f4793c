// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/paper_verbs.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using core::DocumentKind;

namespace {

template <core::QuoteAnswer Answered>
core::Result<Answer> answer(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().documents.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto card = session.shop().documents.answerQuote(
        session.by(), *id, Answered, arguments.value(u"reason"_s));
    if (!card)
        return card.error();
    return paperAnswer(session, *card);
}

/// All that is left of an invoice, where no file says what.
core::Result<Answer> addNote(Session &session, const Arguments &arguments)
{
    const bool isOfAll = arguments.place(0).isEmpty() && arguments.has(u"invoice"_s);
    if (!isOfAll)
        return addDraft(session, arguments, DocumentKind::CreditNote);
    const auto invoice =
        session.shop().documents.named(session.by(), arguments.value(u"invoice"_s));
    if (!invoice)
        return invoice.error();
    auto draft =
        session.shop().documents.draftFollowing(session.by(), *invoice, DocumentKind::CreditNote);
    if (!draft)
        return draft.error();
    draft->reason = arguments.value(u"reason"_s);
    return writeDraft(session, arguments, *draft, {});
}

constexpr Command commands[] = {
    {"quote add [FILE] [--customer CUSTOMER] [--job JOB] [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "A draft of a quote from its JSON; due: valid until"),
     Needs::Writer,
     &addDraftOf<DocumentKind::Quote>},
    {"quote issue DRAFT [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "Give a quote its number"),
     Needs::Writer,
     &issuePaper},
    {"quote accept QUOTE [--reason TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "The customer said yes"),
     Needs::Writer,
     &answer<core::QuoteAnswer::Accepted>},
    {"quote decline QUOTE [--reason TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "The customer said no, and why"),
     Needs::Writer,
     &answer<core::QuoteAnswer::Declined>},
    {"quote revise QUOTE [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "A draft of a quote that takes this one's place"),
     Needs::Writer,
     &addFollowingOf<DocumentKind::Quote>},
    {"quote invoice QUOTE [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "A draft of the invoice for a quote"),
     Needs::Writer,
     &addFollowingOf<DocumentKind::Invoice>},
    {"quote again QUOTE [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "A draft that says what this quote says"),
     Needs::Writer,
     &addLike},
    {"quote cancel QUOTE --reason TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Take a quote back; the number stays"),
     Needs::Writer,
     &cancelPaper},
    {"quote show QUOTE", QT_TRANSLATE_NOOP("CommandLine", "One quote"), Needs::Reader, &showPaper},
    {"quote list [--customer CUSTOMER] [--limit N]",
     QT_TRANSLATE_NOOP("CommandLine", "Quotes, newest first, and how they stand"),
     Needs::Reader,
     &listPapersOf<DocumentKind::Quote>},
    {"credit-note add [FILE] [--invoice INVOICE] [--reason TEXT] [--customer CUSTOMER] [--job JOB] "
     "[--id ID]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "A draft of a credit note from its JSON; without: of all that is left of "
                       "the invoice"),
     Needs::Writer,
     &addNote},
    {"credit-note issue DRAFT [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "Give a credit note its number; it pays its invoice"),
     Needs::Writer,
     &issuePaper},
    {"credit-note cancel NOTE --reason TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Cancel a credit note"),
     Needs::Writer,
     &cancelPaper},
    {"credit-note show NOTE",
     QT_TRANSLATE_NOOP("CommandLine", "One credit note"),
     Needs::Reader,
     &showPaper},
    {"credit-note list [--customer CUSTOMER] [--open] [--limit N]",
     QT_TRANSLATE_NOOP("CommandLine", "Credit notes, newest first"),
     Needs::Reader,
     &listPapersOf<DocumentKind::CreditNote>},
};

} // namespace

std::span<const Command> quoteCommands()
{
    return commands;
}

} // namespace app
