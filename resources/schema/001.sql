-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema of a shop's file. Rules that hold throughout:
--   row      local number, never leaves this file; id: 16 bytes, the same on every PC of the shop
--   clk      registers only: which clock last wrote each group of columns (core/store/clocks)
--   amounts  minor units of the shop's currency; quantities, unit prices and rates in millionths
--   days     days since 1970-01-01; moments in microseconds since then, UTC
-- Enumerations are listed in core/domain; they only grow at the end.

---------------------------------------------------------------------------------------- the log

-- A device in one of its lives. A restored or cloned file goes on under a new incarnation.
CREATE TABLE sync_origin (
    row         INTEGER PRIMARY KEY,
    device      BLOB NOT NULL CHECK (length(device) = 16),
    incarnation INTEGER NOT NULL CHECK (incarnation > 0),
    UNIQUE (device, incarnation)
) STRICT;

-- Who this file is, and how far its own log has come. One row.
CREATE TABLE sync_identity (
    row    INTEGER PRIMARY KEY CHECK (row = 1),
    origin INTEGER NOT NULL REFERENCES sync_origin (row),
    mark   TEXT NOT NULL CHECK (length(mark) BETWEEN 1 AND 4),
    first  INTEGER NOT NULL CHECK (first IN (0, 1)), -- the shop's first device: its jobs carry no mark
    hlc    INTEGER NOT NULL CHECK (hlc >= 0),
    dseq   INTEGER NOT NULL CHECK (dseq >= 0),
    dchain BLOB NOT NULL CHECK (length(dchain) = 32)
) STRICT;

-- One act of one person: all its ops stand or fall together.
CREATE TABLE unit (
    row           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    origin        INTEGER NOT NULL REFERENCES sync_origin (row),
    verb          TEXT NOT NULL,
    actor         BLOB CHECK (length(actor) = 16),
    approver      BLOB CHECK (length(approver) = 16),
    reason        TEXT NOT NULL,
    at            INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    batch         BLOB CHECK (length(batch) = 16),   -- the import or bulk act it belongs to
    undoes        BLOB CHECK (length(undoes) = 16),  -- the unit it takes back
    request       BLOB CHECK (length(request) = 32), -- digest of what was asked, for a retry
    salt          BLOB NOT NULL,
    digest        BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX unit_undoes ON unit (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX unit_batch ON unit (batch) WHERE batch IS NOT NULL;

-- One row of one table written by a unit. body: {"new":{…},"old":{…}|null}, see core/store/op_body.
CREATE TABLE op (
    row    INTEGER PRIMARY KEY,
    op_id  BLOB NOT NULL UNIQUE CHECK (length(op_id) = 16),
    unit   INTEGER NOT NULL REFERENCES unit (row),
    dseq   INTEGER NOT NULL CHECK (dseq > 0),
    tbl    TEXT NOT NULL,
    id     BLOB NOT NULL CHECK (length(id) = 16),
    body   TEXT NOT NULL,
    salt   BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    dchain BLOB NOT NULL CHECK (length(dchain) = 32),
    hlc    INTEGER NOT NULL CHECK (hlc > 0),
    seq    INTEGER CHECK (seq > 0)                   -- the server's number, once it has one
) STRICT;
CREATE INDEX op_of_unit ON op (unit);
CREATE INDEX op_of_row ON op (id);

------------------------------------------------------------------------------------ shop and people

-- What the shop has decided about itself; id is made from the key, so that two PCs meet.
CREATE TABLE setting (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    key     TEXT NOT NULL,
    value   TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk     BLOB NOT NULL
) STRICT;

-- A named set of rights; permits: their names, sorted, separated by blanks.
CREATE TABLE role (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name    TEXT NOT NULL CHECK (length(name) > 0),
    permits TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk     BLOB NOT NULL
) STRICT;

-- Who works here. pin: Argon2id, empty when the person has none.
CREATE TABLE staff (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name    TEXT NOT NULL CHECK (length(name) > 0),
    role    BLOB NOT NULL REFERENCES role (id),
    pin     BLOB NOT NULL,
    active  INTEGER NOT NULL CHECK (active IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk     BLOB NOT NULL
) STRICT;

---------------------------------------------------------------------------------------- customers

-- People and firms. kind: 1 person, 2 firm.
CREATE TABLE customer (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind       INTEGER NOT NULL CHECK (kind IN (1, 2)),
    name       TEXT NOT NULL CHECK (length(name) > 0),
    place      TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    language   TEXT NOT NULL,
    alert      TEXT NOT NULL,
    opt_out    INTEGER NOT NULL CHECK (opt_out IN (0, 1)),
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk        BLOB NOT NULL
) STRICT;

-- What was agreed on credit; id is the customer's. limit_action: 1 warn, 2 block.
CREATE TABLE customer_terms (
    row          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE REFERENCES customer (id) CHECK (length(id) = 16),
    credit_limit INTEGER CHECK (credit_limit BETWEEN 0 AND 1000000000000),
    limit_action INTEGER NOT NULL CHECK (limit_action IN (1, 2)),
    terms_days   INTEGER NOT NULL CHECK (terms_days BETWEEN 0 AND 3650),
    deleted      INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk          BLOB NOT NULL
) STRICT;

-- A way to reach a customer. kind: 1 phone, 2 mail; canonical: E.164, or the mail in lower case.
CREATE TABLE contact_point (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    customer   BLOB NOT NULL REFERENCES customer (id),
    kind       INTEGER NOT NULL CHECK (kind IN (1, 2)),
    raw        TEXT NOT NULL CHECK (length(raw) > 0),
    canonical  TEXT NOT NULL CHECK (length(canonical) > 0),
    label      TEXT NOT NULL,
    is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
    opt_out    INTEGER NOT NULL CHECK (opt_out IN (0, 1)),
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk        BLOB NOT NULL
) STRICT;
CREATE INDEX contact_point_customer ON contact_point (customer);
CREATE INDEX contact_point_canonical ON contact_point (canonical);

--------------------------------------------------------------------------------------------- work

-- kind: 1 sales, 2 production, 3 support, 4 bookings.
CREATE TABLE board (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind    INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    name    TEXT NOT NULL CHECK (length(name) > 0),
    rank    TEXT NOT NULL CHECK (length(rank) BETWEEN 1 AND 64),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk     BLOB NOT NULL
) STRICT;

-- category: 1 intake, 2 waiting, 3 doing, 4 ready, 5 done, 6 cancelled.
CREATE TABLE stage (
    row                INTEGER PRIMARY KEY,
    id                 BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    board              BLOB NOT NULL REFERENCES board (id),
    name               TEXT NOT NULL CHECK (length(name) > 0),
    category           INTEGER NOT NULL CHECK (category BETWEEN 1 AND 6),
    rank               TEXT NOT NULL CHECK (length(rank) BETWEEN 1 AND 64),
    wip_limit          INTEGER CHECK (wip_limit > 0),
    hours_allowed      INTEGER CHECK (hours_allowed > 0),
    owner_role         BLOB REFERENCES role (id),
    definition_of_done TEXT NOT NULL,
    entry_message      TEXT NOT NULL,
    entry_rule         TEXT NOT NULL,
    deleted            INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk                BLOB NOT NULL
) STRICT;

-- A run of numbers of one kind of paper, of one device in one life, in one period.
-- kind: 1 invoice, 2 credit note, 3 quote, 4 receipt, 5 job; period: year the fiscal year starts in, 0 never resets.
CREATE TABLE series (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    mark        TEXT NOT NULL CHECK (length(mark) <= 4),
    pattern     TEXT NOT NULL,
    period      INTEGER NOT NULL CHECK (period = 0 OR period BETWEEN 1989 AND 2199),
    device      BLOB NOT NULL CHECK (length(device) = 16),
    incarnation INTEGER NOT NULL CHECK (incarnation > 0),
    closed      INTEGER NOT NULL CHECK (closed IN (0, 1)),
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk         BLOB NOT NULL
) STRICT;
CREATE INDEX series_open ON series (device, incarnation, kind, period);

-- A piece of work from enquiry to delivered. kind: 1 enquiry, 2 order, 3 booking, 4 complaint, 5 applicant.
-- (stage, rank) is the only truth of where it stands. waiting_on: 1 us, 2 customer, 3 supplier.
CREATE TABLE job (
    row             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    series          BLOB NOT NULL REFERENCES series (id),
    n               INTEGER NOT NULL CHECK (n > 0),
    number          TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 16),
    customer        BLOB REFERENCES customer (id),
    title           TEXT NOT NULL CHECK (length(title) > 0),
    details         TEXT NOT NULL CHECK (length(details) > 1),
    note            TEXT NOT NULL,
    stage           BLOB NOT NULL REFERENCES stage (id),
    rank            TEXT NOT NULL CHECK (length(rank) BETWEEN 1 AND 64),
    promised_on     INTEGER CHECK (promised_on BETWEEN 7305 AND 84005),
    promised_minute INTEGER CHECK (promised_minute BETWEEN 0 AND 1439),
    assignee        BLOB REFERENCES staff (id),
    priority        INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 3),
    blocked_reason  TEXT NOT NULL,
    waiting_on      INTEGER CHECK (waiting_on BETWEEN 1 AND 3),
    deleted         INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk             BLOB NOT NULL
) STRICT;
CREATE INDEX job_stage ON job (stage, rank) WHERE deleted = 0;
CREATE INDEX job_customer ON job (customer);
CREATE INDEX job_series ON job (series, n);
CREATE INDEX job_number ON job (number);

-- What was agreed for a job; id is the job's.
CREATE TABLE job_price (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE REFERENCES job (id) CHECK (length(id) = 16),
    agreed  INTEGER CHECK (agreed BETWEEN 0 AND 1000000000000),
    note    TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk     BLOB NOT NULL
) STRICT;

-- A fact: a job went from one stage to another.
CREATE TABLE stage_move (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    job        BLOB NOT NULL REFERENCES job (id),
    from_stage BLOB REFERENCES stage (id),
    to_stage   BLOB NOT NULL REFERENCES stage (id),
    reason     TEXT NOT NULL
) STRICT;
CREATE INDEX stage_move_job ON stage_move (job);

------------------------------------------------------------------------------------------- papers

-- What the shop sells. kind: 1 goods, 2 service; tax_code: HSN, SAC or the like.
CREATE TABLE item (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind     INTEGER NOT NULL CHECK (kind IN (1, 2)),
    code     TEXT NOT NULL,
    name     TEXT NOT NULL CHECK (length(name) > 0),
    unit     TEXT NOT NULL,
    tax_code TEXT NOT NULL,
    active   INTEGER NOT NULL CHECK (active IN (0, 1)),
    deleted  INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk      BLOB NOT NULL
) STRICT;

-- What it costs from a quantity on; taxes: JSON as in a document line.
CREATE TABLE item_price (
    row           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    item          BLOB NOT NULL REFERENCES item (id),
    from_quantity INTEGER NOT NULL CHECK (from_quantity >= 0),
    price         INTEGER NOT NULL CHECK (price >= 0),
    price_per     INTEGER NOT NULL CHECK (price_per > 0),
    includes_tax  INTEGER NOT NULL CHECK (includes_tax IN (0, 1)),
    taxes         TEXT NOT NULL CHECK (length(taxes) > 1),
    deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk           BLOB NOT NULL
) STRICT;
CREATE INDEX item_price_item ON item_price (item);

-- A document while it can still change. kind: 1 invoice, 2 credit note, 3 quote;
-- tax_rounding: 0 group, 1 line; step_mode: 0 half up, 1 up, 2 down; discounts, charges: JSON.
CREATE TABLE draft (
    row                INTEGER PRIMARY KEY,
    id                 BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind               INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    customer           BLOB NOT NULL REFERENCES customer (id),
    job                BLOB REFERENCES job (id),
    dated              INTEGER CHECK (dated BETWEEN 7305 AND 84005),
    due                INTEGER CHECK (due BETWEEN 7305 AND 84005),
    prices_include_tax INTEGER NOT NULL CHECK (prices_include_tax IN (0, 1)),
    tax_rounding       INTEGER NOT NULL CHECK (tax_rounding IN (0, 1)),
    total_step         INTEGER NOT NULL CHECK (total_step >= 0),
    step_mode          INTEGER NOT NULL CHECK (step_mode BETWEEN 0 AND 2),
    discounts          TEXT NOT NULL CHECK (length(discounts) > 1),
    charges            TEXT NOT NULL CHECK (length(charges) > 1),
    language           TEXT NOT NULL,
    note               TEXT NOT NULL,
    deleted            INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk                BLOB NOT NULL
) STRICT;
CREATE INDEX draft_customer ON draft (customer);

CREATE TABLE draft_line (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    draft       BLOB NOT NULL REFERENCES draft (id),
    rank        INTEGER NOT NULL,
    item        BLOB REFERENCES item (id),
    description TEXT NOT NULL,
    code        TEXT NOT NULL,
    quantity    INTEGER NOT NULL,
    unit        TEXT NOT NULL,
    price       INTEGER NOT NULL,
    price_per   INTEGER NOT NULL CHECK (price_per > 0),
    discounts   TEXT NOT NULL CHECK (length(discounts) > 1),
    charges     TEXT NOT NULL CHECK (length(charges) > 1),
    taxes       TEXT NOT NULL CHECK (length(taxes) > 1),
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    clk         BLOB NOT NULL
) STRICT;
CREATE INDEX draft_line_draft ON draft_line (draft, rank);

-- A fact: an issued paper. snapshot: JSON of everything it prints; hash: SHA-256 of the snapshot.
-- Numbers are not declared unique: a number that a cloned PC gave twice is listed, never refused.
CREATE TABLE document (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    series     BLOB NOT NULL REFERENCES series (id),
    n          INTEGER NOT NULL CHECK (n > 0),
    number     TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 16),
    customer   BLOB NOT NULL REFERENCES customer (id),
    job        BLOB REFERENCES job (id),
    from_draft BLOB REFERENCES draft (id),
    dated      INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    due        INTEGER NOT NULL CHECK (due BETWEEN 7305 AND 84005),
    currency   TEXT NOT NULL CHECK (length(currency) = 3),
    subtotal   INTEGER NOT NULL,
    discount   INTEGER NOT NULL,
    charge     INTEGER NOT NULL,
    net        INTEGER NOT NULL,
    tax_total  INTEGER NOT NULL,
    total      INTEGER NOT NULL,
    retained   INTEGER NOT NULL,
    round_off  INTEGER NOT NULL,
    payable    INTEGER NOT NULL,
    snapshot   TEXT NOT NULL CHECK (length(snapshot) > 1),
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX document_customer ON document (customer, dated);
CREATE INDEX document_number ON document (number);
CREATE INDEX document_series ON document (series, n);
CREATE INDEX document_job ON document (job) WHERE job IS NOT NULL;
CREATE INDEX document_draft ON document (from_draft) WHERE from_draft IS NOT NULL;

CREATE TABLE document_line (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    document    BLOB NOT NULL REFERENCES document (id),
    line        INTEGER NOT NULL CHECK (line > 0),
    item        BLOB REFERENCES item (id),
    description TEXT NOT NULL,
    quantity    INTEGER NOT NULL,
    unit        TEXT NOT NULL,
    price       INTEGER NOT NULL,
    price_per   INTEGER NOT NULL CHECK (price_per > 0),
    amount      INTEGER NOT NULL
) STRICT;
CREATE INDEX document_line_document ON document_line (document, line);

-- rate: per cent in millionths, none when exempt; category as in EN 16931.
CREATE TABLE document_tax (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    document BLOB NOT NULL REFERENCES document (id),
    line     INTEGER NOT NULL CHECK (line > 0),
    name     TEXT NOT NULL,
    rate     INTEGER CHECK (rate >= 0),
    category TEXT NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    retained INTEGER NOT NULL CHECK (retained IN (0, 1)),
    base     INTEGER NOT NULL,
    amount   INTEGER NOT NULL
) STRICT;
CREATE INDEX document_tax_document ON document_tax (document, line);

-- A fact about an issued paper. kind: 1 sent, 2 accepted, 3 declined, 4 cancelled, 5 superseded.
CREATE TABLE document_event (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    document BLOB NOT NULL REFERENCES document (id),
    kind     INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    dated    INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    reason   TEXT NOT NULL
) STRICT;
CREATE INDEX document_event_document ON document_event (document);

-------------------------------------------------------------------------------------------- money

-- A fact: money taken. mode: 1 cash, 2 UPI, 3 card, 4 bank, 5 cheque, 6 wallet, 7 other.
CREATE TABLE receipt (
    row       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    series    BLOB NOT NULL REFERENCES series (id),
    n         INTEGER NOT NULL CHECK (n > 0),
    number    TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 16),
    customer  BLOB NOT NULL REFERENCES customer (id),
    job       BLOB REFERENCES job (id),
    dated     INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    amount    INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    mode      INTEGER NOT NULL CHECK (mode BETWEEN 1 AND 7),
    account   TEXT NOT NULL,
    reference TEXT NOT NULL,
    till      TEXT NOT NULL,
    note      TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_customer ON receipt (customer, dated);
CREATE INDEX receipt_series ON receipt (series, n);
CREATE INDEX receipt_number ON receipt (number);
CREATE INDEX receipt_job ON receipt (job) WHERE job IS NOT NULL;

-- A fact: part of a credit (receipt, credit note) was set against a debit (invoice). Both are ids
-- of entries; how much of it counts is worked out, see core/store/ledger_rule.
CREATE TABLE allocation (
    row    INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    credit BLOB NOT NULL CHECK (length(credit) = 16),
    debit  BLOB NOT NULL CHECK (length(debit) = 16),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    dated  INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005)
) STRICT;
CREATE INDEX allocation_credit ON allocation (credit);
CREATE INDEX allocation_debit ON allocation (debit);

-- A fact: a receipt or an allocation was taken back.
CREATE TABLE reversal (
    row    INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    fact   BLOB NOT NULL CHECK (length(fact) = 16),
    dated  INTEGER NOT NULL CHECK (dated BETWEEN 7305 AND 84005),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX reversal_fact ON reversal (fact);

------------------------------------------------------------------- derived: never synced, never truth

-- The sub-ledger: one row per fact that moves what a customer owes. amount: debit above zero,
-- credit below; open: what is left of it, never below zero; due: debits only; live: 0 once reversed
-- or cancelled. kind: 1 invoice, 2 credit note, 3 receipt, 4 reversal, 5 cancellation; number: of
-- the paper or receipt it is about, so that a list of entries never reads the wide rows of papers.
CREATE TABLE entry (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    customer INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    number   TEXT NOT NULL,
    amount   INTEGER NOT NULL,
    dated    INTEGER NOT NULL,
    due      INTEGER,
    open     INTEGER NOT NULL CHECK (open >= 0),
    live     INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_customer ON entry (customer, dated);
CREATE INDEX entry_open ON entry (customer, due, open) WHERE open > 0;

-- Allocations that do not count in full, because two PCs spent the same money or paid the same bill.
CREATE TABLE allocation_cut (
    allocation BLOB PRIMARY KEY,
    customer   INTEGER NOT NULL,
    effective  INTEGER NOT NULL CHECK (effective >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_cut_customer ON allocation_cut (customer);

-- What a customer owes in all, and what the shop holds of theirs.
CREATE TABLE customer_balance (
    customer INTEGER PRIMARY KEY,
    owed     INTEGER NOT NULL CHECK (owed >= 0),
    credit   INTEGER NOT NULL CHECK (credit >= 0)
) STRICT;
CREATE INDEX customer_balance_owed ON customer_balance (owed) WHERE owed > 0;

CREATE TABLE stage_count (
    stage BLOB PRIMARY KEY,
    jobs  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Folded names, places, tax numbers and the digits of phones; rowid is customer.row.
CREATE VIRTUAL TABLE customer_search USING fts5 (words, tokenize = 'trigram', detail = 'full');
