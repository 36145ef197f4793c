// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/owed_list.h"

#include "ui/models/owed_table.h"
#include "ui/text/report_tables.h"

namespace ui {

core::Result<OwedList>
OwedList::read(core::Shop &shop, const core::By &by, std::optional<core::Day> asOf, Listed listed)
{
    const auto owing = shop.debtors.inTurn(by, asOf);
    if (!owing)
        return owing.error();
    OwedList list;
    list.m_listed = listed;
    list.m_owing = *owing;
    if (listed == Listed::ByInvoice) {
        const auto papers = shop.ledger.outstanding(by, asOf);
        if (!papers)
            return papers.error();
        list.m_papers = papers->rows;
    }
    list.choose({});
    return list;
}

bool OwedList::hasAge(qsizetype place, size_t bucket) const
{
    if (m_listed == Listed::ByPerson)
        return m_owing.rows[place].buckets[bucket].isPositive();
    return core::bucketOf(m_papers[place].due, m_owing.asOf, {}) == bucket;
}

void OwedList::choose(std::optional<size_t> bucket)
{
    m_places.clear();
    const qsizetype all = m_listed == Listed::ByPerson ? m_owing.rows.size() : m_papers.size();
    for (qsizetype place = 0; place < all; ++place) {
        if (!bucket || hasAge(place, *bucket))
            m_places.append(place);
    }
}

QList<core::Owing> OwedList::people(qsizetype first, qsizetype rows) const
{
    QList<core::Owing> people;
    if (m_listed != Listed::ByPerson)
        return people;
    for (const qsizetype place : m_places.mid(first, rows))
        people.append(m_owing.rows[place]);
    return people;
}

QList<core::OutstandingRow> OwedList::papers(qsizetype first, qsizetype rows) const
{
    QList<core::OutstandingRow> papers;
    if (m_listed != Listed::ByInvoice)
        return papers;
    for (const qsizetype place : m_places.mid(first, rows))
        papers.append(m_papers[place]);
    return papers;
}

core::Result<Table> OwedList::table(core::Shop &shop, const core::By &by, const Voice &voice) const
{
    if (m_listed == Listed::ByPerson) {
        const auto told = shop.debtors.told(by, people(0, m_places.size()), m_owing.asOf);
        if (!told)
            return told.error();
        return OwedTable::of(*told, {}, voice);
    }
    core::OutstandingReport report{
        .asOf = m_owing.asOf, .rows = papers(0, m_places.size()), .owed = {}, .credit = {}};
    for (const core::OutstandingRow &row : std::as_const(report.rows))
        report.owed += row.open;
    return ReportTables(voice, ReportTables::Days::Spoken).outstanding(report);
}

} // namespace ui
