-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert (sqlite)
INSERT INTO audit_record (
    sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
    previous_hash, hash)
VALUES (
    :sequence, :at, :actor, :actor_name, :entity, :entity_id, :action, :before, :after, :reason,
    :previous_hash, :hash)

-- name: last (sqlite)
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record ORDER BY sequence DESC LIMIT 1

-- name: head (sqlite)
SELECT sequence, hash FROM audit_record ORDER BY sequence DESC LIMIT 1

-- name: of_entity (sqlite)
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record WHERE entity_id = :entity_id ORDER BY sequence

-- name: after (sqlite)
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record WHERE sequence > :sequence ORDER BY sequence LIMIT :limit

-- name: insert_row (sqlite)
-- The two texts come as the bytes they were hashed as.
INSERT INTO audit_row (
    sequence, place, entity, entity_id, action, before, after, reason, operation, author, author_name,
    made_at, hash)
VALUES (
    :sequence, :place, :entity, :entity_id, :action, CAST(:before AS TEXT), CAST(:after AS TEXT), :reason,
    :operation, :author, :author_name, :made_at, :hash)

-- name: rows_of (sqlite)
SELECT place, entity, entity_id, action, before, after, reason, operation, author, author_name, made_at,
       hash
FROM audit_row WHERE sequence = :sequence ORDER BY place

-- name: rows_of (postgres)
SELECT place, entity, entity_id, action, before, after, reason, operation, author, author_name, made_at,
       hash
FROM audit_row WHERE chain = (SELECT my_chain()) AND sequence = :sequence ORDER BY place

-- name: rows_of_entity (sqlite)
SELECT b.sequence, b.at, b.actor, b.actor_name, b.previous_hash, b.hash, r.place, r.entity, r.entity_id,
       r.action, r.before, r.after, r.reason, r.operation, r.author, r.author_name, r.made_at, r.hash
FROM audit_row AS r CROSS JOIN audit_record AS b
WHERE r.entity_id = :entity_id AND b.sequence = r.sequence
ORDER BY r.sequence, r.place

-- name: rows_of_entity (postgres)
-- Not everybody who reads a row may read the record of the whole: the row knows what it needs of it.
SELECT sequence, at, actor, actor_name, '', batch_hash, place, entity, entity_id, action, before, after,
       reason, operation, author, author_name, made_at, hash
FROM told_row WHERE entity_id = :entity_id
ORDER BY sequence, place

-- name: row_count (sqlite)
SELECT count(*) FROM audit_row

-- name: row_count (postgres)
SELECT count(*) FROM audit_row WHERE chain = (SELECT my_chain())

-- name: insert (postgres)
-- The server knows the chain, as it does the number and the hash.
INSERT INTO audit_record (
    chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
    previous_hash, hash)
VALUES (
    NULL, :sequence, :at, :actor, :actor_name, :entity, :entity_id, :action, :before, :after,
    :reason, :previous_hash, :hash)

-- name: last (postgres)
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record WHERE chain = (SELECT my_chain()) ORDER BY sequence DESC LIMIT 1

-- name: after (postgres)
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record WHERE chain = (SELECT my_chain()) AND sequence > :sequence
ORDER BY sequence LIMIT :limit

-- name: of_entity (postgres)
-- What somebody did; what it did to the row stands beside it under "table:…".
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record WHERE entity_id = :entity_id AND entity NOT LIKE 'table:%' ORDER BY sequence

-- name: record_rows (postgres)
SELECT record_rows(:action, :rows, :actor, :actor_name)
