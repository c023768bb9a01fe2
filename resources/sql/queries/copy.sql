-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Moving a whole file to a server: %1 is the name of a table as the file itself lists it.

-- name: tables (sqlite)
SELECT name FROM sqlite_schema
WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('schema_step', 'transition', 'pocket_row', 'sheet_sum')
ORDER BY name

-- name: rows (sqlite)
SELECT * FROM "%1"

-- name: rows (postgres)
SELECT to_jsonb(t) FROM "%1" AS t

-- name: people (postgres)
SELECT count(*) FROM person

-- name: triggers_off (postgres)
SELECT set_config('session_replication_role', 'replica', true)

-- name: clear (postgres)
-- What the steps of the schema brought along, such as the routes of approval, comes from the file.
DELETE FROM "%1"

-- name: put (postgres)
SELECT copy_rows(:table, :rows)

-- name: done (postgres)
SELECT copy_done()
