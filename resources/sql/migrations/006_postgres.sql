-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 006_sqlite.sql.

--
-- Petitions (Article 22) and the papers of a year's rating that belong to people's electronic
-- dossiers (Articles 21, 24). Both are added to and never overwritten.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 6';
;;
ALTER TABLE transition DISABLE TRIGGER transition_no_change;
;;
INSERT INTO transition VALUES
    ('petition', 'received', 'confirm', 'reviewer', 1, 'confirmed'),
    ('petition', 'received', 'reopen', 'reviewer', 1, 'reopened'),
    ('petition', 'received', 'withdraw', 'owner', 0, 'withdrawn');
;;
ALTER TABLE transition ENABLE TRIGGER transition_no_change;
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
);
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
);
;;
CREATE INDEX dossier_paper_unit ON dossier_paper (unit_id, year);
;;
CREATE TABLE dossier_person (
    paper_id  TEXT NOT NULL REFERENCES dossier_paper (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (paper_id, person_id)
);
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
    content    BYTEA NOT NULL,
    CHECK (size = length(content))
);
;;
CREATE INDEX dossier_attachment_paper ON dossier_attachment (paper_id);
;;
-- What the database itself refuses -------------------------------------------------------------
CREATE FUNCTION petition_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM petition WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM petition WHERE sheet_id = NEW.sheet_id AND state = 'received' AND sheet_id IS NOT NULL)
  OR EXISTS (SELECT 1 FROM petition WHERE rating_id = NEW.rating_id AND state = 'received' AND rating_id IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER petition_no_replace BEFORE INSERT ON petition FOR EACH ROW EXECUTE FUNCTION petition_no_replace();
;;
CREATE FUNCTION petition_first_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state <> 'received' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER petition_first_state BEFORE INSERT ON petition FOR EACH ROW EXECUTE FUNCTION petition_first_state();
;;
CREATE FUNCTION petition_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'petition' AND from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER petition_step BEFORE UPDATE OF state ON petition FOR EACH ROW EXECUTE FUNCTION petition_step();
;;
CREATE FUNCTION petition_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF OLD.state <> 'received' OR NEW.id IS DISTINCT FROM OLD.id OR NEW.person_id IS DISTINCT FROM OLD.person_id
  OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.period IS DISTINCT FROM OLD.period
  OR NEW.sheet_id IS DISTINCT FROM OLD.sheet_id OR NEW.rating_id IS DISTINCT FROM OLD.rating_id
  OR NEW.received_on IS DISTINCT FROM OLD.received_on OR NEW.due_on IS DISTINCT FROM OLD.due_on
  OR NEW.document IS DISTINCT FROM OLD.document OR NEW.content IS DISTINCT FROM OLD.content
  OR NEW.entered_at IS DISTINCT FROM OLD.entered_at THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER petition_kept BEFORE UPDATE ON petition FOR EACH ROW EXECUTE FUNCTION petition_kept();
;;
CREATE FUNCTION petition_own_resolution() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.resolver_id = NEW.person_id THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER petition_own_resolution BEFORE UPDATE ON petition FOR EACH ROW EXECUTE FUNCTION petition_own_resolution();
;;
CREATE FUNCTION petition_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER petition_no_delete BEFORE DELETE ON petition FOR EACH ROW EXECUTE FUNCTION petition_no_delete();
;;
CREATE FUNCTION dossier_paper_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.id) OR NEW.revoked_reason <> '' THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER dossier_paper_no_replace BEFORE INSERT ON dossier_paper FOR EACH ROW EXECUTE FUNCTION dossier_paper_no_replace();
;;
CREATE FUNCTION dossier_paper_revoked_only() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.year IS DISTINCT FROM OLD.year
  OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.title IS DISTINCT FROM OLD.title OR NEW.document IS DISTINCT FROM OLD.document
  OR NEW.dated IS DISTINCT FROM OLD.dated OR NEW.text IS DISTINCT FROM OLD.text
  OR NEW.entered_by IS DISTINCT FROM OLD.entered_by OR NEW.entered_by_name IS DISTINCT FROM OLD.entered_by_name
  OR NEW.entered_at IS DISTINCT FROM OLD.entered_at OR OLD.revoked_reason <> '' OR NEW.revoked_reason = '' THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER dossier_paper_revoked_only BEFORE UPDATE ON dossier_paper FOR EACH ROW EXECUTE FUNCTION dossier_paper_revoked_only();
;;
CREATE FUNCTION dossier_paper_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER dossier_paper_no_delete BEFORE DELETE ON dossier_paper FOR EACH ROW EXECUTE FUNCTION dossier_paper_no_delete();
;;
CREATE FUNCTION dossier_person_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER dossier_person_no_update BEFORE UPDATE ON dossier_person FOR EACH ROW EXECUTE FUNCTION dossier_person_no_update();
;;
CREATE FUNCTION dossier_person_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER dossier_person_no_delete BEFORE DELETE ON dossier_person FOR EACH ROW EXECUTE FUNCTION dossier_person_no_delete();
;;
CREATE FUNCTION dossier_attachment_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM dossier_attachment WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.paper_id AND revoked_reason <> '') THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER dossier_attachment_no_replace BEFORE INSERT ON dossier_attachment FOR EACH ROW EXECUTE FUNCTION dossier_attachment_no_replace();
;;
CREATE FUNCTION dossier_attachment_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER dossier_attachment_no_update BEFORE UPDATE ON dossier_attachment FOR EACH ROW EXECUTE FUNCTION dossier_attachment_no_update();
;;
CREATE FUNCTION dossier_attachment_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER dossier_attachment_no_delete BEFORE DELETE ON dossier_attachment FOR EACH ROW EXECUTE FUNCTION dossier_attachment_no_delete();
;;
