-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lists come as JSON arrays; CROSS JOIN makes the list drive the index.

-- name: pending_groups
SELECT e.unit_id, e.person_id, count(*), min(e.day), max(e.day)
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.state = 'pending'
GROUP BY e.unit_id, e.person_id

-- name: waiting (sqlite)
-- What waits was not decided about: the columns of a decision are not read. The others come as one text in bytes,
-- those that may hold a blank behind their lengths: a value costs more on its way to the program than in the file.
SELECT CAST(format('%s %s %s %s %s %d %s %s %d %d %s %d %d %d %d %d %s%s%s%s%s', e.id, e.person_id, e.unit_id, e.day,
           e.start_minute, e.minutes, e.item_id, e.assignment_id, e.quantity, e.coefficient,
           e.created_at, e.version, length(CAST(e.item_code AS BLOB)),
           length(CAST(e.title AS BLOB)), length(CAST(e.result AS BLOB)), length(CAST(e.document_number AS BLOB)),
           e.item_code, e.title, e.result, e.document_number, e.note) AS BLOB)
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.state = 'pending' AND (e.day, e.id) > (:after_day, :after_id)
ORDER BY e.day, e.id LIMIT :limit

-- name: waiting (postgres)
SELECT format('%s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s%s%s%s%s', e.id, e.person_id, e.unit_id, e.day,
           e.start_minute, e.minutes, e.item_id, e.assignment_id, e.quantity, e.coefficient,
           e.created_at, e.version, octet_length(e.item_code), octet_length(e.title),
           octet_length(e.result), octet_length(e.document_number),
           e.item_code, e.title, e.result, e.document_number, e.note)
FROM json_each(:units) AS u CROSS JOIN diary_entry AS e
WHERE e.unit_id = u.value AND e.state = 'pending' AND (e.day, e.id) > (:after_day, :after_id)
ORDER BY e.day, e.id LIMIT :limit

-- name: waiting_in (sqlite)
-- Of a single unit, as most heads have, they come in the order of the index.
SELECT CAST(format('%s %s %s %s %s %d %s %s %d %d %s %d %d %d %d %d %s%s%s%s%s', e.id, e.person_id, e.unit_id, e.day,
           e.start_minute, e.minutes, e.item_id, e.assignment_id, e.quantity, e.coefficient,
           e.created_at, e.version, length(CAST(e.item_code AS BLOB)),
           length(CAST(e.title AS BLOB)), length(CAST(e.result AS BLOB)), length(CAST(e.document_number AS BLOB)),
           e.item_code, e.title, e.result, e.document_number, e.note) AS BLOB)
FROM diary_entry AS e
WHERE e.unit_id = :unit AND e.state = 'pending' AND (e.day, e.id) > (:after_day, :after_id)
ORDER BY e.day, e.id LIMIT :limit

-- name: waiting_in (postgres)
SELECT format('%s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s%s%s%s%s', e.id, e.person_id, e.unit_id, e.day,
           e.start_minute, e.minutes, e.item_id, e.assignment_id, e.quantity, e.coefficient,
           e.created_at, e.version, octet_length(e.item_code), octet_length(e.title),
           octet_length(e.result), octet_length(e.document_number),
           e.item_code, e.title, e.result, e.document_number, e.note)
FROM diary_entry AS e
WHERE e.unit_id = :unit AND e.state = 'pending' AND (e.day, e.id) > (:after_day, :after_id)
ORDER BY e.day, e.id LIMIT :limit

-- name: accepted_days
-- What was accepted beside what waits, and whether any of it may overlap it or be the same once more: with a
-- start where something that waits has one, or as long. :lengths has a 1 for each length in minutes.
SELECT e.person_id, e.day, sum(e.minutes),
       max(CASE WHEN (:starts = 1 AND e.start_minute IS NOT NULL) OR substr(:lengths, 1 + e.minutes, 1) = '1'
           THEN 1 ELSE 0 END)
FROM json_each(:people) AS p CROSS JOIN diary_entry AS e
WHERE e.person_id = p.value AND e.day BETWEEN :first AND :last AND e.state = 'accepted'
GROUP BY e.person_id, e.day

-- name: on_days
-- What waits in the units :known has been read already.
SELECT e.id, e.person_id, e.day, e.start_minute, e.minutes, e.item_id, e.title, e.quantity, e.result,
       e.document_number, e.note, e.state
FROM json_each(:days) AS d CROSS JOIN diary_entry AS e
WHERE e.person_id = json_extract(d.value, '$[0]') AND e.day = json_extract(d.value, '$[1]')
  AND (e.state = 'accepted' OR (e.state = 'pending'
      AND e.unit_id NOT IN (SELECT k.value FROM json_each(:known) AS k)))
ORDER BY e.id

-- name: words (sqlite)
-- Only texts of a length that is asked for, which the index of the person's days tells: :lengths has a 1 for each,
-- and bytes are counted off sooner than signs. What waits in the units :known has been read already; where there
-- are any, all comes that waits elsewhere, of whatever length.
SELECT e.person_id, e.day, e.title, e.note, e.state = 'pending'
FROM json_each(:people) AS p CROSS JOIN diary_entry AS e
WHERE e.person_id = p.value AND e.day BETWEEN :first AND :last AND CASE
    WHEN e.state = 'withdrawn' THEN 0
    WHEN e.state = 'pending' AND :asked = 1 THEN instr(:known, e.unit_id) = 0
    ELSE substr(CAST(:lengths AS BLOB), 1 + (31 * length(e.title) + length(e.note)) % 512, 1) = x'31' END

-- name: words (postgres)
SELECT e.person_id, e.day, e.title, e.note, CASE WHEN e.state = 'pending' THEN 1 ELSE 0 END
FROM json_each(:people) AS p CROSS JOIN diary_entry AS e
WHERE e.person_id = p.value AND e.day BETWEEN :first AND :last AND CASE
    WHEN e.state = 'withdrawn' THEN FALSE
    WHEN e.state = 'pending' AND :asked = 1 THEN e.unit_id NOT IN (SELECT k.value FROM json_each(:known) AS k)
    ELSE substr(:lengths, 1 + (31 * length(e.title) + length(e.note)) % 512, 1) = '1' END

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
