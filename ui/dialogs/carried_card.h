// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/lane_row.h"

class QKeyEvent;

namespace ui {

/// A card that is picked up by a key: arrows carry it, Space or Enter puts it down, Esc brings it
/// back. Nothing is saved before it is put down.
class CarriedCard : public QObject
{
    Q_OBJECT

public:
    /// `lanes` is the parent too.
    explicit CarriedCard(LaneRow *lanes);

    void pickUp(const core::JobRow &job, core::BoardOrder order);
    /// The board is shown anew, and the card where it was.
    void letGo() { m_job.reset(); }

signals:
    /// What a person hears of it.
    void said(const QString &what);
    void putDown(const core::JobRow &job, qsizetype lane, const core::BoardPlace &place);
    /// It goes back: the board has to be shown again.
    void broughtBack(core::Id<core::Job> job);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void carry(int stages);
    void carryWithin(int rows);
    bool press(const QKeyEvent *event);
    void bringBack();
    void putDownHere();

    LaneRow *m_lanes;
    std::optional<core::JobRow> m_job; ///< as it is in the shop's file
    core::BoardOrder m_order = core::BoardOrder::ByDueDate;
    core::JobRow m_shown;
    qsizetype m_at = 0;
    core::BoardPlace m_place;
    bool m_isMoving = false;
};

} // namespace ui
