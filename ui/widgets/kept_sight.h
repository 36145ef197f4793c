// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

class QResizeEvent;

namespace ui {

/// Keeps in sight what was seen of a list while it gets less room, such as when something is said
/// at the foot of the window: the row somebody is on, and the end they look at. Made before the
/// view takes its new size.
class KeptSight
{
public:
    KeptSight(QAbstractItemView &view, const QResizeEvent &event);
    /// Once the view has its new size.
    void restore();

private:
    QAbstractItemView &m_view;
    bool m_wasAtEnd = false;
    bool m_wasSeen = false;
};

} // namespace ui
