// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/documents.h"

#include "core/base/plain_text.h"
#include "core/domain/snapshot.h"
#include "core/service/payments.h"
#include "core/service/refusals.h"
#include "core/service/request.h"
#include "core/store/customer_store.h"
#include "core/store/draft_store.h"
#include "core/store/paper_store.h"
#include "core/store/receipt_store.h"
#include "core/store/setting_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

SeriesKind seriesOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Invoice:
        return SeriesKind::Invoice;
    case DocumentKind::CreditNote:
        return SeriesKind::CreditNote;
    case DocumentKind::Quote:
        return SeriesKind::Quote;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Paper> Documents::frozen(const Draft &wanted, Day today) const
{
    // The buyer's number, or the shop's, may be another one than when it was drafted.
    const Result<Draft> placed = taxed(wanted);
    if (!placed)
        return placed.error();
    const Draft &draft = *placed;
    const CurrencyDigits digits = m_shop.facts().currency.digits;
    const CustomerStore customers(m_shop.database());
    const std::optional<Stored<Customer>> buyer = customers.byId(draft.customer);
    Result<DocumentTotals> totals = totalsOf(draft.content, digits);
    if (!totals)
        return totals.error();

    Paper paper{.kind = draft.kind,
                .number = {},
                .customer = draft.customer,
                .customerName = (*buyer)->name,
                .job = draft.job,
                .dated = draft.dated.value_or(today),
                .due = {},
                .currency = m_shop.facts().currency.code,
                .placeOfSupply = supplyTo(buyer, draft.placeOfSupply).to,
                .follows = {},
                .reason = draft.reason,
                .content = draft.content,
                .totals = std::move(*totals),
                .snapshot = {},
                .hash = {}};
    const CustomerTerms terms = customers.termsOf(draft.customer)
                                    .value_or(CustomerTerms{.termsDays = m_shop.facts().termsDays});
    paper.due = draft.due.value_or(paper.dated.plus(daysOf(paper.kind, terms.termsDays)));
    if (draft.follows) {
        const Result<PaperRow> row = followed(draft);
        if (!row)
            return row.error();
        paper.follows = {*draft.follows, row->number, row->dated};
    }
    if (const Result<Done> sound = checkDates(paper.dated, paper.due, today); !sound)
        return sound.error();
    return paper;
}

Result<Done>
Documents::checkCredit(const By &by, Id<Customer> customer, const QString &name, Money more) const
{
    const CustomerStore customers(m_shop.database());
    const std::optional<CustomerTerms> terms = customers.termsOf(customer);
    if (!terms || !terms->creditLimit || terms->limitAction != LimitAction::Block)
        return Done{};
    const auto [owed, credit] = customers.balanceOf(customer);
    const Money after = owed - credit + more;
    if (after <= *terms->creditLimit || m_shop.may(Permit::SetTerms, by))
        return Done{};
    return Error{.kind = ErrorKind::CreditLimitReached,
                 .subject = name,
                 .amount = after,
                 .limit = terms->creditLimit};
}

Result<Done> Documents::writePaper(Record &record,
                                   const By &by,
                                   Id<Paper> id,
                                   const Draft &draft,
                                   std::optional<Id<Draft>> fromDraft)
{
    const Database &database = m_shop.database();
    const CurrencyDigits digits = m_shop.facts().currency.digits;
    Result<Paper> paper = frozen(draft, record.today());
    if (!paper)
        return paper.error();
    if (paper->kind == DocumentKind::Invoice) {
        const Result<Done> allowed =
            checkCredit(by, paper->customer, paper->customerName, paper->totals.payable);
        if (!allowed)
            return allowed;
    }
    if (Result<Done> sound = checkFollows(by, *paper); !sound)
        return sound;
    const int startMonth = m_shop.facts().country.fiscalYearMonth(paper->dated);
    const Result<TakenNumber> number =
        SeriesStore(database).take(record, seriesOf(paper->kind), paper->dated, startMonth);
    if (!number)
        return number.error();
    paper->number = number->printed;

    const CustomerStore customers(database);
    const SettingStore settings(database);
    const Parties parties{.sellerName = m_shop.facts().name,
                          .sellerAddress = settings.value(u"address"_s),
                          .sellerPhone = settings.value(u"phone"_s),
                          .sellerTaxNumber = settings.value(u"tax_number"_s),
                          .sellerTaxStatus = settings.taxStatus(),
                          .buyer = customers.byId(paper->customer)->value,
                          .buyerPhone = customers.row(paper->customer).phone};
    paper->snapshot = snapshotOf(*paper, parties, draft.note, digits);
    paper->hash = hashOf(paper->snapshot);
    PaperStore(database, digits).add(record, id.row(), *paper, *number, fromDraft);
    if (paper->kind == DocumentKind::Invoice && paper->job)
        useAdvances(record, id, *paper);
    if (paper->kind == DocumentKind::CreditNote && paper->follows)
        useNote(record, id, *paper);
    return Done{};
}

void Documents::useAdvances(Record &record, Id<Paper> id, const Paper &paper) const
{
    QList<FreeCredit> advances = ReceiptStore(m_shop.database()).credits(paper.customer, paper.job);
    advances.removeIf([&](const FreeCredit &credit) { return credit.job != paper.job; });
    Payments(m_shop).useOn(record,
                           advances,
                           {.id = id.row(),
                            .number = paper.number,
                            .dated = paper.dated,
                            .due = paper.due,
                            .open = paper.totals.payable});
}

Result<PaperCard> Documents::issue(const By &by, Id<Paper> id, Id<Draft> draftId)
{
    const CurrencyDigits digits = m_shop.facts().currency.digits;
    const Act act{.verb = verbs::issueDocument,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(draftId).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Stored<Draft>> draft = unissued(draftId);
            if (!draft)
                return draft.error();
            return writePaper(record, by, id, draft->value, draftId);
        },
        [&]() { return PaperStore(m_shop.database(), digits).card(id.row()); });
}

Result<Done>
Documents::issueAll(const By &by, const RowId &batch, std::span<const Stored<Draft>> wanted)
{
    return m_shop.write({.verb = verbs::issueDocument, .by = by, .batch = batch},
                        [&](Record &record) -> Result<Done> {
                            for (const Stored<Draft> &one : wanted) {
                                const Result<Draft> draft = cleaned(one.value);
                                if (!draft)
                                    return draft.error();
                                const Result<Done> written = writePaper(
                                    record, by, Id<Paper>(one.id.row()), *draft, std::nullopt);
                                if (!written)
                                    return written;
                                record.settle();
                            }
                            return Done{};
                        });
}

Result<PaperCard> Documents::cancel(const By &by, Id<Paper> id, const QString &reason)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Required);
    if (!why)
        return why.error();
    PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const Result<Done> cancelled = m_shop.write(
        {.verb = verbs::cancelDocument, .by = {by.actor, by.approver, *why}},
        [&](Record &record) -> Result<Done> {
            const std::optional<PaperRow> row = papers.row(id.row());
            if (!row)
                return notFound(u"invoice"_s, id.text());
            if (papers.isCancelled(id.row()))
                return Error{.kind = ErrorKind::AlreadyCancelled, .subject = row->number};
            if (Result<Done> isFree = checkNoNoteStands(*row); !isFree)
                return isFree;
            // Never before the paper's own date: a statement must show it first.
            const Day dated = std::max(record.today(), row->dated);
            papers.addEvent(record, id.row(), PaperEvent::Cancelled, dated, *why);
            return Done{};
        });
    return cancelled ? card(by, id) : cancelled.error();
}

PaperState Documents::stateToday(DocumentKind kind, PaperState state, Day due) const
{
    const bool isExpired =
        kind == DocumentKind::Quote && state == PaperState::Open && due < m_shop.today();
    return isExpired ? PaperState::Expired : state;
}

Result<PaperCard> Documents::card(const By &by, Id<Paper> id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<PaperCard> {
        Result<PaperCard> card =
            PaperStore(m_shop.database(), m_shop.facts().currency.digits).card(id.row());
        if (card)
            card->state = stateToday(card->paper.kind, card->state, card->paper.due);
        return card;
    });
}

Result<QList<PaperRow>> Documents::list(const By &by,
                                        std::optional<DocumentKind> kind,
                                        std::optional<Id<Customer>> customer,
                                        bool openOnly,
                                        int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<PaperRow>> {
        QList<PaperRow> rows = PaperStore(m_shop.database(), m_shop.facts().currency.digits)
                                   .rows(kind, customer, openOnly, limit);
        for (PaperRow &row : rows)
            row.state = stateToday(row.kind, row.state, row.due);
        return rows;
    });
}

Result<PaperPage> Documents::page(const By &by, const PaperQuestion &question)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<PaperPage> {
        if (question.filter == PaperFilter::Draft)
            return draftPage(question);
        PaperPage page = PaperStore(m_shop.database(), m_shop.facts().currency.digits)
                             .page(question, m_shop.today());
        for (PaperRow &row : page.rows)
            row.state = stateToday(row.kind, row.state, row.due);
        return page;
    });
}

Result<Id<Paper>> Documents::named(const By &by, const QString &text)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Id<Paper>> {
        const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
        if (const std::optional<RowId> id = RowId::fromText(text); id && papers.row(*id))
            return Id<Paper>(*id);
        const QList<RowId> found = papers.numbered(text.trimmed());
        if (found.isEmpty())
            return notFound(u"invoice"_s, text);
        if (found.size() > 1)
            return Error{.kind = ErrorKind::Ambiguous, .subject = u"invoice"_s, .given = text};
        return Id<Paper>(found.first());
    });
}

} // namespace core
