-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Petitions (Article 22) and the papers of a year's rating that belong to people's electronic
-- dossiers (Articles 21, 24). Both are added to and never overwritten.

PRAGMA user_version = 6;
;;

DROP TRIGGER transition_no_insert;
;;
INSERT INTO transition VALUES
    ('petition', 'received', 'confirm', 'reviewer', 1, 'confirmed'),
    ('petition', 'received', 'reopen', 'reviewer', 1, 'reopened'),
    ('petition', 'received', 'withdraw', 'owner', 0, 'withdrawn');
;;
CREATE TRIGGER transition_no_insert BEFORE INSERT ON transition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
;;

CREATE TABLE petition (
    id            TEXT PRIMARY KEY,
    person_id     TEXT NOT NULL REFERENCES person (id),
    unit_id       TEXT NOT NULL REFERENCES unit (id),
    period        TEXT NOT NULL,
    sheet_id      TEXT REFERENCES period_sheet (id),
    rating_id     TEXT REFERENCES year_rating (id),
    received_on   TEXT NOT NULL,
    due_on        TEXT NOT NULL CHECK (due_on > received_on),
    document      TEXT NOT NULL,
    content       TEXT NOT NULL CHECK (content <> ''),
    state         TEXT NOT NULL CHECK (state IN ('received', 'confirmed', 'reopened', 'withdrawn')),
    resolved_on   TEXT CHECK (resolved_on >= received_on),
    resolution    TEXT NOT NULL,
    answer        TEXT NOT NULL,
    resolver_id   TEXT REFERENCES person (id),
    resolver_name TEXT NOT NULL,
    entered_at    TEXT NOT NULL,
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK ((sheet_id IS NULL) <> (rating_id IS NULL)),
    CHECK (state NOT IN ('confirmed', 'reopened') OR (
        resolved_on IS NOT NULL AND resolution <> '' AND answer <> '' AND resolver_name <> ''))
) STRICT;
;;
CREATE UNIQUE INDEX petition_open_sheet ON petition (sheet_id)
WHERE state = 'received' AND sheet_id IS NOT NULL;
;;
CREATE UNIQUE INDEX petition_open_rating ON petition (rating_id)
WHERE state = 'received' AND rating_id IS NOT NULL;
;;
CREATE INDEX petition_person ON petition (person_id, received_on);
;;
CREATE INDEX petition_unit ON petition (unit_id, received_on);
;;

CREATE TABLE dossier_paper (
    id              TEXT PRIMARY KEY,
    unit_id         TEXT NOT NULL REFERENCES unit (id),
    year            INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    kind            TEXT NOT NULL CHECK (
        kind IN ('minutes', 'party_opinion', 'notice', 'petition_file', 'other')),
    title           TEXT NOT NULL CHECK (title <> ''),
    document        TEXT NOT NULL,
    dated           TEXT NOT NULL,
    text            TEXT NOT NULL,
    entered_by      TEXT REFERENCES person (id),
    entered_by_name TEXT NOT NULL,
    entered_at      TEXT NOT NULL,
    revoked_reason  TEXT NOT NULL DEFAULT '',
    version         INTEGER NOT NULL DEFAULT 1
) STRICT;
;;
CREATE INDEX dossier_paper_unit ON dossier_paper (unit_id, year);
;;

CREATE TABLE dossier_person (
    paper_id  TEXT NOT NULL REFERENCES dossier_paper (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (paper_id, person_id)
) STRICT, WITHOUT ROWID;
;;
CREATE INDEX dossier_person_person ON dossier_person (person_id, paper_id);
;;

CREATE TABLE dossier_attachment (
    id         TEXT PRIMARY KEY,
    paper_id   TEXT NOT NULL REFERENCES dossier_paper (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL CHECK (media_type <> ''),
    size       INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    hash       TEXT NOT NULL CHECK (hash LIKE 'sha256:%'),
    content    BLOB NOT NULL,
    CHECK (size = length(content))
) STRICT;
;;
CREATE INDEX dossier_attachment_paper ON dossier_attachment (paper_id);
;;

-- What the database itself refuses -------------------------------------------------------------

CREATE TRIGGER petition_no_replace BEFORE INSERT ON petition
WHEN EXISTS (SELECT 1 FROM petition WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM petition WHERE sheet_id = NEW.sheet_id AND state = 'received' AND sheet_id IS NOT NULL)
  OR EXISTS (SELECT 1 FROM petition WHERE rating_id = NEW.rating_id AND state = 'received' AND rating_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER petition_first_state BEFORE INSERT ON petition
WHEN NEW.state <> 'received'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER petition_step BEFORE UPDATE OF state ON petition
WHEN NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'petition' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER petition_kept BEFORE UPDATE ON petition
WHEN OLD.state <> 'received' OR NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id
  OR NEW.unit_id IS NOT OLD.unit_id OR NEW.period IS NOT OLD.period
  OR NEW.sheet_id IS NOT OLD.sheet_id OR NEW.rating_id IS NOT OLD.rating_id
  OR NEW.received_on IS NOT OLD.received_on OR NEW.due_on IS NOT OLD.due_on
  OR NEW.document IS NOT OLD.document OR NEW.content IS NOT OLD.content
  OR NEW.entered_at IS NOT OLD.entered_at
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER petition_own_resolution BEFORE UPDATE ON petition
WHEN NEW.resolver_id = NEW.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;
;;
CREATE TRIGGER petition_no_delete BEFORE DELETE ON petition
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;

CREATE TRIGGER dossier_paper_no_replace BEFORE INSERT ON dossier_paper
WHEN EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.id) OR NEW.revoked_reason <> ''
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER dossier_paper_revoked_only BEFORE UPDATE ON dossier_paper
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.year IS NOT OLD.year
  OR NEW.kind IS NOT OLD.kind OR NEW.title IS NOT OLD.title OR NEW.document IS NOT OLD.document
  OR NEW.dated IS NOT OLD.dated OR NEW.text IS NOT OLD.text
  OR NEW.entered_by IS NOT OLD.entered_by OR NEW.entered_by_name IS NOT OLD.entered_by_name
  OR NEW.entered_at IS NOT OLD.entered_at OR OLD.revoked_reason <> '' OR NEW.revoked_reason = ''
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER dossier_paper_no_delete BEFORE DELETE ON dossier_paper
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER dossier_person_no_update BEFORE UPDATE ON dossier_person
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER dossier_person_no_delete BEFORE DELETE ON dossier_person
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER dossier_attachment_no_replace BEFORE INSERT ON dossier_attachment
WHEN EXISTS (SELECT 1 FROM dossier_attachment WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.paper_id AND revoked_reason <> '')
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER dossier_attachment_no_update BEFORE UPDATE ON dossier_attachment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER dossier_attachment_no_delete BEFORE DELETE ON dossier_attachment
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
