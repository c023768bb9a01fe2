-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: documents
SELECT id FROM approval WHERE unit_id = :unit_id AND kind = :kind ORDER BY changed_at DESC, id

-- name: insert
INSERT INTO position (id, set_id, unit_id, code, name, grouping, rank, head_count, description, ordinal)
VALUES (:id, :set_id, :unit_id, :code, :name, :grouping, :rank, :head_count, :description, :ordinal)

-- name: update
UPDATE position SET
    unit_id = :unit_id, code = :code, name = :name, grouping = :grouping, rank = :rank,
    head_count = :head_count, description = :description, ordinal = :ordinal, version = version + 1
WHERE id = :id AND version = :version

-- name: remove
DELETE FROM position WHERE id = :id AND version = :version

-- name: exists
SELECT id FROM position WHERE id = :id

-- name: of_set
SELECT id, set_id, unit_id, code, name, grouping, rank, head_count, description, ordinal, version
FROM position WHERE set_id = :set_id ORDER BY ordinal, code

-- name: insert_holding
INSERT INTO position_holding (id, position_id, person_id, first_date, last_date, document)
VALUES (:id, :position_id, :person_id, :first_date, :last_date, :document)

-- name: end_holding
UPDATE position_holding SET last_date = :last_date, version = version + 1
WHERE id = :id AND version = :version

-- name: holding
SELECT id FROM position_holding WHERE id = :id

-- name: holdings
SELECT h.id, h.position_id, h.person_id, h.first_date, h.last_date, h.document, h.version, p.code,
       n.full_name
FROM approval AS a CROSS JOIN position AS p CROSS JOIN position_holding AS h CROSS JOIN person AS n
WHERE a.unit_id = :unit_id AND a.kind = 'positions' AND p.set_id = a.id AND h.position_id = p.id
  AND n.id = h.person_id
ORDER BY p.code, h.first_date, h.id

-- name: holdings_of
SELECT h.id, h.position_id, h.person_id, h.first_date, h.last_date, h.document, h.version, p.code,
       n.full_name
FROM position_holding AS h CROSS JOIN position AS p CROSS JOIN person AS n
WHERE h.person_id = :person_id AND p.id = h.position_id AND n.id = h.person_id ORDER BY h.first_date, h.id
