// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verify.h"

namespace core {

/// Looks after the file itself.
class Upkeep
{
public:
    explicit Upkeep(ShopFile &shop) : m_shop(shop) {}

    /// Proves the file; see Verify. Everybody may ask whether the books are sound.
    Result<VerifyReport> verify(Verify::Progress progress = {});
    /// Throws away all that is derived and works it out from the facts again.
    ///
    /// Refuses: NotPermitted.
    Result<Done> rebuild(const By &by);

private:
    ShopFile &m_shop;
};

} // namespace core
