-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert_draft
INSERT INTO rule_draft (
    id, set_id, title, text, state, author_id, author_name, created_at, changed_by_name, changed_at)
VALUES (
    :id, :set_id, :title, :text, :state, :author_id, :author_name, :created_at, :changed_by_name,
    :changed_at)

-- name: update_draft
UPDATE rule_draft SET
    set_id = :set_id, title = :title, text = :text, state = :state,
    changed_by_name = :changed_by_name, changed_at = :changed_at, version = version + 1
WHERE id = :id AND version = :version

-- name: draft
SELECT id, set_id, title, text, state, author_id, author_name, created_at, changed_by_name,
       changed_at, version
FROM rule_draft WHERE id = :id

-- name: open_drafts
SELECT id, set_id, title, text, state, author_id, author_name, created_at, changed_by_name,
       changed_at, version
FROM rule_draft WHERE state IN ('drafting', 'circulated')
ORDER BY changed_at DESC, id

-- name: insert_comment
INSERT INTO rule_comment (
    id, draft_id, draft_version, path, text, author_id, author_name, at)
VALUES (
    :id, :draft_id, :draft_version, :path, :text, :author_id, :author_name, :at)

-- name: comments
SELECT id, draft_id, draft_version, path, text, author_id, author_name, at
FROM rule_comment WHERE draft_id = :draft_id ORDER BY at, id

-- name: insert_edition
INSERT INTO rule_edition (
    id, set_id, edition, checksum, overlay, draft_id, subject, blocs, kinds, effective_from,
    effective_to, decision, supersedes, publisher_id, publisher_name, published_at)
VALUES (
    :id, :set_id, :edition, :checksum, :overlay, :draft_id, :subject, :blocs, :kinds,
    :effective_from, :effective_to, :decision, :supersedes, :publisher_id, :publisher_name,
    :published_at)

-- name: editions
SELECT id, set_id, edition, checksum, overlay, draft_id, subject, blocs, kinds, effective_from,
       effective_to, decision, supersedes, publisher_id, publisher_name, published_at
FROM rule_edition ORDER BY effective_from DESC, set_id, edition DESC
