// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace app {

/// The words of the command line. A class, because lupdate files a free function's texts under a
/// context where nobody looks for them.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace app
