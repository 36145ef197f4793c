// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/board_model.h"
#include "ui/widgets/board_column.h"

class QMenu;

namespace ui {

/// What a board shows of all its stages alike.
struct LaneQuestion
{
    core::BoardOrder order = core::BoardOrder::ByDueDate;
    std::optional<core::Id<core::Staff>> assignee = {};
};

/// One stage of the board with the jobs on it: it reads them, keeps whether it is folded, and has
/// the menu of the stage.
class BoardLane : public BoardColumn
{
    Q_OBJECT

public:
    BoardLane(Desk &desk, const core::Stored<core::Stage> &stage, QWidget *parent);

    const core::Stored<core::Stage> &stage() const { return m_stage; }
    BoardModel &jobs() { return *m_jobs; }
    const BoardModel &jobs() const { return *m_jobs; }
    int count() const { return m_count.jobs; }
    /// The card that keys are about.
    std::optional<core::JobRow> current() const;

    /// Reads the cards, as many as were shown before.
    void fill(const core::Stored<core::Stage> &stage,
              const core::StageCount &count,
              const LaneQuestion &question);
    /// Shows a card that comes or goes before the shop's file knows of it.
    void put(const core::JobRow &job, int row);
    void take(core::Id<core::Job> job);
    /// Gives the card the focus; false where it is not among those shown.
    bool focusCard(core::Id<core::Job> job);
    void focusCards();

signals:
    /// Chosen in the menu of one stage for all of its board.
    void orderChosen(core::BoardOrder order);

private:
    void makeMenu();
    void addOrders(QMenu *menu);
    void addLimits(QMenu *menu);
    void read();
    core::JobPage page(const std::optional<core::JobRow> &after, int limit);
    void showHead();
    void fold(bool folded);
    void setLimit(std::optional<int> limit);
    QString foldKey() const;

    Desk &m_desk;
    core::Stored<core::Stage> m_stage;
    core::StageCount m_count;
    LaneQuestion m_question;
    bool m_withOlder = false;
    bool m_hasMore = false;
    BoardModel *m_jobs;
};

} // namespace ui
