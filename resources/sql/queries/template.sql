-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person enters again and again: favourites and recurring work.

-- name: insert
INSERT INTO entry_template (
    id, person_id, kind, item_id, item_code, title, start_minute, minutes, quantity, note, weekdays,
    first, last, created_at)
VALUES (
    :id, :person_id, :kind, :item_id, :item_code, :title, :start_minute, :minutes, :quantity, :note,
    :weekdays, :first, :last, :created_at)

-- name: of_person
SELECT id, person_id, kind, item_id, item_code, title, start_minute, minutes, quantity, note,
       weekdays, first, last, created_at
FROM entry_template WHERE person_id = :person_id ORDER BY created_at, id

-- name: remove
DELETE FROM entry_template WHERE id = :id AND person_id = :person_id
