// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/docket_style.h"

#include <QEvent>
#include <QStyle>

namespace ui {

Label::Label(const QString &text, TypeRole role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    // Names and notes come from people and from chats: never read as markup.
    setTextFormat(Qt::PlainText);
    applyFont();
    applySide();
}

Label *Label::muted()
{
    setForegroundRole(QPalette::PlaceholderText);
    return this;
}

Label *Label::wrapped()
{
    setWordWrap(true);
    return this;
}

void Label::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return setForegroundRole(QPalette::BrightText);
    case Tone::Warn:
        return setForegroundRole(QPalette::LinkVisited);
    case Tone::Ok:
    case Tone::Accent:
        return setForegroundRole(QPalette::Link);
    case Tone::Plain:
        return setForegroundRole(QPalette::WindowText);
    }
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::LayoutDirectionChange && (alignment() & Qt::AlignAbsolute))
        applySide();
}

/// A label stands on the side where people begin to read; by itself it would follow the letters in
/// it, and a Latin name in an Arabic window would stand on the wrong side.
void Label::applySide()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute
                 | Qt::AlignVCenter);
}

void Label::applyFont()
{
    if (m_role != TypeRole::Body)
        setFont(themeOf(this).font(m_role));
}

} // namespace ui
