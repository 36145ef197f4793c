-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a PC keeps. The rules of 001 hold here too.

-- Of which class this PC keeps the tables: 0 work, 1 money, 2 all (core/store/tables). Of the others
-- its log has the digests and an empty body. It is set when the file is made and never changed.
ALTER TABLE sync_identity ADD COLUMN class INTEGER NOT NULL DEFAULT 2 CHECK (class BETWEEN 0 AND 2);

-- How often a program opened this file to keep it even with a server; the same number is remembered
-- beside it, where no backup of the file reaches.
ALTER TABLE sync_identity ADD COLUMN launches INTEGER NOT NULL DEFAULT 0 CHECK (launches >= 0);

-- When its rows were last found to be the server's, or put right; none before the first time.
ALTER TABLE sync_standing ADD COLUMN audited INTEGER;

-- Was it shown less of the log than its class keeps, because it was to keep less from then on? It
-- has gaps now and must begin a new file, also where its class is raised again first.
ALTER TABLE sync_standing ADD COLUMN short INTEGER NOT NULL DEFAULT 0 CHECK (short IN (0, 1));

-- Rows that were not the server's and were made anew from the log: a disk that forgets.
CREATE TABLE sync_mended (
    row  INTEGER PRIMARY KEY,
    at   INTEGER NOT NULL,
    tbl  TEXT NOT NULL,
    rows INTEGER NOT NULL CHECK (rows > 0)
) STRICT;

-- Acts that a server has lost and this PC cannot offer again, since it never had the whole of them.
CREATE INDEX op_short ON op (unit) WHERE verdict = 0 AND body = '';

-- Written by a newer program: it has a table or a column that this one does not know. The log keeps
-- it whole; once this program knows it the row is made anew.
ALTER TABLE op ADD COLUMN unread INTEGER NOT NULL DEFAULT 0 CHECK (unread IN (0, 1));
CREATE INDEX op_unread ON op (row) WHERE unread = 1;
