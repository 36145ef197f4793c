// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The form in which names are compared: Latin letters without accents, lower case, digits of any
/// script as ASCII, runs of anything else as one blank. "Muñoz" and "MUNOZ" fold alike, "राम शर्मा"
/// becomes "rama sarma". Safe from any thread.
QString folded(const QString &text);

} // namespace core
