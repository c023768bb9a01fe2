-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The second half of the first schema: who asks, the chained history, and what the database itself
-- refuses. Every function runs as the owner, with a search path nobody else can write to.

-- Who asks ------------------------------------------------------------------------------------

-- Whoever may act as the owner: the administrator of the server, who prepares, copies and upgrades.
CREATE FUNCTION is_operator() RETURNS BOOLEAN
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $body$ SELECT pg_has_role(session_user, 'soviec_owner', 'MEMBER') $body$;
;;
CREATE FUNCTION my_person() RETURNS TEXT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ SELECT id FROM person WHERE login = session_user $body$;
;;
-- The agency whose history an action of this session belongs to.
CREATE FUNCTION my_chain() RETURNS TEXT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
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
        (SELECT value FROM meta WHERE key = 'agency_unit'), '')
$body$;
;;

-- History: one writer at a time, and every record hashed here ---------------------------------------

CREATE FUNCTION audit_hash(r audit_record) RETURNS TEXT
LANGUAGE sql STABLE SET search_path = soviec, pg_temp AS $body$
    SELECT 'sha256:' || encode(sha256(convert_to(
        '{"action":' || to_json(r.action) || ',"actor":' || to_json(coalesce(r.actor, ''))
        || ',"actor_name":' || to_json(r.actor_name) || ',"after":' || r.after
        || ',"at":' || to_json(r.at) || ',"before":' || r.before
        || ',"entity":' || to_json(r.entity) || ',"entity_id":' || to_json(r.entity_id)
        || ',"previous_hash":' || to_json(r.previous_hash) || ',"reason":' || to_json(r.reason)
        || ',"sequence":' || r.sequence || '}', 'UTF8')), 'hex')
$body$;
;;
-- Waits for the agency's turn to write and keeps it until the transaction ends.
CREATE FUNCTION take_turn() RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = soviec, pg_temp SET lock_timeout = '5s'
AS $body$ SELECT pg_advisory_xact_lock(hashtextextended('soviec ' || my_chain(), 0)) $body$;
;;
-- The operator may bring a chain along, record by record, as long as it holds; everybody else gets
-- sequence, time, name and hash from here.
CREATE FUNCTION audit_record_before() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    last audit_head;
    given TEXT := NEW.hash;
BEGIN
    IF NOT is_operator() THEN
        NEW.actor := my_person();
        NEW.actor_name := coalesce((SELECT full_name FROM person WHERE id = NEW.actor), session_user);
        NEW.at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
        given := '';
    END IF;
    IF NEW.chain IS NULL OR given = '' THEN
        NEW.chain := my_chain();
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('soviec ' || NEW.chain, 0));
    SELECT * INTO last FROM audit_head WHERE chain = NEW.chain;
    IF given = '' THEN
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
CREATE TRIGGER audit_record_before BEFORE INSERT ON audit_record
FOR EACH ROW EXECUTE FUNCTION audit_record_before();
;;

-- What the database itself refuses -------------------------------------------------------------

CREATE FUNCTION refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = soviec, pg_temp
AS $body$ BEGIN RAISE EXCEPTION 'soviec:%', TG_ARGV[0]; END $body$;
;;
CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER audit_record_no_truncate BEFORE TRUNCATE ON audit_record
FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON audit_head
FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER transition_no_change BEFORE INSERT OR UPDATE OR DELETE ON transition
FOR EACH ROW EXECUTE FUNCTION refuse('published');
;;
CREATE TRIGGER transition_no_truncate BEFORE TRUNCATE ON transition
FOR EACH STATEMENT EXECUTE FUNCTION refuse('published');
;;
CREATE TRIGGER rule_set_no_change BEFORE UPDATE OR DELETE ON rule_set
FOR EACH ROW EXECUTE FUNCTION refuse('published');
;;
CREATE TRIGGER rule_set_no_truncate BEFORE TRUNCATE ON rule_set
FOR EACH STATEMENT EXECUTE FUNCTION refuse('published');
;;

-- Readers keep a catalog in memory until this count moves.
CREATE FUNCTION catalog_item_counted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    UPDATE task_catalog SET item_changes = item_changes + 1
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.catalog_id ELSE NEW.catalog_id END;
    RETURN NULL;
END $body$;
;;
CREATE TRIGGER catalog_item_counted AFTER INSERT OR UPDATE OR DELETE ON catalog_item
FOR EACH ROW EXECUTE FUNCTION catalog_item_counted();
;;

CREATE FUNCTION is_locked(person TEXT, of_month TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ SELECT EXISTS (SELECT 1 FROM period_lock WHERE person_id = $1 AND month = $2) $body$;
;;
CREATE FUNCTION is_step(of_entity TEXT, from_here TEXT, to_there TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT EXISTS (SELECT 1 FROM transition WHERE entity = $1 AND from_state = $2 AND to_state = $3)
$body$;
;;

CREATE FUNCTION diary_entry_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    DELETE FROM diary_move WHERE id = NEW.id;
    IF FOUND THEN
        RETURN NEW;
    END IF;
    IF is_locked(NEW.person_id, substr(NEW.day, 1, 7)) THEN
        RAISE EXCEPTION 'soviec:locked';
    ELSIF EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF NEW.state <> 'pending' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER diary_entry_insert BEFORE INSERT ON diary_entry
FOR EACH ROW EXECUTE FUNCTION diary_entry_insert();
;;
-- A decision stands on what was decided about: the entry is reopened before it changes.
CREATE FUNCTION diary_entry_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF is_locked(OLD.person_id, substr(OLD.day, 1, 7)) OR is_locked(NEW.person_id, substr(NEW.day, 1, 7)) THEN
        RAISE EXCEPTION 'soviec:locked';
    ELSIF NEW.state <> OLD.state AND NOT is_step('entry', OLD.state, NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF OLD.state IN ('accepted', 'withdrawn') AND (
        NEW.unit_id, NEW.day, NEW.start_minute, NEW.minutes, NEW.item_id, NEW.item_code,
        NEW.assignment_id, NEW.title, NEW.quantity, NEW.coefficient, NEW.result,
        NEW.document_number, NEW.note) IS DISTINCT FROM (
        OLD.unit_id, OLD.day, OLD.start_minute, OLD.minutes, OLD.item_id, OLD.item_code,
        OLD.assignment_id, OLD.title, OLD.quantity, OLD.coefficient, OLD.result,
        OLD.document_number, OLD.note) THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF NEW.state = 'accepted' AND NEW.reviewed_by = NEW.person_id THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    IF substr(NEW.day, 1, 7) <> substr(OLD.day, 1, 7) THEN
        INSERT INTO diary_move VALUES (NEW.id);
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER diary_entry_update BEFORE UPDATE ON diary_entry
FOR EACH ROW EXECUTE FUNCTION diary_entry_update();
;;
CREATE FUNCTION diary_entry_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM diary_move WHERE id = OLD.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER diary_entry_delete BEFORE DELETE ON diary_entry
FOR EACH ROW EXECUTE FUNCTION diary_entry_delete();
;;
CREATE FUNCTION assignment_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF is_locked(NEW.person_id, NEW.period) THEN
            RAISE EXCEPTION 'soviec:locked';
        ELSIF EXISTS (SELECT 1 FROM assignment WHERE id = NEW.id) THEN
            RAISE EXCEPTION 'soviec:no_delete';
        ELSIF NEW.state NOT IN ('assigned', 'accepted') THEN
            RAISE EXCEPTION 'soviec:step';
        END IF;
    ELSIF NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF is_locked(OLD.person_id, OLD.period) OR is_locked(NEW.person_id, NEW.period) THEN
        RAISE EXCEPTION 'soviec:locked';
    ELSIF NEW.state <> OLD.state AND NOT is_step('assignment', OLD.state, NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER assignment_change BEFORE INSERT OR UPDATE ON assignment
FOR EACH ROW EXECUTE FUNCTION assignment_change();
;;
CREATE TRIGGER assignment_no_delete BEFORE DELETE ON assignment
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION period_sheet_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (
        SELECT 1 FROM period_sheet
        WHERE id = NEW.id OR (person_id = NEW.person_id AND period = NEW.period
            AND (revision = NEW.revision OR (state <> 'replaced' AND NEW.state <> 'replaced')))) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF NEW.state <> 'draft' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER period_sheet_insert BEFORE INSERT ON period_sheet
FOR EACH ROW EXECUTE FUNCTION period_sheet_insert();
;;
-- What was signed stays as it was signed; a correction is a new revision.
CREATE FUNCTION period_sheet_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF OLD.state IN ('signed', 'closed', 'replaced') AND
        to_jsonb(NEW) - ARRAY['state', 'return_reason', 'replaces_id', 'submitted_at', 'closed_by', 'closed_at', 'version']
        IS DISTINCT FROM
        to_jsonb(OLD) - ARRAY['state', 'return_reason', 'replaces_id', 'submitted_at', 'closed_by', 'closed_at', 'version'] THEN
        RAISE EXCEPTION 'soviec:signed';
    ELSIF (NEW.id, NEW.person_id, NEW.period, NEW.revision)
        IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.period, OLD.revision) THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF NEW.state <> OLD.state AND NOT is_step('sheet', OLD.state, NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF NEW.state = 'signed' AND NEW.signed_by = NEW.person_id THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER period_sheet_update BEFORE UPDATE ON period_sheet
FOR EACH ROW EXECUTE FUNCTION period_sheet_update();
;;
CREATE TRIGGER period_sheet_no_delete BEFORE DELETE ON period_sheet
FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION period_lock_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'soviec:locked';
    ELSIF TG_OP = 'INSERT' THEN
        IF is_locked(NEW.person_id, NEW.month) THEN
            RAISE EXCEPTION 'soviec:locked';
        END IF;
        RETURN NEW;
    ELSIF EXISTS (SELECT 1 FROM period_sheet WHERE id = OLD.sheet_id AND state <> 'replaced') THEN
        RAISE EXCEPTION 'soviec:locked';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER period_lock_change BEFORE INSERT OR UPDATE OR DELETE ON period_lock
FOR EACH ROW EXECUTE FUNCTION period_lock_change();
;;
CREATE TRIGGER diary_entry_no_truncate BEFORE TRUNCATE ON diary_entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER assignment_no_truncate BEFORE TRUNCATE ON assignment
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER period_sheet_no_truncate BEFORE TRUNCATE ON period_sheet
FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');
;;
CREATE TRIGGER period_lock_no_truncate BEFORE TRUNCATE ON period_lock
FOR EACH STATEMENT EXECUTE FUNCTION refuse('locked');
;;
