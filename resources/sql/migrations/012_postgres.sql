-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 012_sqlite.sql.
--
-- The document register of a person: lists that come from other systems, how their columns are
-- understood, and which diary entry was made of which document.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 12';
;;

CREATE TABLE register_source (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    headings   TEXT NOT NULL CHECK (headings <> ''),
    layout     TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (person_id, headings)
);
;;

-- The diary is in parts by month, so that an id alone cannot be referred to; the guard below asks.
CREATE TABLE register_item (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    source_id    TEXT NOT NULL REFERENCES register_source (id),
    item_key     TEXT NOT NULL CHECK (item_key <> ''),
    number       TEXT NOT NULL,
    dated        TEXT,
    kind         TEXT NOT NULL,
    summary      TEXT NOT NULL,
    due          TEXT,
    done         TEXT,
    finished     INTEGER NOT NULL CHECK (finished IN (0, 1)),
    entry_id     TEXT,
    dismissed_at TEXT,
    changed_at   TEXT NOT NULL,
    CHECK (done IS NULL OR finished = 1),
    UNIQUE (person_id, item_key)
);
;;
CREATE INDEX register_item_entry ON register_item (entry_id) WHERE entry_id IS NOT NULL;
;;
CREATE INDEX register_item_source ON register_item (source_id);
;;

CREATE FUNCTION register_item_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.person_id IS DISTINCT FROM OLD.person_id
        OR NEW.item_key IS DISTINCT FROM OLD.item_key THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER register_item_owner BEFORE UPDATE ON register_item
FOR EACH ROW EXECUTE FUNCTION register_item_owner();
;;
-- An entry of the same person only, and while it stands, it stays.
CREATE FUNCTION register_item_entry_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.entry_id IS DISTINCT FROM OLD.entry_id AND (
        NOT EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.entry_id AND person_id = NEW.person_id)
        OR EXISTS (SELECT 1 FROM diary_entry WHERE id = OLD.entry_id AND state <> 'withdrawn')) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER register_item_entry_kept BEFORE UPDATE OF entry_id ON register_item
FOR EACH ROW EXECUTE FUNCTION register_item_entry_kept();
;;

-- A person's register is theirs alone.
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['register_source', 'register_item'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO soviec_owner USING (true) WITH CHECK (true)', one);
        EXECUTE format(
            'CREATE POLICY own ON %I TO soviec_user
             USING (person_id = (SELECT my_person())) WITH CHECK (person_id = (SELECT my_person()))', one);
    END LOOP;
END $do$;
;;
GRANT SELECT, INSERT, UPDATE ON register_source, register_item TO soviec_user;
;;

-- What two people remove from the diary goes from the register as well. The item stays as a mark, so
-- that the next list does not bring the words back.
CREATE FUNCTION purge_register(entry TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_purge(entry);
    UPDATE register_item SET number = '', kind = '', summary = '', dismissed_at = changed_at
    WHERE entry_id = entry;
END $body$;
;;
REVOKE ALL ON FUNCTION purge_register(TEXT), register_item_owner(), register_item_entry_kept() FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION purge_register(TEXT) TO soviec_user;
;;
