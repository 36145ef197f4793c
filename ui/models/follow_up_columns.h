// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/follow_up.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// How follow-ups read in their list.
class FollowUpColumns
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpColumns)

public:
    static QList<Column<core::FollowUpRow>> list(const Voice &voice, bool seesMoney);
    static QString sentence(const Voice &voice, const core::FollowUpRow &row);
    /// "2 d late", "Today 10:30".
    static QString when(const Voice &voice, const core::FollowUpRow &row);
};

} // namespace ui
