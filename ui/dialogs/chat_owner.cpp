// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chat_owner.h"

namespace ui {

core::Result<std::optional<core::Id<core::Customer>>>
settle(core::Shop &shop, const core::By &by, core::Id<core::Chat> chat, const ChatOwner &owner)
{
    std::optional<core::Id<core::Customer>> who = owner.known;
    if (owner.fresh) {
        const auto added = shop.customers.add(by, owner.freshId, *owner.fresh);
        if (!added)
            return added.error();
        who = owner.freshId;
    }
    if (who && owner.namesChat) {
        const auto named = shop.inbox.nameCustomer(by, chat, who);
        if (!named)
            return named.error();
    }
    return who;
}

} // namespace ui
