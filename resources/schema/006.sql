-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a server refused. The rules of 001 hold here too, but for one: a fact whose op it let count
-- nowhere is taken out of its table, so that every PC has the same books; the log keeps it.

-- Few in any shop, and asked for whenever one is added.
CREATE INDEX op_refused ON op (id) WHERE verdict IN (2, 4);
