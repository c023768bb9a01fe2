-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- :units is a JSON array of unit ids; CROSS JOIN makes the list drive the index.

-- name: insert
-- Nobody has decided about what is new: the columns of a review are as every new row has them.
INSERT INTO diary_entry (
    id, person_id, unit_id, day, start_minute, minutes, item_id, item_code, assignment_id, title,
    quantity, coefficient, result, document_number, note, state, created_by, created_at, changed_at)
VALUES (
    :id, :person_id, :unit_id, :day, :start_minute, :minutes, :item_id, :item_code,
    :assignment_id, :title, :quantity, :coefficient, :result, :document_number, :note, :state,
    :created_by, :created_at, :changed_at)

-- name: update
-- The days say in which month of a server the entry stands.
UPDATE diary_entry SET
    person_id = :person_id, unit_id = :unit_id, day = :day, start_minute = :start_minute,
    minutes = :minutes, item_id = :item_id, item_code = :item_code, assignment_id = :assignment_id,
    title = :title, quantity = :quantity, coefficient = :coefficient, result = :result,
    document_number = :document_number, note = :note, state = :state, accepted_quantity = :accepted_quantity,
    accepted_minutes = :accepted_minutes, quality_faults = :quality_faults,
    quality_excused = :quality_excused, delays = :delays, delays_excused = :delays_excused,
    review_note = :review_note, reviewed_by = :reviewed_by, reviewed_at = :reviewed_at,
    created_by = :created_by, created_at = :created_at, changed_at = :changed_at, version = version + 1
WHERE id = :id AND version = :version AND day BETWEEN :from_day AND :to_day

-- name: get
SELECT id, person_id, unit_id, day, start_minute, minutes, item_id, item_code, assignment_id,
       title, quantity, coefficient, result, document_number, note, state, accepted_quantity,
       accepted_minutes, quality_faults, quality_excused, delays, delays_excused, review_note,
       reviewed_by, reviewed_at, created_by, created_at, changed_at, version
FROM diary_entry WHERE id = :id

-- name: range
SELECT id, person_id, unit_id, day, start_minute, minutes, item_id, item_code, assignment_id,
       title, quantity, coefficient, result, document_number, note, state, accepted_quantity,
       accepted_minutes, quality_faults, quality_excused, delays, delays_excused, review_note,
       reviewed_by, reviewed_at, created_by, created_at, changed_at, version
FROM diary_entry
WHERE person_id = :person_id AND day BETWEEN :first AND :last
  AND (:with_withdrawn = 1 OR state <> 'withdrawn')
ORDER BY day, start_minute IS NULL, start_minute, created_at, id

-- name: day_totals
SELECT e.person_id, e.day,
       sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.minutes ELSE 0 END),
       sum(CASE WHEN e.state = 'accepted' THEN e.accepted_minutes ELSE 0 END),
       count(*),
       sum(CASE WHEN e.state = 'returned' THEN 1 ELSE 0 END),
       sum(CASE WHEN e.state = 'pending' THEN 1 ELSE 0 END)
FROM diary_entry AS e
WHERE e.person_id = :person_id AND e.day BETWEEN :first AND :last AND e.state <> 'withdrawn'
GROUP BY e.person_id, e.day
ORDER BY e.day

-- name: day_totals_of_units
SELECT e.person_id, e.day,
       sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.minutes ELSE 0 END),
       sum(CASE WHEN e.state = 'accepted' THEN e.accepted_minutes ELSE 0 END),
       count(*),
       sum(CASE WHEN e.state = 'returned' THEN 1 ELSE 0 END),
       sum(CASE WHEN e.state = 'pending' THEN 1 ELSE 0 END)
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.day BETWEEN :first AND :last AND e.state <> 'withdrawn'
GROUP BY e.person_id, e.day
ORDER BY e.person_id, e.day

-- name: minutes_of_day
-- The day is summed up in the index alone; the entry that is left out is taken off again.
SELECT (SELECT coalesce(sum(e.minutes), 0) FROM diary_entry AS e
        WHERE e.person_id = :person_id AND e.day = :day AND e.state <> 'withdrawn')
     - coalesce((SELECT o.minutes FROM diary_entry AS o
        WHERE o.id = :except AND o.person_id = :person_id AND o.day = :day AND o.state <> 'withdrawn'), 0)

-- name: minutes_by_day
SELECT day, sum(minutes) FROM diary_entry
WHERE person_id = :person_id AND day BETWEEN :first AND :last AND state <> 'withdrawn'
GROUP BY day

-- name: facts
-- What org/member, sheet/locks and minutes_of_day answer one by one. The latest appointment is asked for without an
-- order: to sort even one row, SQLite opens a database in memory. What is asked for is bound once: of a name that
-- stands in several places the driver copies and looks up all values at every call.
SELECT (SELECT a.unit_id FROM appointment AS a
        WHERE a.person_id = asked.person_id AND a.first_date <= asked.day
          AND (a.last_date IS NULL OR a.last_date >= asked.day)
          AND NOT EXISTS (
            SELECT 1 FROM appointment AS later
            WHERE later.person_id = asked.person_id AND later.first_date <= asked.day
              AND (later.last_date IS NULL OR later.last_date >= asked.day)
              AND (later.first_date, later.id) > (a.first_date, a.id))),
       (SELECT count(*) FROM period_lock AS l WHERE l.person_id = asked.person_id AND l.month = asked.month),
       (SELECT coalesce(sum(e.minutes), 0) FROM diary_entry AS e
        WHERE e.person_id = asked.person_id AND e.day = asked.day AND e.state <> 'withdrawn')
     - coalesce((SELECT o.minutes FROM diary_entry AS o
        WHERE o.id = asked.entry_id AND o.person_id = asked.person_id AND o.day = asked.day
          AND o.state <> 'withdrawn'), 0)
FROM (SELECT :person_id AS person_id, :day AS day, :month AS month, :except AS entry_id) AS asked

-- name: pending
SELECT e.id, e.person_id, e.unit_id, e.day, e.start_minute, e.minutes, e.item_id, e.item_code,
       e.assignment_id, e.title, e.quantity, e.coefficient, e.result, e.document_number, e.note,
       e.state, e.accepted_quantity, e.accepted_minutes, e.quality_faults, e.quality_excused,
       e.delays, e.delays_excused, e.review_note, e.reviewed_by, e.reviewed_at, e.created_by,
       e.created_at, e.changed_at, e.version
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.state = 'pending' AND (e.day, e.id) > (:after_day, :after_id)
ORDER BY e.day, e.id LIMIT :limit

-- name: pending_count
SELECT count(*) FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.state = 'pending'

-- name: unassigned
SELECT e.person_id, e.item_code, max(e.title), e.coefficient, sum(e.accepted_quantity),
       sum(e.quality_faults), sum(e.quality_excused), sum(e.delays), sum(e.delays_excused)
FROM diary_entry AS e
WHERE e.person_id = :person_id AND e.day BETWEEN :first AND :last
  AND e.state = 'accepted' AND e.assignment_id IS NULL
GROUP BY e.person_id, e.item_code, e.coefficient, CASE WHEN e.item_code = '' THEN e.title ELSE '' END
ORDER BY e.person_id, e.item_code, 3

-- name: unassigned_of_units
SELECT e.person_id, e.item_code, max(e.title), e.coefficient, sum(e.accepted_quantity),
       sum(e.quality_faults), sum(e.quality_excused), sum(e.delays), sum(e.delays_excused)
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.day BETWEEN :first AND :last
  AND e.state = 'accepted' AND e.assignment_id IS NULL
GROUP BY e.person_id, e.item_code, e.coefficient, CASE WHEN e.item_code = '' THEN e.title ELSE '' END
ORDER BY e.person_id, e.item_code, 3

-- name: item_use
-- The average is rounded half up to whole ten-thousandths.
SELECT item_id, count(*), CAST(2 * sum(quantity) + count(*) AS BIGINT) / (2 * count(*)), max(quantity), max(day)
FROM diary_entry
WHERE person_id = :person_id AND day >= :since AND item_id IS NOT NULL AND state <> 'withdrawn'
GROUP BY item_id
ORDER BY count(*) DESC, item_id

-- name: same_text
SELECT id, person_id, unit_id, day, start_minute, minutes, item_id, item_code, assignment_id,
       title, quantity, coefficient, result, document_number, note, state, accepted_quantity,
       accepted_minutes, quality_faults, quality_excused, delays, delays_excused, review_note,
       reviewed_by, reviewed_at, created_by, created_at, changed_at, version
FROM diary_entry
WHERE person_id = :person_id AND day BETWEEN :first AND :last AND day <> :day AND id <> :id
  AND title = :title AND note = :note AND state <> 'withdrawn'
ORDER BY day, id
