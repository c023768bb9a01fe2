-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lists come as JSON arrays; CROSS JOIN makes the list drive the index.

-- name: pending_groups
SELECT e.unit_id, e.person_id, count(*), min(e.day), max(e.day)
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.state = 'pending'
GROUP BY e.unit_id, e.person_id

-- name: waiting
-- What waits was not decided about: the columns of a decision are not read.
SELECT e.id, e.person_id, e.unit_id, e.day, e.start_minute, e.minutes, e.item_id, e.item_code,
       e.assignment_id, e.title, e.quantity, e.coefficient, e.result, e.document_number, e.note,
       e.created_by, e.created_at, e.changed_at, e.version
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.state = 'pending' AND (e.day, e.id) > (:after_day, :after_id)
ORDER BY e.day, e.id LIMIT :limit

-- name: on_days
-- What waits in the units :known has been read already.
SELECT e.id, e.person_id, e.day, e.start_minute, e.minutes, e.item_id, e.title, e.quantity, e.result,
       e.document_number, e.note, e.state
FROM json_each(:days) AS d CROSS JOIN diary_entry AS e
WHERE e.person_id = json_extract(d.value, '$[0]') AND e.day = json_extract(d.value, '$[1]')
  AND (e.state = 'accepted' OR (e.state = 'pending'
      AND e.unit_id NOT IN (SELECT k.value FROM json_each(:known) AS k)))

-- name: words
SELECT e.person_id, e.day, e.title, e.note
FROM json_each(:people) AS p CROSS JOIN diary_entry AS e
WHERE e.person_id = p.value AND e.day BETWEEN :first AND :last
  AND (e.state IN ('accepted', 'returned') OR (e.state = 'pending'
      AND e.unit_id NOT IN (SELECT k.value FROM json_each(:known) AS k)))

-- name: usual
-- The average is rounded half up to whole ten-thousandths.
SELECT e.person_id, e.item_id, count(*), CAST(2 * sum(e.quantity) + count(*) AS BIGINT) / (2 * count(*)),
       max(e.quantity), max(e.day)
FROM json_each(:people) AS p CROSS JOIN diary_entry AS e
WHERE e.person_id = p.value AND e.day >= :since AND e.item_id IS NOT NULL AND e.state = 'accepted'
GROUP BY e.person_id, e.item_id

-- name: hanging_on
SELECT count(*), coalesce(sum(CASE WHEN state = 'pending' THEN 1 ELSE 0 END), 0) FROM diary_entry
WHERE assignment_id = :assignment_id AND state <> 'withdrawn'
