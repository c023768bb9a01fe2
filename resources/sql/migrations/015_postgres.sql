-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 015_sqlite.sql.
--
-- One record of the history for one action that touched many rows. A server records every row by itself,
-- whoever writes it, so that nobody can leave one out: these rows only come along with a file, and nobody
-- adds to them here.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 15';
;;

CREATE TABLE audit_row (
    chain       TEXT NOT NULL,
    sequence    BIGINT NOT NULL,
    place       INTEGER NOT NULL CHECK (place > 0),
    entity      TEXT NOT NULL,
    entity_id   TEXT NOT NULL,
    action      TEXT NOT NULL,
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    operation   TEXT,
    author      TEXT,
    author_name TEXT,
    made_at     TEXT,
    hash        BYTEA NOT NULL CHECK (length(hash) = 32),
    -- Of the record of the whole, which not everybody reads who reads the row.
    at          TEXT,
    actor       TEXT,
    actor_name  TEXT,
    batch_hash  TEXT,
    about       TEXT,
    about_unit  TEXT,
    PRIMARY KEY (chain, sequence, place)
);
;;
CREATE INDEX audit_row_entity ON audit_row (entity_id);
;;
CREATE UNIQUE INDEX audit_row_operation ON audit_row (operation) WHERE operation IS NOT NULL;
;;
CREATE FUNCTION audit_row_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF OLD.entity = 'entry' AND is_purged(OLD.entity_id)
        AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
        AND to_jsonb(NEW) - ARRAY['before', 'after', 'reason'] = to_jsonb(OLD) - ARRAY['before', 'after', 'reason'] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'soviec:history';
END $body$;
;;
CREATE TRIGGER audit_row_no_insert BEFORE INSERT ON audit_row
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER audit_row_update BEFORE UPDATE ON audit_row
FOR EACH ROW EXECUTE FUNCTION audit_row_update();
;;
CREATE TRIGGER audit_row_no_delete BEFORE DELETE ON audit_row
FOR EACH ROW EXECUTE FUNCTION refuse('history');
;;
CREATE TRIGGER audit_row_no_truncate BEFORE TRUNCATE ON audit_row
FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');
;;

-- Read by whom the record of a single row would be read.
ALTER TABLE audit_row ENABLE ROW LEVEL SECURITY;
;;
ALTER TABLE audit_row FORCE ROW LEVEL SECURITY;
;;
CREATE POLICY owner ON audit_row TO soviec_owner USING (true) WITH CHECK (true);
;;
CREATE POLICY read ON audit_row FOR SELECT TO soviec_user USING (
    about = (SELECT my_person()) OR about_unit = ANY ((SELECT my_read_units())::TEXT[])
    OR (chain = (SELECT my_chain()) AND ((SELECT has_duty('hr')) OR (SELECT has_duty('lead_body')))));
;;
GRANT SELECT ON audit_row TO soviec_user;
;;

CREATE OR REPLACE FUNCTION purge_history(entry TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_purge(entry);
    UPDATE audit_record SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
    WHERE entity_id = entry AND entity IN ('entry', 'table:diary_entry')
      AND action NOT IN ('ask_purge', 'purge', 'keep');
    UPDATE audit_row SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
    WHERE entity_id = entry AND entity = 'entry';
END $body$;
;;
CREATE OR REPLACE FUNCTION copy_done() RETURNS void
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
    UPDATE audit_row AS r SET at = b.at, actor = b.actor, actor_name = b.actor_name, batch_hash = b.hash
    FROM audit_record AS b WHERE b.chain = r.chain AND b.sequence = r.sequence;
    UPDATE audit_row AS r SET about = f.person_id, about_unit = f.unit_id FROM (
        SELECT 'entry' AS entity, id, person_id, unit_id FROM diary_entry
        UNION ALL SELECT 'sheet', id, person_id, unit_id FROM period_sheet) AS f
    WHERE r.entity = f.entity AND r.entity_id = f.id;
END $body$;
;;
REVOKE ALL ON FUNCTION audit_row_update() FROM PUBLIC;
;;
