// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/replica.h"
#include "core/sync/wire.h"

#include <limits>

namespace core {

/// Keeps one PC's file together with the server: a state machine without thread, socket or timer.
/// Whoever drives it asks `next()` for what to send, brings the reply, and calls `work()` until
/// there is nothing left to write; in between the process may be killed at any point.
///
///     ask hello -> be greeted -> { hand over and ask what is new -> take it }, until both are even
///
/// One request is under way at a time. A connection that broke leaves nobody wiser about the last
/// request: the same units are simply sent again.
class Engine
{
public:
    enum class State {
        Away,     ///< no connection, or not greeted yet
        Working,  ///< something is on its way
        Even,     ///< all was sent and all was taken
        Stuck,    ///< connected, and the queue has not moved for `stuckAfter`
        Excluded, ///< revoked; asks again only after a restart
        Outdated, ///< the shop has gone on to a newer program; asks again only after a restart
        Renewed,  ///< all is handed over, and this device is to begin a new file: see `successor`
    };

    /// `wall` is the PC's clock, right or wrong; `steady` never jumps.
    Engine(Replica &replica, const Clock &wall, const Clock &steady, Random &random)
        : m_replica(replica)
        , m_wall(wall)
        , m_steady(steady)
        , m_random(random)
    {}

    /// What to send now, if anything is due.
    std::optional<Call> next();
    /// A reply came; one to another request is dropped.
    void receive(const Reply &reply);
    /// Writes what came, one transaction a call; false when nothing is left to write.
    bool work();
    /// The connection broke, or nobody answered.
    void disconnect();
    /// Holds all rows against the server's, as soon as nothing waits; once a day by itself.
    void audit();
    bool isAuditing() const { return m_steady.now() >= m_auditAt || !m_recalls.isEmpty(); }
    /// Something was written here, or the server hinted that there is news: ask now.
    void wake();

    State state() const;
    /// How many ops of the server's log are still to be taken, as the last reply had it: what a
    /// first sync shows.
    qint64 behind() const { return m_behind; }
    /// As whom a new file of this device begins, to be joined and filled from the feed in place of
    /// this one; only where the state is Renewed, and nothing was written since. A file that has
    /// something to look at is kept beside the new one: the server may not have what is listed.
    ///
    /// Refuses: ChangedSince (something waits).
    Result<Enrolment> successor();
    /// When `next()` may have something to say, on the steady clock.
    Instant askAt() const;
    /// The last breakdown of the file while taking something; none after a success.
    const std::optional<Error> &trouble() const { return m_trouble; }

    static constexpr qint64 patience = 15 * microsPerSecond; ///< for a reply
    static constexpr qint64 pollEvery = 30 * microsPerSecond;
    static constexpr qint64 stuckAfter = 2 * microsPerMinute;
    static constexpr qint64 auditEvery = microsPerDay;
    static constexpr qint64 longestPause = 60 * microsPerSecond;
    static constexpr int mostOps = 200; ///< handed over at once, unless one unit alone has more
    static constexpr int mostTaken = 1000;

private:
    Result<std::optional<Call>> hello();
    Result<std::optional<Call>> exchange();
    Result<std::optional<Call>> auditOrRecall();
    Result<Done> greeted(const Welcome &welcome);
    Result<bool> meet(const Welcome &welcome);
    Result<Done> answered(const Exchanged &exchanged);
    Result<Done> ruledOn(const Exchanged &exchanged);
    void planNext(bool isRefused);
    Result<Done> audited(const Audited &audited);
    Result<Done> recalled(const Recalled &recalled);
    Result<Done> goOn(bool isAudited);
    void planAudit(const ServerStanding &standing);
    bool isAuditDue() const;
    Result<Done> refused(Refusal refusal);
    std::optional<DataClass> shown() const;
    void measureClock(Instant serverNow);
    void backOff();
    void moved() { m_movedAt = m_steady.now(); }
    qint64 jitter(qint64 most);

    Replica &m_replica;
    const Clock &m_wall;
    const Clock &m_steady;
    Random &m_random;

    quint64 m_number = 0;
    bool m_isUnderWay = false;
    Instant m_sentAt;     ///< steady
    Instant m_sentAtWall; ///< as this PC's clock had it
    std::optional<Reply> m_arrived;
    bool m_answersTaken = false; ///< of m_arrived
    qint64 m_session = 0;
    qint64 m_clockOffset = 0;
    bool m_isMeasured = false;
    Instant m_dueAt;
    int m_failures = 0;
    bool m_isEven = false;
    qint64 m_behind = 0;
    std::optional<State> m_shutOut;   ///< Excluded or Outdated
    std::optional<Welcome> m_renewed; ///< where this device is to begin a new file
    bool m_isOther = false;           ///< the server's last word of this life is not in this file
    bool m_isShowing = false;         ///< witnesses, if there are any, are in the request under way
    RowId m_shown;                    ///< the last of them
    Instant m_movedAt;
    Instant m_auditAt{std::numeric_limits<qint64>::max()};
    bool m_isAuditAsked = false; ///< since the sums of the audit under way were made
    SumsByTable m_sums;          ///< as they were when the audit under way was asked for
    QList<std::pair<QString, int>> m_recalls; ///< buckets that are not the server's
    std::optional<Error> m_trouble;
};

} // namespace core
