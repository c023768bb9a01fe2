-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rights in the database: who sees and writes which row. Whoever holds a password of a person can do
-- with psql what the program lets that person do, and nothing else. Tables belong to a role nobody logs
-- in as; every login is a member of soviec_user, and its rights follow from the appointments, duties
-- and charges of the person whose login it is.
--
-- The policies ask for arrays of units once a statement (an InitPlan), so that lists by unit and by
-- person keep their indexes.

DO $do$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'soviec_accounts') THEN
        CREATE ROLE soviec_accounts NOLOGIN CREATEROLE;
        GRANT pg_signal_backend TO soviec_accounts;
    END IF;
    -- Nobody makes tables of their own here, also no temporary ones that look like ours.
    EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    EXECUTE format('ALTER DATABASE %I SET search_path = soviec, pg_temp', current_database());
END $do$;
;;
SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 7';
;;

-- Somebody decides in a unit and those below for named dates: a delegate for an absent head, or a
-- deputy for the field assigned.
CREATE TABLE charge (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    unit_id    TEXT NOT NULL REFERENCES unit (id),
    kind       TEXT NOT NULL CHECK (kind IN ('delegate', 'field')),
    first_date TEXT NOT NULL,
    last_date  TEXT NOT NULL,
    document   TEXT NOT NULL,
    CHECK (last_date >= first_date)
);
;;
CREATE INDEX charge_person ON charge (person_id, first_date);
;;
CREATE INDEX charge_unit ON charge (unit_id, first_date);
;;

-- Where somebody stands today --------------------------------------------------------------------

CREATE FUNCTION today_here() RETURNS TEXT
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $body$ SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') $body$;
;;
CREATE FUNCTION units_below(tops TEXT[]) RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    WITH RECURSIVE down(id) AS (
        SELECT unnest(tops)
        UNION
        SELECT u.id FROM down JOIN unit AS u ON u.parent_id = down.id
    )
    SELECT coalesce(array_agg(id), '{}') FROM down
$body$;
;;
-- Units of the own appointments, for what is written about oneself.
CREATE FUNCTION my_own_units() RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT coalesce(array_agg(unit_id), '{}') FROM appointment WHERE person_id = my_person()
$body$;
;;
-- Units somebody decides in: as head with everything below, or in charge for these days.
CREATE FUNCTION my_units() RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT units_below(coalesce(array_agg(unit_id), '{}')) FROM (
        SELECT unit_id FROM appointment
        WHERE person_id = my_person() AND role = 'head' AND first_date <= today_here()
          AND (last_date IS NULL OR last_date >= today_here())
        UNION
        SELECT unit_id FROM charge
        WHERE person_id = my_person() AND first_date <= today_here() AND last_date >= today_here()
    ) AS mine
$body$;
;;
CREATE FUNCTION units_of_duty(asked TEXT) RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT units_below(coalesce(array_agg(unit_id), '{}')) FROM duty
    WHERE person_id = my_person() AND duty = asked AND first_date <= today_here()
      AND (last_date IS NULL OR last_date >= today_here())
$body$;
;;
CREATE FUNCTION has_duty(asked TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT EXISTS (
        SELECT 1 FROM duty
        WHERE person_id = my_person() AND duty = asked AND first_date <= today_here()
          AND (last_date IS NULL OR last_date >= today_here()))
$body$;
;;
CREATE FUNCTION my_hr_units() RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ SELECT units_of_duty('hr') $body$;
;;
-- The lead body of a bloc reads the units of that bloc, wherever they stand in the tree.
CREATE FUNCTION my_bloc_units() RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT coalesce(array_agg(u.id), '{}') FROM unit AS u
    WHERE u.id = ANY (units_of_duty('lead_body')) OR u.bloc IN (
        SELECT t.bloc FROM duty AS d JOIN unit AS t ON t.id = d.unit_id
        WHERE d.person_id = my_person() AND d.duty = 'lead_body' AND d.first_date <= today_here()
          AND (d.last_date IS NULL OR d.last_date >= today_here()))
$body$;
;;
CREATE FUNCTION my_read_units() RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ SELECT my_units() || my_hr_units() || my_bloc_units() $body$;
;;
-- Whether the person belongs to one of the units, now or before.
CREATE FUNCTION stands_in(person TEXT, units TEXT[]) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT EXISTS (SELECT 1 FROM appointment WHERE person_id = person AND unit_id = ANY (units))
$body$;
;;
CREATE FUNCTION agency_of(of_unit TEXT) RETURNS TEXT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    WITH RECURSIVE up(id, parent_id, kind, depth) AS (
        SELECT id, parent_id, kind, 0 FROM unit WHERE id = of_unit
        UNION ALL
        SELECT u.id, u.parent_id, u.kind, up.depth + 1 FROM up JOIN unit AS u ON u.id = up.parent_id
        WHERE up.kind = 'division' AND up.depth < 20
    )
    SELECT id FROM up WHERE kind <> 'division' ORDER BY depth LIMIT 1
$body$;
;;

-- Locked rows for everybody ------------------------------------------------------------------------

-- The owner itself is under the policies (FORCE) and sees everything through this one: it is who the
-- functions above run as, and whom an operator becomes.
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOR one IN
        SELECT relname FROM pg_class
        WHERE relnamespace = 'soviec'::regnamespace AND relkind IN ('r', 'p')
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO soviec_owner USING (true) WITH CHECK (true)', one);
    END LOOP;
END $do$;
;;
-- Months that are added later are never asked directly; they are locked the same.
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
    END LOOP;
END $body$;
;;

GRANT USAGE ON SCHEMA soviec TO soviec_user;
;;
-- Functions are for those who are let in; the ones that change something are granted one by one.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA soviec FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION
    json_each(TEXT), json_extract(TEXT, TEXT), purge_templates(TEXT), purge_entry(TEXT, TEXT),
    purge_history(TEXT), is_operator(), my_person(), my_chain(), take_turn(),
    today_here(), my_own_units(), my_units(), units_of_duty(TEXT), has_duty(TEXT), my_hr_units(),
    my_bloc_units(), my_read_units(), stands_in(TEXT, TEXT[]), agency_of(TEXT), units_below(TEXT[])
TO soviec_user;
;;
ALTER DEFAULT PRIVILEGES IN SCHEMA soviec REVOKE ALL ON FUNCTIONS FROM PUBLIC;
;;

-- What everybody of the office may know --------------------------------------------------------------

GRANT SELECT ON
    schema_step, meta, transition, unit, person, appointment, duty, charge, task_catalog, catalog_item,
    calendar_day, rule_set, rule_draft, rule_comment, rule_edition, unit_rating, raised_share,
    period_lock, audit_head
TO soviec_user;
;;
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY[
        'schema_step', 'meta', 'transition', 'unit', 'person', 'appointment', 'duty', 'charge',
        'task_catalog', 'catalog_item', 'calendar_day', 'rule_set', 'rule_draft', 'rule_comment',
        'rule_edition', 'unit_rating', 'raised_share', 'period_lock', 'audit_head']
    LOOP
        EXECUTE format('CREATE POLICY read ON %I FOR SELECT TO soviec_user USING (true)', one);
    END LOOP;
END $do$;
;;
COMMENT ON COLUMN person.full_name IS 'personal';
;;
COMMENT ON COLUMN person.sort_key IS 'personal';
;;
COMMENT ON COLUMN person.search_text IS 'personal';
;;
COMMENT ON COLUMN absence.kind IS 'personal';
;;
COMMENT ON COLUMN absence.note IS 'personal';
;;

-- What concerns a person -----------------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE ON diary_entry, assignment, period_sheet, year_rating TO soviec_user;
;;
CREATE POLICY read ON diary_entry FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_read_units())::TEXT[]));
;;
CREATE POLICY add ON diary_entry FOR INSERT TO soviec_user WITH CHECK (
    created_by = (SELECT my_person()) AND (
        (person_id = (SELECT my_person()) AND unit_id = ANY ((SELECT my_own_units())::TEXT[]))
        OR unit_id = ANY ((SELECT my_hr_units())::TEXT[])));
;;
CREATE POLICY change ON diary_entry FOR UPDATE TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_units())::TEXT[]));
;;
CREATE POLICY read ON assignment FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_read_units())::TEXT[]));
;;
CREATE POLICY add ON assignment FOR INSERT TO soviec_user WITH CHECK (
    unit_id = ANY ((SELECT my_units())::TEXT[]) OR unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY change ON assignment FOR UPDATE TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_units())::TEXT[])
    OR unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY read ON period_sheet FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_read_units())::TEXT[]));
;;
CREATE POLICY add ON period_sheet FOR INSERT TO soviec_user WITH CHECK (
    (person_id = (SELECT my_person()) AND unit_id = ANY ((SELECT my_own_units())::TEXT[]))
    OR unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY change ON period_sheet FOR UPDATE TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_units())::TEXT[])
    OR unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY read ON year_rating FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_read_units())::TEXT[])
    OR agency_id = ANY ((SELECT my_read_units())::TEXT[]));
;;
CREATE POLICY add ON year_rating FOR INSERT TO soviec_user WITH CHECK (
    person_id = (SELECT my_person()) OR agency_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY change ON year_rating FOR UPDATE TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_units())::TEXT[])
    OR agency_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
GRANT INSERT, DELETE ON period_lock TO soviec_user;
;;
CREATE POLICY add ON period_lock FOR INSERT TO soviec_user WITH CHECK (
    EXISTS (
        SELECT 1 FROM period_sheet AS s
        WHERE s.id = sheet_id AND s.person_id = period_lock.person_id
          AND s.person_id <> (SELECT my_person())
          AND (s.unit_id = ANY ((SELECT my_units())::TEXT[]) OR s.unit_id = ANY ((SELECT my_hr_units())::TEXT[]))));
;;
CREATE POLICY remove ON period_lock FOR DELETE TO soviec_user USING (
    EXISTS (
        SELECT 1 FROM period_sheet AS s
        WHERE s.id = sheet_id AND s.unit_id = ANY ((SELECT my_hr_units())::TEXT[])));
;;
GRANT SELECT, INSERT ON audit_record TO soviec_user;
;;

-- Documents on their way: everybody of the office reads them; who takes which step is asked by the guards
-- of the signatures, and a signature is one's own.
GRANT SELECT ON approval_route, approval, approval_step, approval_signature, approval_comment, catalog_group,
    catalog_alias, work_proposal, unit_above, approval_drafter, approval_holder TO soviec_user;
;;
GRANT INSERT, UPDATE ON approval, work_proposal TO soviec_user;
;;
GRANT INSERT, DELETE ON approval_step TO soviec_user;
;;
GRANT INSERT ON approval_signature, approval_comment TO soviec_user;
;;
GRANT INSERT, UPDATE, DELETE ON catalog_group, catalog_alias TO soviec_user;
;;
CREATE POLICY read ON approval_route FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY read ON approval FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY read ON approval_step FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY read ON approval_signature FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY read ON approval_comment FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY read ON catalog_group FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY read ON catalog_alias FOR SELECT TO soviec_user USING (true);
;;
CREATE POLICY read ON work_proposal FOR SELECT TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_read_units())::TEXT[]));
;;
CREATE POLICY add ON approval FOR INSERT TO soviec_user WITH CHECK (
    author_id = (SELECT my_person()) AND unit_id = ANY ((SELECT my_units() || my_hr_units() || my_bloc_units())::TEXT[]));
;;
CREATE POLICY change ON approval FOR UPDATE TO soviec_user USING (
    unit_id = ANY ((SELECT my_units() || my_hr_units() || my_bloc_units())::TEXT[])
    OR EXISTS (SELECT 1 FROM approval_holder AS h WHERE h.approval_id = id AND h.person_id = (SELECT my_person())));
;;
CREATE POLICY keep ON approval_step TO soviec_user
USING (EXISTS (
    SELECT 1 FROM approval_drafter AS f WHERE f.approval_id = approval_step.approval_id AND f.person_id = (SELECT my_person())))
WITH CHECK (EXISTS (
    SELECT 1 FROM approval_drafter AS f WHERE f.approval_id = approval_step.approval_id AND f.person_id = (SELECT my_person())));
;;
CREATE POLICY add ON approval_signature FOR INSERT TO soviec_user WITH CHECK (person_id = (SELECT my_person()));
;;
CREATE POLICY add ON approval_comment FOR INSERT TO soviec_user WITH CHECK (author_id = (SELECT my_person()));
;;
CREATE POLICY keep ON catalog_group TO soviec_user
USING (EXISTS (SELECT 1 FROM task_catalog AS c WHERE c.id = catalog_id AND c.unit_id = ANY ((SELECT my_hr_units())::TEXT[])))
WITH CHECK (EXISTS (SELECT 1 FROM task_catalog AS c WHERE c.id = catalog_id AND c.unit_id = ANY ((SELECT my_hr_units())::TEXT[])));
;;
CREATE POLICY keep ON catalog_alias TO soviec_user
USING (EXISTS (SELECT 1 FROM task_catalog AS c WHERE c.id = catalog_id AND c.unit_id = ANY ((SELECT my_hr_units())::TEXT[])))
WITH CHECK (EXISTS (SELECT 1 FROM task_catalog AS c WHERE c.id = catalog_id AND c.unit_id = ANY ((SELECT my_hr_units())::TEXT[])));
;;
CREATE POLICY add ON work_proposal FOR INSERT TO soviec_user WITH CHECK (person_id = (SELECT my_person()));
;;
CREATE POLICY change ON work_proposal FOR UPDATE TO soviec_user USING (
    person_id = (SELECT my_person()) OR unit_id = ANY ((SELECT my_units() || my_hr_units() || my_bloc_units())::TEXT[]));
;;

-- What people enter again and again is theirs alone.
GRANT SELECT, INSERT, DELETE ON entry_template TO soviec_user;
;;
CREATE POLICY own ON entry_template TO soviec_user
USING (person_id = (SELECT my_person())) WITH CHECK (person_id = (SELECT my_person()));
;;
GRANT SELECT, INSERT, DELETE ON mark_dismissal TO soviec_user;
;;
CREATE POLICY keep ON mark_dismissal TO soviec_user
USING (EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.id = entry_id AND e.unit_id = ANY ((SELECT my_units())::TEXT[])))
WITH CHECK (dismissed_by = (SELECT my_person())
    AND EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.id = entry_id AND e.unit_id = ANY ((SELECT my_units())::TEXT[])));
;;
CREATE POLICY read ON mark_dismissal FOR SELECT TO soviec_user USING (
    EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.id = entry_id));
;;
GRANT SELECT, INSERT, UPDATE ON purge TO soviec_user;
;;
CREATE POLICY read ON purge FOR SELECT TO soviec_user USING (
    requested_by = (SELECT my_person()) OR EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.id = entry_id));
;;
CREATE POLICY add ON purge FOR INSERT TO soviec_user WITH CHECK (
    requested_by = (SELECT my_person()) AND EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.id = entry_id));
;;
CREATE POLICY decide ON purge FOR UPDATE TO soviec_user
USING (EXISTS (
    SELECT 1 FROM diary_entry AS e
    WHERE e.id = entry_id AND e.unit_id = ANY ((SELECT my_units() || my_hr_units())::TEXT[])))
WITH CHECK (decided_by = (SELECT my_person()));
;;

-- What HR and the lead bodies keep -------------------------------------------------------------------

GRANT INSERT, UPDATE ON unit, person, appointment, duty, charge, task_catalog, catalog_item, calendar_day,
    meta, rule_draft, rule_comment, rule_edition TO soviec_user;
;;
GRANT INSERT ON rule_set, unit_rating, raised_share TO soviec_user;
;;
GRANT SELECT, INSERT, UPDATE ON absence, conduct_act, conduct_decision, former_result, duty_group, tie_choice
TO soviec_user;
;;
GRANT DELETE ON charge, catalog_item, calendar_day, absence, duty_group TO soviec_user;
;;
CREATE POLICY keep ON unit TO soviec_user
USING (id = ANY ((SELECT my_hr_units())::TEXT[]))
WITH CHECK (id = ANY ((SELECT my_hr_units())::TEXT[]) OR parent_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY add ON person FOR INSERT TO soviec_user WITH CHECK ((SELECT has_duty('hr')) AND login IS NULL);
;;
CREATE POLICY keep ON person FOR UPDATE TO soviec_user USING (
    stands_in(id, (SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY keep ON appointment TO soviec_user
USING (unit_id = ANY ((SELECT my_hr_units())::TEXT[]))
WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY keep ON duty TO soviec_user
USING (unit_id = ANY ((SELECT my_hr_units())::TEXT[]) AND duty <> 'administrator')
WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]) AND duty <> 'administrator');
;;
CREATE POLICY keep ON charge TO soviec_user
USING (unit_id = ANY ((SELECT my_hr_units())::TEXT[]))
WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY keep ON task_catalog TO soviec_user
USING (unit_id = ANY ((SELECT my_hr_units())::TEXT[]))
WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY keep ON catalog_item TO soviec_user
USING (EXISTS (SELECT 1 FROM task_catalog AS c WHERE c.id = catalog_id AND c.unit_id = ANY ((SELECT my_hr_units())::TEXT[])))
WITH CHECK (EXISTS (SELECT 1 FROM task_catalog AS c WHERE c.id = catalog_id AND c.unit_id = ANY ((SELECT my_hr_units())::TEXT[])));
;;
CREATE POLICY keep ON calendar_day TO soviec_user
USING ((SELECT has_duty('hr'))) WITH CHECK ((SELECT has_duty('hr')));
;;
CREATE POLICY keep ON meta TO soviec_user
USING ((SELECT has_duty('hr')) AND key IN ('agency_unit', 'superior_name', 'place'))
WITH CHECK ((SELECT has_duty('hr')) AND key IN ('agency_unit', 'superior_name', 'place'));
;;
CREATE POLICY add ON rule_set FOR INSERT TO soviec_user WITH CHECK (true);
;;
CREATE POLICY keep ON rule_draft TO soviec_user
USING ((SELECT has_duty('hr')) OR (SELECT has_duty('lead_body')))
WITH CHECK ((SELECT has_duty('hr')) OR (SELECT has_duty('lead_body')));
;;
CREATE POLICY add ON rule_comment FOR INSERT TO soviec_user WITH CHECK (author_id = (SELECT my_person()));
;;
CREATE POLICY add ON rule_edition FOR INSERT TO soviec_user WITH CHECK (
    (SELECT has_duty('lead_body')) AND publisher_id = (SELECT my_person()));
;;
CREATE POLICY add ON unit_rating FOR INSERT TO soviec_user WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
CREATE POLICY add ON raised_share FOR INSERT TO soviec_user WITH CHECK (unit_id = ANY ((SELECT my_hr_units())::TEXT[]));
;;
DO $do$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['absence', 'conduct_act', 'former_result', 'duty_group', 'tie_choice'] LOOP
        EXECUTE format(
            'CREATE POLICY read ON %I FOR SELECT TO soviec_user USING (
                person_id = (SELECT my_person()) OR stands_in(person_id, (SELECT my_read_units())::TEXT[]))', one);
        EXECUTE format(
            'CREATE POLICY keep ON %I TO soviec_user
             USING (person_id <> (SELECT my_person()) AND stands_in(person_id, (SELECT my_hr_units())::TEXT[]))
             WITH CHECK (person_id <> (SELECT my_person()) AND stands_in(person_id, (SELECT my_hr_units())::TEXT[]))', one);
    END LOOP;
END $do$;
;;
CREATE POLICY read ON conduct_decision FOR SELECT TO soviec_user USING (
    EXISTS (SELECT 1 FROM conduct_act AS a WHERE a.id = act_id));
;;
CREATE POLICY add ON conduct_decision FOR INSERT TO soviec_user WITH CHECK (
    EXISTS (
        SELECT 1 FROM conduct_act AS a
        WHERE a.id = act_id AND stands_in(a.person_id, (SELECT my_hr_units())::TEXT[])));
;;

-- The level is public in the agency, the points are not; the working group sees counts. -------------------

CREATE VIEW sheet_level WITH (security_barrier) AS
SELECT person_id, unit_id, period, level FROM period_sheet
WHERE state IN ('signed', 'closed') AND agency_of(unit_id) = (SELECT my_chain());
;;
CREATE VIEW level_roll_up WITH (security_barrier) AS
SELECT agency_of(unit_id) AS agency_id, period, level, count(*) AS people FROM period_sheet
WHERE state IN ('signed', 'closed') AND ((SELECT has_duty('working_group')) OR (SELECT has_duty('lead_body')))
GROUP BY agency_of(unit_id), period, level;
;;
GRANT SELECT ON sheet_level, level_roll_up TO soviec_user;
;;
