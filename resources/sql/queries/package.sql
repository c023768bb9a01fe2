-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Packages between offices. :rows is a JSON array of row ids; CROSS JOIN makes the list drive the index.

-- name: offices
SELECT public_key, office, accepted_by, accepted_name, accepted_at FROM office_key
WHERE withdrawn_at IS NULL
ORDER BY office, public_key

-- name: accept
INSERT INTO office_key (public_key, office, accepted_by, accepted_name, accepted_at, withdrawn_at)
VALUES (:public_key, :office, :accepted_by, :accepted_name, :accepted_at, NULL)
ON CONFLICT (public_key) DO UPDATE SET
    office = excluded.office, accepted_by = excluded.accepted_by,
    accepted_name = excluded.accepted_name, accepted_at = excluded.accepted_at, withdrawn_at = NULL

-- name: withdraw
UPDATE office_key SET withdrawn_at = :withdrawn_at
WHERE public_key = :public_key AND withdrawn_at IS NULL

-- name: insert_operation (sqlite)
-- The record that was written last is this step.
INSERT INTO merged_operation (id, row_id, sequence, office, author, author_name, made_at)
VALUES (
    :id, :row_id, (SELECT max(sequence) FROM audit_record), :office, :author, :author_name, :made_at)

-- name: insert_operation (postgres)
INSERT INTO merged_operation (id, row_id, sequence, office, author, author_name, made_at)
SELECT :id, :row_id, max(r.sequence), :office, :author, :author_name, :made_at
FROM audit_record AS r
WHERE r.entity_id = :row_id AND r.chain = (SELECT my_chain()) AND r.entity NOT LIKE 'table:%'

-- name: operations (postgres)
-- The chain that numbers the records is the one whose records are read below.
SELECT m.id, m.row_id, m.sequence, m.author, m.author_name, m.made_at, r.hash
FROM json_each(:rows) AS p CROSS JOIN merged_operation AS m CROSS JOIN audit_record AS r
WHERE m.row_id = p.value AND r.chain = (SELECT my_chain()) AND r.sequence = m.sequence
  AND r.entity_id = m.row_id

-- name: history (postgres)
SELECT r.sequence, r.at, r.actor, r.actor_name, r.entity, r.entity_id, r.action, r.before, r.after,
       r.reason, r.previous_hash, r.hash
FROM json_each(:rows) AS p CROSS JOIN audit_record AS r
WHERE r.entity_id = p.value AND r.chain = (SELECT my_chain()) AND r.entity NOT LIKE 'table:%'
ORDER BY r.sequence

-- name: operations (sqlite)
SELECT m.id, m.row_id, m.sequence, m.author, m.author_name, m.made_at, r.hash
FROM json_each(:rows) AS p CROSS JOIN merged_operation AS m CROSS JOIN audit_record AS r
WHERE m.row_id = p.value AND r.sequence = m.sequence

-- name: entries_here
-- Which of the entries of a package are here already.
SELECT e.id FROM json_each(:rows) AS p CROSS JOIN diary_entry AS e WHERE e.id = p.value

-- name: history (sqlite)
SELECT r.sequence, r.at, r.actor, r.actor_name, r.entity, r.entity_id, r.action, r.before, r.after,
       r.reason, r.previous_hash, r.hash
FROM json_each(:rows) AS p CROSS JOIN audit_record AS r
WHERE r.entity_id = p.value
ORDER BY r.sequence

-- name: history_of_batches (postgres)
-- Not everybody who reads a row may read the record of the whole: the row knows what it needs of it.
SELECT r.sequence, r.at, r.actor, r.actor_name, '', r.batch_hash, r.place, r.entity, r.entity_id, r.action,
       r.before, r.after, r.reason, r.operation, r.author, r.author_name, r.made_at, r.hash
FROM json_each(:rows) AS p CROSS JOIN told_row AS r
WHERE r.entity_id = p.value AND r.chain = (SELECT my_chain())
ORDER BY r.sequence, r.place

-- name: operations_of_batches (postgres)
SELECT r.operation, r.entity_id, r.sequence, r.author, r.author_name, r.made_at, r.batch_hash, r.place
FROM json_each(:rows) AS p CROSS JOIN audit_row AS r
WHERE r.entity_id = p.value AND r.chain = (SELECT my_chain()) AND r.operation IS NOT NULL

-- name: history_of_batches (sqlite)
SELECT b.sequence, b.at, b.actor, b.actor_name, b.previous_hash, b.hash, r.place, r.entity, r.entity_id,
       r.action, r.before, r.after, r.reason, r.operation, r.author, r.author_name, r.made_at, r.hash
FROM json_each(:rows) AS p CROSS JOIN audit_row AS r CROSS JOIN audit_record AS b
WHERE r.entity_id = p.value AND b.sequence = r.sequence
ORDER BY r.sequence, r.place

-- name: operations_of_batches (sqlite)
SELECT r.operation, r.entity_id, r.sequence, r.author, r.author_name, r.made_at, b.hash, r.place
FROM json_each(:rows) AS p CROSS JOIN audit_row AS r CROSS JOIN audit_record AS b
WHERE r.entity_id = p.value AND r.operation IS NOT NULL AND b.sequence = r.sequence
