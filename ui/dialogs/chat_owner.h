// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/service/shop.h"

namespace ui {

/// Whose chat it is from now on. Somebody new is written down on the way.
struct ChatOwner
{
    std::optional<core::Id<core::Customer>> known = {};
    std::optional<core::NewCustomer> fresh = {};
    core::Id<core::Customer> freshId = {};
    bool namesChat = false; ///< the chat has nobody yet
};

/// Writes that down; answers who it is, or nobody. Part of what runs on the writer's thread.
///
/// Refuses: as Customers::add and Inbox::nameCustomer.
core::Result<std::optional<core::Id<core::Customer>>>
settle(core::Shop &shop, const core::By &by, core::Id<core::Chat> chat, const ChatOwner &owner);

} // namespace ui
