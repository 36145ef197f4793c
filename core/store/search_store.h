// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search_hit.h"
#include "core/store/query.h"

#include <QList>

namespace core {

/// Finds jobs, papers and receipts by what stands on them. Throws StoreError.
class SearchStore
{
public:
    explicit SearchStore(const Database &database) : m_database(database) {}

    /// Whose number is `number`, or starts so; digits alone are also sought as the running number
    /// inside of one: 17 finds A/26-27/00017.
    QList<SearchHit> jobsNumbered(const QString &number, int limit) const;
    QList<SearchHit> papersNumbered(const QString &number, int limit) const;
    QList<SearchHit> receiptsNumbered(const QString &number, int limit) const;
    /// Open jobs that are about `text`, the newest first.
    QList<SearchHit> openJobsAbout(const QString &text, int limit) const;

private:
    SearchHit job(const RowId &id, const QString &sought) const;

    const Database &m_database;
};

} // namespace core
