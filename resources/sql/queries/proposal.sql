-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO work_proposal (
    id, unit_id, person_id, task, output, unit_of_measure, reason, state, proposed_at)
VALUES (
    :id, :unit_id, :person_id, :task, :output, :unit_of_measure, :reason, :state, :proposed_at)

-- name: update
UPDATE work_proposal SET
    state = :state, answer = :answer, catalog_id = :catalog_id, item_code = :item_code,
    decided_by = :decided_by, decided_by_name = :decided_by_name, decided_at = :decided_at,
    version = version + 1
WHERE id = :id AND version = :version

-- name: exists
SELECT id FROM work_proposal WHERE id = :id

-- name: get
SELECT w.id, w.unit_id, w.person_id, p.full_name, w.task, w.output, w.unit_of_measure, w.reason,
       w.state, w.answer, w.catalog_id, w.item_code, w.decided_by, w.decided_by_name, w.decided_at,
       w.proposed_at, w.version
FROM work_proposal AS w JOIN person AS p ON p.id = w.person_id
WHERE w.id = :id

-- name: open_of_units
SELECT w.id, w.unit_id, w.person_id, p.full_name, w.task, w.output, w.unit_of_measure, w.reason,
       w.state, w.answer, w.catalog_id, w.item_code, w.decided_by, w.decided_by_name, w.decided_at,
       w.proposed_at, w.version
FROM json_each(:units) AS u CROSS JOIN work_proposal AS w JOIN person AS p ON p.id = w.person_id
WHERE w.unit_id = u.value AND w.state = 'open' ORDER BY w.proposed_at, w.id

-- name: of_person
SELECT w.id, w.unit_id, w.person_id, p.full_name, w.task, w.output, w.unit_of_measure, w.reason,
       w.state, w.answer, w.catalog_id, w.item_code, w.decided_by, w.decided_by_name, w.decided_at,
       w.proposed_at, w.version
FROM work_proposal AS w JOIN person AS p ON p.id = w.person_id
WHERE w.person_id = :person_id ORDER BY w.proposed_at DESC, w.id
