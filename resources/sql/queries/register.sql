-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person's document register: what lists of other systems say, and what was made of it.

-- name: sources
SELECT id, person_id, name, headings, layout, changed_at
FROM register_source WHERE person_id = :person_id ORDER BY changed_at DESC, id

-- name: source
SELECT id, person_id, name, headings, layout, changed_at
FROM register_source WHERE person_id = :person_id AND headings = :headings

-- name: put_source
INSERT INTO register_source (id, person_id, name, headings, layout, changed_at)
VALUES (:id, :person_id, :name, :headings, :layout, :changed_at)
ON CONFLICT (person_id, headings) DO UPDATE
SET name = excluded.name, layout = excluded.layout, changed_at = excluded.changed_at

-- name: insert
INSERT INTO register_item (
    id, person_id, source_id, item_key, number, dated, kind, summary, due, done, finished, changed_at,
    handler_id)
VALUES (
    :id, :person_id, :source_id, :item_key, :number, :dated, :kind, :summary, :due, :done, :finished,
    :changed_at, :handler_id)

-- name: update
UPDATE register_item SET number = :number, dated = :dated, kind = :kind, summary = :summary,
    due = :due, done = :done, finished = :finished, source_id = :source_id, changed_at = :changed_at
WHERE id = :id AND person_id = :person_id

-- name: by_key
SELECT id, person_id, source_id, item_key, number, dated, kind, summary, due, done, finished, entry_id,
       dismissed_at, changed_at, handler_id, assignment_id
FROM register_item WHERE person_id = :person_id AND item_key = :item_key

-- name: get
SELECT id, person_id, source_id, item_key, number, dated, kind, summary, due, done, finished, entry_id,
       dismissed_at, changed_at, handler_id, assignment_id
FROM register_item WHERE id = :id

-- name: open
-- What nothing was made of yet, or what was withdrawn or taken back again.
SELECT r.id, r.person_id, r.source_id, r.item_key, r.number, r.dated, r.kind, r.summary, r.due, r.done,
       r.finished, r.entry_id, r.dismissed_at, r.changed_at, r.handler_id, r.assignment_id
FROM register_item AS r LEFT JOIN diary_entry AS e ON e.id = r.entry_id
    LEFT JOIN assignment AS a ON a.id = r.assignment_id
WHERE r.person_id = :person_id AND r.dismissed_at IS NULL
  AND (r.entry_id IS NULL OR e.state = 'withdrawn')
  AND (r.assignment_id IS NULL OR a.state = 'cancelled')
ORDER BY r.done, r.due, r.dated, r.id

-- name: dismissed
SELECT id, person_id, source_id, item_key, number, dated, kind, summary, due, done, finished, entry_id,
       dismissed_at, changed_at, handler_id, assignment_id
FROM register_item WHERE person_id = :person_id AND dismissed_at IS NOT NULL
  AND summary || number <> ''
ORDER BY dismissed_at DESC, id

-- name: counts
SELECT count(*), coalesce(sum(CASE WHEN e.state <> 'withdrawn' THEN 1 ELSE 0 END), 0),
       coalesce(sum(CASE WHEN r.dismissed_at IS NOT NULL THEN 1 ELSE 0 END), 0),
       coalesce(sum(CASE WHEN a.state <> 'cancelled' THEN 1 ELSE 0 END), 0)
FROM register_item AS r LEFT JOIN diary_entry AS e ON e.id = r.entry_id
    LEFT JOIN assignment AS a ON a.id = r.assignment_id
WHERE r.person_id = :person_id

-- name: habits
-- How work of a kind was entered before, the latest first.
SELECT r.kind, e.item_id, e.item_code, e.title, e.minutes
FROM register_item AS r JOIN diary_entry AS e ON e.id = r.entry_id
WHERE r.person_id = :person_id AND e.state <> 'withdrawn' AND r.kind <> ''
ORDER BY e.created_at DESC, e.id DESC LIMIT 500

-- name: set_entry
UPDATE register_item SET entry_id = :entry_id, changed_at = :changed_at
WHERE id = :id AND person_id = :person_id

-- name: set_assignment
UPDATE register_item SET assignment_id = :assignment_id, changed_at = :changed_at
WHERE id = :id AND person_id = :person_id

-- name: set_dismissed
UPDATE register_item SET dismissed_at = :dismissed_at, changed_at = :changed_at
WHERE id = :id AND person_id = :person_id
