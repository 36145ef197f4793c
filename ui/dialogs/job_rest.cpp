// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_rest.h"

#include "core/domain/job.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace ui {

JobRest::JobRest(const core::JobRow &job, core::Money left)
    : m_number(Voice::isolated(Labels::ofJob(job.number)))
    , m_title(Voice::asWritten(job.title))
    , m_left(left)
{}

std::optional<core::Id<core::Job>> JobRest::onlyOne(const QList<core::JobRow> &jobs)
{
    std::optional<core::Id<core::Job>> found;
    for (const core::JobRow &job : jobs) {
        const bool isOpen =
            job.category != core::StageCategory::Cancelled && job.due && job.due->isPositive();
        if (isOpen && found)
            return std::nullopt;
        if (isOpen)
            found = job.id;
    }
    return found;
}

QString JobRest::sentence(const Voice &voice) const
{
    //: an amount, a job's number and what the job is
    return tr("%1 left on %2, %3").arg(voice.roundMoney(m_left), m_number, m_title);
}

core::Money JobRest::partOf(core::Money amount) const
{
    return std::min(amount, m_left);
}

QString JobRest::after(core::Money part, const Voice &voice) const
{
    //: a job's number
    return part < m_left ? tr("%1 stays open on %2").arg(voice.roundMoney(m_left - part), m_number)
                         : tr("Pays %1 in full").arg(m_number);
}

} // namespace ui
