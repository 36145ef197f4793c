// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// From which region of the country a sale is made, and to which (tax_region). Empty: the country
/// taxes all of them alike, or it is not said.
struct Supply
{
    QString from;
    QString to;

    bool isBetweenRegions() const { return !from.isEmpty() && !to.isEmpty() && from != to; }

    bool operator==(const Supply &) const = default;
};

} // namespace core
