// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace core {

/// What every service answers for an id or a name that nothing has.
inline Error notFound(const QString &what, const QString &given)
{
    return {.kind = ErrorKind::NotFound, .subject = what, .given = given};
}

/// What money that was to go to a cancelled paper is answered.
inline Error alreadyCancelled(const QString &number)
{
    return {.kind = ErrorKind::AlreadyCancelled,
            .subject = number,
            .given = QStringLiteral("payment")};
}

} // namespace core
