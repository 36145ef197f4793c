// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_sheet.h"

#include <functional>

namespace ui {

/// What is done to one job wherever it is shown: moved, held, written about. Asks what must be
/// asked over its page, tells what was done, and refuses in words.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// `over` is the page or panel; it is the parent too.
    JobActions(Desk &desk, QWidget *over);

    /// Moves a job; where it is delivered while money is due, asks how first. `jobsThere` is how
    /// many the stage has already, for what its limit says.
    void move(const core::JobRow &job,
              const core::Stored<core::Stage> &to,
              const core::BoardPlace &place,
              int jobsThere);
    /// Moves it to the stage of its board that means ready, and opens what its customer is told.
    void makeReady(const core::JobRow &job);
    /// Moves it to the stage of its board that means delivered.
    void handOver(const core::JobRow &job);
    /// Asks by when it is due and who does it.
    void plan(const core::JobRow &job, PlanSheet::First first);
    /// How many jobs a stage has now.
    int jobsIn(core::Id<core::Stage> stage);
    /// Puts it on hold with a reason, or lets it go on.
    void toggleHold(const core::JobRow &job);
    void takePayment(const core::JobRow &job);
    void write(const core::JobRow &job);
    /// Saves one field; on a refusal `refused` is called instead of the desk.
    void change(core::Id<core::Job> job,
                const core::JobChange &change,
                const QString &done,
                std::function<void(const core::Error &)> refused);

signals:
    /// The move is on its way: it can be shown.
    void moving(const core::JobRow &job,
                const core::Stored<core::Stage> &to,
                const core::BoardPlace &place);
    /// Nothing was moved after all; what was shown has to be shown again.
    void stayed();

private:
    struct Move
    {
        core::JobRow job;
        core::Stored<core::Stage> to;
        core::BoardPlace place;
        int jobsThere = 0;
        bool tells = false; ///< the customer, once it is there
    };

    void askHow(const Move &move);
    void run(const Move &move, const QString &reason);
    void tellMoved(const Move &move, const core::RowId &unit);
    void tellReady(const core::JobRow &job);
    std::optional<core::Stored<core::Stage>> stageFor(const core::JobRow &job,
                                                      core::StageCategory category);
    void goOnWhenPaid();

    Desk &m_desk;
    QWidget *m_over;
    std::optional<Move> m_unpaid; ///< goes on as soon as it is paid
};

} // namespace ui
