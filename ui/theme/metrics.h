// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace ui {

/// The one scale on which everything keeps its distance, in px.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// Sizes that several rooms must agree on, in px.
namespace size {
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int sideBar = 176;
inline constexpr int sideBarFolded = 52;
inline constexpr int panel = 420;   ///< the panel at the end of a page
inline constexpr int form = 640;    ///< the widest a form grows
inline constexpr int narrow = 1200; ///< a window below it folds its side bar
inline constexpr int icon = 18;
inline constexpr int focusRing = 2;
} // namespace size

/// Heights follow the font: Arabic lines are half as tall again as Latin ones.
inline int controlHeight(const QFontMetrics &font)
{
    return std::max(font.height() + 2 * space::s - 2, 32);
}
inline int rowHeight(const QFontMetrics &font)
{
    return std::max(font.height() + space::m, 34);
}

} // namespace ui
