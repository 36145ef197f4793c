// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/tills.h"

#include "core/base/decimal.h"
#include "core/base/plain_text.h"
#include "core/service/request.h"
#include "core/store/till_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int headLength = 8;

/// An amount that may be nothing.
Result<Done> checkCounted(Money amount, const QString &field)
{
    return amount.isZero() ? Result<Done>(Done{}) : checkMoved(amount, field);
}

Money sumOf(const QList<NoteCount> &notes)
{
    Money sum;
    for (const NoteCount &note : notes)
        sum += note.total();
    return sum;
}

Result<Done> checkAll(const CloseTill &counted)
{
    for (const NoteCount &note : counted.notes) {
        if (const Result<Done> worth = checkMoved(note.worth, u"notes"_s); !worth)
            return worth;
        if (note.count < 0 || note.count > 1'000'000) {
            return Error{.kind = ErrorKind::NumberOutOfRange,
                         .subject = u"notes"_s,
                         .given = QString::number(note.count),
                         .allowed = u"0 to 1000000"_s};
        }
    }
    if (const Result<Done> sound = checkCounted(sumOf(counted.notes), u"notes"_s); !sound)
        return sound;
    for (const Money other : counted.others) {
        if (const Result<Done> sound = checkCounted(other, u"counted"_s); !sound)
            return sound;
    }
    if (counted.cash) {
        if (const Result<Done> sound = checkCounted(*counted.cash, u"cash"_s); !sound)
            return sound;
    }
    return checkCounted(counted.kept.value_or(Money()), u"kept"_s);
}

Request requestOf(const CloseTill &counted)
{
    Request request(Value(counted.cash), counted.reason, counted.handover, Value(counted.kept));
    for (const NoteCount &note : counted.notes)
        request.add(note.worth).add(note.count);
    for (auto other = counted.others.cbegin(); other != counted.others.cend(); ++other)
        request.add(other.key()).add(other.value());
    return request;
}

} // namespace

TillCount Tills::countNow(Day today) const
{
    const TillStore tills(m_shop.database());
    const std::optional<Stored<TillSession>> session = tills.current();
    return session ? tills.count(session->value, session->id)
                   : tills.count(tills.unopened(today), std::nullopt);
}

Id<TillSession> Tills::begun(Record &record, TillCount &count) const
{
    TillStore tills(m_shop.database());
    if (!count.session) {
        const Stored<TillSession> session{Id<TillSession>(record.newId()),
                                          tills.unopened(record.today())};
        tills.open(record, session.id, session.value);
        count.session = session;
    }
    return count.session->id;
}

Result<TillCount> Tills::count(const By &by)
{
    return m_shop.read(
        Permit::CloseDay, by, [&]() -> Result<TillCount> { return countNow(m_shop.today()); });
}

Result<TillCount> Tills::open(const By &by, Id<TillSession> id, Money opening)
{
    if (const Result<Done> sound = checkCounted(opening, u"opening"_s); !sound)
        return sound.error();
    const Act act{.verb = verbs::openTill,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(opening).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            TillStore tills(m_shop.database());
            if (const auto standing = tills.current()) {
                return Error{.kind = ErrorKind::TillOpen,
                             .given = (*standing)->dated.date().toString(Qt::ISODate)};
            }
            TillSession session = tills.unopened(record.today());
            session.opening = opening;
            tills.open(record, id, session);
            return Done{};
        },
        [&]() -> Result<TillCount> { return countNow(m_shop.today()); });
}

Result<TillCount> Tills::move(
    const By &by, Id<TillMovement> id, TillMovementKind kind, Money amount, const QString &reason)
{
    if (const Result<Done> sound = checkMoved(amount, u"amount"_s); !sound)
        return sound.error();
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Required);
    if (!why)
        return why.error();
    const Act act{.verb = verbs::moveTillCash,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(kind, amount, *why).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            TillCount now = countNow(record.today());
            TillStore(m_shop.database())
                .move(record,
                      id,
                      {.session = begun(record, now),
                       .kind = kind,
                       .dated = record.today(),
                       .amount = amount,
                       .reason = *why});
            return Done{};
        },
        [&]() -> Result<TillCount> { return countNow(m_shop.today()); });
}

Result<Stored<TillClose>> Tills::close(const By &by, Id<TillClose> id, const CloseTill &counted)
{
    if (const Result<Done> sound = checkAll(counted); !sound)
        return sound.error();
    if (!counted.cash && counted.notes.isEmpty())
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"cash"_s};
    const Result<QString> reason = oneLine(counted.reason, u"reason"_s, Need::Optional);
    const Result<QString> handover = severalLines(counted.handover, u"handover"_s, 2000);
    for (const Result<QString> *text : {&reason, &handover}) {
        if (!*text)
            return text->error();
    }
    const Act act{.verb = verbs::closeTill,
                  .by = by,
                  .subject = id.row(),
                  .request = requestOf(counted).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Identity before = record.identity();
            TillCount now = countNow(record.today());
            const Money cash = counted.notes.isEmpty() ? *counted.cash : sumOf(counted.notes);
            TillClose close{.session = begun(record, now),
                            .dated = record.today(),
                            .notes = counted.notes,
                            .difference = cash - now.expectedCash(),
                            .reason = *reason,
                            .handover = *handover,
                            .kept = counted.kept.value_or(cash)};
            close.head = QString::fromLatin1(before.dchain.toHex()).left(headLength);
            if (close.difference.abs() > m_shop.facts().smallDifference && reason->isEmpty())
                return Error{.kind = ErrorKind::FieldMissing, .subject = u"reason"_s};
            if (close.kept > cash) {
                return Error{.kind = ErrorKind::SplitTooLarge,
                             .subject = u"kept"_s,
                             .amount = close.kept,
                             .limit = cash};
            }
            for (const TillMode &mode : now.modes) {
                const bool isCash = mode.mode == PaymentMode::Cash;
                const Money expected = isCash ? now.expectedCash() : mode.taken - mode.given;
                close.expected.insert(mode.mode, expected);
                close.counted.insert(mode.mode,
                                     isCash ? cash : counted.others.value(mode.mode, expected));
            }
            TillStore(m_shop.database()).close(record, id, close, before.dseq);
            return Done{};
        },
        [&]() { return cardOf(id); });
}

Result<Stored<TillClose>>
Tills::reopen(const By &by, Id<TillReopen> id, Id<TillClose> close, const QString &reason)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Required);
    if (!why)
        return why.error();
    const Act act{.verb = verbs::reopenTill,
                  .by = {by.actor, by.approver, *why},
                  .subject = id.row(),
                  .request = Request(close, *why).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Stored<TillClose>> known = cardOf(close);
            if (!known)
                return known.error();
            if ((*known)->reopened)
                return Error{.kind = ErrorKind::AlreadyReversed, .subject = (*known)->head};
            TillStore(m_shop.database()).reopen(record, id, close, *why);
            return Done{};
        },
        [&]() { return cardOf(close); });
}

Result<Stored<TillClose>> Tills::cardOf(Id<TillClose> id) const
{
    const std::optional<Stored<TillClose>> close = TillStore(m_shop.database()).close(id);
    if (!close)
        return Error{.kind = ErrorKind::NotFound, .subject = u"close"_s, .given = id.text()};
    return *close;
}

Result<Stored<TillClose>> Tills::card(const By &by, Id<TillClose> id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() { return cardOf(id); });
}

Result<TillClosePage> Tills::page(const By &by, std::optional<Id<TillClose>> after, int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<TillClosePage> {
        return TillStore(m_shop.database()).closes(after, limit);
    });
}

Result<Done> mayTakeBack(ShopFile &shop, const By &by, const RowId &fact, const QString &number)
{
    const std::optional<Stored<TillClose>> close = TillStore(shop.database()).closeOf(fact);
    if (!close || shop.may(Permit::ReopenDay, by))
        return Done{};
    return Error{.kind = ErrorKind::DayClosed,
                 .subject = number,
                 .given = (*close)->dated.date().toString(Qt::ISODate)};
}

} // namespace core
