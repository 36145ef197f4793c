// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/tax_reports.h"

#include "core/base/day_range.h"
#include "core/domain/snapshot.h"
#include "core/store/paper_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<TaxReport> TaxReports::report(const By &by, Day from, Day to)
{
    if (const Result<Done> sound = checkFrom(to, from, u"to"_s); !sound)
        return sound.error();
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<TaxReport> {
        const ShopFacts &facts = m_shop.facts();
        const PaperStore papers(m_shop.database(), facts.currency.digits);
        TaxRegister sales(facts.country, facts.currency.digits);
        for (const auto &[id, series] : papers.issuedIn(from, to)) {
            const Result<PaperCard> card = papers.card(id);
            if (!card)
                return card.error();
            const QString buyer = readSnapshot(card->paper.snapshot).parties.buyer.taxNumber;
            if (const Result<Done> added = sales.add(*card, buyer, series.bytes()); !added)
                return added.error();
        }
        return sales.report();
    });
}

} // namespace core
