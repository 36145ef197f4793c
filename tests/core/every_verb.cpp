// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/every_verb.h"

#include "tests/support/expect.h"

namespace tests {

using core::By;

using namespace Qt::StringLiterals;

Verbs::Verbs()
{
    prepareAccounts();
    core::TakePayment kept = shop.aPayment(customer, money(100'00));
    kept.splits = QList<core::Split>();
    const bool isReady =
        shop->payments.take(shop.owner, receipt, kept)
        && shop->documents.addDraft(shop.owner, draft, shop.aDraft(customer, money(1'00)))
        && shop->documents.addDraft(shop.owner, otherDraft, shop.aDraft(customer, money(1'00)));
    unit = tests::lastUnit(shop);
    const bool isTold = shop->inbox.pasted(shop.owner, chat, {.text = u"sent 100"_s})
                        && shop->inbox.makeClaim(shop.owner, chat, claim, {.amount = money(1'00)})
                        && shop->followUps.add(shop.owner,
                                               followUp,
                                               {.what = u"call"_s, .dueOn = shop.today().plus(1)})
                        && shop->inbox.pasted(shop.owner, chat, {.text = u"and now?"_s});
    if (!isReady || !isTold)
        qFatal("the shop was not made ready");
    item = shop.newId<core::Item>();
    must(shop->items.add(shop.owner, item, {.name = u"Paper"_s}, {}));
    emptyStage = shop.stages().at(2).id;
    stage = (*shop->jobs.stages(shop.owner)).at(1).id;
    askAboutWork();
    askAboutShop();
    askAboutMoney();
    askAboutAccounts();
    askAboutChats();
    askAboutFollowUps();
}

void Verbs::askAboutWork()
{
    ask["undo"] = [this](const By &by) { return refusalOf(shop->history.undo(by, unit)); };
    ask["customer.add"] = [this](const By &by) {
        return refusalOf(shop->customers.add(
            by, shop.newId<core::Customer>(), {.customer = {.name = u"New"_s}}));
    };
    ask["customer.change"] = [this](const By &by) {
        core::CustomerChange change;
        change.alert = u"new"_s;
        return refusalOf(shop->customers.change(by, customer, change));
    };
    ask["job.add"] = [this](const By &by) {
        core::NewJob wanted;
        wanted.title = u"New"_s;
        return refusalOf(shop->jobs.add(by, shop.newId<core::Job>(), wanted));
    };
    ask["job.move"] = [this](const By &by) {
        return refusalOf(shop->jobs.move(by, job, stage, {}));
    };
    ask["job.add_with_advance"] = [this](const By &by) {
        core::NewJob wanted;
        wanted.title = u"New"_s;
        wanted.customer = customer;
        wanted.advance = core::Advance{.id = shop.newId<core::Receipt>(), .amount = money(1'00)};
        return refusalOf(shop->jobs.add(by, shop.newId<core::Job>(), wanted));
    };
    ask["job.change"] = [this](const By &by) {
        core::JobChange change;
        change.note = u"new"_s;
        return refusalOf(shop->jobs.change(by, job, change));
    };
}

void Verbs::askAboutShop()
{
    ask["staff.add"] = [this](const By &by) {
        return refusalOf(shop->team.add(by, shop.newId<core::Staff>(), u"New"_s, u"counter"_s, {}));
    };
    ask["staff.pin"] = [this](const By &by) {
        return refusalOf(shop->team.setPin(by, by.actor, u"1234"_s));
    };
    ask["staff.role"] = [this](const By &by) {
        return refusalOf(shop->team.setRole(by, by.actor, u"owner"_s));
    };
    ask["stage.add"] = [this](const By &by) {
        return refusalOf(shop->boards.addStage(by, shop.newId<core::Stage>(), {.name = u"New"_s}));
    };
    ask["stage.change"] = [this](const By &by) {
        return refusalOf(shop->boards.changeStage(by, stage, {.name = u"New"_s}));
    };
    ask["stage.shift"] = [this](const By &by) {
        return refusalOf(shop->boards.shiftStage(by, stage, core::Shift::Later));
    };
    ask["stage.remove"] = [this](const By &by) {
        return refusalOf(shop->boards.removeStage(by, emptyStage));
    };
    ask["settings.change"] = [this](const By &by) {
        return refusalOf(shop->settings.change(by, {.address = u"New"_s}));
    };
    ask["numbering.change"] = [this](const By &by) {
        return refusalOf(shop->numberings.startAt(by, core::SeriesKind::CreditNote, 118));
    };
    ask["item.change"] = [this](const By &by) {
        return refusalOf(shop->items.change(by, item, {.name = u"New"_s}, {}));
    };
    ask["item.add"] = [this](const By &by) {
        return refusalOf(shop->items.add(by, shop.newId<core::Item>(), {.name = u"New"_s}, {}));
    };
}

void Verbs::askAboutChats()
{
    ask["chat.paste"] = [this](const By &by) {
        return refusalOf(shop->inbox.pasted(by, chat, {.text = u"hello"_s}));
    };
    ask["chat.name"] = [this](const By &by) {
        return refusalOf(shop->inbox.nameCustomer(by, chat, customer));
    };
    ask["chat.job"] = [this](const By &by) {
        core::NewJob wanted;
        wanted.title = u"New"_s;
        return refusalOf(shop->inbox.makeJob(by, chat, shop.newId<core::Job>(), wanted));
    };
    ask["chat.claim"] = [this](const By &by) {
        return refusalOf(
            shop->inbox.makeClaim(by, chat, shop.newId<core::Claim>(), {.amount = money(1'00)}));
    };
    ask["chat.follow_up"] = [this](const By &by) {
        return refusalOf(shop->inbox.makeFollowUp(
            by, chat, shop.newId<core::FollowUp>(), {.what = u"call"_s, .dueOn = shop.today()}));
    };
    ask["chat.hand_over"] = [this](const By &by) {
        return refusalOf(shop->inbox.handOver(by, chat, shop.owner.actor));
    };
    ask["chat.dismiss"] = [this](const By &by) {
        return refusalOf(shop->inbox.dismiss(by, chat, u"thanks"_s));
    };
    ask["claim.confirm"] = [this](const By &by) {
        return refusalOf(shop->claims.confirm(
            by, claim, shop.newId<core::Receipt>(), shop.aPayment(customer, money(1'00))));
    };
    ask["claim.dismiss"] = [this](const By &by) {
        return refusalOf(shop->claims.dismiss(by, claim, u"not there"_s));
    };
}

void Verbs::askAboutFollowUps()
{
    ask["follow_up.add"] = [this](const By &by) {
        return refusalOf(shop->followUps.add(
            by, shop.newId<core::FollowUp>(), {.what = u"call"_s, .dueOn = shop.today()}));
    };
    ask["follow_up.move"] = [this](const By &by) {
        return refusalOf(shop->followUps.moveTo(by, followUp, shop.today().plus(3), {}));
    };
    ask["follow_up.give"] = [this](const By &by) {
        return refusalOf(shop->followUps.giveTo(by, followUp, shop.owner.actor));
    };
    ask["follow_up.close"] = [this](const By &by) {
        return refusalOf(shop->followUps.close(by, followUp, core::FollowUpOutcome::Done, {}));
    };
    ask["customer.remind"] = [this](const By &by) {
        return refusalOf(
            shop->followUps.remind(by, shop.newId<core::Attempt>(), {.customer = customer}));
    };
    ask["customer.promise"] = [this](const By &by) {
        return refusalOf(
            shop->followUps.promise(by,
                                    shop.newId<core::Promise>(),
                                    {.customer = customer, .promisedOn = shop.today().plus(2)}));
    };
}

void Verbs::askAboutMoney()
{
    ask["draft.add"] = [this](const By &by) {
        return refusalOf(shop->documents.addDraft(
            by, shop.newId<core::Draft>(), shop.aDraft(customer, money(1'00))));
    };
    ask["draft.change"] = [this](const By &by) {
        return refusalOf(
            shop->documents.changeDraft(by, draft, shop.aDraft(customer, money(2'00))));
    };
    ask["draft.discard"] = [this](const By &by) {
        return refusalOf(shop->documents.discardDraft(by, otherDraft));
    };
    ask["document.issue"] = [this](const By &by) {
        return refusalOf(shop->documents.issue(by, shop.newId<core::Paper>(), draft));
    };
    ask["document.cancel"] = [this](const By &by) {
        return refusalOf(shop->documents.cancel(by, invoice, u"why"_s));
    };
    ask["quote.answer"] = [this](const By &by) {
        return refusalOf(
            shop->documents.answerQuote(by, quote, core::QuoteAnswer::Accepted, u""_s));
    };
    ask["receipt.take"] = [this](const By &by) {
        return refusalOf(shop->payments.take(
            by, shop.newId<core::Receipt>(), shop.aPayment(customer, money(1'00))));
    };
    ask["receipt.allocate"] = [this](const By &by) {
        return refusalOf(shop->payments.allocate(
            by, shop.newId<core::Allocation>(), receipt, {invoice.row(), money(1'00)}));
    };
    ask["credit.use"] = [this](const By &by) {
        return refusalOf(shop->payments.useCredit(by, invoice));
    };
    ask["receipt.reverse"] = [this](const By &by) {
        return refusalOf(shop->payments.reverse(by, receipt, u"why"_s));
    };
}

} // namespace tests
