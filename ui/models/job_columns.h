// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// Jobs as a table shows them.
class JobColumns
{
    Q_DECLARE_TR_FUNCTIONS(JobColumns)

public:
    enum class Money { Shown, Hidden };

    /// `voice` must outlive the model that uses them.
    static QList<Column<core::JobRow>> all(const Voice &voice, Money money);
};

} // namespace ui
