// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/derived.h"
#include "core/store/rows.h"
#include "core/store/unit_log.h"

namespace core {

/// Takes units that were written elsewhere (another PC, or this shop's own log when a file is made
/// anew) into the log and the tables. Facts are added, registers merge group by group, the later
/// stamp wins; the same units in any order that keeps each device's own come to the same rows.
/// Where the server has ruled, what it did not let count is in the log and nowhere else, and what
/// this PC wrote itself is taken back; the rest of one's own, still waiting, stays on top.
///
/// Throws StoreError.
class Incoming
{
public:
    explicit Incoming(Database &database)
        : m_database(database)
        , m_log(database)
        , m_rows(database)
        , m_derived(database)
    {}

    /// Takes one unit, once: of a unit that is known it takes what the server said of it.
    ///
    /// What a newer program wrote and this one does not understand is kept as it came.
    ///
    /// Refuses: NotJson; IdReused (a known op id with another digest);
    /// NotFound (a change to a row that is not there yet).
    Result<Done> take(const LoggedUnit &logged);

    /// Takes over the stamp and the ruling of an op that is here already.
    void settle(const Op &told);
    /// What came before this program understood it takes its place in the tables.
    void readAnew();
    /// Makes a row what the log says, whatever stands there; false where it was that already.
    bool mend(const Table &table, const RowId &id);
    /// Works a row out from the log again.
    void refold(const Table &table, const RowId &id);

    /// Recomputes what is derived and moves the clock past what was seen; once, before the commit.
    void seal();

    const std::set<const Table *> &touched() const { return m_touched; }
    /// A second copy of this device has written too: an act of this file's present life turned out
    /// to be another life's, or one came in this life that was not written here.
    bool isLifeMixed() const { return m_isLifeMixed; }

private:
    void hideWhatIsNotKept(Op &op);
    const Identity &present();
    bool isOfPresentLife(const Unit &unit);
    /// A unit that is here under one life of its device, or in one place of it, may come back in
    /// the feed under another.
    void followIntoLife(qint64 unitRow, const LoggedUnit &told);
    /// What was damaged in this file comes back whole.
    void repair(const Op &told);
    Result<Done> apply(Op &op);
    Result<Done> applyToRegister(const Table &table, const Op &op, const OpBody &body);
    void insertRow(const Table &table, const Op &op, const OpBody &body);

    Database &m_database;
    UnitLog m_log;
    Rows m_rows;
    Derived m_derived;
    qint64 m_latestHlc = 0;
    bool m_isLifeMixed = false;
    std::optional<Identity> m_present;
    bool m_isRestamped = false;
    bool m_isRefused = false; ///< something counts nowhere any more
    std::set<const Table *> m_touched;
};

} // namespace core
