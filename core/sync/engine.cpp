// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/base/seeded_bug.h"
#include "core/store/migrations.h"

#include <algorithm>

namespace core {

namespace {

constexpr int checkpointsTold = 64;
/// A round trip longer than this says nothing about the clocks.
constexpr qint64 longestMeasure = 20 * microsPerSecond;

} // namespace

std::optional<Call> Engine::next()
{
    const Instant now = m_steady.now();
    const bool isPatient = isSeeded(Bug::WaitsForEver);
    if (m_isUnderWay && !isPatient && now.micros >= m_sentAt.micros + patience)
        disconnect();
    if (m_isUnderWay || m_arrived || m_shutOut || now < m_dueAt)
        return std::nullopt;
    if (state() == State::Stuck)
        m_session = 0; // begin again from the hello
    Result<std::optional<Call>> request = m_session == 0 ? hello()
                                          : isAuditDue() ? auditOrRecall()
                                                         : exchange();
    if (!request) {
        m_trouble = request.error();
        backOff();
        return std::nullopt;
    }
    if (!*request)
        return std::nullopt;
    (*request)->number = ++m_number;
    m_isUnderWay = true;
    m_sentAt = now;
    m_sentAtWall = m_wall.now();
    return *request;
}

Result<std::optional<Call>> Engine::hello()
{
    const Result<std::optional<ServerStanding>> standing = m_replica.standing();
    if (!standing)
        return standing.error();
    if (!*standing)
        return std::optional<Call>();
    // Durable before it is sent: after a crash the same secret is offered again.
    const Result<QByteArray> offered = m_replica.offer(m_random.bytes(secretSize));
    if (!offered)
        return offered.error();
    const Result<Identity> identity = m_replica.identity();
    if (!identity)
        return identity.error();
    const Result<QList<Checkpoint>> known = m_replica.checkpoints(checkpointsTold);
    if (!known)
        return known.error();
    return std::optional(Call{.said = Hello{.device = identity->device,
                                            .incarnation = identity->incarnation,
                                            .ratchet = (*standing)->ratchet,
                                            .offered = *offered,
                                            .handshakes = (*standing)->handshakes,
                                            .history = (*standing)->history,
                                            .known = *known,
                                            .isOther = m_isOther,
                                            .keeps = identity->keeps,
                                            .schema = newestSchema(),
                                            .isShort = (*standing)->isShort}});
}

Result<std::optional<Call>> Engine::exchange()
{
    const Result<std::optional<ServerStanding>> standing = m_replica.standing();
    if (!standing)
        return standing.error();
    Exchange exchange{.session = m_session,
                      .units = {},
                      .witnesses = {},
                      .taken = (*standing)->taken,
                      .mostOps = mostTaken};
    // After a new life nobody knows yet what the last one had sent: first it reads.
    if (!(*standing)->isReborn) {
        Result<QList<LoggedUnit>> units = m_replica.outbox(mostOps);
        if (!units)
            return units.error();
        exchange.units = *units;
    }
    m_isShowing = exchange.units.isEmpty() && (*standing)->isWitness;
    if (m_isShowing) {
        Result<QList<LoggedUnit>> witnesses = m_replica.witnesses(mostOps);
        if (!witnesses)
            return witnesses.error();
        exchange.witnesses = *witnesses;
    }
    m_shown = exchange.witnesses.isEmpty() ? RowId() : exchange.witnesses.last().unit.id;
    if (isSeeded(Bug::AnsweredWhenSent)) {
        QList<UnitAnswer> hoped;
        for (const LoggedUnit &unit : exchange.units)
            hoped.append({.unit = unit.unit.id, .how = Answered::Applied, .reason = {}});
        if (const Result<int> taken = m_replica.takeAnswers(hoped); !taken)
            return taken.error();
    }
    return std::optional(Call{.said = exchange});
}

void Engine::receive(const Reply &reply)
{
    if (!m_isUnderWay || reply.number != m_number)
        return;
    m_isUnderWay = false;
    m_arrived = reply;
    m_answersTaken = false;
    if (const auto *welcome = std::get_if<Welcome>(&reply.said))
        measureClock(welcome->serverNow);
    else if (const auto *exchanged = std::get_if<Exchanged>(&reply.said))
        measureClock(exchanged->serverNow);
}

void Engine::measureClock(Instant serverNow)
{
    const qint64 trip = m_steady.now().micros - m_sentAt.micros;
    const Instant wall = m_wall.now();
    const qint64 jumped = wall.micros - m_sentAtWall.micros - trip;
    // A clock that was set meanwhile is measured next time.
    if (trip > longestMeasure || std::abs(jumped) > microsPerSecond)
        return;
    m_clockOffset = serverNow.micros + trip / 2 - wall.micros;
    m_isMeasured = true;
}

bool Engine::work()
{
    if (!m_arrived)
        return false;
    Result<Done> done = Done{};
    if (const auto *welcome = std::get_if<Welcome>(&m_arrived->said))
        done = greeted(*welcome);
    else if (const auto *exchanged = std::get_if<Exchanged>(&m_arrived->said))
        done = answered(*exchanged);
    else if (const auto *sums = std::get_if<Audited>(&m_arrived->said))
        done = audited(*sums);
    else if (const auto *units = std::get_if<Recalled>(&m_arrived->said))
        done = recalled(*units);
    else
        done = refused(std::get<Refusal>(m_arrived->said));
    if (!done) {
        // What was not written will be answered again.
        m_trouble = done.error();
        m_arrived.reset();
        backOff();
        return false;
    }
    m_trouble.reset();
    return m_arrived.has_value();
}

Result<Done> Engine::greeted(const Welcome &welcome)
{
    if (welcome.greeting == Greeting::Revoked)
        m_shutOut = State::Excluded;
    else if (welcome.greeting == Greeting::Outdated)
        m_shutOut = State::Outdated;
    if (welcome.greeting == Greeting::Doubled && !isSeeded(Bug::LifeNotTaken)) {
        m_isOther = false;
        if (Result<Done> started = m_replica.startLife(welcome.incarnation); !started)
            return started;
    }
    const bool isRenewed = welcome.greeting == Greeting::Renewed;
    if (welcome.greeting != Greeting::Known && !isRenewed) {
        m_arrived.reset();
        backOff();
        return Done{};
    }
    if (Result<Done> confirmed = m_replica.confirm(); !confirmed)
        return confirmed;
    const Result<bool> isOwn = m_replica.goOnBehind(welcome.dseq, welcome.dchain);
    if (!isOwn)
        return isOwn.error();
    m_isOther = !*isOwn && !isSeeded(Bug::OtherNotSeen);
    if (m_isOther) {
        m_arrived.reset();
        m_dueAt = m_steady.now();
        return Done{};
    }
    if (m_isMeasured) {
        if (Result<Done> set = m_replica.setClockOffset(m_clockOffset); !set)
            return set;
    }
    const Result<bool> isMet = meet(welcome);
    if (!isMet)
        return isMet.error();
    if (!*isMet) {
        m_arrived.reset();
        m_dueAt = m_steady.now();
        return Done{};
    }
    if (Result<Done> closed = m_replica.closeGapBehind(welcome.dseq, welcome.dchain); !closed)
        return closed;
    m_session = welcome.session;
    m_renewed.reset();
    if (isRenewed && !isSeeded(Bug::ClassStays))
        m_renewed = welcome;
    m_isEven = false; // until it was asked what is new
    m_failures = 0;
    m_dueAt = m_steady.now();
    m_arrived.reset();
    moved();
    return Done{};
}

/// Goes back to where the server's log parts from what was taken. False when it must say hello once
/// more: of what the server has lost there are parts in this file that it cannot offer again.
Result<bool> Engine::meet(const Welcome &welcome)
{
    const Result<std::optional<ServerStanding>> standing = m_replica.standing();
    if (!standing)
        return standing.error();
    planAudit(**standing);
    m_behind = welcome.head - (*standing)->taken.seq;
    if (welcome.common == (*standing)->taken || isSeeded(Bug::ForkNotSeen))
        return true;
    // The newest place that both know lies behind the cursor: what stood there is gone.
    if (Result<Done> parted = m_replica.partAt(welcome.common); !parted)
        return parted.error();
    const Result<std::optional<ServerStanding>> now = m_replica.standing();
    if (!now)
        return now.error();
    m_behind = welcome.head - (*now)->taken.seq;
    return welcome.greeting == Greeting::Renewed || !(*now)->isShort;
}

Result<Enrolment> Engine::successor()
{
    const Result<Identity> identity = m_replica.identity();
    if (!identity)
        return identity.error();
    const Result<qint64> waiting = m_replica.waitingUnits();
    if (!waiting)
        return waiting.error();
    if (state() != State::Renewed || *waiting > 0)
        return Error{.kind = ErrorKind::ChangedSince, .subject = QStringLiteral("device")};
    return Enrolment{.device = identity->device,
                     .incarnation = m_renewed->incarnation,
                     .mark = m_replica.anotherMark(identity->mark),
                     .firstDevice = false,
                     .keeps = m_renewed->keeps};
}

Result<Done> Engine::answered(const Exchanged &exchanged)
{
    if (!m_answersTaken && !exchanged.answers.isEmpty())
        return ruledOn(exchanged);
    if (!exchanged.page.units.isEmpty()) {
        if (Result<Done> taken = m_replica.take(exchanged.page, shown()); !taken)
            return taken;
    }
    m_behind = exchanged.page.head - exchanged.page.upTo.seq;
    const bool isAtHead = m_behind == 0;
    const Result<std::optional<ServerStanding>> standing = m_replica.standing();
    if (!standing)
        return standing.error();
    if ((*standing)->isReborn && isAtHead) {
        if (Result<Done> movedInto = m_replica.moveIntoLife(); !movedInto)
            return movedInto;
    }
    if (m_isShowing) {
        if (Result<Done> shown = m_replica.markWitnessed(m_shown); !shown)
            return shown;
    }
    const Result<qint64> waiting = m_replica.waitingUnits();
    if (!waiting)
        return waiting.error();
    if (exchanged.page.upTo != exchanged.page.from || *waiting == 0)
        moved();
    const bool hasToShow = (*standing)->isWitness && (!m_isShowing || !m_shown.isNone());
    m_isEven = *waiting == 0 && isAtHead && !hasToShow;
    // `exchanged` is what arrived: it is read for the last time here.
    const bool isRefused = !exchanged.answers.isEmpty() && !exchanged.answers.last().isFinal();
    m_arrived.reset();
    m_failures = 0;
    planNext(isRefused);
    return Done{};
}

Result<Done> Engine::ruledOn(const Exchanged &exchanged)
{
    const Result<int> final = m_replica.takeAnswers(exchanged.answers);
    if (!final)
        return final.error();
    m_answersTaken = true;
    if (*final > 0)
        moved();
    const bool isAhead =
        *final < exchanged.answers.size() && exchanged.answers[*final].how == Answered::ClockAhead;
    if (!isAhead)
        return Done{};
    const qint64 roughly = exchanged.serverNow.micros - m_wall.now().micros;
    return m_replica.restamp(exchanged.serverNow, m_isMeasured ? m_clockOffset : roughly);
}

void Engine::planNext(bool isRefused)
{
    m_dueAt = m_steady.now();
    if (m_isEven)
        m_dueAt.micros += pollEvery + jitter(pollEvery / 4);
    else if (isRefused)
        m_dueAt.micros += microsPerSecond;
}

std::optional<DataClass> Engine::shown() const
{
    return m_renewed ? std::optional(m_renewed->keeps) : std::nullopt;
}

Result<Done> Engine::refused(Refusal refusal)
{
    m_arrived.reset();
    if (refusal != Refusal::Busy)
        m_session = 0;
    backOff();
    return Done{};
}

void Engine::disconnect()
{
    m_isUnderWay = false;
    m_session = 0;
    m_isEven = false;
    backOff();
}

void Engine::wake()
{
    m_isEven = false;
    if (m_failures == 0)
        m_dueAt = m_steady.now();
}

void Engine::backOff()
{
    // 1, 2, 4 … 60 s, anywhere up to it: so that the PCs of a shop do not all come back at once.
    const qint64 longest = std::min(longestPause, microsPerSecond << std::min(m_failures, 6));
    ++m_failures;
    m_dueAt = m_steady.now();
    m_dueAt.micros += jitter(longest);
    if (isSeeded(Bug::GivesUp) && m_failures > 4)
        m_dueAt.micros += microsPerDay;
}

qint64 Engine::jitter(qint64 most)
{
    quint32 drawn = 0;
    m_random.fill(reinterpret_cast<unsigned char *>(&drawn), sizeof drawn);
    return qint64(drawn) % (most + 1);
}

Instant Engine::askAt() const
{
    return m_isUnderWay ? Instant{m_sentAt.micros + patience} : m_dueAt;
}

Engine::State Engine::state() const
{
    if (m_shutOut)
        return *m_shutOut;
    if (m_session == 0)
        return State::Away;
    if (m_isEven)
        return m_renewed ? State::Renewed : State::Even;
    const bool isStuck = m_steady.now().micros - m_movedAt.micros > stuckAfter;
    return isStuck ? State::Stuck : State::Working;
}

} // namespace core
