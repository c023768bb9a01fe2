-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rights on petitions, on the papers of the dossiers and on ratings of a year; a chain of records whose
-- times grow with their numbers.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 10';
;;

-- What every policy asks first is answered from plans that are kept: functions written in SQL are planned
-- anew at every call, which cost more than the lists they guard. A name sorts by "C": compared as it is,
-- the index on the logins is of no use.
CREATE OR REPLACE FUNCTION my_person() RETURNS TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ BEGIN RETURN (SELECT id FROM person WHERE login = session_user::TEXT COLLATE "default"); END $body$;
;;
CREATE OR REPLACE FUNCTION units_below(tops TEXT[]) RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    found TEXT[] := tops;
    level TEXT[] := tops;
BEGIN
    LOOP
        EXIT WHEN coalesce(cardinality(level), 0) = 0;
        level := ARRAY(SELECT id FROM unit WHERE parent_id = ANY (level) AND id <> ALL (found));
        found := found || level;
    END LOOP;
    RETURN coalesce(found, '{}');
END $body$;
;;
CREATE OR REPLACE FUNCTION my_units() RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    today TEXT := today_here();
BEGIN
    RETURN units_below(ARRAY(
        SELECT unit_id FROM appointment
        WHERE person_id = me AND role = 'head' AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)
        UNION
        SELECT unit_id FROM charge
        WHERE person_id = me AND first_date <= today AND last_date >= today));
END $body$;
;;
CREATE OR REPLACE FUNCTION units_of_duty(asked TEXT) RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    today TEXT := today_here();
BEGIN
    RETURN units_below(ARRAY(
        SELECT unit_id FROM duty
        WHERE person_id = me AND duty = asked AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)));
END $body$;
;;
-- The duty is asked once and not for every unit.
CREATE OR REPLACE FUNCTION my_bloc_units() RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    below TEXT[] := units_of_duty('lead_body');
BEGIN
    IF cardinality(below) = 0 THEN
        RETURN below;
    END IF;
    RETURN ARRAY(
        SELECT u.id FROM unit AS u
        WHERE u.id = ANY (below) OR u.bloc IN (
            SELECT t.bloc FROM duty AS d JOIN unit AS t ON t.id = d.unit_id
            WHERE d.person_id = my_person() AND d.duty = 'lead_body' AND d.first_date <= today_here()
              AND (d.last_date IS NULL OR d.last_date >= today_here())));
END $body$;
;;
-- Asked by nearly every list: as few questions as it takes.
CREATE OR REPLACE FUNCTION my_read_units() RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT;
    today TEXT := to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD');
    tops TEXT[];
    leads BOOLEAN;
BEGIN
    SELECT id INTO me FROM person WHERE login = session_user::TEXT COLLATE "default";
    SELECT array_agg(unit_id), bool_or(lead) INTO tops, leads FROM (
        SELECT unit_id, false AS lead FROM appointment
        WHERE person_id = me AND role = 'head' AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)
        UNION ALL
        SELECT unit_id, false FROM charge
        WHERE person_id = me AND first_date <= today AND last_date >= today
        UNION ALL
        SELECT unit_id, duty = 'lead_body' FROM duty
        WHERE person_id = me AND duty IN ('hr', 'lead_body') AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)) AS mine;
    IF tops IS NULL THEN
        RETURN '{}';
    ELSIF leads THEN
        RETURN units_below(tops) || my_bloc_units();
    END IF;
    RETURN units_below(tops);
END $body$;
;;
-- At the end of a month two hundred people of one agency write: whoever waits for the turn of the
-- agency's history waits, and is not sent away after five seconds.
ALTER FUNCTION take_turn() SET lock_timeout = '60s';
;;
-- Lists of units are short; without this the planner takes a hundred for granted and walks the month.
ALTER FUNCTION json_each(TEXT) SET search_path = pg_catalog, pg_temp;
;;
ALTER FUNCTION json_each(TEXT) ROWS 5;
;;
-- Whose signature counts in a unit: its head's or the one of the delegate who stands in; the deputy of a
-- field directs and reviews its work, and signs nothing in the head's place (Articles 10, 15.4).
CREATE FUNCTION my_sign_units() RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    today TEXT := today_here();
BEGIN
    RETURN units_below(ARRAY(
        SELECT unit_id FROM appointment
        WHERE person_id = me AND role = 'head' AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)
        UNION
        SELECT unit_id FROM charge
        WHERE person_id = me AND kind = 'delegate' AND first_date <= today AND last_date >= today));
END $body$;
;;
CREATE OR REPLACE FUNCTION may_step(of_entity TEXT, from_here TEXT, to_there TEXT, person TEXT, of_unit TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT EXISTS (
        SELECT 1 FROM transition AS t
        WHERE t.entity = of_entity AND t.from_state = from_here AND t.to_state = to_there AND (
            (t.actor = 'owner' AND person = my_person())
            OR (t.actor = 'reviewer' AND person <> my_person() AND of_unit = ANY (
                CASE WHEN of_entity IN ('entry', 'assignment') THEN my_units() ELSE my_sign_units() END))
            OR (t.actor = 'hr' AND person <> my_person() AND of_unit = ANY (my_hr_units()))))
$body$;
;;
-- A charge is given by HR to somebody else, and what was decided by it stands: only its end moves.
DROP POLICY keep ON charge;
;;
CREATE POLICY keep ON charge TO soviec_user
USING (unit_id = ANY ((SELECT my_hr_units())::TEXT[]) AND person_id <> (SELECT my_person()))
WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]) AND person_id <> (SELECT my_person()));
;;
CREATE FUNCTION charge_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.id, NEW.person_id, NEW.unit_id, NEW.kind, NEW.first_date, NEW.document)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.unit_id, OLD.kind, OLD.first_date, OLD.document) THEN
            RAISE EXCEPTION 'soviec:history';
        END IF;
        RETURN NEW;
    ELSIF NOT is_operator() AND OLD.first_date < today_here() THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER charge_kept BEFORE UPDATE OR DELETE ON charge FOR EACH ROW EXECUTE FUNCTION charge_kept();
;;
DROP POLICY add ON period_lock;
;;
CREATE POLICY add ON period_lock FOR INSERT TO soviec_user WITH CHECK (
    EXISTS (
        SELECT 1 FROM period_sheet AS s
        WHERE s.id = sheet_id AND s.person_id = period_lock.person_id
          AND s.person_id <> (SELECT my_person())
          AND s.unit_id = ANY ((SELECT my_sign_units() || my_hr_units())::TEXT[])));
;;

-- Petitions: the person writes one, HR enters a letter on paper; whoever decided resolves it ------------

GRANT SELECT, INSERT, UPDATE ON petition TO soviec_user;
;;
CREATE POLICY read ON petition FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_read_units())::TEXT[]));
;;
CREATE POLICY add ON petition FOR INSERT TO soviec_user WITH CHECK (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY change ON petition FOR UPDATE TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_sign_units() || my_hr_units())::TEXT[]));
;;
CREATE FUNCTION petition_rights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    reviews BOOLEAN;
    manages BOOLEAN;
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        -- It is about a result of that very person, in the unit where it was given.
        IF NOT EXISTS (
            SELECT 1 FROM period_sheet AS s
            WHERE s.id = NEW.sheet_id AND s.person_id = NEW.person_id AND s.unit_id = NEW.unit_id
              AND s.state IN ('signed', 'closed')
            UNION ALL
            SELECT 1 FROM year_rating AS r
            WHERE r.id = NEW.rating_id AND r.person_id = NEW.person_id AND r.unit_id = NEW.unit_id
              AND r.state = 'signed')
            OR NEW.resolver_id IS NOT NULL OR NEW.answer <> '' OR NEW.resolution <> '' THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        RETURN NEW;
    END IF;
    reviews := NEW.person_id <> me AND OLD.unit_id = ANY (my_sign_units());
    manages := NEW.person_id <> me AND OLD.unit_id = ANY (my_hr_units());
    IF NEW.state = 'withdrawn' THEN
        IF NEW.person_id <> me OR NEW.resolver_id IS NOT NULL OR NEW.answer <> '' OR NEW.resolution <> '' THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
    ELSIF NOT (reviews AND NEW.resolver_id IS NOT DISTINCT FROM me) AND NOT (manages AND NEW.resolver_id IS NULL) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER petition_rights BEFORE INSERT OR UPDATE ON petition
FOR EACH ROW EXECUTE FUNCTION petition_rights();
;;

-- A result that is opened again: by HR, by whoever signed it, or by whoever resolved a petition ---------

CREATE FUNCTION may_reopen(sheet period_sheet) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT sheet.person_id <> my_person() AND (
        sheet.unit_id = ANY (my_hr_units())
        OR (sheet.unit_id = ANY (my_sign_units()) AND (
            sheet.signed_by = my_person() OR EXISTS (
                SELECT 1 FROM petition AS p
                WHERE p.sheet_id = sheet.id AND p.state = 'reopened' AND p.resolver_id = my_person()))))
$body$;
;;
DROP POLICY add ON period_sheet;
;;
CREATE POLICY add ON period_sheet FOR INSERT TO soviec_user WITH CHECK (
    (person_id = (SELECT my_person()) AND unit_id = ANY ((SELECT my_own_units())::TEXT[]))
    OR unit_id = ANY ((SELECT my_hr_units())::TEXT[])
    OR (replaces_id IS NOT NULL AND unit_id = ANY ((SELECT my_sign_units())::TEXT[])));
;;
DROP POLICY remove ON period_lock;
;;
-- The lock goes with a sheet that was replaced, as its trigger says.
CREATE POLICY remove ON period_lock FOR DELETE TO soviec_user USING (
    EXISTS (
        SELECT 1 FROM period_sheet AS s
        WHERE s.id = sheet_id AND s.unit_id = ANY ((SELECT my_sign_units() || my_hr_units())::TEXT[])));
;;
CREATE OR REPLACE FUNCTION period_sheet_rights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    reviews BOOLEAN;
    manages BOOLEAN;
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.signed_by IS NOT NULL OR NEW.signed_at IS NOT NULL OR NEW.remarks <> ''
            OR NEW.organising IS NOT NULL OR NEW.unity IS NOT NULL THEN
            RAISE EXCEPTION 'soviec:forbidden';
        ELSIF NEW.person_id <> me AND NOT NEW.unit_id = ANY (my_hr_units()) AND NOT EXISTS (
            SELECT 1 FROM period_sheet AS s
            WHERE s.id = NEW.replaces_id AND s.person_id = NEW.person_id AND s.period = NEW.period
              AND s.unit_id = NEW.unit_id AND s.state = 'replaced' AND may_reopen(s)) THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        RETURN NEW;
    END IF;
    reviews := NEW.person_id <> me AND OLD.unit_id = ANY (my_sign_units());
    manages := NEW.person_id <> me AND OLD.unit_id = ANY (my_hr_units());
    -- The decision of an authority outside is entered by HR, with its document.
    IF NEW.state = 'signed' AND OLD.state = 'submitted' THEN
        IF NOT (reviews AND NEW.signed_by IS NOT DISTINCT FROM me)
            AND NOT (manages AND NEW.signed_by IS NULL AND NEW.external_document <> '') THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        PERFORM check_clock(NEW.signed_at);
        IF NEW.signed_by IS NOT NULL THEN
            PERFORM check_factor();
        END IF;
    ELSIF NEW.signed_by IS DISTINCT FROM OLD.signed_by OR NEW.signed_at IS DISTINCT FROM OLD.signed_at THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.state = 'replaced' AND OLD.state <> 'replaced' THEN
        IF NOT may_reopen(OLD) THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
    ELSIF NEW.state <> OLD.state
        AND NOT may_step('sheet', OLD.state, NEW.state, NEW.person_id, OLD.unit_id) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.state = OLD.state AND NOT (
        (NEW.person_id = me AND OLD.state IN ('draft', 'returned')) OR ((reviews OR manages) AND OLD.state = 'submitted')) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    IF NEW.person_id = me AND (NEW.remarks, NEW.organising, NEW.organising_reason, NEW.unity, NEW.unity_reason,
        NEW.signer_name, NEW.signer_title, NEW.external_document, NEW.closed_by, NEW.closed_at)
        IS DISTINCT FROM (OLD.remarks, OLD.organising, OLD.organising_reason, OLD.unity, OLD.unity_reason,
        OLD.signer_name, OLD.signer_title, OLD.external_document, OLD.closed_by, OLD.closed_at) THEN
        RAISE EXCEPTION 'soviec:own_review';
    ELSIF NEW.person_id <> me AND (NEW.self_scores, NEW.strengths, NEW.weaknesses)
        IS DISTINCT FROM (OLD.self_scores, OLD.strengths, OLD.weaknesses) THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $body$;
;;

-- Ratings of a year: decided by the head of the agency (Article 10.2) ------------------------------------

DROP POLICY add ON year_rating;
;;
CREATE POLICY add ON year_rating FOR INSERT TO soviec_user WITH CHECK (
    person_id = (SELECT my_person())
    OR agency_id = ANY ((SELECT my_sign_units() || my_hr_units())::TEXT[]));
;;
DROP POLICY change ON year_rating;
;;
CREATE POLICY change ON year_rating FOR UPDATE TO soviec_user USING (
    person_id = (SELECT my_person())
    OR agency_id = ANY ((SELECT my_sign_units() || my_hr_units())::TEXT[]));
;;
CREATE OR REPLACE FUNCTION year_rating_rights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    manages BOOLEAN;
    reviews BOOLEAN;
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    -- The agency follows from the unit: nobody chooses another one to decide in.
    IF (TG_OP = 'INSERT' OR (NEW.agency_id, NEW.unit_id) IS DISTINCT FROM (OLD.agency_id, OLD.unit_id))
        AND NEW.agency_id IS DISTINCT FROM agency_of(NEW.unit_id) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.signed_by IS NOT NULL OR NEW.signed_at IS NOT NULL
            OR (NEW.person_id = me AND (NEW.level IS NOT NULL OR NEW.measures <> '' OR NEW.decision <> ''
                OR NOT NEW.unit_id = ANY (my_own_units())))
            OR (NEW.person_id <> me AND NOT stands_in(NEW.person_id, ARRAY[NEW.unit_id])) THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        RETURN NEW;
    END IF;
    manages := NEW.person_id <> me AND OLD.agency_id = ANY (my_hr_units());
    reviews := NEW.person_id <> me AND OLD.agency_id = ANY (my_sign_units());
    IF NEW.state = 'signed' AND OLD.state = 'proposal' THEN
        IF NOT (reviews AND NEW.signed_by IS NOT DISTINCT FROM me) AND NOT (manages AND NEW.signed_by IS NULL AND NEW.decision <> '') THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        PERFORM check_clock(NEW.signed_at);
        IF NEW.signed_by IS NOT NULL THEN
            PERFORM check_factor();
        END IF;
    ELSIF NEW.signed_by IS DISTINCT FROM OLD.signed_by THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.state <> OLD.state AND NOT (reviews OR manages) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.person_id = me AND (NEW.measures, NEW.level, NEW.signer_name, NEW.decision, NEW.decision_date)
        IS DISTINCT FROM (OLD.measures, OLD.level, OLD.signer_name, OLD.decision, OLD.decision_date) THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    IF NEW.person_id <> me AND NEW.self_level IS DISTINCT FROM OLD.self_level THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $body$;
;;

-- Papers of the dossiers: kept by HR, read by those concerned and by those above -------------------------

CREATE FUNCTION my_papers() RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT coalesce(array_agg(paper_id), '{}') FROM dossier_person WHERE person_id = my_person()
$body$;
;;
GRANT SELECT, INSERT, UPDATE ON dossier_paper TO soviec_user;
;;
GRANT SELECT, INSERT ON dossier_person, dossier_attachment TO soviec_user;
;;
CREATE POLICY read ON dossier_paper FOR SELECT TO soviec_user USING (
    unit_id = ANY ((SELECT my_read_units())::TEXT[]) OR id = ANY ((SELECT my_papers())::TEXT[]));
;;
CREATE POLICY add ON dossier_paper FOR INSERT TO soviec_user WITH CHECK (
    entered_by = (SELECT my_person()) AND unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY change ON dossier_paper FOR UPDATE TO soviec_user USING (
    unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
-- Whom else a paper is about is read by those above only.
CREATE POLICY read ON dossier_person FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR EXISTS (
        SELECT 1 FROM dossier_paper AS p
        WHERE p.id = paper_id AND p.unit_id = ANY ((SELECT my_read_units())::TEXT[])));
;;
CREATE POLICY add ON dossier_person FOR INSERT TO soviec_user WITH CHECK (
    EXISTS (
        SELECT 1 FROM dossier_paper AS p
        WHERE p.id = paper_id AND p.entered_by = (SELECT my_person())
          AND p.unit_id = ANY ((SELECT my_hr_units())::TEXT[])));
;;
CREATE POLICY read ON dossier_attachment FOR SELECT TO soviec_user USING (
    EXISTS (SELECT 1 FROM dossier_paper AS p WHERE p.id = paper_id));
;;
CREATE POLICY add ON dossier_attachment FOR INSERT TO soviec_user WITH CHECK (
    EXISTS (
        SELECT 1 FROM dossier_paper AS p
        WHERE p.id = paper_id AND p.unit_id = ANY ((SELECT my_hr_units())::TEXT[])));
;;
COMMENT ON COLUMN petition.content IS 'personal';
;;
COMMENT ON COLUMN petition.answer IS 'personal';
;;
COMMENT ON COLUMN dossier_paper.text IS 'personal';
;;
COMMENT ON COLUMN dossier_attachment.content IS 'personal';
;;

-- Duties give rights: an administrator gives them to others, never to themself ---------------------------

CREATE POLICY give ON duty TO soviec_user
USING (unit_id = ANY ((SELECT units_of_duty('administrator'))::TEXT[]) AND person_id <> (SELECT my_person()))
WITH CHECK (unit_id = ANY ((SELECT units_of_duty('administrator'))::TEXT[]) AND person_id <> (SELECT my_person()));
;;

-- History: times grow with the numbers of a chain ---------------------------------------------------------

-- The server stamps when it is this record's turn, never before the record that stands before it: the
-- clocks of the desks, and one of the server that was set back, do not disturb the order.
CREATE OR REPLACE FUNCTION audit_record_before() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    last audit_head;
    given TEXT := NEW.hash;
BEGIN
    IF NOT is_operator() THEN
        NEW.actor := my_person();
        NEW.actor_name := coalesce((SELECT full_name FROM person WHERE id = NEW.actor), session_user);
        given := '';
    END IF;
    IF NEW.chain IS NULL OR given = '' THEN
        NEW.chain := my_chain();
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('soviec ' || NEW.chain, 0));
    SELECT * INTO last FROM audit_head WHERE chain = NEW.chain;
    IF given = '' THEN
        NEW.at := greatest(
            to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            (SELECT r.at FROM audit_record AS r WHERE r.chain = NEW.chain AND r.sequence = last.sequence));
        NEW.sequence := coalesce(last.sequence, 0) + 1;
        NEW.previous_hash := coalesce(last.hash, '');
        NEW.hash := audit_hash(NEW);
    ELSIF NEW.sequence <> coalesce(last.sequence, 0) + 1
        OR NEW.previous_hash <> coalesce(last.hash, '') OR NEW.hash <> audit_hash(NEW) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    INSERT INTO audit_head VALUES (NEW.chain, NEW.sequence, NEW.hash)
    ON CONFLICT (chain) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash;
    RETURN NEW;
END $body$;
;;
-- A file of a dossier is kept once; its history names it by its hash.
CREATE OR REPLACE FUNCTION change_recorded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    old_row JSONB := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    new_row JSONB := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
    either JSONB;
    was JSONB;
    now_is JSONB;
BEGIN
    IF TG_ARGV[0] = 'dossier_attachment' THEN
        old_row := old_row - 'content';
        new_row := new_row - 'content';
    END IF;
    either := old_row || new_row;
    SELECT coalesce(jsonb_object_agg(key, value), '{}') INTO was FROM jsonb_each(old_row)
    WHERE value IS DISTINCT FROM new_row -> key;
    SELECT coalesce(jsonb_object_agg(key, value), '{}') INTO now_is FROM jsonb_each(new_row)
    WHERE value IS DISTINCT FROM old_row -> key;
    IF was = '{}' AND now_is = '{}' THEN
        RETURN NULL;
    END IF;
    -- The words of a purged entry are kept nowhere.
    IF TG_ARGV[0] = 'diary_entry' AND is_purged(either ->> 'id') THEN
        was := '{"purged":"yes"}';
        now_is := was;
    END IF;
    INSERT INTO audit_record (
        chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
        previous_hash, hash, about, about_unit)
    VALUES (
        my_chain(), 0, '', my_person(), session_user, 'table:' || TG_ARGV[0],
        coalesce(either ->> 'id', either ->> 'key', either ->> 'person_id', either ->> 'unit_id', either ->> 'day', ''),
        lower(TG_OP), plain_json(was), plain_json(now_is), '', '', '',
        CASE WHEN TG_ARGV[0] = 'person' THEN either ->> 'id' ELSE either ->> 'person_id' END,
        either ->> 'unit_id');
    -- Other windows refresh by this, after the commit.
    PERFORM pg_notify('soviec', concat_ws(' ',
        CASE
            WHEN TG_ARGV[0] = 'diary_entry' THEN 'entry'
            WHEN TG_ARGV[0] = 'period_sheet' THEN 'sheet'
            WHEN TG_ARGV[0] = 'period_lock' THEN 'lock'
            WHEN TG_ARGV[0] IN ('unit', 'person', 'appointment', 'duty', 'charge') THEN 'organisation'
            WHEN TG_ARGV[0] IN ('task_catalog', 'catalog_item') THEN 'catalog'
            WHEN TG_ARGV[0] IN ('calendar_day', 'absence') THEN 'calendar'
            WHEN TG_ARGV[0] IN ('dossier_paper', 'dossier_person', 'dossier_attachment') THEN 'dossier'
            WHEN TG_ARGV[0] IN ('year_rating', 'unit_rating', 'raised_share', 'duty_group', 'tie_choice',
                'conduct_act', 'conduct_decision', 'former_result') THEN 'year'
            WHEN TG_ARGV[0] = 'work_proposal' THEN 'proposal'
            ELSE TG_ARGV[0] END,
        coalesce(either ->> 'person_id', '-'),
        coalesce(substr(coalesce(either ->> 'month', either ->> 'period', either ->> 'day'), 1, 7), '-'),
        pg_backend_pid()));
    RETURN NULL;
END $body$;
;;
CREATE OR REPLACE FUNCTION audit_record_about() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.entity LIKE 'table:%' THEN
        RETURN NEW;
    END IF;
    SELECT f.person_id, f.unit_id INTO NEW.about, NEW.about_unit FROM (
        SELECT person_id, unit_id FROM diary_entry WHERE NEW.entity = 'entry' AND id = NEW.entity_id
        UNION ALL
        SELECT person_id, unit_id FROM period_sheet WHERE NEW.entity = 'sheet' AND id = NEW.entity_id
        UNION ALL
        SELECT person_id, unit_id FROM assignment WHERE NEW.entity = 'assignment' AND id = NEW.entity_id
        UNION ALL
        SELECT person_id, unit_id FROM year_rating WHERE NEW.entity = 'year_rating' AND id = NEW.entity_id
        UNION ALL
        SELECT person_id, unit_id FROM petition WHERE NEW.entity = 'petition' AND id = NEW.entity_id
        UNION ALL
        SELECT NULL, unit_id FROM dossier_paper WHERE NEW.entity = 'dossier_paper' AND id = NEW.entity_id
    ) AS f LIMIT 1;
    RETURN NEW;
END $body$;
;;
REVOKE ALL ON FUNCTION may_reopen(period_sheet), my_papers(), my_sign_units() FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION my_papers(), my_sign_units() TO soviec_user;
;;
