// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/upkeep.h"

namespace core {

Result<VerifyReport> Upkeep::verify(Verify::Progress progress)
{
    return Verify(m_shop, std::move(progress)).run();
}

Result<Done> Upkeep::rebuild(const By &by)
{
    return m_shop.database().write([&]() -> Result<Done> {
        if (!m_shop.may(Permit::ManageShop, by))
            return Error{.kind = ErrorKind::NotPermitted, .subject = nameOf(Permit::ManageShop)};
        Derived(m_shop.database()).rebuild();
        return Done{};
    });
}

} // namespace core
