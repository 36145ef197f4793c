// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account_entry.h"
#include "core/store/paper_store.h"

// What follows on a paper, and how a quote stands by that.

namespace core {

bool PaperStore::isCancelled(const RowId &id) const
{
    Query query(m_database, "SELECT 1 FROM document_event WHERE document = ?1 AND kind = 4", id);
    return query.next();
}

QList<RowId> PaperStore::following(const RowId &id, DocumentKind kind) const
{
    Query query(m_database,
                R"(SELECT d.id FROM document d
                    WHERE d.follows = ?1 AND d.kind = ?2
                      AND NOT EXISTS (SELECT 1 FROM document_event e
                                       WHERE e.document = d.id AND e.kind = 4)
                    ORDER BY d.row)",
                id,
                Value(kind));
    QList<RowId> ids;
    while (query.next())
        ids.append(query.row(0));
    return ids;
}

std::optional<Id<Draft>> PaperStore::draftOf(const RowId &id) const
{
    Query query(m_database, "SELECT from_draft FROM document WHERE id = ?1", id);
    return query.next() && !query.isNull(0) ? std::optional(query.id<Draft>(0)) : std::nullopt;
}

Money PaperStore::letOff(const RowId &id) const
{
    Query query(m_database,
                R"(SELECT coalesce(sum(coalesce(k.effective, a.amount)), 0)
                     FROM allocation a
                     JOIN entry e ON e.id = a.credit AND e.live = 1 AND e.kind IN (?2, ?3, ?4)
                     LEFT JOIN allocation_cut k ON k.allocation = a.id
                    WHERE a.debit = ?1
                      AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id))",
                id,
                Value(EntryKind::WriteOff),
                Value(EntryKind::BadDebt),
                Value(EntryKind::Discount));
    query.next();
    return query.money(0);
}

PaperState PaperStore::quoteState(const RowId &id) const
{
    if (isCancelled(id))
        return PaperState::Cancelled;
    if (!following(id, DocumentKind::Invoice).isEmpty())
        return PaperState::Accepted;
    if (!following(id, DocumentKind::Quote).isEmpty())
        return PaperState::Replaced;
    // The last answer counts; of two on one day, the one that was written later.
    Query answer(m_database,
                 R"(SELECT kind FROM document_event WHERE document = ?1 AND kind IN (2, 3)
                     ORDER BY dated DESC, id DESC LIMIT 1)",
                 id);
    if (!answer.next())
        return PaperState::Open;
    return answer.choice<PaperEvent>(0) == PaperEvent::Accepted ? PaperState::Accepted
                                                                : PaperState::Declined;
}

QString PaperStore::lastReason(const RowId &id) const
{
    Query query(m_database,
                R"(SELECT reason FROM document_event WHERE document = ?1
                    ORDER BY kind = 4 DESC, dated DESC, id DESC LIMIT 1)",
                id);
    return query.next() ? query.text(0) : QString();
}

} // namespace core
