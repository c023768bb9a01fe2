-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rating of a year (Articles 10, 11, 17, 19 to 21); equal to 003_sqlite.sql.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 3';
;;

ALTER TABLE transition DISABLE TRIGGER transition_no_change;
;;
INSERT INTO transition VALUES
    ('year_rating', 'proposal', 'edit', 'owner', 0, 'proposal'),
    ('year_rating', 'proposal', 'measures', 'reviewer', 0, 'proposal'),
    ('year_rating', 'proposal', 'sign', 'reviewer', 0, 'signed'),
    ('year_rating', 'signed', 'replace', 'reviewer', 1, 'replaced');
;;
ALTER TABLE transition ENABLE TRIGGER transition_no_change;
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
);
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
);
;;
-- What a former agency sent (Article 19.1).
CREATE TABLE former_result (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    period         TEXT NOT NULL,
    total          BIGINT NOT NULL CHECK (total BETWEEN 0 AND 2000000),
    agency         TEXT NOT NULL CHECK (agency <> ''),
    document       TEXT NOT NULL CHECK (document <> ''),
    revoked_reason TEXT NOT NULL DEFAULT '',
    version        INTEGER NOT NULL DEFAULT 1
);
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
    total         BIGINT,
    rule_set_id   TEXT NOT NULL,
    rule_checksum TEXT NOT NULL,
    PRIMARY KEY (year, unit_id, revision),
    CHECK (revision = 1 OR reason <> '')
);
;;
-- A higher share of excellent for an agency (Article 20.5 b), by revision.
CREATE TABLE raised_share (
    unit_id  TEXT NOT NULL REFERENCES unit (id),
    year     INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    percent  BIGINT NOT NULL CHECK (percent BETWEEN 0 AND 1000000),
    document TEXT NOT NULL CHECK (document <> ''),
    reason   TEXT NOT NULL,
    PRIMARY KEY (year, unit_id, revision),
    CHECK (revision = 1 OR reason <> '')
);
;;
-- Groups with similar duties (Article 20.5 a); no row: by role.
CREATE TABLE duty_group (
    year      INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    title     TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (year, person_id)
);
;;
-- Who of those with the same mean at the cut stays excellent, by revision.
CREATE TABLE tie_choice (
    year      INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    kept      INTEGER NOT NULL CHECK (kept IN (0, 1)),
    document  TEXT NOT NULL CHECK (document <> ''),
    PRIMARY KEY (year, person_id, revision)
);
;;
-- Phiếu xếp loại chất lượng (Mẫu số 02), by revision.
CREATE TABLE year_rating (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    year           INTEGER NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision >= 1),
    replaces_id    TEXT REFERENCES year_rating (id) DEFERRABLE,
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
    mean           BIGINT,
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
);
;;
CREATE UNIQUE INDEX year_rating_current ON year_rating (person_id, year) WHERE state <> 'replaced';
;;
CREATE INDEX year_rating_agency ON year_rating (agency_id, year);
;;

-- What the database itself refuses -------------------------------------------------------------

-- What happened on one day counts in one year, whatever each document calls it.
CREATE FUNCTION conduct_act_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.id, NEW.person_id, NEW.day, NEW.what, NEW.counted_year, NEW.counted_at)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.day, OLD.what, OLD.counted_year, OLD.counted_at)
            OR OLD.revoked_reason <> '' OR NEW.revoked_reason = '' THEN
            RAISE EXCEPTION 'soviec:history';
        END IF;
    ELSIF EXISTS (
        SELECT 1 FROM conduct_act
        WHERE id = NEW.id OR (person_id = NEW.person_id AND day = NEW.day AND what = NEW.what
            AND revoked_reason = '')) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF EXISTS (
        SELECT 1 FROM conduct_act
        WHERE person_id = NEW.person_id AND day = NEW.day AND counted_year <> NEW.counted_year
          AND revoked_reason = '') THEN
        RAISE EXCEPTION 'soviec:one_year';
    ELSIF NEW.revoked_reason <> '' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER conduct_act_change BEFORE INSERT OR UPDATE ON conduct_act
FOR EACH ROW EXECUTE FUNCTION conduct_act_change();
;;
CREATE TRIGGER conduct_act_no_delete BEFORE DELETE ON conduct_act
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION conduct_decision_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM conduct_decision WHERE act_id = NEW.act_id AND document = NEW.document) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER conduct_decision_insert BEFORE INSERT ON conduct_decision
FOR EACH ROW EXECUTE FUNCTION conduct_decision_insert();
;;
CREATE TRIGGER conduct_decision_no_update BEFORE UPDATE ON conduct_decision
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER conduct_decision_no_delete BEFORE DELETE ON conduct_decision
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION former_result_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.id, NEW.person_id, NEW.period, NEW.total, NEW.agency, NEW.document)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.period, OLD.total, OLD.agency, OLD.document)
            OR OLD.revoked_reason <> '' OR NEW.revoked_reason = '' THEN
            RAISE EXCEPTION 'soviec:history';
        END IF;
    ELSIF EXISTS (
        SELECT 1 FROM former_result
        WHERE id = NEW.id OR (person_id = NEW.person_id AND period = NEW.period AND revoked_reason = '')) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF NEW.revoked_reason <> '' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER former_result_change BEFORE INSERT OR UPDATE ON former_result
FOR EACH ROW EXECUTE FUNCTION former_result_change();
;;
CREATE TRIGGER former_result_no_delete BEFORE DELETE ON former_result
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION unit_rating_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.revision IS DISTINCT FROM 1 + coalesce((
        SELECT max(revision) FROM unit_rating WHERE year = NEW.year AND unit_id = NEW.unit_id), 0) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER unit_rating_insert BEFORE INSERT ON unit_rating FOR EACH ROW EXECUTE FUNCTION unit_rating_insert();
;;
CREATE TRIGGER unit_rating_no_update BEFORE UPDATE ON unit_rating
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER unit_rating_no_delete BEFORE DELETE ON unit_rating
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION raised_share_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.revision IS DISTINCT FROM 1 + coalesce((
        SELECT max(revision) FROM raised_share WHERE year = NEW.year AND unit_id = NEW.unit_id), 0) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER raised_share_insert BEFORE INSERT ON raised_share FOR EACH ROW EXECUTE FUNCTION raised_share_insert();
;;
CREATE TRIGGER raised_share_no_update BEFORE UPDATE ON raised_share
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER raised_share_no_delete BEFORE DELETE ON raised_share
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION tie_choice_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.revision IS DISTINCT FROM 1 + coalesce((
        SELECT max(revision) FROM tie_choice WHERE year = NEW.year AND person_id = NEW.person_id), 0) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER tie_choice_insert BEFORE INSERT ON tie_choice FOR EACH ROW EXECUTE FUNCTION tie_choice_insert();
;;
CREATE TRIGGER tie_choice_no_update BEFORE UPDATE ON tie_choice
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER tie_choice_no_delete BEFORE DELETE ON tie_choice
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;

-- Only a decision that was signed and then replaced is followed by another (Article 21.3).
CREATE FUNCTION year_rating_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (
            SELECT 1 FROM year_rating
            WHERE id = NEW.id OR (person_id = NEW.person_id AND year = NEW.year
                AND (revision = NEW.revision OR (state <> 'replaced' AND NEW.state <> 'replaced')))) THEN
            RAISE EXCEPTION 'soviec:no_delete';
        ELSIF NEW.state <> 'proposal' OR (NEW.revision > 1 AND NOT EXISTS (
            SELECT 1 FROM year_rating
            WHERE id = NEW.replaces_id AND person_id = NEW.person_id AND year = NEW.year
              AND revision = NEW.revision - 1 AND state = 'replaced')) THEN
            RAISE EXCEPTION 'soviec:step';
        END IF;
    ELSIF (NEW.id, NEW.person_id, NEW.year, NEW.revision, NEW.replaces_id)
        IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.year, OLD.revision, OLD.replaces_id) THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF OLD.state IN ('signed', 'replaced')
        AND to_jsonb(NEW) - ARRAY['state', 'version'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['state', 'version'] THEN
        RAISE EXCEPTION 'soviec:year_signed';
    ELSIF NEW.state <> OLD.state AND NOT is_step('year_rating', OLD.state, NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF NEW.state = 'signed' AND NEW.signed_by = NEW.person_id THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER year_rating_change BEFORE INSERT OR UPDATE ON year_rating
FOR EACH ROW EXECUTE FUNCTION year_rating_change();
;;
CREATE TRIGGER year_rating_no_delete BEFORE DELETE ON year_rating
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER conduct_act_no_truncate BEFORE TRUNCATE ON conduct_act
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER conduct_decision_no_truncate BEFORE TRUNCATE ON conduct_decision
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER former_result_no_truncate BEFORE TRUNCATE ON former_result
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER unit_rating_no_truncate BEFORE TRUNCATE ON unit_rating
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER raised_share_no_truncate BEFORE TRUNCATE ON raised_share
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER tie_choice_no_truncate BEFORE TRUNCATE ON tie_choice
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER year_rating_no_truncate BEFORE TRUNCATE ON year_rating
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
