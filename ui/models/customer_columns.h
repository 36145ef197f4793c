// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/adjustment.h"
#include "core/domain/follow_up.h"
#include "core/domain/job.h"
#include "core/domain/paper.h"
#include "core/domain/receipt.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// How customers read in their list, and what belongs to one of them on their card.
class CustomerColumns
{
    Q_DECLARE_TR_FUNCTIONS(CustomerColumns)

public:
    static QList<Column<core::CustomerRow>> list(const Voice &voice, bool seesMoney);
    static QString sentence(const Voice &voice, const core::CustomerRow &row);

    static QList<Column<core::JobRow>> jobs(const Voice &voice);
    static QList<Column<core::PaperRow>> papers(const Voice &voice);
    static QList<Column<core::Stored<core::Receipt>>> receipts(const Voice &voice);
    static QList<Column<core::AdjustmentRow>> adjustments(const Voice &voice);
    static QList<Column<core::FollowUpRow>> followUps(const Voice &voice);
    static QList<Column<core::AttemptRow>> attempts(const Voice &voice);
};

/// The tone of a promise or a due date of work that is not finished: late, today, or neither.
Tone toneOf(const Voice &voice, core::Day due);
Tone toneOf(core::StageCategory category);
Tone toneOf(core::PaperState state);

} // namespace ui
