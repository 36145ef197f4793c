// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/models/table_model.h"
#include "ui/widgets/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class BoardLane;
class CarriedCard;
class DataTable;
class JobActions;
class LaneRow;
class ListOrEmpty;

/// The work of the shop, a list of cards per stage; the same as a table for who prefers one.
class BoardPage : public Page
{
    Q_OBJECT

public:
    BoardPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override;
    Subject subject() const override;
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;
    /// Brings the card of a job into focus, now or as soon as it is there.
    void focusCard(core::Id<core::Job> job);

protected:
    void reload() override;

private:
    QWidget *makeFilters();
    void makeTable();
    void readBoards();
    void fillTable();
    void showEmpty();
    bool isTable() const;
    const QList<BoardLane *> &lanes() const;

    void bindCards(QWidget *list);
    void bindMoves(QWidget *list);
    std::optional<core::JobRow> current() const;
    void openCard();
    void moveTo(qsizetype lane, const core::BoardPlace &place = {});
    void moveBy(int stages);
    void moveWithin(int rows);
    void putDown(const core::JobRow &job, qsizetype lane, const core::BoardPlace &place);
    void drop(BoardLane *lane, const QByteArray &what, std::optional<int> before);

    core::BoardOrder order() const;
    void setOrder(core::BoardOrder order);
    QString orderKey() const;

    JobActions *m_actions;
    QComboBox *m_board;
    QPushButton *m_mine;
    LaneRow *m_stages;
    CarriedCard *m_carried;
    DataTable *m_table;
    TableModel<core::JobRow> *m_tableModel;
    QStackedWidget *m_views;
    ListOrEmpty *m_content;
    std::optional<core::Id<core::Board>> m_shown;
    std::optional<core::Id<core::Job>> m_wanted;
};

} // namespace ui
