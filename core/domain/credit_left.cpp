// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/credit_left.h"

#include <algorithm>

namespace core {

namespace {

bool isSameTax(const TaxRow &a, const TaxRow &b)
{
    return a.name == b.name && a.rate == b.rate && a.category == b.category
           && a.retained == b.retained;
}

TaxRow *rowLike(QList<TaxRow> &rows, const TaxRow &row)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&row](const TaxRow &other) { return isSameTax(other, row); });
    return found == rows.end() ? nullptr : &*found;
}

/// More than there is, on the side of zero on which it is.
bool isBeyond(Money asked, Money left, Money rounded)
{
    if (left.isZero())
        return asked.abs() > rounded;
    return left.isNegative() ? asked < left - rounded : asked > left + rounded;
}

/// What is left of `whole`: never on its other side, whatever rounding or another PC took.
Money leftOf(Money left, Money whole)
{
    const bool isOnSide = whole.isNegative() ? left.isNegative() : left.isPositive();
    return isOnSide ? left : Money();
}

/// What a note may round for itself: a minor unit, and another for each note before it.
Money roundedBy(const CreditLeft &left)
{
    return Money::fromMinor(left.notes + 1);
}

/// By how much a note is more than what is left of the whole.
Money excessOf(const DocumentTotals &note, const CreditLeft &left)
{
    return std::max(note.total - left.total, note.payable - left.payable);
}

bool isSameButQuantity(DocumentLine line, const DocumentLine &other)
{
    line.quantity = other.quantity;
    return line == other;
}

} // namespace

CreditLeft creditLeft(const DocumentTotals &invoice, const QList<DocumentTotals> &notes)
{
    CreditLeft left{.total = invoice.total, .payable = invoice.payable, .taxes = invoice.taxes};
    left.notes = int(notes.size());
    for (const DocumentTotals &note : notes) {
        left.total -= note.total;
        left.payable -= note.payable;
        for (const TaxRow &taken : note.taxes) {
            if (TaxRow *row = rowLike(left.taxes, taken)) {
                row->base -= taken.base;
                row->amount -= taken.amount;
            }
        }
    }
    for (qsizetype row = 0; row < left.taxes.size(); ++row) {
        const TaxRow &whole = invoice.taxes[row];
        left.taxes[row].base = leftOf(left.taxes[row].base, whole.base);
        left.taxes[row].amount = leftOf(left.taxes[row].amount, whole.amount);
    }
    return left;
}

Result<Done> checkCredited(const DocumentTotals &note, const CreditLeft &left)
{
    QList<TaxRow> taxes = left.taxes;
    for (const TaxRow &asked : note.taxes) {
        const TaxRow *row = rowLike(taxes, asked);
        if (!row)
            return Error{.kind = ErrorKind::TaxNotOnInvoice, .given = asked.name};
        const bool isBase = isBeyond(asked.base, row->base, roundedBy(left));
        if (isBase || isBeyond(asked.amount, row->amount, roundedBy(left))) {
            return Error{.kind = ErrorKind::CreditTooLarge,
                         .given = asked.name,
                         .amount = isBase ? asked.base : asked.amount,
                         .limit = isBase ? row->base : row->amount};
        }
    }
    if (excessOf(note, left).isPositive()) {
        return Error{
            .kind = ErrorKind::CreditTooLarge, .amount = note.payable, .limit = left.payable};
    }
    return Done{};
}

DocumentContent contentLeft(const DocumentContent &invoice, const QList<DocumentContent> &notes)
{
    DocumentContent left = invoice;
    for (const DocumentContent &note : notes) {
        for (const DocumentLine &taken : note.lines) {
            const auto line = std::find_if(
                left.lines.begin(), left.lines.end(), [&taken](const DocumentLine &other) {
                    return isSameButQuantity(other, taken);
                });
            if (line != left.lines.end()) {
                line->quantity = Decimal::fromMillionths(line->quantity.millionths()
                                                         - taken.quantity.millionths());
            }
        }
    }
    left.lines.removeIf([](const DocumentLine &line) { return line.quantity.millionths() <= 0; });
    if (!notes.isEmpty()) {
        const auto isAmount = [](const Adjustment &adjustment) { return !adjustment.percent; };
        left.discounts.removeIf(isAmount);
        left.charges.removeIf(isAmount);
    }
    return left;
}

DocumentContent
fittedInto(const CreditLeft &left, const DocumentContent &rest, CurrencyDigits digits)
{
    DocumentContent fitted = rest;
    for (const StepMode mode : {rest.stepMode, StepMode::Down, StepMode::Up}) {
        fitted.stepMode = mode;
        const Result<DocumentTotals> totals = totalsOf(fitted, digits);
        if (totals && totals->payable == left.payable && totals->total <= left.total)
            return fitted;
    }
    constexpr int tries = 3; // a smaller base may round the tax the other way
    const Money most = Money::fromMinor((left.notes + 1) * (left.taxes.size() + 1));
    fitted.stepMode = rest.totalStep.isZero() ? rest.stepMode : StepMode::Down;
    for (int trial = 0; trial < tries; ++trial) {
        const Result<DocumentTotals> totals = totalsOf(fitted, digits);
        const Money excess = totals ? excessOf(*totals, left) : Money();
        if (!excess.isPositive() || excess > most)
            break;
        fitted.discounts.append({.percent = {}, .amount = excess, .reason = {}, .taxes = {}});
    }
    return fitted;
}

} // namespace core
