// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/job_columns.h"

#include "ui/models/board_model.h"
#include "ui/text/labels.h"

namespace ui {

QList<Column<core::JobRow>> JobColumns::all(const Voice &voice, Money money)
{
    using Row = core::JobRow;
    QList<Column<Row>> columns{
        {.title = tr("Job"),
         .text = [](const Row &job) { return Voice::isolated(Labels::ofJob(job.number)); },
         .isMuted = true},
        {.title = tr("Customer"),
         .text = [](const Row &job) { return job.customer; },
         .isStrong = true},
        {.title = tr("What"), .text = [](const Row &job) { return job.title; }},
        {.title = tr("Stage"), .text = [](const Row &job) { return job.stage; }},
        {.title = tr("Due"),
         .text =
             [&voice](const Row &job) {
                 if (!job.promisedOn)
                     return QString();
                 return job.daysLate > 0 ? voice.due(*job.promisedOn) : voice.day(*job.promisedOn);
             },
         .tone = [&voice](const Row &job) { return std::optional(dueTone(job, voice.today())); }},
    };
    if (money == Money::Shown) {
        columns.append({.title = tr("Price, %1").arg(voice.currency().sign),
                        .text = [&voice](const Row &job) { return voice.amount(job.price); },
                        .alignment = amountSide});
        columns.append({.title = tr("Owes, %1").arg(voice.currency().sign),
                        .text = [&voice](const Row &job) { return voice.amount(job.due); },
                        .alignment = amountSide});
    }
    columns.append({.title = tr("Who", "works on the job"),
                    .text = [](const Row &job) { return job.assigneeName; }});
    return columns;
}

} // namespace ui
