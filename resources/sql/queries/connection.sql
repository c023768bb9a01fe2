-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What belongs to the connection and the file rather than to a table.

-- name: foreign_keys (sqlite)
PRAGMA foreign_keys = ON
-- name: recursive_triggers (sqlite)
PRAGMA recursive_triggers = ON
-- Removed words leave no copy in free pages.
-- name: secure_delete (sqlite)
PRAGMA secure_delete = ON
-- Kilobytes: what a large import touches again and again stays at hand instead of being written twice.
-- name: cache (sqlite)
PRAGMA cache_size = -24000
-- What a statement would need to take itself back, and what is sorted, stands in memory or in a temporary file.
-- name: temp_in_memory (sqlite)
PRAGMA temp_store = MEMORY
-- name: temp_in_file (sqlite)
PRAGMA temp_store = FILE
-- name: journal_wal (sqlite)
PRAGMA journal_mode = WAL
-- name: journal_delete (sqlite)
PRAGMA journal_mode = DELETE
-- name: journal_mode (sqlite)
PRAGMA journal_mode
-- name: synchronous_full (sqlite)
PRAGMA synchronous = FULL
-- name: synchronous_off (sqlite)
PRAGMA synchronous = OFF
-- name: checkpoint (sqlite)
PRAGMA wal_checkpoint(TRUNCATE)
-- What a program that was killed left behind is looked at without waiting, and alone or not at all.
-- name: no_waiting (sqlite)
PRAGMA busy_timeout = 0
-- name: alone (sqlite)
PRAGMA locking_mode = EXCLUSIVE
-- Busy or not, pages in the journal, pages written into the file.
-- name: fold_journal (sqlite)
PRAGMA wal_checkpoint(PASSIVE)
-- name: begin (sqlite)
BEGIN IMMEDIATE
-- name: commit
COMMIT
-- name: rollback
ROLLBACK
-- name: savepoint
SAVEPOINT step
-- name: rollback_to_savepoint
ROLLBACK TO SAVEPOINT step
-- name: release_savepoint
RELEASE SAVEPOINT step
-- name: application_id (sqlite)
PRAGMA application_id
-- name: user_version (sqlite)
PRAGMA user_version
-- name: integrity (sqlite)
PRAGMA integrity_check(1)
-- name: foreign_key_check (sqlite)
PRAGMA foreign_key_check
-- name: vacuum_into (sqlite)
VACUUM INTO :file
-- name: objects (sqlite)
SELECT count(*) FROM sqlite_schema
-- name: schema (sqlite)
SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name
-- name: add_step
INSERT INTO schema_step (version, applied_at, program) VALUES (:version, :applied_at, :program)
-- name: get_meta (sqlite)
SELECT value FROM meta WHERE key = :key
-- name: get_meta (postgres)
-- The server keeps the end of each chain in a table of its own.
SELECT CASE WHEN :key = 'audit_head'
    THEN (SELECT sequence || ' ' || hash FROM audit_head WHERE chain = (SELECT my_chain()))
    ELSE (SELECT value FROM meta WHERE key = :key) END
-- name: set_meta
INSERT INTO meta (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
-- name: counts
-- One figure for what only ever grows; a backup must lie between before and after.
SELECT (SELECT count(*) FROM diary_entry) + (SELECT count(*) FROM assignment)
     + (SELECT count(*) FROM period_sheet) + (SELECT count(*) FROM audit_record)
     + (SELECT count(*) FROM person) + (SELECT count(*) FROM unit)

-- name: set_up (postgres)
-- What is asked is planned once a connection: planning it five times for its values, as a server does before it
-- keeps a plan, cost more than all the asking of somebody who enters a day's work.
SELECT set_config('search_path', 'soviec, pg_temp', false), set_config('TimeZone', 'UTC', false),
    set_config('plan_cache_mode', 'force_generic_plan', false)
-- name: begin (postgres)
BEGIN
-- name: take_turn (postgres)
-- A writer waits at the beginning and not in the middle, as in a file.
SELECT take_turn()
-- name: lock_schema (postgres)
SELECT pg_advisory_xact_lock(1399805545)
-- name: journal_mode (postgres)
SELECT 'wal'
-- name: synchronous_full (postgres)
SELECT set_config('synchronous_commit', 'on', false)
-- name: synchronous_off (postgres)
SELECT set_config('synchronous_commit', 'off', false)
-- name: checkpoint (postgres)
SELECT 1
-- name: application_id (postgres)
SELECT CASE WHEN obj_description(oid, 'pg_namespace') LIKE 'SoVi %' THEN 1399805545 ELSE 0 END
FROM pg_namespace WHERE nspname = 'soviec'
-- name: user_version (postgres)
SELECT coalesce(max(CAST(substr(obj_description(oid, 'pg_namespace'), 6) AS INTEGER)), 0)
FROM pg_namespace WHERE nspname = 'soviec'
-- name: objects (postgres)
SELECT count(*) FROM pg_namespace WHERE nspname = 'soviec'
-- name: schema (postgres)
SELECT d.text FROM (
    SELECT 1 AS place, c.relname AS name, 'TABLE ' || c.relname
        || CASE WHEN c.relrowsecurity THEN ' ROW SECURITY' ELSE '' END
        || CASE WHEN c.relforcerowsecurity THEN ' FORCED' ELSE '' END || E' (\n'
        || string_agg('    ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
            || coalesce(' DEFAULT ' || pg_get_expr(f.adbin, f.adrelid), ''), E',\n' ORDER BY a.attnum)
        || E'\n) ACL ' || coalesce((SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(c.relacl) AS x), '') AS text
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef AS f ON f.adrelid = c.oid AND f.adnum = a.attnum
    WHERE c.relnamespace = 'soviec'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    GROUP BY c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relacl
    UNION ALL
    SELECT 2, c.relname || ' ' || n.conname, 'CONSTRAINT ' || c.relname || ' ' || n.conname || ' ' || pg_get_constraintdef(n.oid)
    FROM pg_constraint AS n JOIN pg_class AS c ON c.oid = n.conrelid
    WHERE c.relnamespace = 'soviec'::regnamespace AND NOT c.relispartition AND n.conparentid = 0
      AND n.contype <> 't'
    UNION ALL
    SELECT 3, i.indexname, i.indexdef
    FROM pg_indexes AS i JOIN pg_class AS c ON c.relname = i.tablename AND c.relnamespace = 'soviec'::regnamespace
    WHERE i.schemaname = 'soviec' AND NOT c.relispartition
    UNION ALL
    SELECT 4, c.relname, 'VIEW ' || c.relname || ' AS ' || pg_get_viewdef(c.oid)
        || ' ACL ' || coalesce((SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(c.relacl) AS x), '')
    FROM pg_class AS c WHERE c.relnamespace = 'soviec'::regnamespace AND c.relkind = 'v'
    UNION ALL
    SELECT 5, p.oid::regprocedure::text, pg_get_functiondef(p.oid)
        || ' ACL ' || coalesce((SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(p.proacl) AS x), '')
    FROM pg_proc AS p WHERE p.pronamespace = 'soviec'::regnamespace
    UNION ALL
    SELECT 6, c.relname || ' ' || t.tgname, pg_get_triggerdef(t.oid)
    FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
    WHERE c.relnamespace = 'soviec'::regnamespace AND NOT t.tgisinternal AND NOT c.relispartition
    UNION ALL
    SELECT 7, tablename || ' ' || policyname, 'POLICY ' || tablename || ' ' || policyname || ' FOR ' || cmd || ' TO '
        || roles::text || coalesce(' USING ' || qual, '') || coalesce(' CHECK ' || with_check, '')
    FROM pg_policies WHERE schemaname = 'soviec'
) AS d ORDER BY d.place, d.name COLLATE "C", d.text COLLATE "C"

-- name: personal_login (postgres)
SELECT CASE WHEN is_operator() THEN '' ELSE session_user END

-- name: engine (sqlite)
SELECT 'sqlite'
-- name: engine (postgres)
SELECT 'postgres'
-- name: only_reads (sqlite)
SELECT 0
-- name: only_reads (postgres)
SELECT CASE WHEN current_setting('default_transaction_read_only') = 'on' THEN 1 ELSE 0 END

-- name: log_mark (postgres)
-- How far the server's log reaches; what this session has stored stands before it.
SELECT CASE WHEN pg_is_in_recovery() THEN '' ELSE CAST(pg_current_wal_lsn() AS TEXT) END
-- name: reader (postgres)
-- Whether this is a replica, and whether it has come as far as the mark.
SELECT CAST(pg_is_in_recovery() AS INTEGER),
    CASE WHEN NOT pg_is_in_recovery() OR CAST(:mark AS TEXT) = '' THEN 1
        ELSE CAST(coalesce(pg_wal_lsn_diff(
            pg_last_wal_replay_lsn(), CAST(NULLIF(CAST(:mark AS TEXT), '') AS PG_LSN)) >= 0, false) AS INTEGER) END
