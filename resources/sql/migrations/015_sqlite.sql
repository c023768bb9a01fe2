-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One record of the history for one action that touched many rows (an import, a package, a list that was
-- accepted): who, when and why stand in the record, what became of each row stands here, and the record
-- keeps a digest over the hashes of its rows. So every row still has its own history, a changed or missing
-- one shows, and a single one can lose its words without disturbing the others.
PRAGMA user_version = 15;
;;

CREATE TABLE audit_row (
    sequence    INTEGER NOT NULL,
    place       INTEGER NOT NULL CHECK (place > 0),
    entity      TEXT NOT NULL,
    entity_id   TEXT NOT NULL,
    action      TEXT NOT NULL,
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    -- The step of a package the row stands for, and who took it there and when.
    operation   TEXT,
    author      TEXT,
    author_name TEXT,
    made_at     TEXT,
    hash        BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (sequence, place)
) STRICT, WITHOUT ROWID;
;;
CREATE INDEX audit_row_entity ON audit_row (entity_id);
;;
CREATE UNIQUE INDEX audit_row_operation ON audit_row (operation) WHERE operation IS NOT NULL;
;;
-- The rows come first and their record closes them: nothing is added to what is closed.
CREATE TRIGGER audit_row_open BEFORE INSERT ON audit_row
WHEN NEW.sequence IS NOT coalesce((SELECT max(sequence) FROM audit_record), 0) + 1
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER audit_row_no_update BEFORE UPDATE ON audit_row
WHEN NOT (
    OLD.entity = 'entry'
    AND EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.entity_id AND state = 'done')
    AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
    AND NEW.sequence IS OLD.sequence AND NEW.place IS OLD.place AND NEW.entity IS OLD.entity
    AND NEW.entity_id IS OLD.entity_id AND NEW.action IS OLD.action
    AND NEW.operation IS OLD.operation AND NEW.author IS OLD.author
    AND NEW.author_name IS OLD.author_name AND NEW.made_at IS OLD.made_at AND NEW.hash IS OLD.hash)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER audit_row_no_delete BEFORE DELETE ON audit_row
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
