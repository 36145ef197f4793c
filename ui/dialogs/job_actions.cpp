// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_actions.h"

#include "ui/dialogs/deliver_sheet.h"
#include "ui/dialogs/remind_sheet.h"
#include "ui/text/labels.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/notice.h"

#include <utility>

namespace ui {

JobActions::JobActions(Desk &desk, QWidget *over) : QObject(over), m_desk(desk), m_over(over)
{
    connect(&desk, &Desk::changed, this, [this](core::Topics topics) {
        if (m_unpaid && (topics & core::Topic::Money))
            goOnWhenPaid();
    });
}

void JobActions::move(const core::JobRow &job,
                      const core::Stored<core::Stage> &to,
                      const core::BoardPlace &place,
                      int jobsThere)
{
    m_unpaid.reset();
    const Move wanted{.job = job, .to = to, .place = place, .jobsThere = jobsThere};
    const bool isDelivered =
        to->category == core::StageCategory::Done && job.category != core::StageCategory::Done;
    if (isDelivered && job.due && job.due->isPositive())
        askHow(wanted);
    else
        run(wanted, {});
}

void JobActions::askHow(const Move &move)
{
    auto *sheet = new DeliverSheet(m_desk, move.job, move.to->name, m_over);
    connect(sheet, &DeliverSheet::onCredit, this, [this, move](const QString &reason) {
        run(move, reason);
    });
    connect(sheet, &QDialog::rejected, this, &JobActions::stayed);
    connect(sheet, &DeliverSheet::payFirst, this, [this, move]() {
        m_unpaid = move;
        takePayment(move.job);
    });
    sheet->openOver();
}

void JobActions::goOnWhenPaid()
{
    const auto card = m_desk.shop().jobs.card(m_desk.by(), m_unpaid->job.id);
    if (!card || (card->row.due && card->row.due->isPositive()))
        return;
    const Move move = *std::exchange(m_unpaid, std::nullopt);
    run(move, {});
}

void JobActions::run(const Move &move, const QString &reason)
{
    emit moving(move.job, move.to, move.place);
    m_desk
        .run([by = m_desk.by(), move, reason](core::Shop &shop) {
            return shop.jobs.move(by, move.job.id, move.to.id, reason, move.place);
        })
        .then(this, [this, move](const core::Outcome<core::JobCard> &moved) {
            if (!moved) {
                emit stayed();
                return m_desk.refuse(moved.error());
            }
            tellMoved(move, moved.unit);
            if (move.tells)
                tellReady(moved->row);
        });
}

void JobActions::tellMoved(const Move &move, const core::RowId &unit)
{
    const QString number = Voice::isolated(Labels::ofJob(move.job.number));
    const bool isElsewhere = move.job.stageId != move.to.id;
    const int jobsThen = move.jobsThere + 1;
    const std::optional<int> limit = move.to->wipLimit;
    if (isElsewhere && limit && jobsThen > *limit)
        return m_desk.did(tr("%1 to %2, which is over its limit: %3 of %4")
                              .arg(number, move.to->name)
                              .arg(jobsThen)
                              .arg(*limit),
                          unit);
    //: a job's number and the stage it was moved to
    m_desk.did(tr("%1 to %2").arg(number, move.to->name), unit);
}

void JobActions::makeReady(const core::JobRow &job)
{
    const auto ready = stageFor(job, core::StageCategory::Ready);
    if (!ready)
        return m_desk.say(tr("This board has no stage that means ready."), Tone::Warn);
    if (job.stageId == ready->id)
        return tellReady(job);
    m_unpaid.reset();
    run({.job = job, .to = *ready, .place = {}, .jobsThere = jobsIn(ready->id), .tells = true}, {});
}

void JobActions::handOver(const core::JobRow &job)
{
    const auto delivered = stageFor(job, core::StageCategory::Done);
    if (!delivered)
        return m_desk.say(tr("This board has no stage that means delivered."), Tone::Warn);
    move(job, *delivered, {}, jobsIn(delivered->id));
}

/// The first stage of the job's board that means so.
std::optional<core::Stored<core::Stage>> JobActions::stageFor(const core::JobRow &job,
                                                              core::StageCategory category)
{
    const auto stages = m_desk.shop().jobs.stages(m_desk.by());
    if (!stages)
        return std::nullopt;
    const auto own = std::find_if(stages->begin(), stages->end(), [&job](const auto &stage) {
        return stage.id == job.stageId;
    });
    const auto found = std::find_if(stages->begin(), stages->end(), [&](const auto &stage) {
        return stage->category == category
               && (own == stages->end() || stage->board == (*own)->board);
    });
    return found == stages->end() ? std::nullopt : std::optional(*found);
}

/// Somebody without a number has to be told by mouth.
void JobActions::tellReady(const core::JobRow &job)
{
    if (job.customerId && !job.phone.isEmpty())
        m_desk.writeTo(*job.customerId, readyText(m_desk, job), job.id);
}

int JobActions::jobsIn(core::Id<core::Stage> stage)
{
    const auto counts = m_desk.shop().jobs.counts(m_desk.by());
    int jobs = 0;
    for (const core::StageCount &count : counts ? *counts : QList<core::StageCount>())
        jobs += count.stage == stage ? count.jobs : 0;
    return jobs;
}

void JobActions::plan(const core::JobRow &job, PlanSheet::First first)
{
    (new PlanSheet(m_desk, job, first, m_over))->openOver();
}

void JobActions::toggleHold(const core::JobRow &job)
{
    const QString number = Voice::isolated(Labels::ofJob(job.number));
    const auto save = [this, id = job.id](const std::optional<core::Block> &block,
                                          const QString &done) {
        core::JobChange wanted;
        wanted.block = block;
        change(id, wanted, done, [this](const core::Error &error) { m_desk.refuse(error); });
    };
    if (job.block)
        return save(std::nullopt, tr("%1 goes on").arg(number));
    askReason(m_over,
              {.title = tr("Put %1 on hold").arg(number),
               .text = tr("What does it wait for?"),
               .verb = tr("Put on hold")},
              [save, number](const QString &reason) {
                  save(core::Block{.reason = reason, .waitingOn = std::nullopt},
                       tr("%1 is on hold").arg(number));
              });
}

void JobActions::takePayment(const core::JobRow &job)
{
    m_desk.takePayment({.customer = job.customerId, .job = job.id});
}

void JobActions::write(const core::JobRow &job)
{
    if (!job.customerId)
        return m_desk.say(tr("This job has no customer to write to."), Tone::Warn);
    if (job.category == core::StageCategory::Ready)
        return m_desk.writeTo(*job.customerId, readyText(m_desk, job), job.id);
    m_desk.writeTo(*job.customerId,
                   tr("Hello %1, about your order %3: %2.")
                       .arg(job.customer, job.title, Labels::ofJob(job.number)));
}

void JobActions::change(core::Id<core::Job> job,
                        const core::JobChange &change,
                        const QString &done,
                        std::function<void(const core::Error &)> refused)
{
    m_desk
        .run([by = m_desk.by(), job, change](core::Shop &shop) {
            return shop.jobs.change(by, job, change);
        })
        .then(this,
              [this, done, refused = std::move(refused)](
                  const core::Outcome<core::JobCard> &changed) {
                  if (!changed)
                      return refused(changed.error());
                  m_desk.did(done, changed.unit);
              });
}

} // namespace ui
