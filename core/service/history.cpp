// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/history.h"

#include "core/service/tills.h"
#include "core/store/takeback.h"

namespace core {

using namespace Qt::StringLiterals;

Result<QList<ActRow>> History::acts(const By &by, std::optional<RowId> about, int limit)
{
    return m_shop.read(Permit::SeeAudit, by, [&]() -> Result<QList<ActRow>> {
        return HistoryStore(m_shop.database()).acts(about, limit);
    });
}

Result<Permit> History::permitFor(const By &by, const Unit &unit) const
{
    const QByteArray name = unit.verb.toUtf8();
    const Verb *verb = verbNamed(std::string_view(name.constData(), size_t(name.size())));
    const bool cannot = !verb || verb == &verbs::found;
    if (cannot)
        return Error{.kind = ErrorKind::CannotBeUndone, .subject = unit.verb};
    const qint64 age = m_shop.now().micros - unit.at.micros;
    const bool isOwn = unit.actor == by.actor.row();
    return isOwn && age <= voidWindowMinutes * microsPerMinute ? verb->permit : verb->voidPermit;
}

Result<ActRow> History::undo(const By &by, const RowId &unitId)
{
    const UnitLog log(m_shop.database());
    const Result<Unit> unit = m_shop.database().read([&]() -> Result<Unit> {
        const std::optional<qint64> row = log.rowOfUnit(unitId);
        if (!row)
            return Error{.kind = ErrorKind::NotFound, .subject = u"act"_s, .given = unitId.text()};
        return *log.unit(*row);
    });
    if (!unit)
        return unit.error();
    const Result<Permit> permit = permitFor(by, *unit);
    if (!permit)
        return permit.error();

    const Act act{.verb = verbs::undo, .by = by, .undoes = unitId};
    const Result<Done> undone = m_shop.write(*permit, act, [&](Record &record) -> Result<Done> {
        if (HistoryStore(m_shop.database()).isUndone(unitId))
            return Error{.kind = ErrorKind::AlreadyUndone, .subject = unit->verb};
        for (const Op &op : log.opsOf(*log.rowOfUnit(unitId))) {
            if (const Result<Done> free = mayTakeBack(m_shop, by, op.row, unit->verb); !free)
                return free;
        }
        const QString reason = by.reason.isEmpty() ? u"undo"_s : by.reason;
        return Takeback(m_shop.database(), record).run(*log.rowOfUnit(unitId), reason);
    });
    return undone ? actOf(unitId) : undone.error();
}

Result<ActRow> History::actOf(const RowId &undoneUnit)
{
    return m_shop.database().read(
        [&]() -> Result<ActRow> { return HistoryStore(m_shop.database()).act(undoneUnit); });
}

Result<ActRow> History::undoLast(const By &by)
{
    const Result<RowId> last = m_shop.database().read([&]() -> Result<RowId> {
        const std::optional<RowId> unit = HistoryStore(m_shop.database()).lastOf(by.actor.row());
        if (!unit)
            return Error{.kind = ErrorKind::NothingToUndo};
        return *unit;
    });
    return last ? undo(by, *last) : last.error();
}

Result<int> History::undoBatch(const By &by, const RowId &batch)
{
    const Result<QList<RowId>> units = m_shop.database().read([&]() -> Result<QList<RowId>> {
        return HistoryStore(m_shop.database()).unitsOfBatch(batch);
    });
    if (!units)
        return units.error();
    if (units->isEmpty())
        return Error{.kind = ErrorKind::NotFound, .subject = u"batch"_s, .given = batch.text()};
    int taken = 0;
    for (const RowId &unit : *units) {
        const Result<ActRow> undone = undo(by, unit);
        if (!undone && undone.error().kind != ErrorKind::AlreadyUndone)
            return undone.error();
        taken += undone ? 1 : 0;
    }
    return taken;
}

} // namespace core
