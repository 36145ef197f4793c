// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lane_row.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card_list.h"

#include <QAction>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

LaneRow::LaneRow(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    auto *host = new QWidget;
    m_row = new QHBoxLayout(host);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    setWidget(host);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Stages"));
}

void LaneRow::setStages(const QList<core::Stored<core::Stage>> &stages)
{
    const bool isSame = std::equal(
        stages.begin(),
        stages.end(),
        m_lanes.begin(),
        m_lanes.end(),
        [](const core::Stored<core::Stage> &stage, const BoardLane *lane) {
            return stage.id == lane->stage().id && stage->category == lane->stage()->category;
        });
    if (isSame)
        return;
    for (BoardLane *lane : std::as_const(m_lanes)) {
        lane->hide();
        lane->deleteLater();
    }
    m_lanes.clear();
    m_at = 0;
    for (const core::Stored<core::Stage> &stage : stages)
        makeLane(stage);
}

void LaneRow::makeLane(const core::Stored<core::Stage> &stage)
{
    auto *lane = new BoardLane(m_desk, stage, this);
    m_row->addWidget(lane);
    m_lanes.append(lane);
    CardList *cards = lane->cards();
    cards->setObjectName(u"stage%1"_s.arg(m_lanes.size()));
    connect(lane, &BoardLane::orderChosen, this, &LaneRow::orderChosen);
    connect(lane, &BoardLane::dropped, this, [this, lane](const QByteArray &what) {
        emit cardDropped(lane, what, std::nullopt);
    });
    connect(cards, &CardList::dropped, this, [this, lane](const QByteArray &what, int before) {
        emit cardDropped(lane, what, before);
    });
    connect(cards, &CardList::neighbourAsked, this, &LaneRow::goTo);
    connect(cards, &CardList::doubleClicked, this, &LaneRow::cardOpened);
    connect(cards, &CardList::focused, this, [this, lane]() { enter(m_lanes.indexOf(lane)); });
    emit laneMade(lane);
    for (QAction *action : cards->actions())
        action->setEnabled(m_lanes.size() - 1 == m_at);
}

/// Of the lists only the one in focus can do what the keys say; the search would else know each
/// command once per stage.
void LaneRow::enter(qsizetype at)
{
    m_at = at;
    ensureWidgetVisible(m_lanes[at], space::l, 0);
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        const QList<QAction *> actions = m_lanes[lane]->cards()->actions();
        for (QAction *action : actions)
            action->setEnabled(lane == at);
    }
}

std::optional<core::JobRow> LaneRow::current() const
{
    return lane() ? lane()->current() : std::nullopt;
}

CardList *LaneRow::firstCards() const
{
    for (qsizetype offset = 0; offset < m_lanes.size(); ++offset) {
        const BoardLane *lane = m_lanes[(m_at + offset) % m_lanes.size()];
        if (!lane->isFolded() && lane->jobs().rowCount() > 0)
            return lane->cards();
    }
    return nullptr;
}

void LaneRow::goTo(int step)
{
    for (qsizetype lane = m_at + step; lane >= 0 && lane < m_lanes.size(); lane += step) {
        if (!m_lanes[lane]->isFolded())
            return m_lanes[lane]->focusCards();
    }
}

void LaneRow::showMove(const core::JobRow &job,
                       const core::Stored<core::Stage> &to,
                       const core::BoardPlace &place,
                       core::BoardOrder order)
{
    BoardLane *from = laneOf(job.stageId);
    BoardLane *target = laneOf(to.id);
    if (!from || !target)
        return;
    core::JobRow moved = job;
    moved.stageId = to.id;
    moved.stage = to->name;
    moved.category = to->category;
    moved.daysLate = core::daysLate(to->category, job.promisedOn, m_desk.voice().today());
    int row = target->jobs().placeFor(moved, order);
    if (place.before)
        row = target->jobs().rowOf(*place.before);
    else if (place.behind)
        row = target->jobs().rowOf(*place.behind) + 1;
    const bool hadFocus = from->cards()->hasFocus() || target->cards()->hasFocus();
    if (from != target)
        from->take(job.id);
    target->put(moved, row);
    if (hadFocus)
        target->focusCard(job.id);
}

bool LaneRow::focusCard(core::Id<core::Job> job)
{
    return std::any_of(
        m_lanes.begin(), m_lanes.end(), [job](BoardLane *lane) { return lane->focusCard(job); });
}

BoardLane *LaneRow::laneOf(core::Id<core::Stage> stage) const
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(), [stage](const BoardLane *lane) {
        return lane->stage().id == stage;
    });
    return found == m_lanes.end() ? nullptr : *found;
}

} // namespace ui
