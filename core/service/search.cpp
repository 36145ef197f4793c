// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/search.h"

#include "core/base/folding.h"
#include "core/base/phone.h"
#include "core/store/job_rows.h"
#include "core/store/search_store.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype phoneFragment = 4;
constexpr qsizetype titleFragment = 2;

/// Whether somebody typed a number: digits of any script, and what people put between them.
bool isNumber(const QString &text, const QString &digits)
{
    return !digits.isEmpty() && QString(folded(text)).remove(u' ') == digits;
}

Fit fitOf(const CustomerRow &row, const QString &text)
{
    const QString name = folded(row.name);
    const QString word = folded(text);
    if (word.isEmpty())
        return Fit::Inside;
    return name.startsWith(word) || name.contains(u' ' + word) ? Fit::WordStart : Fit::Inside;
}

} // namespace

Result<QList<SearchHit>> Search::find(const By &by, const QString &typed, int limit)
{
    const QString text = typed.simplified();
    const QString digits = digitsOf(text);
    const bool sought = isNumber(text, digits);
    const QString number = sought ? digits : text;

    QList<SearchHit> hits;
    if (!text.isEmpty() && (!sought || digits.size() >= phoneFragment)) {
        const Result<QList<CustomerRow>> customers = m_customers.find(by, text, limit);
        if (!customers)
            return customers.error();
        for (const CustomerRow &row : *customers) {
            const std::optional<Standing> standing = standingOf(row);
            hits.append({.kind = HitKind::Customer,
                         .id = row.id.row(),
                         .title = row.name,
                         .number = row.phone,
                         .detail = row.place,
                         .day = {},
                         .amount = standing ? std::optional(standing->toPay()) : std::nullopt,
                         .fit = fitOf(row, text)});
        }
    }
    const Result<Done> found = m_shop.read(Permit::SeeWork, by, [&]() -> Result<Done> {
        const SearchStore store(m_shop.database());
        const bool seesMoney = m_shop.may(Permit::SeeMoney, by);
        if (number.isEmpty())
            return Done{};
        QList<SearchHit> jobs = store.jobsNumbered(number, limit);
        if (!sought && text.size() >= titleFragment)
            jobs += store.openJobsAbout(text, limit);
        const JobRows rows(m_shop.database(), m_shop.today(), seesMoney);
        for (SearchHit &hit : jobs)
            hit.amount = rows.row(Id<Job>(hit.id)).due;
        hits += jobs;
        if (seesMoney) {
            hits += store.papersNumbered(number, limit);
            hits += store.receiptsNumbered(number, limit);
        }
        return Done{};
    });
    if (!found)
        return found.error();
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) {
        return a.fit != b.fit ? a.fit < b.fit : a.isClosed < b.isClosed;
    });
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

} // namespace core
