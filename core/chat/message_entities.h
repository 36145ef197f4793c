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

/// Finds what a form could take over, in the order of the text. No two things share a letter.
QList<Found> entitiesIn(const QString &text, const ReaderSetting &setting);

} // namespace core
