-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Everybody of an agency waits for whoever stands at the end of its history: what is asked there is asked once
-- and by the shortest way. What the functions answer, refuse and record is what it was.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 23';
;;
-- Seven times a change: a walk up the units, without planning a recursion and keeping its working tables.
CREATE OR REPLACE FUNCTION my_chain() RETURNS TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    today TEXT := to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD');
    here TEXT;
    above TEXT;
    its_kind TEXT;
BEGIN
    SELECT a.unit_id INTO here FROM person AS p JOIN appointment AS a ON a.person_id = p.id
    WHERE p.login = session_user::TEXT COLLATE "default" AND a.first_date <= today
    ORDER BY a.first_date DESC, a.id DESC LIMIT 1;
    FOR steps IN 0 .. 20 LOOP
        EXIT WHEN here IS NULL;
        SELECT u.parent_id, u.kind INTO above, its_kind FROM unit AS u WHERE u.id = here;
        IF its_kind <> 'division' THEN
            RETURN here;
        END IF;
        here := above;
    END LOOP;
    RETURN coalesce((SELECT value FROM meta WHERE key = 'agency_unit'), '');
END $body$;
;;
-- Only the table is asked that the record is about.
CREATE OR REPLACE FUNCTION audit_record_about() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.entity LIKE 'table:%' THEN
        RETURN NEW;
    END IF;
    NEW.about := NULL;
    NEW.about_unit := NULL;
    IF NEW.entity = 'entry' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM diary_entry AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'sheet' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM period_sheet AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'assignment' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM assignment AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'year_rating' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM year_rating AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'petition' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM petition AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'dossier_paper' THEN
        SELECT t.unit_id INTO NEW.about_unit FROM dossier_paper AS t WHERE t.id = NEW.entity_id;
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE OR REPLACE FUNCTION audit_record_before() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    last audit_head;
    newest RECORD;
    given TEXT := NEW.hash;
BEGIN
    IF NOT is_operator() THEN
        SELECT p.id, p.full_name INTO NEW.actor, NEW.actor_name FROM person AS p
        WHERE p.login = session_user::TEXT COLLATE "default";
        NEW.actor_name := coalesce(NEW.actor_name, session_user);
        given := '';
    END IF;
    IF NEW.chain IS NULL OR given = '' THEN
        NEW.chain := my_chain();
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('soviec ' || NEW.chain, 0));
    SELECT * INTO last FROM audit_head WHERE chain = NEW.chain;
    SELECT r.sequence, r.hash, r.at INTO newest FROM audit_record AS r
    WHERE r.chain = NEW.chain AND r.sequence >= coalesce(last.sequence, 0)
    ORDER BY r.sequence DESC LIMIT 1;
    IF newest.sequence > coalesce(last.sequence, 0) THEN
        last.sequence := newest.sequence;
        last.hash := newest.hash;
    END IF;
    IF given = '' THEN
        -- A mark of the byte order is gone when the text is read, and the hash would be of another one.
        NEW.reason := ltrim(NEW.reason, U&'\FEFF');
        NEW.at := greatest(
            to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), newest.at);
        NEW.sequence := coalesce(last.sequence, 0) + 1;
        NEW.previous_hash := coalesce(last.hash, '');
        NEW.hash := audit_hash(NEW);
    ELSIF NEW.sequence <> coalesce(last.sequence, 0) + 1
        OR NEW.previous_hash <> coalesce(last.hash, '') OR NEW.hash <> audit_hash(NEW) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $body$;
;;
-- Whether there is a later record is the greatest number's to say, one look into the index: asked for any later
-- one, a plan for all numbers takes for granted that there are many, and reads the whole history to find none.
CREATE OR REPLACE FUNCTION audit_head_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.sequence = (SELECT max(r.sequence) FROM audit_record AS r WHERE r.chain = NEW.chain) THEN
        INSERT INTO audit_head VALUES (NEW.chain, NEW.sequence, NEW.hash)
        ON CONFLICT (chain) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash;
    END IF;
    RETURN NULL;
END $body$;
;;
-- Whenever a table is analyzed every session plans again what it knows of it. These are only ever
-- asked by their keys: what they hold changes no plan.
ALTER TABLE audit_head SET (autovacuum_vacuum_threshold = 10000, autovacuum_analyze_threshold = 1000000000);
;;
ALTER TABLE audit_record SET (autovacuum_analyze_scale_factor = 1);
;;
ALTER TABLE audit_row SET (autovacuum_analyze_scale_factor = 1);
;;
-- Both texts of a change by one look at its fields: of each that differs, what it was and what it is, in the
-- order plain_json() writes them.
CREATE OR REPLACE FUNCTION keep_change(of_table TEXT, op TEXT, old_row JSONB, new_row JSONB) RETURNS void
LANGUAGE plpgsql AS $body$
DECLARE
    either JSONB := old_row || new_row;
    was TEXT;
    now_is TEXT;
BEGIN
    SELECT '{' || string_agg(to_json(key)::TEXT || ':' || (old_row -> key)::TEXT, ',' ORDER BY key COLLATE "C") || '}',
        '{' || string_agg(to_json(key)::TEXT || ':' || (new_row -> key)::TEXT, ',' ORDER BY key COLLATE "C") || '}'
    INTO was, now_is FROM jsonb_object_keys(either) AS key
    WHERE old_row -> key IS DISTINCT FROM new_row -> key;
    IF was IS NULL AND now_is IS NULL THEN
        RETURN;
    END IF;
    -- The words of a purged entry are kept nowhere.
    IF of_table = 'diary_entry' AND is_purged(either ->> 'id') THEN
        was := '{"purged":"yes"}';
        now_is := was;
    END IF;
    INSERT INTO audit_record (
        chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
        previous_hash, hash, about, about_unit)
    VALUES (
        NULL, 0, '', my_person(), session_user, 'table:' || of_table,
        coalesce(either ->> 'id', either ->> 'key', either ->> 'person_id', either ->> 'unit_id', either ->> 'day', ''),
        lower(op), coalesce(was, '{}'), coalesce(now_is, '{}'), '', '', '',
        CASE WHEN of_table = 'person' THEN either ->> 'id' ELSE either ->> 'person_id' END,
        either ->> 'unit_id');
    PERFORM pg_notify('soviec', concat_ws(' ',
        CASE
            WHEN of_table = 'diary_entry' THEN 'entry'
            WHEN of_table = 'period_sheet' THEN 'sheet'
            WHEN of_table = 'period_lock' THEN 'lock'
            WHEN of_table IN ('unit', 'person', 'appointment', 'duty', 'charge') THEN 'organisation'
            WHEN of_table IN ('task_catalog', 'catalog_item') THEN 'catalog'
            WHEN of_table IN ('calendar_day', 'absence') THEN 'calendar'
            WHEN of_table IN ('dossier_paper', 'dossier_person', 'dossier_attachment') THEN 'dossier'
            WHEN of_table IN ('year_rating', 'unit_rating', 'raised_share', 'duty_group', 'tie_choice',
                'conduct_act', 'conduct_decision', 'former_result') THEN 'year'
            WHEN of_table = 'work_proposal' THEN 'proposal'
            ELSE of_table END,
        coalesce(either ->> 'person_id', '-'),
        coalesce(substr(coalesce(either ->> 'month', either ->> 'period', either ->> 'day'), 1, 7), '-'),
        pg_backend_pid()));
END $body$;
;;
