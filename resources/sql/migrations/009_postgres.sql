-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 009_sqlite.sql.
--
-- Packages between offices: whose are taken, and which record of the history is a step that was taken
-- in another database, so that no step is ever taken twice.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 9';
;;

CREATE TABLE office_key (
    public_key    TEXT PRIMARY KEY CHECK (length(public_key) = 64),
    office        TEXT NOT NULL CHECK (office <> ''),
    accepted_by   TEXT REFERENCES person (id),
    accepted_name TEXT NOT NULL,
    accepted_at   TEXT NOT NULL,
    withdrawn_at  TEXT
);
;;

CREATE TABLE merged_operation (
    id          TEXT PRIMARY KEY,
    row_id      TEXT NOT NULL,
    sequence    BIGINT NOT NULL,
    office      TEXT NOT NULL,
    author      TEXT,
    author_name TEXT NOT NULL,
    made_at     TEXT NOT NULL
);
;;
CREATE INDEX merged_operation_row ON merged_operation (row_id, sequence);
;;
CREATE FUNCTION merged_operation_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
END $body$;
;;
CREATE TRIGGER merged_operation_kept BEFORE UPDATE OR DELETE ON merged_operation
FOR EACH ROW EXECUTE FUNCTION merged_operation_kept();
;;

-- HR says whose packages are taken. What was merged into the file that a server was made of stays as it is:
-- a server takes no packages.
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['office_key', 'merged_operation'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO soviec_owner USING (true) WITH CHECK (true)', one);
    END LOOP;
    CREATE TRIGGER zz_recorded AFTER INSERT OR UPDATE OR DELETE ON office_key
    FOR EACH ROW EXECUTE FUNCTION change_recorded('office_key');
END $do$;
;;
GRANT SELECT, INSERT, UPDATE ON office_key TO soviec_user;
;;
CREATE POLICY read ON office_key FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY keep ON office_key TO soviec_user
USING ((SELECT has_duty('hr'))) WITH CHECK ((SELECT has_duty('hr')));
;;
REVOKE ALL ON FUNCTION merged_operation_kept() FROM PUBLIC;
;;
