-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: days
SELECT day, kind, name, source FROM calendar_day WHERE day BETWEEN :first AND :last ORDER BY day

-- name: all_days
SELECT day, kind, name, source FROM calendar_day ORDER BY day

-- name: put_day
INSERT INTO calendar_day (day, kind, name, source) VALUES (:day, :kind, :name, :source)
ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name, source = excluded.source

-- name: remove_day
DELETE FROM calendar_day WHERE day = :day

-- name: insert_absence
INSERT INTO absence (
    id, person_id, first_date, last_date, half_days, kind, note)
VALUES (
    :id, :person_id, :first_date, :last_date, :half_days, :kind, :note)

-- name: remove_absence
DELETE FROM absence WHERE id = :id AND version = :version

-- name: get_absence
SELECT id FROM absence WHERE id = :id

-- name: absences
SELECT id, person_id, first_date, last_date, half_days, kind, note, version
FROM absence
WHERE person_id = :person_id AND first_date <= :last AND last_date >= :first
ORDER BY first_date, id

-- name: absences_of_units
SELECT b.id, b.person_id, b.first_date, b.last_date, b.half_days, b.kind, b.note, b.version
FROM (
    SELECT DISTINCT a.person_id FROM json_each(:units) AS u CROSS JOIN appointment AS a
    WHERE a.unit_id = u.value AND a.first_date <= :last
      AND (a.last_date IS NULL OR a.last_date >= :first)
) AS p CROSS JOIN absence AS b
WHERE b.person_id = p.person_id AND b.first_date <= :last AND b.last_date >= :first
ORDER BY b.person_id, b.first_date, b.id
