// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/model_server.h"

// What the model server shows to whom, and how it lets a PC prove its rows.

namespace tests {

core::LoggedUnit ModelServer::shownTo(core::DataClass keeps, const core::LoggedUnit &unit)
{
    core::LoggedUnit shown = unit;
    for (core::Op &op : shown.ops) {
        if (!core::isKept(*op.tableMeant(), keeps))
            op.hide();
    }
    return shown;
}

std::variant<core::Audited, core::Refusal> ModelServer::audit(const core::Audit &audit) const
{
    const Device *device = greeted(audit.session);
    if (!device)
        return core::Refusal::NotGreeted;
    core::Audited audited;
    if (audit.taken != head())
        return audited;
    audited.isAtHead = true;
    core::SumsByTable sums;
    for (const core::Table *table : core::allTables()) {
        if (core::isKept(*table, device->keeps))
            sums.insert(QString::fromLatin1(table->name), {});
    }
    for (const auto &[key, values] : m_rows) {
        if (core::isKept(*key.first, device->keeps))
            sums[QString::fromLatin1(key.first->name)].add(key.second, values);
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (audit.tables.contains(sum.key()) && audit.tables.value(sum.key()) != sum->all())
            audited.differing.insert(sum.key(), *sum);
    }
    return audited;
}

std::variant<core::Recalled, core::Refusal> ModelServer::recall(const core::Recall &recall) const
{
    const Device *device = greeted(recall.session);
    if (!device)
        return core::Refusal::NotGreeted;
    core::Recalled recalled;
    for (const core::LoggedUnit &unit : m_log) {
        const bool isMeant =
            std::any_of(unit.ops.begin(), unit.ops.end(), [&recall](const core::Op &op) {
                return op.table == recall.table
                       && core::TableSums::bucketOf(op.row) == recall.bucket;
            });
        if (isMeant)
            recalled.units.append(shownTo(device->keeps, unit));
    }
    return recalled;
}

} // namespace tests
