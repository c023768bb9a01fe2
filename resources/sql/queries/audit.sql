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

-- name: insert (postgres)
INSERT INTO audit_record (
    chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
    previous_hash, hash)
VALUES (
    my_chain(), :sequence, :at, :actor, :actor_name, :entity, :entity_id, :action, :before, :after,
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
