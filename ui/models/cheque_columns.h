// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cheque.h"
#include "core/domain/till.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// How cheques and closed days read in their lists.
class ChequeColumns
{
    Q_DECLARE_TR_FUNCTIONS(ChequeColumns)

public:
    static QList<Column<core::ChequeRow>> cheques(const Voice &voice);
    static QList<Column<core::Stored<core::TillClose>>> closes(const Voice &voice);
};

} // namespace ui
