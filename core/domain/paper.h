// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/customer.h"
#include "core/domain/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace core {

struct Job;
struct Paper;

/// So many days a quote holds where nobody says how long.
constexpr int quoteDays = 30;

/// A document while it can still change.
struct Draft
{
    DocumentKind kind = DocumentKind::Invoice;
    Id<Customer> customer;
    std::optional<Id<Job>> job;
    std::optional<Day> dated; ///< none: the day of issue
    std::optional<Day> due;   ///< none: by the customer's terms; of a quote, after `quoteDays`
    QString language;
    QString note;
    QString placeOfSupply = {}; ///< a region's code (tax_region); empty: by the tax numbers
    /// A credit note follows on its invoice, an invoice on the quote that was accepted, a revised
    /// quote on the one whose place it takes.
    std::optional<Id<Paper>> follows = {};
    QString reason = {}; ///< of a credit note: why; printed
    DocumentContent content;
};

/// So many days after its date it is due, or holds, where nobody says how many.
int daysOf(DocumentKind kind, int termsDays);

/// What happened to an issued paper. Reaches the disk: add at the end.
enum class PaperEvent { Sent = 1, Accepted = 2, Declined = 3, Cancelled = 4, Superseded = 5 };

/// How a paper stands; computed, never stored. Draft: not issued yet. A quote is open until it is
/// accepted, declined or replaced by a revised one; Expired: it was valid until before today.
enum class PaperState {
    Open,
    PartPaid,
    Paid,
    Cancelled,
    Draft,
    Accepted,
    Declined,
    Replaced,
    Expired,
};

/// Whether a paper may be dated and due on these days.
///
/// Refuses: DateOutOfRange (date: after today; due: before it is dated).
Result<Done> checkDates(Day dated, Day due, Day today);

/// The paper on which another one follows, as that one names it.
struct FollowedPaper
{
    Id<Paper> id;
    QString number;
    Day dated;
};

/// An issued document: a fact with a number that never changes again.
struct Paper
{
    DocumentKind kind = DocumentKind::Invoice;
    QString number;
    Id<Customer> customer;
    QString customerName;
    std::optional<Id<Job>> job;
    Day dated;
    Day due; ///< of a quote: valid until
    QString currency;
    QString placeOfSupply = {}; ///< a region's code; empty where the country taxes all alike
    std::optional<FollowedPaper> follows = {};
    QString reason = {};
    DocumentContent content;
    DocumentTotals totals;
    QByteArray snapshot; ///< JSON of everything it prints, as issued
    QByteArray hash;     ///< SHA-256 of the snapshot
};

/// A paper as a list shows it.
struct PaperRow
{
    RowId id;
    DocumentKind kind = DocumentKind::Invoice;
    QString number;
    QString customer;
    Day dated;
    Day due;
    Money payable;
    Money open;
    PaperState state = PaperState::Open;
    Id<Customer> customerId;
    std::optional<Id<Job>> job;
};

/// Which papers a list shows. Unpaid includes the overdue; Overdue is what was due before today.
enum class PaperFilter { All, Unpaid, Overdue, Paid, Draft, Cancelled };

/// What is asked of the list of papers.
struct PaperQuestion
{
    PaperFilter filter = PaperFilter::All;
    std::optional<DocumentKind> kind;
    std::optional<Id<Customer>> customer;
    std::optional<RowId> after; ///< the last row shown; none: from the newest
    int limit = 100;
};

/// Newest first. `more`: there is something behind the last row.
struct PaperPage
{
    QList<PaperRow> rows;
    bool more = false;
};

struct PaperCard
{
    RowId id;
    Paper paper;
    Money open;
    PaperState state = PaperState::Open;
    QString why = {}; ///< what was written when it was answered or cancelled last
};

/// A draft as a list shows it.
struct DraftRow
{
    Id<Draft> id;
    DocumentKind kind = DocumentKind::Invoice;
    QString customer;
    Money payable;
    QString issuedAs; ///< empty while it is still a draft
};

} // namespace core
