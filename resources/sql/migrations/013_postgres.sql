-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 013_sqlite.sql.
--
-- Deliveries of results to the national personnel database within five days (Article 26.1 d): what was
-- sent in which batch, and what was acknowledged or refused. A result is named by the hash of its
-- signed content, so that a corrected sheet is another result.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 13';
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
);
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
);
;;
CREATE INDEX national_result_person ON national_result (person_id);
;;

CREATE FUNCTION national_batch_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.year IS DISTINCT FROM OLD.year
  OR NEW.number IS DISTINCT FROM OLD.number OR NEW.made_at IS DISTINCT FROM OLD.made_at OR NEW.made_by IS DISTINCT FROM OLD.made_by
  OR NEW.made_name IS DISTINCT FROM OLD.made_name OR NEW.results IS DISTINCT FROM OLD.results
  OR NEW.file_hash IS DISTINCT FROM OLD.file_hash THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER national_batch_kept BEFORE UPDATE ON national_batch FOR EACH ROW EXECUTE FUNCTION national_batch_kept();
;;
CREATE FUNCTION national_batch_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER national_batch_no_delete BEFORE DELETE ON national_batch FOR EACH ROW EXECUTE FUNCTION national_batch_no_delete();
;;
CREATE FUNCTION national_result_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.batch_id IS DISTINCT FROM OLD.batch_id OR NEW.content_hash IS DISTINCT FROM OLD.content_hash
  OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.period IS DISTINCT FROM OLD.period
  OR NEW.signed_on IS DISTINCT FROM OLD.signed_on THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER national_result_kept BEFORE UPDATE ON national_result FOR EACH ROW EXECUTE FUNCTION national_result_kept();
;;
-- Nobody acknowledges what was not sent.
CREATE FUNCTION national_result_sent() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF (NEW.acknowledged_on IS NOT NULL OR NEW.refusal <> '') AND NOT EXISTS (
    SELECT 1 FROM national_batch WHERE id = NEW.batch_id AND sent_on IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER national_result_sent BEFORE UPDATE ON national_result FOR EACH ROW EXECUTE FUNCTION national_result_sent();
;;
CREATE FUNCTION national_result_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER national_result_no_delete BEFORE DELETE ON national_result FOR EACH ROW EXECUTE FUNCTION national_result_no_delete();
;;

-- HR of the agency delivers; nobody else sees what was delivered.
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['national_batch', 'national_result'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO soviec_owner USING (true) WITH CHECK (true)', one);
        EXECUTE format(
            'CREATE TRIGGER zz_recorded AFTER INSERT OR UPDATE OR DELETE ON %I
             FOR EACH ROW EXECUTE FUNCTION change_recorded(%L)', one, one);
    END LOOP;
END $do$;
;;
CREATE POLICY keep ON national_batch TO soviec_user
USING (unit_id = ANY ((SELECT my_hr_units())::TEXT[])) WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY keep ON national_result TO soviec_user
USING (EXISTS (SELECT 1 FROM national_batch AS b WHERE b.id = batch_id))
WITH CHECK (EXISTS (SELECT 1 FROM national_batch AS b WHERE b.id = batch_id));
;;
GRANT SELECT, INSERT, UPDATE ON national_batch, national_result TO soviec_user;
;;
REVOKE ALL ON FUNCTION
    national_batch_kept(), national_batch_no_delete(), national_result_kept(), national_result_sent(),
    national_result_no_delete()
FROM PUBLIC;
;;
