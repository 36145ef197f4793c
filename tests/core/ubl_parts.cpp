// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ubl_parts.h"

using namespace Qt::StringLiterals;

namespace tests {

core::CurrencyDigits digitsOf(const UblNode &d)
{
    return int(d.textAt(ublTotals + u"PayableAmount"_s).section(u'.', 1, 1).size());
}

qint64 minorUnit(const UblNode &d)
{
    return digitsOf(d) == 0 ? 1'000'000 : 10'000;
}

bool isNote(const UblNode &d)
{
    return d.name == u"CreditNote"_s;
}

UblNodes linesOf(const UblNode &d)
{
    return d.all(isNote(d) ? u"CreditNoteLine"_s : u"InvoiceLine"_s);
}

QString quantityIn(const UblNode &d)
{
    return isNote(d) ? u"CreditedQuantity"_s : u"InvoicedQuantity"_s;
}

/// Of the document (charges or allowances), or of a line.
UblNodes extrasOf(const UblNode &where, bool isCharge)
{
    UblNodes extras;
    for (const UblNode *extra : where.all(u"AllowanceCharge"_s)) {
        if ((extra->textAt(u"ChargeIndicator"_s) == u"true"_s) == isCharge)
            extras.push_back(extra);
    }
    return extras;
}

qint64 extraSum(const UblNode &where, bool isCharge)
{
    qint64 sum = 0;
    for (const UblNode *extra : extrasOf(where, isCharge))
        sum += extra->amountAt(u"Amount"_s);
    return sum;
}

QString numberOf(const UblNode &d, const QString &party, const QString &scheme)
{
    for (const UblNode *one : d.all(party + u"PartyTaxScheme"_s)) {
        if (one->textAt(u"TaxScheme/ID"_s) == scheme)
            return one->textAt(u"CompanyID"_s);
    }
    return {};
}

bool hasAnyNumber(const UblNode &d, const QString &party)
{
    return !numberOf(d, party, u"VAT"_s).isEmpty() || !numberOf(d, party, u"FC"_s).isEmpty();
}

} // namespace tests
