-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The pocket: what a person takes along of a server, as a file.

-- name: rows (postgres)
-- Everything in one statement, hence as it stood at one moment, and what the policies show this account:
-- the own work since :own_since, the work of :people (a JSON array of those whose entries wait for the
-- person) since :since and what still waits, and of the office what the work hangs on. :year is the year of
-- :own_since: periods are compared by it.
WITH RECURSIVE me AS (SELECT my_person() AS id),
up AS (
    SELECT id, parent_id FROM unit WHERE id = (SELECT my_chain())
    UNION
    SELECT u.id, u.parent_id FROM unit AS u JOIN up ON u.id = up.parent_id
),
near AS (
    SELECT id FROM up
    UNION
    SELECT unnest(units_below(ARRAY[my_chain()]))
),
posts AS (SELECT a.* FROM near AS n JOIN appointment AS a ON a.unit_id = n.id),
whose AS (SELECT id FROM me UNION SELECT value FROM json_each(:people)),
entries AS (
    SELECT d.* FROM diary_entry AS d WHERE d.person_id = (SELECT id FROM me) AND d.day >= :own_since
    UNION ALL
    SELECT d.* FROM json_each(:people) AS p JOIN diary_entry AS d ON d.person_id = p.value
    WHERE d.person_id <> (SELECT id FROM me) AND (d.day >= :since OR d.state = 'pending')
),
given AS (SELECT a.* FROM whose AS w JOIN assignment AS a ON a.person_id = w.id WHERE a.period >= :year),
sheets AS (SELECT s.* FROM whose AS w JOIN period_sheet AS s ON s.person_id = w.id WHERE s.period >= :year),
records AS (SELECT id FROM entries UNION SELECT id FROM given UNION SELECT id FROM sheets),
-- What came to the server with a file may stand in its history as a row of an action that touched many.
batch_rows AS (
    SELECT t.* FROM records AS r JOIN told_row AS t ON t.entity_id = r.id
    WHERE t.chain = (SELECT my_chain()) AND t.entity IN ('entry', 'assignment', 'sheet')
),
catalogs AS (SELECT c.* FROM near AS n JOIN task_catalog AS c ON c.unit_id = n.id)
SELECT 'meta', to_jsonb(t) FROM meta AS t WHERE key <> 'audit_head'
UNION ALL SELECT 'unit', to_jsonb(t) FROM unit AS t
UNION ALL SELECT 'person', to_jsonb(t) FROM person AS t
    WHERE t.id IN (SELECT person_id FROM posts UNION SELECT id FROM whose)
UNION ALL SELECT 'appointment', to_jsonb(t) FROM posts AS t
UNION ALL SELECT 'duty', to_jsonb(t) FROM near AS n JOIN duty AS t ON t.unit_id = n.id
UNION ALL SELECT 'charge', to_jsonb(t) FROM near AS n JOIN charge AS t ON t.unit_id = n.id
UNION ALL SELECT 'calendar_day', to_jsonb(t) FROM calendar_day AS t
UNION ALL SELECT 'rollout', to_jsonb(t) FROM near AS n JOIN rollout AS t ON t.unit_id = n.id
UNION ALL SELECT 'rule_set', to_jsonb(t) FROM rule_set AS t
UNION ALL SELECT 'rule_edition', to_jsonb(t) FROM rule_edition AS t
UNION ALL SELECT 'approval', to_jsonb(t) FROM near AS n JOIN approval AS t ON t.unit_id = n.id
UNION ALL SELECT 'task_catalog', to_jsonb(t) FROM catalogs AS t
UNION ALL SELECT 'catalog_item', to_jsonb(t) FROM catalogs AS c JOIN catalog_item AS t ON t.catalog_id = c.id
UNION ALL SELECT 'catalog_group', to_jsonb(t) FROM catalogs AS c JOIN catalog_group AS t ON t.catalog_id = c.id
UNION ALL SELECT 'catalog_alias', to_jsonb(t) FROM catalogs AS c JOIN catalog_alias AS t ON t.catalog_id = c.id
UNION ALL SELECT 'position', to_jsonb(t) FROM near AS n JOIN position AS t ON t.unit_id = n.id
UNION ALL SELECT 'position_holding', to_jsonb(t) FROM whose AS w JOIN position_holding AS t ON t.person_id = w.id
UNION ALL SELECT 'absence', to_jsonb(t) FROM whose AS w JOIN absence AS t ON t.person_id = w.id
UNION ALL SELECT 'conduct_act', to_jsonb(t) FROM whose AS w JOIN conduct_act AS t ON t.person_id = w.id
UNION ALL SELECT 'conduct_decision', to_jsonb(t) FROM conduct_decision AS t
    WHERE t.act_id IN (SELECT a.id FROM whose AS w JOIN conduct_act AS a ON a.person_id = w.id)
UNION ALL SELECT 'former_result', to_jsonb(t) FROM whose AS w JOIN former_result AS t ON t.person_id = w.id
UNION ALL SELECT 'duty_group', to_jsonb(t) FROM whose AS w JOIN duty_group AS t ON t.person_id = w.id
UNION ALL SELECT 'period_lock', to_jsonb(t) FROM whose AS w JOIN period_lock AS t ON t.person_id = w.id
UNION ALL SELECT 'entry_template', to_jsonb(t) FROM entry_template AS t WHERE t.person_id = (SELECT id FROM me)
UNION ALL SELECT 'diary_entry', to_jsonb(t) FROM entries AS t
UNION ALL SELECT 'mark_dismissal', to_jsonb(t) FROM entries AS e JOIN mark_dismissal AS t ON t.entry_id = e.id
UNION ALL SELECT 'purge', to_jsonb(t) FROM entries AS e JOIN purge AS t ON t.entry_id = e.id
UNION ALL SELECT 'assignment', to_jsonb(t) FROM given AS t
UNION ALL SELECT 'period_sheet', to_jsonb(t) FROM sheets AS t
UNION ALL SELECT 'sheet_close', to_jsonb(t) FROM sheets AS s JOIN sheet_close AS t ON t.sheet_id = s.id
UNION ALL SELECT 'audit_record', to_jsonb(t) FROM records AS r JOIN audit_record AS t ON t.entity_id = r.id
    WHERE t.chain = (SELECT my_chain()) AND t.entity IN ('entry', 'assignment', 'sheet')
UNION ALL SELECT 'audit_row', to_jsonb(t) FROM batch_rows AS t
-- Not everybody who reads such rows reads the record of the whole; what names their steps is in each.
UNION ALL SELECT 'audit_record', jsonb_build_object(
        'sequence', t.sequence, 'at', t.at, 'actor', t.actor, 'actor_name', t.actor_name, 'entity', 'batch',
        'entity_id', min(t.entity), 'action', min(t.action), 'before', '{}', 'after', '{}', 'reason', '',
        'previous_hash', '', 'hash', t.batch_hash)
    FROM batch_rows AS t GROUP BY t.sequence, t.at, t.actor, t.actor_name, t.batch_hash
UNION ALL SELECT 'merged_operation', to_jsonb(t) FROM records AS r JOIN merged_operation AS t ON t.row_id = r.id

-- name: guards (sqlite)
-- What is not done away from the network cannot be written to in a pocket.
SELECT group_concat(
    'CREATE TEMP TRIGGER "pocket_' || t.name || '_' || w.value || '" BEFORE ' || w.value || ' ON main."'
    || t.name || '" BEGIN SELECT RAISE(ABORT, ''soviec:pocket''); END', char(10))
FROM json_each('["INSERT", "UPDATE", "DELETE"]') AS w CROSS JOIN sqlite_schema AS t
WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
  AND t.name NOT IN ('diary_entry', 'assignment', 'period_sheet', 'audit_record', 'meta', 'pocket_row', 'sheet_sum')

-- name: foreign_keys_off (sqlite)
-- Only a part of the server is here: a row may name another one that is not.
PRAGMA foreign_keys = OFF
-- name: triggers (sqlite)
SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name
-- name: drop_trigger (sqlite)
DROP TRIGGER "%1"
-- name: tables (sqlite)
SELECT name FROM sqlite_schema
WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('schema_step', 'transition', 'pocket_row', 'sheet_sum')
ORDER BY name
-- name: clear (sqlite)
DELETE FROM "%1"
-- name: put_text (sqlite)
-- The statement that puts JSON objects into a table, by the names of its columns. Bytes are only the hashes
-- of the rows of a batch: a part of the history proves nothing, so their place is all that is kept.
SELECT 'INSERT INTO "' || :table || '" (' || group_concat('"' || c.name || '"') || ') SELECT '
    || group_concat(CASE c.type WHEN 'BLOB' THEN 'zeroblob(32)'
                    ELSE 'json_extract(j.value, ''$."' || c.name || '"'')' END)
    || ' FROM json_each(:rows) AS j'
FROM pragma_table_info(:table) AS c

-- name: last_sequence (sqlite)
SELECT coalesce(max(sequence), 0) FROM audit_record
-- name: settled (sqlite)
DELETE FROM pocket_row WHERE outcome = 'sent'
-- name: keep_refused (sqlite)
-- The history is numbered anew; what was refused stays to be read.
UPDATE pocket_row SET sequence = 0

-- name: waiting (sqlite)
-- What was done here since the pocket was filled and the server does not have yet. None of it is in audit_row:
-- imports, packages and the closing of a month wait for the network, and what is done to a row away has a
-- record of its own (AuditBatch; the guards above).
SELECT r.entity, r.entity_id, count(*), max(r.sequence), max(r.at)
FROM audit_record AS r
WHERE r.sequence > :filled AND r.entity IN ('entry', 'assignment', 'sheet')
  AND r.sequence > coalesce((SELECT p.sequence FROM pocket_row AS p WHERE p.record = r.entity_id), 0)
GROUP BY r.entity, r.entity_id
ORDER BY min(r.sequence)

-- name: note (sqlite)
INSERT INTO pocket_row (record, row_key, sequence, outcome, about, steps, refusal, decided_at)
VALUES (:record, :row_key, :sequence, :outcome, :about, :steps, :refusal, :decided_at)
ON CONFLICT (record) DO UPDATE SET
    row_key = excluded.row_key, sequence = excluded.sequence, outcome = excluded.outcome,
    about = excluded.about, steps = excluded.steps, refusal = excluded.refusal, decided_at = excluded.decided_at

-- name: refused (sqlite)
SELECT record, row_key, sequence, about, steps, refusal, decided_at FROM pocket_row
WHERE outcome = 'refused' ORDER BY decided_at, record
-- name: seen (sqlite)
UPDATE pocket_row SET outcome = 'sent' WHERE record = :record AND outcome = 'refused'
