-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What belongs to the connection and the file rather than to a table.

-- name: foreign_keys
PRAGMA foreign_keys = ON
-- name: recursive_triggers
PRAGMA recursive_triggers = ON
-- Removed words leave no copy in free pages.
-- name: secure_delete
PRAGMA secure_delete = ON
-- name: journal_wal
PRAGMA journal_mode = WAL
-- name: journal_delete
PRAGMA journal_mode = DELETE
-- name: journal_mode
PRAGMA journal_mode
-- name: synchronous_full
PRAGMA synchronous = FULL
-- name: synchronous_off
PRAGMA synchronous = OFF
-- name: checkpoint
PRAGMA wal_checkpoint(TRUNCATE)
-- name: begin
BEGIN IMMEDIATE
-- name: commit
COMMIT
-- name: rollback
ROLLBACK
-- name: application_id
PRAGMA application_id
-- name: user_version
PRAGMA user_version
-- name: integrity
PRAGMA integrity_check(1)
-- name: foreign_key_check
PRAGMA foreign_key_check
-- name: vacuum_into
VACUUM INTO :file
-- name: objects
SELECT count(*) FROM sqlite_schema
-- name: schema
SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name
-- name: add_step
INSERT INTO schema_step (version, applied_at, program) VALUES (:version, :applied_at, :program)
-- name: get_meta
SELECT value FROM meta WHERE key = :key
-- name: set_meta
INSERT INTO meta (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
-- name: counts
-- One figure for what only ever grows; a backup must lie between before and after.
SELECT (SELECT count(*) FROM diary_entry) + (SELECT count(*) FROM assignment)
     + (SELECT count(*) FROM period_sheet) + (SELECT count(*) FROM audit_record)
     + (SELECT count(*) FROM person) + (SELECT count(*) FROM unit)
