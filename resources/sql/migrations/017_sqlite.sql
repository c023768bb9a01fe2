-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A head's list names who handles a document: what is not done becomes work given to that person, with the
-- deadline of the list (Article 18.1 b).
PRAGMA user_version = 17;
;;
ALTER TABLE register_item ADD COLUMN handler_id TEXT REFERENCES person (id);
;;
ALTER TABLE register_item ADD COLUMN assignment_id TEXT REFERENCES assignment (id);
;;
CREATE INDEX register_item_assignment ON register_item (assignment_id) WHERE assignment_id IS NOT NULL;
;;
CREATE INDEX register_item_handler ON register_item (handler_id) WHERE handler_id IS NOT NULL;
;;
-- Work of the one who handles it only, and while it stands, it stays.
CREATE TRIGGER register_item_assignment_kept BEFORE UPDATE OF assignment_id ON register_item
WHEN NEW.assignment_id IS NOT OLD.assignment_id AND (
    NOT EXISTS (SELECT 1 FROM assignment WHERE id = NEW.assignment_id AND person_id = NEW.handler_id)
    OR EXISTS (SELECT 1 FROM assignment WHERE id = OLD.assignment_id AND state <> 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
