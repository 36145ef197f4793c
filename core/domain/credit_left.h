// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"

namespace core {

/// What may still be taken off an invoice by a credit note: all it comes to, less what earlier
/// notes took off it.
struct CreditLeft
{
    Money total;
    Money payable;
    QList<TaxRow> taxes; ///< by name, rate and category: the base and the tax that are left
    int notes = 0;       ///< that took from it
};

/// `notes` are the totals of the credit notes that stand.
CreditLeft creditLeft(const DocumentTotals &invoice, const QList<DocumentTotals> &notes);

/// Whether a credit note takes no more off than there is, of the whole and of each tax: nobody may
/// take back a tax that was not charged. What each note rounds for itself, a minor unit of a tax,
/// may differ; never the whole, nor what was to be paid.
///
/// Refuses: CreditTooLarge (given: the tax, empty for the whole; amount, limit); TaxNotOnInvoice
/// (given: the tax).
/// Source: CGST Act 34(1) and Rules 53(1A); Directive 2006/112/EC 90(1).
Result<Done> checkCredited(const DocumentTotals &note, const CreditLeft &left);

/// The lines of an invoice of which something is left, with the quantity that is; what a credit
/// note of all the rest starts with. A line of a note is known by all it says but its quantity.
/// Amounts taken off or added for the whole document go with the first note.
DocumentContent contentLeft(const DocumentContent &invoice, const QList<DocumentContent> &notes);

/// The same, so that it comes to what is left: notes in parts round more often than their invoice
/// did. Its total is moved to a whole coin the other way, or a few minor units are taken off.
DocumentContent
fittedInto(const CreditLeft &left, const DocumentContent &rest, CurrencyDigits digits);

} // namespace core
