// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace ui {

class Label;

/// What was just done, at the foot of the window, with the way back. It goes by itself, waits while
/// it is pointed at or has the focus, and never takes the focus.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *over);

    enum class Undo { Offered, None };
    void say(const QString &what, Tone tone, Undo undo);

signals:
    void undoAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Label *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
};

} // namespace ui
