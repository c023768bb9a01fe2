-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO task_catalog (
    id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
    effective_to)
VALUES (
    :id, :unit_id, :title, :document_number, :standard_product, :divisor, :state, :effective_from,
    :effective_to)

-- name: update
UPDATE task_catalog SET
    unit_id = :unit_id, title = :title, document_number = :document_number,
    standard_product = :standard_product, divisor = :divisor, state = :state, effective_from = :effective_from,
    effective_to = :effective_to, version = version + 1
WHERE id = :id AND version = :version

-- name: get
SELECT id
FROM task_catalog WHERE id = :id

-- name: catalogs
SELECT id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
       effective_to, version
FROM task_catalog ORDER BY effective_from, id

-- name: in_force
SELECT id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
       effective_to, version
FROM task_catalog
WHERE unit_id = :unit_id AND state = 'approved' AND effective_from <= :day
  AND (effective_to IS NULL OR effective_to >= :day)
ORDER BY effective_from DESC LIMIT 1

-- name: insert_item
INSERT INTO catalog_item (
    id, catalog_id, code, part, division, task, detail, output, complexity_group, frame_min,
    frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal)
VALUES (
    :id, :catalog_id, :code, :part, :division, :task, :detail, :output, :complexity_group,
    :frame_min, :frame_max, :points, :coefficient, :unit_of_measure, :standard_minutes, :note,
    :ordinal)

-- name: update_item
UPDATE catalog_item SET
    catalog_id = :catalog_id, code = :code, part = :part, division = :division, task = :task,
    detail = :detail, output = :output, complexity_group = :complexity_group,
    frame_min = :frame_min, frame_max = :frame_max, points = :points, coefficient = :coefficient,
    unit_of_measure = :unit_of_measure, standard_minutes = :standard_minutes, note = :note,
    ordinal = :ordinal
WHERE id = :id

-- name: remove_item
DELETE FROM catalog_item WHERE id = :id

-- name: items
SELECT id, catalog_id, code, part, division, task, detail, output, complexity_group, frame_min,
       frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal
FROM catalog_item WHERE catalog_id = :catalog_id ORDER BY ordinal, code

-- name: item
SELECT id, catalog_id, code, part, division, task, detail, output, complexity_group, frame_min,
       frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal
FROM catalog_item WHERE id = :id

-- name: changes
SELECT item_changes FROM task_catalog WHERE id = :id
