-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages, what is made of them, and who must act by when. The rules of 001 hold here too.

---------------------------------------------------------------------------------------- messages

-- A fact: a fact of work was taken back (a message, a decision, an attempt, a claim …). Work, so
-- that every PC knows; the facts it names are of any class, so no foreign key.
CREATE TABLE withdrawal (
    row    INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    fact   BLOB NOT NULL CHECK (length(fact) = 16),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX withdrawal_fact ON withdrawal (fact);

-- A conversation. channel: 1 WhatsApp, 2 other; address: E.164, empty where nobody knows it.
CREATE TABLE chat (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    channel  INTEGER NOT NULL CHECK (channel BETWEEN 1 AND 2),
    title    TEXT NOT NULL,
    address  TEXT NOT NULL,
    customer BLOB REFERENCES customer (id),
    deleted  INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk      BLOB NOT NULL
) STRICT;
CREATE INDEX chat_customer ON chat (customer) WHERE customer IS NOT NULL;
CREATE INDEX chat_address ON chat (address) WHERE address <> '';
CREATE INDEX chat_title ON chat (title COLLATE NOCASE);

-- A fact: something was said. direction: 1 in, 2 out, 3 note; origin: 1 paste, 2 export, 3 webhook,
-- 4 echo, 5 note, 6 click. place: counts up within the chat, whatever the clocks say; two PCs may
-- give the same one, then the id decides. said_at: as far as anybody wrote it down (said_raw).
CREATE TABLE message (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    chat       BLOB NOT NULL REFERENCES chat (id),
    place      INTEGER NOT NULL CHECK (place > 0),
    direction  INTEGER NOT NULL CHECK (direction BETWEEN 1 AND 3),
    origin     INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 6),
    author     TEXT NOT NULL,
    text       TEXT NOT NULL,
    said_at    INTEGER,
    said_raw   TEXT NOT NULL,
    arrived_at INTEGER NOT NULL
) STRICT;
CREATE INDEX message_chat ON message (chat, place, id);
-- By which name the shop itself writes.
CREATE INDEX message_us ON message (author) WHERE direction = 2;

-- A fact: what somebody made of a chat's messages up to `last`. kind: 1 job, 2 claim, 3 follow-up,
-- 4 person, 5 nothing; subject: the row it became.
CREATE TABLE decision (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    chat    BLOB NOT NULL REFERENCES chat (id),
    last    BLOB NOT NULL REFERENCES message (id),
    kind    INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    subject BLOB CHECK (length(subject) = 16),
    reason  TEXT NOT NULL
) STRICT;
CREATE INDEX decision_chat ON decision (chat);
CREATE INDEX decision_last ON decision (last);

-------------------------------------------------------------------------------------- follow-ups

-- Somebody must act by then. kind: 1 task, 2 reminder, 3 promise; about_kind: 1 nothing, 2 customer,
-- 3 job, 4 document, 5 chat; outcome: 1 done, 2 won, 3 lost, 4 no answer, 5 withdrawn.
CREATE TABLE follow_up (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    customer   BLOB REFERENCES customer (id),
    about_kind INTEGER NOT NULL CHECK (about_kind BETWEEN 1 AND 5),
    about      BLOB CHECK (length(about) = 16),
    what       TEXT NOT NULL,
    due_on     INTEGER NOT NULL CHECK (due_on BETWEEN 7305 AND 84005),
    due_minute INTEGER CHECK (due_minute BETWEEN 0 AND 1439),
    owner      BLOB REFERENCES staff (id),
    done_at    INTEGER,
    outcome    INTEGER CHECK (outcome BETWEEN 1 AND 5),
    note       TEXT NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk        BLOB NOT NULL
) STRICT;
CREATE INDEX follow_up_due ON follow_up (due_on, due_minute) WHERE done_at IS NULL AND deleted = 0;
CREATE INDEX follow_up_customer ON follow_up (customer) WHERE customer IS NOT NULL;

-- A fact: somebody tried to reach a customer. channel: 1 WhatsApp link, 2 call, 3 in person,
-- 4 other; outcome: 1 handed over, 2 sent, 3 not sent, 4 no answer, 5 spoke.
CREATE TABLE attempt (
    row       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    customer  BLOB REFERENCES customer (id),
    follow_up BLOB REFERENCES follow_up (id),
    channel   INTEGER NOT NULL CHECK (channel BETWEEN 1 AND 4),
    address   TEXT NOT NULL,
    text      TEXT NOT NULL,
    outcome   INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 5),
    language  TEXT NOT NULL,
    dated     INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005)
) STRICT;
CREATE INDEX attempt_customer ON attempt (customer, dated) WHERE customer IS NOT NULL;
CREATE INDEX attempt_follow_up ON attempt (follow_up) WHERE follow_up IS NOT NULL;

-- A fact: a customer promised to pay; amount: none for all of it.
CREATE TABLE promise (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    follow_up   BLOB NOT NULL REFERENCES follow_up (id),
    customer    BLOB NOT NULL REFERENCES customer (id),
    amount      INTEGER CHECK (amount BETWEEN 1 AND 1000000000000),
    promised_on INTEGER NOT NULL CHECK (promised_on BETWEEN 7305 AND 84005)
) STRICT;
CREATE INDEX promise_customer ON promise (customer);
CREATE INDEX promise_follow_up ON promise (follow_up);

------------------------------------------------------------------------------------------ claims

-- A fact: somebody says that they paid. No balance knows it. mode: as in receipt.
CREATE TABLE claim (
    row       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    customer  BLOB REFERENCES customer (id),
    chat      BLOB REFERENCES chat (id),
    message   BLOB REFERENCES message (id),
    amount    INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    mode      INTEGER NOT NULL CHECK (mode BETWEEN 1 AND 7),
    reference TEXT NOT NULL,
    dated     INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005)
) STRICT;
CREATE INDEX claim_customer ON claim (customer) WHERE customer IS NOT NULL;
CREATE INDEX claim_chat ON claim (chat) WHERE chat IS NOT NULL;
CREATE INDEX claim_message ON claim (message) WHERE message IS NOT NULL;

-- A fact: the money was there and became a receipt, or it was not, and why.
CREATE TABLE claim_answer (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    claim   BLOB NOT NULL REFERENCES claim (id),
    receipt BLOB REFERENCES receipt (id),
    reason  TEXT NOT NULL
) STRICT;
CREATE INDEX claim_answer_claim ON claim_answer (claim);
CREATE INDEX claim_answer_receipt ON claim_answer (receipt) WHERE receipt IS NOT NULL;
-- The same reference twice is the same money twice.
CREATE INDEX receipt_reference ON receipt (reference) WHERE reference <> '';

------------------------------------------------------------------- derived: never synced, never truth

-- Chats with messages that nobody has decided about. since: when the oldest of them was said;
-- latest: when the newest was.
CREATE TABLE chat_wait (
    chat     BLOB PRIMARY KEY,
    since    INTEGER NOT NULL,
    latest   INTEGER NOT NULL,
    messages INTEGER NOT NULL CHECK (messages > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_wait_latest ON chat_wait (latest);
