// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that follow on other papers, and what quotes are answered with.
#include "core/base/day_range.h"
#include "core/base/plain_text.h"
#include "core/domain/credit_left.h"
#include "core/domain/snapshot.h"
#include "core/service/documents.h"
#include "core/service/payments.h"
#include "core/service/refusals.h"
#include "core/store/draft_store.h"
#include "core/store/paper_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What a paper of this kind follows on.
DocumentKind followedBy(DocumentKind kind)
{
    return kind == DocumentKind::CreditNote ? DocumentKind::Invoice : DocumentKind::Quote;
}

QString subjectOf(DocumentKind kind)
{
    return kind == DocumentKind::Quote ? u"quote"_s : u"invoice"_s;
}

Error cancelledAlready(const QString &number)
{
    return {.kind = ErrorKind::AlreadyCancelled, .subject = number};
}

bool isTaxed(const DocumentTotals &totals)
{
    return !totals.taxTotal.isZero();
}

} // namespace

Result<PaperRow> Documents::followed(const Draft &draft) const
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const DocumentKind kind = followedBy(draft.kind);
    const std::optional<PaperRow> paper = papers.row(draft.follows->row());
    if (!paper || paper->kind != kind)
        return notFound(subjectOf(kind), draft.follows->text());
    if (paper->customerId != draft.customer) {
        return Error{
            .kind = ErrorKind::OtherCustomer, .subject = paper->number, .given = paper->customer};
    }
    return *paper;
}

Result<Done> Documents::checkFollows(const By &by, const Paper &paper) const
{
    const bool isNote = paper.kind == DocumentKind::CreditNote;
    // Whoever may take nothing off an invoice by cancelling it may not do so by a note.
    if (isNote && !m_shop.may(Permit::CancelDocuments, by))
        return *m_shop.refusal(Permit::CancelDocuments, by);
    if (!paper.follows) {
        if (isNote && isTaxed(paper.totals))
            return Error{.kind = ErrorKind::FieldMissing, .subject = u"invoice"_s};
        return Done{};
    }
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const RowId id = paper.follows->id.row();
    const std::optional<PaperRow> followed = papers.row(id);
    if (followed->state == PaperState::Cancelled)
        return cancelledAlready(followed->number);
    if (Result<Done> sound = checkFrom(paper.dated, followed->dated, u"date"_s); !sound)
        return sound;
    if (!isNote)
        return checkNotFollowed(*followed);
    if (paper.reason.isEmpty())
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"reason"_s};
    const Result<Credited> credited = creditedOf(*paper.follows);
    if (!credited)
        return credited.error();
    return checkCredited(paper.totals, credited->left());
}

/// One quote becomes one other paper.
Result<Done> Documents::checkNotFollowed(const PaperRow &quote) const
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::Quote}) {
        const QList<RowId> following = papers.following(quote.id, kind);
        if (!following.isEmpty()) {
            return Error{.kind = ErrorKind::QuoteReplaced,
                         .subject = quote.number,
                         .given = papers.row(following.first())->number};
        }
    }
    return Done{};
}

Result<Documents::Credited> Documents::creditedOf(const FollowedPaper &invoice) const
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const Result<PaperCard> card = papers.card(invoice.id.row());
    if (!card)
        return card.error();
    Credited credited{.invoice = card->paper, .notes = {}, .letOff = papers.letOff(card->id)};
    for (const RowId &id : papers.following(card->id, DocumentKind::CreditNote)) {
        const Result<PaperCard> note = papers.card(id);
        if (!note)
            return note.error();
        credited.notes.append(note->paper);
    }
    return credited;
}

CreditLeft Documents::Credited::left() const
{
    QList<DocumentTotals> totals;
    for (const Paper &note : notes)
        totals.append(note.totals);
    CreditLeft left = creditLeft(invoice.totals, totals);
    left.payable -= letOff; // nobody paid it, so nobody gets it back
    return left;
}

Result<Done> Documents::checkNoNoteStands(const PaperRow &invoice) const
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const QList<RowId> notes = papers.following(invoice.id, DocumentKind::CreditNote);
    if (invoice.kind != DocumentKind::Invoice || notes.isEmpty())
        return Done{};
    return Error{.kind = ErrorKind::NoteStands,
                 .subject = invoice.number,
                 .given = papers.row(notes.first())->number};
}

/// What the note is worth pays its own invoice first; the rest is the customer's credit.
void Documents::useNote(Record &record, Id<Paper> id, const Paper &note) const
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const std::optional<PaperRow> invoice = papers.row(note.follows->id.row());
    Payments(m_shop).useOn(record,
                           {{.id = id.row(),
                             .number = note.number,
                             .dated = note.dated,
                             .open = note.totals.payable,
                             .job = note.job}},
                           {.id = invoice->id,
                            .number = invoice->number,
                            .dated = invoice->dated,
                            .due = invoice->due,
                            .open = invoice->open});
}

Result<Draft> Documents::draftFollowing(const By &by, Id<Paper> id, DocumentKind kind)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Draft> {
        const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
        const Result<PaperCard> card = papers.card(id.row());
        if (!card)
            return card.error();
        if (card->paper.kind != followedBy(kind))
            return notFound(subjectOf(followedBy(kind)), card->paper.number);
        if (card->state == PaperState::Cancelled)
            return cancelledAlready(card->paper.number);
        Draft draft{.kind = kind,
                    .customer = card->paper.customer,
                    .job = card->paper.job,
                    .note = readSnapshot(card->paper.snapshot).note,
                    .follows = id,
                    .content = card->paper.content};
        if (kind != DocumentKind::CreditNote) {
            // What somebody said of the place holds on; what followed from the tax numbers follows
            // from them again, which may be others now.
            const std::optional<Id<Draft>> drafted = papers.draftOf(id.row());
            const auto before =
                drafted
                    ? DraftStore(m_shop.database(), m_shop.facts().currency.digits).byId(*drafted)
                    : std::optional<Stored<Draft>>();
            draft.placeOfSupply = before && *before ? (**before)->placeOfSupply : QString();
            const Result<Done> isFree = checkNotFollowed(*papers.row(id.row()));
            return isFree ? Result<Draft>(draft) : isFree.error();
        }
        const Result<Credited> credited = creditedOf({id, card->paper.number, card->paper.dated});
        if (!credited)
            return credited.error();
        QList<DocumentContent> contents;
        for (const Paper &note : credited->notes)
            contents.append(note.content);
        draft.note.clear();
        draft.content = fittedInto(credited->left(),
                                   contentLeft(card->paper.content, contents),
                                   m_shop.facts().currency.digits);
        if (draft.content.lines.isEmpty()) {
            return Error{.kind = ErrorKind::CreditTooLarge,
                         .amount = card->paper.totals.payable,
                         .limit = Money()};
        }
        return draft;
    });
}

Result<QList<PaperRow>> Documents::notesOn(const By &by, Id<Paper> invoice)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<PaperRow>> {
        const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
        QList<PaperRow> notes;
        for (const RowId &id : papers.following(invoice.row(), DocumentKind::CreditNote))
            notes.append(*papers.row(id));
        return notes;
    });
}

Result<PaperCard>
Documents::answerQuote(const By &by, Id<Paper> id, QuoteAnswer answer, const QString &reason)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Optional);
    if (!why)
        return why.error();
    PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const Result<Done> answered = m_shop.write(
        {.verb = verbs::answerQuote, .by = {by.actor, by.approver, *why}},
        [&](Record &record) -> Result<Done> {
            const std::optional<PaperRow> quote = papers.row(id.row());
            if (!quote || quote->kind != DocumentKind::Quote)
                return notFound(u"quote"_s, id.text());
            if (quote->state == PaperState::Cancelled)
                return cancelledAlready(quote->number);
            if (Result<Done> isFree = checkNotFollowed(*quote); !isFree)
                return isFree;
            const PaperEvent event =
                answer == QuoteAnswer::Accepted ? PaperEvent::Accepted : PaperEvent::Declined;
            papers.addEvent(record, id.row(), event, std::max(record.today(), quote->dated), *why);
            return Done{};
        });
    return answered ? card(by, id) : answered.error();
}

} // namespace core
