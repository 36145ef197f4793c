// SPDX-License-Identifier: GPL-3.0-or-later
// What documents do as long as they can still change.
#include "core/base/plain_text.h"
#include "core/domain/document_content_json.h"
#include "core/domain/sale_tax.h"
#include "core/domain/tax_region.h"
#include "core/service/documents.h"
#include "core/service/refusals.h"
#include "core/service/request.h"
#include "core/store/customer_store.h"
#include "core/store/draft_store.h"
#include "core/store/job_rows.h"
#include "core/store/job_store.h"
#include "core/store/paper_store.h"
#include "core/store/setting_store.h"

#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

Result<Draft> Documents::cleaned(const Draft &wanted)
{
    Draft draft = wanted;
    if (draft.content.lines.isEmpty())
        return Error{.kind = ErrorKind::DocumentEmpty};
    for (DocumentLine &line : draft.content.lines) {
        const Result<QString> description =
            severalLines(line.description, u"description"_s, 10'000);
        if (!description)
            return description.error();
        line.description = *description;
    }
    const Result<QString> note = severalLines(draft.note, u"note"_s);
    if (!note)
        return note.error();
    draft.note = *note;
    const Result<QString> reason = oneLine(draft.reason, u"reason"_s, Need::Optional);
    if (!reason)
        return reason.error();
    draft.reason = *reason;
    const Result<DocumentTotals> totals = totalsOf(draft.content, m_shop.facts().currency.digits);
    if (!totals)
        return totals.error();
    if (totals->payable.isNegative()) {
        return Error{
            .kind = ErrorKind::AmountNotPositive, .subject = u"total"_s, .amount = totals->payable};
    }
    const Day today = m_shop.today();
    const Day dated = draft.dated.value_or(today);
    if (const Result<Done> sound = checkDates(dated, draft.due.value_or(dated), today); !sound)
        return sound.error();
    return draft;
}

Result<Stored<Draft>> Documents::addDraft(const By &by, Id<Draft> id, const Draft &wanted)
{
    const Result<Draft> draft = cleaned(wanted);
    if (!draft)
        return draft.error();
    const CurrencyDigits digits = m_shop.facts().currency.digits;
    const QJsonDocument content(contentToJson(draft->content, digits));
    const Act act{.verb = verbs::addDraft,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(draft->kind,
                                     draft->customer,
                                     draft->job,
                                     wanted.dated,
                                     wanted.due,
                                     draft->language,
                                     draft->note,
                                     draft->placeOfSupply,
                                     draft->follows,
                                     draft->reason,
                                     content.toJson(QJsonDocument::Compact))
                                 .digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Draft> placed = taxed(*draft);
            if (!placed)
                return placed.error();
            DraftStore(m_shop.database(), digits).add(record, id, *placed);
            return Done{};
        },
        [&]() -> Result<Stored<Draft>> {
            const Result<Draft> placed = taxed(*draft);
            return placed ? Result<Stored<Draft>>(Stored<Draft>{id, *placed}) : placed.error();
        });
}

Supply Documents::supplyTo(const std::optional<Stored<Customer>> &buyer, const QString &place) const
{
    // Read where it is used, not from the facts: another program may have changed it meanwhile, and
    // an issued paper stays as it is.
    return supplyOf(m_shop.facts().country,
                    SettingStore(m_shop.database()).value(u"tax_number"_s),
                    buyer ? (*buyer)->taxNumber : QString(),
                    place);
}

Result<Supply>
Documents::supply(const By &by, std::optional<Id<Customer>> customer, const QString &place)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Supply> {
        const auto buyer =
            customer ? CustomerStore(m_shop.database()).byId(*customer) : std::nullopt;
        return supplyTo(buyer, place);
    });
}

Result<Draft> Documents::taxed(const Draft &draft) const
{
    const auto buyer = CustomerStore(m_shop.database()).byId(draft.customer);
    if (!buyer)
        return notFound(u"customer"_s, draft.customer.text());
    if (draft.job && !JobStore(m_shop.database()).byId(*draft.job))
        return notFound(u"job"_s, draft.job->text());
    if (draft.follows) {
        const Result<PaperRow> paper = followed(draft);
        if (!paper)
            return paper.error();
        // What was charged is taken back as it was charged, whatever holds today.
        if (draft.kind == DocumentKind::CreditNote)
            return asOnInvoice(draft);
    }
    const Country &country = m_shop.facts().country;
    if (!draft.placeOfSupply.isEmpty() && !taxRegionOf(country.code, draft.placeOfSupply)) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"place_of_supply"_s,
                     .given = draft.placeOfSupply,
                     .allowed = u"01 to 38"_s};
    }
    const QString charged = taxChargedOn(draft.content);
    if (!charged.isEmpty() && SettingStore(m_shop.database()).taxStatus() != TaxStatus::Regular)
        return Error{.kind = ErrorKind::TaxNotCharged, .given = charged};
    Draft placed = draft;
    placed.content = taxedAt(draft.content,
                             country,
                             draft.dated.value_or(m_shop.today()),
                             supplyTo(buyer, draft.placeOfSupply));
    return placed;
}

Result<Draft> Documents::asOnInvoice(const Draft &note) const
{
    const Result<PaperCard> invoice =
        PaperStore(m_shop.database(), m_shop.facts().currency.digits).card(note.follows->row());
    if (!invoice)
        return invoice.error();
    Draft placed = note;
    placed.placeOfSupply = invoice->paper.placeOfSupply;
    placed.job = invoice->paper.job;
    return placed;
}

Result<Stored<Draft>> Documents::unissued(Id<Draft> id) const
{
    const DraftStore store(m_shop.database(), m_shop.facts().currency.digits);
    const Result<std::optional<Stored<Draft>>> draft = store.byId(id);
    if (!draft)
        return draft.error();
    if (!*draft)
        return notFound(u"draft"_s, id.text());
    if (const QString number = store.issuedAs(id); !number.isEmpty())
        return Error{.kind = ErrorKind::AlreadyIssued, .subject = u"draft"_s, .given = number};
    return **draft;
}

Result<Stored<Draft>> Documents::changeDraft(const By &by, Id<Draft> id, const Draft &wanted)
{
    const Result<Draft> draft = cleaned(wanted);
    if (!draft)
        return draft.error();
    return m_shop.write({.verb = verbs::changeDraft, .by = by},
                        [&](Record &record) -> Result<Stored<Draft>> {
                            const Result<Stored<Draft>> before = unissued(id);
                            if (!before)
                                return before.error();
                            if ((*before)->kind != draft->kind)
                                return Error{.kind = ErrorKind::NotOneOf, .subject = u"kind"_s};
                            const Result<Draft> placed = taxed(*draft);
                            if (!placed)
                                return placed.error();
                            DraftStore(m_shop.database(), m_shop.facts().currency.digits)
                                .change(record, id, *placed);
                            return Stored<Draft>{id, *placed};
                        });
}

Result<Done> Documents::discardDraft(const By &by, Id<Draft> id)
{
    return m_shop.write(
        {.verb = verbs::discardDraft, .by = by}, [&](Record &record) -> Result<Done> {
            const Result<Stored<Draft>> draft = unissued(id);
            if (!draft)
                return draft.error();
            DraftStore(m_shop.database(), m_shop.facts().currency.digits).discard(record, id);
            return Done{};
        });
}

Result<DocumentTotals> Documents::totals(const DocumentContent &content) const
{
    return totalsOf(content, m_shop.facts().currency.digits);
}

Result<Draft> Documents::draftFor(const By &by, Id<Job> id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Draft> {
        const std::optional<Stored<Job>> job = JobStore(m_shop.database()).byId(id);
        if (!job)
            return notFound(u"job"_s, id.text());
        if (!(*job)->customer)
            return Error{.kind = ErrorKind::FieldMissing, .subject = u"customer"_s};
        const JobRow row = JobRows(m_shop.database(), m_shop.today(), true).row(id);
        const TotalRounding rounding = m_shop.facts().country.roundingOn(m_shop.today());
        Draft draft;
        draft.customer = *(*job)->customer;
        draft.job = id;
        draft.content.totalStep = rounding.step;
        draft.content.stepMode = rounding.mode;
        DocumentLine line;
        line.description = (*job)->title;
        line.price = priceOf(row.price.value_or(Money()), m_shop.facts().currency.digits);
        draft.content.lines = {line};
        return draft;
    });
}

Draft Documents::blank(const By &by,
                       DocumentKind kind,
                       std::optional<Id<Customer>> customer,
                       std::optional<Id<Job>> job)
{
    const Result<Draft> ofJob =
        job ? draftFor(by, *job) : Error{.kind = ErrorKind::NotFound, .subject = u"job"_s};
    Draft draft = ofJob ? *ofJob : Draft{.customer = customer.value_or(Id<Customer>())};
    const TotalRounding rounding = m_shop.facts().country.roundingOn(m_shop.today());
    draft.kind = kind;
    draft.content.totalStep = rounding.step;
    draft.content.stepMode = rounding.mode;
    return draft;
}

Result<PaperPage> Documents::draftPage(const PaperQuestion &question) const
{
    const DraftStore store(m_shop.database(), m_shop.facts().currency.digits);
    PaperPage page;
    for (const Id<Draft> &id : store.page(question, question.limit + 1)) {
        page.more = page.rows.size() == question.limit;
        if (page.more)
            break;
        const Result<DraftRow> row = draftRow(id);
        if (!row)
            return row.error();
        const Result<std::optional<Stored<Draft>>> draft = store.byId(id);
        if (!draft)
            return draft.error();
        const Day dated = (**draft)->dated.value_or(m_shop.today());
        page.rows.append({.id = id.row(),
                          .kind = row->kind,
                          .number = {},
                          .customer = row->customer,
                          .dated = dated,
                          .due = (**draft)->due.value_or(dated),
                          .payable = row->payable,
                          .open = {},
                          .state = PaperState::Draft,
                          .customerId = (**draft)->customer,
                          .job = (**draft)->job});
    }
    return page;
}

Result<DraftRow> Documents::draftRow(Id<Draft> id) const
{
    const CurrencyDigits digits = m_shop.facts().currency.digits;
    const DraftStore store(m_shop.database(), digits);
    const Result<std::optional<Stored<Draft>>> draft = store.byId(id);
    if (!draft)
        return draft.error();
    const Result<DocumentTotals> totals = totalsOf((**draft)->content, digits);
    if (!totals)
        return totals.error();
    const auto customer = CustomerStore(m_shop.database()).byId((**draft)->customer);
    return DraftRow{.id = id,
                    .kind = (**draft)->kind,
                    .customer = customer ? (*customer)->name : QString(),
                    .payable = totals->payable,
                    .issuedAs = store.issuedAs(id)};
}

Result<QList<DraftRow>> Documents::drafts(const By &by, int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<DraftRow>> {
        QList<DraftRow> rows;
        for (const Id<Draft> &id :
             DraftStore(m_shop.database(), m_shop.facts().currency.digits).open(limit)) {
            const Result<DraftRow> row = draftRow(id);
            if (!row)
                return row.error();
            rows.append(*row);
        }
        return rows;
    });
}

Result<Stored<Draft>> Documents::draft(const By &by, Id<Draft> id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Stored<Draft>> {
        const Result<std::optional<Stored<Draft>>> draft =
            DraftStore(m_shop.database(), m_shop.facts().currency.digits).byId(id);
        if (!draft)
            return draft.error();
        if (!*draft)
            return notFound(u"draft"_s, id.text());
        return **draft;
    });
}

} // namespace core
