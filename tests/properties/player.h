// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/properties/script.h"
#include "tests/properties/seat.h"

#include <map>

namespace tests {

/// How a step went. A step that found nothing to act on was idle.
struct Played
{
    enum class How { Idle, Done, Refused };

    How how = How::Idle;
    core::ErrorKind refusal{};
    /// What should not have been: a mistake that was accepted, or refused for another reason.
    QString fault;
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

/// Plays scripts on a seat through the services, as people would.
class Player
{
public:
    explicit Player(Seat &seat) : m_seat(seat) {}

    /// Two customers, an invoice for each and two jobs, so that no script is all idle.
    void prelude();
    Played play(const Step &step);

private:
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

    core::Draft draftOf(const Step &step, core::DocumentKind kind, core::Id<core::Customer> buyer);
    core::TakePayment paymentOf(const Step &step, core::Id<core::Customer> payer);
    core::By actorOf(const Step &step);
    /// The n-th (round and round) of the ids that `sql` answers; none when there are none.
    core::RowId pick(const char *sql, int n);
    core::Id<core::Customer> customer(int n);
    /// A customer with something unpaid.
    core::Id<core::Customer> debtor(int n);
    QList<core::OpenItem> openItems(core::Id<core::Customer> customer);
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
