-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 008_sqlite.sql, with the rights of a server.

--
-- Positions with their job descriptions, competency frameworks, who holds which position, which
-- levels people were found to have, and the roll-out. The list of positions and the framework are
-- approvable documents: approval.id is the id of the set and of the framework.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 8';
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
    description TEXT NOT NULL CHECK (description::jsonb IS NOT NULL),
    ordinal     INTEGER NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (set_id, code)
);
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
);
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
);
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
);
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
);
;;
-- What the database itself refuses ---------------------------------------------------------------
CREATE FUNCTION position_still_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.set_id AND kind = 'positions' AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER position_still_insert BEFORE INSERT ON position FOR EACH ROW EXECUTE FUNCTION position_still_insert();
;;
CREATE FUNCTION position_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM position WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER position_no_replace BEFORE INSERT ON position FOR EACH ROW EXECUTE FUNCTION position_no_replace();
;;
CREATE FUNCTION position_still_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.set_id IS DISTINCT FROM OLD.set_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER position_still_update BEFORE UPDATE ON position FOR EACH ROW EXECUTE FUNCTION position_still_update();
;;
CREATE FUNCTION position_still_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER position_still_delete BEFORE DELETE ON position FOR EACH ROW EXECUTE FUNCTION position_still_delete();
;;
CREATE FUNCTION competency_still_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.framework_id AND kind = 'competencies' AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER competency_still_insert BEFORE INSERT ON competency FOR EACH ROW EXECUTE FUNCTION competency_still_insert();
;;
CREATE FUNCTION competency_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM competency WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER competency_no_replace BEFORE INSERT ON competency FOR EACH ROW EXECUTE FUNCTION competency_no_replace();
;;
CREATE FUNCTION competency_still_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.framework_id IS DISTINCT FROM OLD.framework_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER competency_still_update BEFORE UPDATE ON competency FOR EACH ROW EXECUTE FUNCTION competency_still_update();
;;
CREATE FUNCTION competency_still_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER competency_still_delete BEFORE DELETE ON competency FOR EACH ROW EXECUTE FUNCTION competency_still_delete();
;;
-- Dated, never overwritten: a holding only gets its end, an assessment is followed by a later one.
CREATE FUNCTION position_holding_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM position_holding WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER position_holding_no_replace BEFORE INSERT ON position_holding FOR EACH ROW EXECUTE FUNCTION position_holding_no_replace();
;;
CREATE FUNCTION position_holding_dated() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.position_id IS DISTINCT FROM OLD.position_id
  OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.first_date IS DISTINCT FROM OLD.first_date THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER position_holding_dated BEFORE UPDATE ON position_holding FOR EACH ROW EXECUTE FUNCTION position_holding_dated();
;;
CREATE FUNCTION position_holding_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER position_holding_no_delete BEFORE DELETE ON position_holding FOR EACH ROW EXECUTE FUNCTION position_holding_no_delete();
;;
CREATE FUNCTION competency_assessment_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM competency_assessment WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER competency_assessment_no_replace BEFORE INSERT ON competency_assessment FOR EACH ROW EXECUTE FUNCTION competency_assessment_no_replace();
;;
CREATE FUNCTION competency_assessment_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER competency_assessment_no_update BEFORE UPDATE ON competency_assessment FOR EACH ROW EXECUTE FUNCTION competency_assessment_no_update();
;;
CREATE FUNCTION competency_assessment_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER competency_assessment_no_delete BEFORE DELETE ON competency_assessment FOR EACH ROW EXECUTE FUNCTION competency_assessment_no_delete();
;;

-- Who began a diary, as counts: whoever sees the board of the roll-out need not read anybody's diary.
CREATE FUNCTION diary_writers(on_day TEXT) RETURNS TABLE (unit_id TEXT, people BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT a.unit_id, count(DISTINCT a.person_id) FROM appointment AS a
    WHERE a.first_date <= on_day AND (a.last_date IS NULL OR a.last_date >= on_day)
      AND EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.person_id = a.person_id AND e.day <= on_day)
    GROUP BY a.unit_id
$body$;
;;
REVOKE ALL ON FUNCTION diary_writers(TEXT) FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION diary_writers(TEXT) TO soviec_user;
;;

-- Rights -----------------------------------------------------------------------------------------

DO $do$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['position', 'position_holding', 'competency', 'competency_assessment', 'rollout'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO soviec_owner USING (true) WITH CHECK (true)', one);
        EXECUTE format(
            'CREATE TRIGGER zz_recorded AFTER INSERT OR UPDATE OR DELETE ON %I
             FOR EACH ROW EXECUTE FUNCTION change_recorded(%L)', one, one);
    END LOOP;
    -- What the office may know of itself: its positions, who holds them, its framework, its dates.
    FOREACH one IN ARRAY ARRAY['position', 'position_holding', 'competency', 'rollout'] LOOP
        EXECUTE format('CREATE POLICY read ON %I FOR SELECT TO soviec_user USING (true)', one);
    END LOOP;
END $do$;
;;
GRANT SELECT, INSERT, UPDATE, DELETE ON position, competency TO soviec_user;
;;
GRANT SELECT, INSERT, UPDATE ON position_holding, rollout TO soviec_user;
;;
GRANT SELECT, INSERT ON competency_assessment TO soviec_user;
;;
-- Whoever drafts the document writes what is in it.
CREATE FUNCTION drafts_today(document TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT EXISTS (
        SELECT 1 FROM approval_drafter
        WHERE approval_id = document AND person_id = my_person() AND first_date <= today_here()
          AND (last_date IS NULL OR last_date >= today_here()))
$body$;
;;
REVOKE ALL ON FUNCTION drafts_today(TEXT) FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION drafts_today(TEXT) TO soviec_user;
;;
CREATE POLICY keep ON position TO soviec_user
USING (drafts_today(set_id)) WITH CHECK (drafts_today(set_id));
;;
CREATE POLICY keep ON competency TO soviec_user
USING (drafts_today(framework_id)) WITH CHECK (drafts_today(framework_id));
;;
CREATE POLICY keep ON position_holding TO soviec_user
USING (stands_in(person_id, (SELECT my_hr_units())::TEXT[]))
WITH CHECK (stands_in(person_id, (SELECT my_hr_units())::TEXT[]));
;;
-- Assessed levels are the person's own, those of the heads above and of HR; nobody assesses themselves.
CREATE POLICY read ON competency_assessment FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR stands_in(person_id, (SELECT my_read_units())::TEXT[]));
;;
CREATE POLICY add ON competency_assessment FOR INSERT TO soviec_user WITH CHECK (
    person_id <> (SELECT my_person()) AND (
        (assessed_by = (SELECT my_person()) AND stands_in(person_id, (SELECT my_units())::TEXT[]))
        OR stands_in(person_id, (SELECT my_hr_units())::TEXT[])));
;;
CREATE POLICY keep ON rollout TO soviec_user
USING ((SELECT has_duty('working_group')) OR unit_id = ANY ((SELECT my_hr_units())::TEXT[]))
WITH CHECK ((SELECT has_duty('working_group')) OR unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
COMMENT ON COLUMN competency_assessment.level IS 'personal';
;;
COMMENT ON COLUMN competency_assessment.evidence IS 'personal';
;;

-- Routes are data that the lead body and administrators keep.
GRANT INSERT, DELETE ON approval_route TO soviec_user;
;;
CREATE POLICY keep ON approval_route TO soviec_user
USING ((SELECT has_duty('lead_body')) OR (SELECT has_duty('administrator')))
WITH CHECK ((SELECT has_duty('lead_body')) OR (SELECT has_duty('administrator')));
;;
-- A catalog is drafted by whoever drafts its document; the lead body also takes parts of its bloc in.
CREATE POLICY draft ON task_catalog FOR INSERT TO soviec_user WITH CHECK (
    unit_id = ANY ((SELECT my_units() || units_of_duty('lead_body') || units_of_duty('administrator'))::TEXT[]));
;;
CREATE POLICY draft_change ON task_catalog FOR UPDATE TO soviec_user
USING (drafts_today(id) OR unit_id = ANY ((SELECT my_bloc_units())::TEXT[]));
;;
CREATE POLICY draft ON catalog_item TO soviec_user
USING (drafts_today(catalog_id)) WITH CHECK (drafts_today(catalog_id));
;;
CREATE POLICY draft ON catalog_group TO soviec_user
USING (drafts_today(catalog_id)) WITH CHECK (drafts_today(catalog_id));
;;
CREATE POLICY draft ON catalog_alias TO soviec_user
USING (drafts_today(catalog_id)) WITH CHECK (drafts_today(catalog_id));
;;
