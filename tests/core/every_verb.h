// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <functional>
#include <map>

namespace tests {

/// Why something was refused; none where it was not.
template <typename T>
std::optional<core::Error> refusalOf(const core::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// A shop with one of everything, and every verb ready to be asked by anybody.
struct Verbs
{
    TestShop shop;
    core::Id<core::Customer> customer = shop.aCustomer();
    core::Id<core::Job> job = shop.aJob(customer);
    core::Id<core::Draft> draft = shop.newId<core::Draft>();
    core::Id<core::Paper> invoice = shop.anInvoice(customer, money(1000'00));
    core::Id<core::Paper> quote = shop.aQuote(customer, money(1000'00));
    core::Id<core::Receipt> receipt = shop.newId<core::Receipt>();
    core::Id<core::Stage> stage;
    core::Id<core::Chat> chat = shop.newId<core::Chat>();
    core::Id<core::Claim> claim = shop.newId<core::Claim>();
    core::Id<core::FollowUp> followUp = shop.newId<core::FollowUp>();
    core::Id<core::Item> item;
    core::Id<core::Stage> emptyStage;
    core::Id<core::Draft> otherDraft = shop.newId<core::Draft>();
    core::Id<core::Paper> oldInvoice = shop.anInvoice(customer, money(500'00));
    core::Id<core::AccountAdjustment> badDebt = shop.newId<core::AccountAdjustment>();
    core::Id<core::AccountAdjustment> withheld = shop.newId<core::AccountAdjustment>();
    core::Id<core::Receipt> cheque = shop.newId<core::Receipt>();
    core::Id<core::Receipt> payment = shop.newId<core::Receipt>();
    core::Id<core::TillClose> close = shop.newId<core::TillClose>();
    core::RowId unit;

    using Ask = std::function<std::optional<core::Error>(const core::By &)>;
    std::map<QByteArray, Ask> ask;

    Verbs();
    void askAboutWork();
    void askAboutShop();
    void askAboutMoney();
    void prepareAccounts();
    void askAboutAccounts();
    void askAboutDrawer();
    void askAboutChats();
    void askAboutFollowUps();
};

} // namespace tests
