-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who decides in whose place for named dates. The rights themselves are the server's: an engine without
-- users keeps what its triggers can tell from the row alone.
PRAGMA user_version = 7;
;;

CREATE TABLE charge (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    unit_id    TEXT NOT NULL REFERENCES unit (id),
    kind       TEXT NOT NULL CHECK (kind IN ('delegate', 'field')),
    first_date TEXT NOT NULL,
    last_date  TEXT NOT NULL,
    document   TEXT NOT NULL,
    CHECK (last_date >= first_date)
) STRICT;
;;
CREATE INDEX charge_person ON charge (person_id, first_date);
;;
CREATE INDEX charge_unit ON charge (unit_id, first_date);
;;
