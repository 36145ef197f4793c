// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/feed_page.h"
#include "core/store/row_sums.h"
#include "core/store/shop_file.h"

namespace core {

/// Bytes of the secret that a handshake names.
constexpr qsizetype secretSize = 32;

/// Where a PC stands with its server.
struct ServerStanding
{
    RowId history; ///< which life of the server's log
    Checkpoint taken;
    qint64 answered = 0;   ///< local number of the last own unit that has its final answer
    QByteArray ratchet;    ///< secret of the last handshake that was answered
    QByteArray offered;    ///< secret of the one under way; empty when there is none
    qint64 handshakes = 0; ///< of this life that were answered
    /// It took a new life; until the whole feed was read again nobody knows which of its acts the
    /// last one had sent.
    bool isReborn = false;
    /// It has gaps: the server showed it less than it keeps, or has lost something of which this
    /// file has a part only, which it cannot offer again. It must begin a new file.
    bool isShort = false;
    std::optional<Instant> audited; ///< its rows were the server's, by this PC's clock
    bool isWitness = false;         ///< it may have units of others that the server has lost
};

/// What a PC remembers of its file beside it, where a backup of the file does not reach.
struct Sidecar
{
    RowId device;
    qint64 launches = 0;
};

/// How a file was found when the program started.
struct Launch
{
    Sidecar beside; ///< to be remembered from now on
    /// An older copy was put in its place: it lives another life now, with numbers of its own.
    bool isOlder = false;
    /// Nobody knows this file here: it may be a copy. The server will say.
    bool isForeign = false;
};

/// What a shop that stood alone brings into one that others share: its owner lets it in with that.
struct Brought
{
    qint64 ops = 0;   ///< so many were written alone, and need no right in the shop that is joined
    QString currency; ///< must be that of the shop that is joined
};

/// An act of this PC that the server did not take as it was meant.
struct Look
{
    RowId unit;
    Verdict verdict = Verdict::Rejected;
    QString reason;
};

/// A shop's file as one of the copies that a server keeps together: what waits to be sent, how far
/// the feed was taken, and what somebody must look at. Each call is one transaction.
///
/// The log holds the feed up to the cursor, as it was ruled; what this PC wrote and has not met in
/// the feed stands on top of it. So nothing of one's own is gone between being sent and coming
/// back.
///
/// Refuses, in every call: as Database::write.
class Replica
{
public:
    explicit Replica(ShopFile &shop) : m_shop(shop) {}

    Result<Identity> identity();
    /// None before the PC has joined a server.
    Result<std::optional<ServerStanding>> standing();
    /// Begins a standing with a server's log that nothing was taken of yet, or, in a file that
    /// began with a snapshot, no more than stood in that.
    ///
    /// Refuses: ChangedSince (it stands with a server already, or began with a snapshot of another
    /// shop).
    Result<Done> join(const RowId &history, const QByteArray &ratchet);

    /// Makes `copy` a snapshot of this file, with which another PC that keeps the same class can
    /// begin (ShopFile::createFrom) instead of taking the whole feed. Others may write meanwhile.
    ///
    /// Refuses: as makeSnapshot.
    Result<Done> snapshot(Database &copy);

    /// What this file, which stood alone, would bring to a server that has a shop already.
    Result<Brought> brought();
    /// Begins a standing with such a server, in the life that it was let in with: takes over the
    /// shop that is there, hands over all that was written alone, and numbers its papers anew from
    /// now on. Where the two say different things of the shop itself (settings, roles, prices),
    /// what is there stays.
    ///
    /// Refuses: ChangedSince (it stands with a server already).
    Result<Done> bring(const RowId &history, qint64 incarnation);

    /// The program has started; `beside` is what was remembered. Before anything is written.
    Result<Launch> launch(const std::optional<Sidecar> &beside);

    /// Makes `secret` durable as the one to be offered, unless another one is under way; answers
    /// the one that is.
    Result<QByteArray> offer(const QByteArray &secret);
    /// The server has the secret that was offered.
    Result<Done> confirm();
    /// The last op that the server has of this life: what was written behind it waits to be sent,
    /// also where it was answered once. False when that op is not in this file, which is then an
    /// old image or a second copy.
    Result<bool> goOnBehind(qint64 dseq, const QByteArray &dchain);
    /// What waits follows on that op, where it does not yet; after the two logs were parted.
    Result<Done> closeGapBehind(qint64 dseq, const QByteArray &dchain);

    /// Own units without a final answer, oldest first; at least one, if there are any, and beyond
    /// it no more than so many ops.
    Result<QList<LoggedUnit>> outbox(int mostOps);
    Result<qint64> waitingUnits();
    /// Takes the answers to units in the order in which they were sent, up to the first that is not
    /// final. What must be looked at is noted. Answers how many were final.
    Result<int> takeAnswers(const QList<UnitAnswer> &answers);

    /// Takes a page of the feed, and moves the cursor. `shown`: of which class the server shows
    /// bodies, where that is another one than this file keeps.
    ///
    /// Refuses: NotFound (the page does not follow on what was taken before, or its digests are not
    /// those of its ops, or a body is missing that this file is to keep); as Incoming::take.
    Result<Done> take(const FeedPage &page, std::optional<DataClass> shown = {});
    /// Newest first.
    Result<QList<Checkpoint>> checkpoints(int most);

    /// The server's log goes another way behind `common`: it was restored, or failed over. What was
    /// taken from there on waits again, one's own to be sent, that of others to be met or shown.
    ///
    /// Refuses: NotFound (that point was never passed).
    Result<Done> partAt(const Checkpoint &common);
    /// Units of others that this file has and the server's log has not, oldest first.
    Result<QList<LoggedUnit>> witnesses(int mostOps);
    /// Those were shown; none, where there were none.
    Result<Done> markWitnessed(const RowId &last);

    /// This file is a second copy of its device, or an old image of it. From now on it writes as
    /// another life, with numbers of its own.
    Result<Done> startLife(qint64 incarnation);
    /// A letter and two more that nobody else is likely to have drawn, until the owner gives a
    /// mark.
    QString anotherMark(const QString &mark);
    /// The feed was taken to its head: what the last life wrote and did not send becomes part of
    /// this one, under the same ids.
    Result<Done> moveIntoLife();

    /// Of every table that this file keeps. Only where nothing waits they are the server's.
    Result<SumsByTable> sums();
    /// The rows of the table `name` in a bucket of its sums are made anew from the log, after
    /// `units`, which are all of the server's that wrote one of them, were taken once more. Answers
    /// how many were not what they should be; what was found is remembered with `now`.
    ///
    /// Refuses: UnknownToThisVersion; as Incoming::take.
    Result<qint64>
    mend(const QString &name, int bucket, const QList<LoggedUnit> &units, Instant now);
    Result<Done> noteAudit(Instant now);

    Result<Done> setClockOffset(qint64 micros);
    /// Own ops that were never answered get stamps that are not ahead of the server's time, in
    /// their order, and each later than all that had been seen when it was written. Nobody else has
    /// seen them yet, so nobody can tell.
    Result<Done> restamp(Instant serverNow, qint64 clockOffset);

    /// What nobody has settled yet, oldest first.
    Result<QList<Look>> looks();
    /// Somebody has seen to what is listed of this act.
    ///
    /// Refuses: NotFound (nothing of it is).
    Result<Done> settle(const RowId &unit);

private:
    std::optional<ServerStanding> standingNow() const;
    Result<Done> stand(const RowId &history, const QByteArray &ratchet);
    void beginLife(qint64 incarnation);
    void note(Incoming &incoming, qint64 unit, const UnitAnswer &answer);
    /// A copy of this PC handed over what this one wrote too, and had the answer.
    void noteElsewhere(const LoggedUnit &unit);
    /// Own acts of this life that wait follow on those that do not, without a gap. Nobody else has
    /// seen them yet, so nobody can tell.
    void closeGap();
    /// Those of one's own acts that wait follow on this place of the device's chain.
    void renumber(qint64 dseq, const QByteArray &dchain);
    /// Own ops behind the unit `answered` that are stamped above `ceiling`, or not above all that
    /// stands before them.
    void restampFrom(Incoming &incoming, qint64 answered, qint64 ceiling);
    /// What should be here, and was not shown.
    void noteHidden(const FeedPage &page, DataClass shown);
    std::optional<Checkpoint> chainOf(const FeedPage &page, std::optional<DataClass> shown) const;

    ShopFile &m_shop;
};

} // namespace core
