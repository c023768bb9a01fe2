-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Deliveries of results to the national personnel database within five days (Article 26.1 d): what was
-- sent in which batch, and what was acknowledged or refused. A result is named by the hash of its
-- signed content, so that a corrected sheet is another result.
PRAGMA user_version = 13;
;;

CREATE TABLE national_batch (
    id        TEXT PRIMARY KEY,
    unit_id   TEXT NOT NULL REFERENCES unit (id),
    year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    number    INTEGER NOT NULL CHECK (number > 0),
    made_at   TEXT NOT NULL,
    made_by   TEXT REFERENCES person (id),
    made_name TEXT NOT NULL,
    results   INTEGER NOT NULL CHECK (results > 0),
    file_hash TEXT NOT NULL CHECK (file_hash LIKE 'sha256:%'),
    sent_on   TEXT,
    receipt   TEXT NOT NULL DEFAULT '',
    UNIQUE (unit_id, number)
) STRICT;
;;
CREATE TABLE national_result (
    batch_id        TEXT NOT NULL REFERENCES national_batch (id),
    content_hash    TEXT NOT NULL CHECK (content_hash LIKE 'sha256:%'),
    person_id       TEXT NOT NULL REFERENCES person (id),
    period          TEXT NOT NULL,
    signed_on       TEXT NOT NULL,
    acknowledged_on TEXT,
    refusal         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (batch_id, content_hash),
    CHECK (acknowledged_on IS NULL OR refusal = '')
) STRICT, WITHOUT ROWID;
;;
CREATE INDEX national_result_person ON national_result (person_id);
;;

CREATE TRIGGER national_batch_kept BEFORE UPDATE ON national_batch
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.year IS NOT OLD.year
  OR NEW.number IS NOT OLD.number OR NEW.made_at IS NOT OLD.made_at OR NEW.made_by IS NOT OLD.made_by
  OR NEW.made_name IS NOT OLD.made_name OR NEW.results IS NOT OLD.results
  OR NEW.file_hash IS NOT OLD.file_hash
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER national_batch_no_delete BEFORE DELETE ON national_batch
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER national_result_kept BEFORE UPDATE ON national_result
WHEN NEW.batch_id IS NOT OLD.batch_id OR NEW.content_hash IS NOT OLD.content_hash
  OR NEW.person_id IS NOT OLD.person_id OR NEW.period IS NOT OLD.period
  OR NEW.signed_on IS NOT OLD.signed_on
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
-- Nobody acknowledges what was not sent.
CREATE TRIGGER national_result_sent BEFORE UPDATE ON national_result
WHEN (NEW.acknowledged_on IS NOT NULL OR NEW.refusal <> '') AND NOT EXISTS (
    SELECT 1 FROM national_batch WHERE id = NEW.batch_id AND sent_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER national_result_no_delete BEFORE DELETE ON national_result
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
