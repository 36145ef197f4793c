// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seeded_bug.h"
#include "core/sync/engine.h"

// How the engine finds out whether its file is still what the server has.

namespace core {

void Engine::audit()
{
    m_auditAt = m_steady.now();
    m_isAuditAsked = true;
}

Result<std::optional<Call>> Engine::auditOrRecall()
{
    if (!m_recalls.isEmpty()) {
        const auto &[table, bucket] = m_recalls.first();
        return std::optional(
            Call{.said = Recall{.session = m_session, .table = table, .bucket = bucket}});
    }
    const Result<std::optional<ServerStanding>> standing = m_replica.standing();
    if (!standing)
        return standing.error();
    Result<SumsByTable> sums = m_replica.sums();
    if (!sums)
        return sums.error();
    m_sums = *sums;
    m_isAuditAsked = false;
    Audit audit{.session = m_session, .taken = (*standing)->taken, .tables = {}};
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum)
        audit.tables.insert(sum.key(), sum->all());
    return std::optional(Call{.said = audit});
}

Result<Done> Engine::audited(const Audited &audited)
{
    for (auto theirs = audited.differing.cbegin(); theirs != audited.differing.cend(); ++theirs) {
        const TableSums ours = m_sums.value(theirs.key());
        for (int bucket = 0; bucket < TableSums::count; ++bucket) {
            if (ours.buckets[bucket] != theirs->buckets.value(bucket))
                m_recalls.append({theirs.key(), bucket});
        }
    }
    m_sums.clear();
    // Where there was news it is taken first, and the question asked again.
    return goOn(audited.isAtHead);
}

Result<Done> Engine::recalled(const Recalled &recalled)
{
    if (m_recalls.isEmpty())
        return goOn(false);
    if (!isSeeded(Bug::NothingMended)) {
        const auto &[table, bucket] = m_recalls.first();
        const Result<qint64> mended = m_replica.mend(table, bucket, recalled.units, m_wall.now());
        if (!mended)
            return mended.error();
    }
    m_recalls.removeFirst();
    return goOn(true);
}

/// What was mended is looked at again the next day, like everything else.
Result<Done> Engine::goOn(bool isAudited)
{
    m_arrived.reset();
    m_dueAt = m_steady.now();
    if (!isAudited) {
        m_isEven = false;
        return Done{};
    }
    if (!m_recalls.isEmpty())
        return Done{};
    if (!m_isAuditAsked) {
        m_auditAt = m_steady.now();
        m_auditAt.micros += auditEvery;
    }
    return m_replica.noteAudit(m_wall.now());
}

bool Engine::isAuditDue() const
{
    return m_isEven && isAuditing() && !m_renewed;
}

void Engine::planAudit(const ServerStanding &standing)
{
    m_recalls.clear();
    const Instant now = m_wall.now();
    const qint64 since = standing.audited ? now.micros - standing.audited->micros : auditEvery;
    // A clock that was set tells nothing; then it is time.
    const bool isDue = since < 0 || since >= auditEvery;
    const qint64 pause = isDue ? 0 : auditEvery - since;
    m_auditAt.micros = std::min(m_auditAt.micros, m_steady.now().micros + pause);
}

} // namespace core
