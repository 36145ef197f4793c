// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace ui::commands {

inline constexpr Command items{"go.items",
                               QT_TRANSLATE_NOOP("Commands", "Items"),
                               "tag",
                               "Ctrl+0",
                               Reach::Window,
                               SeeWork,
                               QT_TRANSLATE_NOOP("Commands", "catalogue price list")};
inline constexpr Command sellRow{"item.sell",
                                 QT_TRANSLATE_NOOP("Commands", "Stop selling, or sell again"),
                                 "tag",
                                 "X",
                                 Reach::List,
                                 EditItems};
inline constexpr Command keepItem{"draft.line.keep",
                                  QT_TRANSLATE_NOOP("Commands", "Keep the line as an item"),
                                  "tag",
                                  "Ctrl+Shift+K",
                                  Reach::Page,
                                  EditItems,
                                  QT_TRANSLATE_NOOP("Commands", "catalogue new item")};

} // namespace ui::commands
