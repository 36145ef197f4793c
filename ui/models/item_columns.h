// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "ui/models/table_model.h"

#include <QCoreApplication>

namespace ui {

/// How the catalogue reads.
class ItemColumns
{
    Q_DECLARE_TR_FUNCTIONS(ItemColumns)

public:
    static QList<Column<core::ItemRow>> list(bool seesMoney);
    static QString sentence(const core::ItemRow &row);
};

} // namespace ui
