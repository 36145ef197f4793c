// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_timeline.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"

#include <QListWidget>

namespace ui {

JobTimeline::JobTimeline(const Voice &voice, QWidget *parent)
    : Card(tr("Timeline"), parent)
    , m_voice(voice)
    , m_steps(new QListWidget)
{
    m_steps->setAccessibleName(tr("Timeline"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setWordWrap(true);
    m_steps->setTextElideMode(Qt::ElideNone);
    m_steps->setMinimumHeight(4 * rowHeight(fontMetrics()));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_steps);
}

void JobTimeline::show(const core::JobCard &job)
{
    m_steps->clear();
    if (job.row.toldAt) {
        //: when a message was prepared for the customer of a job that is ready
        m_steps->addItem(tr("%1 Told that it is ready").arg(m_voice.moment(*job.row.toldAt)));
    }
    QList<core::StageStep> steps = job.steps;
    std::reverse(steps.begin(), steps.end());
    for (const core::StageStep &step : std::as_const(steps))
        m_steps->addItem(sentence(step));
}

QString JobTimeline::sentence(const core::StageStep &step) const
{
    const QString at = m_voice.moment(step.at);
    //: time, person, stage
    const QString moved = step.from.isEmpty()
                              ? tr("%1 %2 took it in: %3").arg(at, step.by, step.to)
                              : tr("%1 %2 moved it to %3").arg(at, step.by, step.to);
    //: what was done, and the reason that was given
    return step.reason.isEmpty() ? moved : tr("%1 (%2)").arg(moved, step.reason);
}

} // namespace ui
