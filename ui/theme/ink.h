// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace ui {

/// Which colour of the look an icon is drawn in.
enum class IconInk { Text, Muted, Accent, AccentText, Danger, Warn, Ok };

/// Where icons take their colours from at the moment they are painted; implemented by the theme.
class InkSource
{
public:
    virtual ~InkSource() = default;
    virtual QColor ink(IconInk ink) const = 0;
    virtual QColor disabledInk() const = 0;
};

} // namespace ui
