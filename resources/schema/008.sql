-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a sale is made. The rules of 001 hold here too.

-- The region whose tax a sale carries, by its code (resources/packs/tax_regions.json): on a draft what
-- somebody said, none where it follows from the buyer's tax number; on a paper what it came to, empty
-- where the country taxes all regions alike.
ALTER TABLE draft ADD COLUMN place_of_supply TEXT;
ALTER TABLE document ADD COLUMN place_of_supply TEXT;
