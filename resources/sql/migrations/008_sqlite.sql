-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Positions with their job descriptions, competency frameworks, who holds which position, which
-- levels people were found to have, and the roll-out. The list of positions and the framework are
-- approvable documents: approval.id is the id of the set and of the framework.

PRAGMA user_version = 8;
;;

CREATE TABLE position (
    id          TEXT PRIMARY KEY,
    set_id      TEXT NOT NULL REFERENCES approval (id),
    unit_id     TEXT NOT NULL REFERENCES unit (id),
    code        TEXT NOT NULL CHECK (code <> ''),
    name        TEXT NOT NULL CHECK (name <> ''),
    grouping    TEXT NOT NULL CHECK (grouping IN ('leadership', 'specialist', 'professional', 'support')),
    rank        TEXT NOT NULL,
    head_count  INTEGER CHECK (head_count BETWEEN 0 AND 10000),
    description TEXT NOT NULL CHECK (json_valid(description)),
    ordinal     INTEGER NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (set_id, code)
) STRICT;
;;
CREATE INDEX position_unit ON position (unit_id);
;;

CREATE TABLE position_holding (
    id          TEXT PRIMARY KEY,
    position_id TEXT NOT NULL REFERENCES position (id),
    person_id   TEXT NOT NULL REFERENCES person (id),
    first_date  TEXT NOT NULL,
    last_date   TEXT CHECK (last_date >= first_date),
    document    TEXT NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;
;;
CREATE INDEX position_holding_position ON position_holding (position_id, first_date);
;;
CREATE INDEX position_holding_person ON position_holding (person_id, first_date);
;;

CREATE TABLE competency (
    id           TEXT PRIMARY KEY,
    framework_id TEXT NOT NULL REFERENCES approval (id),
    grouping     TEXT NOT NULL CHECK (grouping IN ('general', 'professional', 'management')),
    name         TEXT NOT NULL CHECK (name <> ''),
    level_1      TEXT NOT NULL,
    level_2      TEXT NOT NULL,
    level_3      TEXT NOT NULL,
    level_4      TEXT NOT NULL,
    level_5      TEXT NOT NULL,
    ordinal      INTEGER NOT NULL,
    UNIQUE (framework_id, name)
) STRICT;
;;

CREATE TABLE competency_assessment (
    id            TEXT PRIMARY KEY,
    person_id     TEXT NOT NULL REFERENCES person (id),
    competency_id TEXT NOT NULL REFERENCES competency (id),
    level         INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
    evidence      TEXT NOT NULL CHECK (evidence <> ''),
    day           TEXT NOT NULL,
    assessed_by   TEXT REFERENCES person (id),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK (assessed_by IS NULL OR assessed_by <> person_id)
) STRICT;
;;
CREATE INDEX competency_assessment_person ON competency_assessment (person_id, day);
;;
CREATE INDEX competency_assessment_competency ON competency_assessment (competency_id);
;;
CREATE INDEX competency_assessment_assessor ON competency_assessment (assessed_by) WHERE assessed_by IS NOT NULL;
;;

-- From when a unit tries the programme out, and from when it counts.
CREATE TABLE rollout (
    unit_id       TEXT PRIMARY KEY REFERENCES unit (id),
    pilot_from    TEXT,
    official_from TEXT CHECK (pilot_from IS NULL OR official_from >= pilot_from),
    note          TEXT NOT NULL DEFAULT '',
    version       INTEGER NOT NULL DEFAULT 1
) STRICT;
;;

-- What the database itself refuses ---------------------------------------------------------------

CREATE TRIGGER position_still_insert BEFORE INSERT ON position
WHEN NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.set_id AND kind = 'positions' AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER position_no_replace BEFORE INSERT ON position
WHEN EXISTS (SELECT 1 FROM position WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER position_still_update BEFORE UPDATE ON position
WHEN NEW.id IS NOT OLD.id OR NEW.set_id IS NOT OLD.set_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER position_still_delete BEFORE DELETE ON position
WHEN NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER competency_still_insert BEFORE INSERT ON competency
WHEN NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.framework_id AND kind = 'competencies' AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER competency_no_replace BEFORE INSERT ON competency
WHEN EXISTS (SELECT 1 FROM competency WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER competency_still_update BEFORE UPDATE ON competency
WHEN NEW.id IS NOT OLD.id OR NEW.framework_id IS NOT OLD.framework_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER competency_still_delete BEFORE DELETE ON competency
WHEN NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
-- Dated, never overwritten: a holding only gets its end, an assessment is followed by a later one.
CREATE TRIGGER position_holding_no_replace BEFORE INSERT ON position_holding
WHEN EXISTS (SELECT 1 FROM position_holding WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER position_holding_dated BEFORE UPDATE ON position_holding
WHEN NEW.id IS NOT OLD.id OR NEW.position_id IS NOT OLD.position_id
  OR NEW.person_id IS NOT OLD.person_id OR NEW.first_date IS NOT OLD.first_date
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER position_holding_no_delete BEFORE DELETE ON position_holding
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER competency_assessment_no_replace BEFORE INSERT ON competency_assessment
WHEN EXISTS (SELECT 1 FROM competency_assessment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER competency_assessment_no_update BEFORE UPDATE ON competency_assessment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER competency_assessment_no_delete BEFORE DELETE ON competency_assessment
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
