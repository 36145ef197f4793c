// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/desk/desk.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Chip;
class DayEdit;
class Form;
class JobActions;
class JobMoneyCard;
class JobTimeline;
class Label;
class MoneyEdit;
class NoteEdit;
class PersonChoice;

/// All of one job beside whatever page is in front. Each field is saved when it is left.
class JobPanel : public QFrame
{
    Q_OBJECT

public:
    JobPanel(Desk &desk, QWidget *parent);

    void show(core::Id<core::Job> job);
    /// What it is about, for the commands of the window; nothing while no job is shown.
    Subject subject() const;

signals:
    void closed();
    /// Its name for readers is another one now.
    void titleChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(QVBoxLayout *column);
    void makeForm(QVBoxLayout *column);
    void makeHold(QVBoxLayout *column);
    void makeDoings(QVBoxLayout *column);

    void read();
    void fill();
    void fillFields();
    void fitCustomer();
    void fillStages();

    void saveTitle();
    void saveDue();
    void savePrice();
    void saveNote();
    void saveAssignee();
    void saveWaiting();
    void moveTo(int choice);
    void save(const core::JobChange &change, const QString &done, const char *field);
    QString number() const;

    Desk &m_desk;
    JobActions *m_actions;
    std::optional<core::JobCard> m_card;
    QList<core::Stored<core::Stage>> m_stages;
    Label *m_number;
    QPushButton *m_customer;
    QPushButton *m_close;
    Form *m_form;
    QComboBox *m_stage;
    DayEdit *m_due;
    QLineEdit *m_title;
    PersonChoice *m_assignee;
    MoneyEdit *m_price = nullptr;
    NoteEdit *m_note;
    Chip *m_held;
    QPushButton *m_hold;
    QComboBox *m_waitingOn;
    JobMoneyCard *m_money;
    QPushButton *m_ready;
    QPushButton *m_handOver;
    QPushButton *m_invoice;
    JobTimeline *m_timeline;
};

} // namespace ui
