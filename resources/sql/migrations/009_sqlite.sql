-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Packages between offices: whose are taken, and which record of the history is a step that was taken
-- in another database, so that no step is ever taken twice.
PRAGMA user_version = 9;
;;

CREATE TABLE office_key (
    public_key    TEXT PRIMARY KEY CHECK (length(public_key) = 64),
    office        TEXT NOT NULL CHECK (office <> ''),
    accepted_by   TEXT REFERENCES person (id),
    accepted_name TEXT NOT NULL,
    accepted_at   TEXT NOT NULL,
    withdrawn_at  TEXT
) STRICT;
;;

CREATE TABLE merged_operation (
    id          TEXT PRIMARY KEY,
    row_id      TEXT NOT NULL,
    sequence    INTEGER NOT NULL,
    office      TEXT NOT NULL,
    author      TEXT,
    author_name TEXT NOT NULL,
    made_at     TEXT NOT NULL
) STRICT;
;;
CREATE INDEX merged_operation_row ON merged_operation (row_id, sequence);
;;
CREATE TRIGGER merged_operation_no_replace BEFORE INSERT ON merged_operation
WHEN EXISTS (SELECT 1 FROM merged_operation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER merged_operation_no_update BEFORE UPDATE ON merged_operation
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER merged_operation_no_delete BEFORE DELETE ON merged_operation
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
