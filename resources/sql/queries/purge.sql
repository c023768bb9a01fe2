-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Removing what must not be kept: asked for by one person, decided by another.

-- name: insert
INSERT INTO purge (
    id, entry_id, reason, requested_by, requested_name, requested_at, state, decided_by,
    decided_name, decided_at)
VALUES (:id, :entry_id, :reason, :requested_by, :requested_name, :requested_at, 'requested', NULL, '', NULL)

-- name: decide
UPDATE purge SET state = :state, decided_by = :decided_by, decided_name = :decided_name,
    decided_at = :decided_at
WHERE id = :id AND state = 'requested'

-- name: get
SELECT id, entry_id, reason, requested_by, requested_name, requested_at, state, decided_by,
       decided_name, decided_at
FROM purge WHERE id = :id

-- name: open
SELECT id, entry_id, reason, requested_by, requested_name, requested_at, state, decided_by,
       decided_name, decided_at
FROM purge WHERE state = 'requested' ORDER BY requested_at, id

-- name: of_entry
SELECT id, entry_id, reason, requested_by, requested_name, requested_at, state, decided_by,
       decided_name, decided_at
FROM purge WHERE entry_id = :entry_id ORDER BY requested_at, id

-- name: empty_entry (sqlite)
UPDATE diary_entry SET title = :mark, note = '', result = '', document_number = '',
    review_note = '', version = version + 1
WHERE id = :entry_id

-- name: empty_history (sqlite)
UPDATE audit_record SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
WHERE entity_id = :entry_id AND entity = 'entry' AND action NOT IN ('ask_purge', 'purge', 'keep')

-- name: empty_rows (sqlite)
UPDATE audit_row SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
WHERE entity_id = :entry_id AND entity = 'entry'

-- name: forget_templates (sqlite)
DELETE FROM entry_template
WHERE person_id = (SELECT person_id FROM diary_entry WHERE id = :entry_id)
  AND (title = (SELECT title FROM diary_entry WHERE id = :entry_id)
       OR (note <> '' AND note = (SELECT note FROM diary_entry WHERE id = :entry_id)))

-- name: forget_register (sqlite)
-- The item stays as a mark, so that the next list does not bring the words back.
UPDATE register_item SET number = '', kind = '', summary = '', dismissed_at = changed_at
WHERE entry_id = :entry_id

-- name: done_entries
SELECT entry_id FROM purge WHERE state = 'done'

-- On a server nobody writes these rows; functions do, and ask who decided.

-- name: empty_entry (postgres)
SELECT purge_entry(:entry_id, :mark)

-- name: empty_history (postgres)
SELECT purge_history(:entry_id)

-- name: empty_rows (postgres)
-- Done with the history.
SELECT :entry_id

-- name: forget_templates (postgres)
SELECT purge_templates(:entry_id)

-- name: forget_register (postgres)
SELECT purge_register(:entry_id)
