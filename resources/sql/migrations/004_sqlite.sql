-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The windows: what people enter again and again, marks that were dismissed, and the removal of what
-- must not be kept.
PRAGMA user_version = 4;
;;

CREATE TABLE entry_template (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    kind         TEXT NOT NULL CHECK (kind IN ('favourite', 'recurring')),
    item_id      TEXT REFERENCES catalog_item (id),
    item_code    TEXT NOT NULL,
    title        TEXT NOT NULL CHECK (title <> ''),
    start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    quantity     INTEGER NOT NULL CHECK (quantity >= 0),
    note         TEXT NOT NULL,
    weekdays     INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127),
    first        TEXT,
    last         TEXT,
    created_at   TEXT NOT NULL,
    CHECK (kind = 'favourite' OR (weekdays > 0 AND minutes > 0 AND first IS NOT NULL)),
    CHECK (last IS NULL OR last >= first)
) STRICT;
;;
CREATE INDEX entry_template_person ON entry_template (person_id, created_at);
;;
CREATE INDEX entry_template_item ON entry_template (item_id) WHERE item_id IS NOT NULL;
;;

CREATE TABLE mark_dismissal (
    entry_id     TEXT NOT NULL REFERENCES diary_entry (id),
    kind         TEXT NOT NULL,
    word         TEXT NOT NULL CHECK (word <> ''),
    dismissed_by TEXT NOT NULL REFERENCES person (id),
    dismissed_at TEXT NOT NULL,
    PRIMARY KEY (entry_id, kind)
) STRICT, WITHOUT ROWID;
;;
CREATE TRIGGER mark_dismissal_own BEFORE INSERT ON mark_dismissal
WHEN NEW.dismissed_by = (SELECT person_id FROM diary_entry WHERE id = NEW.entry_id)
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;
;;

-- A state secret that got into the diary is asked to be removed by one person and removed by
-- another; what stays is that it happened, never what it was.
CREATE TABLE purge (
    id             TEXT PRIMARY KEY,
    entry_id       TEXT NOT NULL REFERENCES diary_entry (id),
    reason         TEXT NOT NULL CHECK (reason <> ''),
    requested_by   TEXT NOT NULL REFERENCES person (id),
    requested_name TEXT NOT NULL,
    requested_at   TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('requested', 'done', 'kept')),
    decided_by     TEXT REFERENCES person (id),
    decided_name   TEXT NOT NULL,
    decided_at     TEXT,
    CHECK (state = 'requested' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL))
) STRICT;
;;
CREATE INDEX purge_entry ON purge (entry_id, requested_at);
;;
CREATE INDEX purge_open ON purge (requested_at) WHERE state = 'requested';
;;
CREATE INDEX purge_done ON purge (entry_id) WHERE state = 'done';
;;
CREATE TRIGGER purge_no_replace BEFORE INSERT ON purge
WHEN EXISTS (SELECT 1 FROM purge WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER purge_first_state BEFORE INSERT ON purge
WHEN NEW.state <> 'requested' OR NEW.decided_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER purge_no_delete BEFORE DELETE ON purge
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER purge_step BEFORE UPDATE ON purge
WHEN OLD.state <> 'requested' OR NEW.state = 'requested' OR NEW.id IS NOT OLD.id
  OR NEW.entry_id IS NOT OLD.entry_id OR NEW.reason IS NOT OLD.reason
  OR NEW.requested_by IS NOT OLD.requested_by OR NEW.requested_name IS NOT OLD.requested_name
  OR NEW.requested_at IS NOT OLD.requested_at
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER purge_two_people BEFORE UPDATE ON purge
WHEN NEW.decided_by = OLD.requested_by
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;
;;

-- The guards of the diary and of the history let a decided purge through, and nothing else: all
-- figures and all names stay, the words go.
DROP TRIGGER diary_entry_lock_update;
;;
CREATE TRIGGER diary_entry_lock_update BEFORE UPDATE ON diary_entry
WHEN (EXISTS (SELECT 1 FROM period_lock WHERE person_id = OLD.person_id AND month = substr(OLD.day, 1, 7))
  OR EXISTS (SELECT 1 FROM period_lock WHERE person_id = NEW.person_id AND month = substr(NEW.day, 1, 7)))
  AND NOT (
    EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.id AND state = 'done')
    AND NEW.note = '' AND NEW.result = '' AND NEW.document_number = '' AND NEW.review_note = ''
    AND NEW.id IS OLD.id AND NEW.person_id IS OLD.person_id AND NEW.unit_id IS OLD.unit_id
    AND NEW.day IS OLD.day AND NEW.start_minute IS OLD.start_minute AND NEW.minutes IS OLD.minutes
    AND NEW.item_id IS OLD.item_id AND NEW.item_code IS OLD.item_code
    AND NEW.assignment_id IS OLD.assignment_id AND NEW.quantity IS OLD.quantity
    AND NEW.coefficient IS OLD.coefficient AND NEW.state IS OLD.state
    AND NEW.accepted_quantity IS OLD.accepted_quantity
    AND NEW.accepted_minutes IS OLD.accepted_minutes
    AND NEW.quality_faults IS OLD.quality_faults AND NEW.quality_excused IS OLD.quality_excused
    AND NEW.delays IS OLD.delays AND NEW.delays_excused IS OLD.delays_excused
    AND NEW.reviewed_by IS OLD.reviewed_by AND NEW.reviewed_at IS OLD.reviewed_at)
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;
;;
DROP TRIGGER diary_entry_decided;
;;
CREATE TRIGGER diary_entry_decided BEFORE UPDATE ON diary_entry
WHEN OLD.state IN ('accepted', 'withdrawn') AND (
    NEW.unit_id IS NOT OLD.unit_id OR NEW.day IS NOT OLD.day
    OR NEW.start_minute IS NOT OLD.start_minute OR NEW.minutes IS NOT OLD.minutes
    OR NEW.item_id IS NOT OLD.item_id OR NEW.item_code IS NOT OLD.item_code
    OR NEW.assignment_id IS NOT OLD.assignment_id OR NEW.quantity IS NOT OLD.quantity
    OR NEW.coefficient IS NOT OLD.coefficient
    OR ((NEW.title IS NOT OLD.title OR NEW.result IS NOT OLD.result
         OR NEW.document_number IS NOT OLD.document_number OR NEW.note IS NOT OLD.note)
        AND NOT (
            EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.id AND state = 'done')
            AND NEW.note = '' AND NEW.result = '' AND NEW.document_number = '')))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
-- What was purged is never written again.
CREATE TRIGGER diary_entry_purged BEFORE UPDATE ON diary_entry
WHEN (NEW.title IS NOT OLD.title OR NEW.note IS NOT OLD.note OR NEW.result IS NOT OLD.result
      OR NEW.document_number IS NOT OLD.document_number)
  AND EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.id AND state = 'done')
  AND NOT (NEW.note = '' AND NEW.result = '' AND NEW.document_number = '')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
DROP TRIGGER audit_record_no_update;
;;
CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record
WHEN NOT (
    OLD.entity = 'entry'
    AND EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.entity_id AND state = 'done')
    AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
    AND NEW.sequence IS OLD.sequence AND NEW.at IS OLD.at AND NEW.actor IS OLD.actor
    AND NEW.actor_name IS OLD.actor_name AND NEW.entity IS OLD.entity
    AND NEW.entity_id IS OLD.entity_id AND NEW.action IS OLD.action
    AND NEW.previous_hash IS OLD.previous_hash AND NEW.hash IS OLD.hash)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
