// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

enum class Look { Light, Dark, Contrast };

/// What a state means to whoever reads it. Always said in words too: colour alone tells nothing.
enum class Tone { Plain, Ok, Warn, Danger, Accent };

/// The named colours of a look; nothing in the window has a colour of its own.
///
/// Source: resources/looks/*.json; tests/ui holds the contrast of every pair that meets.
struct Tokens
{
    QColor window;     ///< the page
    QColor surface;    ///< fields, cards
    QColor raised;     ///< menus, sheets
    QColor line;       ///< separators, which tell nothing
    QColor lineStrong; ///< borders of what can be used
    QColor text;
    QColor muted;
    QColor accent; ///< the main action and the place one is in; nothing else
    QColor accentText;
    QColor accentSoft;
    QColor danger;
    QColor dangerSoft;
    QColor warn;
    QColor warnSoft;
    QColor ok;
    QColor okSoft;
    QColor focus;
    int outline = 1; ///< width of borders, px

    QColor ink(Tone tone) const;
    QColor soft(Tone tone) const;
};

/// The tokens of a look; a look that cannot be read is a fault of the build.
Tokens tokensOf(Look look);

/// The same colours as Qt knows them. Roles that Qt leaves free carry ours, so that a label follows
/// a change of look by itself: PlaceholderText is muted, Link accent, BrightText danger,
/// LinkVisited warn.
QPalette paletteOf(const Tokens &tokens);

} // namespace ui
