-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rest of the ledger: what moves an account and is neither a paper nor money taken, what becomes
-- of a cheque, and the drawer. The rules of 001 hold here too.

------------------------------------------------------------------------------------ adjustments

-- A fact: an account moved. kind: 1 opening bill, 2 opening credit, 3 write-off, 4 bad debt,
-- 5 discount, 6 tax withheld, 7 refund, 8 bad debt recovered, 9 charge; what has a due day is owed
-- by the customer, the rest is theirs. number: of the old bill, of the certificate, of the refund;
-- series, n: of a refund, numbered in one run with the receipts. about: the entry it was made for.
CREATE TABLE adjustment (
    row       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 9),
    customer  BLOB NOT NULL REFERENCES customer (id),
    series    BLOB REFERENCES series (id),
    n         INTEGER CHECK (n > 0),
    number    TEXT NOT NULL CHECK (length(number) <= 40),
    about     BLOB CHECK (length(about) = 16),
    dated     INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    due       INTEGER CHECK (due BETWEEN 7305 AND 84005),
    amount    INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    mode      INTEGER CHECK (mode BETWEEN 1 AND 7),
    account   TEXT NOT NULL,
    reference TEXT NOT NULL,
    reason    TEXT NOT NULL,
    CHECK ((due IS NOT NULL) = (kind IN (1, 7, 8, 9))),
    CHECK ((kind = 7) = (mode IS NOT NULL)),
    CHECK ((kind = 7) = (series IS NOT NULL AND n IS NOT NULL))
) STRICT;
CREATE INDEX adjustment_customer ON adjustment (customer, dated);
CREATE INDEX adjustment_about ON adjustment (about) WHERE about IS NOT NULL;
CREATE INDEX adjustment_series ON adjustment (series, n) WHERE series IS NOT NULL;
CREATE INDEX adjustment_dated ON adjustment (dated, kind);

-- A fact: what became of a cheque, or of tax that a customer kept back. kind: 1 deposited,
-- 2 cleared, 3 bounced, 4 certificate received. about: the receipt, or the adjustment.
CREATE TABLE money_event (
    row       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    about     BLOB NOT NULL CHECK (length(about) = 16),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    dated     INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    reference TEXT NOT NULL,
    note      TEXT NOT NULL
) STRICT;
CREATE INDEX money_event_about ON money_event (about);

-------------------------------------------------------------------------------------- the drawer

-- A fact: a drawer was opened with so much in it. since: it counts what its device wrote after this
-- number of its own log.
CREATE TABLE till_session (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    till    TEXT NOT NULL,
    dated   INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    opening INTEGER NOT NULL CHECK (opening BETWEEN 0 AND 1000000000000),
    since   INTEGER NOT NULL CHECK (since >= 0)
) STRICT;

-- A fact: cash went into the drawer or out of it and settled nothing. kind: 1 in, 2 out.
CREATE TABLE till_movement (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES till_session (id),
    kind    INTEGER NOT NULL CHECK (kind IN (1, 2)),
    dated   INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    amount  INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    reason  TEXT NOT NULL
) STRICT;
CREATE INDEX till_movement_session ON till_movement (session);

-- A fact: the drawer was counted. until: the last number of the device's log that it counts.
-- expected, counted: JSON, mode to amount; notes: JSON, [[worth, how many], …]; kept: what stays in
-- the drawer; head: how the device's chain began at that moment, as it is printed.
CREATE TABLE till_close (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session    BLOB NOT NULL REFERENCES till_session (id),
    dated      INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    until      INTEGER NOT NULL CHECK (until >= 0),
    expected   TEXT NOT NULL CHECK (length(expected) > 1),
    counted    TEXT NOT NULL CHECK (length(counted) > 1),
    notes      TEXT NOT NULL CHECK (length(notes) > 1),
    difference INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    handover   TEXT NOT NULL,
    kept       INTEGER NOT NULL CHECK (kept BETWEEN 0 AND 1000000000000),
    head       TEXT NOT NULL CHECK (length(head) = 8)
) STRICT;
CREATE INDEX till_close_session ON till_close (session);

-- A fact: a close does not hold any longer.
CREATE TABLE till_reopen (
    row    INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    close  BLOB NOT NULL REFERENCES till_close (id),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX till_reopen_close ON till_reopen (close);

------------------------------------------------------------------------------- questions by day

CREATE INDEX receipt_dated ON receipt (dated, mode);
CREATE INDEX document_dated ON document (dated, kind);
CREATE INDEX reversal_dated ON reversal (dated);
CREATE INDEX document_event_cancelled ON document_event (dated) WHERE kind = 4;
CREATE INDEX receipt_cheque ON receipt (dated) WHERE mode = 5;
-- What is promised next on a stage, without reading what lies there.
CREATE INDEX job_promised ON job (stage, promised_on, id) WHERE deleted = 0;
