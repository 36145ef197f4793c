// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

/// What a model says of a cell beside Qt's own roles, for delegates to draw.
enum CellRole {
    ToneRole = Qt::UserRole + 1, ///< int(Tone): the text stands on a chip of that tone
    MutedRole,                   ///< bool: said quietly
    StrikeRole,                  ///< bool: no longer valid, still shown
    StrongRole,                  ///< bool: what the row is about
    RowRole,                     ///< the row itself, for delegates that draw all of it
    YieldRole, ///< of a header, int: goes where there is no room, 1 first; 0 never
};

} // namespace ui
