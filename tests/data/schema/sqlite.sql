-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX absence_person ON absence (person_id, first_date);

CREATE INDEX appointment_person ON appointment (person_id, first_date, last_date);

CREATE INDEX appointment_unit ON appointment (unit_id, first_date, last_date);

CREATE INDEX approval_comment_document ON approval_comment (approval_id, at);

CREATE INDEX approval_successor ON approval (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE INDEX approval_unit ON approval (unit_id, kind, effective_from);

CREATE INDEX approval_way ON approval (state, changed_at) WHERE state IN ('submitted', 'consolidated');

CREATE INDEX assignment_item ON assignment (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX assignment_person ON assignment (person_id, period);

CREATE INDEX assignment_source ON assignment (source_id) WHERE source_id IS NOT NULL;

CREATE INDEX assignment_unit ON assignment (unit_id, period);

CREATE INDEX audit_record_entity ON audit_record (entity_id, sequence);

CREATE INDEX audit_row_entity ON audit_row (entity_id);

CREATE UNIQUE INDEX audit_row_operation ON audit_row (operation) WHERE operation IS NOT NULL;

CREATE INDEX catalog_item_owner ON catalog_item (owner_unit_id) WHERE owner_unit_id IS NOT NULL;

CREATE INDEX charge_person ON charge (person_id, first_date);

CREATE INDEX charge_unit ON charge (unit_id, first_date);

CREATE INDEX competency_assessment_assessor ON competency_assessment (assessed_by) WHERE assessed_by IS NOT NULL;

CREATE INDEX competency_assessment_competency ON competency_assessment (competency_id);

CREATE INDEX competency_assessment_person ON competency_assessment (person_id, day);

CREATE UNIQUE INDEX conduct_act_once ON conduct_act (person_id, day, what) WHERE revoked_reason = '';

CREATE INDEX conduct_act_person ON conduct_act (person_id, day);

CREATE INDEX conduct_act_year ON conduct_act (counted_year);

CREATE INDEX diary_entry_assignment ON diary_entry (assignment_id) WHERE assignment_id IS NOT NULL;

CREATE INDEX diary_entry_item ON diary_entry (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX diary_entry_person ON diary_entry (
    person_id, day, state, minutes, start_minute, 31 * length(title) + length(note));

CREATE INDEX diary_entry_queue ON diary_entry (unit_id, day, id) WHERE state = 'pending';

CREATE INDEX diary_entry_unit ON diary_entry (unit_id, day);

CREATE INDEX dossier_attachment_paper ON dossier_attachment (paper_id);

CREATE INDEX dossier_paper_unit ON dossier_paper (unit_id, year);

CREATE INDEX dossier_person_person ON dossier_person (person_id, paper_id);

CREATE INDEX entry_template_item ON entry_template (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX entry_template_person ON entry_template (person_id, created_at);

CREATE UNIQUE INDEX former_result_once ON former_result (person_id, period) WHERE revoked_reason = '';

CREATE INDEX former_result_period ON former_result (period);

CREATE INDEX merged_operation_row ON merged_operation (row_id, sequence);

CREATE INDEX national_result_person ON national_result (person_id);

CREATE INDEX period_lock_month ON period_lock (month);

CREATE UNIQUE INDEX period_sheet_current ON period_sheet (person_id, period) WHERE state <> 'replaced';

CREATE INDEX period_sheet_unit ON period_sheet (unit_id, period, state, level, total);

CREATE UNIQUE INDEX petition_open_rating ON petition (rating_id)
WHERE state = 'received' AND rating_id IS NOT NULL;

CREATE UNIQUE INDEX petition_open_sheet ON petition (sheet_id)
WHERE state = 'received' AND sheet_id IS NOT NULL;

CREATE INDEX petition_person ON petition (person_id, received_on);

CREATE INDEX petition_unit ON petition (unit_id, received_on);

CREATE INDEX position_holding_person ON position_holding (person_id, first_date);

CREATE INDEX position_holding_position ON position_holding (position_id, first_date);

CREATE INDEX position_unit ON position (unit_id);

CREATE INDEX purge_done ON purge (entry_id) WHERE state = 'done';

CREATE INDEX purge_entry ON purge (entry_id, requested_at);

CREATE INDEX purge_open ON purge (requested_at) WHERE state = 'requested';

CREATE INDEX register_item_assignment ON register_item (assignment_id) WHERE assignment_id IS NOT NULL;

CREATE INDEX register_item_entry ON register_item (entry_id) WHERE entry_id IS NOT NULL;

CREATE INDEX register_item_handler ON register_item (handler_id) WHERE handler_id IS NOT NULL;

CREATE INDEX register_item_source ON register_item (source_id);

CREATE INDEX rule_comment_draft ON rule_comment (draft_id, at);

CREATE INDEX rule_draft_open ON rule_draft (changed_at) WHERE state IN ('drafting', 'circulated');

CREATE INDEX task_catalog_consolidated ON task_catalog (consolidated_id) WHERE consolidated_id IS NOT NULL;

CREATE INDEX task_catalog_unit ON task_catalog (unit_id, effective_from);

CREATE INDEX unit_parent ON unit (parent_id);

CREATE INDEX work_proposal_catalog ON work_proposal (catalog_id) WHERE catalog_id IS NOT NULL;

CREATE INDEX work_proposal_open ON work_proposal (unit_id, proposed_at) WHERE state = 'open';

CREATE INDEX work_proposal_person ON work_proposal (person_id, proposed_at);

CREATE INDEX year_rating_agency ON year_rating (agency_id, year);

CREATE UNIQUE INDEX year_rating_current ON year_rating (person_id, year) WHERE state <> 'replaced';

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
) STRICT;

CREATE TABLE appointment (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    unit_id        TEXT NOT NULL REFERENCES unit (id),
    role           TEXT NOT NULL CHECK (role IN ('staff', 'head', 'deputy')),
    position_title TEXT NOT NULL,
    first_date     TEXT NOT NULL,
    last_date      TEXT,
    CHECK (last_date IS NULL OR last_date >= first_date)
) STRICT;

CREATE TABLE approval (
    id              TEXT PRIMARY KEY,
    kind            TEXT NOT NULL CHECK (kind IN ('catalog', 'positions', 'competencies', 'rules')),
    unit_id         TEXT NOT NULL REFERENCES unit (id),
    bloc            TEXT NOT NULL CHECK (bloc IN ('government', 'party', 'front')),
    title           TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('drafting', 'submitted', 'consolidated', 'approved', 'returned', 'superseded', 'discarded')),
    step            INTEGER NOT NULL DEFAULT 0,
    content_hash    TEXT NOT NULL DEFAULT '',
    return_reason   TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    effective_from  TEXT,
    superseded_by   TEXT REFERENCES approval (id),
    author_id       TEXT REFERENCES person (id),
    author_name     TEXT NOT NULL,
    changed_by_name TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    CHECK (state <> 'approved' OR effective_from IS NOT NULL)
) STRICT;

CREATE TABLE approval_comment (
    id          TEXT PRIMARY KEY,
    approval_id TEXT NOT NULL REFERENCES approval (id),
    line        TEXT NOT NULL,
    text        TEXT NOT NULL CHECK (text <> ''),
    body        TEXT NOT NULL,
    author_id   TEXT REFERENCES person (id),
    author_name TEXT NOT NULL,
    at          TEXT NOT NULL
) STRICT;

CREATE TABLE approval_route (
    bloc    TEXT NOT NULL CHECK (bloc IN ('government', 'party', 'front')),
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 9),
    body    TEXT NOT NULL CHECK (body <> ''),
    kind    TEXT NOT NULL CHECK (kind IN ('consolidate', 'approve')),
    holder  TEXT NOT NULL CHECK (holder IN ('lead_body', 'head')),
    unit_id TEXT REFERENCES unit (id),
    PRIMARY KEY (bloc, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_signature (
    approval_id      TEXT NOT NULL REFERENCES approval (id),
    approval_version INTEGER NOT NULL,
    action           TEXT NOT NULL,
    step             INTEGER NOT NULL,
    body             TEXT NOT NULL,
    person_id        TEXT REFERENCES person (id),
    person_name      TEXT NOT NULL CHECK (person_name <> ''),
    person_title     TEXT NOT NULL,
    reason           TEXT NOT NULL,
    content_hash     TEXT NOT NULL,
    document_number  TEXT NOT NULL,
    effective_from   TEXT,
    at               TEXT NOT NULL,
    PRIMARY KEY (approval_id, approval_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_step (
    approval_id TEXT NOT NULL REFERENCES approval (id),
    ordinal     INTEGER NOT NULL,
    body        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    holder      TEXT NOT NULL,
    unit_id     TEXT REFERENCES unit (id),
    PRIMARY KEY (approval_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    id               TEXT PRIMARY KEY,
    person_id        TEXT NOT NULL REFERENCES person (id),
    unit_id          TEXT NOT NULL REFERENCES unit (id),
    period           TEXT NOT NULL,
    item_id          TEXT REFERENCES catalog_item (id),
    item_code        TEXT NOT NULL,
    title            TEXT NOT NULL,
    expected_product TEXT NOT NULL,
    quantity         INTEGER NOT NULL CHECK (quantity > 0),
    coefficient      INTEGER NOT NULL CHECK (coefficient >= 0),
    origin           TEXT NOT NULL CHECK (origin IN ('planned', 'unplanned', 'taken_over')),
    deadline         TEXT,
    state            TEXT NOT NULL CHECK (state IN ('assigned', 'accepted', 'trouble', 'handed_over', 'cancelled')),
    state_reason     TEXT NOT NULL,
    source_id        TEXT REFERENCES assignment (id),
    split_of         TEXT REFERENCES assignment (id),
    assigned_by      TEXT REFERENCES person (id),
    assigned_at      TEXT NOT NULL,
    version          INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE audit_record (
    sequence      INTEGER PRIMARY KEY,
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
    hash          TEXT NOT NULL
) STRICT;

CREATE TABLE audit_row (
    sequence    INTEGER NOT NULL,
    place       INTEGER NOT NULL CHECK (place > 0),
    entity      TEXT NOT NULL,
    entity_id   TEXT NOT NULL,
    action      TEXT NOT NULL,
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    -- The step of a package the row stands for, and who took it there and when.
    operation   TEXT,
    author      TEXT,
    author_name TEXT,
    made_at     TEXT,
    hash        BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (sequence, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
    day    TEXT PRIMARY KEY,
    kind   TEXT NOT NULL CHECK (kind IN ('holiday', 'day_off', 'working_day')),
    name   TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE catalog_alias (
    catalog_id TEXT NOT NULL REFERENCES task_catalog (id),
    code       TEXT NOT NULL CHECK (code <> ''),
    item_code  TEXT NOT NULL CHECK (item_code <> code),
    PRIMARY KEY (catalog_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE catalog_group (
    catalog_id TEXT NOT NULL REFERENCES task_catalog (id),
    code       TEXT NOT NULL CHECK (code <> ''),
    title      TEXT NOT NULL,
    frame_min  INTEGER NOT NULL CHECK (frame_min >= 0),
    frame_max  INTEGER NOT NULL,
    PRIMARY KEY (catalog_id, code),
    CHECK (frame_max >= frame_min)
) STRICT, WITHOUT ROWID;

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
    frame_min        INTEGER NOT NULL,
    frame_max        INTEGER NOT NULL,
    points           INTEGER NOT NULL,
    coefficient      INTEGER NOT NULL,
    unit_of_measure  TEXT NOT NULL,
    standard_minutes INTEGER,
    note             TEXT NOT NULL,
    ordinal          INTEGER NOT NULL, owner_unit_id TEXT REFERENCES unit (id), users TEXT NOT NULL DEFAULT '', positions TEXT NOT NULL DEFAULT '',
    UNIQUE (catalog_id, code)
) STRICT;

CREATE TABLE charge (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    unit_id    TEXT NOT NULL REFERENCES unit (id),
    kind       TEXT NOT NULL CHECK (kind IN ('delegate', 'field')),
    first_date TEXT NOT NULL,
    last_date  TEXT NOT NULL,
    document   TEXT NOT NULL,
    CHECK (last_date >= first_date)
) STRICT;

CREATE TABLE competency (
    id           TEXT PRIMARY KEY,
    framework_id TEXT NOT NULL REFERENCES approval (id),
    grouping     TEXT NOT NULL CHECK (grouping IN ('general', 'professional', 'management')),
    name         TEXT NOT NULL CHECK (name <> ''),
    level_1      TEXT NOT NULL,
    level_2      TEXT NOT NULL,
    level_3      TEXT NOT NULL,
    level_4      TEXT NOT NULL,
    level_5      TEXT NOT NULL,
    ordinal      INTEGER NOT NULL,
    UNIQUE (framework_id, name)
) STRICT;

CREATE TABLE competency_assessment (
    id            TEXT PRIMARY KEY,
    person_id     TEXT NOT NULL REFERENCES person (id),
    competency_id TEXT NOT NULL REFERENCES competency (id),
    level         INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
    evidence      TEXT NOT NULL CHECK (evidence <> ''),
    day           TEXT NOT NULL,
    assessed_by   TEXT REFERENCES person (id),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK (assessed_by IS NULL OR assessed_by <> person_id)
) STRICT;

CREATE TABLE conduct_act (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    day            TEXT NOT NULL,
    what           TEXT NOT NULL CHECK (what <> ''),
    counted_year   INTEGER NOT NULL CHECK (counted_year BETWEEN 1900 AND 2999),
    counted_at     TEXT NOT NULL,
    revoked_reason TEXT NOT NULL DEFAULT '',
    version        INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE conduct_decision (
    act_id     TEXT NOT NULL REFERENCES conduct_act (id),
    document   TEXT NOT NULL CHECK (document <> ''),
    code       TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    PRIMARY KEY (act_id, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE diary_entry (
    id                TEXT PRIMARY KEY,
    person_id         TEXT NOT NULL REFERENCES person (id),
    unit_id           TEXT NOT NULL REFERENCES unit (id),
    day               TEXT NOT NULL,
    start_minute      INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    minutes           INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    item_id           TEXT REFERENCES catalog_item (id),
    item_code         TEXT NOT NULL,
    assignment_id     TEXT REFERENCES assignment (id),
    title             TEXT NOT NULL,
    quantity          INTEGER NOT NULL CHECK (quantity >= 0),
    coefficient       INTEGER NOT NULL CHECK (coefficient >= 0),
    result            TEXT NOT NULL,
    document_number   TEXT NOT NULL,
    note              TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'returned', 'withdrawn')),
    accepted_quantity INTEGER NOT NULL DEFAULT 0 CHECK (accepted_quantity >= 0),
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
    CHECK (quality_excused BETWEEN 0 AND quality_faults),
    CHECK (delays_excused BETWEEN 0 AND delays)
) STRICT;

CREATE TABLE dossier_attachment (
    id         TEXT PRIMARY KEY,
    paper_id   TEXT NOT NULL REFERENCES dossier_paper (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL CHECK (media_type <> ''),
    size       INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    hash       TEXT NOT NULL CHECK (hash LIKE 'sha256:%'),
    content    BLOB NOT NULL,
    CHECK (size = length(content))
) STRICT;

CREATE TABLE dossier_paper (
    id              TEXT PRIMARY KEY,
    unit_id         TEXT NOT NULL REFERENCES unit (id),
    year            INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    kind            TEXT NOT NULL CHECK (
        kind IN ('minutes', 'party_opinion', 'notice', 'petition_file', 'other')),
    title           TEXT NOT NULL CHECK (title <> ''),
    document        TEXT NOT NULL,
    dated           TEXT NOT NULL,
    text            TEXT NOT NULL,
    entered_by      TEXT REFERENCES person (id),
    entered_by_name TEXT NOT NULL,
    entered_at      TEXT NOT NULL,
    revoked_reason  TEXT NOT NULL DEFAULT '',
    version         INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE dossier_person (
    paper_id  TEXT NOT NULL REFERENCES dossier_paper (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (paper_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty (
    person_id  TEXT NOT NULL REFERENCES person (id),
    duty       TEXT NOT NULL CHECK (duty IN ('hr', 'administrator', 'lead_body', 'working_group')),
    unit_id    TEXT NOT NULL REFERENCES unit (id),
    first_date TEXT NOT NULL,
    last_date  TEXT,
    PRIMARY KEY (person_id, duty, unit_id, first_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_group (
    year      INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    title     TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (year, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_template (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    kind         TEXT NOT NULL CHECK (kind IN ('favourite', 'recurring')),
    item_id      TEXT REFERENCES catalog_item (id),
    item_code    TEXT NOT NULL,
    title        TEXT NOT NULL CHECK (title <> ''),
    start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    quantity     INTEGER NOT NULL CHECK (quantity >= 0),
    note         TEXT NOT NULL,
    weekdays     INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127),
    first        TEXT,
    last         TEXT,
    created_at   TEXT NOT NULL,
    CHECK (kind = 'favourite' OR (weekdays > 0 AND minutes > 0 AND first IS NOT NULL)),
    CHECK (last IS NULL OR last >= first)
) STRICT;

CREATE TABLE former_result (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    period         TEXT NOT NULL,
    total          INTEGER NOT NULL CHECK (total BETWEEN 0 AND 2000000),
    agency         TEXT NOT NULL CHECK (agency <> ''),
    document       TEXT NOT NULL CHECK (document <> ''),
    revoked_reason TEXT NOT NULL DEFAULT '',
    version        INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE mark_dismissal (
    entry_id     TEXT NOT NULL REFERENCES diary_entry (id),
    kind         TEXT NOT NULL,
    word         TEXT NOT NULL CHECK (word <> ''),
    dismissed_by TEXT NOT NULL REFERENCES person (id),
    dismissed_at TEXT NOT NULL,
    PRIMARY KEY (entry_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE merged_operation (
    id          TEXT PRIMARY KEY,
    row_id      TEXT NOT NULL,
    sequence    INTEGER NOT NULL,
    office      TEXT NOT NULL,
    author      TEXT,
    author_name TEXT NOT NULL,
    made_at     TEXT NOT NULL
) STRICT;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE national_batch (
    id        TEXT PRIMARY KEY,
    unit_id   TEXT NOT NULL REFERENCES unit (id),
    year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    number    INTEGER NOT NULL CHECK (number > 0),
    made_at   TEXT NOT NULL,
    made_by   TEXT REFERENCES person (id),
    made_name TEXT NOT NULL,
    results   INTEGER NOT NULL CHECK (results > 0),
    file_hash TEXT NOT NULL CHECK (file_hash LIKE 'sha256:%'),
    sent_on   TEXT,
    receipt   TEXT NOT NULL DEFAULT '',
    UNIQUE (unit_id, number)
) STRICT;

CREATE TABLE national_result (
    batch_id        TEXT NOT NULL REFERENCES national_batch (id),
    content_hash    TEXT NOT NULL CHECK (content_hash LIKE 'sha256:%'),
    person_id       TEXT NOT NULL REFERENCES person (id),
    period          TEXT NOT NULL,
    signed_on       TEXT NOT NULL,
    acknowledged_on TEXT,
    refusal         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (batch_id, content_hash),
    CHECK (acknowledged_on IS NULL OR refusal = '')
) STRICT, WITHOUT ROWID;

CREATE TABLE office_key (
    public_key    TEXT PRIMARY KEY CHECK (length(public_key) = 64),
    office        TEXT NOT NULL CHECK (office <> ''),
    accepted_by   TEXT REFERENCES person (id),
    accepted_name TEXT NOT NULL,
    accepted_at   TEXT NOT NULL,
    withdrawn_at  TEXT
) STRICT;

CREATE TABLE period_lock (
    person_id TEXT NOT NULL REFERENCES person (id),
    month     TEXT NOT NULL,
    sheet_id  TEXT NOT NULL REFERENCES period_sheet (id),
    locked_at TEXT NOT NULL,
    PRIMARY KEY (person_id, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_sheet (
    id                TEXT PRIMARY KEY,
    person_id         TEXT NOT NULL REFERENCES person (id),
    unit_id           TEXT NOT NULL REFERENCES unit (id),
    unit_name         TEXT NOT NULL,
    period            TEXT NOT NULL,
    revision          INTEGER NOT NULL CHECK (revision >= 1),
    replaces_id       TEXT REFERENCES period_sheet (id),
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
    common_points     INTEGER NOT NULL,
    result_points     INTEGER,
    total             INTEGER,
    level             TEXT NOT NULL,
    content_hash      TEXT NOT NULL,
    submitted_at      TEXT,
    signed_by         TEXT REFERENCES person (id),
    signer_name       TEXT NOT NULL,
    signer_title      TEXT NOT NULL,
    external_document TEXT NOT NULL,
    signed_at         TEXT,
    version           INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, period, revision)
) STRICT;

CREATE TABLE person (
    id          TEXT PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    full_name   TEXT NOT NULL,
    sort_key    TEXT NOT NULL,
    search_text TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('cadre', 'civil_servant', 'public_employee', 'contract_worker')),
    login       TEXT UNIQUE,
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE petition (
    id            TEXT PRIMARY KEY,
    person_id     TEXT NOT NULL REFERENCES person (id),
    unit_id       TEXT NOT NULL REFERENCES unit (id),
    period        TEXT NOT NULL,
    sheet_id      TEXT REFERENCES period_sheet (id),
    rating_id     TEXT REFERENCES year_rating (id),
    received_on   TEXT NOT NULL,
    due_on        TEXT NOT NULL CHECK (due_on > received_on),
    document      TEXT NOT NULL,
    content       TEXT NOT NULL CHECK (content <> ''),
    state         TEXT NOT NULL CHECK (state IN ('received', 'confirmed', 'reopened', 'withdrawn')),
    resolved_on   TEXT CHECK (resolved_on >= received_on),
    resolution    TEXT NOT NULL,
    answer        TEXT NOT NULL,
    resolver_id   TEXT REFERENCES person (id),
    resolver_name TEXT NOT NULL,
    entered_at    TEXT NOT NULL,
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK ((sheet_id IS NULL) <> (rating_id IS NULL)),
    CHECK (state NOT IN ('confirmed', 'reopened') OR (
        resolved_on IS NOT NULL AND resolution <> '' AND answer <> '' AND resolver_name <> ''))
) STRICT;

CREATE TABLE pocket_row (
    record     TEXT PRIMARY KEY,
    row_key    TEXT NOT NULL,
    sequence   INTEGER NOT NULL CHECK (sequence >= 0),
    outcome    TEXT NOT NULL CHECK (outcome IN ('sent', 'refused')),
    about      TEXT NOT NULL,
    steps      TEXT NOT NULL CHECK (json_valid(steps)),
    refusal    TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;

CREATE TABLE position (
    id          TEXT PRIMARY KEY,
    set_id      TEXT NOT NULL REFERENCES approval (id),
    unit_id     TEXT NOT NULL REFERENCES unit (id),
    code        TEXT NOT NULL CHECK (code <> ''),
    name        TEXT NOT NULL CHECK (name <> ''),
    grouping    TEXT NOT NULL CHECK (grouping IN ('leadership', 'specialist', 'professional', 'support')),
    rank        TEXT NOT NULL,
    head_count  INTEGER CHECK (head_count BETWEEN 0 AND 10000),
    description TEXT NOT NULL CHECK (json_valid(description)),
    ordinal     INTEGER NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (set_id, code)
) STRICT;

CREATE TABLE position_holding (
    id          TEXT PRIMARY KEY,
    position_id TEXT NOT NULL REFERENCES position (id),
    person_id   TEXT NOT NULL REFERENCES person (id),
    first_date  TEXT NOT NULL,
    last_date   TEXT CHECK (last_date >= first_date),
    document    TEXT NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE purge (
    id             TEXT PRIMARY KEY,
    entry_id       TEXT NOT NULL REFERENCES diary_entry (id),
    reason         TEXT NOT NULL CHECK (reason <> ''),
    requested_by   TEXT NOT NULL REFERENCES person (id),
    requested_name TEXT NOT NULL,
    requested_at   TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('requested', 'done', 'kept')),
    decided_by     TEXT REFERENCES person (id),
    decided_name   TEXT NOT NULL,
    decided_at     TEXT,
    CHECK (state = 'requested' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL))
) STRICT;

CREATE TABLE raised_share (
    unit_id  TEXT NOT NULL REFERENCES unit (id),
    year     INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    percent  INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 1000000),
    document TEXT NOT NULL CHECK (document <> ''),
    reason   TEXT NOT NULL,
    PRIMARY KEY (year, unit_id, revision),
    CHECK (revision = 1 OR reason <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE register_item (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    source_id    TEXT NOT NULL REFERENCES register_source (id),
    item_key     TEXT NOT NULL CHECK (item_key <> ''),
    number       TEXT NOT NULL,
    dated        TEXT,
    kind         TEXT NOT NULL,
    summary      TEXT NOT NULL,
    due          TEXT,
    done         TEXT,
    finished     INTEGER NOT NULL CHECK (finished IN (0, 1)),
    entry_id     TEXT REFERENCES diary_entry (id),
    dismissed_at TEXT,
    changed_at   TEXT NOT NULL, handler_id TEXT REFERENCES person (id), assignment_id TEXT REFERENCES assignment (id),
    CHECK (done IS NULL OR finished = 1),
    UNIQUE (person_id, item_key)
) STRICT;

CREATE TABLE register_source (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    headings   TEXT NOT NULL CHECK (headings <> ''),
    layout     TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (person_id, headings)
) STRICT;

CREATE TABLE rollout (
    unit_id       TEXT PRIMARY KEY REFERENCES unit (id),
    pilot_from    TEXT,
    official_from TEXT CHECK (pilot_from IS NULL OR official_from >= pilot_from),
    note          TEXT NOT NULL DEFAULT '',
    version       INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE rule_comment (
    id            TEXT PRIMARY KEY,
    draft_id      TEXT NOT NULL REFERENCES rule_draft (id),
    draft_version INTEGER NOT NULL,
    path          TEXT NOT NULL,
    text          TEXT NOT NULL CHECK (text <> ''),
    author_id     TEXT REFERENCES person (id),
    author_name   TEXT NOT NULL,
    at            TEXT NOT NULL
) STRICT;

CREATE TABLE rule_draft (
    id              TEXT PRIMARY KEY,
    set_id          TEXT NOT NULL,
    title           TEXT NOT NULL,
    text            TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('drafting', 'circulated', 'published', 'discarded')),
    author_id       TEXT REFERENCES person (id),
    author_name     TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    changed_by_name TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE rule_edition (
    id             TEXT PRIMARY KEY,
    set_id         TEXT NOT NULL,
    edition        INTEGER NOT NULL CHECK (edition >= 1),
    checksum       TEXT NOT NULL,
    overlay        TEXT NOT NULL,
    draft_id       TEXT NOT NULL UNIQUE REFERENCES rule_draft (id),
    subject        TEXT NOT NULL CHECK (subject IN ('person', 'unit')),
    blocs          TEXT NOT NULL,
    kinds          TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    effective_to   TEXT,
    decision       TEXT NOT NULL CHECK (decision <> ''),
    supersedes     TEXT NOT NULL,
    publisher_id   TEXT REFERENCES person (id),
    publisher_name TEXT NOT NULL,
    published_at   TEXT NOT NULL,
    UNIQUE (set_id, edition),
    FOREIGN KEY (set_id, checksum) REFERENCES rule_set (id, checksum),
    CHECK (effective_to IS NULL OR effective_to >= effective_from)
) STRICT;

CREATE TABLE rule_set (
    id        TEXT NOT NULL,
    checksum  TEXT NOT NULL,
    document  TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    PRIMARY KEY (id, checksum)
) STRICT, WITHOUT ROWID;

CREATE TABLE schema_step (
    version    INTEGER PRIMARY KEY,
    applied_at TEXT NOT NULL,
    program    TEXT NOT NULL
) STRICT;

CREATE TABLE sheet_close (
    sheet_id  TEXT PRIMARY KEY REFERENCES period_sheet (id),
    closed_by TEXT REFERENCES person (id),
    closed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_sum (
    unit_id TEXT NOT NULL,
    period  TEXT NOT NULL,
    level   TEXT NOT NULL,
    sheets  INTEGER NOT NULL CHECK (sheets > 0),
    rated   INTEGER NOT NULL CHECK (rated BETWEEN 0 AND sheets), -- with a total
    points  INTEGER NOT NULL,                                    -- the sum of the totals
    least   INTEGER,
    most    INTEGER,
    PRIMARY KEY (unit_id, period, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_catalog (
    id               TEXT PRIMARY KEY,
    unit_id          TEXT NOT NULL REFERENCES unit (id),
    title            TEXT NOT NULL,
    document_number  TEXT NOT NULL,
    standard_product TEXT NOT NULL,
    divisor          INTEGER NOT NULL CHECK (divisor > 0),
    state            TEXT NOT NULL,
    effective_from   TEXT NOT NULL,
    effective_to     TEXT,
    item_changes     INTEGER NOT NULL DEFAULT 0,
    version          INTEGER NOT NULL DEFAULT 1
, consolidated_id TEXT REFERENCES task_catalog (id)) STRICT;

CREATE TABLE tie_choice (
    year      INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    kept      INTEGER NOT NULL CHECK (kept IN (0, 1)),
    document  TEXT NOT NULL CHECK (document <> ''),
    PRIMARY KEY (year, person_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE transition (
    entity       TEXT NOT NULL,
    from_state   TEXT NOT NULL,
    action       TEXT NOT NULL,
    actor        TEXT NOT NULL,
    needs_reason INTEGER NOT NULL,
    to_state     TEXT NOT NULL,
    PRIMARY KEY (entity, from_state, action)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id         TEXT PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    parent_id  TEXT REFERENCES unit (id),
    kind       TEXT NOT NULL CHECK (kind IN ('province', 'department', 'commune', 'division')),
    bloc       TEXT NOT NULL CHECK (bloc IN ('government', 'party', 'front')),
    first_date TEXT NOT NULL,
    last_date  TEXT,
    version    INTEGER NOT NULL DEFAULT 1,
    CHECK (last_date IS NULL OR last_date >= first_date)
) STRICT;

CREATE TABLE unit_rating (
    unit_id       TEXT NOT NULL REFERENCES unit (id),
    year          INTEGER NOT NULL,
    revision      INTEGER NOT NULL CHECK (revision >= 1),
    level         TEXT NOT NULL CHECK (level IN ('excellent', 'good', 'completed', 'not_completed', 'not_rated')),
    document      TEXT NOT NULL CHECK (document <> ''),
    reason        TEXT NOT NULL,
    common        TEXT NOT NULL,
    results       TEXT NOT NULL,
    facts         TEXT NOT NULL,
    total         INTEGER,
    rule_set_id   TEXT NOT NULL,
    rule_checksum TEXT NOT NULL,
    PRIMARY KEY (year, unit_id, revision),
    CHECK (revision = 1 OR reason <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE work_proposal (
    id              TEXT PRIMARY KEY,
    unit_id         TEXT NOT NULL REFERENCES unit (id),
    person_id       TEXT NOT NULL REFERENCES person (id),
    task            TEXT NOT NULL CHECK (task <> ''),
    output          TEXT NOT NULL,
    unit_of_measure TEXT NOT NULL,
    reason          TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
    answer          TEXT NOT NULL DEFAULT '',
    catalog_id      TEXT REFERENCES task_catalog (id),
    item_code       TEXT NOT NULL DEFAULT '',
    decided_by      TEXT REFERENCES person (id),
    decided_by_name TEXT NOT NULL DEFAULT '',
    decided_at      TEXT,
    proposed_at     TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    CHECK (state <> 'declined' OR answer <> ''),
    CHECK (state <> 'accepted' OR item_code <> '')
) STRICT;

CREATE TABLE year_rating (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),
    year           INTEGER NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision >= 1),
    replaces_id    TEXT REFERENCES year_rating (id),
    state          TEXT NOT NULL CHECK (state IN ('proposal', 'signed', 'replaced')),
    agency_id      TEXT NOT NULL REFERENCES unit (id),
    unit_id        TEXT NOT NULL REFERENCES unit (id),
    unit_name      TEXT NOT NULL,
    role           TEXT NOT NULL CHECK (role IN ('staff', 'head', 'deputy')),
    position_title TEXT NOT NULL,
    self_level     TEXT CHECK (self_level IN ('excellent', 'good', 'completed', 'not_completed')),
    measures       TEXT NOT NULL,
    content        TEXT NOT NULL,
    content_hash   TEXT NOT NULL,
    rule_set_id    TEXT NOT NULL,
    rule_checksum  TEXT NOT NULL,
    exact_mean     TEXT NOT NULL,
    mean           INTEGER,
    proposed       TEXT CHECK (proposed IN ('excellent', 'good', 'completed', 'not_completed')),
    level          TEXT CHECK (level IN ('excellent', 'good', 'completed', 'not_completed')),
    signed_by      TEXT REFERENCES person (id),
    signer_name    TEXT NOT NULL,
    signer_title   TEXT NOT NULL,
    decision       TEXT NOT NULL,
    decision_date  TEXT,
    signed_at      TEXT,
    reason         TEXT NOT NULL,
    version        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, year, revision),
    CHECK (revision = 1 OR (replaces_id IS NOT NULL AND reason <> '')),
    CHECK (state = 'proposal' OR (
        level IS NOT NULL AND content_hash <> '' AND signer_name <> '' AND signed_at IS NOT NULL))
) STRICT;

CREATE TRIGGER approval_catalog AFTER UPDATE ON approval
WHEN NEW.kind = 'catalog' AND NEW.state <> OLD.state
BEGIN
    UPDATE task_catalog SET
        state = NEW.state,
        document_number = CASE NEW.state WHEN 'approved' THEN NEW.document_number ELSE document_number END,
        effective_from = CASE NEW.state WHEN 'approved' THEN NEW.effective_from ELSE effective_from END,
        effective_to = CASE NEW.state WHEN 'superseded' THEN (
            SELECT date(later.effective_from, '-1 day') FROM approval AS later WHERE later.id = NEW.superseded_by)
            ELSE effective_to END,
        version = version + 1
    WHERE id = NEW.id;
END;

CREATE TRIGGER approval_comment_no_delete BEFORE DELETE ON approval_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER approval_comment_no_update BEFORE UPDATE ON approval_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER approval_comment_open BEFORE INSERT ON approval_comment
WHEN EXISTS (SELECT 1 FROM approval_comment WHERE id = NEW.id) OR NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.approval_id AND state IN ('drafting', 'returned', 'submitted', 'consolidated'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER approval_first_state BEFORE INSERT ON approval
WHEN NEW.state <> 'drafting' OR NEW.step <> 0 OR NEW.version <> 1
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER approval_moves BEFORE UPDATE ON approval
WHEN (NEW.state <> OLD.state OR NEW.step <> OLD.step) AND NEW.state <> 'superseded' AND NOT EXISTS (
    SELECT 1 FROM approval_signature AS g
    JOIN transition AS t ON t.entity = 'approval' AND t.from_state = OLD.state AND t.action = g.action
    WHERE g.approval_id = OLD.id AND g.approval_version = OLD.version AND t.to_state = NEW.state
      AND NEW.content_hash = CASE WHEN g.action IN ('submit', 'record') THEN g.content_hash ELSE OLD.content_hash END
      AND NEW.return_reason = CASE WHEN g.action = 'return' THEN g.reason ELSE OLD.return_reason END
      AND NEW.document_number = CASE WHEN g.action IN ('approve', 'record') THEN g.document_number ELSE OLD.document_number END
      AND NEW.effective_from IS CASE WHEN g.action IN ('approve', 'record') THEN g.effective_from ELSE OLD.effective_from END
      AND CASE g.action
          WHEN 'submit' THEN NEW.step = 1 AND g.content_hash <> ''
              AND (SELECT count(*) FROM approval_step WHERE approval_id = OLD.id)
                  = (SELECT count(*) FROM approval_route WHERE bloc = OLD.bloc)
          WHEN 'forward' THEN NEW.step = OLD.step + 1 AND EXISTS (
              SELECT 1 FROM approval_step WHERE approval_id = OLD.id AND ordinal = NEW.step AND kind = 'consolidate')
          WHEN 'consolidate' THEN NEW.step = OLD.step + 1 AND EXISTS (
              SELECT 1 FROM approval_step WHERE approval_id = OLD.id AND ordinal = NEW.step AND kind = 'approve')
          WHEN 'approve' THEN NEW.step = OLD.step AND NEW.document_number <> ''
          ELSE NEW.step = 0 END)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER approval_no_delete BEFORE DELETE ON approval
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER approval_no_replace BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM approval WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER approval_owner BEFORE UPDATE ON approval
WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.unit_id IS NOT OLD.unit_id
  OR NEW.bloc IS NOT OLD.bloc OR NEW.author_id IS NOT OLD.author_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;

CREATE TRIGGER approval_signature_drafter BEFORE INSERT ON approval_signature
WHEN NEW.action IN ('submit', 'record', 'discard', 'recall') AND NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM approval_drafter AS h
    WHERE h.approval_id = NEW.approval_id AND h.person_id = NEW.person_id
      AND h.first_date <= date(NEW.at, '+7 hours')
      AND coalesce(h.last_date, '9999-12-31') >= date(NEW.at, '+7 hours'))
BEGIN SELECT RAISE(ABORT, 'soviec:not_yours'); END;

CREATE TRIGGER approval_signature_holder BEFORE INSERT ON approval_signature
WHEN NEW.action IN ('forward', 'consolidate', 'approve', 'return', 'supersede') AND NOT (
    (NEW.person_id IS NULL AND EXISTS (
        SELECT 1 FROM approval_step WHERE approval_id = NEW.approval_id AND ordinal = NEW.step AND unit_id IS NULL))
    OR EXISTS (
        SELECT 1 FROM approval_holder AS h
        WHERE h.approval_id = NEW.approval_id AND h.person_id = NEW.person_id
          AND h.first_date <= date(NEW.at, '+7 hours')
          AND coalesce(h.last_date, '9999-12-31') >= date(NEW.at, '+7 hours')))
BEGIN SELECT RAISE(ABORT, 'soviec:not_yours'); END;

CREATE TRIGGER approval_signature_no_delete BEFORE DELETE ON approval_signature
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER approval_signature_no_update BEFORE UPDATE ON approval_signature
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER approval_signature_record BEFORE INSERT ON approval_signature
WHEN NEW.action = 'record' AND EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc
    WHERE a.id = NEW.approval_id AND r.kind = 'approve' AND r.unit_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'soviec:not_yours'); END;

CREATE TRIGGER approval_signature_step BEFORE INSERT ON approval_signature
WHEN EXISTS (
    SELECT 1 FROM approval_signature
    WHERE approval_id = NEW.approval_id AND approval_version = NEW.approval_version)
  OR NOT EXISTS (
    SELECT 1 FROM approval AS a
    JOIN transition AS t ON t.entity = 'approval' AND t.from_state = a.state AND t.action = NEW.action
    WHERE a.id = NEW.approval_id AND a.version = NEW.approval_version AND a.step = NEW.step
      AND (t.needs_reason = 0 OR NEW.reason <> '')
      AND (NEW.action <> 'recall' OR a.step = 1)
      AND (t.actor <> 'holder' OR NEW.content_hash = a.content_hash))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER approval_step_no_delete BEFORE DELETE ON approval_step
WHEN NOT EXISTS (SELECT 1 FROM approval WHERE id = OLD.approval_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER approval_step_no_update BEFORE UPDATE ON approval_step
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER approval_step_route BEFORE INSERT ON approval_step
WHEN EXISTS (SELECT 1 FROM approval_step WHERE approval_id = NEW.approval_id AND ordinal = NEW.ordinal)
  OR NOT EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc AND r.ordinal = NEW.ordinal
    WHERE a.id = NEW.approval_id AND a.state IN ('drafting', 'returned') AND r.body = NEW.body
      AND r.kind = NEW.kind AND r.holder = NEW.holder AND r.unit_id IS NEW.unit_id)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER approval_still BEFORE UPDATE ON approval
WHEN NEW.state = OLD.state AND NEW.step = OLD.step AND OLD.state NOT IN ('drafting', 'returned')
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER approval_superseded BEFORE UPDATE ON approval
WHEN NEW.state = 'superseded' AND (
    OLD.state <> 'approved' OR NEW.title IS NOT OLD.title OR NEW.step IS NOT OLD.step
    OR NEW.content_hash IS NOT OLD.content_hash OR NEW.document_number IS NOT OLD.document_number
    OR NEW.effective_from IS NOT OLD.effective_from
    OR NOT EXISTS (
        SELECT 1 FROM approval AS later
        WHERE later.id = NEW.superseded_by AND later.state = 'approved' AND later.kind = OLD.kind
          AND later.unit_id = OLD.unit_id AND later.effective_from > OLD.effective_from))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER approval_title BEFORE UPDATE OF title ON approval
WHEN NEW.title IS NOT OLD.title AND OLD.state NOT IN ('drafting', 'returned')
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER approval_version BEFORE UPDATE ON approval
WHEN NEW.version IS NOT OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER assignment_first_state BEFORE INSERT ON assignment
WHEN NEW.state NOT IN ('assigned', 'accepted')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER assignment_lock_insert BEFORE INSERT ON assignment
WHEN EXISTS (SELECT 1 FROM period_lock WHERE person_id = NEW.person_id AND month = NEW.period)
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER assignment_lock_update BEFORE UPDATE ON assignment
WHEN EXISTS (SELECT 1 FROM period_lock WHERE person_id = OLD.person_id AND month = OLD.period)
  OR EXISTS (SELECT 1 FROM period_lock WHERE person_id = NEW.person_id AND month = NEW.period)
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER assignment_no_delete BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER assignment_no_replace BEFORE INSERT ON assignment
WHEN EXISTS (SELECT 1 FROM assignment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER assignment_owner BEFORE UPDATE OF id, person_id ON assignment
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;

CREATE TRIGGER assignment_step BEFORE UPDATE OF state ON assignment
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'assignment' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER audit_record_chain BEFORE INSERT ON audit_record
WHEN NEW.sequence IS NOT coalesce((SELECT max(sequence) FROM audit_record), 0) + 1
  OR NEW.previous_hash IS NOT coalesce(
    (SELECT hash FROM audit_record WHERE sequence = NEW.sequence - 1), '')
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER audit_record_head AFTER INSERT ON audit_record
BEGIN
    INSERT INTO meta (key, value) VALUES ('audit_head', NEW.sequence || ' ' || NEW.hash)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;
END;

CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record
WHEN NOT (
    OLD.entity = 'entry'
    AND EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.entity_id AND state = 'done')
    AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
    AND NEW.sequence IS OLD.sequence AND NEW.at IS OLD.at AND NEW.actor IS OLD.actor
    AND NEW.actor_name IS OLD.actor_name AND NEW.entity IS OLD.entity
    AND NEW.entity_id IS OLD.entity_id AND NEW.action IS OLD.action
    AND NEW.previous_hash IS OLD.previous_hash AND NEW.hash IS OLD.hash)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER audit_row_no_delete BEFORE DELETE ON audit_row
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER audit_row_no_update BEFORE UPDATE ON audit_row
WHEN NOT (
    OLD.entity = 'entry'
    AND EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.entity_id AND state = 'done')
    AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
    AND NEW.sequence IS OLD.sequence AND NEW.place IS OLD.place AND NEW.entity IS OLD.entity
    AND NEW.entity_id IS OLD.entity_id AND NEW.action IS OLD.action
    AND NEW.operation IS OLD.operation AND NEW.author IS OLD.author
    AND NEW.author_name IS OLD.author_name AND NEW.made_at IS OLD.made_at AND NEW.hash IS OLD.hash)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER audit_row_open BEFORE INSERT ON audit_row
WHEN NEW.sequence IS NOT coalesce((SELECT max(sequence) FROM audit_record), 0) + 1
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER catalog_alias_no_update BEFORE UPDATE ON catalog_alias
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_alias_still_delete BEFORE DELETE ON catalog_alias
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_alias_still_insert BEFORE INSERT ON catalog_alias
WHEN EXISTS (SELECT 1 FROM catalog_alias WHERE catalog_id = NEW.catalog_id AND code = NEW.code)
  OR NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_group_five BEFORE INSERT ON catalog_group
WHEN (SELECT count(*) FROM catalog_group WHERE catalog_id = NEW.catalog_id AND code <> NEW.code) >= 5
BEGIN SELECT RAISE(ABORT, 'soviec:five_groups'); END;

CREATE TRIGGER catalog_group_no_update BEFORE UPDATE ON catalog_group
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_group_still_delete BEFORE DELETE ON catalog_group
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_group_still_insert BEFORE INSERT ON catalog_group
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_item_deleted AFTER DELETE ON catalog_item
BEGIN UPDATE task_catalog SET item_changes = item_changes + 1 WHERE id = OLD.catalog_id; END;

CREATE TRIGGER catalog_item_inserted AFTER INSERT ON catalog_item
BEGIN UPDATE task_catalog SET item_changes = item_changes + 1 WHERE id = NEW.catalog_id; END;

CREATE TRIGGER catalog_item_no_replace BEFORE INSERT ON catalog_item
WHEN EXISTS (SELECT 1 FROM catalog_item WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER catalog_item_still_delete BEFORE DELETE ON catalog_item
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_item_still_insert BEFORE INSERT ON catalog_item
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_item_still_update BEFORE UPDATE ON catalog_item
WHEN EXISTS (
    SELECT 1 FROM task_catalog
    WHERE id IN (OLD.catalog_id, NEW.catalog_id) AND state NOT IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER catalog_item_updated AFTER UPDATE ON catalog_item
BEGIN UPDATE task_catalog SET item_changes = item_changes + 1 WHERE id = NEW.catalog_id; END;

CREATE TRIGGER charge_kept BEFORE UPDATE ON charge
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.unit_id <> OLD.unit_id
  OR NEW.kind <> OLD.kind OR NEW.first_date <> OLD.first_date OR NEW.document <> OLD.document
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER competency_assessment_no_delete BEFORE DELETE ON competency_assessment
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER competency_assessment_no_replace BEFORE INSERT ON competency_assessment
WHEN EXISTS (SELECT 1 FROM competency_assessment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER competency_assessment_no_update BEFORE UPDATE ON competency_assessment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER competency_no_replace BEFORE INSERT ON competency
WHEN EXISTS (SELECT 1 FROM competency WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER competency_still_delete BEFORE DELETE ON competency
WHEN NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER competency_still_insert BEFORE INSERT ON competency
WHEN NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.framework_id AND kind = 'competencies' AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER competency_still_update BEFORE UPDATE ON competency
WHEN NEW.id IS NOT OLD.id OR NEW.framework_id IS NOT OLD.framework_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER conduct_act_born_in_force BEFORE INSERT ON conduct_act
WHEN NEW.revoked_reason <> ''
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER conduct_act_no_delete BEFORE DELETE ON conduct_act
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER conduct_act_no_replace BEFORE INSERT ON conduct_act
WHEN EXISTS (SELECT 1 FROM conduct_act WHERE id = NEW.id)
  OR EXISTS (
    SELECT 1 FROM conduct_act
    WHERE person_id = NEW.person_id AND day = NEW.day AND what = NEW.what AND revoked_reason = '')
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER conduct_act_one_year BEFORE INSERT ON conduct_act
WHEN EXISTS (
    SELECT 1 FROM conduct_act
    WHERE person_id = NEW.person_id AND day = NEW.day AND counted_year <> NEW.counted_year
      AND revoked_reason = '')
BEGIN SELECT RAISE(ABORT, 'soviec:one_year'); END;

CREATE TRIGGER conduct_act_revoked_only BEFORE UPDATE ON conduct_act
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.day IS NOT OLD.day
  OR NEW.what IS NOT OLD.what OR NEW.counted_year IS NOT OLD.counted_year
  OR NEW.counted_at IS NOT OLD.counted_at OR OLD.revoked_reason <> ''
  OR NEW.revoked_reason = ''
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER conduct_decision_no_delete BEFORE DELETE ON conduct_decision
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER conduct_decision_no_replace BEFORE INSERT ON conduct_decision
WHEN EXISTS (SELECT 1 FROM conduct_decision WHERE act_id = NEW.act_id AND document = NEW.document)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER conduct_decision_no_update BEFORE UPDATE ON conduct_decision
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER diary_entry_decided BEFORE UPDATE ON diary_entry
WHEN OLD.state IN ('accepted', 'withdrawn') AND (
    NEW.unit_id IS NOT OLD.unit_id OR NEW.day IS NOT OLD.day
    OR NEW.start_minute IS NOT OLD.start_minute OR NEW.minutes IS NOT OLD.minutes
    OR NEW.item_id IS NOT OLD.item_id OR NEW.item_code IS NOT OLD.item_code
    OR NEW.assignment_id IS NOT OLD.assignment_id OR NEW.quantity IS NOT OLD.quantity
    OR NEW.coefficient IS NOT OLD.coefficient
    OR ((NEW.title IS NOT OLD.title OR NEW.result IS NOT OLD.result
         OR NEW.document_number IS NOT OLD.document_number OR NEW.note IS NOT OLD.note)
        AND NOT (
            EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.id AND state = 'done')
            AND NEW.note = '' AND NEW.result = '' AND NEW.document_number = '')))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER diary_entry_first_state BEFORE INSERT ON diary_entry
WHEN NEW.state <> 'pending'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER diary_entry_lock_insert BEFORE INSERT ON diary_entry
WHEN EXISTS (SELECT 1 FROM period_lock WHERE person_id = NEW.person_id AND month = substr(NEW.day, 1, 7))
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER diary_entry_lock_update BEFORE UPDATE ON diary_entry
WHEN (EXISTS (SELECT 1 FROM period_lock WHERE person_id = OLD.person_id AND month = substr(OLD.day, 1, 7))
  OR EXISTS (SELECT 1 FROM period_lock WHERE person_id = NEW.person_id AND month = substr(NEW.day, 1, 7)))
  AND NOT (
    EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.id AND state = 'done')
    AND NEW.note = '' AND NEW.result = '' AND NEW.document_number = '' AND NEW.review_note = ''
    AND NEW.id IS OLD.id AND NEW.person_id IS OLD.person_id AND NEW.unit_id IS OLD.unit_id
    AND NEW.day IS OLD.day AND NEW.start_minute IS OLD.start_minute AND NEW.minutes IS OLD.minutes
    AND NEW.item_id IS OLD.item_id AND NEW.item_code IS OLD.item_code
    AND NEW.assignment_id IS OLD.assignment_id AND NEW.quantity IS OLD.quantity
    AND NEW.coefficient IS OLD.coefficient AND NEW.state IS OLD.state
    AND NEW.accepted_quantity IS OLD.accepted_quantity
    AND NEW.accepted_minutes IS OLD.accepted_minutes
    AND NEW.quality_faults IS OLD.quality_faults AND NEW.quality_excused IS OLD.quality_excused
    AND NEW.delays IS OLD.delays AND NEW.delays_excused IS OLD.delays_excused
    AND NEW.reviewed_by IS OLD.reviewed_by AND NEW.reviewed_at IS OLD.reviewed_at)
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER diary_entry_no_delete BEFORE DELETE ON diary_entry
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER diary_entry_no_replace BEFORE INSERT ON diary_entry
WHEN EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER diary_entry_own_review BEFORE UPDATE OF state ON diary_entry
WHEN NEW.state = 'accepted' AND NEW.reviewed_by = NEW.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;

CREATE TRIGGER diary_entry_owner BEFORE UPDATE OF id, person_id ON diary_entry
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;

CREATE TRIGGER diary_entry_purged BEFORE UPDATE ON diary_entry
WHEN (NEW.title IS NOT OLD.title OR NEW.note IS NOT OLD.note OR NEW.result IS NOT OLD.result
      OR NEW.document_number IS NOT OLD.document_number)
  AND EXISTS (SELECT 1 FROM purge WHERE entry_id = OLD.id AND state = 'done')
  AND NOT (NEW.note = '' AND NEW.result = '' AND NEW.document_number = '')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER diary_entry_step BEFORE UPDATE OF state ON diary_entry
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'entry' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER dossier_attachment_no_delete BEFORE DELETE ON dossier_attachment
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER dossier_attachment_no_replace BEFORE INSERT ON dossier_attachment
WHEN EXISTS (SELECT 1 FROM dossier_attachment WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.paper_id AND revoked_reason <> '')
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER dossier_attachment_no_update BEFORE UPDATE ON dossier_attachment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER dossier_paper_no_delete BEFORE DELETE ON dossier_paper
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER dossier_paper_no_replace BEFORE INSERT ON dossier_paper
WHEN EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.id) OR NEW.revoked_reason <> ''
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER dossier_paper_revoked_only BEFORE UPDATE ON dossier_paper
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.year IS NOT OLD.year
  OR NEW.kind IS NOT OLD.kind OR NEW.title IS NOT OLD.title OR NEW.document IS NOT OLD.document
  OR NEW.dated IS NOT OLD.dated OR NEW.text IS NOT OLD.text
  OR NEW.entered_by IS NOT OLD.entered_by OR NEW.entered_by_name IS NOT OLD.entered_by_name
  OR NEW.entered_at IS NOT OLD.entered_at OR OLD.revoked_reason <> '' OR NEW.revoked_reason = ''
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER dossier_person_no_delete BEFORE DELETE ON dossier_person
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER dossier_person_no_update BEFORE UPDATE ON dossier_person
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER former_result_born_in_force BEFORE INSERT ON former_result
WHEN NEW.revoked_reason <> ''
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER former_result_no_delete BEFORE DELETE ON former_result
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER former_result_no_replace BEFORE INSERT ON former_result
WHEN EXISTS (SELECT 1 FROM former_result WHERE id = NEW.id)
  OR EXISTS (
    SELECT 1 FROM former_result
    WHERE person_id = NEW.person_id AND period = NEW.period AND revoked_reason = '')
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER former_result_revoked_only BEFORE UPDATE ON former_result
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.period IS NOT OLD.period
  OR NEW.total IS NOT OLD.total OR NEW.agency IS NOT OLD.agency
  OR NEW.document IS NOT OLD.document OR OLD.revoked_reason <> '' OR NEW.revoked_reason = ''
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER mark_dismissal_own BEFORE INSERT ON mark_dismissal
WHEN NEW.dismissed_by = (SELECT person_id FROM diary_entry WHERE id = NEW.entry_id)
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;

CREATE TRIGGER merged_operation_no_delete BEFORE DELETE ON merged_operation
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER merged_operation_no_replace BEFORE INSERT ON merged_operation
WHEN EXISTS (SELECT 1 FROM merged_operation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER merged_operation_no_update BEFORE UPDATE ON merged_operation
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER national_batch_kept BEFORE UPDATE ON national_batch
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.year IS NOT OLD.year
  OR NEW.number IS NOT OLD.number OR NEW.made_at IS NOT OLD.made_at OR NEW.made_by IS NOT OLD.made_by
  OR NEW.made_name IS NOT OLD.made_name OR NEW.results IS NOT OLD.results
  OR NEW.file_hash IS NOT OLD.file_hash
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER national_batch_no_delete BEFORE DELETE ON national_batch
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER national_result_kept BEFORE UPDATE ON national_result
WHEN NEW.batch_id IS NOT OLD.batch_id OR NEW.content_hash IS NOT OLD.content_hash
  OR NEW.person_id IS NOT OLD.person_id OR NEW.period IS NOT OLD.period
  OR NEW.signed_on IS NOT OLD.signed_on
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER national_result_no_delete BEFORE DELETE ON national_result
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER national_result_sent BEFORE UPDATE ON national_result
WHEN (NEW.acknowledged_on IS NOT NULL OR NEW.refusal <> '') AND NOT EXISTS (
    SELECT 1 FROM national_batch WHERE id = NEW.batch_id AND sent_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER period_lock_delete BEFORE DELETE ON period_lock
WHEN EXISTS (SELECT 1 FROM period_sheet WHERE id = OLD.sheet_id AND state <> 'replaced')
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER period_lock_no_replace BEFORE INSERT ON period_lock
WHEN EXISTS (SELECT 1 FROM period_lock WHERE person_id = NEW.person_id AND month = NEW.month)
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER period_lock_no_update BEFORE UPDATE ON period_lock
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER period_sheet_first_state BEFORE INSERT ON period_sheet
WHEN NEW.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER period_sheet_no_delete BEFORE DELETE ON period_sheet
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER period_sheet_no_replace BEFORE INSERT ON period_sheet
WHEN EXISTS (SELECT 1 FROM period_sheet WHERE id = NEW.id)
  OR EXISTS (
    SELECT 1 FROM period_sheet
    WHERE person_id = NEW.person_id AND period = NEW.period
      AND (revision = NEW.revision OR (state <> 'replaced' AND NEW.state <> 'replaced')))
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER period_sheet_own_signature BEFORE UPDATE OF state ON period_sheet
WHEN NEW.state = 'signed' AND NEW.signed_by = NEW.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;

CREATE TRIGGER period_sheet_owner BEFORE UPDATE OF id, person_id, period, revision ON period_sheet
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.period <> OLD.period
  OR NEW.revision <> OLD.revision
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;

CREATE TRIGGER period_sheet_signed BEFORE UPDATE ON period_sheet
WHEN OLD.state IN ('signed', 'closed', 'replaced') AND (
    NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.unit_id IS NOT OLD.unit_id
    OR NEW.unit_name IS NOT OLD.unit_name OR NEW.period IS NOT OLD.period
    OR NEW.revision IS NOT OLD.revision OR NEW.role IS NOT OLD.role
    OR NEW.position_title IS NOT OLD.position_title OR NEW.self_scores IS NOT OLD.self_scores
    OR NEW.strengths IS NOT OLD.strengths OR NEW.weaknesses IS NOT OLD.weaknesses
    OR NEW.remarks IS NOT OLD.remarks OR NEW.organising IS NOT OLD.organising
    OR NEW.organising_reason IS NOT OLD.organising_reason OR NEW.unity IS NOT OLD.unity
    OR NEW.unity_reason IS NOT OLD.unity_reason OR NEW.rule_set_id IS NOT OLD.rule_set_id
    OR NEW.rule_checksum IS NOT OLD.rule_checksum OR NEW.case_json IS NOT OLD.case_json
    OR NEW.result_json IS NOT OLD.result_json OR NEW.common_points IS NOT OLD.common_points
    OR NEW.result_points IS NOT OLD.result_points OR NEW.total IS NOT OLD.total
    OR NEW.level IS NOT OLD.level OR NEW.content_hash IS NOT OLD.content_hash
    OR NEW.signed_by IS NOT OLD.signed_by OR NEW.signer_name IS NOT OLD.signer_name
    OR NEW.signer_title IS NOT OLD.signer_title OR NEW.external_document IS NOT OLD.external_document
    OR NEW.signed_at IS NOT OLD.signed_at)
BEGIN SELECT RAISE(ABORT, 'soviec:signed'); END;

CREATE TRIGGER period_sheet_step BEFORE UPDATE OF state ON period_sheet
WHEN NEW.state <> OLD.state AND (NEW.state = 'closed' OR NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'sheet' AND from_state = OLD.state AND to_state = NEW.state))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER petition_first_state BEFORE INSERT ON petition
WHEN NEW.state <> 'received'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER petition_kept BEFORE UPDATE ON petition
WHEN OLD.state <> 'received' OR NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id
  OR NEW.unit_id IS NOT OLD.unit_id OR NEW.period IS NOT OLD.period
  OR NEW.sheet_id IS NOT OLD.sheet_id OR NEW.rating_id IS NOT OLD.rating_id
  OR NEW.received_on IS NOT OLD.received_on OR NEW.due_on IS NOT OLD.due_on
  OR NEW.document IS NOT OLD.document OR NEW.content IS NOT OLD.content
  OR NEW.entered_at IS NOT OLD.entered_at
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER petition_no_delete BEFORE DELETE ON petition
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER petition_no_replace BEFORE INSERT ON petition
WHEN EXISTS (SELECT 1 FROM petition WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM petition WHERE sheet_id = NEW.sheet_id AND state = 'received' AND sheet_id IS NOT NULL)
  OR EXISTS (SELECT 1 FROM petition WHERE rating_id = NEW.rating_id AND state = 'received' AND rating_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER petition_own_resolution BEFORE UPDATE ON petition
WHEN NEW.resolver_id = NEW.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;

CREATE TRIGGER petition_step BEFORE UPDATE OF state ON petition
WHEN NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'petition' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER position_holding_dated BEFORE UPDATE ON position_holding
WHEN NEW.id IS NOT OLD.id OR NEW.position_id IS NOT OLD.position_id
  OR NEW.person_id IS NOT OLD.person_id OR NEW.first_date IS NOT OLD.first_date
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER position_holding_no_delete BEFORE DELETE ON position_holding
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER position_holding_no_replace BEFORE INSERT ON position_holding
WHEN EXISTS (SELECT 1 FROM position_holding WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER position_no_replace BEFORE INSERT ON position
WHEN EXISTS (SELECT 1 FROM position WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER position_still_delete BEFORE DELETE ON position
WHEN NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER position_still_insert BEFORE INSERT ON position
WHEN NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.set_id AND kind = 'positions' AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER position_still_update BEFORE UPDATE ON position
WHEN NEW.id IS NOT OLD.id OR NEW.set_id IS NOT OLD.set_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER purge_first_state BEFORE INSERT ON purge
WHEN NEW.state <> 'requested' OR NEW.decided_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER purge_no_delete BEFORE DELETE ON purge
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER purge_no_replace BEFORE INSERT ON purge
WHEN EXISTS (SELECT 1 FROM purge WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER purge_step BEFORE UPDATE ON purge
WHEN OLD.state <> 'requested' OR NEW.state = 'requested' OR NEW.id IS NOT OLD.id
  OR NEW.entry_id IS NOT OLD.entry_id OR NEW.reason IS NOT OLD.reason
  OR NEW.requested_by IS NOT OLD.requested_by OR NEW.requested_name IS NOT OLD.requested_name
  OR NEW.requested_at IS NOT OLD.requested_at
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER purge_two_people BEFORE UPDATE ON purge
WHEN NEW.decided_by = OLD.requested_by
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;

CREATE TRIGGER raised_share_next BEFORE INSERT ON raised_share
WHEN NEW.revision IS NOT 1 + coalesce((
    SELECT max(revision) FROM raised_share WHERE year = NEW.year AND unit_id = NEW.unit_id), 0)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER raised_share_no_delete BEFORE DELETE ON raised_share
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER raised_share_no_update BEFORE UPDATE ON raised_share
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER register_item_assignment_kept BEFORE UPDATE OF assignment_id ON register_item
WHEN NEW.assignment_id IS NOT OLD.assignment_id AND (
    NOT EXISTS (SELECT 1 FROM assignment WHERE id = NEW.assignment_id AND person_id = NEW.handler_id)
    OR EXISTS (SELECT 1 FROM assignment WHERE id = OLD.assignment_id AND state <> 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER register_item_entry_kept BEFORE UPDATE OF entry_id ON register_item
WHEN NEW.entry_id IS NOT OLD.entry_id AND (
    NOT EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.entry_id AND person_id = NEW.person_id)
    OR EXISTS (SELECT 1 FROM diary_entry WHERE id = OLD.entry_id AND state <> 'withdrawn'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER register_item_owner BEFORE UPDATE ON register_item
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.item_key IS NOT OLD.item_key
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;

CREATE TRIGGER rule_comment_no_delete BEFORE DELETE ON rule_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER rule_comment_no_replace BEFORE INSERT ON rule_comment
WHEN EXISTS (SELECT 1 FROM rule_comment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER rule_comment_no_update BEFORE UPDATE ON rule_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER rule_comment_open BEFORE INSERT ON rule_comment
WHEN NOT EXISTS (
    SELECT 1 FROM rule_draft WHERE id = NEW.draft_id AND state IN ('drafting', 'circulated'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER rule_draft_done BEFORE UPDATE ON rule_draft
WHEN OLD.state IN ('published', 'discarded')
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER rule_draft_first_state BEFORE INSERT ON rule_draft
WHEN NEW.state <> 'drafting'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER rule_draft_no_delete BEFORE DELETE ON rule_draft
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER rule_draft_no_replace BEFORE INSERT ON rule_draft
WHEN EXISTS (SELECT 1 FROM rule_draft WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER rule_draft_owner BEFORE UPDATE OF id, author_id ON rule_draft
WHEN NEW.id <> OLD.id OR NEW.author_id IS NOT OLD.author_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;

CREATE TRIGGER rule_draft_published BEFORE UPDATE ON rule_draft
WHEN NEW.state = 'published' AND OLD.state <> 'published' AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'rules' AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER rule_draft_step BEFORE UPDATE OF state ON rule_draft
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'rule_draft' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER rule_draft_still BEFORE UPDATE ON rule_draft
WHEN (NEW.text IS NOT OLD.text OR NEW.state = 'drafting') AND EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.id AND state IN ('submitted', 'consolidated'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER rule_edition_no_delete BEFORE DELETE ON rule_edition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER rule_edition_no_replace BEFORE INSERT ON rule_edition
WHEN EXISTS (
    SELECT 1 FROM rule_edition
    WHERE id = NEW.id OR draft_id = NEW.draft_id OR (set_id = NEW.set_id AND edition = NEW.edition))
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER rule_edition_no_update BEFORE UPDATE ON rule_edition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER rule_edition_overlap BEFORE INSERT ON rule_edition
WHEN EXISTS (
    SELECT 1 FROM rule_edition WHERE set_id = NEW.set_id AND effective_from >= NEW.effective_from)
  OR EXISTS (
    SELECT 1 FROM rule_edition AS p
    WHERE p.set_id <> NEW.set_id AND p.subject = NEW.subject
      AND p.effective_from <= coalesce(NEW.effective_to, '9999')
      AND coalesce(p.effective_to, '9999') >= NEW.effective_from
      AND EXISTS (SELECT 1 FROM json_each(p.blocs) JOIN json_each(NEW.blocs) AS n ON n.value = json_each.value)
      AND EXISTS (SELECT 1 FROM json_each(p.kinds) JOIN json_each(NEW.kinds) AS n ON n.value = json_each.value)
      AND NOT (p.effective_from < NEW.effective_from
               AND EXISTS (SELECT 1 FROM json_each(NEW.supersedes) WHERE value = p.id))
      AND NOT EXISTS (
        SELECT 1 FROM rule_edition AS l
        WHERE l.effective_from > p.effective_from AND l.effective_from <= NEW.effective_from
          AND (l.set_id = p.set_id
               OR EXISTS (SELECT 1 FROM json_each(l.supersedes) WHERE value = p.id))))
BEGIN SELECT RAISE(ABORT, 'soviec:overlap'); END;

CREATE TRIGGER rule_set_no_delete BEFORE DELETE ON rule_set
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER rule_set_no_replace BEFORE INSERT ON rule_set
WHEN EXISTS (SELECT 1 FROM rule_set WHERE id = NEW.id AND checksum = NEW.checksum)
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER rule_set_no_update BEFORE UPDATE ON rule_set
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER sheet_close_no_delete BEFORE DELETE ON sheet_close
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER sheet_close_no_replace BEFORE INSERT ON sheet_close
WHEN EXISTS (SELECT 1 FROM sheet_close WHERE sheet_id = NEW.sheet_id)
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER sheet_close_no_update BEFORE UPDATE ON sheet_close
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;

CREATE TRIGGER sheet_close_step BEFORE INSERT ON sheet_close
WHEN NOT EXISTS (SELECT 1 FROM period_sheet WHERE id = NEW.sheet_id AND state = 'signed')
  OR NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'sheet' AND from_state = 'signed' AND to_state = 'closed')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER sheet_sum_delete AFTER DELETE ON period_sheet
WHEN OLD.state IN ('signed', 'closed')
BEGIN
    DELETE FROM sheet_sum WHERE unit_id = OLD.unit_id AND period = OLD.period AND level = OLD.level;
    INSERT INTO sheet_sum
    SELECT unit_id, period, level, count(*), count(total), coalesce(sum(total), 0), min(total), max(total)
    FROM period_sheet
    WHERE unit_id = OLD.unit_id AND period = OLD.period AND state IN ('signed', 'closed') AND level = OLD.level
    GROUP BY unit_id, period, level;
END;

CREATE TRIGGER sheet_sum_insert AFTER INSERT ON period_sheet
WHEN NEW.state IN ('signed', 'closed')
BEGIN
    DELETE FROM sheet_sum WHERE unit_id = NEW.unit_id AND period = NEW.period AND level = NEW.level;
    INSERT INTO sheet_sum
    SELECT unit_id, period, level, count(*), count(total), coalesce(sum(total), 0), min(total), max(total)
    FROM period_sheet
    WHERE unit_id = NEW.unit_id AND period = NEW.period AND state IN ('signed', 'closed') AND level = NEW.level
    GROUP BY unit_id, period, level;
END;

CREATE TRIGGER sheet_sum_update AFTER UPDATE OF unit_id, period, state, level, total ON period_sheet
WHEN (OLD.state IN ('signed', 'closed')) <> (NEW.state IN ('signed', 'closed'))
  OR (NEW.state IN ('signed', 'closed') AND (
    NEW.unit_id <> OLD.unit_id OR NEW.period <> OLD.period OR NEW.level <> OLD.level
    OR NEW.total IS NOT OLD.total))
BEGIN
    DELETE FROM sheet_sum WHERE unit_id = OLD.unit_id AND period = OLD.period AND level = OLD.level;
    DELETE FROM sheet_sum WHERE unit_id = NEW.unit_id AND period = NEW.period AND level = NEW.level;
    INSERT INTO sheet_sum
    SELECT s.unit_id, s.period, s.level, count(*), count(s.total), coalesce(sum(s.total), 0), min(s.total),
           max(s.total)
    FROM (
        SELECT OLD.unit_id AS unit_id, OLD.period AS period, OLD.level AS level
        UNION
        SELECT NEW.unit_id, NEW.period, NEW.level
    ) AS k CROSS JOIN period_sheet AS s
    WHERE s.unit_id = k.unit_id AND s.period = k.period AND s.state IN ('signed', 'closed') AND s.level = k.level
    GROUP BY s.unit_id, s.period, s.level;
END;

CREATE TRIGGER task_catalog_approved BEFORE UPDATE ON task_catalog
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id
  OR (OLD.state NOT IN ('drafting', 'returned') AND (
    NEW.title IS NOT OLD.title OR NEW.standard_product IS NOT OLD.standard_product
    OR NEW.divisor IS NOT OLD.divisor
    OR (NEW.state = OLD.state AND (
        NEW.document_number IS NOT OLD.document_number OR NEW.effective_from IS NOT OLD.effective_from
        OR NEW.effective_to IS NOT OLD.effective_to))))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;

CREATE TRIGGER task_catalog_first_state BEFORE INSERT ON task_catalog
WHEN NEW.state <> 'drafting'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER task_catalog_no_delete BEFORE DELETE ON task_catalog
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER task_catalog_no_replace BEFORE INSERT ON task_catalog
WHEN EXISTS (SELECT 1 FROM task_catalog WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER task_catalog_state BEFORE UPDATE ON task_catalog
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'catalog' AND state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER tie_choice_next BEFORE INSERT ON tie_choice
WHEN NEW.revision IS NOT 1 + coalesce((
    SELECT max(revision) FROM tie_choice WHERE year = NEW.year AND person_id = NEW.person_id), 0)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER tie_choice_no_delete BEFORE DELETE ON tie_choice
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER tie_choice_no_update BEFORE UPDATE ON tie_choice
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER transition_no_delete BEFORE DELETE ON transition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER transition_no_insert BEFORE INSERT ON transition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER transition_no_update BEFORE UPDATE ON transition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;

CREATE TRIGGER unit_rating_next BEFORE INSERT ON unit_rating
WHEN NEW.revision IS NOT 1 + coalesce((
    SELECT max(revision) FROM unit_rating WHERE year = NEW.year AND unit_id = NEW.unit_id), 0)
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER unit_rating_no_delete BEFORE DELETE ON unit_rating
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER unit_rating_no_update BEFORE UPDATE ON unit_rating
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;

CREATE TRIGGER work_proposal_decided BEFORE UPDATE ON work_proposal
WHEN NEW.state IN ('accepted', 'declined') AND (
    NEW.decided_by = NEW.person_id
    OR (NEW.decided_by IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM unit_above AS u JOIN duty AS d ON d.unit_id = u.above_id
        WHERE u.unit_id = NEW.unit_id AND d.person_id = NEW.decided_by
          AND d.duty IN ('lead_body', 'hr'))))
BEGIN SELECT RAISE(ABORT, 'soviec:not_yours'); END;

CREATE TRIGGER work_proposal_first_state BEFORE INSERT ON work_proposal
WHEN NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER work_proposal_no_delete BEFORE DELETE ON work_proposal
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER work_proposal_no_replace BEFORE INSERT ON work_proposal
WHEN EXISTS (SELECT 1 FROM work_proposal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER work_proposal_step BEFORE UPDATE ON work_proposal
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.person_id IS NOT OLD.person_id
  OR NEW.task IS NOT OLD.task OR NEW.proposed_at IS NOT OLD.proposed_at OR NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'proposal' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER year_rating_first_state BEFORE INSERT ON year_rating
WHEN NEW.state <> 'proposal'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER year_rating_follows BEFORE INSERT ON year_rating
WHEN NEW.revision > 1 AND NOT EXISTS (
    SELECT 1 FROM year_rating
    WHERE id = NEW.replaces_id AND person_id = NEW.person_id AND year = NEW.year
      AND revision = NEW.revision - 1 AND state = 'replaced')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE TRIGGER year_rating_no_delete BEFORE DELETE ON year_rating
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER year_rating_no_replace BEFORE INSERT ON year_rating
WHEN EXISTS (SELECT 1 FROM year_rating WHERE id = NEW.id)
  OR EXISTS (
    SELECT 1 FROM year_rating
    WHERE person_id = NEW.person_id AND year = NEW.year
      AND (revision = NEW.revision OR (state <> 'replaced' AND NEW.state <> 'replaced')))
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;

CREATE TRIGGER year_rating_own_signature BEFORE UPDATE OF state ON year_rating
WHEN NEW.state = 'signed' AND NEW.signed_by = NEW.person_id
BEGIN SELECT RAISE(ABORT, 'soviec:own_review'); END;

CREATE TRIGGER year_rating_owner BEFORE UPDATE OF id, person_id, year, revision, replaces_id ON year_rating
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.year IS NOT OLD.year
  OR NEW.revision IS NOT OLD.revision OR NEW.replaces_id IS NOT OLD.replaces_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;

CREATE TRIGGER year_rating_signed BEFORE UPDATE ON year_rating
WHEN OLD.state IN ('signed', 'replaced') AND (
    NEW.agency_id IS NOT OLD.agency_id OR NEW.unit_id IS NOT OLD.unit_id
    OR NEW.unit_name IS NOT OLD.unit_name OR NEW.role IS NOT OLD.role
    OR NEW.position_title IS NOT OLD.position_title OR NEW.self_level IS NOT OLD.self_level
    OR NEW.measures IS NOT OLD.measures OR NEW.content IS NOT OLD.content
    OR NEW.content_hash IS NOT OLD.content_hash OR NEW.rule_set_id IS NOT OLD.rule_set_id
    OR NEW.rule_checksum IS NOT OLD.rule_checksum OR NEW.exact_mean IS NOT OLD.exact_mean
    OR NEW.mean IS NOT OLD.mean OR NEW.proposed IS NOT OLD.proposed
    OR NEW.level IS NOT OLD.level OR NEW.signed_by IS NOT OLD.signed_by
    OR NEW.signer_name IS NOT OLD.signer_name OR NEW.signer_title IS NOT OLD.signer_title
    OR NEW.decision IS NOT OLD.decision OR NEW.decision_date IS NOT OLD.decision_date
    OR NEW.signed_at IS NOT OLD.signed_at OR NEW.reason IS NOT OLD.reason)
BEGIN SELECT RAISE(ABORT, 'soviec:year_signed'); END;

CREATE TRIGGER year_rating_step BEFORE UPDATE OF state ON year_rating
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'year_rating' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;

CREATE VIEW approval_drafter AS
    SELECT a.id AS approval_id, d.person_id, d.first_date, d.last_date
    FROM approval AS a JOIN unit_above AS u ON u.unit_id = a.unit_id
    JOIN duty AS d ON d.unit_id = u.above_id
    WHERE d.duty IN ('hr', 'administrator', 'lead_body')
    UNION ALL
    SELECT a.id, p.person_id, p.first_date, p.last_date
    FROM approval AS a JOIN appointment AS p ON p.unit_id = a.unit_id
    WHERE p.role IN ('head', 'deputy');

CREATE VIEW approval_holder AS
    SELECT a.id AS approval_id, d.person_id, d.first_date, d.last_date
    FROM approval AS a JOIN approval_step AS s ON s.approval_id = a.id AND s.ordinal = a.step
    JOIN duty AS d ON d.unit_id = s.unit_id
    WHERE s.holder = 'lead_body' AND d.duty = 'lead_body'
    UNION ALL
    SELECT a.id, p.person_id, p.first_date, p.last_date
    FROM approval AS a JOIN approval_step AS s ON s.approval_id = a.id AND s.ordinal = a.step
    JOIN appointment AS p ON p.unit_id = s.unit_id
    WHERE s.holder = 'head' AND p.role IN ('head', 'deputy')
    UNION ALL
    SELECT a.id, d.person_id, d.first_date, d.last_date
    FROM approval AS a JOIN approval_step AS s ON s.approval_id = a.id AND s.ordinal = a.step
    JOIN unit_above AS u ON u.unit_id = a.unit_id
    JOIN duty AS d ON d.unit_id = u.above_id
    WHERE s.unit_id IS NULL AND d.duty = 'lead_body';

CREATE VIEW unit_above AS
    SELECT id AS unit_id, id AS above_id FROM unit
    UNION ALL
    SELECT u.id, u.parent_id FROM unit AS u WHERE u.parent_id IS NOT NULL
    UNION ALL
    SELECT u.id, p.parent_id FROM unit AS u JOIN unit AS p ON p.id = u.parent_id
    WHERE p.parent_id IS NOT NULL
    UNION ALL
    SELECT u.id, q.parent_id FROM unit AS u JOIN unit AS p ON p.id = u.parent_id
    JOIN unit AS q ON q.id = p.parent_id WHERE q.parent_id IS NOT NULL;

