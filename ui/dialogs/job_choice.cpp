// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_choice.h"

#include "ui/text/labels.h"

#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int lettersOfTitle = 30;

bool mayBePaid(const core::JobRow &job)
{
    const bool goesOn = job.category != core::StageCategory::Done;
    return job.category != core::StageCategory::Cancelled
           && (goesOn || (job.due && job.due->isPositive()));
}

} // namespace

void JobChoice::show(const QList<core::JobRow> &jobs, std::optional<core::Id<core::Job>> inFront)
{
    const QSignalBlocker quiet(this);
    clear();
    m_jobs.clear();
    addItem(tr("Bills, oldest first"));
    for (const core::JobRow &job : jobs) {
        if (!mayBePaid(job) && job.id != inFront)
            continue;
        QString title = job.title;
        if (title.size() > lettersOfTitle)
            title = title.left(lettersOfTitle - 1) + QChar(u'…');
        const QString due =
            job.due && job.due->isPositive() ? m_voice.roundMoney(*job.due) : QString();
        addItem(Voice::sideBySide(
            {Voice::isolated(Labels::ofJob(job.number)), Voice::asWritten(title), due}));
        m_jobs.append(job.id);
        if (job.id == inFront)
            setCurrentIndex(count() - 1);
    }
}

std::optional<core::Id<core::Job>> JobChoice::job() const
{
    const int place = currentIndex() - 1;
    return place >= 0 && place < m_jobs.size() ? std::optional(m_jobs[place]) : std::nullopt;
}

} // namespace ui
