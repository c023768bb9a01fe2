-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- :units is a JSON array of unit ids; CROSS JOIN makes the list drive the index.

-- name: insert_unit
INSERT INTO unit (
    id, code, name, parent_id, kind, bloc, first_date, last_date)
VALUES (
    :id, :code, :name, :parent_id, :kind, :bloc, :first_date, :last_date)

-- name: update_unit
UPDATE unit SET
    code = :code, name = :name, parent_id = :parent_id, kind = :kind, bloc = :bloc,
    first_date = :first_date, last_date = :last_date, version = version + 1
WHERE id = :id AND version = :version

-- name: get_unit
SELECT id
FROM unit WHERE id = :id

-- name: units
SELECT id, code, name, parent_id, kind, bloc, first_date, last_date, version
FROM unit ORDER BY code

-- name: unit_ids
SELECT id FROM unit

-- name: unit_by_code
SELECT id, code, name, parent_id, kind, bloc, first_date, last_date, version
FROM unit WHERE code = :code

-- name: insert_person
INSERT INTO person (
    id, code, full_name, sort_key, search_text, kind, login)
VALUES (
    :id, :code, :full_name, :sort_key, :search_text, :kind, :login)

-- name: update_person
UPDATE person SET
    code = :code, full_name = :full_name, sort_key = :sort_key, search_text = :search_text,
    kind = :kind, login = :login, version = version + 1
WHERE id = :id AND version = :version

-- name: person
SELECT id, code, full_name, kind, login, version
FROM person WHERE id = :id

-- name: person_by_code
SELECT id, code, full_name, kind, login, version
FROM person WHERE code = :code

-- name: person_by_login
SELECT id, code, full_name, kind, login, version
FROM person WHERE login = :login

-- name: insert_appointment
INSERT INTO appointment (
    id, person_id, unit_id, role, position_title, first_date, last_date)
VALUES (
    :id, :person_id, :unit_id, :role, :position_title, :first_date, :last_date)

-- name: end_appointment
UPDATE appointment SET last_date = :last_date WHERE id = :id

-- name: get_appointment
SELECT id FROM appointment WHERE id = :id

-- name: appointments
SELECT id, person_id, unit_id, role, position_title, first_date, last_date
FROM appointment WHERE person_id = :person_id ORDER BY first_date, id

-- name: insert_duty
INSERT INTO duty (
    person_id, duty, unit_id, first_date, last_date)
VALUES (
    :person_id, :duty, :unit_id, :first_date, :last_date)

-- name: duties
SELECT person_id, duty, unit_id, first_date, last_date
FROM duty WHERE person_id = :person_id ORDER BY duty, unit_id, first_date

-- name: member
-- The latest appointment of the day, without sorting: even for one row SQLite opens a database in memory to sort it.
SELECT p.id, p.code, p.full_name, p.kind, p.login, p.version, u.id, u.name, a.role,
       a.position_title, a.first_date, a.last_date
FROM appointment AS a
JOIN person AS p ON p.id = a.person_id
JOIN unit AS u ON u.id = a.unit_id
WHERE a.person_id = :person_id AND a.first_date <= :day
  AND (a.last_date IS NULL OR a.last_date >= :day)
  AND NOT EXISTS (
    SELECT 1 FROM appointment AS later
    WHERE later.person_id = :person_id AND later.first_date <= :day
      AND (later.last_date IS NULL OR later.last_date >= :day)
      AND (later.first_date, later.id) > (a.first_date, a.id))

-- name: members
-- The latest appointment that overlaps the days decides where a person stands.
SELECT p.id, p.code, p.full_name, p.kind, p.login, p.version, u.id, u.name, a.role,
       a.position_title, a.first_date, a.last_date
FROM json_each(:units) AS l CROSS JOIN appointment AS a
JOIN person AS p ON p.id = a.person_id
JOIN unit AS u ON u.id = a.unit_id
WHERE a.unit_id = l.value AND a.first_date <= :last
  AND (a.last_date IS NULL OR a.last_date >= :first)
  AND NOT EXISTS (
    SELECT 1 FROM appointment AS later
    WHERE later.person_id = a.person_id AND later.first_date <= :last
      AND (later.last_date IS NULL OR later.last_date >= :first)
      AND (later.first_date, later.id) > (a.first_date, a.id))
ORDER BY u.code, CASE a.role WHEN 'head' THEN 0 WHEN 'deputy' THEN 1 ELSE 2 END, p.sort_key, p.code

-- name: end_duty
UPDATE duty SET last_date = :last_date
WHERE person_id = :person_id AND duty = :duty AND unit_id = :unit_id AND first_date = :first_date
