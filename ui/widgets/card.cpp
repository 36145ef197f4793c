// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace ui {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_heading(new Label(heading, TypeRole::Strong))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_head->addWidget(m_heading, 1);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_heading->setVisible(!heading.isEmpty());
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

} // namespace ui
