-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO task_catalog (
    id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
    effective_to, consolidated_id)
VALUES (
    :id, :unit_id, :title, :document_number, :standard_product, :divisor, :state, :effective_from,
    :effective_to, :consolidated_id)

-- name: update
UPDATE task_catalog SET
    unit_id = :unit_id, title = :title, document_number = :document_number,
    standard_product = :standard_product, divisor = :divisor, state = :state, effective_from = :effective_from,
    effective_to = :effective_to, consolidated_id = :consolidated_id, version = version + 1
WHERE id = :id AND version = :version

-- name: get
SELECT id
FROM task_catalog WHERE id = :id

-- name: catalogs
SELECT id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
       effective_to, version, consolidated_id
FROM task_catalog ORDER BY effective_from, id

-- name: catalog
SELECT id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
       effective_to, version, consolidated_id
FROM task_catalog WHERE id = :id

-- name: parts
SELECT id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
       effective_to, version, consolidated_id
FROM task_catalog WHERE consolidated_id = :consolidated_id ORDER BY id

-- name: in_force
SELECT id, unit_id, title, document_number, standard_product, divisor, state, effective_from,
       effective_to, version, consolidated_id
FROM task_catalog
WHERE unit_id = :unit_id AND state IN ('approved', 'superseded') AND effective_from <= :day
  AND (effective_to IS NULL OR effective_to >= :day)
ORDER BY effective_from DESC LIMIT 1

-- name: insert_item
INSERT INTO catalog_item (
    id, catalog_id, code, part, division, task, detail, output, complexity_group, frame_min,
    frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal, owner_unit_id,
    users, positions)
VALUES (
    :id, :catalog_id, :code, :part, :division, :task, :detail, :output, :complexity_group,
    :frame_min, :frame_max, :points, :coefficient, :unit_of_measure, :standard_minutes, :note,
    :ordinal, :owner_unit_id, :users, :positions)

-- name: update_item
UPDATE catalog_item SET
    catalog_id = :catalog_id, code = :code, part = :part, division = :division, task = :task,
    detail = :detail, output = :output, complexity_group = :complexity_group,
    frame_min = :frame_min, frame_max = :frame_max, points = :points, coefficient = :coefficient,
    unit_of_measure = :unit_of_measure, standard_minutes = :standard_minutes, note = :note,
    ordinal = :ordinal, owner_unit_id = :owner_unit_id, users = :users, positions = :positions
WHERE id = :id

-- name: remove_item
DELETE FROM catalog_item WHERE id = :id

-- name: items
SELECT id, catalog_id, code, part, division, task, detail, output, complexity_group, frame_min,
       frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal, owner_unit_id,
       users, positions
FROM catalog_item WHERE catalog_id = :catalog_id ORDER BY ordinal, code

-- name: item
SELECT id, catalog_id, code, part, division, task, detail, output, complexity_group, frame_min,
       frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal, owner_unit_id,
       users, positions
FROM catalog_item WHERE id = :id

-- name: changes
SELECT item_changes FROM task_catalog WHERE id = :id

-- name: item_by_code
SELECT id, catalog_id, code, part, division, task, detail, output, complexity_group, frame_min,
       frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal, owner_unit_id,
       users, positions
FROM catalog_item WHERE catalog_id = :catalog_id AND code = :code

-- name: groups
SELECT code, title, frame_min, frame_max
FROM catalog_group WHERE catalog_id = :catalog_id ORDER BY code

-- name: clear_groups
DELETE FROM catalog_group WHERE catalog_id = :catalog_id

-- name: add_group
INSERT INTO catalog_group (catalog_id, code, title, frame_min, frame_max)
VALUES (:catalog_id, :code, :title, :frame_min, :frame_max)

-- name: aliases
SELECT code, item_code FROM catalog_alias WHERE catalog_id = :catalog_id ORDER BY code

-- name: add_alias
INSERT INTO catalog_alias (catalog_id, code, item_code) VALUES (:catalog_id, :code, :item_code)

-- name: remove_alias
DELETE FROM catalog_alias WHERE catalog_id = :catalog_id AND code = :code
