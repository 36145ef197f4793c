// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// What is left of a typed amount when the currency, the sign and "/-" are taken off.
struct TypedAmount
{
    QString number;
    bool isNegative = false;

    /// The two sides of "500x2.4", or the one number.
    QStringList factors() const;
};

TypedAmount typedAmount(const QString &text);

/// Digits of any script as ASCII, the separators of Arabic as dot and comma, blanks of any width as
/// a blank, and nothing that cannot be seen.
QString withPlainDigits(const QString &text);

/// A number with the separators that people type, in machine form ("1234.56"); nothing when they
/// make no sense. `decimals` is how many decimals the number may have: it tells "1,50" from
/// "1,500".
std::optional<QString> typedNumber(const QString &text, int decimals);

} // namespace ui
