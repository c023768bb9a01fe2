-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What reports read of many people at once. :people is a JSON array of person ids; CROSS JOIN makes
-- the list drive the index.

-- name: day_totals
SELECT e.person_id, e.day,
       sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.minutes ELSE 0 END),
       sum(CASE WHEN e.state = 'accepted' THEN e.accepted_minutes ELSE 0 END),
       count(*),
       sum(CASE WHEN e.state = 'returned' THEN 1 ELSE 0 END),
       sum(CASE WHEN e.state = 'pending' THEN 1 ELSE 0 END)
FROM json_each(:people) AS l CROSS JOIN diary_entry AS e
WHERE e.person_id = l.value AND e.day BETWEEN :first AND :last AND e.state <> 'withdrawn'
GROUP BY e.person_id, e.day
ORDER BY e.person_id, e.day

-- name: absences
SELECT b.id, b.person_id, b.first_date, b.last_date, b.half_days, b.kind, b.note, b.version
FROM json_each(:people) AS l CROSS JOIN absence AS b
WHERE b.person_id = l.value AND b.first_date <= :last AND b.last_date >= :first
ORDER BY b.person_id, b.first_date, b.id

-- name: entries
SELECT e.id, e.person_id, e.unit_id, e.day, e.start_minute, e.minutes, e.item_id, e.item_code,
       e.assignment_id, e.title, e.quantity, e.coefficient, e.result, e.document_number, e.note,
       e.state, e.accepted_quantity, e.accepted_minutes, e.quality_faults, e.quality_excused,
       e.delays, e.delays_excused, e.review_note, e.reviewed_by, e.reviewed_at, e.created_by,
       e.created_at, e.changed_at, e.version
FROM json_each(:people) AS l CROSS JOIN diary_entry AS e
WHERE e.person_id = l.value AND e.day BETWEEN :first AND :last AND e.state <> 'withdrawn'
ORDER BY e.person_id, e.day, e.start_minute IS NULL, e.start_minute, e.created_at, e.id

-- name: assignments
SELECT a.id, a.person_id, a.unit_id, a.period, a.item_id, a.item_code, a.title,
       a.expected_product, a.quantity, a.coefficient, a.origin, a.deadline, a.state,
       a.state_reason, a.source_id, a.split_of, a.assigned_by, a.assigned_at, a.version,
       coalesce(sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.quantity END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.accepted_quantity END), 0),
       coalesce(sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.minutes END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.quality_faults END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.quality_excused END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.delays END), 0),
       coalesce(sum(CASE WHEN e.state = 'accepted' THEN e.delays_excused END), 0)
FROM json_each(:people) AS l CROSS JOIN assignment AS a
LEFT JOIN diary_entry AS e ON e.assignment_id = a.id
WHERE a.person_id = l.value AND a.period BETWEEN :first AND :last
GROUP BY a.id
ORDER BY a.person_id, a.period, a.item_code, a.title, a.id

-- name: products
SELECT e.person_id, e.item_code, max(e.title), e.coefficient,
       sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.quantity ELSE 0 END),
       sum(CASE WHEN e.state = 'accepted' THEN e.accepted_quantity ELSE 0 END),
       sum(CASE WHEN e.state IN ('pending', 'accepted') THEN e.minutes ELSE 0 END),
       sum(CASE WHEN e.state = 'accepted' THEN e.accepted_minutes ELSE 0 END),
       sum(CASE WHEN e.state = 'accepted' THEN e.quality_faults ELSE 0 END),
       sum(CASE WHEN e.state = 'accepted' THEN e.delays ELSE 0 END)
FROM json_each(:people) AS l CROSS JOIN diary_entry AS e
WHERE e.person_id = l.value AND e.day BETWEEN :first AND :last
  AND e.state IN ('pending', 'accepted', 'returned')
GROUP BY e.person_id, e.item_code, e.coefficient, CASE WHEN e.item_code = '' THEN e.title ELSE '' END
ORDER BY e.person_id, e.item_code = '', e.item_code, 3

-- name: sheets
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title,
       CASE WHEN s.state = 'signed' AND c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.return_reason, s.self_scores, s.strengths, s.weaknesses, s.remarks, s.organising,
       s.organising_reason, s.unity, s.unity_reason, s.rule_set_id, s.rule_checksum, s.case_json,
       s.result_json, s.common_points, s.result_points, s.total, s.level, s.content_hash,
       s.submitted_at, s.signed_by, s.signer_name, s.signer_title, s.external_document, s.signed_at,
       c.closed_by, c.closed_at, s.version
FROM json_each(:people) AS l CROSS JOIN period_sheet AS s
LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.person_id = l.value AND s.period = :period AND s.state <> 'replaced'
ORDER BY s.person_id

-- name: figures
-- Points of the sheets in force of the people in the periods.
SELECT s.person_id, s.period,
       CASE WHEN s.state = 'signed' AND c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.common_points, s.result_points, s.total, s.level
FROM json_each(:people) AS l CROSS JOIN json_each(:periods) AS u CROSS JOIN period_sheet AS s
LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.person_id = l.value AND s.period = u.value AND s.state <> 'replaced'
ORDER BY s.person_id, s.period

-- name: unit_levels (sqlite)
-- Signed sheets of the units in the periods, by unit and band, from the sums the file keeps of them. :units
-- and :periods are JSON arrays.
SELECT s.unit_id, s.level, s.sheets, s.rated, s.points, s.least, s.most
FROM json_each(:units) AS l CROSS JOIN json_each(:periods) AS u CROSS JOIN sheet_sum AS s
WHERE s.unit_id = l.value AND s.period = u.value

-- name: unit_levels (postgres)
-- The same counted from the sheets. Those of one band may come in several rows, as the order is the index's
-- and nothing is sorted.
SELECT s.unit_id, s.level, count(*), count(s.total), coalesce(sum(s.total), 0), min(s.total),
       max(s.total)
FROM period_sheet AS s
WHERE s.unit_id IN (SELECT l.value FROM json_each(:units) AS l)
  AND s.period IN (SELECT u.value FROM json_each(:periods) AS u) AND s.state = 'signed'
GROUP BY s.unit_id, s.period, s.state, s.level

-- name: headcount
-- People of the units, each where the latest appointment of the days stands.
SELECT a.unit_id, count(*)
FROM appointment AS a
WHERE a.unit_id IN (SELECT l.value FROM json_each(:units) AS l) AND a.first_date <= :last
  AND (a.last_date IS NULL OR a.last_date >= :first)
  AND a.id = (
    SELECT latest.id FROM appointment AS latest
    WHERE latest.person_id = a.person_id AND latest.first_date <= :last
      AND (latest.last_date IS NULL OR latest.last_date >= :first)
    ORDER BY latest.first_date DESC, latest.id DESC LIMIT 1)
GROUP BY a.unit_id

-- name: headcount_of_most
-- The same where most units are asked for. Everybody counts where an appointment stands in the days, and those
-- who hold several in the days are taken out where a later one stands elsewhere: they are found in one walk
-- along the index, which costs a quarter of looking at everybody's other appointments.
SELECT a.unit_id, count(*)
FROM appointment AS a
WHERE a.unit_id IN (SELECT l.value FROM json_each(:units) AS l) AND a.first_date <= :last
  AND (a.last_date IS NULL OR a.last_date >= :first)
GROUP BY a.unit_id
UNION ALL
SELECT a.unit_id, -count(*)
FROM (
    SELECT b.person_id FROM appointment AS b
    WHERE b.first_date <= :last AND (b.last_date IS NULL OR b.last_date >= :first)
    GROUP BY b.person_id HAVING count(*) > 1
) AS p CROSS JOIN appointment AS a
WHERE a.person_id = p.person_id AND a.unit_id IN (SELECT l.value FROM json_each(:units) AS l)
  AND a.first_date <= :last AND (a.last_date IS NULL OR a.last_date >= :first)
  AND EXISTS (
    SELECT 1 FROM appointment AS later
    WHERE later.person_id = a.person_id AND later.first_date <= :last
      AND (later.last_date IS NULL OR later.last_date >= :first)
      AND (later.first_date, later.id) > (a.first_date, a.id))
GROUP BY a.unit_id

-- name: signed_sheets
-- Signed sheets of the units in the periods, without their content.
SELECT s.person_id, s.period, CASE WHEN c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.common_points, s.result_points, s.total, s.level, p.code, p.full_name, p.kind, n.code,
       s.unit_name, s.position_title, s.role, s.rule_set_id, s.signer_name, s.signed_at, s.content_hash
FROM json_each(:units) AS l CROSS JOIN json_each(:periods) AS u CROSS JOIN period_sheet AS s
JOIN person AS p ON p.id = s.person_id
JOIN unit AS n ON n.id = s.unit_id
LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.unit_id = l.value AND s.period = u.value AND s.state = 'signed'
ORDER BY n.code, p.sort_key, p.code, s.period
