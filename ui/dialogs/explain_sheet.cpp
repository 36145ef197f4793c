// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explain_sheet.h"

#include "ui/text/report_tables.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace ui {

namespace {

QString titleOf(const core::Explanation &explanation)
{
    using About = core::Explanation::About;
    if (explanation.about == About::Balance) {
        return explanation.toPay().isNegative()
                   ? ExplainSheet::tr("Why %1 has money with us").arg(explanation.name)
                   : ExplainSheet::tr("Why %1 owes this").arg(explanation.name);
    }
    const QString number = Voice::isolated(explanation.name);
    return explanation.about == About::Debt
               ? ExplainSheet::tr("What is left to pay of %1").arg(number)
               : ExplainSheet::tr("What is left of %1").arg(number);
}

} // namespace

ExplainSheet::ExplainSheet(Desk &desk, const core::Explanation &explanation, QWidget *parent)
    : Sheet(desk, titleOf(explanation), tr("Close"), parent)
    , m_printout(printouts::explanation(explanation.of, windowTitle()))
    , m_table(new DataTable(tr("What it is made of")))
{
    constexpr int whatColumn = 1;
    if (explanation.about != core::Explanation::About::Balance)
        form().addWide((new Label(explanation.customerName))->muted());
    m_model.show(ReportTables(voice(), ReportTables::Days::Spoken).explanation(explanation));
    m_table->setModel(&m_model);
    m_table->setWideColumn(whatColumn);
    body()->addWidget(m_table, 1);
    onlyShows();
    offerPrint(tr("Print"));
    desk.registry().bind(commands::saveByEnter, this, [this]() { accept(); });
    m_table->setFocus(Qt::OtherFocusReason);
}

void ExplainSheet::save()
{
    if (isToPrint())
        desk().print(m_printout);
    accept();
}

} // namespace ui
