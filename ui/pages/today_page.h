// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/domain/day_sheet.h"
#include "core/domain/follow_up.h"
#include "ui/widgets/line_list.h"
#include "ui/widgets/page.h"

#include <QHash>

class QBoxLayout;

namespace ui {

class Card;
class DayBars;
class FirstSteps;
class Label;
class ListOrEmpty;

/// The first screen: what to do now, what came in, how the work stands.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Desk &desk, QWidget *parent);

    Subject subject() const override;
    QList<QAction *> mainActions() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a line stands for; only one of them.
    struct Matter
    {
        std::optional<core::JobRow> job = {};
        std::optional<core::FollowUpRow> followUp = {};
        bool isInbox = false;
    };
    QWidget *workSide();
    QWidget *figureSide();
    Card *moneyCard();
    Card *boardCard();
    void bindKeys();

    void add(const Line &line, const Matter &matter);
    void addJob(const core::JobRow &job);
    void addFollowUp(const core::FollowUpRow &row);
    void addChats();
    void addReady(const core::JobRow &job);
    void showToDo(const core::DaySheet &sheet);
    void showMoney(const core::DaySheet &sheet);
    void showBoard(const core::DaySheet &sheet);
    std::optional<Matter> focused() const;
    void open();
    void write();
    void done();

    FirstSteps *m_steps;
    Card *m_toDoCard = nullptr;
    LineList *m_toDo;
    ListOrEmpty *m_list;
    QList<Line> m_lines;
    QHash<QByteArray, Matter> m_matters;
    Label *m_nextDays;

    Label *m_taken = nullptr;
    Label *m_modes = nullptr;
    Label *m_invoiced = nullptr;
    Label *m_owed = nullptr;
    QBoxLayout *m_owedRow = nullptr;
    DayBars *m_bars = nullptr;
    Label *m_stages;
    Label *m_late;
};

} // namespace ui
