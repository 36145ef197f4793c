// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/model_server.h"

#include <algorithm>
#include <limits>

// How the model server keeps what it ruled on.

namespace tests {

using namespace Qt::StringLiterals;
using core::Answered;
using core::Op;
using core::Verdict;

core::UnitAnswer ModelServer::keep(core::LoggedUnit unit, const QString &objection)
{
    core::UnitAnswer answer{.unit = unit.unit.id, .how = Answered::Applied, .reason = objection};
    const bool isBroughtIn = isBrought(unit);
    for (Op &op : unit.ops) {
        const core::Table &table = *op.tableMeant();
        m_ops.insert(op.id);
        if (!objection.isEmpty()) {
            op.ruling = {.verdict = Verdict::Rejected, .won = 0};
            answer.how = Answered::Rejected;
        } else if (const QString lost = superseding(op, isBroughtIn); !lost.isEmpty()) {
            op.ruling = {.verdict = Verdict::Superseded, .won = 0};
            answer.how = Answered::Superseded;
            answer.reason = lost;
        } else {
            const bool isNew = !row(table, op.row);
            op.ruling = merge(op);
            const QString flagged = isNew ? flag(op) : QString();
            if (!flagged.isEmpty()) {
                op.ruling.verdict = Verdict::Flagged;
                answer.how = Answered::Flagged;
                answer.reason = flagged;
            }
            remember(op);
        }
        op.ruling.seq = head().seq + 1;
        m_chain.push_back({op.ruling.seq, op.serverChainNow(head().chain)});
    }
    m_units[unit.unit.id] = {m_log.size(), digestOf(unit), answer.how, answer.reason};
    m_log.append(unit);
    return answer;
}

QString ModelServer::superseding(const Op &op, bool isBroughtIn) const
{
    if (isIssued(op))
        return u"issued"_s;
    if (!isBroughtIn)
        return {};
    // Two shops that become one have one set of settings and roles: those that are here. A setting
    // that nobody made here has a meaning too.
    if (op.tableMeant() == &core::tables::setting)
        return u"stale"_s;
    const core::Result<core::OpBody> body = core::OpBody::read(*op.tableMeant(), op.body);
    return staleBase(op, *body);
}

void ModelServer::remember(const Op &op)
{
    const core::Table &table = *op.tableMeant();
    const core::RowValues *made = row(table, op.row);
    if (table.indexOf("series") >= 0 && table.indexOf("n") >= 0 && !made->at(table, "n").isNull())
        m_numbers.insert({made->at(table, "series").id(), made->at(table, "n").number()});
    if (const QString printed = printedNumber(table, *made); !printed.isEmpty())
        m_printedNumbers.insert(printed);
    if (&table == &core::tables::document && !made->at(table, "from_draft").isNull())
        m_issuedDrafts.insert(made->at(table, "from_draft").id());
}

void ModelServer::confirmWitnesses()
{
    std::vector<core::LoggedUnit> units;
    for (const auto &[id, unit] : m_witnessed)
        units.push_back(unit);
    m_witnessed.clear();
    std::sort(units.begin(), units.end(), [](const auto &a, const auto &b) {
        const auto place = [](const core::LoggedUnit &unit) {
            return std::tuple(unit.unit.device, unit.unit.incarnation, unit.ops.first().dseq);
        };
        return place(a) < place(b);
    });
    for (core::LoggedUnit &unit : units) {
        for (Op &op : unit.ops)
            op.ruling = {};
        // Its device may have been set back too, and gone on from before it: then it stands in a
        // life of its own, and whoever has it follows.
        const Life &life = m_devices[unit.unit.device].lives[unit.unit.incarnation];
        if (!m_units.contains(unit.unit.id) && !isFollowing(unit, life.last))
            unit = inNewLife(unit);
        // What was written long ago is not ahead of any clock now.
        take(unit, core::Instant{std::numeric_limits<qint64>::max() / 2});
    }
}

core::LoggedUnit ModelServer::inNewLife(core::LoggedUnit unit)
{
    Device &device = m_devices[unit.unit.device];
    unit.unit.incarnation = nextLife(device, unit.unit.incarnation);
    unit.unit.digest = unit.unit.digestNow();
    QByteArray chain = core::UnitLog::chainStart();
    qint64 dseq = 0;
    for (Op &op : unit.ops) {
        op.dseq = ++dseq;
        op.dchain = op.chainNow(chain, unit.unit.digest);
        chain = op.dchain;
    }
    return unit;
}

std::vector<ModelServer::Kept> ModelServer::rows() const
{
    std::vector<Kept> kept;
    for (const auto &[key, values] : m_rows)
        kept.push_back({key.first, key.second, values});
    return kept;
}

} // namespace tests
