// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_sheet.h"

#include "ui/dialogs/person_choice.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

namespace ui {

PlanSheet::PlanSheet(Desk &desk, const core::JobRow &job, First first, QWidget *parent)
    : Sheet(desk, tr("When and who"), tr("Save"), parent)
    , m_job(job)
    , m_due(new DayEdit(voice()))
    , m_who(new PersonChoice(tr("Nobody yet")))
{
    //: a job's number and what is to be done
    form().addWide(
        (new Label(tr("%1 %2").arg(Voice::isolated(Labels::ofJob(job.number)), job.title)))
            ->wrapped());
    form().addField(tr("&Due"), m_due, m_due->understood(), "promised");
    form().setCheck("promised", [this]() { return m_due->fault(); });
    m_due->setDay(job.promisedOn);
    form().addField(tr("&Who does it"), m_who, "staff");
    m_who->show(desk, job.assignee);
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
    m_due->selectAll();
    if (first == First::Who)
        m_who->setFocus();
    else
        m_due->setFocus();
}

core::JobChange PlanSheet::wanted() const
{
    core::JobChange change;
    if (const auto day = m_due->day(); day && *day != m_job.promisedOn)
        change.promisedOn = *day;
    if (m_who->person() != m_job.assignee)
        change.assignee = m_who->person();
    return change;
}

QString PlanSheet::saying(const core::JobChange &change) const
{
    const QString number = Voice::isolated(Labels::ofJob(m_job.number));
    if (change.assignee)
        return *change.assignee ? tr("%1 is given to %2").arg(number, m_who->currentText())
                                : tr("%1 is nobody's now").arg(number);
    const std::optional<core::Day> day = *change.promisedOn;
    return day ? tr("%1 is due: %2").arg(number, voice().day(*day))
               : tr("%1 has no due day").arg(number);
}

void PlanSheet::save()
{
    const core::JobChange change = wanted();
    if (!change.promisedOn && !change.assignee)
        return accept();
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_job.id, change](core::Shop &shop) {
            return shop.jobs.change(by, id, change);
        })
        .then(this, [this, said = saying(change)](const core::Outcome<core::JobCard> &changed) {
            if (finish(changed))
                desk().did(said, changed.unit);
        });
}

} // namespace ui
