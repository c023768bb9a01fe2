-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 004_sqlite.sql. Months of the diary are tables of their own, so that no foreign key can name
-- an entry by its id alone: a trigger asks instead.

--
-- The windows: what people enter again and again, marks that were dismissed, and the removal of what
-- must not be kept.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 4';
;;
CREATE TABLE entry_template (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    kind         TEXT NOT NULL CHECK (kind IN ('favourite', 'recurring')),
    item_id      TEXT REFERENCES catalog_item (id),
    item_code    TEXT NOT NULL,
    title        TEXT NOT NULL CHECK (title <> ''),
    start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    quantity     BIGINT NOT NULL CHECK (quantity >= 0),
    note         TEXT NOT NULL,
    weekdays     INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127),
    first        TEXT,
    last         TEXT,
    created_at   TEXT NOT NULL,
    CHECK (kind = 'favourite' OR (weekdays > 0 AND minutes > 0 AND first IS NOT NULL)),
    CHECK (last IS NULL OR last >= first)
);
;;
CREATE INDEX entry_template_person ON entry_template (person_id, created_at);
;;
CREATE INDEX entry_template_item ON entry_template (item_id) WHERE item_id IS NOT NULL;
;;
CREATE TABLE mark_dismissal (
    entry_id     TEXT NOT NULL,
    kind         TEXT NOT NULL,
    word         TEXT NOT NULL CHECK (word <> ''),
    dismissed_by TEXT NOT NULL REFERENCES person (id),
    dismissed_at TEXT NOT NULL,
    PRIMARY KEY (entry_id, kind)
);
;;
CREATE FUNCTION mark_dismissal_own() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.dismissed_by = (SELECT person_id FROM diary_entry WHERE id = NEW.entry_id) THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER mark_dismissal_own BEFORE INSERT ON mark_dismissal FOR EACH ROW EXECUTE FUNCTION mark_dismissal_own();
;;
-- A state secret that got into the diary is asked to be removed by one person and removed by
-- another; what stays is that it happened, never what it was.
CREATE TABLE purge (
    id             TEXT PRIMARY KEY,
    entry_id       TEXT NOT NULL,
    reason         TEXT NOT NULL CHECK (reason <> ''),
    requested_by   TEXT NOT NULL REFERENCES person (id),
    requested_name TEXT NOT NULL,
    requested_at   TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('requested', 'done', 'kept')),
    decided_by     TEXT REFERENCES person (id),
    decided_name   TEXT NOT NULL,
    decided_at     TEXT,
    CHECK (state = 'requested' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL))
);
;;
CREATE INDEX purge_entry ON purge (entry_id, requested_at);
;;
CREATE INDEX purge_open ON purge (requested_at) WHERE state = 'requested';
;;
CREATE INDEX purge_done ON purge (entry_id) WHERE state = 'done';
;;
CREATE FUNCTION purge_no_replace() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM purge WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER purge_no_replace BEFORE INSERT ON purge FOR EACH ROW EXECUTE FUNCTION purge_no_replace();
;;
CREATE FUNCTION purge_first_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.state <> 'requested' OR NEW.decided_by IS NOT NULL THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER purge_first_state BEFORE INSERT ON purge FOR EACH ROW EXECUTE FUNCTION purge_first_state();
;;
CREATE TRIGGER purge_no_delete BEFORE DELETE ON purge FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');
;;
CREATE FUNCTION purge_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF OLD.state <> 'requested' OR NEW.state = 'requested' OR NEW.id IS DISTINCT FROM OLD.id
  OR NEW.entry_id IS DISTINCT FROM OLD.entry_id OR NEW.reason IS DISTINCT FROM OLD.reason
  OR NEW.requested_by IS DISTINCT FROM OLD.requested_by OR NEW.requested_name IS DISTINCT FROM OLD.requested_name
  OR NEW.requested_at IS DISTINCT FROM OLD.requested_at THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER purge_step BEFORE UPDATE ON purge FOR EACH ROW EXECUTE FUNCTION purge_step();
;;
CREATE FUNCTION purge_two_people() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.decided_by = OLD.requested_by THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER purge_two_people BEFORE UPDATE ON purge FOR EACH ROW EXECUTE FUNCTION purge_two_people();
;;
CREATE FUNCTION entry_is_there() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.entry_id) THEN
        RAISE foreign_key_violation USING MESSAGE = 'no entry ' || NEW.entry_id;
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER entry_is_there BEFORE INSERT ON mark_dismissal FOR EACH ROW EXECUTE FUNCTION entry_is_there();
;;
CREATE TRIGGER entry_is_there BEFORE INSERT ON purge FOR EACH ROW EXECUTE FUNCTION entry_is_there();
;;

-- The guards of the diary and of the history let a decided purge through, and nothing else: all
-- figures and all names stay, the words go.
CREATE FUNCTION is_purged(entry TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ SELECT EXISTS (SELECT 1 FROM purge WHERE entry_id = entry AND state = 'done') $body$;
;;
CREATE FUNCTION is_purge(was diary_entry, now_is diary_entry) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT now_is.note = '' AND now_is.result = '' AND now_is.document_number = '' AND now_is.review_note = ''
        AND to_jsonb(was) - ARRAY['title', 'note', 'result', 'document_number', 'review_note', 'version']
            = to_jsonb(now_is) - ARRAY['title', 'note', 'result', 'document_number', 'review_note', 'version']
        AND is_purged(was.id)
$body$;
;;
CREATE OR REPLACE FUNCTION diary_entry_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF is_purge(OLD, NEW) THEN
        RETURN NEW;
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
    ELSIF (NEW.title, NEW.note, NEW.result, NEW.document_number)
        IS DISTINCT FROM (OLD.title, OLD.note, OLD.result, OLD.document_number) AND is_purged(OLD.id) THEN
        -- What was purged is never written again.
        RAISE EXCEPTION 'soviec:step';
    END IF;
    IF substr(NEW.day, 1, 7) <> substr(OLD.day, 1, 7) THEN
        INSERT INTO diary_move VALUES (NEW.id);
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE FUNCTION audit_record_update() RETURNS trigger
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
DROP TRIGGER audit_record_no_update ON audit_record;
;;
CREATE TRIGGER audit_record_update BEFORE UPDATE ON audit_record FOR EACH ROW EXECUTE FUNCTION audit_record_update();
;;

-- What the second person's decision does; nobody may write these rows otherwise.
CREATE FUNCTION check_purge(entry TEXT) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM purge
        WHERE entry_id = entry AND state = 'done' AND (is_operator() OR decided_by = my_person())) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
END $body$;
;;
CREATE FUNCTION purge_templates(entry TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_purge(entry);
    DELETE FROM entry_template AS t USING diary_entry AS e
    WHERE e.id = entry AND t.person_id = e.person_id AND (t.title = e.title OR (t.note <> '' AND t.note = e.note));
END $body$;
;;
CREATE FUNCTION purge_entry(entry TEXT, mark TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_purge(entry);
    UPDATE diary_entry SET title = mark, note = '', result = '', document_number = '', review_note = '',
        version = version + 1
    WHERE id = entry;
END $body$;
;;
CREATE FUNCTION purge_history(entry TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    PERFORM check_purge(entry);
    UPDATE audit_record SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
    WHERE entity_id = entry AND entity IN ('entry', 'table:diary_entry')
      AND action NOT IN ('ask_purge', 'purge', 'keep');
END $body$;
;;
