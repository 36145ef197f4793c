// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/message_entities.h"

namespace core {

/// Guesses from the words of a message what it is about, and finds what a form could take over.
/// Points are whole numbers from a table of words, so every PC guesses alike.
///
/// Source: resources/packs/triage.json.
MessageReading readMessage(const QString &text, const ReaderSetting &setting);

} // namespace core
