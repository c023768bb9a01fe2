-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Marks of the review that a head dismissed with a word.

-- name: insert
INSERT INTO mark_dismissal (entry_id, kind, word, dismissed_by, dismissed_at)
VALUES (:entry_id, :kind, :word, :dismissed_by, :dismissed_at)

-- name: remove
DELETE FROM mark_dismissal WHERE entry_id = :entry_id AND kind = :kind

-- name: of_entries
SELECT m.entry_id, m.kind, m.word, m.dismissed_by, m.dismissed_at
FROM json_each(:entries) AS p CROSS JOIN mark_dismissal AS m
WHERE m.entry_id = p.value

-- name: any_between
-- Keys grow with the time they are made, so that those of one queue lie close together.
SELECT CASE WHEN EXISTS (
    SELECT 1 FROM mark_dismissal WHERE entry_id BETWEEN :first AND :last) THEN 1 ELSE 0 END
