// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

namespace ui {

/// What a piece of text is on its screen; a screen has no other sizes.
enum class TypeRole {
    Body,    ///< 10 pt
    Strong,  ///< 10 pt, bold
    Caption, ///< 9 pt
    Title,   ///< 15 pt, bold
    Figure,  ///< 20 pt, bold: the one number that matters
};

/// Which look a person asked for.
enum class LookChoice { System, Light, Dark, Contrast };

/// The look of the whole program: colours, fonts, icons. Made once, before the first widget, by
/// whoever also puts the style on: `QApplication::setStyle(new DocketStyle(theme))`.
class Theme : public QObject, public InkSource
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Both repaint every window at once.
    void setLook(LookChoice choice);
    void setTextSize(int percent); ///< of the sizes above: 90 to 130
    /// What the desktop says, as soon as it has said it; counts while the choice is System.
    void setSystemDark(bool dark);

    LookChoice choice() const { return m_choice; }
    int textSize() const { return m_textSize; }
    const Tokens &tokens() const { return m_tokens; }
    const Icons &icons() const { return m_icons; }
    QFont font(TypeRole role) const;

    QColor ink(IconInk ink) const override;
    QColor disabledInk() const override { return m_tokens.lineStrong; }

signals:
    void changed();

private:
    void apply();

    LookChoice m_choice = LookChoice::Light;
    int m_textSize = 100;
    bool m_systemDark = false;
    Tokens m_tokens;
    Icons m_icons;
};

} // namespace ui
