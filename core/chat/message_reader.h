// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"
#include "core/domain/message_reading.h"

#include <QString>

namespace core {

/// What a reader has to know of the shop.
struct ReaderSetting
{
    QString region; ///< of phone numbers: "IN"
    CurrencyDigits digits = 2;
    Day today;
};

/// Guesses from the words of a message what it is about, and finds what a form could take over.
/// Points are whole numbers from a table of words, so every PC guesses alike.
///
/// Source: resources/packs/triage.json.
MessageReading readMessage(const QString &text, const ReaderSetting &setting);

} // namespace core
