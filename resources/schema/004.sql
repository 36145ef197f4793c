-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a PC knows of the server. The rules of 001 hold here too.

-- What the server said of an op (core/store/ruling): 0 nothing yet, 1 applied, 2 superseded,
-- 3 flagged, 4 rejected; won: a bit per group.
ALTER TABLE op ADD COLUMN verdict INTEGER NOT NULL DEFAULT 0 CHECK (verdict BETWEEN 0 AND 4);
ALTER TABLE op ADD COLUMN won INTEGER NOT NULL DEFAULT -1;
-- The stamp under which it was written, where a wrong clock was put right before it was sent.
ALTER TABLE op ADD COLUMN written INTEGER CHECK (written > 0);

-- Microseconds between this PC's clock and the server's, as last measured.
ALTER TABLE sync_identity ADD COLUMN clock_offset INTEGER NOT NULL DEFAULT 0;

-- Where this PC stands with the server. One row, once it has joined. history: which life of the
-- server's log; seq, chain: how far its feed was taken; answered: the last unit (row) of our own that
-- was ruled on; ratchet: the secret of the last handshake, offered: that of the one under way;
-- reborn: it took a new life, and what it wrote in the last one has yet to be found in the feed or
-- moved; witnessed: where a server had lost something, the last unit (row) of others shown to it.
CREATE TABLE sync_standing (
    row      INTEGER PRIMARY KEY CHECK (row = 1),
    history  BLOB NOT NULL CHECK (length(history) = 16),
    seq      INTEGER NOT NULL CHECK (seq >= 0),
    chain    BLOB NOT NULL CHECK (length(chain) = 32),
    answered INTEGER NOT NULL CHECK (answered >= 0),
    ratchet  BLOB NOT NULL CHECK (length(ratchet) = 32),
    offered  BLOB CHECK (length(offered) = 32),
    reborn   INTEGER NOT NULL DEFAULT 0 CHECK (reborn IN (0, 1)),
    witnessed INTEGER CHECK (witnessed >= 0)
) STRICT;

-- How far the feed was taken at some time, to find where two histories part.
CREATE TABLE sync_checkpoint (
    seq   INTEGER PRIMARY KEY CHECK (seq > 0),
    chain BLOB NOT NULL CHECK (length(chain) = 32)
) STRICT;

-- What a person must look at: an act of this PC that the server did not take as it was meant.
-- verdict: as in op; settled: somebody has seen to it.
CREATE TABLE sync_look (
    row     INTEGER PRIMARY KEY,
    unit    INTEGER NOT NULL REFERENCES unit (row),
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 2 AND 4),
    reason  TEXT NOT NULL,
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
    UNIQUE (unit, verdict, reason)
) STRICT;
