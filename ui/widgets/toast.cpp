// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int shownFor = 8'000; // ms

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text((new Label)->wrapped())
    , m_way(plainButton({}, ButtonKind::Quiet))
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->addWidget(m_text, 1);
    row->addWidget(m_way);
    m_way->setObjectName(QStringLiteral("wayBack"));
    // A click leaves the focus where it was.
    m_way->setFocusPolicy(Qt::TabFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::goAway);
    connect(m_way, &QPushButton::clicked, this, [this]() {
        const Offer offer = m_offer;
        goAway();
        if (offer == Offer::Undo)
            emit undoAsked();
        else
            emit bringBackAsked();
    });
    hide();
}

void Toast::say(const QString &what, Tone tone, Offer offer)
{
    if (QWidget *focus = window()->focusWidget(); focus && focus != m_way)
        m_before = focus;
    m_offer = offer;
    m_text->setText(what);
    m_text->setTone(tone);
    m_way->setText(offer == Offer::BringBack ? tr("Bring back") : tr("Undo"));
    m_way->setAccessibleName(m_way->text());
    m_way->setVisible(offer != Offer::None);
    setAccessibleName(what);
    show();
    m_timer.start(shownFor);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::goAway()
{
    const bool hadFocus = m_way->hasFocus();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start(shownFor);
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this).tokens();
    ControlPainter(painter, tokens).box(rect(), size::cardRadius, tokens.raised, tokens.lineStrong);
}

} // namespace ui
