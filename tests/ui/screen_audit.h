// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

/// What is wrong with a screen as it stands now: controls that readers cannot name, that Tab cannot
/// reach, that stick out of the window, or whose words do not fit. One line per fault.
QStringList faultsOnScreen(QWidget &window);

} // namespace tests
