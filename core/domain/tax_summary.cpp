// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_summary.h"

#include "core/base/wide.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

using RowIndexes = QList<qsizetype>;

QString keyOf(const TaxComponent &component, TaxCategory category)
{
    const QString rate = component.rate ? component.rate->text() : u"exempt"_s;
    return u"%1 %2 %3 "_s.arg(int(category)).arg(int(component.retained)).arg(rate)
           + component.name;
}

/// `gross * rate / (100 + rates)`: what a component of `rate` takes out of a gross amount when all
/// of its components come to `rates`.
Money shareOfGross(Money gross, Decimal rate, qint64 ratesInMillionths)
{
    constexpr qint64 hundred = 100 * Decimal::scale;
    const auto minor =
        multiplyDivide(gross.minor(), rate.millionths(), hundred + ratesInMillionths);
    // The share is never more than the gross, so it fits.
    return Money::fromMinor(minor.value_or(0));
}

/// All that carries the same components while prices include tax.
struct GrossGroup
{
    RowIndexes rows;
    Money gross;
    QMap<qsizetype, Money> retainedGross; ///< the part of it from which a row retains
};

class Summary
{
public:
    Summary(bool amountsIncludeTax, TaxRounding rounding)
        : m_amountsIncludeTax(amountsIncludeTax)
        , m_rounding(rounding)
    {}

    TaxSummary of(const QList<TaxedPart> &parts)
    {
        for (const TaxedPart &part : parts)
            add(part);
        for (const GrossGroup &group : std::as_const(m_groups))
            takeApart(group);
        if (m_rounding == TaxRounding::Group)
            taxTheRows();
        return m_summary;
    }

private:
    void add(const TaxedPart &part)
    {
        RowIndexes taxing;
        RowIndexes retaining;
        for (const TaxComponent &component : part.taxes.components)
            (component.retained ? retaining : taxing) << rowOf(component, part.taxes.category);

        if (m_amountsIncludeTax)
            addGross(part.amount, taxing, retaining);
        else
            addBase(part.amount, taxing + retaining);
    }

    void addBase(Money base, const RowIndexes &rows)
    {
        m_summary.net += base;
        for (const qsizetype row : rows)
            addToRow(row, base);
    }

    void addGross(Money gross, const RowIndexes &taxing, const RowIndexes &retaining)
    {
        RowIndexes key = taxing;
        std::sort(key.begin(), key.end());
        // Rounded on each part, every part is a group of its own.
        const bool isKnown = m_rounding == TaxRounding::Group && m_groupOf.contains(key);
        if (!isKnown) {
            m_groupOf.insert(key, m_groups.size());
            m_groups.append({.rows = taxing, .gross = {}, .retainedGross = {}});
        }
        GrossGroup &group = m_groups[m_groupOf.value(key)];
        group.gross += gross;
        for (const qsizetype row : retaining)
            group.retainedGross[row] += gross;
    }

    void takeApart(const GrossGroup &group)
    {
        const QList<Money> taxes = taxesIn(group.gross, group.rows);
        const Money base = baseOf(group.gross, taxes);
        m_summary.net += base;
        for (qsizetype place = 0; place < group.rows.size(); ++place) {
            TaxRow &row = m_summary.rows[group.rows[place]];
            row.base += base;
            row.amount += taxes[place];
        }
        for (auto part = group.retainedGross.cbegin(); part != group.retainedGross.cend(); ++part)
            addToRow(part.key(), baseOf(part.value(), taxesIn(part.value(), group.rows)));
    }

    void addToRow(qsizetype index, Money base)
    {
        TaxRow &row = m_summary.rows[index];
        row.base += base;
        if (m_rounding == TaxRounding::Line)
            row.amount += percentOf(base, row.rate.value_or(Decimal()));
    }

    void taxTheRows()
    {
        for (TaxRow &row : m_summary.rows) {
            if (row.retained || !m_amountsIncludeTax)
                row.amount = percentOf(row.base, row.rate.value_or(Decimal()));
        }
    }

    /// What each of `rows` takes out of `gross`.
    QList<Money> taxesIn(Money gross, const RowIndexes &rows) const
    {
        qint64 rates = 0;
        qsizetype taxing = 0;
        for (const qsizetype row : rows) {
            rates += rateOf(row).millionths();
            taxing += rateOf(row).isZero() ? 0 : 1;
        }
        // A tax alone is what the rounded base leaves; with several, equal rates must stay equal,
        // so they are rounded and the base is what they leave.
        const Money base = shareOfGross(gross, Decimal::whole(100), rates);
        QList<Money> taxes;
        for (const qsizetype row : rows) {
            const bool isAlone = taxing == 1 && !rateOf(row).isZero();
            taxes.append(isAlone ? gross - base : shareOfGross(gross, rateOf(row), rates));
        }
        return taxes;
    }

    Decimal rateOf(qsizetype row) const { return m_summary.rows[row].rate.value_or(Decimal()); }

    static Money baseOf(Money gross, const QList<Money> &taxes)
    {
        Money base = gross;
        for (const Money tax : taxes)
            base -= tax;
        return base;
    }

    qsizetype rowOf(const TaxComponent &component, TaxCategory category)
    {
        const QString key = keyOf(component, category);
        const auto known = m_rowOf.constFind(key);
        if (known != m_rowOf.cend())
            return *known;
        m_summary.rows.append({.name = component.name,
                               .rate = component.rate,
                               .category = category,
                               .retained = component.retained,
                               .base = {},
                               .amount = {}});
        return *m_rowOf.insert(key, m_summary.rows.size() - 1);
    }

    const bool m_amountsIncludeTax;
    const TaxRounding m_rounding;
    TaxSummary m_summary;
    QHash<QString, qsizetype> m_rowOf;
    QList<GrossGroup> m_groups;
    QHash<RowIndexes, qsizetype> m_groupOf;
};

} // namespace

TaxSummary taxSummaryOf(const QList<TaxedPart> &parts, bool amountsIncludeTax, TaxRounding rounding)
{
    return Summary(amountsIncludeTax, rounding).of(parts);
}

std::optional<Decimal> rateOf(const Taxes &taxes)
{
    std::optional<Decimal> sum;
    for (const TaxComponent &component : taxes.components) {
        if (component.rate && !component.retained)
            sum = Decimal::fromMillionths(sum.value_or(Decimal()).millionths()
                                          + component.rate->millionths());
    }
    return sum;
}

} // namespace core
