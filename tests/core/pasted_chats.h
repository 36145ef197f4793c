// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

namespace tests {

using namespace Qt::StringLiterals;

inline const QString wedding = u"[10:40, 20/11/2026] Priya Sharma: Hi, need 200 wedding cards\n"
                               "[10:42, 20/11/2026] Priya Sharma: kab tak milega?"_s;

/// A chat with that text, waiting.
inline core::Id<core::Chat>
paste(TestShop &shop, const QString &text, std::optional<core::Id<core::Customer>> who = {})
{
    const auto chat = shop.newId<core::Chat>();
    const auto came = shop->inbox.pasted(shop.owner, chat, {.text = text, .customer = who});
    if (!came)
        qFatal("a paste was refused: %s", qPrintable(core::nameOf(came.error().kind)));
    return chat;
}

/// How many chats wait for a decision.
inline int waiting(TestShop &shop)
{
    const auto count = shop->inbox.waitingCount(shop.owner);
    return count ? *count : -1;
}

} // namespace tests
