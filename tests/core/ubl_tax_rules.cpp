// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ubl_parts.h"
#include "tests/core/ubl_rules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tests {
namespace {

constexpr qint64 unit = 1'000'000;

/// "S 19".
QString taxOf(const UblNode &category)
{
    const QString rate = QString::number(category.amountAt(u"Percent"_s));
    return category.textAt(u"ID"_s) + u' ' + rate;
}

UblNodes subtotals(const UblNode &d)
{
    return d.all(u"TaxTotal/TaxSubtotal"_s);
}

UblNodes categories(const UblNode &d)
{
    UblNodes all = d.all(u"TaxTotal/TaxSubtotal/TaxCategory"_s);
    for (const UblNode *line : linesOf(d)) {
        const UblNodes ofLine = line->all(u"Item/ClassifiedTaxCategory"_s);
        all.insert(all.end(), ofLine.begin(), ofLine.end());
    }
    const UblNodes ofExtras = d.all(u"AllowanceCharge/TaxCategory"_s);
    all.insert(all.end(), ofExtras.begin(), ofExtras.end());
    return all;
}

bool uses(const UblNode &d, const QString &category)
{
    return !each(categories(d),
                 [&](const UblNode &one) { return one.textAt(u"ID"_s) != category; });
}

/// BR-S-08 and its sisters: what is taxed so, of lines and of what the document takes off or adds.
bool basesAddUp(const UblNode &d)
{
    return each(subtotals(d), [&](const UblNode &row) {
        const QString tax = taxOf(*row.one(u"TaxCategory"_s));
        qint64 sum = 0;
        for (const UblNode *line : linesOf(d)) {
            if (taxOf(*line->one(u"Item/ClassifiedTaxCategory"_s)) == tax)
                sum += line->amountAt(u"LineExtensionAmount"_s);
        }
        for (const bool isCharge : {false, true}) {
            for (const UblNode *extra : extrasOf(d, isCharge)) {
                if (taxOf(*extra->one(u"TaxCategory"_s)) == tax)
                    sum += (isCharge ? 1 : -1) * extra->amountAt(u"Amount"_s);
            }
        }
        return sum == row.amountAt(u"TaxableAmount"_s);
    });
}

bool eachTaxHasARow(const UblNode &d)
{
    QSet<QString> rows;
    for (const UblNode *row : subtotals(d))
        rows.insert(taxOf(*row->one(u"TaxCategory"_s)));
    const bool isOnce = qsizetype(subtotals(d).size()) == rows.size();
    return isOnce
           && each(categories(d), [&](const UblNode &one) { return rows.contains(taxOf(one)); });
}

/// The validator of the standard lets a whole unit pass; ours nothing but the rounding of two
/// taxes.
bool taxesAreRight(const UblNode &d)
{
    const qint64 minor = minorUnit(d);
    return each(subtotals(d), [minor](const UblNode &row) {
        const qint64 base = row.amountAt(u"TaxableAmount"_s) / minor;
        const qint64 rate = row.amountAt(u"TaxCategory/Percent"_s);
        const qint64 exact = base * rate / 100; // in millionths of the smallest amount
        const qint64 off = exact - row.amountAt(u"TaxAmount"_s) / minor * unit;
        return std::abs(off) <= unit;
    });
}

bool ratesFit(const UblNode &d)
{
    return each(categories(d), [](const UblNode &one) {
        const QString id = one.textAt(u"ID"_s);
        if (id == u"O"_s)
            return !one.has(u"Percent"_s);
        const qint64 rate = one.amountAt(u"Percent"_s);
        return one.has(u"Percent"_s) && (id == u"S"_s ? rate > 0 : rate == 0);
    });
}

bool reasonsFit(const UblNode &d)
{
    return each(d.all(u"TaxTotal/TaxSubtotal/TaxCategory"_s), [](const UblNode &one) {
        const QString id = one.textAt(u"ID"_s);
        const bool isPlain = id == u"S"_s || id == u"Z"_s;
        const bool has = one.has(u"TaxExemptionReason"_s) || one.has(u"TaxExemptionReasonCode"_s);
        return isPlain != has;
    });
}

/// An amount has its currency and two decimals at most.
bool amountsAreWritten(const UblNode &d)
{
    static const QRegularExpression form(u"^-?\\d+(\\.\\d{1,2})?$"_s);
    const QString currency = d.textAt(u"DocumentCurrencyCode"_s);
    return each(d.everything(), [&](const UblNode &node) {
        if (!node.name.endsWith(u"Amount"_s) || node.name == u"PriceAmount"_s)
            return true;
        return node.attributes.value(u"currencyID"_s) == currency
               && form.match(node.text).hasMatch();
    });
}

/// Everything in it is outside the tax, and nobody has a VAT id, or nothing is.
bool outsideStandsAlone(const UblNode &d)
{
    if (!uses(d, u"O"_s))
        return true;
    return subtotals(d).size() == 1 && numberOf(d, ublSeller, u"VAT"_s).isEmpty()
           && numberOf(d, ublBuyer, u"VAT"_s).isEmpty();
}

const std::vector<UblRule> sums{
    {"BR-DEC-09", &amountsAreWritten},
    {"BR-CO-10",
     [](const UblNode &d) {
         qint64 sum = 0;
         for (const UblNode *line : linesOf(d))
             sum += line->amountAt(u"LineExtensionAmount"_s);
         return sum == d.amountAt(ublTotals + u"LineExtensionAmount"_s);
     }},
    {"BR-CO-11",
     [](const UblNode &d) {
         return extraSum(d, false) == d.amountAt(ublTotals + u"AllowanceTotalAmount"_s);
     }},
    {"BR-CO-12",
     [](const UblNode &d) {
         return extraSum(d, true) == d.amountAt(ublTotals + u"ChargeTotalAmount"_s);
     }},
    {"BR-CO-13",
     [](const UblNode &d) {
         return d.amountAt(ublTotals + u"LineExtensionAmount"_s) - extraSum(d, false)
                    + extraSum(d, true)
                == d.amountAt(ublTotals + u"TaxExclusiveAmount"_s);
     }},
    {"BR-CO-14",
     [](const UblNode &d) {
         return d.sumOf(u"TaxTotal/TaxSubtotal/TaxAmount"_s) == d.amountAt(u"TaxTotal/TaxAmount"_s);
     }},
    {"BR-CO-15",
     [](const UblNode &d) {
         return d.amountAt(ublTotals + u"TaxExclusiveAmount"_s)
                    + d.amountAt(u"TaxTotal/TaxAmount"_s)
                == d.amountAt(ublTotals + u"TaxInclusiveAmount"_s);
     }},
    {"BR-CO-16",
     [](const UblNode &d) {
         return d.amountAt(ublTotals + u"TaxInclusiveAmount"_s)
                    + d.amountAt(ublTotals + u"PayableRoundingAmount"_s)
                == d.amountAt(ublTotals + u"PayableAmount"_s);
     }},
    {"BR-CO-18", [](const UblNode &d) { return !subtotals(d).empty(); }},
};

const std::vector<UblRule> taxes{
    {"BR-45",
     [](const UblNode &d) {
         return each(subtotals(d), [](const UblNode &row) { return row.has(u"TaxableAmount"_s); });
     }},
    {"BR-46",
     [](const UblNode &d) {
         return each(subtotals(d), [](const UblNode &row) { return row.has(u"TaxAmount"_s); });
     }},
    {"BR-47",
     [](const UblNode &d) {
         return each(subtotals(d), [](const UblNode &row) { return row.has(u"TaxCategory/ID"_s); });
     }},
    {"BR-48", &ratesFit}, // and BR-S-05 to -07, BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05
    {"BR-CO-17", &taxesAreRight}, // and BR-S-09
    {"BR-S-01", &eachTaxHasARow}, // and BR-Z-01, BR-E-01, BR-AE-01, BR-IC-01, BR-G-01, BR-O-01
    {"BR-S-02",
     [](const UblNode &d) {
         return !(uses(d, u"S"_s) || uses(d, u"Z"_s) || uses(d, u"E"_s))
                || hasAnyNumber(d, ublSeller);
     }},
    {"BR-S-08", &basesAddUp}, // and its sisters of the other categories
    {"BR-S-10", &reasonsFit}, // and BR-Z-10, BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10
    {"BR-E-09",
     [](const UblNode &d) {
         return each(subtotals(d), [](const UblNode &row) {
             return row.textAt(u"TaxCategory/ID"_s) == u"S"_s || row.amountAt(u"TaxAmount"_s) == 0;
         });
     }}, // and BR-Z-09, BR-AE-09, BR-IC-09, BR-G-09, BR-O-09
    {"BR-AE-02",
     [](const UblNode &d) {
         return !uses(d, u"AE"_s)
                || (hasAnyNumber(d, ublSeller) && !numberOf(d, ublBuyer, u"VAT"_s).isEmpty());
     }},
    {"BR-IC-02",
     [](const UblNode &d) {
         return !uses(d, u"K"_s)
                || (!numberOf(d, ublSeller, u"VAT"_s).isEmpty()
                    && !numberOf(d, ublBuyer, u"VAT"_s).isEmpty());
     }},
    {"BR-IC-11",
     [](const UblNode &d) { return !uses(d, u"K"_s) || d.has(u"Delivery/ActualDeliveryDate"_s); }},
    {"BR-IC-12",
     [](const UblNode &d) {
         return !uses(d, u"K"_s)
                || d.has(u"Delivery/DeliveryLocation/Address/Country/IdentificationCode"_s);
     }},
    {"BR-G-02",
     [](const UblNode &d) {
         return !uses(d, u"G"_s) || !numberOf(d, ublSeller, u"VAT"_s).isEmpty();
     }},
    {"BR-O-02", &outsideStandsAlone}, // and BR-O-11 to BR-O-14
};

} // namespace

const std::vector<UblRule> &ublTaxRules()
{
    static const std::vector<UblRule> all = [] {
        std::vector<UblRule> rules = sums;
        rules.insert(rules.end(), taxes.begin(), taxes.end());
        return rules;
    }();
    return all;
}

} // namespace tests
