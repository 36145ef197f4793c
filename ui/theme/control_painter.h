// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

/// Draws the parts of controls. One short life per paint event.
class ControlPainter
{
public:
    ControlPainter(QPainter &painter, const Tokens &tokens);
    ~ControlPainter();
    ControlPainter(const ControlPainter &) = delete;
    ControlPainter &operator=(const ControlPainter &) = delete;

    /// A filled, bordered box with round corners; an invalid colour leaves that part out.
    void box(const QRect &rect, int radius, const QColor &fill, const QColor &border);
    void focusRing(const QRect &rect, int radius);

    void button(const QStyleOption &option, const QString &kind);
    /// Icon and words side by side in the middle, in reading order.
    void buttonLabel(const QStyleOptionButton &option, const QColor &ink);
    void field(const QStyleOption &option, bool isWrong);
    void item(const QStyleOptionViewItem &option);
    void check(const QStyleOption &option);
    void radio(const QStyleOption &option);
    void header(const QStyleOptionHeader &option);
    void tab(const QStyleOptionTab &option);
    void scrollHandle(const QRect &handle, bool isHot);
    void progress(const QStyleOptionProgressBar &option);
    /// A small arrow that points down, as on a combo box.
    void chevron(const QRect &rect, const QColor &colour);

private:
    QPainter &m_painter;
    const Tokens &m_tokens;
};

} // namespace ui
