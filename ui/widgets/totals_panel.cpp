// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totals_panel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace ui {

TotalsPanel::TotalsPanel(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::xs);
    setAccessibleName(tr("Totals"));
    setObjectName(QStringLiteral("totals"));
}

void TotalsPanel::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

void TotalsPanel::add(const QString &name, const QString &amount, bool isStrong)
{
    const TypeRole role = isStrong ? TypeRole::Strong : TypeRole::Body;
    auto *words = new Label(name, role);
    auto *figure = new Label(amount, role);
    if (!isStrong)
        words->muted();
    figure->setAccessibleName(name);
    figure->setAccessibleDescription(amount);
    m_grid->addWidget(words, m_rows, 0);
    m_grid->addWidget(figure, m_rows, 1, Qt::AlignTrailing);
    ++m_rows;
}

} // namespace ui
