-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Windows ask once a second what others have changed. Before, every change woke every window: with five hundred
-- of them that was 26 ms of the server's time for each change, and all commits stood in one line to be told.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 24';
;;
-- What transactions changed, in so many words as a window needs to read again. Nothing that must survive:
-- whoever lost the connection reads everything again.
CREATE UNLOGGED TABLE news (
    change XID8 NOT NULL DEFAULT pg_current_xact_id(), -- the transaction
    entity TEXT NOT NULL,
    person_id TEXT NOT NULL, -- whose; empty: many
    month TEXT NOT NULL,     -- empty: any
    writer INTEGER NOT NULL DEFAULT pg_backend_pid(),
    PRIMARY KEY (change, entity, person_id, month)
);
;;
GRANT SELECT ON news TO soviec_user;
;;
ALTER TABLE news ENABLE ROW LEVEL SECURITY;
;;
ALTER TABLE news FORCE ROW LEVEL SECURITY;
;;
CREATE POLICY owner ON news TO soviec_owner USING (true) WITH CHECK (true);
;;
-- That something of somebody changed is no secret; what, only those read who may.
CREATE POLICY read ON news FOR SELECT TO soviec_user USING (true);
;;
-- The first transaction whose news are kept for certain. Counted in transactions and not in minutes: whoever asks
-- knows from the numbers alone whether something may have been thrown away that they did not hear.
CREATE FUNCTION news_floor() RETURNS XID8
LANGUAGE sql STABLE AS $body$
    SELECT CAST(CAST(greatest(CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) - 10000, 0) AS TEXT) AS XID8)
$body$;
;;
-- Leaves word for the windows of others, which see it once the transaction is committed.
CREATE FUNCTION tell(of_entity TEXT, of_person TEXT, of_month TEXT) RETURNS void
LANGUAGE plpgsql SET search_path = soviec, pg_temp AS $body$
BEGIN
    INSERT INTO news (entity, person_id, month)
    VALUES (of_entity, coalesce(of_person, ''), coalesce(of_month, '')) ON CONFLICT DO NOTHING;
    -- Now and then somebody clears away, and never waits for another who does.
    IF FOUND AND CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) % 500 = 0 THEN
        DELETE FROM news WHERE ctid = ANY (ARRAY(
            SELECT n.ctid FROM news AS n WHERE n.change < news_floor() FOR UPDATE SKIP LOCKED));
    END IF;
END $body$;
;;
REVOKE ALL ON FUNCTION news_floor(), tell(TEXT, TEXT, TEXT) FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION news_floor() TO soviec_user;
;;
-- As 023 wrote it, but for the last step.
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
    PERFORM tell(
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
        either ->> 'person_id', substr(coalesce(either ->> 'month', either ->> 'period', either ->> 'day'), 1, 7));
END $body$;
;;
-- As 018 wrote it, but for the last step.
CREATE OR REPLACE FUNCTION rows_recorded() RETURNS trigger
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
        PERFORM tell(TG_ARGV[1], NULL, month);
    END LOOP;
    RETURN NULL;
END $body$;
;;
-- As 022 wrote it, but for the last step.
CREATE OR REPLACE FUNCTION sheet_close_recorded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    one RECORD;
    rows audit_row[];
    months TEXT[];
    month TEXT;
BEGIN
    IF (SELECT count(*) FROM new_rows) < 50 THEN
        FOR one IN
            SELECT n.*, s.person_id, s.unit_id, substr(s.period, 1, 7) AS month
            FROM new_rows AS n JOIN period_sheet AS s ON s.id = n.sheet_id
        LOOP
            INSERT INTO audit_record (
                chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
                previous_hash, hash, about, about_unit)
            VALUES (
                NULL, 0, '', my_person(), session_user, 'table:sheet_close', one.sheet_id, 'insert', '{}',
                plain_json(jsonb_build_object('closed_at', one.closed_at, 'closed_by', one.closed_by)),
                '', '', '', one.person_id, one.unit_id);
            PERFORM tell('sheet', one.person_id, one.month);
        END LOOP;
        RETURN NULL;
    END IF;
    SELECT array_agg(ROW(
        '', 0, 0, 'table:sheet_close', n.sheet_id, 'insert', '{}',
        '{"closed_at":' || to_json(n.closed_at) || ',"closed_by":' || coalesce(to_json(n.closed_by)::TEXT, 'null') || '}',
        '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, s.person_id, s.unit_id)::audit_row),
        array_agg(DISTINCT substr(s.period, 1, 7))
    INTO rows, months FROM new_rows AS n JOIN period_sheet AS s ON s.id = n.sheet_id;
    PERFORM keep_batch('insert', rows, my_person(), session_user);
    -- Other windows refresh by this, after the commit: so many people are told as one month.
    FOREACH month IN ARRAY months LOOP
        PERFORM tell('sheet', NULL, month);
    END LOOP;
    RETURN NULL;
END $body$;
;;
