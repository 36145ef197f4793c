// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cheque_columns.h"
#include "ui/widgets/sheet.h"

namespace ui {

class DataTable;

/// The days that were closed at this shop, newest first; who may reopens one.
class ClosedDaysSheet : public Sheet
{
    Q_OBJECT

public:
    ClosedDaysSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void save() override;

private:
    using Row = core::Stored<core::TillClose>;

    void reload();
    QList<Row> rowsBehind(std::optional<core::Id<core::TillClose>> last);
    void reopen();
    void reopen(core::Id<core::TillClose> close, const QString &reason);

    TableModel<Row> m_model;
    DataTable *m_table;
};

} // namespace ui
