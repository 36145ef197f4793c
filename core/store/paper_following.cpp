// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_store.h"

// What follows on a paper, and how a quote stands by that.

namespace core {

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

} // namespace core
