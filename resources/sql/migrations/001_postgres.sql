-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema of the shared database, equal to 001_sqlite.sql. Statements end with a line that
-- holds only ";;" because functions carry semicolons inside.
--
-- Conventions as in the local database: ids are UUIDv7 texts, quantities and points whole
-- ten-thousandths, dates YYYY-MM-DD, times RFC 3339 UTC. The database is made with the collation C,
-- so texts sort as they do in the local one. A refusal is RAISE EXCEPTION 'soviec:<code>'. Functions
-- run as the owner, with a search path nobody else can write to.

DO $do$
BEGIN
    IF (SELECT datcollate FROM pg_database WHERE datname = current_database()) NOT IN ('C', 'POSIX') THEN
        RAISE EXCEPTION 'soviec:collation';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'soviec_owner') THEN
        CREATE ROLE soviec_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'soviec_user') THEN
        CREATE ROLE soviec_user NOLOGIN;
    END IF;
END $do$;
;;
CREATE SCHEMA soviec AUTHORIZATION soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 1';
;;
SET LOCAL ROLE soviec_owner;
;;

CREATE TABLE schema_step (
    version    INTEGER PRIMARY KEY,
    applied_at TEXT NOT NULL,
    program    TEXT NOT NULL
);
;;
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
;;
CREATE TABLE transition (
    entity       TEXT NOT NULL,
    from_state   TEXT NOT NULL,
    action       TEXT NOT NULL,
    actor        TEXT NOT NULL,
    needs_reason INTEGER NOT NULL,
    to_state     TEXT NOT NULL,
    PRIMARY KEY (entity, from_state, action)
);
;;
INSERT INTO transition VALUES
    ('entry', 'pending', 'edit', 'owner', 0, 'pending'),
    ('entry', 'returned', 'edit', 'owner', 0, 'pending'),
    ('entry', 'pending', 'withdraw', 'owner', 0, 'withdrawn'),
    ('entry', 'returned', 'withdraw', 'owner', 0, 'withdrawn'),
    ('entry', 'withdrawn', 'restore', 'owner', 0, 'pending'),
    ('entry', 'pending', 'accept', 'reviewer', 0, 'accepted'),
    ('entry', 'pending', 'return', 'reviewer', 1, 'returned'),
    ('entry', 'accepted', 'revise', 'reviewer', 0, 'accepted'),
    ('entry', 'accepted', 'reopen', 'reviewer', 0, 'pending'),
    ('entry', 'returned', 'reopen', 'reviewer', 0, 'pending'),
    ('assignment', 'assigned', 'accept', 'owner', 0, 'accepted'),
    ('assignment', 'assigned', 'report_trouble', 'owner', 1, 'trouble'),
    ('assignment', 'accepted', 'report_trouble', 'owner', 1, 'trouble'),
    ('assignment', 'trouble', 'resume', 'reviewer', 0, 'accepted'),
    ('assignment', 'assigned', 'hand_over', 'reviewer', 1, 'handed_over'),
    ('assignment', 'accepted', 'hand_over', 'reviewer', 1, 'handed_over'),
    ('assignment', 'trouble', 'hand_over', 'reviewer', 1, 'handed_over'),
    ('assignment', 'assigned', 'cancel', 'reviewer', 1, 'cancelled'),
    ('assignment', 'accepted', 'cancel', 'reviewer', 1, 'cancelled'),
    ('sheet', 'draft', 'edit', 'owner', 0, 'draft'),
    ('sheet', 'draft', 'submit', 'owner', 0, 'submitted'),
    ('sheet', 'returned', 'edit', 'owner', 0, 'returned'),
    ('sheet', 'returned', 'submit', 'owner', 0, 'submitted'),
    ('sheet', 'submitted', 'recall', 'owner', 0, 'draft'),
    ('sheet', 'submitted', 'remark', 'reviewer', 0, 'submitted'),
    ('sheet', 'submitted', 'return', 'reviewer', 1, 'returned'),
    ('sheet', 'submitted', 'sign', 'reviewer', 0, 'signed'),
    ('sheet', 'signed', 'close', 'hr', 0, 'closed'),
    ('sheet', 'signed', 'unlock', 'hr', 1, 'replaced'),
    ('sheet', 'closed', 'unlock', 'hr', 1, 'replaced');
;;
-- Organisation -------------------------------------------------------------------------------

CREATE TABLE unit (
    id         TEXT PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    parent_id  TEXT REFERENCES unit (id) DEFERRABLE,
    kind       TEXT NOT NULL CHECK (kind IN ('province', 'department', 'commune', 'division')),
    bloc       TEXT NOT NULL CHECK (bloc IN ('government', 'party', 'front')),
    first_date TEXT NOT NULL,
    last_date  TEXT,
    version    INTEGER NOT NULL DEFAULT 1,
    CHECK (last_date IS NULL OR last_date >= first_date)
);
;;
CREATE INDEX unit_parent ON unit (parent_id);
;;
CREATE TABLE person (
    id          TEXT PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    full_name   TEXT NOT NULL,
    sort_key    TEXT NOT NULL,
    search_text TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('cadre', 'civil_servant', 'public_employee', 'contract_worker')),
    login       TEXT UNIQUE,
    version     INTEGER NOT NULL DEFAULT 1
);
;;
CREATE TABLE appointment (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    unit_id        TEXT NOT NULL REFERENCES unit (id),
    role           TEXT NOT NULL CHECK (role IN ('staff', 'head', 'deputy')),
    position_title TEXT NOT NULL,
    first_date     TEXT NOT NULL,
    last_date      TEXT,
    CHECK (last_date IS NULL OR last_date >= first_date)
);
;;
CREATE INDEX appointment_person ON appointment (person_id, first_date);
;;
CREATE INDEX appointment_unit ON appointment (unit_id, first_date);
;;
CREATE TABLE duty (
    person_id  TEXT NOT NULL REFERENCES person (id),
    duty       TEXT NOT NULL CHECK (duty IN ('hr', 'administrator', 'lead_body', 'working_group')),
    unit_id    TEXT NOT NULL REFERENCES unit (id),
    first_date TEXT NOT NULL,
    last_date  TEXT,
    PRIMARY KEY (person_id, duty, unit_id, first_date)
);
;;
-- Catalog ------------------------------------------------------------------------------------

CREATE TABLE task_catalog (
    id               TEXT PRIMARY KEY,
    unit_id          TEXT NOT NULL REFERENCES unit (id),
    title            TEXT NOT NULL,
    document_number  TEXT NOT NULL,
    standard_product TEXT NOT NULL,
    divisor          BIGINT NOT NULL CHECK (divisor > 0),
    state            TEXT NOT NULL,
    effective_from   TEXT NOT NULL,
    effective_to     TEXT,
    item_changes     BIGINT NOT NULL DEFAULT 0,
    version          INTEGER NOT NULL DEFAULT 1
);
;;
CREATE INDEX task_catalog_unit ON task_catalog (unit_id, effective_from);
;;
CREATE TABLE catalog_item (
    id               TEXT PRIMARY KEY,
    catalog_id       TEXT NOT NULL REFERENCES task_catalog (id),
    code             TEXT NOT NULL,
    part             TEXT NOT NULL CHECK (part IN ('leadership', 'common', 'division')),
    division         TEXT NOT NULL,
    task             TEXT NOT NULL,
    detail           TEXT NOT NULL,
    output           TEXT NOT NULL,
    complexity_group TEXT NOT NULL,
    frame_min        BIGINT NOT NULL,
    frame_max        BIGINT NOT NULL,
    points           BIGINT NOT NULL,
    coefficient      BIGINT NOT NULL,
    unit_of_measure  TEXT NOT NULL,
    standard_minutes INTEGER,
    note             TEXT NOT NULL,
    ordinal          INTEGER NOT NULL,
    UNIQUE (catalog_id, code)
);
;;
-- Calendar and absence -----------------------------------------------------------------------

CREATE TABLE calendar_day (
    day    TEXT PRIMARY KEY,
    kind   TEXT NOT NULL CHECK (kind IN ('holiday', 'day_off', 'working_day')),
    name   TEXT NOT NULL,
    source TEXT NOT NULL
);
;;
CREATE TABLE absence (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    first_date TEXT NOT NULL,
    last_date  TEXT NOT NULL,
    half_days  INTEGER NOT NULL CHECK (half_days IN (1, 2)),
    kind       TEXT NOT NULL,
    note       TEXT NOT NULL,
    version    INTEGER NOT NULL DEFAULT 1,
    CHECK (last_date >= first_date)
);
;;
CREATE INDEX absence_person ON absence (person_id, first_date);
;;
-- Work ---------------------------------------------------------------------------------------

CREATE TABLE assignment (
    id               TEXT PRIMARY KEY,
    person_id        TEXT NOT NULL REFERENCES person (id),
    unit_id          TEXT NOT NULL REFERENCES unit (id),
    period           TEXT NOT NULL,
    item_id          TEXT REFERENCES catalog_item (id),
    item_code        TEXT NOT NULL,
    title            TEXT NOT NULL,
    expected_product TEXT NOT NULL,
    quantity         BIGINT NOT NULL CHECK (quantity > 0),
    coefficient      BIGINT NOT NULL CHECK (coefficient >= 0),
    origin           TEXT NOT NULL CHECK (origin IN ('planned', 'unplanned', 'taken_over')),
    deadline         TEXT,
    state            TEXT NOT NULL CHECK (state IN ('assigned', 'accepted', 'trouble', 'handed_over', 'cancelled')),
    state_reason     TEXT NOT NULL,
    source_id        TEXT REFERENCES assignment (id) DEFERRABLE,
    split_of         TEXT REFERENCES assignment (id) DEFERRABLE,
    assigned_by      TEXT REFERENCES person (id),
    assigned_at      TEXT NOT NULL,
    version          INTEGER NOT NULL DEFAULT 1
);
;;
CREATE INDEX assignment_person ON assignment (person_id, period);
;;
CREATE INDEX assignment_unit ON assignment (unit_id, period);
;;
CREATE INDEX assignment_item ON assignment (item_id) WHERE item_id IS NOT NULL;
;;
CREATE INDEX assignment_source ON assignment (source_id) WHERE source_id IS NOT NULL;
;;
CREATE TABLE diary_entry (
    id                TEXT NOT NULL,
    person_id         TEXT NOT NULL REFERENCES person (id),
    unit_id           TEXT NOT NULL REFERENCES unit (id),
    day               TEXT NOT NULL,
    start_minute      INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    minutes           INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    item_id           TEXT REFERENCES catalog_item (id),
    item_code         TEXT NOT NULL,
    assignment_id     TEXT REFERENCES assignment (id),
    title             TEXT NOT NULL,
    quantity          BIGINT NOT NULL CHECK (quantity >= 0),
    coefficient       BIGINT NOT NULL CHECK (coefficient >= 0),
    result            TEXT NOT NULL,
    document_number   TEXT NOT NULL,
    note              TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'returned', 'withdrawn')),
    accepted_quantity BIGINT NOT NULL DEFAULT 0 CHECK (accepted_quantity >= 0),
    accepted_minutes  INTEGER NOT NULL DEFAULT 0 CHECK (accepted_minutes BETWEEN 0 AND 1440),
    quality_faults    INTEGER NOT NULL DEFAULT 0 CHECK (quality_faults >= 0),
    quality_excused   INTEGER NOT NULL DEFAULT 0,
    delays            INTEGER NOT NULL DEFAULT 0 CHECK (delays >= 0),
    delays_excused    INTEGER NOT NULL DEFAULT 0,
    review_note       TEXT NOT NULL DEFAULT '',
    reviewed_by       TEXT REFERENCES person (id),
    reviewed_at       TEXT,
    created_by        TEXT REFERENCES person (id),
    created_at        TEXT NOT NULL,
    changed_at        TEXT NOT NULL,
    version           INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (id, day),
    CHECK (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    CHECK (quality_excused BETWEEN 0 AND quality_faults),
    CHECK (delays_excused BETWEEN 0 AND delays)
) PARTITION BY RANGE (day);
;;
CREATE INDEX diary_entry_person ON diary_entry (person_id, day);
;;
CREATE INDEX diary_entry_unit ON diary_entry (unit_id, day);
;;
CREATE INDEX diary_entry_queue ON diary_entry (unit_id, day) WHERE state = 'pending';
;;
CREATE INDEX diary_entry_assignment ON diary_entry (assignment_id) WHERE assignment_id IS NOT NULL;
;;
-- Removing a catalog item asks who hangs on it.
CREATE INDEX diary_entry_item ON diary_entry (item_id) WHERE item_id IS NOT NULL;
;;
-- Sheets and locks ---------------------------------------------------------------------------

CREATE TABLE rule_set (
    id        TEXT NOT NULL,
    checksum  TEXT NOT NULL,
    document  TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    PRIMARY KEY (id, checksum)
);
;;
CREATE TABLE period_sheet (
    id                TEXT PRIMARY KEY,
    person_id         TEXT NOT NULL REFERENCES person (id),
    unit_id           TEXT NOT NULL REFERENCES unit (id),
    unit_name         TEXT NOT NULL,
    period            TEXT NOT NULL,
    revision          INTEGER NOT NULL CHECK (revision >= 1),
    replaces_id       TEXT REFERENCES period_sheet (id) DEFERRABLE,
    role              TEXT NOT NULL CHECK (role IN ('staff', 'head', 'deputy')),
    position_title    TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'signed', 'closed', 'replaced')),
    return_reason     TEXT NOT NULL,
    self_scores       TEXT NOT NULL,
    strengths         TEXT NOT NULL,
    weaknesses        TEXT NOT NULL,
    remarks           TEXT NOT NULL,
    organising        INTEGER CHECK (organising IN (5000, 10000)),
    organising_reason TEXT NOT NULL,
    unity             INTEGER CHECK (unity IN (5000, 10000)),
    unity_reason      TEXT NOT NULL,
    rule_set_id       TEXT NOT NULL,
    rule_checksum     TEXT NOT NULL,
    case_json         TEXT NOT NULL,
    result_json       TEXT NOT NULL,
    common_points     BIGINT NOT NULL,
    result_points     BIGINT,
    total             BIGINT,
    level             TEXT NOT NULL,
    content_hash      TEXT NOT NULL,
    submitted_at      TEXT,
    signed_by         TEXT REFERENCES person (id),
    signer_name       TEXT NOT NULL,
    signer_title      TEXT NOT NULL,
    external_document TEXT NOT NULL,
    signed_at         TEXT,
    closed_by         TEXT REFERENCES person (id),
    closed_at         TEXT,
    version           INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, period, revision)
);
;;
CREATE UNIQUE INDEX period_sheet_current ON period_sheet (person_id, period) WHERE state <> 'replaced';
;;
CREATE INDEX period_sheet_unit ON period_sheet (unit_id, period);
;;
-- One row a person and month that is signed or closed; every trigger below asks here.
CREATE TABLE period_lock (
    person_id TEXT NOT NULL REFERENCES person (id),
    month     TEXT NOT NULL,
    sheet_id  TEXT NOT NULL REFERENCES period_sheet (id),
    locked_at TEXT NOT NULL,
    PRIMARY KEY (person_id, month)
);
;;

-- A month a partition; what lies outside of the announced months waits in the last one.
CREATE TABLE diary_entry_other PARTITION OF diary_entry DEFAULT;
;;
CREATE FUNCTION add_diary_months(first_year INTEGER, last_year INTEGER) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    month DATE;
BEGIN
    FOR month IN
        SELECT generate_series(make_date(first_year, 1, 1), make_date(last_year, 12, 1), '1 month')
    LOOP
        CONTINUE WHEN to_regclass('soviec.diary_entry_' || to_char(month, 'YYYY_MM')) IS NOT NULL;
        EXECUTE format(
            'CREATE TABLE soviec.diary_entry_%s PARTITION OF soviec.diary_entry FOR VALUES FROM (%L) TO (%L)',
            to_char(month, 'YYYY_MM'), to_char(month, 'YYYY-MM-DD'),
            to_char(month + interval '1 month', 'YYYY-MM-DD'));
    END LOOP;
END $body$;
;;
REVOKE ALL ON FUNCTION add_diary_months(INTEGER, INTEGER) FROM PUBLIC;
;;
SELECT add_diary_months(2026, 2027);
;;
-- An entry that changes its month is moved by the server as a deletion and an insertion; while it is
-- on its way it stands here.
CREATE TABLE diary_move (
    id TEXT PRIMARY KEY
);
;;

-- History ------------------------------------------------------------------------------------

-- One chain an agency, so that agencies do not wait for each other.
CREATE TABLE audit_record (
    chain         TEXT NOT NULL,
    sequence      BIGINT NOT NULL,
    at            TEXT NOT NULL,
    actor         TEXT,
    actor_name    TEXT NOT NULL,
    entity        TEXT NOT NULL,
    entity_id     TEXT NOT NULL,
    action        TEXT NOT NULL,
    before        TEXT NOT NULL,
    after         TEXT NOT NULL,
    reason        TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL,
    PRIMARY KEY (chain, sequence)
);
;;
CREATE INDEX audit_record_entity ON audit_record (entity_id, sequence);
;;
-- The end of each chain, so that a cut end shows.
CREATE TABLE audit_head (
    chain    TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash     TEXT NOT NULL
);
;;

-- What the statements of the program ask of JSON, under the names the local database has for it.
CREATE FUNCTION json_each(list TEXT) RETURNS TABLE (value TEXT)
LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 20
AS $body$ SELECT jsonb_array_elements_text($1::jsonb) $body$;
;;
CREATE FUNCTION json_extract(document TEXT, path TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $body$ SELECT jsonb_path_query_first($1::jsonb, $2::jsonpath) #>> '{}' $body$;
;;
