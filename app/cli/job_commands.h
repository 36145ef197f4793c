// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace app {

/// The work that the options of a command describe: --title, --customer, --promised and so on.
core::Result<core::NewJob> readJob(Session &session, const Arguments &arguments);

} // namespace app
