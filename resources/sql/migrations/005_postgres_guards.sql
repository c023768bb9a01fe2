-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The second half of the step of the approvals; equal to 005_sqlite.sql.

-- What the database itself refuses ---------------------------------------------------------------
CREATE FUNCTION approval_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM approval WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_no_replace BEFORE INSERT ON approval FOR EACH ROW EXECUTE FUNCTION approval_no_replace();
;;
CREATE FUNCTION approval_first_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state <> 'drafting' OR NEW.step <> 0 OR NEW.version <> 1 THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_first_state BEFORE INSERT ON approval FOR EACH ROW EXECUTE FUNCTION approval_first_state();
;;
CREATE FUNCTION approval_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER approval_no_delete BEFORE DELETE ON approval FOR EACH ROW EXECUTE FUNCTION approval_no_delete();
;;
CREATE FUNCTION approval_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.unit_id IS DISTINCT FROM OLD.unit_id
  OR NEW.bloc IS DISTINCT FROM OLD.bloc OR NEW.author_id IS DISTINCT FROM OLD.author_id THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_owner BEFORE UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION approval_owner();
;;
CREATE FUNCTION approval_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.version IS DISTINCT FROM OLD.version + 1 THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_version BEFORE UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION approval_version();
;;
-- Between two signatures nothing of a document on its way changes.
CREATE FUNCTION approval_still() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state = OLD.state AND NEW.step = OLD.step AND OLD.state NOT IN ('drafting', 'returned') THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_still BEFORE UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION approval_still();
;;
CREATE FUNCTION approval_title() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.title IS DISTINCT FROM OLD.title AND OLD.state NOT IN ('drafting', 'returned') THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_title BEFORE UPDATE OF title ON approval FOR EACH ROW EXECUTE FUNCTION approval_title();
;;
CREATE FUNCTION approval_moves() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF (NEW.state <> OLD.state OR NEW.step <> OLD.step) AND NEW.state <> 'superseded' AND NOT EXISTS (
    SELECT 1 FROM approval_signature AS g
    JOIN transition AS t ON t.entity = 'approval' AND t.from_state = OLD.state AND t.action = g.action
    WHERE g.approval_id = OLD.id AND g.approval_version = OLD.version AND t.to_state = NEW.state
      AND NEW.content_hash = CASE WHEN g.action IN ('submit', 'record') THEN g.content_hash ELSE OLD.content_hash END
      AND NEW.return_reason = CASE WHEN g.action = 'return' THEN g.reason ELSE OLD.return_reason END
      AND NEW.document_number = CASE WHEN g.action IN ('approve', 'record') THEN g.document_number ELSE OLD.document_number END
      AND NEW.effective_from IS NOT DISTINCT FROM CASE WHEN g.action IN ('approve', 'record') THEN g.effective_from ELSE OLD.effective_from END
      AND CASE g.action
          WHEN 'submit' THEN NEW.step = 1 AND g.content_hash <> ''
              AND (SELECT count(*) FROM approval_step WHERE approval_id = OLD.id)
                  = (SELECT count(*) FROM approval_route WHERE bloc = OLD.bloc)
          WHEN 'forward' THEN NEW.step = OLD.step + 1 AND EXISTS (
              SELECT 1 FROM approval_step WHERE approval_id = OLD.id AND ordinal = NEW.step AND kind = 'consolidate')
          WHEN 'consolidate' THEN NEW.step = OLD.step + 1 AND EXISTS (
              SELECT 1 FROM approval_step WHERE approval_id = OLD.id AND ordinal = NEW.step AND kind = 'approve')
          WHEN 'approve' THEN NEW.step = OLD.step AND NEW.document_number <> ''
          ELSE NEW.step = 0 END) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_moves BEFORE UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION approval_moves();
;;
CREATE FUNCTION approval_superseded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state = 'superseded' AND (
    OLD.state <> 'approved' OR NEW.title IS DISTINCT FROM OLD.title OR NEW.step IS DISTINCT FROM OLD.step
    OR NEW.content_hash IS DISTINCT FROM OLD.content_hash OR NEW.document_number IS DISTINCT FROM OLD.document_number
    OR NEW.effective_from IS DISTINCT FROM OLD.effective_from
    OR NOT EXISTS (
        SELECT 1 FROM approval AS later
        WHERE later.id = NEW.superseded_by AND later.state = 'approved' AND later.kind = OLD.kind
          AND later.unit_id = OLD.unit_id AND later.effective_from > OLD.effective_from)) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_superseded BEFORE UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION approval_superseded();
;;
CREATE FUNCTION approval_step_route() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM approval_step WHERE approval_id = NEW.approval_id AND ordinal = NEW.ordinal)
  OR NOT EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc AND r.ordinal = NEW.ordinal
    WHERE a.id = NEW.approval_id AND a.state IN ('drafting', 'returned') AND r.body = NEW.body
      AND r.kind = NEW.kind AND r.holder = NEW.holder AND r.unit_id IS NOT DISTINCT FROM NEW.unit_id) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_step_route BEFORE INSERT ON approval_step FOR EACH ROW EXECUTE FUNCTION approval_step_route();
;;
CREATE FUNCTION approval_step_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_step_no_update BEFORE UPDATE ON approval_step FOR EACH ROW EXECUTE FUNCTION approval_step_no_update();
;;
CREATE FUNCTION approval_step_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM approval WHERE id = OLD.approval_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER approval_step_no_delete BEFORE DELETE ON approval_step FOR EACH ROW EXECUTE FUNCTION approval_step_no_delete();
;;
CREATE FUNCTION approval_signature_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (
    SELECT 1 FROM approval_signature
    WHERE approval_id = NEW.approval_id AND approval_version = NEW.approval_version)
  OR NOT EXISTS (
    SELECT 1 FROM approval AS a
    JOIN transition AS t ON t.entity = 'approval' AND t.from_state = a.state AND t.action = NEW.action
    WHERE a.id = NEW.approval_id AND a.version = NEW.approval_version AND a.step = NEW.step
      AND (t.needs_reason = 0 OR NEW.reason <> '')
      AND (NEW.action <> 'recall' OR a.step = 1)
      AND (t.actor <> 'holder' OR NEW.content_hash = a.content_hash)) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_signature_step BEFORE INSERT ON approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_step();
;;
-- The operator of a file (no person) drafts, and records what bodies outside this database decided.
CREATE FUNCTION approval_signature_holder() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.action IN ('forward', 'consolidate', 'approve', 'return', 'supersede') AND NOT (
    (NEW.person_id IS NULL AND EXISTS (
        SELECT 1 FROM approval_step WHERE approval_id = NEW.approval_id AND ordinal = NEW.step AND unit_id IS NULL))
    OR EXISTS (
        SELECT 1 FROM approval_holder AS h
        WHERE h.approval_id = NEW.approval_id AND h.person_id = NEW.person_id
          AND h.first_date <= to_char(CAST(NEW.at AS TIMESTAMPTZ) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
          AND coalesce(h.last_date, '9999-12-31') >= to_char(CAST(NEW.at AS TIMESTAMPTZ) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'))) THEN
        RAISE EXCEPTION 'soviec:not_yours';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_signature_holder BEFORE INSERT ON approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_holder();
;;
CREATE FUNCTION approval_signature_drafter() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.action IN ('submit', 'record', 'discard', 'recall') AND NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM approval_drafter AS h
    WHERE h.approval_id = NEW.approval_id AND h.person_id = NEW.person_id
      AND h.first_date <= to_char(CAST(NEW.at AS TIMESTAMPTZ) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
      AND coalesce(h.last_date, '9999-12-31') >= to_char(CAST(NEW.at AS TIMESTAMPTZ) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) THEN
        RAISE EXCEPTION 'soviec:not_yours';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_signature_drafter BEFORE INSERT ON approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_drafter();
;;
-- Only what an authority outside this database decided is recorded past the route.
CREATE FUNCTION approval_signature_record() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.action = 'record' AND EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc
    WHERE a.id = NEW.approval_id AND r.kind = 'approve' AND r.unit_id IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:not_yours';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_signature_record BEFORE INSERT ON approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_record();
;;
CREATE FUNCTION approval_signature_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_signature_no_update BEFORE UPDATE ON approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_no_update();
;;
CREATE FUNCTION approval_signature_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER approval_signature_no_delete BEFORE DELETE ON approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_no_delete();
;;
CREATE FUNCTION approval_comment_open() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM approval_comment WHERE id = NEW.id) OR NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.approval_id AND state IN ('drafting', 'returned', 'submitted', 'consolidated')) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_comment_open BEFORE INSERT ON approval_comment FOR EACH ROW EXECUTE FUNCTION approval_comment_open();
;;
CREATE FUNCTION approval_comment_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_comment_no_update BEFORE UPDATE ON approval_comment FOR EACH ROW EXECUTE FUNCTION approval_comment_no_update();
;;
CREATE FUNCTION approval_comment_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER approval_comment_no_delete BEFORE DELETE ON approval_comment FOR EACH ROW EXECUTE FUNCTION approval_comment_no_delete();
;;
-- A catalog's own row follows its document; what readers ask stands there.
CREATE FUNCTION approval_catalog() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.kind = 'catalog' AND NEW.state <> OLD.state THEN
        UPDATE task_catalog SET
        state = NEW.state,
        document_number = CASE NEW.state WHEN 'approved' THEN NEW.document_number ELSE document_number END,
        effective_from = CASE NEW.state WHEN 'approved' THEN NEW.effective_from ELSE effective_from END,
        effective_to = CASE NEW.state WHEN 'superseded' THEN (
            SELECT to_char(CAST(later.effective_from AS DATE) - 1, 'YYYY-MM-DD') FROM approval AS later WHERE later.id = NEW.superseded_by)
            ELSE effective_to END,
        version = version + 1
    WHERE id = NEW.id;
    END IF;
    RETURN NULL;
END $body$;
;;
CREATE TRIGGER approval_catalog AFTER UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION approval_catalog();
;;
CREATE FUNCTION task_catalog_first_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state <> 'drafting' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER task_catalog_first_state BEFORE INSERT ON task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_first_state();
;;
CREATE FUNCTION task_catalog_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM task_catalog WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER task_catalog_no_replace BEFORE INSERT ON task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_no_replace();
;;
CREATE FUNCTION task_catalog_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER task_catalog_no_delete BEFORE DELETE ON task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_no_delete();
;;
CREATE FUNCTION task_catalog_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'catalog' AND state = NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER task_catalog_state BEFORE UPDATE ON task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_state();
;;
CREATE FUNCTION task_catalog_approved() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.unit_id IS DISTINCT FROM OLD.unit_id
  OR (OLD.state NOT IN ('drafting', 'returned') AND (
    NEW.title IS DISTINCT FROM OLD.title OR NEW.standard_product IS DISTINCT FROM OLD.standard_product
    OR NEW.divisor IS DISTINCT FROM OLD.divisor
    OR (NEW.state = OLD.state AND (
        NEW.document_number IS DISTINCT FROM OLD.document_number OR NEW.effective_from IS DISTINCT FROM OLD.effective_from
        OR NEW.effective_to IS DISTINCT FROM OLD.effective_to)))) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER task_catalog_approved BEFORE UPDATE ON task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_approved();
;;
CREATE FUNCTION catalog_item_still_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_item_still_insert BEFORE INSERT ON catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_still_insert();
;;
CREATE FUNCTION catalog_item_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM catalog_item WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_item_no_replace BEFORE INSERT ON catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_no_replace();
;;
CREATE FUNCTION catalog_item_still_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (
    SELECT 1 FROM task_catalog
    WHERE id IN (OLD.catalog_id, NEW.catalog_id) AND state NOT IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_item_still_update BEFORE UPDATE ON catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_still_update();
;;
CREATE FUNCTION catalog_item_still_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER catalog_item_still_delete BEFORE DELETE ON catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_still_delete();
;;
CREATE FUNCTION catalog_group_still_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_group_still_insert BEFORE INSERT ON catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_still_insert();
;;
CREATE FUNCTION catalog_group_five() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF (SELECT count(*) FROM catalog_group WHERE catalog_id = NEW.catalog_id AND code <> NEW.code) >= 5 THEN
        RAISE EXCEPTION 'soviec:five_groups';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_group_five BEFORE INSERT ON catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_five();
;;
CREATE FUNCTION catalog_group_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:approved';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_group_no_update BEFORE UPDATE ON catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_no_update();
;;
CREATE FUNCTION catalog_group_still_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER catalog_group_still_delete BEFORE DELETE ON catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_still_delete();
;;
CREATE FUNCTION catalog_alias_still_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM catalog_alias WHERE catalog_id = NEW.catalog_id AND code = NEW.code)
  OR NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_alias_still_insert BEFORE INSERT ON catalog_alias FOR EACH ROW EXECUTE FUNCTION catalog_alias_still_insert();
;;
CREATE FUNCTION catalog_alias_no_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:approved';
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER catalog_alias_no_update BEFORE UPDATE ON catalog_alias FOR EACH ROW EXECUTE FUNCTION catalog_alias_no_update();
;;
CREATE FUNCTION catalog_alias_still_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER catalog_alias_still_delete BEFORE DELETE ON catalog_alias FOR EACH ROW EXECUTE FUNCTION catalog_alias_still_delete();
;;
CREATE FUNCTION work_proposal_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM work_proposal WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER work_proposal_no_replace BEFORE INSERT ON work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_no_replace();
;;
CREATE FUNCTION work_proposal_first_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state <> 'open' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER work_proposal_first_state BEFORE INSERT ON work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_first_state();
;;
CREATE FUNCTION work_proposal_no_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $body$;
;;
CREATE TRIGGER work_proposal_no_delete BEFORE DELETE ON work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_no_delete();
;;
CREATE FUNCTION work_proposal_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.person_id IS DISTINCT FROM OLD.person_id
  OR NEW.task IS DISTINCT FROM OLD.task OR NEW.proposed_at IS DISTINCT FROM OLD.proposed_at OR NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'proposal' AND from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER work_proposal_step BEFORE UPDATE ON work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_step();
;;
CREATE FUNCTION work_proposal_decided() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state IN ('accepted', 'declined') AND (
    NEW.decided_by = NEW.person_id
    OR (NEW.decided_by IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM unit_above AS u JOIN duty AS d ON d.unit_id = u.above_id
        WHERE u.unit_id = NEW.unit_id AND d.person_id = NEW.decided_by
          AND d.duty IN ('lead_body', 'hr')))) THEN
        RAISE EXCEPTION 'soviec:not_yours';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER work_proposal_decided BEFORE UPDATE ON work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_decided();
;;
-- A draft of rules on its way stays as it was signed.
CREATE FUNCTION rule_draft_still() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF (NEW.text IS DISTINCT FROM OLD.text OR NEW.state = 'drafting') AND EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.id AND state IN ('submitted', 'consolidated')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER rule_draft_still BEFORE UPDATE ON rule_draft FOR EACH ROW EXECUTE FUNCTION rule_draft_still();
;;
-- Rules are published as approved; without a document of their own they never were on a route.
CREATE FUNCTION rule_draft_published() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state = 'published' AND OLD.state <> 'published' AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'rules' AND state = 'approved') THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER rule_draft_published BEFORE UPDATE ON rule_draft FOR EACH ROW EXECUTE FUNCTION rule_draft_published();
;;
