// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credit_left.h"
#include "core/domain/paper.h"
#include "core/domain/supply.h"
#include "core/store/shop_file.h"

#include <span>

namespace core {

/// What a customer says to a quote.
enum class QuoteAnswer { Accepted, Declined };

/// Drafts, and the papers they become.
class Documents
{
public:
    explicit Documents(ShopFile &shop) : m_shop(shop) {}

    /// Its taxes are called what they are called where the sale is made; a credit note has those of
    /// its invoice.
    ///
    /// Refuses: NotPermitted; NotFound (customer, job, invoice, quote); OtherCustomer (than that of
    /// what it follows on); DocumentEmpty; as totalsOf; DateOutOfRange; NotOneOf (place_of_supply);
    /// TaxNotCharged (by a shop that charges none); IdReused.
    Result<Stored<Draft>> addDraft(const By &by, Id<Draft> id, const Draft &wanted);
    /// What it says from now on; its kind stays.
    ///
    /// Refuses: as addDraft; NotFound (draft); AlreadyIssued; NotOneOf (kind).
    Result<Stored<Draft>> changeDraft(const By &by, Id<Draft> id, const Draft &wanted);
    /// Refuses: NotPermitted; NotFound; AlreadyIssued.
    Result<Done> discardDraft(const By &by, Id<Draft> id);
    /// Takes the next number and freezes the draft as the paper `id`. An invoice of a job is paid
    /// from the job's advances in the same act, as far as they go; a credit note pays its invoice.
    ///
    /// Refuses: NotPermitted (a credit note by who may not cancel); NotFound; AlreadyIssued (the
    /// number it has); DocumentEmpty; DateOutOfRange (after today, due before dated, or before what
    /// it follows on); CreditLimitReached; NumberTooLong; AlreadyCancelled (what it follows on);
    /// QuoteReplaced (that quote has become a paper already); FieldMissing (a credit note's reason,
    /// or, where it is taxed, its invoice); as checkCredited; IdReused.
    Result<PaperCard> issue(const By &by, Id<Paper> id, Id<Draft> draft);
    /// The list form, without drafts, for imports and the sample shop: one unit, the same rules.
    Result<Done> issueAll(const By &by, const RowId &batch, std::span<const Stored<Draft>> wanted);
    /// The number stays taken and listed; what was paid on it becomes the customer's credit.
    ///
    /// Refuses: NotPermitted; NotFound; AlreadyCancelled; NoteStands (a credit note is on it);
    /// FieldMissing (reason).
    Result<PaperCard> cancel(const By &by, Id<Paper> id, const QString &reason);

    /// A draft that follows on an issued paper and says what that said: a credit note on an invoice
    /// (of what is left of it), an invoice on a quote, or a quote that takes the place of another.
    ///
    /// Refuses: NotPermitted; NotFound (quote, invoice); AlreadyCancelled; QuoteReplaced;
    /// CreditTooLarge (nothing is left).
    Result<Draft> draftFollowing(const By &by, Id<Paper> id, DocumentKind kind);
    /// The credit notes on an invoice that stand, oldest first.
    Result<QList<PaperRow>> notesOn(const By &by, Id<Paper> invoice);
    /// The last answer counts. `reason` may be empty.
    ///
    /// Refuses: NotPermitted; NotFound (quote); AlreadyCancelled; QuoteReplaced; TextTooLong.
    Result<PaperCard>
    answerQuote(const By &by, Id<Paper> id, QuoteAnswer answer, const QString &reason);

    Result<PaperCard> card(const By &by, Id<Paper> id);
    Result<QList<PaperRow>> list(const By &by,
                                 std::optional<DocumentKind> kind,
                                 std::optional<Id<Customer>> customer,
                                 bool openOnly,
                                 int limit);
    /// A page of papers behind `after`, newest first. With PaperFilter::Draft the rows are drafts
    /// and `after` is a draft's id.
    Result<PaperPage> page(const By &by, const PaperQuestion &question);
    /// What a document that says so comes to.
    ///
    /// Refuses: as totalsOf.
    Result<DocumentTotals> totals(const DocumentContent &content) const;
    /// An invoice for a job that nobody has saved yet: its customer, one line with its price, and
    /// the total rounded as the country does today.
    ///
    /// Refuses: NotPermitted; NotFound; FieldMissing (customer).
    Result<Draft> draftFor(const By &by, Id<Job> id);
    /// A draft that says nothing yet but for whom, and for a job what that says; its total rounded
    /// as the country does today.
    Draft blank(const By &by,
                DocumentKind kind,
                std::optional<Id<Customer>> customer,
                std::optional<Id<Job>> job);
    /// Where a sale to that customer is made: what its taxes follow from. `place`: as a draft says.
    Result<Supply> supply(const By &by, std::optional<Id<Customer>> customer, const QString &place);
    Result<QList<DraftRow>> drafts(const By &by, int limit);
    Result<Stored<Draft>> draft(const By &by, Id<Draft> id);
    /// The one paper that `text` names: an id, or the number as printed.
    ///
    /// Refuses: NotFound; Ambiguous.
    Result<Id<Paper>> named(const By &by, const QString &text);

private:
    /// An invoice and the credit notes on it that stand.
    struct Credited
    {
        Paper invoice;
        QList<Paper> notes;
        Money letOff;
        CreditLeft left() const;
    };

    Result<Credited> creditedOf(const FollowedPaper &invoice) const;
    Result<PaperRow> followed(const Draft &draft) const;
    Result<Done> checkFollows(const By &by, const Paper &paper) const;
    Result<Done> checkNotFollowed(const PaperRow &quote) const;
    Result<Done> checkNoNoteStands(const PaperRow &invoice) const;
    void useNote(Record &record, Id<Paper> id, const Paper &note) const;
    /// A quote that nobody answered in time.
    PaperState stateToday(DocumentKind kind, PaperState state, Day due) const;
    Result<Draft> cleaned(const Draft &wanted);
    Supply supplyTo(const std::optional<Stored<Customer>> &buyer, const QString &place) const;
    /// The draft with its taxes as they are called where the sale is made.
    ///
    /// Refuses: NotFound (customer, job, invoice, quote); OtherCustomer; NotOneOf
    /// (place_of_supply); TaxNotCharged.
    Result<Draft> taxed(const Draft &draft) const;
    Result<Draft> asOnInvoice(const Draft &note) const;
    /// Refuses: NotFound; AlreadyIssued.
    Result<Stored<Draft>> unissued(Id<Draft> id) const;
    Result<DraftRow> draftRow(Id<Draft> id) const;
    Result<PaperPage> draftPage(const PaperQuestion &question) const;
    void useAdvances(Record &record, Id<Paper> id, const Paper &paper) const;
    Result<Paper> frozen(const Draft &wanted, Day today) const;
    Result<Done> writePaper(Record &record,
                            const By &by,
                            Id<Paper> id,
                            const Draft &draft,
                            std::optional<Id<Draft>> fromDraft);
    Result<Done>
    checkCredit(const By &by, Id<Customer> customer, const QString &name, Money more) const;

    ShopFile &m_shop;
};

} // namespace core
