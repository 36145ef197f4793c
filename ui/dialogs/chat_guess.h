// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/domain/job.h"

#include <QCoreApplication>

namespace ui {

/// What a chat seems to ask for, told as the guess that it is.
class ChatGuess
{
    Q_DECLARE_TR_FUNCTIONS(ChatGuess)

public:
    /// What a job made of such a message begins as.
    static core::JobKind kindOf(core::MessageType type);
    /// What they want, in their own words: of what waits, the message that says most.
    static QString wish(const core::ChatCard &card);
    /// "Order? Because of: “need”": with the words that decided.
    static QString sentence(const core::ChatCard &card);
};

} // namespace ui
