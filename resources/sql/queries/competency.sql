-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO competency (
    id, framework_id, grouping, name, level_1, level_2, level_3, level_4, level_5, ordinal)
VALUES (
    :id, :framework_id, :grouping, :name, :first_level, :second_level, :third_level, :fourth_level, :fifth_level,
    :ordinal)

-- name: update
UPDATE competency SET
    grouping = :grouping, name = :name, level_1 = :first_level, level_2 = :second_level, level_3 = :third_level,
    level_4 = :fourth_level, level_5 = :fifth_level, ordinal = :ordinal
WHERE id = :id

-- name: remove
DELETE FROM competency WHERE id = :id

-- name: exists
SELECT id FROM competency WHERE id = :id

-- name: of_framework
SELECT id, framework_id, grouping, name, level_1, level_2, level_3, level_4, level_5, ordinal
FROM competency WHERE framework_id = :framework_id ORDER BY ordinal, name

-- name: insert_assessment
INSERT INTO competency_assessment (id, person_id, competency_id, level, evidence, day, assessed_by)
VALUES (:id, :person_id, :competency_id, :level, :evidence, :day, :assessed_by)

-- name: assessments
SELECT s.id, s.person_id, s.competency_id, s.level, s.evidence, s.day, s.assessed_by, s.version,
       c.name
FROM competency_assessment AS s CROSS JOIN competency AS c
WHERE s.person_id = :person_id AND c.id = s.competency_id ORDER BY s.day DESC, s.id DESC

-- name: rollout
SELECT unit_id, pilot_from, official_from, note, version FROM rollout WHERE unit_id = :unit_id

-- name: set_rollout
INSERT INTO rollout (unit_id, pilot_from, official_from, note)
VALUES (:unit_id, :pilot_from, :official_from, :note)
ON CONFLICT (unit_id) DO UPDATE SET
    pilot_from = excluded.pilot_from, official_from = excluded.official_from, note = excluded.note,
    version = rollout.version + 1

-- name: diary_writers (sqlite)
SELECT a.unit_id, count(DISTINCT a.person_id)
FROM json_each(:units) AS l CROSS JOIN appointment AS a
WHERE a.unit_id = l.value AND a.first_date <= :day AND (a.last_date IS NULL OR a.last_date >= :day)
  AND EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.person_id = a.person_id AND e.day <= :day)
GROUP BY a.unit_id

-- name: diary_writers (postgres)
-- The counts only: the working group does not read diaries.
SELECT w.unit_id, w.people FROM json_each(:units) AS l JOIN diary_writers(:day) AS w ON w.unit_id = l.value
