// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/board_lane.h"

#include <QScrollArea>

class QHBoxLayout;

namespace ui {

/// The stages of a board side by side. They share the width down to a least one; then the row
/// scrolls sideways.
class LaneRow : public QScrollArea
{
    Q_OBJECT

public:
    explicit LaneRow(Desk &desk, QWidget *parent = nullptr);

    /// Makes the lanes anew where the stages are other ones.
    void setStages(const QList<core::Stored<core::Stage>> &stages);
    const QList<BoardLane *> &lanes() const { return m_lanes; }
    /// The lane that is in focus, or was last.
    qsizetype at() const { return m_at; }
    BoardLane *lane() const { return m_lanes.value(m_at); }
    std::optional<core::JobRow> current() const;
    /// Where keys should go first; none where no stage shows a card.
    CardList *firstCards() const;
    /// False where the card is not among those shown.
    bool focusCard(core::Id<core::Job> job);
    /// Shows a move before the shop's file knows of it; the focus follows the card.
    void showMove(const core::JobRow &job,
                  const core::Stored<core::Stage> &to,
                  const core::BoardPlace &place,
                  core::BoardOrder order);

signals:
    void laneMade(BoardLane *lane);
    void cardOpened();
    /// `before` is the row above which it fell; none on a folded stage.
    void cardDropped(BoardLane *lane, const QByteArray &what, std::optional<int> before);
    void orderChosen(core::BoardOrder order);

private:
    void makeLane(const core::Stored<core::Stage> &stage);
    void enter(qsizetype at);
    void goTo(int step);
    BoardLane *laneOf(core::Id<core::Stage> stage) const;

    Desk &m_desk;
    QHBoxLayout *m_row;
    QList<BoardLane *> m_lanes;
    qsizetype m_at = 0;
};

} // namespace ui
