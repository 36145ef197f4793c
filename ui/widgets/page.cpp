// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <QShowEvent>

namespace ui {

Page::Page(Desk &desk, const QString &name, core::Topics interests, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_interests(interests)
{
    setAccessibleName(name);
    connect(&desk, &Desk::changed, this, [this](core::Topics topics) {
        if (!(topics & m_interests))
            return;
        if (isVisible())
            reload();
        else
            m_isStale = true;
    });
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    m_isStale = false;
    reload();
}

} // namespace ui
