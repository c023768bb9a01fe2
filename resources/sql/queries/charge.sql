-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO charge (id, person_id, unit_id, kind, first_date, last_date, document)
VALUES (:id, :person_id, :unit_id, :kind, :first_date, :last_date, :document)

-- name: end
UPDATE charge SET last_date = :last_date WHERE id = :id

-- name: remove
DELETE FROM charge WHERE id = :id

-- name: get
SELECT id, person_id, unit_id, kind, first_date, last_date, document FROM charge WHERE id = :id

-- name: of_person
SELECT id, person_id, unit_id, kind, first_date, last_date, document
FROM charge WHERE person_id = :person_id ORDER BY first_date, id

-- name: of_units
SELECT c.id, c.person_id, c.unit_id, c.kind, c.first_date, c.last_date, c.document
FROM json_each(:units) AS u CROSS JOIN charge AS c
WHERE c.unit_id = u.value AND c.first_date <= :last AND c.last_date >= :first
ORDER BY c.first_date, c.id
