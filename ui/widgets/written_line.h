// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace ui {

/// The direction in which words are read: that of their first letter, whatever the window's is. The
/// window's, where nothing tells, and where parts keep directions of their own (Voice::isolated).
Qt::LayoutDirection directionOf(const QString &words, Qt::LayoutDirection window);

/// Draws words on one line, from the side on which the window is read. What does not fit is cut
/// where reading ends, which is where the dots are to stand.
void drawLine(QPainter &painter,
              const QRect &rect,
              const QString &words,
              Qt::Alignment side = Qt::AlignLeading);

} // namespace ui
