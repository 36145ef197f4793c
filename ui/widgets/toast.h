// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace ui {

class Label;

/// What was just done, in a row of its own at the foot of the window so that it covers nothing,
/// with the way back. It goes by itself, waits while it is pointed at, and never takes the focus:
/// who pressed its button with a key gets the focus back.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    enum class Offer { None, Undo, BringBack };
    void say(const QString &what, Tone tone, Offer offer);

signals:
    void undoAsked();
    void bringBackAsked();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goAway();

    Label *m_text;
    QPushButton *m_way;
    Offer m_offer = Offer::None;
    QPointer<QWidget> m_before; ///< what had the focus before its button
    QTimer m_timer;
};

} // namespace ui
