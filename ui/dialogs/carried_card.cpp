// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/carried_card.h"

#include "ui/text/labels.h"
#include "ui/widgets/card_list.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <utility>

namespace ui {

CarriedCard::CarriedCard(LaneRow *lanes) : QObject(lanes), m_lanes(lanes)
{
    connect(lanes, &LaneRow::laneMade, this, [this](BoardLane *lane) {
        lane->cards()->installEventFilter(this);
    });
}

void CarriedCard::pickUp(const core::JobRow &job, core::BoardOrder order)
{
    m_job = job;
    m_order = order;
    m_shown = job;
    m_at = m_lanes->at();
    m_place = {};
    emit said(tr("%1 is picked up. Arrows carry it, Space puts it down, Esc brings it back.")
                  .arg(Voice::isolated(Labels::ofJob(job.number))));
}

bool CarriedCard::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_job)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !m_isMoving)
        bringBack();
    if (event->type() == QEvent::ShortcutOverride) {
        // Nobody else may act on a card that stands where the file does not know it.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return press(static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

bool CarriedCard::press(const QKeyEvent *event)
{
    const int towardsEnd = m_lanes->isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        carry(towardsEnd);
        return true;
    case Qt::Key_Left:
        carry(-towardsEnd);
        return true;
    case Qt::Key_Up:
        carryWithin(-1);
        return true;
    case Qt::Key_Down:
        carryWithin(1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        putDownHere();
        return true;
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
        return true;
    default:
        bringBack();
        return true;
    }
}

void CarriedCard::carry(int stages)
{
    qsizetype to = m_at + stages;
    while (to >= 0 && to < m_lanes->lanes().size() && m_lanes->lanes()[to]->isFolded())
        to += stages;
    if (to < 0 || to >= m_lanes->lanes().size())
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    const core::Stored<core::Stage> &stage = m_lanes->lanes()[to]->stage();
    m_place = {};
    m_lanes->showMove(m_shown, stage, m_place, m_order);
    m_shown.stageId = stage.id;
    m_at = to;
    emit said(stage->name);
}

void CarriedCard::carryWithin(int rows)
{
    if (m_order != core::BoardOrder::ByHand)
        return;
    const BoardLane *lane = m_lanes->lanes()[m_at];
    const auto neighbour = lane->jobs().at(lane->jobs().rowOf(m_shown.id) + rows);
    if (!neighbour)
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    m_place = {};
    (rows < 0 ? m_place.before : m_place.behind) = neighbour->id;
    m_lanes->showMove(m_shown, lane->stage(), m_place, m_order);
    //: a card was carried past another one, which is named
    emit said(rows < 0 ? tr("before %1").arg(Labels::ofJob(neighbour->number))
                       : tr("behind %1").arg(Labels::ofJob(neighbour->number)));
}

void CarriedCard::bringBack()
{
    const std::optional<core::JobRow> job = std::exchange(m_job, std::nullopt);
    if (!job)
        return;
    emit said(tr("It is back where it was."));
    emit broughtBack(job->id);
}

void CarriedCard::putDownHere()
{
    emit putDown(*std::exchange(m_job, std::nullopt), m_at, m_place);
}

} // namespace ui
