-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers that follow on other papers. The rules of 001 hold here too.

-- A credit note follows on its invoice, an invoice on the quote that was accepted, a revised quote on
-- the one whose place it takes. A draft that was refused stays, deleted, and may not keep a refused
-- paper in the books: it names it without a reference. reason: why, in the shop's words; printed.
ALTER TABLE draft ADD COLUMN follows BLOB CHECK (length(follows) = 16);
ALTER TABLE draft ADD COLUMN reason TEXT;
ALTER TABLE document ADD COLUMN follows BLOB REFERENCES document (id) CHECK (length(follows) = 16);
ALTER TABLE document ADD COLUMN reason TEXT;
CREATE INDEX document_follows ON document (follows) WHERE follows IS NOT NULL;
-- Few of a kind among many invoices, newest first.
CREATE INDEX document_kind ON document (kind, id);
