-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- That a sheet is closed stands beside it and not in it: closing a month wrote every sheet again with all that
-- was signed, five entries of indexes each, and compared each with what it was. A sheet that is signed and
-- stands here is closed; the queries (sheet.sql) tell its state so. What was closed before it was replaced
-- stays known.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 22';
;;

-- Its trigger asks once for all rows what a foreign key would ask of each, and write into every sheet.
CREATE TABLE sheet_close (
    sheet_id  TEXT PRIMARY KEY,
    closed_by TEXT,
    closed_at TEXT NOT NULL
);
;;
INSERT INTO sheet_close
SELECT id, closed_by, coalesce(closed_at, signed_at, '') FROM period_sheet
WHERE state = 'closed' OR closed_at IS NOT NULL;
;;
ALTER TABLE period_sheet DISABLE TRIGGER USER;
;;
UPDATE period_sheet SET state = 'signed' WHERE state = 'closed';
;;
ALTER TABLE period_sheet ENABLE TRIGGER USER;
;;
ALTER TABLE period_sheet DROP COLUMN closed_by, DROP COLUMN closed_at;
;;

-- A sheet is closed by a row beside it only ---------------------------------------------------------------

CREATE OR REPLACE FUNCTION period_sheet_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF OLD.state IN ('signed', 'replaced') AND
        to_jsonb(NEW) - ARRAY['state', 'return_reason', 'replaces_id', 'submitted_at', 'version']
        IS DISTINCT FROM
        to_jsonb(OLD) - ARRAY['state', 'return_reason', 'replaces_id', 'submitted_at', 'version'] THEN
        RAISE EXCEPTION 'soviec:signed';
    ELSIF (NEW.id, NEW.person_id, NEW.period, NEW.revision)
        IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.period, OLD.revision) THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF NEW.state <> OLD.state AND (NEW.state = 'closed' OR NOT is_step('sheet', OLD.state, NEW.state)) THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF NEW.state = 'signed' AND NEW.signed_by = NEW.person_id THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
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
        NEW.signer_name, NEW.signer_title, NEW.external_document)
        IS DISTINCT FROM (OLD.remarks, OLD.organising, OLD.organising_reason, OLD.unity, OLD.unity_reason,
        OLD.signer_name, OLD.signer_title, OLD.external_document) THEN
        RAISE EXCEPTION 'soviec:own_review';
    ELSIF NEW.person_id <> me AND (NEW.self_scores, NEW.strengths, NEW.weaknesses)
        IS DISTINCT FROM (OLD.self_scores, OLD.strengths, OLD.weaknesses) THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $body$;
;;
-- Closing is asked of many at once, below; whatever else is done to a sheet is asked of each again.
DROP TRIGGER period_sheet_closing ON period_sheet;
;;
DROP FUNCTION period_sheet_closing();
;;
DROP TRIGGER period_sheet_rights_update ON period_sheet;
;;
DROP TRIGGER period_sheet_rights ON period_sheet;
;;
CREATE TRIGGER period_sheet_rights BEFORE INSERT OR UPDATE ON period_sheet
FOR EACH ROW EXECUTE FUNCTION period_sheet_rights();
;;
DROP TRIGGER period_sheet_update ON period_sheet;
;;
CREATE TRIGGER period_sheet_update BEFORE UPDATE ON period_sheet
FOR EACH ROW EXECUTE FUNCTION period_sheet_update();
;;

-- Who closes, and what: asked once for all rows of a statement -------------------------------------------

CREATE FUNCTION sheet_close_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    me TEXT;
    theirs TEXT[];
    managed TEXT[];
BEGIN
    IF NOT is_step('sheet', 'signed', 'closed') OR EXISTS (
        SELECT 1 FROM new_rows AS n LEFT JOIN period_sheet AS s ON s.id = n.sheet_id
        WHERE s.state IS DISTINCT FROM 'signed') THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF EXISTS (
        SELECT 1 FROM (SELECT DISTINCT closed_by FROM new_rows WHERE closed_by IS NOT NULL) AS n
        WHERE NOT EXISTS (SELECT 1 FROM person AS p WHERE p.id = n.closed_by)) THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF is_operator() THEN
        RETURN NULL;
    END IF;
    me := my_person();
    IF EXISTS (SELECT 1 FROM new_rows WHERE closed_by IS DISTINCT FROM me) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    theirs := my_sign_units();
    managed := my_hr_units();
    -- As may_step() asks it of one.
    IF EXISTS (
        SELECT 1 FROM new_rows AS n JOIN period_sheet AS s ON s.id = n.sheet_id
        WHERE NOT EXISTS (
            SELECT 1 FROM transition AS t
            WHERE t.entity = 'sheet' AND t.from_state = 'signed' AND t.to_state = 'closed' AND (
                (t.actor = 'owner' AND s.person_id = me)
                OR (t.actor = 'reviewer' AND s.person_id <> me AND s.unit_id IN (SELECT unnest(theirs)))
                OR (t.actor = 'hr' AND s.person_id <> me AND s.unit_id IN (SELECT unnest(managed)))))) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NULL;
END $body$;
;;
CREATE TRIGGER sheet_close_insert AFTER INSERT ON sheet_close
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION sheet_close_insert();
;;
CREATE TRIGGER sheet_close_no_change BEFORE UPDATE OR DELETE ON sheet_close
FOR EACH ROW EXECUTE FUNCTION refuse('locked');
;;
CREATE TRIGGER sheet_close_no_truncate BEFORE TRUNCATE ON sheet_close
FOR EACH STATEMENT EXECUTE FUNCTION refuse('locked');
;;
-- Read as the locks are: that a month is closed, and by whom, is no secret.
GRANT SELECT, INSERT ON sheet_close TO soviec_user;
;;
ALTER TABLE sheet_close ENABLE ROW LEVEL SECURITY;
;;
ALTER TABLE sheet_close FORCE ROW LEVEL SECURITY;
;;
CREATE POLICY owner ON sheet_close TO soviec_owner USING (true) WITH CHECK (true);
;;
CREATE POLICY read ON sheet_close FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY add ON sheet_close FOR INSERT TO soviec_user WITH CHECK (true);
;;

-- The history of it ---------------------------------------------------------------------------------------

-- Of few a record each, of many one with a row for each, as rows_recorded() writes it of other tables; the
-- person and the unit are those of the sheet.
CREATE FUNCTION sheet_close_recorded() RETURNS trigger
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
            PERFORM pg_notify('soviec', concat_ws(' ', 'sheet', one.person_id, one.month, pg_backend_pid()));
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
        PERFORM pg_notify('soviec', concat_ws(' ', 'sheet', '-', month, pg_backend_pid()));
    END LOOP;
    RETURN NULL;
END $body$;
;;
CREATE TRIGGER zz_recorded AFTER INSERT ON sheet_close
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION sheet_close_recorded();
;;
-- As 018 tells it, and of both ways in which many sheets were closed at once.
CREATE OR REPLACE VIEW told_row WITH (security_invoker = true) AS
SELECT chain, sequence, place, entity, entity_id, action, before, after, reason, operation, author, author_name,
       made_at, hash, at, actor, actor_name, batch_hash, about, about_unit
FROM audit_row WHERE entity NOT LIKE 'table:%'
UNION ALL
SELECT chain, sequence, place, 'sheet', entity_id, 'close', '{"state":"signed"}', '{"state":"closed"}', reason,
       operation, author, author_name, made_at, hash, at, actor, actor_name, batch_hash, about, about_unit
FROM audit_row
WHERE entity = 'table:sheet_close' OR (
    entity = 'table:period_sheet' AND before::JSONB ->> 'state' = 'signed' AND after::JSONB ->> 'state' = 'closed');
;;
REVOKE ALL ON FUNCTION sheet_close_insert(), sheet_close_recorded() FROM PUBLIC;
;;
