-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO audit_record (
    sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
    previous_hash, hash)
VALUES (
    :sequence, :at, :actor, :actor_name, :entity, :entity_id, :action, :before, :after, :reason,
    :previous_hash, :hash)

-- name: last
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record ORDER BY sequence DESC LIMIT 1

-- name: head
SELECT sequence, hash FROM audit_record ORDER BY sequence DESC LIMIT 1

-- name: of_entity
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record WHERE entity_id = :entity_id ORDER BY sequence

-- name: after
SELECT sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
       previous_hash, hash
FROM audit_record WHERE sequence > :sequence ORDER BY sequence LIMIT :limit
