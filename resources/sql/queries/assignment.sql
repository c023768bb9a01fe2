-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- :units is a JSON array of unit ids; CROSS JOIN makes the list drive the index.

-- name: insert
INSERT INTO assignment (
    id, person_id, unit_id, period, item_id, item_code, title, expected_product, quantity,
    coefficient, origin, deadline, state, state_reason, source_id, split_of, assigned_by,
    assigned_at)
VALUES (
    :id, :person_id, :unit_id, :period, :item_id, :item_code, :title, :expected_product,
    :quantity, :coefficient, :origin, :deadline, :state, :state_reason, :source_id, :split_of,
    :assigned_by, :assigned_at)

-- name: update
UPDATE assignment SET
    person_id = :person_id, unit_id = :unit_id, period = :period, item_id = :item_id,
    item_code = :item_code, title = :title, expected_product = :expected_product, quantity = :quantity,
    coefficient = :coefficient, origin = :origin, deadline = :deadline, state = :state,
    state_reason = :state_reason, source_id = :source_id, split_of = :split_of,
    assigned_by = :assigned_by, assigned_at = :assigned_at, version = version + 1
WHERE id = :id AND version = :version

-- name: get
SELECT id, person_id, unit_id, period, item_id, item_code, title, expected_product, quantity,
       coefficient, origin, deadline, state, state_reason, source_id, split_of, assigned_by,
       assigned_at, version
FROM assignment WHERE id = :id

-- name: progress
SELECT a.id, a.person_id, a.unit_id, a.period, a.item_id, a.item_code, a.title,
       a.expected_product, a.quantity, a.coefficient, a.origin, a.deadline, a.state,
       a.state_reason, a.source_id, a.split_of, a.assigned_by, a.assigned_at, a.version,
       coalesce(sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.quantity END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.accepted_quantity END), 0),
       coalesce(sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.minutes END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.quality_faults END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.quality_excused END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.delays END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.delays_excused END), 0)
FROM assignment AS a LEFT JOIN diary_entry AS e ON e.assignment_id = a.id
WHERE a.person_id = :person_id AND a.period = :period
GROUP BY a.id
ORDER BY a.item_code, a.title, a.id

-- name: progress_of_units
SELECT a.id, a.person_id, a.unit_id, a.period, a.item_id, a.item_code, a.title,
       a.expected_product, a.quantity, a.coefficient, a.origin, a.deadline, a.state,
       a.state_reason, a.source_id, a.split_of, a.assigned_by, a.assigned_at, a.version,
       coalesce(sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.quantity END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.accepted_quantity END), 0),
       coalesce(sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.minutes END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.quality_faults END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.quality_excused END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.delays END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.delays_excused END), 0)
FROM json_each(:units) AS u CROSS JOIN assignment AS a LEFT JOIN diary_entry AS e ON e.assignment_id = a.id
WHERE a.unit_id = u.value AND a.period = :period
GROUP BY a.id
ORDER BY a.person_id, a.item_code, a.title, a.id
