-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rule sets of the agency: drafts, comments on them, published editions; equal to 002_sqlite.sql.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 2';
;;

ALTER TABLE transition DISABLE TRIGGER transition_no_change;
;;
INSERT INTO transition VALUES
    ('rule_draft', 'drafting', 'edit', 'drafter', 0, 'drafting'),
    ('rule_draft', 'drafting', 'send', 'drafter', 0, 'circulated'),
    ('rule_draft', 'drafting', 'publish', 'publisher', 0, 'published'),
    ('rule_draft', 'drafting', 'discard', 'drafter', 0, 'discarded'),
    ('rule_draft', 'circulated', 'edit', 'drafter', 0, 'circulated'),
    ('rule_draft', 'circulated', 'withdraw', 'drafter', 0, 'drafting'),
    ('rule_draft', 'circulated', 'publish', 'publisher', 0, 'published'),
    ('rule_draft', 'circulated', 'discard', 'drafter', 0, 'discarded');
;;
ALTER TABLE transition ENABLE TRIGGER transition_no_change;
;;

-- `text` is what was typed, also where it is no rule set yet.
CREATE TABLE rule_draft (
    id              TEXT PRIMARY KEY,
    set_id          TEXT NOT NULL,
    title           TEXT NOT NULL,
    text            TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('drafting', 'circulated', 'published', 'discarded')),
    author_id       TEXT REFERENCES person (id),
    author_name     TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    changed_by_name TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1
);
;;
CREATE INDEX rule_draft_open ON rule_draft (changed_at) WHERE state IN ('drafting', 'circulated');
;;
CREATE TABLE rule_comment (
    id            TEXT PRIMARY KEY,
    draft_id      TEXT NOT NULL REFERENCES rule_draft (id),
    draft_version INTEGER NOT NULL,
    path          TEXT NOT NULL,
    text          TEXT NOT NULL CHECK (text <> ''),
    author_id     TEXT REFERENCES person (id),
    author_name   TEXT NOT NULL,
    at            TEXT NOT NULL
);
;;
CREATE INDEX rule_comment_draft ON rule_comment (draft_id, at);
;;
-- The text of an edition stands in rule_set, where the sheets signed under it find it.
CREATE TABLE rule_edition (
    id             TEXT PRIMARY KEY,
    set_id         TEXT NOT NULL,
    edition        INTEGER NOT NULL CHECK (edition >= 1),
    checksum       TEXT NOT NULL,
    overlay        TEXT NOT NULL,
    draft_id       TEXT NOT NULL UNIQUE REFERENCES rule_draft (id),
    subject        TEXT NOT NULL CHECK (subject IN ('person', 'unit')),
    blocs          TEXT NOT NULL,
    kinds          TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    effective_to   TEXT,
    decision       TEXT NOT NULL CHECK (decision <> ''),
    supersedes     TEXT NOT NULL,
    publisher_id   TEXT REFERENCES person (id),
    publisher_name TEXT NOT NULL,
    published_at   TEXT NOT NULL,
    UNIQUE (set_id, edition),
    FOREIGN KEY (set_id, checksum) REFERENCES rule_set (id, checksum),
    CHECK (effective_to IS NULL OR effective_to >= effective_from)
);
;;

CREATE FUNCTION rule_draft_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT 1 FROM rule_draft WHERE id = NEW.id) THEN
            RAISE EXCEPTION 'soviec:no_delete';
        ELSIF NEW.state <> 'drafting' THEN
            RAISE EXCEPTION 'soviec:step';
        END IF;
    ELSIF OLD.state IN ('published', 'discarded') THEN
        RAISE EXCEPTION 'soviec:published';
    ELSIF NEW.id <> OLD.id OR NEW.author_id IS DISTINCT FROM OLD.author_id THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF NEW.state <> OLD.state AND NOT is_step('rule_draft', OLD.state, NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER rule_draft_change BEFORE INSERT OR UPDATE ON rule_draft
FOR EACH ROW EXECUTE FUNCTION rule_draft_change();
;;
CREATE TRIGGER rule_draft_no_delete BEFORE DELETE ON rule_draft
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION rule_comment_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM rule_comment WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF NOT EXISTS (
        SELECT 1 FROM rule_draft WHERE id = NEW.draft_id AND state IN ('drafting', 'circulated')) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER rule_comment_insert BEFORE INSERT ON rule_comment
FOR EACH ROW EXECUTE FUNCTION rule_comment_insert();
;;
CREATE TRIGGER rule_comment_no_change BEFORE UPDATE OR DELETE ON rule_comment
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;

-- Editions of one set follow each other; a set for the same people on the same days needs to name
-- what it takes over from.
CREATE FUNCTION rule_edition_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (
        SELECT 1 FROM rule_edition
        WHERE id = NEW.id OR draft_id = NEW.draft_id OR (set_id = NEW.set_id AND edition = NEW.edition)) THEN
        RAISE EXCEPTION 'soviec:published';
    ELSIF EXISTS (
        SELECT 1 FROM rule_edition WHERE set_id = NEW.set_id AND effective_from >= NEW.effective_from)
      OR EXISTS (
        SELECT 1 FROM rule_edition AS p
        WHERE p.set_id <> NEW.set_id AND p.subject = NEW.subject
          AND p.effective_from <= coalesce(NEW.effective_to, '9999')
          AND coalesce(p.effective_to, '9999') >= NEW.effective_from
          AND EXISTS (SELECT 1 FROM json_each(p.blocs) AS o JOIN json_each(NEW.blocs) AS n ON n.value = o.value)
          AND EXISTS (SELECT 1 FROM json_each(p.kinds) AS o JOIN json_each(NEW.kinds) AS n ON n.value = o.value)
          AND NOT (p.effective_from < NEW.effective_from
                   AND EXISTS (SELECT 1 FROM json_each(NEW.supersedes) AS s WHERE s.value = p.id))
          AND NOT EXISTS (
            SELECT 1 FROM rule_edition AS l
            WHERE l.effective_from > p.effective_from AND l.effective_from <= NEW.effective_from
              AND (l.set_id = p.set_id
                   OR EXISTS (SELECT 1 FROM json_each(l.supersedes) AS s WHERE s.value = p.id)))) THEN
        RAISE EXCEPTION 'soviec:overlap';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER rule_edition_insert BEFORE INSERT ON rule_edition
FOR EACH ROW EXECUTE FUNCTION rule_edition_insert();
;;
CREATE TRIGGER rule_edition_no_change BEFORE UPDATE OR DELETE ON rule_edition
FOR EACH ROW EXECUTE FUNCTION refuse('published');
;;
CREATE TRIGGER rule_draft_no_truncate BEFORE TRUNCATE ON rule_draft
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER rule_comment_no_truncate BEFORE TRUNCATE ON rule_comment
FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER rule_edition_no_truncate BEFORE TRUNCATE ON rule_edition
FOR EACH STATEMENT EXECUTE FUNCTION refuse('published');
;;
