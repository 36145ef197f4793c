-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a customer's papers are addressed to. The rules of 001 hold here too.

-- address: as on an envelope, in lines; none where the place says enough. country: ISO 3166, none where
-- it is the shop's own.
ALTER TABLE customer ADD COLUMN address TEXT;
ALTER TABLE customer ADD COLUMN country TEXT;
