// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/player.h"

namespace tests {

using namespace Qt::StringLiterals;

Played Player::pasteChat(const Step &step)
{
    const core::RowId known = pick("SELECT id FROM chat ORDER BY id", step.whom);
    const core::Id<core::Chat> chat =
        known.isNone() || step.how % 3 == 0 ? newId<core::Chat>() : core::Id<core::Chat>(known);
    QString text;
    for (int line = 0; line <= step.how % 4; ++line) {
        const QString author = (step.much + line) % 3 ? u"Priya"_s : u"Sharma Print"_s;
        text += u"[10:%1, 20/11/2026] %2: paid %3\n"_s.arg(10 + line).arg(author).arg(step.much);
    }
    core::Paste paste{.text = step.how % 5 ? text : u"paid %1"_s.arg(step.much)};
    if (const core::Id<core::Customer> whom = customer(step.whom); step.how % 2 && !whom.isNone())
        paste.customer = whom;
    return playedBy(m_seat.shop().inbox.pasted(actorOf(step), chat, paste));
}

Played Player::decide(const Step &step)
{
    const core::RowId found = pick("SELECT id FROM chat ORDER BY id", step.whom);
    if (found.isNone())
        return {};
    const core::Id<core::Chat> chat(found);
    const core::By by = actorOf(step);
    core::Inbox &inbox = m_seat.shop().inbox;
    if (step.deed == Deed::DecideJob) {
        core::NewJob job;
        job.title = u"From a chat %1"_s.arg(step.much);
        return playedBy(inbox.makeJob(by, chat, newId<core::Job>(), job));
    }
    if (step.deed == Deed::DecideClaim) {
        return playedBy(inbox.makeClaim(
            by, chat, newId<core::Claim>(), {.amount = core::Money::fromMinor(1 + step.much * 5)}));
    }
    if (step.deed == Deed::DecideFollowUp) {
        return playedBy(inbox.makeFollowUp(
            by,
            chat,
            newId<core::FollowUp>(),
            {.what = u"call"_s, .dueOn = m_seat.file().today().plus(step.much % 9)}));
    }
    if (step.how % 4 == 0)
        return playedBy(inbox.handOver(by, chat, by.actor));
    if (step.how % 4 == 1)
        return playedBy(inbox.nameCustomer(by, chat, customer(step.much)));
    return playedBy(inbox.dismiss(by, chat, u"thanks"_s));
}

Played Player::answerClaim(const Step &step)
{
    const core::RowId found = pick("SELECT id FROM claim ORDER BY id", step.whom);
    if (found.isNone())
        return {};
    const core::Id<core::Claim> claim(found);
    core::Claims &claims = m_seat.shop().claims;
    if (step.deed == Deed::DismissClaim)
        return playedBy(claims.dismiss(actorOf(step), claim, u"not there"_s));
    auto payment = claims.paymentOf(m_seat.by(u"Ravi"_s), claim);
    if (!payment)
        return playedBy(payment);
    payment->dated.reset();
    if (payment->customer.isNone())
        payment->customer = customer(step.much);
    return playedBy(claims.confirm(actorOf(step), claim, newId<core::Receipt>(), *payment));
}

Played Player::chase(const Step &step)
{
    core::FollowUps &followUps = m_seat.shop().followUps;
    const core::By by = actorOf(step);
    const core::Day day = m_seat.file().today().plus(step.much % 12);
    const core::Id<core::Customer> whom = customer(step.whom);
    const core::Id<core::FollowUp> followUp(
        pick("SELECT id FROM follow_up ORDER BY id", step.whom));
    if (step.deed == Deed::Remind && !whom.isNone()) {
        core::NewAttempt attempt{.customer = whom, .text = u"please pay"_s};
        if (step.how % 2)
            attempt.nextOn = day;
        return playedBy(followUps.remind(by, newId<core::Attempt>(), attempt));
    }
    if (step.deed == Deed::NotePromise && !whom.isNone()) {
        return playedBy(
            followUps.promise(by, newId<core::Promise>(), {.customer = whom, .promisedOn = day}));
    }
    if (step.deed == Deed::MoveFollowUp && !followUp.isNone())
        return playedBy(followUps.moveTo(by, followUp, day, std::nullopt));
    if (step.deed == Deed::CloseFollowUp && !followUp.isNone())
        return playedBy(followUps.close(by, followUp, core::FollowUpOutcome::Done, {}));
    return {};
}

Played Player::playMessages(const Step &step)
{
    if (step.deed == Deed::PasteChat)
        return pasteChat(step);
    if (step.deed <= Deed::Dismiss)
        return decide(step);
    return step.deed <= Deed::DismissClaim ? answerClaim(step) : chase(step);
}

} // namespace tests
