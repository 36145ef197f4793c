// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_shares.h"

#include <algorithm>

namespace core {
namespace {

using Places = QList<qsizetype>;

/// `amount` shared out among `weights`: each is what is due up to it less what is due before it, so
/// that they add up.
QList<Money> sharedOut(Money amount, const QList<Money> &weights)
{
    Money whole;
    for (const Money weight : weights)
        whole += weight;
    QList<Money> shares;
    Money soFar;
    Money given;
    for (const Money weight : weights) {
        soFar += weight;
        // Of parts that cancel the last one takes all.
        const Money due = whole.isZero() ? Money() : proportionOf(amount, soFar, whole);
        shares.append(due - given);
        given = due;
    }
    if (!shares.isEmpty())
        shares.last() += amount - given;
    return shares;
}

/// Without what the buyer retains: that is taken of the base and changes no price.
QList<TaxComponent> charged(const Taxes &taxes)
{
    QList<TaxComponent> components;
    for (const TaxComponent &component : taxes.components) {
        if (!component.retained)
            components.append(component);
    }
    return components;
}

bool isAlike(const Taxes &one, const Taxes &other)
{
    const QList<TaxComponent> ones = charged(one);
    const QList<TaxComponent> others = charged(other);
    return one.category == other.category
           && std::is_permutation(ones.begin(), ones.end(), others.begin(), others.end());
}

bool isOf(const TaxComponent &component, TaxCategory category, const TaxRow &row)
{
    return component.name == row.name && component.rate == row.rate && category == row.category
           && component.retained == row.retained;
}

bool bears(const TaxedPart &part, const TaxRow &row)
{
    const QList<TaxComponent> &components = part.taxes.components;
    return std::any_of(components.begin(), components.end(), [&](const TaxComponent &component) {
        return isOf(component, part.taxes.category, row);
    });
}

class Sharing
{
public:
    Sharing(const QList<TaxedPart> &parts,
            const DocumentContent &content,
            const DocumentTotals &totals)
        : m_parts(parts)
        , m_content(content)
        , m_totals(totals)
    {
        for (qsizetype i = 0; i < parts.size(); ++i)
            m_shares.append(TaxShare{parts[i].amount, QList<Money>(totals.taxes.size())});
    }

    QList<TaxShare> shares()
    {
        const bool isByLine = m_content.taxRounding == TaxRounding::Line;
        if (m_content.pricesIncludeTax || isByLine) {
            for (const Places &alike : groups(isByLine))
                shareGroup(alike, isByLine);
        }
        if (!isByLine)
            shareRows();
        return m_shares;
    }

private:
    /// Parts that are taxed in one go.
    QList<Places> groups(bool isByLine) const
    {
        QList<Places> groups;
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const auto known = std::find_if(groups.begin(), groups.end(), [&](const Places &group) {
                return !isByLine && isAlike(m_parts[group.first()].taxes, m_parts[i].taxes);
            });
            if (known == groups.end())
                groups.append(Places{i});
            else
                known->append(i);
        }
        return groups;
    }

    void shareGroup(const Places &places, bool withRetained)
    {
        QList<TaxedPart> parts;
        QList<Money> amounts;
        for (const qsizetype place : places) {
            parts.append(m_parts[place]);
            amounts.append(m_parts[place].amount);
        }
        const TaxSummary summary =
            taxSummaryOf(parts, m_content.pricesIncludeTax, TaxRounding::Group);
        give(sharedOut(summary.net, amounts), places, [](TaxShare &share) -> Money & {
            return share.base;
        });
        for (const TaxRow &row : summary.rows) {
            if (withRetained || !row.retained)
                giveRow(row, row.amount, places);
        }
    }

    /// Each tax rounded once: a row may be of parts that are taxed otherwise besides.
    void shareRows()
    {
        for (const TaxRow &row : m_totals.taxes) {
            if (m_content.pricesIncludeTax && !row.retained)
                continue;
            Places places;
            for (qsizetype i = 0; i < m_parts.size(); ++i) {
                if (bears(m_parts[i], row))
                    places.append(i);
            }
            giveRow(row, row.amount, places);
        }
    }

    void giveRow(const TaxRow &row, Money amount, const Places &places)
    {
        const auto index =
            std::find_if(m_totals.taxes.begin(), m_totals.taxes.end(), [&row](const TaxRow &known) {
                return known.name == row.name && known.rate == row.rate
                       && known.category == row.category && known.retained == row.retained;
            });
        if (index == m_totals.taxes.end())
            return;
        const qsizetype at = index - m_totals.taxes.begin();
        QList<Money> bases;
        for (const qsizetype place : places)
            bases.append(m_shares[place].base);
        give(sharedOut(amount, bases), places, [at](TaxShare &share) -> Money & {
            return share.taxes[at];
        });
    }

    template <typename Field>
    void give(const QList<Money> &amounts, const Places &places, Field field)
    {
        for (qsizetype i = 0; i < places.size(); ++i)
            field(m_shares[places[i]]) = amounts[i];
    }

    const QList<TaxedPart> &m_parts;
    const DocumentContent &m_content;
    const DocumentTotals &m_totals;
    QList<TaxShare> m_shares;
};

} // namespace

Result<QList<TaxShare>>
taxSharesOf(const DocumentContent &content, const DocumentTotals &totals, CurrencyDigits digits)
{
    const Result<QList<TaxedPart>> parts = taxedPartsOf(content, digits);
    if (!parts)
        return parts.error();
    return Sharing(*parts, content, totals).shares();
}

} // namespace core
