// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyTenths = 100; // tenths of a point

int tenthsOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Body:
    case TypeRole::Strong:
        return bodyTenths;
    case TypeRole::Caption:
        return 90;
    case TypeRole::Title:
        return 150;
    case TypeRole::Figure:
        return 200;
    }
    Q_UNREACHABLE();
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_tokens(tokensOf(Look::Light)), m_icons(*this)
{
    apply();
}

void Theme::setLook(LookChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setTextSize(int percent)
{
    m_textSize = qBound(90, percent, 130);
    apply();
}

void Theme::setSystemDark(bool dark)
{
    if (dark == m_systemDark)
        return;
    m_systemDark = dark;
    if (m_choice == LookChoice::System)
        apply();
}

void Theme::apply()
{
    Look look = Look::Light;
    if (m_choice == LookChoice::Dark || (m_choice == LookChoice::System && m_systemDark))
        look = Look::Dark;
    else if (m_choice == LookChoice::Contrast)
        look = Look::Contrast;
    m_tokens = tokensOf(look);
    QApplication::setPalette(paletteOf(m_tokens));
    QApplication::setFont(font(TypeRole::Body));
    emit changed();
}

QFont Theme::font(TypeRole role) const
{
    // Named one by one: without the sisters a desktop picks any font that has the letters.
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Devanagari"_s, u"Noto Sans Arabic"_s});
    font.setPointSizeF(tenthsOf(role) * m_textSize / 1000.0);
    font.setBold(role != TypeRole::Body && role != TypeRole::Caption);
    return font;
}

QColor Theme::ink(IconInk ink) const
{
    switch (ink) {
    case IconInk::Text:
        return m_tokens.text;
    case IconInk::Muted:
        return m_tokens.muted;
    case IconInk::Accent:
        return m_tokens.accent;
    case IconInk::AccentText:
        return m_tokens.accentText;
    case IconInk::Danger:
        return m_tokens.danger;
    case IconInk::Warn:
        return m_tokens.warn;
    case IconInk::Ok:
        return m_tokens.ok;
    }
    Q_UNREACHABLE();
}

} // namespace ui
