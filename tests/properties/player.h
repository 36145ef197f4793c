// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/properties/script.h"
#include "tests/properties/seat.h"

#include <map>

namespace tests {

/// What a deed must do to the accounts, worked out before the shop was asked: by how much what the
/// customer owes, less their credit, changes; and what is open on some entries.
struct Promise
{
    struct Change
    {
        core::RowId entry;
        core::Money open;
    };
    core::Id<core::Customer> customer;
    core::Money balance;
    QList<Change> entries = {};
};

/// How a step went. A step that found nothing to act on was idle.
struct Played
{
    enum class How { Idle, Done, Refused };

    How how = How::Idle;
    core::ErrorKind refusal{};
    /// What should not have been: a mistake that was accepted, or refused for another reason.
    QString fault;
    std::optional<Promise> promise = {};
};

/// A breakdown of the file is a fault; a refusal is an answer.
template <typename T>
Played playedBy(const core::Result<T> &result)
{
    if (result)
        return {.how = Played::How::Done};
    Played played{.how = Played::How::Refused, .refusal = result.error().kind};
    if (core::isBreakdown(played.refusal))
        played.fault = QStringLiteral("broke down: ") + result.error().given;
    return played;
}

/// A deed with what it must do to the accounts, where it was done.
template <typename T>
Played playedBy(const core::Result<T> &result, const Promise &promise)
{
    Played played = playedBy(result);
    if (played.how == Played::How::Done)
        played.promise = promise;
    return played;
}

/// A mistake: it must be refused, and for this.
template <typename T>
Played refusedAs(core::ErrorKind expected, const core::Result<T> &result)
{
    Played played = playedBy(result);
    if (played.how == Played::How::Done) {
        played.fault = QStringLiteral("was accepted; expected ") + core::nameOf(expected);
    } else if (played.refusal != expected) {
        played.fault = QStringLiteral("was refused as %1; expected %2")
                           .arg(core::nameOf(played.refusal), core::nameOf(expected));
    }
    return played;
}

/// Plays scripts on a seat through the services, as people would.
class Player
{
public:
    explicit Player(Seat &seat) : m_seat(seat) {}

    /// Two customers, an invoice for each and two jobs, so that no script is all idle.
    void prelude();
    Played play(const Step &step);

private:
    Played playNumbers(const Step &step);
    Played playPeople(const Step &step);
    Played playWork(const Step &step);
    Played playPapers(const Step &step);
    Played playMoney(const Step &step);
    Played playMistake(const Step &step);
    Played playHistory(const Step &step);
    Played playList(const Step &step);
    Played playClock(const Step &step);
    Played playMessages(const Step &step);

    Played addDraft(const Step &step, core::DocumentKind kind);
    Played changeDraft(const Step &step);
    Played issueQuote(const Step &step);
    Played followPaper(const Step &step);
    Played issue(const Step &step);
    Played takeSplit(const Step &step);
    Played takeTwice(const Step &step);
    Played takeTooMuch(const Step &step);
    Played takeForOther(const Step &step);
    Played allocate(const Step &step);
    Played stranger(const Step &step);
    Played approved(const Step &step);
    Played pasteChat(const Step &step);
    Played decide(const Step &step);
    Played answerClaim(const Step &step);
    Played chase(const Step &step);

    Played playAccounts(const Step &step);
    Played open(const Step &step);
    Played settle(const Step &step);
    Played recover(const Step &step);
    Played certify(const Step &step);
    Played takeLess(const Step &step);
    Played takeCheque(const Step &step);
    Played playCheque(const Step &step);
    Played refund(const Step &step);
    Played charge(const Step &step);
    Played moveAllocation(const Step &step);
    Played useCredit(const Step &step);
    Played reverseReceipt(const Step &step);
    Played reverseAdjustment(const Step &step);
    Played playAccountMistake(const Step &step);
    Played settleTooMuch(const Step &step);
    Played refundTooMuch(const Step &step);
    Played reverseTwice(const Step &step);
    Played payCancelled(const Step &step);

    core::Draft draftOf(const Step &step, core::DocumentKind kind, core::Id<core::Customer> buyer);
    core::TakePayment paymentOf(const Step &step, core::Id<core::Customer> payer);
    core::By actorOf(const Step &step);
    /// The n-th (round and round) of the ids that `sql` answers; none when there are none.
    core::RowId pick(const char *sql, int n);
    core::Id<core::Customer> customer(int n);
    /// A customer with something unpaid.
    core::Id<core::Customer> debtor(int n);
    QList<core::OpenItem> openItems(core::Id<core::Customer> whom);
    core::Money freeCredit(core::Id<core::Customer> whom);
    /// Today, or now and then a day before.
    core::Day dayOf(const Step &step);
    /// What is owed again when this receipt is taken back, with all that was written with it.
    core::Money standingWith(const core::RowId &receipt);
    /// A part of a credit that stands against a debt, and another debt of the same customer.
    struct Movable
    {
        core::RowId credit;
        core::RowId from;
        core::RowId to;
        core::Money most;
        core::Id<core::Customer> customer;
    };
    std::optional<Movable> movable(int n);
    template <typename Thing>
    core::Id<Thing> newId()
    {
        return m_seat.file().ids().make<Thing>();
    }
    core::RowId batchOf(const Step &step);

    Seat &m_seat;
    core::RowId m_batch;
};

/// What was reached in all scripts of a class: the check of the generator itself.
class Census
{
public:
    void add(const Step &step, const Played &played);
    void addCase() { ++m_cases; }
    /// Prints the counts; answers what was never reached: a deed that never succeeded, a mistake
    /// that was never refused.
    QStringList unreached(const char *title, bool withClock = true) const;

private:
    struct Count
    {
        int done = 0;
        int refused = 0;
        int idle = 0;
    };
    std::map<Deed, Count> m_deeds;
    std::map<QString, int> m_refusals;
    int m_cases = 0;
};

} // namespace tests
