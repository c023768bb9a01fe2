-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What every change asks of the rights and of the history is planned once a connection. As functions in SQL
-- each of these was planned anew whenever it was called from another one: more than a third of what saving an
-- entry cost the server. They say what they said before.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 19';
;;
CREATE OR REPLACE FUNCTION is_operator() RETURNS BOOLEAN
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    RETURN pg_has_role(session_user, 'soviec_owner', 'MEMBER');
END $body$;
;;
CREATE OR REPLACE FUNCTION today_here() RETURNS TEXT
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    RETURN to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD');
END $body$;
;;
CREATE OR REPLACE FUNCTION my_chain() RETURNS TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN (
        WITH RECURSIVE up(id, parent_id, kind, depth) AS (
            SELECT u.id, u.parent_id, u.kind, 0
            FROM appointment AS a JOIN unit AS u ON u.id = a.unit_id
            WHERE a.id = (
                SELECT b.id FROM appointment AS b
                WHERE b.person_id = my_person() AND b.first_date <= to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
                ORDER BY b.first_date DESC, b.id DESC LIMIT 1)
            UNION ALL
            SELECT u.id, u.parent_id, u.kind, up.depth + 1 FROM up JOIN unit AS u ON u.id = up.parent_id
            WHERE up.kind = 'division' AND up.depth < 20
        )
        SELECT coalesce(
            (SELECT id FROM up WHERE kind <> 'division' ORDER BY depth LIMIT 1),
            (SELECT value FROM meta WHERE key = 'agency_unit'), ''));
END $body$;
;;
CREATE OR REPLACE FUNCTION my_own_units() RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN (SELECT coalesce(array_agg(unit_id), '{}') FROM appointment WHERE person_id = my_person());
END $body$;
;;
CREATE OR REPLACE FUNCTION my_hr_units() RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN units_of_duty('hr');
END $body$;
;;
CREATE OR REPLACE FUNCTION my_papers() RETURNS TEXT[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN (
        SELECT coalesce(array_agg(paper_id), '{}') FROM dossier_person WHERE person_id = my_person());
END $body$;
;;
CREATE OR REPLACE FUNCTION has_duty(asked TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM duty
        WHERE person_id = my_person() AND duty = asked AND first_date <= today_here()
          AND (last_date IS NULL OR last_date >= today_here()));
END $body$;
;;
CREATE OR REPLACE FUNCTION stands_in(person TEXT, units TEXT[]) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM appointment WHERE person_id = person AND unit_id = ANY (units));
END $body$;
;;
CREATE OR REPLACE FUNCTION agency_of(of_unit TEXT) RETURNS TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN (
        WITH RECURSIVE up(id, parent_id, kind, depth) AS (
            SELECT id, parent_id, kind, 0 FROM unit WHERE id = of_unit
            UNION ALL
            SELECT u.id, u.parent_id, u.kind, up.depth + 1 FROM up JOIN unit AS u ON u.id = up.parent_id
            WHERE up.kind = 'division' AND up.depth < 20
        )
        SELECT id FROM up WHERE kind <> 'division' ORDER BY depth LIMIT 1);
END $body$;
;;
CREATE OR REPLACE FUNCTION drafts_today(document TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM approval_drafter
        WHERE approval_id = document AND person_id = my_person() AND first_date <= today_here()
          AND (last_date IS NULL OR last_date >= today_here()));
END $body$;
;;
CREATE OR REPLACE FUNCTION is_locked(person TEXT, of_month TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM period_lock WHERE person_id = $1 AND month = $2);
END $body$;
;;
CREATE OR REPLACE FUNCTION is_step(of_entity TEXT, from_here TEXT, to_there TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM transition WHERE entity = $1 AND from_state = $2 AND to_state = $3);
END $body$;
;;
CREATE OR REPLACE FUNCTION may_step(of_entity TEXT, from_here TEXT, to_there TEXT, person TEXT, of_unit TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM transition AS t
        WHERE t.entity = of_entity AND t.from_state = from_here AND t.to_state = to_there AND (
            (t.actor = 'owner' AND person = my_person())
            OR (t.actor = 'reviewer' AND person <> my_person() AND of_unit = ANY (
                CASE WHEN of_entity IN ('entry', 'assignment') THEN my_units() ELSE my_sign_units() END))
            OR (t.actor = 'hr' AND person <> my_person() AND of_unit = ANY (my_hr_units()))));
END $body$;
;;
CREATE OR REPLACE FUNCTION may_reopen(sheet period_sheet) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN sheet.person_id <> my_person() AND (
        sheet.unit_id = ANY (my_hr_units())
        OR (sheet.unit_id = ANY (my_sign_units()) AND (
            sheet.signed_by = my_person() OR EXISTS (
                SELECT 1 FROM petition AS p
                WHERE p.sheet_id = sheet.id AND p.state = 'reopened' AND p.resolver_id = my_person()))));
END $body$;
;;
CREATE OR REPLACE FUNCTION is_purged(entry TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM purge WHERE entry_id = entry AND state = 'done');
END $body$;
;;
CREATE OR REPLACE FUNCTION is_purge(was diary_entry, now_is diary_entry) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN now_is.note = '' AND now_is.result = '' AND now_is.document_number = '' AND now_is.review_note = ''
        AND to_jsonb(was) - ARRAY['title', 'note', 'result', 'document_number', 'review_note', 'version']
            = to_jsonb(now_is) - ARRAY['title', 'note', 'result', 'document_number', 'review_note', 'version']
        AND is_purged(was.id);
END $body$;
;;
CREATE OR REPLACE FUNCTION plain_json(row_data JSONB) RETURNS TEXT
LANGUAGE plpgsql IMMUTABLE SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN (
        SELECT '{' || coalesce(string_agg(to_json(key)::TEXT || ':' || value::TEXT, ',' ORDER BY key COLLATE "C"), '') || '}'
        FROM jsonb_each(row_data));
END $body$;
;;
CREATE OR REPLACE FUNCTION audit_hash(r audit_record) RETURNS TEXT
LANGUAGE plpgsql STABLE SET search_path = soviec, pg_temp AS $body$
BEGIN
    RETURN 'sha256:' || encode(sha256(convert_to(
        '{"action":' || to_json(r.action) || ',"actor":' || to_json(coalesce(r.actor, ''))
        || ',"actor_name":' || to_json(r.actor_name) || ',"after":' || r.after
        || ',"at":' || to_json(r.at) || ',"before":' || r.before
        || ',"entity":' || to_json(r.entity) || ',"entity_id":' || to_json(r.entity_id)
        || ',"previous_hash":' || to_json(r.previous_hash) || ',"reason":' || to_json(r.reason)
        || ',"sequence":' || r.sequence || '}', 'UTF8')), 'hex');
END $body$;
;;
