-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: route
SELECT ordinal, body, kind, holder, unit_id
FROM approval_route WHERE bloc = :bloc ORDER BY ordinal

-- name: clear_route
DELETE FROM approval_route WHERE bloc = :bloc

-- name: add_route_step
INSERT INTO approval_route (bloc, ordinal, body, kind, holder, unit_id)
VALUES (:bloc, :ordinal, :body, :kind, :holder, :unit_id)

-- name: insert
INSERT INTO approval (
    id, kind, unit_id, bloc, title, state, author_id, author_name, changed_by_name, changed_at)
VALUES (
    :id, :kind, :unit_id, :bloc, :title, :state, :author_id, :author_name, :changed_by_name,
    :changed_at)

-- name: update
UPDATE approval SET
    title = :title, state = :state, step = :step, content_hash = :content_hash,
    return_reason = :return_reason, document_number = :document_number,
    effective_from = :effective_from, superseded_by = :superseded_by,
    changed_by_name = :changed_by_name, changed_at = :changed_at, version = version + 1
WHERE id = :id AND version = :version

-- name: exists
SELECT id FROM approval WHERE id = :id

-- name: get
SELECT id, kind, unit_id, bloc, title, state, step, content_hash, return_reason, document_number,
       effective_from, superseded_by, author_id, author_name, changed_by_name, changed_at, version
FROM approval WHERE id = :id

-- name: of_units
SELECT a.id, a.kind, a.unit_id, a.bloc, a.title, a.state, a.step, a.content_hash, a.return_reason,
       a.document_number, a.effective_from, a.superseded_by, a.author_id, a.author_name,
       a.changed_by_name, a.changed_at, a.version
FROM json_each(:units) AS u CROSS JOIN approval AS a
WHERE a.unit_id = u.value ORDER BY a.changed_at DESC, a.id

-- name: on_the_way
SELECT id, kind, unit_id, bloc, title, state, step, content_hash, return_reason, document_number,
       effective_from, superseded_by, author_id, author_name, changed_by_name, changed_at, version
FROM approval WHERE state IN ('submitted', 'consolidated') ORDER BY changed_at, id

-- name: approved_of
SELECT id, kind, unit_id, bloc, title, state, step, content_hash, return_reason, document_number,
       effective_from, superseded_by, author_id, author_name, changed_by_name, changed_at, version
FROM approval WHERE unit_id = :unit_id AND kind = :kind AND state = 'approved'
ORDER BY effective_from DESC

-- name: steps
SELECT ordinal, body, kind, holder, unit_id
FROM approval_step WHERE approval_id = :approval_id ORDER BY ordinal

-- name: clear_steps
DELETE FROM approval_step WHERE approval_id = :approval_id

-- name: add_step
INSERT INTO approval_step (approval_id, ordinal, body, kind, holder, unit_id)
VALUES (:approval_id, :ordinal, :body, :kind, :holder, :unit_id)

-- name: sign
INSERT INTO approval_signature (
    approval_id, approval_version, action, step, body, person_id, person_name, person_title, reason,
    content_hash, document_number, effective_from, at)
VALUES (
    :approval_id, :approval_version, :action, :step, :body, :person_id, :person_name, :person_title,
    :reason, :content_hash, :document_number, :effective_from, :at)

-- name: signatures
SELECT approval_id, approval_version, action, step, body, person_id, person_name, person_title,
       reason, content_hash, document_number, effective_from, at
FROM approval_signature WHERE approval_id = :approval_id ORDER BY approval_version

-- name: holds
SELECT 1 FROM approval_holder
WHERE approval_id = :approval_id AND person_id = :person_id AND first_date <= :day
  AND (last_date IS NULL OR last_date >= :day)

-- name: drafts
SELECT 1 FROM approval_drafter
WHERE approval_id = :approval_id AND person_id = :person_id AND first_date <= :day
  AND (last_date IS NULL OR last_date >= :day)

-- name: insert_comment
INSERT INTO approval_comment (id, approval_id, line, text, body, author_id, author_name, at)
VALUES (:id, :approval_id, :line, :text, :body, :author_id, :author_name, :at)

-- name: comments
SELECT id, approval_id, line, text, body, author_id, author_name, at
FROM approval_comment WHERE approval_id = :approval_id ORDER BY at, id

-- name: locked_month
SELECT max(l.month)
FROM period_lock AS l CROSS JOIN period_sheet AS s CROSS JOIN json_each(:units) AS u
WHERE l.month >= :month AND s.id = l.sheet_id AND u.value = s.unit_id
