// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/feed_page.h"
#include "core/store/row_sums.h"

#include <variant>

namespace core {

/// What a PC says first on every connection: who it is, how far it came, and the secret of its last
/// handshake with the one of this handshake. A copy of the file says an old secret and is found.
struct Hello
{
    RowId device;
    qint64 incarnation = 1;
    QByteArray ratchet;    ///< 32 bytes
    QByteArray offered;    ///< 32 bytes
    qint64 handshakes = 0; ///< of this life that were answered
    RowId history;
    QList<Checkpoint> known; ///< newest first
    /// The server's last word of this life was not this file's: another copy has spoken.
    bool isOther = false;
    DataClass keeps = DataClass::Owner; ///< of which class this file keeps the tables
    int schema = 0;                     ///< which tables and columns the program knows
    bool isShort = false; ///< it has parts of what the server has lost: asks to begin anew
};

enum class Greeting {
    Known,    ///< go on
    Renewed,  ///< go on; and once all is handed over, begin a new file, as the server says
    Doubled,  ///< a second copy of this device, or an old image of it: take a new life first
    Revoked,  ///< this device is no longer let in
    Outdated, ///< its program is too old to read this shop: it must be brought up to date
};

struct Welcome
{
    Greeting greeting = Greeting::Known;
    qint64 session = 0; ///< names the connection in every Exchange
    RowId history;
    Checkpoint common; ///< the newest of `known` that is in the server's log too
    qint64 head = 0;
    Instant serverNow;
    qint64 incarnation = 0;             ///< the life to take when Doubled or Renewed
    DataClass keeps = DataClass::Owner; ///< what the device is to keep
    qint64 dseq = 0;                    ///< of the last op that the server has of this life
    QByteArray dchain;
};

/// Units handed over, and the question what is new; one round trip.
struct Exchange
{
    qint64 session = 0;
    QList<LoggedUnit> units;
    /// Units of others that the server has lost; kept aside until their author comes or the owner
    /// says so.
    QList<LoggedUnit> witnesses;
    Checkpoint taken;
    int mostOps = 0;
};

struct Exchanged
{
    QList<UnitAnswer> answers;
    FeedPage page;
    Instant serverNow;
};

/// What the rows of this file come to, of which the feed was taken so far and nothing waits.
struct Audit
{
    qint64 session = 0;
    Checkpoint taken;
    QMap<QString, RowSum> tables;
};

struct Audited
{
    bool isAtHead = false; ///< else there is news: take it, and ask again
    /// Of the tables that come to something else at the server.
    SumsByTable differing;
};

/// Asks for everything that wrote a row of a table in one bucket of its sums.
struct Recall
{
    qint64 session = 0;
    QString table;
    int bucket = 0;
};

struct Recalled
{
    QList<LoggedUnit> units; ///< in the order of the log
};

enum class Refusal {
    NotGreeted, ///< say hello first
    Parted,     ///< what was taken is not in this log: say hello, and go back
    Busy,       ///< later
};

struct Call
{
    quint64 number = 0;
    std::variant<Hello, Exchange, Audit, Recall> said;
};

/// Answers the request of that number.
struct Reply
{
    quint64 number = 0;
    std::variant<Welcome, Exchanged, Audited, Recalled, Refusal> said;
};

} // namespace core
