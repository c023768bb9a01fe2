-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO petition (
    id, person_id, unit_id, period, sheet_id, rating_id, received_on, due_on, document, content,
    state, resolved_on, resolution, answer, resolver_id, resolver_name, entered_at)
VALUES (
    :id, :person_id, :unit_id, :period, :sheet_id, :rating_id, :received_on, :due_on, :document,
    :content, :state, NULL, '', '', NULL, '', :entered_at)

-- name: resolve
UPDATE petition SET
    state = :state, resolved_on = :resolved_on, resolution = :resolution, answer = :answer,
    resolver_id = :resolver_id, resolver_name = :resolver_name, version = version + 1
WHERE id = :id AND version = :version

-- name: get
SELECT id, person_id, unit_id, period, sheet_id, rating_id, received_on, due_on, document, content,
       state, resolved_on, resolution, answer, resolver_id, resolver_name, entered_at, version
FROM petition WHERE id = :id

-- name: of_person
SELECT id, person_id, unit_id, period, sheet_id, rating_id, received_on, due_on, document, content,
       state, resolved_on, resolution, answer, resolver_id, resolver_name, entered_at, version
FROM petition WHERE person_id = :person_id ORDER BY received_on DESC, id DESC

-- name: of_units
SELECT p.id, p.person_id, p.unit_id, p.period, p.sheet_id, p.rating_id, p.received_on, p.due_on,
       p.document, p.content, p.state, p.resolved_on, p.resolution, p.answer, p.resolver_id,
       p.resolver_name, p.entered_at, p.version
FROM json_each(:units) AS u CROSS JOIN petition AS p
WHERE p.unit_id = u.value AND p.received_on >= :first AND p.received_on <= :last
ORDER BY p.received_on, p.id
