// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permit.h"
#include "core/domain/verb.h"
#include "core/store/incoming.h"
#include "core/store/record.h"
#include "core/store/shop_facts.h"

#include <functional>
#include <memory>

namespace core {

/// What a verb says of itself when it asks to write. By whom and the verb's own name are always
/// there; the rest where it applies.
struct Act
{
    Verb verb;
    By by;
    RowId subject = {};      ///< the row it makes, its id made when the form opened
    QByteArray request = {}; ///< digest of what was asked, so that a retry is recognised
    RowId batch = {};
    RowId undoes = {};
};

/// As whom a new file begins.
struct Enrolment
{
    RowId device = {}; ///< none: a device that nobody knows yet
    qint64 incarnation = 1;
    QString mark = QStringLiteral("A");
    bool firstDevice = true; ///< of its shop: its jobs carry no mark
    DataClass keeps = DataClass::Owner;
};

/// A shop's file, open: the one door to reading and writing it.
///
///     DIR/shop.docket      the database; everything else can be made anew from it
///
/// Use from one thread at a time; a second thread opens its own.
class ShopFile
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using Bell = std::function<void(const std::set<const Table *> &)>;

    /// Makes the folder where it is missing and an empty shop in it.
    ///
    /// Refuses: ShopExists; and as Database for a folder that cannot be written.
    static Result<std::unique_ptr<ShopFile>>
    create(const QString &folder, Clock &clock, Random &random, const Enrolment &whose = {});

    /// Makes the folder where it is missing and a shop in it that begins with `snapshot`, a file
    /// that Replica::snapshot made. It is there whole or not at all.
    ///
    /// Refuses: ShopExists; ShopNotAShop; ShopNewer; as checkSnapshot; what Database does.
    static Result<std::unique_ptr<ShopFile>> createFrom(const QString &snapshot,
                                                        const QString &folder,
                                                        Clock &clock,
                                                        Random &random,
                                                        const Enrolment &whose);

    /// A shop that stands in memory only, and is a copy of `image` where one is given: for
    /// simulations. Its identity is the image's.
    ///
    /// Refuses: what Database does.
    static Result<std::unique_ptr<ShopFile>>
    inMemory(Clock &clock, Random &random, const Enrolment &whose, const Database *image = nullptr);
    /// Is a copy of `image` from now on, as one that has just been opened; `whose`, where the image
    /// is nobody's yet: an empty file, or a snapshot.
    ///
    /// Refuses: as checkSnapshot; what Database does.
    Result<Done> become(const Database &image, const std::optional<Enrolment> &whose = {});

    /// Refuses: ShopMissing; ShopNotAShop; ShopNewer; ShopDamaged; ShopReadOnly; ShopBusy.
    static Result<std::unique_ptr<ShopFile>>
    open(const QString &folder, Access access, Clock &clock, Random &random);

    Database &database() { return m_database; }
    const Database &database() const { return m_database; }
    IdSource &ids() { return m_ids; }
    Random &random() { return m_random; }
    const ShopFacts &facts() const { return m_facts; }
    Day today() const { return m_facts.calendar.dayOf(m_clock.now()); }
    Instant now() const { return m_clock.now(); }

    /// Rung after every commit with the tables it touched.
    void setBell(Bell bell) { m_bell = std::move(bell); }

    /// The one way to change anything: whoever acts must hold the verb's permit (or be allowed by
    /// someone who does), and `body(record)` stands or falls as a whole.
    template <typename Body>
    std::invoke_result_t<Body, Record &> write(const Act &act, Body &&body)
    {
        return write(act.verb.permit, act, body);
    }

    /// As `write`, where the case asks for another right than the verb does: only undo does.
    template <typename Body>
    std::invoke_result_t<Body, Record &> write(Permit permit, const Act &act, Body &&body)
    {
        return writeUnit(act, body, [&]() { return refusal(permit, act.by); });
    }

    /// As `write`, for verbs that make the row `act.subject`: asked the same again, it answers what
    /// it answered the first time. `answer()` reads the result, both times.
    ///
    /// Refuses: IdReused (the id stands for something else already).
    template <typename Body, typename Answer>
    std::invoke_result_t<Answer> create(const Act &act, Body &&body, Answer &&answer)
    {
        bool again = false;
        const Result<Done> written = writeUnit(
            act,
            [&](Record &record) -> Result<Done> {
                return again ? Result<Done>(Done{}) : body(record);
            },
            [&]() -> std::optional<Error> {
                if (std::optional<Error> refused = refusal(act.verb.permit, act.by))
                    return refused;
                const Result<bool> known = askedBefore(act);
                if (!known)
                    return known.error();
                again = *known;
                return std::nullopt;
            });
        if (!written)
            return written.error();
        return m_database.read(answer);
    }

    /// Reads, all of one moment, what `by` may see.
    template <typename Body>
    std::invoke_result_t<Body> read(Permit permit, const By &by, Body &&body)
    {
        return m_database.read([&]() -> std::invoke_result_t<Body> {
            if (std::optional<Error> refused = refusal(permit, by))
                return *refused;
            return body();
        });
    }

    /// The first unit of a shop, before anybody has a role; everything later goes through `write`.
    template <typename Body>
    Result<Done> found(const Act &act, Body &&body)
    {
        const Result<Done> done = writeUnit(act, body, [this]() { return alreadyFounded(); });
        return done ? m_database.read([this]() { return loadFacts(); }) : done;
    }

    /// The newest unit that was written through this object; none before the first.
    const RowId &lastUnit() const { return m_lastUnit; }
    /// Another number whenever somebody else committed: another thread, the cli, another program.
    Result<qint64> dataVersion();

    /// Writes many units in little time, for a file that nobody has yet: what was answered may be
    /// lost in a power cut. Opened again, every commit is safe.
    Result<Done> flushLater();

    /// What a newer program wrote takes its place in the tables as far as this one understands it
    /// by now; `open` does it by itself.
    Result<Done> readAnew();
    /// Takes units of other files, in one transaction.
    Result<Done> take(const QList<LoggedUnit> &units);
    /// What comes from the other PCs: `body(incoming)` stands or falls as a whole.
    template <typename Body>
    std::invoke_result_t<Body, Incoming &> receive(Body &&body)
    {
        std::set<const Table *> touched;
        auto outcome = m_database.write([&]() -> std::invoke_result_t<Body, Incoming &> {
            m_database.openGate();
            Incoming incoming(m_database);
            auto answer = body(incoming);
            if (answer)
                incoming.seal();
            touched = incoming.touched();
            return answer;
        });
        if (outcome && !touched.empty())
            announce(touched);
        return outcome;
    }

    /// What `staff` may do; nothing for a stranger.
    Permits permitsOf(Id<Staff> staff) const;
    bool may(Permit permit, const By &by) const { return !refusal(permit, by); }
    /// Why they may not; none where they may.
    std::optional<Error> refusal(Permit permit, const By &by) const;
    /// Reads the shop's own facts again, after a setting changed.
    Result<Done> loadFacts();

private:
    ShopFile(const QString &path, Database::Access access, Clock &clock, Random &random);

    template <typename Body, typename Check>
    std::invoke_result_t<Body, Record &> writeUnit(const Act &act, Body &&body, Check &&check)
    {
        std::set<const Table *> touched;
        RowId unit;
        auto outcome = m_database.write([&]() -> std::invoke_result_t<Body, Record &> {
            if (std::optional<Error> refused = check())
                return *refused;
            Record record(m_database, m_ids, m_random, headOf(act));
            m_database.openGate();
            auto answer = body(record);
            if (answer)
                record.seal();
            touched = record.touched();
            unit = record.unit().id;
            return answer;
        });
        if (outcome && !touched.empty()) {
            m_lastUnit = unit;
            announce(touched);
        }
        return outcome;
    }

    /// Brings a file that is nobody's to the newest schema and names its device.
    Result<Done> begin(const Enrolment &whose);
    Unit headOf(const Act &act) const;
    /// After a commit: what the shop has settled is read again, then the bell is rung.
    void announce(const std::set<const Table *> &touched);
    std::optional<Error> alreadyFounded() const;
    Result<bool> askedBefore(const Act &act);

    Clock &m_clock;
    Random &m_random;
    IdSource m_ids;
    Database m_database;
    ShopFacts m_facts;
    Bell m_bell;
    RowId m_lastUnit;
};

/// Where the database of the shop in `folder` stands.
QString shopPath(const QString &folder);

} // namespace core
