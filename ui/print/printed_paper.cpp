// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_paper.h"

#include "core/domain/sale_tax.h"
#include "core/domain/snapshot.h"

#include <QLocale>

namespace ui {

QString addressOf(const core::Customer &customer, const core::Country &home)
{
    if (customer.country.isEmpty() || customer.country == home.code)
        return customer.postalAddress();
    const QString country = QLocale::territoryToString(QLocale::codeToTerritory(customer.country));
    return QStringList{customer.postalAddress(), country.toUpper()}.join(u'\n').trimmed();
}

PrintedParty partyOf(const SheetShop &shop)
{
    return {.name = shop.details.name,
            .address = shop.details.address,
            .phone = shop.details.phone,
            .taxNumber = shop.details.taxNumber,
            .logo = shop.logo};
}

core::Money PrintedPaper::paid() const
{
    return stamp == Stamp::None && isBill() ? totals.payable - open : core::Money();
}

PrintedPaper printedPaper(const core::PaperCard &card, const SheetShop &shop)
{
    const core::Paper &paper = card.paper;
    const core::IssuedText issued = core::readSnapshot(paper.snapshot);
    const core::Parties &parties = issued.parties;
    const bool isCancelled = card.state == core::PaperState::Cancelled;
    return {.kind = paper.kind,
            .number = paper.number,
            .dated = paper.dated,
            .due = paper.due,
            .seller = {.name = parties.sellerName,
                       .address = parties.sellerAddress,
                       .phone = parties.sellerPhone,
                       .taxNumber = parties.sellerTaxNumber,
                       .logo = shop.logo},
            .buyer = {.name = parties.buyer.name,
                      .address = addressOf(parties.buyer, shop.country),
                      .phone = parties.buyerPhone,
                      .taxNumber = parties.buyer.taxNumber},
            .taxStatus = parties.sellerTaxStatus,
            .placeOfSupply = issued.placeOfSupply,
            .followedNumber = issued.followedNumber,
            .followedDated = paper.follows ? paper.follows->dated : core::Day(),
            .reason = issued.reason,
            .note = issued.note,
            .content = paper.content,
            .totals = paper.totals,
            .open = card.open,
            .stamp = isCancelled ? Stamp::Cancelled : Stamp::None,
            .upiId = shop.details.upiId,
            .bankDetails = shop.details.bankDetails,
            .design = shop.details.paperDesign};
}

core::Result<PrintedPaper> printedDraft(const core::Draft &draft,
                                        const core::CustomerCard &customer,
                                        const std::optional<core::FollowedPaper> &followed,
                                        const SheetShop &shop,
                                        core::Day today)
{
    const core::Day dated = draft.dated.value_or(today);
    const core::Customer &buyer = customer.customer.value;
    const core::Supply supply =
        core::supplyOf(shop.country, shop.details.taxNumber, buyer.taxNumber, draft.placeOfSupply);
    const bool isAsCharged = draft.kind == core::DocumentKind::CreditNote && draft.follows;
    const core::DocumentContent content =
        isAsCharged ? draft.content : core::taxedAt(draft.content, shop.country, dated, supply);
    core::Result<core::DocumentTotals> totals = core::totalsOf(content, shop.currency.digits);
    if (!totals)
        return totals.error();
    const int days = customer.terms ? customer.terms->termsDays : shop.details.termsDays;
    QString phone;
    for (const auto &contact : customer.contacts) {
        if (phone.isEmpty() && contact->kind == core::ContactKind::Phone)
            phone = contact->canonical;
    }
    return PrintedPaper{.kind = draft.kind,
                        .number = {},
                        .dated = dated,
                        .due = draft.due.value_or(dated.plus(core::daysOf(draft.kind, days))),
                        .seller = partyOf(shop),
                        .buyer = {.name = buyer.name,
                                  .address = addressOf(buyer, shop.country),
                                  .phone = phone,
                                  .taxNumber = buyer.taxNumber},
                        .taxStatus = shop.details.taxStatus,
                        .placeOfSupply = supply.to,
                        .followedNumber = followed ? followed->number : QString(),
                        .followedDated = followed ? followed->dated : core::Day(),
                        .reason = draft.reason,
                        .note = draft.note,
                        .content = content,
                        .totals = std::move(*totals),
                        .open = {},
                        .stamp = Stamp::Draft,
                        .upiId = {},
                        .bankDetails = shop.details.bankDetails,
                        .design = shop.details.paperDesign};
}

} // namespace ui
