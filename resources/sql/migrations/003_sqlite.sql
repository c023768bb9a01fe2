-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rating of a year (Articles 10, 11, 17, 19 to 21): what it follows from beside the sheets of
-- the months, and Mẫu số 02 with its signature. Everything here is added to and never overwritten,
-- except the groups with similar duties, which HR arranges until the ratings are signed.

PRAGMA user_version = 3;
;;

DROP TRIGGER transition_no_insert;
;;
INSERT INTO transition VALUES
    ('year_rating', 'proposal', 'edit', 'owner', 0, 'proposal'),
    ('year_rating', 'proposal', 'measures', 'reviewer', 0, 'proposal'),
    ('year_rating', 'proposal', 'sign', 'reviewer', 0, 'signed'),
    ('year_rating', 'signed', 'replace', 'reviewer', 1, 'replaced');
;;
CREATE TRIGGER transition_no_insert BEFORE INSERT ON transition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
;;

-- Acts that fix a level (Articles 11.3, 20.4). The year belongs to the act, not to its documents,
-- so that one act counts in one year only.
CREATE TABLE conduct_act (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    day            TEXT NOT NULL,
    what           TEXT NOT NULL CHECK (what <> ''),
    counted_year   INTEGER NOT NULL CHECK (counted_year BETWEEN 1900 AND 2999),
    counted_at     TEXT NOT NULL,
    revoked_reason TEXT NOT NULL DEFAULT '',
    version        INTEGER NOT NULL DEFAULT 1
) STRICT;
;;
CREATE UNIQUE INDEX conduct_act_once ON conduct_act (person_id, day, what) WHERE revoked_reason = '';
;;
CREATE INDEX conduct_act_person ON conduct_act (person_id, day);
;;
CREATE INDEX conduct_act_year ON conduct_act (counted_year);
;;

CREATE TABLE conduct_decision (
    act_id     TEXT NOT NULL REFERENCES conduct_act (id),
    document   TEXT NOT NULL CHECK (document <> ''),
    code       TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    PRIMARY KEY (act_id, document)
) STRICT, WITHOUT ROWID;
;;

-- What a former agency sent (Article 19.1).
CREATE TABLE former_result (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    period         TEXT NOT NULL,
    total          INTEGER NOT NULL CHECK (total BETWEEN 0 AND 2000000),
    agency         TEXT NOT NULL CHECK (agency <> ''),
    document       TEXT NOT NULL CHECK (document <> ''),
    revoked_reason TEXT NOT NULL DEFAULT '',
    version        INTEGER NOT NULL DEFAULT 1
) STRICT;
;;
CREATE UNIQUE INDEX former_result_once ON former_result (person_id, period) WHERE revoked_reason = '';
;;
CREATE INDEX former_result_period ON former_result (period);
;;

-- Ratings of organisations (Articles 5 to 9), by revision.
CREATE TABLE unit_rating (
    unit_id       TEXT NOT NULL REFERENCES unit (id),
    year          INTEGER NOT NULL,
    revision      INTEGER NOT NULL CHECK (revision >= 1),
    level         TEXT NOT NULL CHECK (level IN ('excellent', 'good', 'completed', 'not_completed', 'not_rated')),
    document      TEXT NOT NULL CHECK (document <> ''),
    reason        TEXT NOT NULL,
    common        TEXT NOT NULL,
    results       TEXT NOT NULL,
    facts         TEXT NOT NULL,
    total         INTEGER,
    rule_set_id   TEXT NOT NULL,
    rule_checksum TEXT NOT NULL,
    PRIMARY KEY (year, unit_id, revision),
    CHECK (revision = 1 OR reason <> '')
) STRICT, WITHOUT ROWID;
;;

-- A higher share of excellent for an agency (Article 20.5 b), by revision.
CREATE TABLE raised_share (
    unit_id  TEXT NOT NULL REFERENCES unit (id),
    year     INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    percent  INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 1000000),
    document TEXT NOT NULL CHECK (document <> ''),
    reason   TEXT NOT NULL,
    PRIMARY KEY (year, unit_id, revision),
    CHECK (revision = 1 OR reason <> '')
) STRICT, WITHOUT ROWID;
;;

-- Groups with similar duties (Article 20.5 a); no row: by role.
CREATE TABLE duty_group (
    year      INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    title     TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (year, person_id)
) STRICT, WITHOUT ROWID;
;;

-- Who of those with the same mean at the cut stays excellent, by revision.
CREATE TABLE tie_choice (
    year      INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    kept      INTEGER NOT NULL CHECK (kept IN (0, 1)),
    document  TEXT NOT NULL CHECK (document <> ''),
    PRIMARY KEY (year, person_id, revision)
) STRICT, WITHOUT ROWID;
;;

-- Phiếu xếp loại chất lượng (Mẫu số 02), by revision.
CREATE TABLE year_rating (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    year           INTEGER NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision >= 1),
    replaces_id    TEXT REFERENCES year_rating (id),
    state          TEXT NOT NULL CHECK (state IN ('proposal', 'signed', 'replaced')),
    agency_id      TEXT NOT NULL REFERENCES unit (id),
    unit_id        TEXT NOT NULL REFERENCES unit (id),
    unit_name      TEXT NOT NULL,
    role           TEXT NOT NULL CHECK (role IN ('staff', 'head', 'deputy')),
    position_title TEXT NOT NULL,
    self_level     TEXT CHECK (self_level IN ('excellent', 'good', 'completed', 'not_completed')),
    measures       TEXT NOT NULL,
    content        TEXT NOT NULL,
    content_hash   TEXT NOT NULL,
    rule_set_id    TEXT NOT NULL,
    rule_checksum  TEXT NOT NULL,
    exact_mean     TEXT NOT NULL,
    mean           INTEGER,
    proposed       TEXT CHECK (proposed IN ('excellent', 'good', 'completed', 'not_completed')),
    level          TEXT CHECK (level IN ('excellent', 'good', 'completed', 'not_completed')),
    signed_by      TEXT REFERENCES person (id),
    signer_name    TEXT NOT NULL,
    signer_title   TEXT NOT NULL,
    decision       TEXT NOT NULL,
    decision_date  TEXT,
    signed_at      TEXT,
    reason         TEXT NOT NULL,
    version        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, year, revision),
    CHECK (revision = 1 OR (replaces_id IS NOT NULL AND reason <> '')),
    CHECK (state = 'proposal' OR (
        level IS NOT NULL AND content_hash <> '' AND signer_name <> '' AND signed_at IS NOT NULL))
) STRICT;
;;
CREATE UNIQUE INDEX year_rating_current ON year_rating (person_id, year) WHERE state <> 'replaced';
;;
CREATE INDEX year_rating_agency ON year_rating (agency_id, year);
;;

-- What the database itself refuses -------------------------------------------------------------

CREATE TRIGGER conduct_act_no_replace BEFORE INSERT ON conduct_act
WHEN EXISTS (SELECT 1 FROM conduct_act WHERE id = NEW.id)
  OR EXISTS (
    SELECT 1 FROM conduct_act
    WHERE person_id = NEW.person_id AND day = NEW.day AND what = NEW.what AND revoked_reason = '')
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
-- What happened on one day counts in one year, whatever each document calls it.
CREATE TRIGGER conduct_act_one_year BEFORE INSERT ON conduct_act
WHEN EXISTS (
    SELECT 1 FROM conduct_act
    WHERE person_id = NEW.person_id AND day = NEW.day AND counted_year <> NEW.counted_year
      AND revoked_reason = '')
BEGIN SELECT RAISE(ABORT, 'soviec:one_year'); END;
;;
CREATE TRIGGER conduct_act_born_in_force BEFORE INSERT ON conduct_act
WHEN NEW.revoked_reason <> ''
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER conduct_act_revoked_only BEFORE UPDATE ON conduct_act
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.day IS NOT OLD.day
  OR NEW.what IS NOT OLD.what OR NEW.counted_year IS NOT OLD.counted_year
  OR NEW.counted_at IS NOT OLD.counted_at OR OLD.revoked_reason <> ''
  OR NEW.revoked_reason = ''
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER conduct_act_no_delete BEFORE DELETE ON conduct_act
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER conduct_decision_no_replace BEFORE INSERT ON conduct_decision
WHEN EXISTS (SELECT 1 FROM conduct_decision WHERE act_id = NEW.act_id AND document = NEW.document)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER conduct_decision_no_update BEFORE UPDATE ON conduct_decision
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER conduct_decision_no_delete BEFORE DELETE ON conduct_decision
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;

CREATE TRIGGER former_result_no_replace BEFORE INSERT ON former_result
WHEN EXISTS (SELECT 1 FROM former_result WHERE id = NEW.id)
  OR EXISTS (
    SELECT 1 FROM former_result
    WHERE person_id = NEW.person_id AND period = NEW.period AND revoked_reason = '')
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER former_result_born_in_force BEFORE INSERT ON former_result
WHEN NEW.revoked_reason <> ''
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER former_result_revoked_only BEFORE UPDATE ON former_result
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.period IS NOT OLD.period
  OR NEW.total IS NOT OLD.total OR NEW.agency IS NOT OLD.agency
  OR NEW.document IS NOT OLD.document OR OLD.revoked_reason <> '' OR NEW.revoked_reason = ''
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER former_result_no_delete BEFORE DELETE ON former_result
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;

CREATE TRIGGER unit_rating_next BEFORE INSERT ON unit_rating
WHEN NEW.revision IS NOT 1 + coalesce((
    SELECT max(revision) FROM unit_rating WHERE year = NEW.year AND unit_id = NEW.unit_id), 0)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER unit_rating_no_update BEFORE UPDATE ON unit_rating
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER unit_rating_no_delete BEFORE DELETE ON unit_rating
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER raised_share_next BEFORE INSERT ON raised_share
WHEN NEW.revision IS NOT 1 + coalesce((
    SELECT max(revision) FROM raised_share WHERE year = NEW.year AND unit_id = NEW.unit_id), 0)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER raised_share_no_update BEFORE UPDATE ON raised_share
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER raised_share_no_delete BEFORE DELETE ON raised_share
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER tie_choice_next BEFORE INSERT ON tie_choice
WHEN NEW.revision IS NOT 1 + coalesce((
    SELECT max(revision) FROM tie_choice WHERE year = NEW.year AND person_id = NEW.person_id), 0)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER tie_choice_no_update BEFORE UPDATE ON tie_choice
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER tie_choice_no_delete BEFORE DELETE ON tie_choice
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;

CREATE TRIGGER year_rating_no_replace BEFORE INSERT ON year_rating
WHEN EXISTS (SELECT 1 FROM year_rating WHERE id = NEW.id)
  OR EXISTS (
    SELECT 1 FROM year_rating
    WHERE person_id = NEW.person_id AND year = NEW.year
      AND (revision = NEW.revision OR (state <> 'replaced' AND NEW.state <> 'replaced')))
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER year_rating_first_state BEFORE INSERT ON year_rating
WHEN NEW.state <> 'proposal'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
-- Only a decision that was signed and then replaced is followed by another (Article 21.3).
CREATE TRIGGER year_rating_follows BEFORE INSERT ON year_rating
WHEN NEW.revision > 1 AND NOT EXISTS (
    SELECT 1 FROM year_rating
    WHERE id = NEW.replaces_id AND person_id = NEW.person_id AND year = NEW.year
      AND revision = NEW.revision - 1 AND state = 'replaced')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER year_rating_owner BEFORE UPDATE OF id, person_id, year, revision, replaces_id ON year_rating
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.year IS NOT OLD.year
  OR NEW.revision IS NOT OLD.revision OR NEW.replaces_id IS NOT OLD.replaces_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;
;;
CREATE TRIGGER year_rating_no_delete BEFORE DELETE ON year_rating
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER year_rating_step BEFORE UPDATE OF state ON year_rating
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'year_rating' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER year_rating_signed BEFORE UPDATE ON year_rating
WHEN OLD.state IN ('signed', 'replaced') AND (
    NEW.agency_id IS NOT OLD.agency_id OR NEW.unit_id IS NOT OLD.unit_id
    OR NEW.unit_name IS NOT OLD.unit_name OR NEW.role IS NOT OLD.role
    OR NEW.position_title IS NOT OLD.position_title OR NEW.self_level IS NOT OLD.self_level
    OR NEW.measures IS NOT OLD.measures OR NEW.content IS NOT OLD.content
    OR NEW.content_hash IS NOT OLD.content_hash OR NEW.rule_set_id IS NOT OLD.rule_set_id
    OR NEW.rule_checksum IS NOT OLD.rule_checksum OR NEW.exact_mean IS NOT OLD.exact_mean
    OR NEW.mean IS NOT OLD.mean OR NEW.proposed IS NOT OLD.proposed
    OR NEW.level IS NOT OLD.level OR NEW.signed_by IS NOT OLD.signed_by
    OR NEW.signer_name IS NOT OLD.signer_name OR NEW.signer_title IS NOT OLD.signer_title
    OR NEW.decision IS NOT OLD.decision OR NEW.decision_date IS NOT OLD.decision_date
    OR NEW.signed_at IS NOT OLD.signed_at OR NEW.reason IS NOT OLD.reason)
BEGIN SELECT RAISE(ABORT, 'soviec:year_signed'); END;
;;
CREATE TRIGGER year_rating_own_signature BEFORE UPDATE OF state ON year_rating
WHEN NEW.state = 'signed' AND NEW.signed_by = NEW.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;
;;
