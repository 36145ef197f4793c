-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a PC knows a server that was set back. The rules of 001 hold here too.

-- How many handshakes of this PC's present life were answered. A server that knows of fewer is older
-- than this file: its secrets are not evidence of a second copy.
ALTER TABLE sync_standing ADD COLUMN handshakes INTEGER NOT NULL DEFAULT 0 CHECK (handshakes >= 0);
