// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message_reading.h"

#include <QHash>
#include <QRegularExpression>

namespace core {

/// What a word says about the type of a message.
struct WordWeight
{
    MessageType type = MessageType::Other;
    int points = 0;
    QString word; ///< as the pack writes it
};

/// The table of words that messages are read by: for all languages together, since people mix
/// them. Words are compared folded (core/base/folding); a word that ends in * stands for all that
/// begin so.
struct TriagePack
{
    /// Words and phrases of up to `longestPhrase` words.
    QHash<QString, QList<WordWeight>> words;
    QHash<QString, QList<WordWeight>> beginnings;
    /// "tomorrow" and how many days from today it is.
    QHash<QString, int> days;
    /// Names of weekdays, Monday is 1.
    QHash<QString, int> weekdays;
    QHash<QString, int> months;
    /// "lakh" and how many zeros it stands for.
    QHash<QString, int> magnitudes;

    QRegularExpression amount; ///< captures: number and magnitude, in one of three ways
    QRegularExpression quantity;
    QRegularExpression paper;
    QRegularExpression reference;
    QRegularExpression namedDay; ///< "24 Nov"
};

constexpr int longestPhrase = 4;
constexpr qsizetype shortestBeginning = 3;

/// Source: resources/packs/triage.json.
const TriagePack &triagePack();

} // namespace core
