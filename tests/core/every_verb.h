// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <functional>
#include <map>

namespace tests {

/// A shop with one of everything, and every verb ready to be asked by anybody.
struct Verbs
{
    TestShop shop;
    core::Id<core::Customer> customer = shop.aCustomer();
    core::Id<core::Job> job = shop.aJob(customer);
    core::Id<core::Draft> draft = shop.newId<core::Draft>();
    core::Id<core::Paper> invoice = shop.anInvoice(customer, money(1000'00));
    core::Id<core::Receipt> receipt = shop.newId<core::Receipt>();
    core::Id<core::Stage> stage;
    core::Id<core::Chat> chat = shop.newId<core::Chat>();
    core::Id<core::Claim> claim = shop.newId<core::Claim>();
    core::Id<core::FollowUp> followUp = shop.newId<core::FollowUp>();
    core::Id<core::Stage> emptyStage;
    core::Id<core::Draft> otherDraft = shop.newId<core::Draft>();
    core::RowId unit;

    using Ask = std::function<std::optional<core::Error>(const core::By &)>;
    std::map<QByteArray, Ask> ask;

    Verbs();
    void askAboutWork();
    void askAboutMoney();
    void askAboutChats();
    void askAboutFollowUps();
};

} // namespace tests
