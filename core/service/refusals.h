// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace core {

/// What every service answers for an id or a name that nothing has.
inline Error notFound(const QString &what, const QString &given)
{
    return {.kind = ErrorKind::NotFound, .subject = what, .given = given};
}

} // namespace core
