// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permit.h"
#include "core/store/replica.h"
#include "core/store/rows.h"
#include "core/store/tables.h"
#include "tests/sync/life_door.h"

#include <map>
#include <set>
#include <vector>

namespace tests {

/// Which table's row each column of a table names, as a shop's schema has it.
using References = std::map<const core::Table *, std::vector<std::pair<int, const core::Table *>>>;
References referencesOf(const core::Database &database);

/// What the server of a shop does, without a database: keeps the one log in one order, rules on
/// what it is handed and lets nobody in twice under one name. A plain value: a copy is a backup.
class ModelServer
{
public:
    ModelServer(const core::RowId &history, References references);

    core::Reply answer(const core::Call &request, core::Instant now);

    /// Lets a device in under the secret that it will name first.
    void enrol(const core::RowId &device, const QByteArray &ratchet);
    /// Lets a device in with what it wrote alone, as the owner says; answers the life in which it
    /// hands that over. Refuses: CurrencyNotTheShops.
    core::Result<qint64> enrol(const core::RowId &device, const core::Brought &brought);
    /// It was set up again from this copy; who was connected is not any more.
    void restart(qint64 lastSession);
    /// A unit as a program newer than ours writes it.
    void hearNewer(core::LoggedUnit unit) { keep(std::move(unit), {}); }
    qint64 lastSession() const { return m_lastSession; }
    /// The owner says that what was only shown by others is to count, in the order in which each
    /// device wrote it.
    void confirmWitnesses();
    /// From now on the device keeps another class; it hears of it at its next hello.
    void keep(const core::RowId &device, core::DataClass keeps);
    core::DataClass keptBy(const core::RowId &device) const { return m_devices.at(device).keeps; }
    /// Programs that know less may not read, or may only add facts.
    void require(int schemaToRead, int schemaToWrite);
    void revoke(const core::RowId &device) { m_devices[device].isRevoked = true; }

    /// A row as all that counts made it.
    struct Kept
    {
        const core::Table *table;
        core::RowId id;
        core::RowValues values;
    };
    std::vector<Kept> rows() const;
    const QList<core::LoggedUnit> &log() const { return m_log; }
    core::Checkpoint head() const;
    core::RowId history() const { return m_history; }
    const core::Checkpoint &at(qint64 seq) const { return m_chain[size_t(seq)]; }
    /// How often each answer was given.
    const std::map<core::Answered, int> &given() const { return m_given; }

private:
    /// How far a life of a device came.
    struct Place
    {
        qint64 dseq = 0;
        QByteArray dchain = core::UnitLog::chainStart();
    };
    struct Life
    {
        Place last = {};
        /// Where a damaged act was passed over: what it would have followed on.
        std::map<core::RowId, Place> skipped = {};
        LifeDoor door = {};
        qint64 session = 0;
        int schema = 0;
    };
    struct Device
    {
        bool isEnrolled = false;
        bool isRevoked = false;
        core::DataClass keeps = core::DataClass::Owner;
        qint64 lastLife = 1;
        std::map<qint64, Life> lives;
        qint64 broughtIn = 0;   ///< the life
        qint64 broughtUpTo = 0; ///< its last op that was written alone
    };
    struct Ruled
    {
        qsizetype place = 0; ///< in the log
        QByteArray digest;   ///< of the unit and its ops, in whichever life of its device
        core::Answered how;
        QString reason;
    };
    using Key = std::pair<const core::Table *, core::RowId>;

    core::Welcome greet(const core::Hello &hello, core::Instant now);
    std::variant<core::Welcome, core::Exchanged, core::Refusal>
    exchange(const core::Exchange &exchange, core::Instant now);
    /// A number that was never given, not even by a server that was lost since.
    qint64 nextLife(Device &device, qint64 atLeast) const;
    /// Whose connection it is; null where nobody is let in by that number.
    const Device *greeted(qint64 session) const;
    core::FeedPage
    pageAfter(const core::Checkpoint &taken, int mostOps, core::DataClass keeps) const;

    std::variant<core::Audited, core::Refusal> audit(const core::Audit &audit) const;
    std::variant<core::Recalled, core::Refusal> recall(const core::Recall &recall) const;
    /// What it shows to a device that keeps so much.
    static core::LoggedUnit shownTo(core::DataClass keeps, const core::LoggedUnit &unit);

    /// What a unit is, in whichever life of its device.
    static QByteArray digestOf(const core::LoggedUnit &unit);
    core::UnitAnswer take(const core::LoggedUnit &unit, core::Instant now);
    /// Whether it is what comes behind `before` in its life of its device.
    static bool isFollowing(const core::LoggedUnit &unit, const Place &before);
    /// The same act as the first of a new life of its device.
    core::LoggedUnit inNewLife(core::LoggedUnit unit);
    core::UnitAnswer known(const Ruled &ruled, const core::LoggedUnit &unit) const;
    /// Why a unit cannot even be kept; empty where it can.
    QString fault(const core::LoggedUnit &unit) const;
    /// Why none of it counts; empty where it does.
    QString objection(const core::LoggedUnit &unit) const;
    /// Was it written alone, before its device joined?
    bool isBrought(const core::LoggedUnit &unit) const;
    bool isPermitted(const core::Unit &unit) const;
    QString staleBase(const core::Op &op, const core::OpBody &body) const;
    QString missingReference(const core::LoggedUnit &unit) const;
    /// Takes an op that counts into the rows; answers which groups it won.
    core::Ruling merge(const core::Op &op);
    bool isIssued(const core::Op &op) const;
    /// Why an op does not count though its unit does; empty where it does.
    QString superseding(const core::Op &op, bool isBroughtIn) const;
    /// With the kind of paper; nothing where it is none.
    static QString printedNumber(const core::Table &table, const core::RowValues &made);
    /// What somebody should look at though it counts.
    QString flag(const core::Op &op) const;
    core::UnitAnswer keep(core::LoggedUnit unit, const QString &objection);
    /// Numbers and issued drafts, to know the second one.
    void remember(const core::Op &op);
    const core::RowValues *row(const core::Table &table, const core::RowId &id) const;

    core::RowId m_history;
    References m_references;
    QList<core::LoggedUnit> m_log;
    std::vector<core::Checkpoint> m_chain;
    std::map<Key, core::RowValues> m_rows;
    std::map<core::RowId, Ruled> m_units;
    std::set<core::RowId> m_ops;
    std::set<core::RowId> m_issuedDrafts;
    std::set<std::pair<core::RowId, qint64>> m_numbers;
    std::set<QString> m_printedNumbers; ///< with the kind of paper before them
    std::map<core::RowId, Device> m_devices;
    std::map<core::RowId, core::LoggedUnit> m_witnessed;
    qint64 m_lastSession = 0;
    int m_schemaToRead = 0;
    int m_schemaToWrite = 0;
    std::map<core::Answered, int> m_given;
};

} // namespace tests
