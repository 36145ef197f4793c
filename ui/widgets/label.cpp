// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/docket_style.h"

#include <QEvent>

namespace ui {

Label::Label(const QString &text, TypeRole role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    // Names and notes come from people and from chats: never read as markup.
    setTextFormat(Qt::PlainText);
    applyFont();
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
}

void Label::applyFont()
{
    if (m_role != TypeRole::Body)
        setFont(themeOf(this).font(m_role));
}

} // namespace ui
