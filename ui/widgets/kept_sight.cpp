// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_sight.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace ui {

KeptSight::KeptSight(QAbstractItemView &view, const QResizeEvent &event) : m_view(view)
{
    if (event.size().height() >= event.oldSize().height())
        return;
    const int height = event.oldSize().height();
    const auto isSeen = [&view, height](const QModelIndex &index) {
        const QRect place = view.visualRect(index);
        return index.isValid() && place.top() >= 0 && place.bottom() < height;
    };
    const QAbstractItemModel *model = view.model();
    const int rows = model ? model->rowCount() : 0;
    m_wasAtEnd = rows > 0 && isSeen(model->index(rows - 1, 0));
    m_wasSeen = isSeen(view.currentIndex());
}

void KeptSight::restore()
{
    QScrollBar *bar = m_view.verticalScrollBar();
    // Where all of it was in sight, the beginning is what people look at.
    if (m_wasAtEnd && bar->value() > 0)
        bar->setValue(bar->maximum());
    if (m_wasSeen)
        m_view.scrollTo(m_view.currentIndex());
}

} // namespace ui
