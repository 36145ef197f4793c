// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/boards.h"

#include "core/base/plain_text.h"
#include "core/domain/rank.h"
#include "core/service/refusals.h"
#include "core/service/request.h"
#include "core/store/stage_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

qsizetype placeOf(const QList<Stored<Stage>> &stages, Id<Stage> id)
{
    const auto found = std::find_if(
        stages.begin(), stages.end(), [id](const Stored<Stage> &stage) { return stage.id == id; });
    return found == stages.end() ? -1 : found - stages.begin();
}

/// Work must be able to come to a board and to leave it.
Result<Done> checkNotLast(const QList<Stored<Stage>> &stages, const Stored<Stage> &leaving)
{
    const StageCategory category = leaving->category;
    if (category != StageCategory::Intake && category != StageCategory::Done)
        return Done{};
    const auto alike =
        std::count_if(stages.begin(), stages.end(), [category](const Stored<Stage> &stage) {
            return stage->category == category;
        });
    if (alike > 1)
        return Done{};
    return Error{.kind = ErrorKind::LastOfItsKind, .subject = u"stage"_s, .given = leaving->name};
}

} // namespace

Result<Stage> Boards::cleaned(const Stage &wanted) const
{
    Stage stage = wanted;
    const Result<QString> name = oneLine(stage.name, u"name"_s, Need::Required, 40);
    if (!name)
        return name.error();
    stage.name = *name;
    if (stage.wipLimit && (*stage.wipLimit < 1 || *stage.wipLimit > 10'000)) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = u"wip_limit"_s,
                     .given = QString::number(*stage.wipLimit),
                     .allowed = u"1 to 10000"_s};
    }
    return stage;
}

Result<QList<Stored<Board>>> Boards::boards(const By &by)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<Stored<Board>>> {
        return StageStore(m_shop.database()).boards();
    });
}

Result<Stored<Stage>> Boards::addStage(const By &by, Id<Stage> id, const NewStage &wanted)
{
    const Result<Stage> stage = cleaned({.board = {},
                                         .name = wanted.name,
                                         .category = wanted.category,
                                         .wipLimit = wanted.wipLimit});
    if (!stage)
        return stage.error();
    const Act act{
        .verb = verbs::addStage,
        .by = by,
        .subject = id.row(),
        .request =
            Request(wanted.board, stage->name, stage->category, stage->wipLimit, wanted.before)
                .digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            StageStore store(m_shop.database());
            const QList<Stored<Board>> boards = store.boards();
            Stage added = *stage;
            const auto board = std::find_if(boards.begin(), boards.end(), [&](const auto &known) {
                return !wanted.board || known.id == *wanted.board;
            });
            if (board == boards.end())
                return notFound(u"board"_s, wanted.board ? wanted.board->text() : QString());
            added.board = board->id;
            const QList<Stored<Stage>> stages = store.stagesOf(added.board);
            qsizetype place = stages.size();
            if (wanted.before)
                place = placeOf(stages, *wanted.before);
            if (place < 0)
                return notFound(u"stage"_s, wanted.before->text());
            const auto rankAt = [&](qsizetype at) {
                return at < 0 || at >= stages.size() ? QString() : store.rankOf(stages[at].id);
            };
            store.add(record, id, added, rankBetween(rankAt(place - 1), rankAt(place), {}));
            return Done{};
        },
        [&]() -> Result<Stored<Stage>> {
            const auto added = StageStore(m_shop.database()).byId(id);
            return added ? Result<Stored<Stage>>(*added) : notFound(u"stage"_s, id.text());
        });
}

Result<Stored<Stage>> Boards::changeStage(const By &by, Id<Stage> id, const StageChange &change)
{
    return m_shop.write(
        {.verb = verbs::changeStage, .by = by}, [&](Record &record) -> Result<Stored<Stage>> {
            StageStore store(m_shop.database());
            const std::optional<Stored<Stage>> before = store.byId(id);
            if (!before)
                return notFound(u"stage"_s, id.text());
            Stage wanted = before->value;
            wanted.name = change.name.value_or(wanted.name);
            wanted.category = change.category.value_or(wanted.category);
            wanted.wipLimit = change.wipLimit.value_or(wanted.wipLimit);
            const Result<Stage> after = cleaned(wanted);
            if (!after)
                return after.error();
            if (wanted.category != (*before)->category) {
                const Result<Done> free = checkNotLast(store.stagesOf(wanted.board), *before);
                if (!free)
                    return free.error();
            }
            store.change(record, id, *after);
            return Stored<Stage>{id, *after};
        });
}

Result<QList<Stored<Stage>>> Boards::shiftStage(const By &by, Id<Stage> id, Shift shift)
{
    return m_shop.write({.verb = verbs::shiftStage, .by = by},
                        [&](Record &record) -> Result<QList<Stored<Stage>>> {
                            StageStore store(m_shop.database());
                            const std::optional<Stored<Stage>> stage = store.byId(id);
                            if (!stage)
                                return notFound(u"stage"_s, id.text());
                            const QList<Stored<Stage>> stages = store.stagesOf((*stage)->board);
                            const qsizetype place = placeOf(stages, id);
                            const qsizetype other = place + (shift == Shift::Earlier ? -1 : 1);
                            if (place < 0 || other < 0 || other >= stages.size())
                                return stages;
                            const QString mine = store.rankOf(id);
                            store.setRank(record, id, store.rankOf(stages[other].id));
                            store.setRank(record, stages[other].id, mine);
                            return store.stagesOf((*stage)->board);
                        });
}

Result<Done> Boards::removeStage(const By &by, Id<Stage> id)
{
    return m_shop.write(
        {.verb = verbs::removeStage, .by = by}, [&](Record &record) -> Result<Done> {
            StageStore store(m_shop.database());
            const std::optional<Stored<Stage>> stage = store.byId(id);
            if (!stage)
                return notFound(u"stage"_s, id.text());
            if (store.isInUse(id)) {
                return Error{
                    .kind = ErrorKind::StillUsed, .subject = (*stage)->name, .given = u"job"_s};
            }
            if (const Result<Done> free = checkNotLast(store.stagesOf((*stage)->board), *stage);
                !free)
                return free;
            store.remove(record, id);
            return Done{};
        });
}

} // namespace core
