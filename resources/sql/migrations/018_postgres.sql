-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Many rows, few records: what one statement does to many sheets or entries is one record of the history
-- with a row for each of them, as 015 brought it for files. The server writes both by itself, whoever
-- changed the rows, so that still nobody leaves one out; the program hands over what it did to many rows in
-- one call. What the rights ask of each row that is closed is asked once for all of them.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 18';
;;

-- What the record of a batch says about its rows (core/domain/audit/audit_row.cpp).
CREATE FUNCTION batch_summary(hashes BYTEA, of_rows BIGINT) RETURNS TEXT
LANGUAGE sql IMMUTABLE SET search_path = soviec, pg_temp AS $body$
    SELECT '{"digest":"sha256:' || encode(sha256(hashes), 'hex') || '","rows":' || of_rows || '}'
$body$;
;;
-- A thousand rows a record, as the program reads them at once to verify them.
CREATE FUNCTION keep_batch(of_action TEXT, of_rows audit_row[], of_actor TEXT, of_actor_name TEXT) RETURNS void
LANGUAGE plpgsql SET search_path = soviec, pg_temp AS $body$
DECLARE
    part audit_row[];
    hashes BYTEA[];
    whole audit_record;
BEGIN
    FOR from_here IN 1 .. cardinality(of_rows) BY 1000 LOOP
        part := of_rows[from_here : from_here + 999];
        hashes := ARRAY(
            SELECT sha256(convert_to(
                '{"action":' || to_json(r.action) || ',"after":' || r.after || ',"before":' || r.before
                || ',"entity":' || to_json(r.entity) || ',"entity_id":' || to_json(r.entity_id)
                || ',"place":' || r.ordinality || ',"reason":' || to_json(r.reason) || '}', 'UTF8'))
            FROM unnest(part) WITH ORDINALITY AS r ORDER BY r.ordinality);
        INSERT INTO audit_record (
            chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
            previous_hash, hash)
        VALUES (
            my_chain(), 0, '', of_actor, of_actor_name, 'batch', part[1].entity, of_action, '{}',
            batch_summary(
                (SELECT string_agg(l.hash, '' ORDER BY l.place) FROM unnest(hashes) WITH ORDINALITY AS l (hash, place)),
                cardinality(hashes)),
            '', '', '')
        RETURNING * INTO whole;
        INSERT INTO audit_row (
            chain, sequence, place, entity, entity_id, action, before, after, reason, hash, at, actor,
            actor_name, batch_hash, about, about_unit)
        SELECT whole.chain, whole.sequence, r.ordinality, r.entity, r.entity_id, r.action, r.before, r.after,
               r.reason, r.own_hash, whole.at, whole.actor, whole.actor_name, whole.hash, r.about, r.about_unit
        FROM ROWS FROM (unnest(part), unnest(hashes)) WITH ORDINALITY AS r (
            chain, sequence, place, entity, entity_id, action, before, after, reason, operation, author,
            author_name, made_at, hash, at, actor, actor_name, batch_hash, about, about_unit, own_hash, ordinality);
    END LOOP;
END $body$;
;;

-- Rows come with the record they belong to and all at once, or not at all.
CREATE FUNCTION audit_row_whole() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (
        SELECT 1 FROM (
            SELECT chain, sequence, string_agg(hash, '' ORDER BY place) AS hashes, count(*) AS many
            FROM new_rows GROUP BY chain, sequence) AS n
        LEFT JOIN audit_record AS b ON b.chain = n.chain AND b.sequence = n.sequence AND b.entity = 'batch'
        WHERE b.after IS DISTINCT FROM batch_summary(n.hashes, n.many)) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NULL;
END $body$;
;;
DROP TRIGGER audit_row_no_insert ON audit_row;
;;
CREATE TRIGGER audit_row_whole AFTER INSERT ON audit_row
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION audit_row_whole();
;;
CREATE OR REPLACE FUNCTION audit_row_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF OLD.entity IN ('entry', 'table:diary_entry') AND is_purged(OLD.entity_id)
        AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
        AND to_jsonb(NEW) - ARRAY['before', 'after', 'reason'] = to_jsonb(OLD) - ARRAY['before', 'after', 'reason'] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'soviec:history';
END $body$;
;;
CREATE OR REPLACE FUNCTION purge_history(entry TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_purge(entry);
    UPDATE audit_record SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
    WHERE entity_id = entry AND entity IN ('entry', 'table:diary_entry')
      AND action NOT IN ('ask_purge', 'purge', 'keep');
    UPDATE audit_row SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
    WHERE entity_id = entry AND entity IN ('entry', 'table:diary_entry');
END $body$;
;;
-- As the record of a single row: who did it reads it as well.
DROP POLICY read ON audit_row;
;;
CREATE POLICY read ON audit_row FOR SELECT TO soviec_user USING (
    about = (SELECT my_person()) OR actor = (SELECT my_person())
    OR about_unit = ANY ((SELECT my_read_units())::TEXT[])
    OR (chain = (SELECT my_chain()) AND ((SELECT has_duty('hr')) OR (SELECT has_duty('lead_body')))));
;;
-- A batch is a record of rows that are there: only the server writes one.
DROP POLICY add ON audit_record;
;;
CREATE POLICY add ON audit_record FOR INSERT TO soviec_user WITH CHECK (
    actor = (SELECT my_person()) AND chain = (SELECT my_chain()) AND entity NOT LIKE 'table:%' AND entity <> 'batch');
;;

-- The rows of batches as the history tells them. What the server alone says of a row stands beside what was
-- done and is not told with it; only where many sheets were closed at once it is the one word about that, so
-- that closing a month does not write each of them twice.
CREATE VIEW told_row WITH (security_invoker = true) AS
SELECT chain, sequence, place, entity, entity_id, action, before, after, reason, operation, author, author_name,
       made_at, hash, at, actor, actor_name, batch_hash, about, about_unit
FROM audit_row WHERE entity NOT LIKE 'table:%'
UNION ALL
SELECT chain, sequence, place, 'sheet', entity_id, 'close', '{"state":"signed"}', '{"state":"closed"}', reason,
       operation, author, author_name, made_at, hash, at, actor, actor_name, batch_hash, about, about_unit
FROM audit_row
WHERE entity = 'table:period_sheet' AND before::JSONB ->> 'state' = 'signed' AND after::JSONB ->> 'state' = 'closed';
;;
GRANT SELECT ON told_row TO soviec_user;
;;

-- What the program did to many rows, in the order it did it: a JSON array of what was done (entity, action,
-- before, after, reason, all of them texts) to which rows (ids, an array of texts).
CREATE FUNCTION record_rows(of_action TEXT, list TEXT, of_actor TEXT, of_actor_name TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    given audit_row[];
BEGIN
    IF NOT is_operator() AND my_person() IS NULL THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF EXISTS (
        SELECT 1 FROM jsonb_to_recordset(list::JSONB) AS d (entity TEXT)
        WHERE d.entity LIKE 'table:%' OR d.entity = 'batch') THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    SELECT array_agg(
        ROW('', 0, 0, r.entity, r.id, r.action, r.before, r.after, ltrim(r.reason, U&'\FEFF'), NULL, NULL, NULL, NULL,
            NULL, NULL, NULL, NULL, NULL, r.about[1], r.about[2])::audit_row ORDER BY r.step, r.place)
    INTO given FROM (
        -- Whom it concerns, as audit_record_about() finds it for one.
        SELECT d.*, i.*, CASE d.entity
            WHEN 'entry' THEN (SELECT ARRAY[person_id, unit_id] FROM diary_entry AS t WHERE t.id = i.id)
            WHEN 'sheet' THEN (SELECT ARRAY[person_id, unit_id] FROM period_sheet AS t WHERE t.id = i.id)
            WHEN 'assignment' THEN (SELECT ARRAY[person_id, unit_id] FROM assignment AS t WHERE t.id = i.id)
            WHEN 'year_rating' THEN (SELECT ARRAY[person_id, unit_id] FROM year_rating AS t WHERE t.id = i.id)
            WHEN 'petition' THEN (SELECT ARRAY[person_id, unit_id] FROM petition AS t WHERE t.id = i.id)
            WHEN 'dossier_paper' THEN (SELECT ARRAY[NULL, unit_id] FROM dossier_paper AS t WHERE t.id = i.id) END AS about
        FROM ROWS FROM (
            jsonb_to_recordset(list::JSONB) AS (
                entity TEXT, action TEXT, before TEXT, after TEXT, reason TEXT, ids JSONB)
        ) WITH ORDINALITY AS d (entity, action, before, after, reason, ids, step),
        jsonb_array_elements_text(d.ids) WITH ORDINALITY AS i (id, place)
        OFFSET 0) AS r;
    IF given IS NOT NULL THEN
        PERFORM keep_batch(of_action, given, of_actor, of_actor_name);
    END IF;
END $body$;
;;

-- The end of a chain is noted once, when the transaction ends: noted with every record, the versions of that
-- one row made the next of ten thousand records wait for all those before it.
CREATE FUNCTION audit_head_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM audit_record WHERE chain = NEW.chain AND sequence > NEW.sequence) THEN
        INSERT INTO audit_head VALUES (NEW.chain, NEW.sequence, NEW.hash)
        ON CONFLICT (chain) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash;
    END IF;
    RETURN NULL;
END $body$;
;;
CREATE CONSTRAINT TRIGGER audit_head_follows AFTER INSERT ON audit_record
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_head_follows();
;;
CREATE OR REPLACE FUNCTION audit_record_before() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    last audit_head;
    newest RECORD;
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

-- What became of one row, and word of it to the other windows after the commit.
CREATE FUNCTION keep_change(of_table TEXT, op TEXT, old_row JSONB, new_row JSONB) RETURNS void
LANGUAGE plpgsql AS $body$
DECLARE
    either JSONB := old_row || new_row;
    was JSONB;
    now_is JSONB;
BEGIN
    SELECT coalesce(jsonb_object_agg(key, value), '{}') INTO was FROM jsonb_each(old_row)
    WHERE value IS DISTINCT FROM new_row -> key;
    SELECT coalesce(jsonb_object_agg(key, value), '{}') INTO now_is FROM jsonb_each(new_row)
    WHERE value IS DISTINCT FROM old_row -> key;
    IF was = '{}' AND now_is = '{}' THEN
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
        lower(op), plain_json(was), plain_json(now_is), '', '', '',
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
CREATE OR REPLACE FUNCTION change_recorded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    old_row JSONB := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    new_row JSONB := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
BEGIN
    IF TG_ARGV[0] = 'dossier_attachment' THEN
        old_row := old_row - 'content';
        new_row := new_row - 'content';
    END IF;
    PERFORM keep_change(TG_ARGV[0], TG_OP, old_row, new_row);
    RETURN NULL;
END $body$;
;;

-- Which columns any row of an update changed. The transition tables are those of the trigger that asks.
CREATE FUNCTION ask_changed(of_table REGCLASS) RETURNS TEXT
LANGUAGE sql STABLE SET search_path = soviec, pg_temp AS $body$
    SELECT 'SELECT array_remove(ARRAY['
        || string_agg(
            format('CASE WHEN bool_or(o.%1$I IS DISTINCT FROM n.%1$I) THEN %1$L END', attname), ', '
            ORDER BY attname COLLATE "C")
        || '], NULL) FROM old_rows AS o JOIN new_rows AS n ON n.id = o.id'
    FROM pg_attribute WHERE attrelid = of_table AND attnum > 0 AND NOT attisdropped
$body$;
;;
-- The rows of the history of such an update: of each row what differs, before and after, keys in their order.
CREATE FUNCTION ask_rows(of_table TEXT, changed TEXT[]) RETURNS TEXT
LANGUAGE plpgsql STABLE SET search_path = soviec, pg_temp AS $body$
DECLARE
    -- The words of a purged entry are kept nowhere.
    words TEXT := CASE WHEN of_table = 'diary_entry'
        THEN $$CASE WHEN n.id IN (SELECT entry_id FROM purge WHERE state = 'done') THEN '{"purged":"yes"}' ELSE %s END$$
        ELSE '%s' END;
    differs TEXT;
    was TEXT;
    now_is TEXT;
BEGIN
    SELECT string_agg(format('o.%1$I IS DISTINCT FROM n.%1$I', name), ' OR '),
        string_agg(format(
            $$CASE WHEN o.%1$I IS DISTINCT FROM n.%1$I THEN '"%1$s":' || coalesce(to_json(o.%1$I)::TEXT, 'null') END$$,
            name), ', ' ORDER BY place),
        string_agg(format(
            $$CASE WHEN o.%1$I IS DISTINCT FROM n.%1$I THEN '"%1$s":' || coalesce(to_json(n.%1$I)::TEXT, 'null') END$$,
            name), ', ' ORDER BY place)
    INTO differs, was, now_is FROM unnest(changed) WITH ORDINALITY AS c (name, place);
    RETURN format(
        $$SELECT array_agg(ROW('', 0, 0, %L, n.id, 'update', %s, %s, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
              NULL, n.person_id, n.unit_id)::audit_row) FROM old_rows AS o JOIN new_rows AS n ON n.id = o.id WHERE %s$$,
        'table:' || of_table,
        format(words, $$'{' || concat_ws(',', $$ || was || $$) || '}'$$),
        format(words, $$'{' || concat_ws(',', $$ || now_is || $$) || '}'$$), differs);
END $body$;
;;
-- Records what one statement did to a table whose rows have an id, a person and a unit and whose id never
-- changes. Arguments: the table, how its changes are called, and the column with the day or the period.
CREATE FUNCTION rows_recorded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    was JSONB;
    now_is JSONB;
    changed TEXT[];
    rows audit_row[];
    month TEXT;
BEGIN
    IF TG_OP = 'INSERT' THEN
        FOR now_is IN SELECT to_jsonb(n) FROM new_rows AS n LOOP
            PERFORM keep_change(TG_ARGV[0], TG_OP, '{}', now_is);
        END LOOP;
        RETURN NULL;
    ELSIF TG_OP = 'DELETE' THEN
        FOR was IN SELECT to_jsonb(o) FROM old_rows AS o LOOP
            PERFORM keep_change(TG_ARGV[0], TG_OP, was, '{}');
        END LOOP;
        RETURN NULL;
    -- Below this, a record for each is no burden and reads more easily.
    ELSIF (SELECT count(*) FROM new_rows) < 50 THEN
        FOR was, now_is IN SELECT to_jsonb(o), to_jsonb(n) FROM old_rows AS o JOIN new_rows AS n ON n.id = o.id LOOP
            PERFORM keep_change(TG_ARGV[0], TG_OP, was, now_is);
        END LOOP;
        RETURN NULL;
    END IF;
    EXECUTE ask_changed(TG_RELID) INTO changed;
    IF cardinality(changed) = 0 THEN
        RETURN NULL;
    END IF;
    EXECUTE ask_rows(TG_ARGV[0], changed) INTO rows;
    PERFORM keep_batch('update', rows, my_person(), session_user);
    -- Other windows refresh by this, after the commit: so many people are told as one month.
    FOR month IN EXECUTE format('SELECT DISTINCT substr(%I, 1, 7) FROM new_rows', TG_ARGV[2]) LOOP
        PERFORM pg_notify('soviec', concat_ws(' ', TG_ARGV[1], '-', month, pg_backend_pid()));
    END LOOP;
    RETURN NULL;
END $body$;
;;
DO $do$
DECLARE
    one TEXT;
    called TEXT;
    dated TEXT;
BEGIN
    FOR one, called, dated IN VALUES ('diary_entry', 'entry', 'day'), ('period_sheet', 'sheet', 'period') LOOP
        EXECUTE format('DROP TRIGGER zz_recorded ON %I', one);
        EXECUTE format(
            'CREATE TRIGGER zz_recorded_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
             FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded(%L, %L, %L)', one, one, called, dated);
        EXECUTE format(
            'CREATE TRIGGER zz_recorded_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
             FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded(%L, %L, %L)', one, one, called, dated);
        EXECUTE format(
            'CREATE TRIGGER zz_recorded_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
             FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded(%L, %L, %L)', one, one, called, dated);
    END LOOP;
END $do$;
;;

-- A month of the diary is written through the diary only, which records it.
CREATE FUNCTION guard_diary_month(part TEXT) RETURNS void
LANGUAGE plpgsql SET search_path = soviec, pg_temp AS $body$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER through_the_diary BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON soviec.%I
         FOR EACH STATEMENT EXECUTE FUNCTION refuse(''history'')', part);
END $body$;
;;
DO $do$
BEGIN
    PERFORM guard_diary_month(relname) FROM pg_class
    WHERE relnamespace = 'soviec'::REGNAMESPACE AND relispartition AND relkind = 'r';
END $do$;
;;
CREATE OR REPLACE FUNCTION add_diary_months(first_year INTEGER, last_year INTEGER) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    month DATE;
    part TEXT;
BEGIN
    FOR month IN
        SELECT generate_series(make_date(first_year, 1, 1), make_date(last_year, 12, 1), '1 month')
    LOOP
        part := 'diary_entry_' || to_char(month, 'YYYY_MM');
        CONTINUE WHEN to_regclass('soviec.' || part) IS NOT NULL;
        EXECUTE format(
            'CREATE TABLE soviec.%I PARTITION OF soviec.diary_entry FOR VALUES FROM (%L) TO (%L)',
            part, to_char(month, 'YYYY-MM-DD'), to_char(month + interval '1 month', 'YYYY-MM-DD'));
        EXECUTE format('ALTER TABLE soviec.%I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE soviec.%I FORCE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY owner ON soviec.%I TO soviec_owner USING (true) WITH CHECK (true)', part);
        PERFORM guard_diary_month(part);
    END LOOP;
END $body$;
;;

-- Who closes a month closes thousands of signed sheets, and what is asked of each is asked once for all of
-- them: that nothing but the way of the sheet changes, and that they may (as may_step() asks it of one).
DROP TRIGGER period_sheet_rights ON period_sheet;
;;
CREATE TRIGGER period_sheet_rights BEFORE INSERT ON period_sheet
FOR EACH ROW EXECUTE FUNCTION period_sheet_rights();
;;
CREATE TRIGGER period_sheet_rights_update BEFORE UPDATE ON period_sheet
FOR EACH ROW WHEN (OLD.state <> 'signed' OR NEW.state <> 'closed') EXECUTE FUNCTION period_sheet_rights();
;;
DROP TRIGGER period_sheet_update ON period_sheet;
;;
CREATE TRIGGER period_sheet_update BEFORE UPDATE ON period_sheet
FOR EACH ROW WHEN (OLD.state <> 'signed' OR NEW.state <> 'closed') EXECUTE FUNCTION period_sheet_update();
;;
CREATE FUNCTION period_sheet_closing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT;
    theirs TEXT[];
    managed TEXT[];
BEGIN
    IF NOT EXISTS (SELECT 1 FROM new_rows WHERE state = 'closed') THEN
        RETURN NULL;
    ELSIF EXISTS (
        SELECT 1 FROM new_rows AS n LEFT JOIN old_rows AS o ON o.id = n.id
        WHERE n.state = 'closed' AND (o.id IS NULL OR (o.state = 'signed' AND (
            n.person_id, n.unit_id, n.unit_name, n.period, n.revision, n.role, n.position_title, n.self_scores,
            n.strengths, n.weaknesses, n.remarks, n.organising, n.organising_reason, n.unity, n.unity_reason,
            n.rule_set_id, n.rule_checksum, n.case_json, n.result_json, n.common_points, n.result_points, n.total,
            n.level, n.content_hash, n.signed_by, n.signer_name, n.signer_title, n.external_document, n.signed_at)
            IS DISTINCT FROM (
            o.person_id, o.unit_id, o.unit_name, o.period, o.revision, o.role, o.position_title, o.self_scores,
            o.strengths, o.weaknesses, o.remarks, o.organising, o.organising_reason, o.unity, o.unity_reason,
            o.rule_set_id, o.rule_checksum, o.case_json, o.result_json, o.common_points, o.result_points, o.total,
            o.level, o.content_hash, o.signed_by, o.signer_name, o.signer_title, o.external_document, o.signed_at)))) THEN
        RAISE EXCEPTION 'soviec:signed';
    ELSIF NOT is_step('sheet', 'signed', 'closed') THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF is_operator() THEN
        RETURN NULL;
    END IF;
    me := my_person();
    theirs := my_sign_units();
    managed := my_hr_units();
    IF EXISTS (
        SELECT 1 FROM new_rows AS n JOIN old_rows AS o ON o.id = n.id
        WHERE o.state = 'signed' AND n.state = 'closed' AND NOT EXISTS (
            SELECT 1 FROM transition AS t
            WHERE t.entity = 'sheet' AND t.from_state = 'signed' AND t.to_state = 'closed' AND (
                (t.actor = 'owner' AND n.person_id = me)
                OR (t.actor = 'reviewer' AND n.person_id <> me AND o.unit_id IN (SELECT unnest(theirs)))
                OR (t.actor = 'hr' AND n.person_id <> me AND o.unit_id IN (SELECT unnest(managed)))))) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NULL;
END $body$;
;;
CREATE TRIGGER period_sheet_closing AFTER UPDATE ON period_sheet
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION period_sheet_closing();
;;
REVOKE ALL ON FUNCTION batch_summary(BYTEA, BIGINT), keep_batch(TEXT, audit_row[], TEXT, TEXT),
    audit_row_whole(), record_rows(TEXT, TEXT, TEXT, TEXT), audit_head_follows(),
    keep_change(TEXT, TEXT, JSONB, JSONB), ask_changed(REGCLASS), ask_rows(TEXT, TEXT[]), rows_recorded(),
    guard_diary_month(TEXT), period_sheet_closing() FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION record_rows(TEXT, TEXT, TEXT, TEXT) TO soviec_user;
;;
