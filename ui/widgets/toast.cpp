// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int shownFor = 8'000; // ms

} // namespace

Toast::Toast(QWidget *over)
    : QFrame(over)
    , m_text(new Label)
    , m_undo(plainButton(tr("Undo"), ButtonKind::Quiet))
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this]() {
        hide();
        emit undoAsked();
    });
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString &what, Tone tone, Undo undo)
{
    m_text->setText(what);
    m_text->setTone(tone);
    m_undo->setVisible(undo == Undo::Offered);
    setAccessibleName(what);
    place();
    show();
    raise();
    m_timer.start(shownFor);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    adjustSize();
    const QWidget *over = parentWidget();
    const int width = std::min(sizeHint().width(), over->width() - 2 * space::xl);
    setGeometry(
        (over->width() - width) / 2, over->height() - height() - space::xl, width, height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
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
