-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who takes which step, who changes which column, what is written about every change, and accounts.

-- Whether the session may take the step as owner, reviewer or HR, as the table `transition` says.
CREATE FUNCTION may_step(of_entity TEXT, from_here TEXT, to_there TEXT, person TEXT, of_unit TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT EXISTS (
        SELECT 1 FROM transition AS t
        WHERE t.entity = of_entity AND t.from_state = from_here AND t.to_state = to_there AND (
            (t.actor = 'owner' AND person = my_person())
            OR (t.actor = 'reviewer' AND person <> my_person() AND of_unit = ANY (my_units()))
            OR (t.actor = 'hr' AND person <> my_person() AND of_unit = ANY (my_hr_units()))))
$body$;
;;
-- A signature and a decision carry the server's time within five minutes.
CREATE FUNCTION check_clock(at TEXT) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF abs(extract(epoch FROM (at::timestamptz - clock_timestamp()))) > 300 THEN
        RAISE EXCEPTION 'soviec:clock';
    END IF;
END $body$;
;;

CREATE FUNCTION diary_entry_rights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    cleared BOOLEAN;
BEGIN
    IF is_operator() OR is_purge(OLD, NEW) THEN
        RETURN NEW;
    END IF;
    IF NOT may_step('entry', OLD.state, NEW.state, NEW.person_id, OLD.unit_id) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    IF NEW.created_by IS DISTINCT FROM OLD.created_by OR NEW.created_at IS DISTINCT FROM OLD.created_at THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    IF NEW.person_id = me THEN
        -- One's own review may be lost by a change, never won.
        cleared := (NEW.accepted_quantity, NEW.accepted_minutes, NEW.quality_faults, NEW.quality_excused,
            NEW.delays, NEW.delays_excused) = (0, 0, 0, 0, 0, 0)
            AND NEW.review_note = '' AND NEW.reviewed_by IS NULL;
        IF NOT cleared AND (NEW.accepted_quantity, NEW.accepted_minutes, NEW.quality_faults,
            NEW.quality_excused, NEW.delays, NEW.delays_excused, NEW.review_note, NEW.reviewed_by,
            NEW.reviewed_at) IS DISTINCT FROM (OLD.accepted_quantity, OLD.accepted_minutes,
            OLD.quality_faults, OLD.quality_excused, OLD.delays, OLD.delays_excused, OLD.review_note,
            OLD.reviewed_by, OLD.reviewed_at) THEN
            RAISE EXCEPTION 'soviec:own_review';
        ELSIF NOT NEW.unit_id = ANY (my_own_units()) THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
    ELSIF (NEW.unit_id, NEW.day, NEW.start_minute, NEW.minutes, NEW.item_id, NEW.item_code,
        NEW.assignment_id, NEW.title, NEW.quantity, NEW.coefficient, NEW.result, NEW.document_number,
        NEW.note) IS DISTINCT FROM (OLD.unit_id, OLD.day, OLD.start_minute, OLD.minutes, OLD.item_id,
        OLD.item_code, OLD.assignment_id, OLD.title, OLD.quantity, OLD.coefficient, OLD.result,
        OLD.document_number, OLD.note) THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF NEW.state IN ('accepted', 'returned') AND NEW.reviewed_by IS DISTINCT FROM me THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER diary_entry_rights BEFORE UPDATE ON diary_entry
FOR EACH ROW EXECUTE FUNCTION diary_entry_rights();
;;
-- What a person enters about the own day carries no review.
CREATE FUNCTION diary_entry_fresh() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT is_operator() AND NOT EXISTS (SELECT 1 FROM diary_move WHERE id = NEW.id) AND (
        (NEW.accepted_quantity, NEW.accepted_minutes, NEW.quality_faults, NEW.quality_excused, NEW.delays,
         NEW.delays_excused) <> (0, 0, 0, 0, 0, 0) OR NEW.review_note <> '' OR NEW.reviewed_by IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER diary_entry_fresh BEFORE INSERT ON diary_entry
FOR EACH ROW EXECUTE FUNCTION diary_entry_fresh();
;;

CREATE FUNCTION assignment_rights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    directs BOOLEAN;
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.assigned_by IS DISTINCT FROM me THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        RETURN NEW;
    END IF;
    directs := OLD.unit_id = ANY (my_units() || my_hr_units());
    IF NEW.state <> OLD.state AND NOT may_step('assignment', OLD.state, NEW.state, NEW.person_id, OLD.unit_id)
        AND NOT (OLD.unit_id = ANY (my_hr_units()) AND NEW.person_id <> me) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NOT directs AND (
        to_jsonb(NEW) - ARRAY['state', 'state_reason', 'version']
        IS DISTINCT FROM to_jsonb(OLD) - ARRAY['state', 'state_reason', 'version']) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER assignment_rights BEFORE INSERT OR UPDATE ON assignment
FOR EACH ROW EXECUTE FUNCTION assignment_rights();
;;

-- The columns of a sheet somebody changes, by what they are to it.
CREATE FUNCTION period_sheet_rights() RETURNS trigger
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
        END IF;
        RETURN NEW;
    END IF;
    reviews := NEW.person_id <> me AND OLD.unit_id = ANY (my_units());
    manages := NEW.person_id <> me AND OLD.unit_id = ANY (my_hr_units());
    -- The decision of an authority outside is entered by HR, with its document.
    IF NEW.state = 'signed' AND OLD.state = 'submitted' THEN
        IF NOT (reviews AND NEW.signed_by = me)
            AND NOT (manages AND NEW.signed_by IS NULL AND NEW.external_document <> '') THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        PERFORM check_clock(NEW.signed_at);
    ELSIF NEW.signed_by IS DISTINCT FROM OLD.signed_by OR NEW.signed_at IS DISTINCT FROM OLD.signed_at THEN
        RAISE EXCEPTION 'soviec:forbidden';
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
CREATE TRIGGER period_sheet_rights BEFORE INSERT OR UPDATE ON period_sheet
FOR EACH ROW EXECUTE FUNCTION period_sheet_rights();
;;

CREATE FUNCTION year_rating_rights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT := my_person();
    manages BOOLEAN;
    reviews BOOLEAN;
BEGIN
    IF is_operator() OR TG_OP = 'INSERT' THEN
        RETURN NEW;
    END IF;
    manages := NEW.person_id <> me AND OLD.agency_id = ANY (my_hr_units());
    reviews := NEW.person_id <> me AND OLD.unit_id = ANY (my_units());
    IF NEW.state = 'signed' AND OLD.state = 'proposal' THEN
        IF NOT (reviews AND NEW.signed_by = me) AND NOT (manages AND NEW.signed_by IS NULL AND NEW.decision <> '') THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        PERFORM check_clock(NEW.signed_at);
    ELSIF NEW.signed_by IS DISTINCT FROM OLD.signed_by THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.state <> OLD.state AND NOT (reviews OR manages) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.person_id = me AND (NEW.measures, NEW.level, NEW.signer_name, NEW.decision, NEW.decision_date)
        IS DISTINCT FROM (OLD.measures, OLD.level, OLD.signer_name, OLD.decision, OLD.decision_date) THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER year_rating_rights BEFORE INSERT OR UPDATE ON year_rating
FOR EACH ROW EXECUTE FUNCTION year_rating_rights();
;;

-- A login makes a person: only accounts are given, and only through account_add().
-- It runs as whoever asks, so that it can tell that function from a person.
CREATE FUNCTION person_rights() RETURNS trigger
LANGUAGE plpgsql SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.login IS DISTINCT FROM OLD.login AND current_user <> 'soviec_owner' AND NOT is_operator() THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER person_rights BEFORE UPDATE ON person FOR EACH ROW EXECUTE FUNCTION person_rights();
;;
CREATE FUNCTION agency_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.key = 'agency_unit' AND NOT is_operator() AND NEW.value <> OLD.value THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER agency_kept BEFORE UPDATE ON meta FOR EACH ROW EXECUTE FUNCTION agency_kept();
;;

-- Every change, with what stood there before and after ----------------------------------------------

-- A row as canonical JSON: keys in order, nothing between.
CREATE FUNCTION plain_json(row_data JSONB) RETURNS TEXT
LANGUAGE sql IMMUTABLE SET search_path = soviec, pg_temp AS $body$
    SELECT '{' || coalesce(string_agg(to_json(key)::TEXT || ':' || value::TEXT, ',' ORDER BY key COLLATE "C"), '') || '}'
    FROM jsonb_each(row_data)
$body$;
;;
-- The program records what somebody did and why; this records what it did to the row, whoever asked
-- for it. Only the columns that differ are kept.
CREATE FUNCTION change_recorded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    old_row JSONB := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    new_row JSONB := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
    either JSONB := old_row || new_row;
    was JSONB;
    now_is JSONB;
BEGIN
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
        my_chain(), 0, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        my_person(), session_user, 'table:' || TG_ARGV[0],
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
            ELSE TG_ARGV[0] END,
        coalesce(either ->> 'person_id', '-'),
        coalesce(substr(coalesce(either ->> 'month', either ->> 'period', either ->> 'day'), 1, 7), '-'),
        pg_backend_pid()));
    RETURN NULL;
END $body$;
;;
-- Whom a record is about, so that they and those above them read it.
ALTER TABLE audit_record ADD COLUMN about TEXT, ADD COLUMN about_unit TEXT;
;;
CREATE FUNCTION audit_record_about() RETURNS trigger
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
    ) AS f LIMIT 1;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER audit_record_about BEFORE INSERT ON audit_record
FOR EACH ROW EXECUTE FUNCTION audit_record_about();
;;
-- Those whose job it is read the whole chain; everybody reads what they did and what is about them.
CREATE POLICY read ON audit_record FOR SELECT TO soviec_user USING (
    about = (SELECT my_person()) OR actor = (SELECT my_person())
    OR about_unit = ANY ((SELECT my_read_units())::TEXT[])
    OR (chain = (SELECT my_chain()) AND ((SELECT has_duty('hr')) OR (SELECT has_duty('lead_body')))));
;;
CREATE POLICY add ON audit_record FOR INSERT TO soviec_user WITH CHECK (
    actor = (SELECT my_person()) AND chain = (SELECT my_chain()) AND entity NOT LIKE 'table:%');
;;
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOR one IN
        SELECT relname FROM pg_class
        WHERE relnamespace = 'soviec'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
          AND relname NOT IN ('audit_record', 'audit_head', 'diary_move', 'entry_template', 'schema_step',
              'transition')
    LOOP
        EXECUTE format(
            'CREATE TRIGGER zz_recorded AFTER INSERT OR UPDATE OR DELETE ON %I
             FOR EACH ROW EXECUTE FUNCTION change_recorded(%L)', one, one);
    END LOOP;
END $do$;
;;

-- Accounts -------------------------------------------------------------------------------------------

-- An administrator of the agency gives accounts and takes them away; the password arrives as a SCRAM
-- verifier, so that no log of the server ever holds it. Roles are made by soviec_accounts, which owns
-- these functions and nothing else.
CREATE FUNCTION check_account(asked TEXT, verifier TEXT) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT is_operator() AND NOT has_duty('administrator') THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF asked !~ '^[a-z][a-z0-9._-]{1,31}$' OR asked ~ '^(pg_|soviec|postgres)'
        OR verifier !~ '^SCRAM-SHA-256[$][0-9]+:[A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE EXCEPTION 'soviec:account';
    END IF;
END $body$;
;;
CREATE FUNCTION account_link(asked TEXT, person_code TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    UPDATE person SET login = asked, version = version + 1 WHERE code = person_code;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'soviec:nobody';
    END IF;
END $body$;
;;
CREATE FUNCTION account_note(asked TEXT, what TEXT) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    INSERT INTO audit_record (
        chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
        previous_hash, hash)
    VALUES (
        my_chain(), 0, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), my_person(),
        session_user, 'account', asked, what, '{}', '{}', '', '', '')
$body$;
;;
RESET ROLE;
;;
CREATE FUNCTION account_of(asked TEXT) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = soviec, pg_temp AS $body$
BEGIN
    -- Only those who were let in through account_add are touched.
    IF NOT EXISTS (
        SELECT 1 FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member
        WHERE g.rolname = 'soviec_user' AND r.rolname = asked AND NOT r.rolsuper AND NOT r.rolcreaterole) THEN
        RAISE EXCEPTION 'soviec:nobody';
    END IF;
END $body$;
;;
CREATE FUNCTION account_add(asked TEXT, person_code TEXT, verifier TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_account(asked, verifier);
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = asked) THEN
        RAISE EXCEPTION 'soviec:account';
    END IF;
    PERFORM account_link(asked, person_code);
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L CONNECTION LIMIT 20 IN ROLE soviec_user', asked, verifier);
    PERFORM account_note(asked, 'add');
END $body$;
;;
CREATE FUNCTION account_password(asked TEXT, verifier TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_account(asked, verifier);
    PERFORM account_of(asked);
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', asked, verifier);
    PERFORM account_note(asked, 'password');
END $body$;
;;
-- Sessions that are open end with the account.
CREATE FUNCTION account_disable(asked TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_account(asked, 'SCRAM-SHA-256$1:a$a:a');
    PERFORM account_of(asked);
    EXECUTE format('ALTER ROLE %I NOLOGIN', asked);
    PERFORM account_note(asked, 'disable');
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = asked;
END $body$;
;;
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY[
        'account_of(TEXT)', 'account_add(TEXT, TEXT, TEXT)', 'account_password(TEXT, TEXT)', 'account_disable(TEXT)']
    LOOP
        EXECUTE format('ALTER FUNCTION soviec.%s OWNER TO soviec_accounts', one);
        EXECUTE format('REVOKE ALL ON FUNCTION soviec.%s FROM PUBLIC', one);
    END LOOP;
END $do$;
;;
GRANT EXECUTE ON FUNCTION
    account_add(TEXT, TEXT, TEXT), account_password(TEXT, TEXT), account_disable(TEXT)
TO soviec_user;
;;
SET LOCAL ROLE soviec_owner;
;;
-- Whatever was made above is for those it was granted to.
REVOKE ALL ON FUNCTION
    check_account(TEXT, TEXT), account_link(TEXT, TEXT), account_note(TEXT, TEXT), check_clock(TEXT),
    plain_json(JSONB), may_step(TEXT, TEXT, TEXT, TEXT, TEXT)
FROM PUBLIC;
;;
GRANT USAGE ON SCHEMA soviec TO soviec_accounts;
;;
GRANT EXECUTE ON FUNCTION
    check_account(TEXT, TEXT), account_link(TEXT, TEXT), account_note(TEXT, TEXT), is_operator()
TO soviec_accounts;
;;

-- Bringing a local file here -------------------------------------------------------------------------

-- Rows as a JSON array, as they stood in the file. For the operator alone, whose transaction switches
-- the triggers off and compares counts and checksums afterwards.
CREATE FUNCTION copy_rows(of_table TEXT, list TEXT) RETURNS BIGINT
LANGUAGE plpgsql SET search_path = soviec, pg_temp AS $body$
DECLARE
    copied BIGINT;
BEGIN
    EXECUTE format(
        'INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, r)).* FROM jsonb_array_elements($1::jsonb) AS r',
        of_table) USING list;
    GET DIAGNOSTICS copied = ROW_COUNT;
    RETURN copied;
END $body$;
;;
-- What the server keeps besides: the end of the chain, and whom each record is about.
CREATE FUNCTION copy_done() RETURNS void
LANGUAGE plpgsql SET search_path = soviec, pg_temp AS $body$
BEGIN
    INSERT INTO audit_head
    SELECT DISTINCT ON (chain) chain, sequence, hash FROM audit_record ORDER BY chain, sequence DESC;
    UPDATE audit_record AS r SET about = f.person_id, about_unit = f.unit_id FROM (
        SELECT 'entry' AS entity, id, person_id, unit_id FROM diary_entry
        UNION ALL SELECT 'sheet', id, person_id, unit_id FROM period_sheet
        UNION ALL SELECT 'assignment', id, person_id, unit_id FROM assignment
        UNION ALL SELECT 'year_rating', id, person_id, unit_id FROM year_rating) AS f
    WHERE r.entity = f.entity AND r.entity_id = f.id;
END $body$;
;;
REVOKE ALL ON FUNCTION copy_rows(TEXT, TEXT), copy_done() FROM PUBLIC;
;;
