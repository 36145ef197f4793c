// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/widgets/sheet.h"

namespace ui {

class DayEdit;
class PersonChoice;

/// By when a job is due and who does it: what is settled at the board without opening the job.
class PlanSheet : public Sheet
{
    Q_OBJECT

public:
    enum class First { Due, Who };

    PlanSheet(Desk &desk, const core::JobRow &job, First first, QWidget *parent);

protected:
    void save() override;

private:
    core::JobChange wanted() const;
    QString saying(const core::JobChange &change) const;

    const core::JobRow m_job;
    DayEdit *m_due;
    PersonChoice *m_who;
};

} // namespace ui
