// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/expect.h"

namespace tests {

/// A shop in Maharashtra that charges tax, and a customer there.
struct TaxedShop
{
    TaxedShop()
    {
        if (!shop->settings.change(shop.owner, {.taxNumber = QStringLiteral("27AAPFU0939F1ZV")}))
            qFatal("the shop's number was refused");
    }

    core::Draft draft(core::DocumentKind kind, int pieces)
    {
        core::Draft draft = shop.aDraft(customer, money(99'99));
        draft.kind = kind;
        draft.content.lines[0].quantity = core::Decimal::whole(pieces);
        draft.content.lines[0].taxes =
            shop.file().facts().country.taxesOn(shop.today(), core::Decimal::whole(18));
        return draft;
    }
    core::Result<core::PaperCard> issue(const core::Draft &draft, const core::By &by)
    {
        const auto id = shop.newId<core::Draft>();
        if (const auto added = shop->documents.addDraft(shop.owner, id, draft); !added)
            return added.error();
        return shop->documents.issue(by, shop.newId<core::Paper>(), id);
    }
    core::Result<core::PaperCard> issue(const core::Draft &draft)
    {
        return issue(draft, shop.owner);
    }
    core::Id<core::Paper> paper(core::DocumentKind kind, int pieces)
    {
        const auto card = issue(draft(kind, pieces));
        if (!card)
            qFatal("a paper was refused");
        return core::Id<core::Paper>(card->id);
    }
    core::Result<core::Draft> following(core::Id<core::Paper> id,
                                        core::DocumentKind kind = core::DocumentKind::CreditNote)
    {
        auto draft = shop->documents.draftFollowing(shop.owner, id, kind);
        if (draft && kind == core::DocumentKind::CreditNote)
            draft->reason = QStringLiteral("sent back");
        return draft;
    }
    /// What is left of the invoice, so many pieces of it.
    core::Result<core::PaperCard> credit(core::Id<core::Paper> invoice,
                                         std::optional<int> pieces = {})
    {
        auto draft = following(invoice);
        if (!draft)
            return draft.error();
        if (pieces)
            draft->content.lines[0].quantity = core::Decimal::whole(*pieces);
        return issue(*draft);
    }
    core::PaperState state(core::Id<core::Paper> id)
    {
        const auto card = shop->documents.card(shop.owner, id);
        return card ? card->state : core::PaperState::Draft;
    }

    TestShop shop;
    core::Id<core::Customer> customer = shop.aCustomer();
};

} // namespace tests
