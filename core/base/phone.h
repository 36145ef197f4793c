// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// A telephone number as typed and in the one form by which it is found again.
struct Phone
{
    QString raw;       ///< as typed
    QString canonical; ///< E.164: "+919876543210"

    bool operator==(const Phone &) const = default;
};

/// Reads a number as people of `region` (ISO 3166 code, such as "IN") write it: with or without
/// the country's prefix, with blanks, dashes, brackets, digits of any script.
///
/// Refuses: NotAPhone; PhoneTooShort; PhoneTooLong. A number that is merely not in use is taken:
/// number plans change faster than programs.
Result<Phone> phoneFromText(const QString &text, const QString &region);

/// A canonical number as people write it: "+91 98765 43210". What is none stays as it is.
QString spacedPhone(const QString &canonical);

/// Only the digits of `text`, those of other scripts turned into ASCII: what a search by any
/// fragment of a number compares.
QString digitsOf(const QString &text);

} // namespace core
