// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_model.h"
#include "ui/widgets/sheet.h"

namespace ui {

class DataTable;

/// What an amount is made of: the bills, payments and credits that come to it.
class ExplainSheet : public Sheet
{
    Q_OBJECT

public:
    ExplainSheet(Desk &desk, const core::Explanation &explanation, QWidget *parent);

protected:
    void save() override;

private:
    const Printout m_printout;
    ReportModel m_model;
    DataTable *m_table;
};

} // namespace ui
