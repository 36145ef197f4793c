// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/domain/job.h"

namespace ui {

/// What a job made of such a message begins as.
core::JobKind kindOf(core::MessageType type);

/// What they want, in their own words: of what waits, the message that says most.
QString wishIn(const core::ChatCard &card);

} // namespace ui
