-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

TABLE absence ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    first_date text NOT NULL,
    last_date text NOT NULL,
    half_days integer NOT NULL,
    kind text NOT NULL,
    note text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE appointment ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    unit_id text NOT NULL,
    role text NOT NULL,
    position_title text NOT NULL,
    first_date text NOT NULL,
    last_date text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE approval ROW SECURITY FORCED (
    id text NOT NULL,
    kind text NOT NULL,
    unit_id text NOT NULL,
    bloc text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    step integer NOT NULL DEFAULT 0,
    content_hash text NOT NULL DEFAULT ''::text,
    return_reason text NOT NULL DEFAULT ''::text,
    document_number text NOT NULL DEFAULT ''::text,
    effective_from text,
    superseded_by text,
    author_id text,
    author_name text NOT NULL,
    changed_by_name text NOT NULL,
    changed_at text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE approval_comment ROW SECURITY FORCED (
    id text NOT NULL,
    approval_id text NOT NULL,
    line text NOT NULL,
    text text NOT NULL,
    body text NOT NULL,
    author_id text,
    author_name text NOT NULL,
    at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE approval_route ROW SECURITY FORCED (
    bloc text NOT NULL,
    ordinal integer NOT NULL,
    body text NOT NULL,
    kind text NOT NULL,
    holder text NOT NULL,
    unit_id text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ard/soviec_owner;

TABLE approval_signature ROW SECURITY FORCED (
    approval_id text NOT NULL,
    approval_version integer NOT NULL,
    action text NOT NULL,
    step integer NOT NULL,
    body text NOT NULL,
    person_id text,
    person_name text NOT NULL,
    person_title text NOT NULL,
    reason text NOT NULL,
    content_hash text NOT NULL,
    document_number text NOT NULL,
    effective_from text,
    at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE approval_step ROW SECURITY FORCED (
    approval_id text NOT NULL,
    ordinal integer NOT NULL,
    body text NOT NULL,
    kind text NOT NULL,
    holder text NOT NULL,
    unit_id text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ard/soviec_owner;

TABLE assignment ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    unit_id text NOT NULL,
    period text NOT NULL,
    item_id text,
    item_code text NOT NULL,
    title text NOT NULL,
    expected_product text NOT NULL,
    quantity bigint NOT NULL,
    coefficient bigint NOT NULL,
    origin text NOT NULL,
    deadline text,
    state text NOT NULL,
    state_reason text NOT NULL,
    source_id text,
    split_of text,
    assigned_by text,
    assigned_at text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE audit_head ROW SECURITY FORCED (
    chain text NOT NULL,
    sequence bigint NOT NULL,
    hash text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

TABLE audit_record ROW SECURITY FORCED (
    chain text NOT NULL,
    sequence bigint NOT NULL,
    at text NOT NULL,
    actor text,
    actor_name text NOT NULL,
    entity text NOT NULL,
    entity_id text NOT NULL,
    action text NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    reason text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    about text,
    about_unit text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE audit_row ROW SECURITY FORCED (
    chain text NOT NULL,
    sequence bigint NOT NULL,
    place integer NOT NULL,
    entity text NOT NULL,
    entity_id text NOT NULL,
    action text NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    reason text NOT NULL,
    operation text,
    author text,
    author_name text,
    made_at text,
    hash bytea NOT NULL,
    at text,
    actor text,
    actor_name text,
    batch_hash text,
    about text,
    about_unit text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

TABLE calendar_day ROW SECURITY FORCED (
    day text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    source text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE catalog_alias ROW SECURITY FORCED (
    catalog_id text NOT NULL,
    code text NOT NULL,
    item_code text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE catalog_group ROW SECURITY FORCED (
    catalog_id text NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    frame_min bigint NOT NULL,
    frame_max bigint NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE catalog_item ROW SECURITY FORCED (
    id text NOT NULL,
    catalog_id text NOT NULL,
    code text NOT NULL,
    part text NOT NULL,
    division text NOT NULL,
    task text NOT NULL,
    detail text NOT NULL,
    output text NOT NULL,
    complexity_group text NOT NULL,
    frame_min bigint NOT NULL,
    frame_max bigint NOT NULL,
    points bigint NOT NULL,
    coefficient bigint NOT NULL,
    unit_of_measure text NOT NULL,
    standard_minutes integer,
    note text NOT NULL,
    ordinal integer NOT NULL,
    owner_unit_id text,
    users text NOT NULL DEFAULT ''::text,
    positions text NOT NULL DEFAULT ''::text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE charge ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    unit_id text NOT NULL,
    kind text NOT NULL,
    first_date text NOT NULL,
    last_date text NOT NULL,
    document text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE competency ROW SECURITY FORCED (
    id text NOT NULL,
    framework_id text NOT NULL,
    grouping text NOT NULL,
    name text NOT NULL,
    level_1 text NOT NULL,
    level_2 text NOT NULL,
    level_3 text NOT NULL,
    level_4 text NOT NULL,
    level_5 text NOT NULL,
    ordinal integer NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE competency_assessment ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    competency_id text NOT NULL,
    level integer NOT NULL,
    evidence text NOT NULL,
    day text NOT NULL,
    assessed_by text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE conduct_act ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    day text NOT NULL,
    what text NOT NULL,
    counted_year integer NOT NULL,
    counted_at text NOT NULL,
    revoked_reason text NOT NULL DEFAULT ''::text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE conduct_decision ROW SECURITY FORCED (
    act_id text NOT NULL,
    document text NOT NULL,
    code text NOT NULL,
    decided_on text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE diary_entry ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    unit_id text NOT NULL,
    day text NOT NULL,
    start_minute integer,
    minutes integer NOT NULL,
    item_id text,
    item_code text NOT NULL,
    assignment_id text,
    title text NOT NULL,
    quantity bigint NOT NULL,
    coefficient bigint NOT NULL,
    result text NOT NULL,
    document_number text NOT NULL,
    note text NOT NULL,
    state text NOT NULL,
    accepted_quantity bigint NOT NULL DEFAULT 0,
    accepted_minutes integer NOT NULL DEFAULT 0,
    quality_faults integer NOT NULL DEFAULT 0,
    quality_excused integer NOT NULL DEFAULT 0,
    delays integer NOT NULL DEFAULT 0,
    delays_excused integer NOT NULL DEFAULT 0,
    review_note text NOT NULL DEFAULT ''::text,
    reviewed_by text,
    reviewed_at text,
    created_by text,
    created_at text NOT NULL,
    changed_at text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE diary_move ROW SECURITY FORCED (
    id text NOT NULL
) ACL ;

TABLE dossier_attachment ROW SECURITY FORCED (
    id text NOT NULL,
    paper_id text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL,
    hash text NOT NULL,
    content bytea NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE dossier_paper ROW SECURITY FORCED (
    id text NOT NULL,
    unit_id text NOT NULL,
    year integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    document text NOT NULL,
    dated text NOT NULL,
    text text NOT NULL,
    entered_by text,
    entered_by_name text NOT NULL,
    entered_at text NOT NULL,
    revoked_reason text NOT NULL DEFAULT ''::text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE dossier_person ROW SECURITY FORCED (
    paper_id text NOT NULL,
    person_id text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE duty ROW SECURITY FORCED (
    person_id text NOT NULL,
    duty text NOT NULL,
    unit_id text NOT NULL,
    first_date text NOT NULL,
    last_date text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE duty_group ROW SECURITY FORCED (
    year integer NOT NULL,
    person_id text NOT NULL,
    title text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE entry_template ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    kind text NOT NULL,
    item_id text,
    item_code text NOT NULL,
    title text NOT NULL,
    start_minute integer,
    minutes integer NOT NULL,
    quantity bigint NOT NULL,
    note text NOT NULL,
    weekdays integer NOT NULL,
    first text,
    last text,
    created_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ard/soviec_owner;

TABLE former_result ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    period text NOT NULL,
    total bigint NOT NULL,
    agency text NOT NULL,
    document text NOT NULL,
    revoked_reason text NOT NULL DEFAULT ''::text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE mark_dismissal ROW SECURITY FORCED (
    entry_id text NOT NULL,
    kind text NOT NULL,
    word text NOT NULL,
    dismissed_by text NOT NULL,
    dismissed_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ard/soviec_owner;

TABLE merged_operation ROW SECURITY FORCED (
    id text NOT NULL,
    row_id text NOT NULL,
    sequence bigint NOT NULL,
    office text NOT NULL,
    author text,
    author_name text NOT NULL,
    made_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE meta ROW SECURITY FORCED (
    key text NOT NULL,
    value text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE national_batch ROW SECURITY FORCED (
    id text NOT NULL,
    unit_id text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    made_at text NOT NULL,
    made_by text,
    made_name text NOT NULL,
    results integer NOT NULL,
    file_hash text NOT NULL,
    sent_on text,
    receipt text NOT NULL DEFAULT ''::text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE national_result ROW SECURITY FORCED (
    batch_id text NOT NULL,
    content_hash text NOT NULL,
    person_id text NOT NULL,
    period text NOT NULL,
    signed_on text NOT NULL,
    acknowledged_on text,
    refusal text NOT NULL DEFAULT ''::text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE news ROW SECURITY FORCED (
    change xid8 NOT NULL DEFAULT pg_current_xact_id(),
    entity text NOT NULL,
    person_id text NOT NULL,
    month text NOT NULL,
    writer integer NOT NULL DEFAULT pg_backend_pid()
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

TABLE office_key ROW SECURITY FORCED (
    public_key text NOT NULL,
    office text NOT NULL,
    accepted_by text,
    accepted_name text NOT NULL,
    accepted_at text NOT NULL,
    withdrawn_at text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE period_lock ROW SECURITY FORCED (
    person_id text NOT NULL,
    month text NOT NULL,
    sheet_id text NOT NULL,
    locked_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ard/soviec_owner;

TABLE period_sheet ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    unit_id text NOT NULL,
    unit_name text NOT NULL,
    period text NOT NULL,
    revision integer NOT NULL,
    replaces_id text,
    role text NOT NULL,
    position_title text NOT NULL,
    state text NOT NULL,
    return_reason text NOT NULL,
    self_scores text NOT NULL,
    strengths text NOT NULL,
    weaknesses text NOT NULL,
    remarks text NOT NULL,
    organising integer,
    organising_reason text NOT NULL,
    unity integer,
    unity_reason text NOT NULL,
    rule_set_id text NOT NULL,
    rule_checksum text NOT NULL,
    case_json text NOT NULL,
    result_json text NOT NULL,
    common_points bigint NOT NULL,
    result_points bigint,
    total bigint,
    level text NOT NULL,
    content_hash text NOT NULL,
    submitted_at text,
    signed_by text,
    signer_name text NOT NULL,
    signer_title text NOT NULL,
    external_document text NOT NULL,
    signed_at text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE person ROW SECURITY FORCED (
    id text NOT NULL,
    code text NOT NULL,
    full_name text NOT NULL,
    sort_key text NOT NULL,
    search_text text NOT NULL,
    kind text NOT NULL,
    login text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE petition ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    unit_id text NOT NULL,
    period text NOT NULL,
    sheet_id text,
    rating_id text,
    received_on text NOT NULL,
    due_on text NOT NULL,
    document text NOT NULL,
    content text NOT NULL,
    state text NOT NULL,
    resolved_on text,
    resolution text NOT NULL,
    answer text NOT NULL,
    resolver_id text,
    resolver_name text NOT NULL,
    entered_at text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE position ROW SECURITY FORCED (
    id text NOT NULL,
    set_id text NOT NULL,
    unit_id text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    grouping text NOT NULL,
    rank text NOT NULL,
    head_count integer,
    description text NOT NULL,
    ordinal integer NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arwd/soviec_owner;

TABLE position_holding ROW SECURITY FORCED (
    id text NOT NULL,
    position_id text NOT NULL,
    person_id text NOT NULL,
    first_date text NOT NULL,
    last_date text,
    document text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE purge ROW SECURITY FORCED (
    id text NOT NULL,
    entry_id text NOT NULL,
    reason text NOT NULL,
    requested_by text NOT NULL,
    requested_name text NOT NULL,
    requested_at text NOT NULL,
    state text NOT NULL,
    decided_by text,
    decided_name text NOT NULL,
    decided_at text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE raised_share ROW SECURITY FORCED (
    unit_id text NOT NULL,
    year integer NOT NULL,
    revision integer NOT NULL,
    percent bigint NOT NULL,
    document text NOT NULL,
    reason text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE register_item ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    source_id text NOT NULL,
    item_key text NOT NULL,
    number text NOT NULL,
    dated text,
    kind text NOT NULL,
    summary text NOT NULL,
    due text,
    done text,
    finished integer NOT NULL,
    entry_id text,
    dismissed_at text,
    changed_at text NOT NULL,
    handler_id text,
    assignment_id text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE register_source ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    name text NOT NULL,
    headings text NOT NULL,
    layout text NOT NULL,
    changed_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE rollout ROW SECURITY FORCED (
    unit_id text NOT NULL,
    pilot_from text,
    official_from text,
    note text NOT NULL DEFAULT ''::text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE rule_comment ROW SECURITY FORCED (
    id text NOT NULL,
    draft_id text NOT NULL,
    draft_version integer NOT NULL,
    path text NOT NULL,
    text text NOT NULL,
    author_id text,
    author_name text NOT NULL,
    at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE rule_draft ROW SECURITY FORCED (
    id text NOT NULL,
    set_id text NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    state text NOT NULL,
    author_id text,
    author_name text NOT NULL,
    created_at text NOT NULL,
    changed_by_name text NOT NULL,
    changed_at text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE rule_edition ROW SECURITY FORCED (
    id text NOT NULL,
    set_id text NOT NULL,
    edition integer NOT NULL,
    checksum text NOT NULL,
    overlay text NOT NULL,
    draft_id text NOT NULL,
    subject text NOT NULL,
    blocs text NOT NULL,
    kinds text NOT NULL,
    effective_from text NOT NULL,
    effective_to text,
    decision text NOT NULL,
    supersedes text NOT NULL,
    publisher_id text,
    publisher_name text NOT NULL,
    published_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE rule_set ROW SECURITY FORCED (
    id text NOT NULL,
    checksum text NOT NULL,
    document text NOT NULL,
    stored_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE schema_step ROW SECURITY FORCED (
    version integer NOT NULL,
    applied_at text NOT NULL,
    program text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

TABLE second_factor ROW SECURITY FORCED (
    person_id text NOT NULL,
    secret bytea NOT NULL,
    confirmed_at text,
    last_step bigint NOT NULL DEFAULT 0,
    proved_in text NOT NULL DEFAULT ''::text
) ACL ;

TABLE sheet_close ROW SECURITY FORCED (
    sheet_id text NOT NULL,
    closed_by text,
    closed_at text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE task_catalog ROW SECURITY FORCED (
    id text NOT NULL,
    unit_id text NOT NULL,
    title text NOT NULL,
    document_number text NOT NULL,
    standard_product text NOT NULL,
    divisor bigint NOT NULL,
    state text NOT NULL,
    effective_from text NOT NULL,
    effective_to text,
    item_changes bigint NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,
    consolidated_id text
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE tie_choice ROW SECURITY FORCED (
    year integer NOT NULL,
    person_id text NOT NULL,
    revision integer NOT NULL,
    kept integer NOT NULL,
    document text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE transition ROW SECURITY FORCED (
    entity text NOT NULL,
    from_state text NOT NULL,
    action text NOT NULL,
    actor text NOT NULL,
    needs_reason integer NOT NULL,
    to_state text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

TABLE unit ROW SECURITY FORCED (
    id text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    parent_id text,
    kind text NOT NULL,
    bloc text NOT NULL,
    first_date text NOT NULL,
    last_date text,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE unit_rating ROW SECURITY FORCED (
    unit_id text NOT NULL,
    year integer NOT NULL,
    revision integer NOT NULL,
    level text NOT NULL,
    document text NOT NULL,
    reason text NOT NULL,
    common text NOT NULL,
    results text NOT NULL,
    facts text NOT NULL,
    total bigint,
    rule_set_id text NOT NULL,
    rule_checksum text NOT NULL
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=ar/soviec_owner;

TABLE work_proposal ROW SECURITY FORCED (
    id text NOT NULL,
    unit_id text NOT NULL,
    person_id text NOT NULL,
    task text NOT NULL,
    output text NOT NULL,
    unit_of_measure text NOT NULL,
    reason text NOT NULL,
    state text NOT NULL,
    answer text NOT NULL DEFAULT ''::text,
    catalog_id text,
    item_code text NOT NULL DEFAULT ''::text,
    decided_by text,
    decided_by_name text NOT NULL DEFAULT ''::text,
    decided_at text,
    proposed_at text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

TABLE year_rating ROW SECURITY FORCED (
    id text NOT NULL,
    person_id text NOT NULL,
    year integer NOT NULL,
    revision integer NOT NULL,
    replaces_id text,
    state text NOT NULL,
    agency_id text NOT NULL,
    unit_id text NOT NULL,
    unit_name text NOT NULL,
    role text NOT NULL,
    position_title text NOT NULL,
    self_level text,
    measures text NOT NULL,
    content text NOT NULL,
    content_hash text NOT NULL,
    rule_set_id text NOT NULL,
    rule_checksum text NOT NULL,
    exact_mean text NOT NULL,
    mean bigint,
    proposed text,
    level text,
    signed_by text,
    signer_name text NOT NULL,
    signer_title text NOT NULL,
    decision text NOT NULL,
    decision_date text,
    signed_at text,
    reason text NOT NULL,
    version integer NOT NULL DEFAULT 1
) ACL soviec_owner=arwdDxt/soviec_owner soviec_user=arw/soviec_owner;

CONSTRAINT absence absence_check CHECK ((last_date >= first_date));

CONSTRAINT absence absence_half_days_check CHECK ((half_days = ANY (ARRAY[1, 2])));

CONSTRAINT absence absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT absence absence_pkey PRIMARY KEY (id);

CONSTRAINT appointment appointment_check CHECK (((last_date IS NULL) OR (last_date >= first_date)));

CONSTRAINT appointment appointment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT appointment appointment_pkey PRIMARY KEY (id);

CONSTRAINT appointment appointment_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'head'::text, 'deputy'::text])));

CONSTRAINT appointment appointment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT approval approval_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);

CONSTRAINT approval approval_bloc_check CHECK ((bloc = ANY (ARRAY['government'::text, 'party'::text, 'front'::text])));

CONSTRAINT approval approval_check CHECK (((state <> 'approved'::text) OR (effective_from IS NOT NULL)));

CONSTRAINT approval approval_kind_check CHECK ((kind = ANY (ARRAY['catalog'::text, 'positions'::text, 'competencies'::text, 'rules'::text])));

CONSTRAINT approval approval_pkey PRIMARY KEY (id);

CONSTRAINT approval approval_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'submitted'::text, 'consolidated'::text, 'approved'::text, 'returned'::text, 'superseded'::text, 'discarded'::text])));

CONSTRAINT approval approval_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES approval(id);

CONSTRAINT approval approval_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT approval_comment approval_comment_approval_id_fkey FOREIGN KEY (approval_id) REFERENCES approval(id);

CONSTRAINT approval_comment approval_comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);

CONSTRAINT approval_comment approval_comment_pkey PRIMARY KEY (id);

CONSTRAINT approval_comment approval_comment_text_check CHECK ((text <> ''::text));

CONSTRAINT approval_route approval_route_bloc_check CHECK ((bloc = ANY (ARRAY['government'::text, 'party'::text, 'front'::text])));

CONSTRAINT approval_route approval_route_body_check CHECK ((body <> ''::text));

CONSTRAINT approval_route approval_route_holder_check CHECK ((holder = ANY (ARRAY['lead_body'::text, 'head'::text])));

CONSTRAINT approval_route approval_route_kind_check CHECK ((kind = ANY (ARRAY['consolidate'::text, 'approve'::text])));

CONSTRAINT approval_route approval_route_ordinal_check CHECK (((ordinal >= 1) AND (ordinal <= 9)));

CONSTRAINT approval_route approval_route_pkey PRIMARY KEY (bloc, ordinal);

CONSTRAINT approval_route approval_route_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT approval_signature approval_signature_approval_id_fkey FOREIGN KEY (approval_id) REFERENCES approval(id);

CONSTRAINT approval_signature approval_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT approval_signature approval_signature_person_name_check CHECK ((person_name <> ''::text));

CONSTRAINT approval_signature approval_signature_pkey PRIMARY KEY (approval_id, approval_version);

CONSTRAINT approval_step approval_step_approval_id_fkey FOREIGN KEY (approval_id) REFERENCES approval(id);

CONSTRAINT approval_step approval_step_pkey PRIMARY KEY (approval_id, ordinal);

CONSTRAINT approval_step approval_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT assignment assignment_assigned_by_fkey FOREIGN KEY (assigned_by) REFERENCES person(id);

CONSTRAINT assignment assignment_coefficient_check CHECK ((coefficient >= 0));

CONSTRAINT assignment assignment_item_id_fkey FOREIGN KEY (item_id) REFERENCES catalog_item(id);

CONSTRAINT assignment assignment_origin_check CHECK ((origin = ANY (ARRAY['planned'::text, 'unplanned'::text, 'taken_over'::text])));

CONSTRAINT assignment assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT assignment assignment_pkey PRIMARY KEY (id);

CONSTRAINT assignment assignment_quantity_check CHECK ((quantity > 0));

CONSTRAINT assignment assignment_source_id_fkey FOREIGN KEY (source_id) REFERENCES assignment(id) DEFERRABLE;

CONSTRAINT assignment assignment_split_of_fkey FOREIGN KEY (split_of) REFERENCES assignment(id) DEFERRABLE;

CONSTRAINT assignment assignment_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'accepted'::text, 'trouble'::text, 'handed_over'::text, 'cancelled'::text])));

CONSTRAINT assignment assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT audit_head audit_head_pkey PRIMARY KEY (chain);

CONSTRAINT audit_record audit_record_pkey PRIMARY KEY (chain, sequence);

CONSTRAINT audit_row audit_row_hash_check CHECK ((length(hash) = 32));

CONSTRAINT audit_row audit_row_pkey PRIMARY KEY (chain, sequence, place);

CONSTRAINT audit_row audit_row_place_check CHECK ((place > 0));

CONSTRAINT calendar_day calendar_day_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'day_off'::text, 'working_day'::text])));

CONSTRAINT calendar_day calendar_day_pkey PRIMARY KEY (day);

CONSTRAINT catalog_alias catalog_alias_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES task_catalog(id);

CONSTRAINT catalog_alias catalog_alias_check CHECK ((item_code <> code));

CONSTRAINT catalog_alias catalog_alias_code_check CHECK ((code <> ''::text));

CONSTRAINT catalog_alias catalog_alias_pkey PRIMARY KEY (catalog_id, code);

CONSTRAINT catalog_group catalog_group_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES task_catalog(id);

CONSTRAINT catalog_group catalog_group_check CHECK ((frame_max >= frame_min));

CONSTRAINT catalog_group catalog_group_code_check CHECK ((code <> ''::text));

CONSTRAINT catalog_group catalog_group_frame_min_check CHECK ((frame_min >= 0));

CONSTRAINT catalog_group catalog_group_pkey PRIMARY KEY (catalog_id, code);

CONSTRAINT catalog_item catalog_item_catalog_id_code_key UNIQUE (catalog_id, code);

CONSTRAINT catalog_item catalog_item_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES task_catalog(id);

CONSTRAINT catalog_item catalog_item_owner_unit_id_fkey FOREIGN KEY (owner_unit_id) REFERENCES unit(id);

CONSTRAINT catalog_item catalog_item_part_check CHECK ((part = ANY (ARRAY['leadership'::text, 'common'::text, 'division'::text])));

CONSTRAINT catalog_item catalog_item_pkey PRIMARY KEY (id);

CONSTRAINT charge charge_check CHECK ((last_date >= first_date));

CONSTRAINT charge charge_kind_check CHECK ((kind = ANY (ARRAY['delegate'::text, 'field'::text])));

CONSTRAINT charge charge_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT charge charge_pkey PRIMARY KEY (id);

CONSTRAINT charge charge_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT competency competency_framework_id_fkey FOREIGN KEY (framework_id) REFERENCES approval(id);

CONSTRAINT competency competency_framework_id_name_key UNIQUE (framework_id, name);

CONSTRAINT competency competency_grouping_check CHECK (("grouping" = ANY (ARRAY['general'::text, 'professional'::text, 'management'::text])));

CONSTRAINT competency competency_name_check CHECK ((name <> ''::text));

CONSTRAINT competency competency_pkey PRIMARY KEY (id);

CONSTRAINT competency_assessment competency_assessment_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES person(id);

CONSTRAINT competency_assessment competency_assessment_check CHECK (((assessed_by IS NULL) OR (assessed_by <> person_id)));

CONSTRAINT competency_assessment competency_assessment_competency_id_fkey FOREIGN KEY (competency_id) REFERENCES competency(id);

CONSTRAINT competency_assessment competency_assessment_evidence_check CHECK ((evidence <> ''::text));

CONSTRAINT competency_assessment competency_assessment_level_check CHECK (((level >= 0) AND (level <= 5)));

CONSTRAINT competency_assessment competency_assessment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT competency_assessment competency_assessment_pkey PRIMARY KEY (id);

CONSTRAINT conduct_act conduct_act_counted_year_check CHECK (((counted_year >= 1900) AND (counted_year <= 2999)));

CONSTRAINT conduct_act conduct_act_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT conduct_act conduct_act_pkey PRIMARY KEY (id);

CONSTRAINT conduct_act conduct_act_what_check CHECK ((what <> ''::text));

CONSTRAINT conduct_decision conduct_decision_act_id_fkey FOREIGN KEY (act_id) REFERENCES conduct_act(id);

CONSTRAINT conduct_decision conduct_decision_document_check CHECK ((document <> ''::text));

CONSTRAINT conduct_decision conduct_decision_pkey PRIMARY KEY (act_id, document);

CONSTRAINT diary_entry diary_entry_accepted_minutes_check CHECK (((accepted_minutes >= 0) AND (accepted_minutes <= 1440)));

CONSTRAINT diary_entry diary_entry_accepted_quantity_check CHECK ((accepted_quantity >= 0));

CONSTRAINT diary_entry diary_entry_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES assignment(id);

CONSTRAINT diary_entry diary_entry_check CHECK (((quality_excused >= 0) AND (quality_excused <= quality_faults)));

CONSTRAINT diary_entry diary_entry_check1 CHECK (((delays_excused >= 0) AND (delays_excused <= delays)));

CONSTRAINT diary_entry diary_entry_coefficient_check CHECK ((coefficient >= 0));

CONSTRAINT diary_entry diary_entry_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

CONSTRAINT diary_entry diary_entry_day_check CHECK ((day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'::text));

CONSTRAINT diary_entry diary_entry_delays_check CHECK ((delays >= 0));

CONSTRAINT diary_entry diary_entry_item_id_fkey FOREIGN KEY (item_id) REFERENCES catalog_item(id);

CONSTRAINT diary_entry diary_entry_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440)));

CONSTRAINT diary_entry diary_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT diary_entry diary_entry_pkey PRIMARY KEY (id, day);

CONSTRAINT diary_entry diary_entry_quality_faults_check CHECK ((quality_faults >= 0));

CONSTRAINT diary_entry diary_entry_quantity_check CHECK ((quantity >= 0));

CONSTRAINT diary_entry diary_entry_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES person(id);

CONSTRAINT diary_entry diary_entry_start_minute_check CHECK (((start_minute >= 0) AND (start_minute <= 1439)));

CONSTRAINT diary_entry diary_entry_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'accepted'::text, 'returned'::text, 'withdrawn'::text])));

CONSTRAINT diary_entry diary_entry_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT diary_move diary_move_pkey PRIMARY KEY (id);

CONSTRAINT dossier_attachment dossier_attachment_check CHECK ((size = length(content)));

CONSTRAINT dossier_attachment dossier_attachment_hash_check CHECK ((hash ~~ 'sha256:%'::text));

CONSTRAINT dossier_attachment dossier_attachment_media_type_check CHECK ((media_type <> ''::text));

CONSTRAINT dossier_attachment dossier_attachment_name_check CHECK ((name <> ''::text));

CONSTRAINT dossier_attachment dossier_attachment_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES dossier_paper(id);

CONSTRAINT dossier_attachment dossier_attachment_pkey PRIMARY KEY (id);

CONSTRAINT dossier_attachment dossier_attachment_size_check CHECK (((size >= 1) AND (size <= 10485760)));

CONSTRAINT dossier_paper dossier_paper_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id);

CONSTRAINT dossier_paper dossier_paper_kind_check CHECK ((kind = ANY (ARRAY['minutes'::text, 'party_opinion'::text, 'notice'::text, 'petition_file'::text, 'other'::text])));

CONSTRAINT dossier_paper dossier_paper_pkey PRIMARY KEY (id);

CONSTRAINT dossier_paper dossier_paper_title_check CHECK ((title <> ''::text));

CONSTRAINT dossier_paper dossier_paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT dossier_paper dossier_paper_year_check CHECK (((year >= 1900) AND (year <= 2999)));

CONSTRAINT dossier_person dossier_person_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES dossier_paper(id);

CONSTRAINT dossier_person dossier_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT dossier_person dossier_person_pkey PRIMARY KEY (paper_id, person_id);

CONSTRAINT duty duty_duty_check CHECK ((duty = ANY (ARRAY['hr'::text, 'administrator'::text, 'lead_body'::text, 'working_group'::text])));

CONSTRAINT duty duty_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT duty duty_pkey PRIMARY KEY (person_id, duty, unit_id, first_date);

CONSTRAINT duty duty_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT duty_group duty_group_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT duty_group duty_group_pkey PRIMARY KEY (year, person_id);

CONSTRAINT duty_group duty_group_title_check CHECK ((title <> ''::text));

CONSTRAINT entry_template entry_template_check CHECK (((kind = 'favourite'::text) OR ((weekdays > 0) AND (minutes > 0) AND (first IS NOT NULL))));

CONSTRAINT entry_template entry_template_check1 CHECK (((last IS NULL) OR (last >= first)));

CONSTRAINT entry_template entry_template_item_id_fkey FOREIGN KEY (item_id) REFERENCES catalog_item(id);

CONSTRAINT entry_template entry_template_kind_check CHECK ((kind = ANY (ARRAY['favourite'::text, 'recurring'::text])));

CONSTRAINT entry_template entry_template_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440)));

CONSTRAINT entry_template entry_template_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT entry_template entry_template_pkey PRIMARY KEY (id);

CONSTRAINT entry_template entry_template_quantity_check CHECK ((quantity >= 0));

CONSTRAINT entry_template entry_template_start_minute_check CHECK (((start_minute >= 0) AND (start_minute <= 1439)));

CONSTRAINT entry_template entry_template_title_check CHECK ((title <> ''::text));

CONSTRAINT entry_template entry_template_weekdays_check CHECK (((weekdays >= 0) AND (weekdays <= 127)));

CONSTRAINT former_result former_result_agency_check CHECK ((agency <> ''::text));

CONSTRAINT former_result former_result_document_check CHECK ((document <> ''::text));

CONSTRAINT former_result former_result_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT former_result former_result_pkey PRIMARY KEY (id);

CONSTRAINT former_result former_result_total_check CHECK (((total >= 0) AND (total <= 2000000)));

CONSTRAINT mark_dismissal mark_dismissal_dismissed_by_fkey FOREIGN KEY (dismissed_by) REFERENCES person(id);

CONSTRAINT mark_dismissal mark_dismissal_pkey PRIMARY KEY (entry_id, kind);

CONSTRAINT mark_dismissal mark_dismissal_word_check CHECK ((word <> ''::text));

CONSTRAINT merged_operation merged_operation_pkey PRIMARY KEY (id);

CONSTRAINT meta meta_pkey PRIMARY KEY (key);

CONSTRAINT national_batch national_batch_file_hash_check CHECK ((file_hash ~~ 'sha256:%'::text));

CONSTRAINT national_batch national_batch_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);

CONSTRAINT national_batch national_batch_number_check CHECK ((number > 0));

CONSTRAINT national_batch national_batch_pkey PRIMARY KEY (id);

CONSTRAINT national_batch national_batch_results_check CHECK ((results > 0));

CONSTRAINT national_batch national_batch_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT national_batch national_batch_unit_id_number_key UNIQUE (unit_id, number);

CONSTRAINT national_batch national_batch_year_check CHECK (((year >= 1900) AND (year <= 2999)));

CONSTRAINT national_result national_result_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES national_batch(id);

CONSTRAINT national_result national_result_check CHECK (((acknowledged_on IS NULL) OR (refusal = ''::text)));

CONSTRAINT national_result national_result_content_hash_check CHECK ((content_hash ~~ 'sha256:%'::text));

CONSTRAINT national_result national_result_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT national_result national_result_pkey PRIMARY KEY (batch_id, content_hash);

CONSTRAINT news news_pkey PRIMARY KEY (change, entity, person_id, month);

CONSTRAINT office_key office_key_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES person(id);

CONSTRAINT office_key office_key_office_check CHECK ((office <> ''::text));

CONSTRAINT office_key office_key_pkey PRIMARY KEY (public_key);

CONSTRAINT office_key office_key_public_key_check CHECK ((length(public_key) = 64));

CONSTRAINT period_lock period_lock_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT period_lock period_lock_pkey PRIMARY KEY (person_id, month);

CONSTRAINT period_lock period_lock_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES period_sheet(id);

CONSTRAINT period_sheet period_sheet_organising_check CHECK ((organising = ANY (ARRAY[5000, 10000])));

CONSTRAINT period_sheet period_sheet_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT period_sheet period_sheet_person_id_period_revision_key UNIQUE (person_id, period, revision);

CONSTRAINT period_sheet period_sheet_pkey PRIMARY KEY (id);

CONSTRAINT period_sheet period_sheet_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES period_sheet(id) DEFERRABLE;

CONSTRAINT period_sheet period_sheet_revision_check CHECK ((revision >= 1));

CONSTRAINT period_sheet period_sheet_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'head'::text, 'deputy'::text])));

CONSTRAINT period_sheet period_sheet_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id);

CONSTRAINT period_sheet period_sheet_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'signed'::text, 'closed'::text, 'replaced'::text])));

CONSTRAINT period_sheet period_sheet_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT period_sheet period_sheet_unity_check CHECK ((unity = ANY (ARRAY[5000, 10000])));

CONSTRAINT person person_code_key UNIQUE (code);

CONSTRAINT person person_kind_check CHECK ((kind = ANY (ARRAY['cadre'::text, 'civil_servant'::text, 'public_employee'::text, 'contract_worker'::text])));

CONSTRAINT person person_login_key UNIQUE (login);

CONSTRAINT person person_pkey PRIMARY KEY (id);

CONSTRAINT petition petition_check CHECK ((due_on > received_on));

CONSTRAINT petition petition_check1 CHECK ((resolved_on >= received_on));

CONSTRAINT petition petition_check2 CHECK (((sheet_id IS NULL) <> (rating_id IS NULL)));

CONSTRAINT petition petition_check3 CHECK (((state <> ALL (ARRAY['confirmed'::text, 'reopened'::text])) OR ((resolved_on IS NOT NULL) AND (resolution <> ''::text) AND (answer <> ''::text) AND (resolver_name <> ''::text))));

CONSTRAINT petition petition_content_check CHECK ((content <> ''::text));

CONSTRAINT petition petition_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT petition petition_pkey PRIMARY KEY (id);

CONSTRAINT petition petition_rating_id_fkey FOREIGN KEY (rating_id) REFERENCES year_rating(id);

CONSTRAINT petition petition_resolver_id_fkey FOREIGN KEY (resolver_id) REFERENCES person(id);

CONSTRAINT petition petition_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES period_sheet(id);

CONSTRAINT petition petition_state_check CHECK ((state = ANY (ARRAY['received'::text, 'confirmed'::text, 'reopened'::text, 'withdrawn'::text])));

CONSTRAINT petition petition_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT position position_code_check CHECK ((code <> ''::text));

CONSTRAINT position position_description_check CHECK (((description)::jsonb IS NOT NULL));

CONSTRAINT position position_grouping_check CHECK (("grouping" = ANY (ARRAY['leadership'::text, 'specialist'::text, 'professional'::text, 'support'::text])));

CONSTRAINT position position_head_count_check CHECK (((head_count >= 0) AND (head_count <= 10000)));

CONSTRAINT position position_name_check CHECK ((name <> ''::text));

CONSTRAINT position position_pkey PRIMARY KEY (id);

CONSTRAINT position position_set_id_code_key UNIQUE (set_id, code);

CONSTRAINT position position_set_id_fkey FOREIGN KEY (set_id) REFERENCES approval(id);

CONSTRAINT position position_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT position_holding position_holding_check CHECK ((last_date >= first_date));

CONSTRAINT position_holding position_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT position_holding position_holding_pkey PRIMARY KEY (id);

CONSTRAINT position_holding position_holding_position_id_fkey FOREIGN KEY (position_id) REFERENCES "position"(id);

CONSTRAINT purge purge_check CHECK (((state = 'requested'::text) OR ((decided_by IS NOT NULL) AND (decided_at IS NOT NULL))));

CONSTRAINT purge purge_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);

CONSTRAINT purge purge_pkey PRIMARY KEY (id);

CONSTRAINT purge purge_reason_check CHECK ((reason <> ''::text));

CONSTRAINT purge purge_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id);

CONSTRAINT purge purge_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'done'::text, 'kept'::text])));

CONSTRAINT raised_share raised_share_check CHECK (((revision = 1) OR (reason <> ''::text)));

CONSTRAINT raised_share raised_share_document_check CHECK ((document <> ''::text));

CONSTRAINT raised_share raised_share_percent_check CHECK (((percent >= 0) AND (percent <= 1000000)));

CONSTRAINT raised_share raised_share_pkey PRIMARY KEY (year, unit_id, revision);

CONSTRAINT raised_share raised_share_revision_check CHECK ((revision >= 1));

CONSTRAINT raised_share raised_share_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT register_item register_item_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES assignment(id);

CONSTRAINT register_item register_item_check CHECK (((done IS NULL) OR (finished = 1)));

CONSTRAINT register_item register_item_finished_check CHECK ((finished = ANY (ARRAY[0, 1])));

CONSTRAINT register_item register_item_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES person(id);

CONSTRAINT register_item register_item_item_key_check CHECK ((item_key <> ''::text));

CONSTRAINT register_item register_item_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT register_item register_item_person_id_item_key_key UNIQUE (person_id, item_key);

CONSTRAINT register_item register_item_pkey PRIMARY KEY (id);

CONSTRAINT register_item register_item_source_id_fkey FOREIGN KEY (source_id) REFERENCES register_source(id);

CONSTRAINT register_source register_source_headings_check CHECK ((headings <> ''::text));

CONSTRAINT register_source register_source_name_check CHECK ((name <> ''::text));

CONSTRAINT register_source register_source_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT register_source register_source_person_id_headings_key UNIQUE (person_id, headings);

CONSTRAINT register_source register_source_pkey PRIMARY KEY (id);

CONSTRAINT rollout rollout_check CHECK (((pilot_from IS NULL) OR (official_from >= pilot_from)));

CONSTRAINT rollout rollout_pkey PRIMARY KEY (unit_id);

CONSTRAINT rollout rollout_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT rule_comment rule_comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);

CONSTRAINT rule_comment rule_comment_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES rule_draft(id);

CONSTRAINT rule_comment rule_comment_pkey PRIMARY KEY (id);

CONSTRAINT rule_comment rule_comment_text_check CHECK ((text <> ''::text));

CONSTRAINT rule_draft rule_draft_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);

CONSTRAINT rule_draft rule_draft_pkey PRIMARY KEY (id);

CONSTRAINT rule_draft rule_draft_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'circulated'::text, 'published'::text, 'discarded'::text])));

CONSTRAINT rule_edition rule_edition_check CHECK (((effective_to IS NULL) OR (effective_to >= effective_from)));

CONSTRAINT rule_edition rule_edition_decision_check CHECK ((decision <> ''::text));

CONSTRAINT rule_edition rule_edition_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES rule_draft(id);

CONSTRAINT rule_edition rule_edition_draft_id_key UNIQUE (draft_id);

CONSTRAINT rule_edition rule_edition_edition_check CHECK ((edition >= 1));

CONSTRAINT rule_edition rule_edition_pkey PRIMARY KEY (id);

CONSTRAINT rule_edition rule_edition_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES person(id);

CONSTRAINT rule_edition rule_edition_set_id_checksum_fkey FOREIGN KEY (set_id, checksum) REFERENCES rule_set(id, checksum);

CONSTRAINT rule_edition rule_edition_set_id_edition_key UNIQUE (set_id, edition);

CONSTRAINT rule_edition rule_edition_subject_check CHECK ((subject = ANY (ARRAY['person'::text, 'unit'::text])));

CONSTRAINT rule_set rule_set_pkey PRIMARY KEY (id, checksum);

CONSTRAINT schema_step schema_step_pkey PRIMARY KEY (version);

CONSTRAINT second_factor second_factor_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT second_factor second_factor_pkey PRIMARY KEY (person_id);

CONSTRAINT second_factor second_factor_secret_check CHECK (((length(secret) >= 20) AND (length(secret) <= 64)));

CONSTRAINT sheet_close sheet_close_pkey PRIMARY KEY (sheet_id);

CONSTRAINT task_catalog task_catalog_consolidated_id_fkey FOREIGN KEY (consolidated_id) REFERENCES task_catalog(id);

CONSTRAINT task_catalog task_catalog_divisor_check CHECK ((divisor > 0));

CONSTRAINT task_catalog task_catalog_pkey PRIMARY KEY (id);

CONSTRAINT task_catalog task_catalog_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT tie_choice tie_choice_document_check CHECK ((document <> ''::text));

CONSTRAINT tie_choice tie_choice_kept_check CHECK ((kept = ANY (ARRAY[0, 1])));

CONSTRAINT tie_choice tie_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT tie_choice tie_choice_pkey PRIMARY KEY (year, person_id, revision);

CONSTRAINT tie_choice tie_choice_revision_check CHECK ((revision >= 1));

CONSTRAINT transition transition_pkey PRIMARY KEY (entity, from_state, action);

CONSTRAINT unit unit_bloc_check CHECK ((bloc = ANY (ARRAY['government'::text, 'party'::text, 'front'::text])));

CONSTRAINT unit unit_check CHECK (((last_date IS NULL) OR (last_date >= first_date)));

CONSTRAINT unit unit_code_key UNIQUE (code);

CONSTRAINT unit unit_kind_check CHECK ((kind = ANY (ARRAY['province'::text, 'department'::text, 'commune'::text, 'division'::text])));

CONSTRAINT unit unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id) DEFERRABLE;

CONSTRAINT unit unit_pkey PRIMARY KEY (id);

CONSTRAINT unit_rating unit_rating_check CHECK (((revision = 1) OR (reason <> ''::text)));

CONSTRAINT unit_rating unit_rating_document_check CHECK ((document <> ''::text));

CONSTRAINT unit_rating unit_rating_level_check CHECK ((level = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'not_completed'::text, 'not_rated'::text])));

CONSTRAINT unit_rating unit_rating_pkey PRIMARY KEY (year, unit_id, revision);

CONSTRAINT unit_rating unit_rating_revision_check CHECK ((revision >= 1));

CONSTRAINT unit_rating unit_rating_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT work_proposal work_proposal_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES task_catalog(id);

CONSTRAINT work_proposal work_proposal_check CHECK (((state <> 'declined'::text) OR (answer <> ''::text)));

CONSTRAINT work_proposal work_proposal_check1 CHECK (((state <> 'accepted'::text) OR (item_code <> ''::text)));

CONSTRAINT work_proposal work_proposal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);

CONSTRAINT work_proposal work_proposal_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT work_proposal work_proposal_pkey PRIMARY KEY (id);

CONSTRAINT work_proposal work_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])));

CONSTRAINT work_proposal work_proposal_task_check CHECK ((task <> ''::text));

CONSTRAINT work_proposal work_proposal_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CONSTRAINT year_rating year_rating_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES unit(id);

CONSTRAINT year_rating year_rating_check CHECK (((revision = 1) OR ((replaces_id IS NOT NULL) AND (reason <> ''::text))));

CONSTRAINT year_rating year_rating_check1 CHECK (((state = 'proposal'::text) OR ((level IS NOT NULL) AND (content_hash <> ''::text) AND (signer_name <> ''::text) AND (signed_at IS NOT NULL))));

CONSTRAINT year_rating year_rating_level_check CHECK ((level = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'not_completed'::text])));

CONSTRAINT year_rating year_rating_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CONSTRAINT year_rating year_rating_person_id_year_revision_key UNIQUE (person_id, year, revision);

CONSTRAINT year_rating year_rating_pkey PRIMARY KEY (id);

CONSTRAINT year_rating year_rating_proposed_check CHECK ((proposed = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'not_completed'::text])));

CONSTRAINT year_rating year_rating_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES year_rating(id) DEFERRABLE;

CONSTRAINT year_rating year_rating_revision_check CHECK ((revision >= 1));

CONSTRAINT year_rating year_rating_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'head'::text, 'deputy'::text])));

CONSTRAINT year_rating year_rating_self_level_check CHECK ((self_level = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'not_completed'::text])));

CONSTRAINT year_rating year_rating_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id);

CONSTRAINT year_rating year_rating_state_check CHECK ((state = ANY (ARRAY['proposal'::text, 'signed'::text, 'replaced'::text])));

CONSTRAINT year_rating year_rating_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

CREATE INDEX absence_person ON soviec.absence USING btree (person_id, first_date);

CREATE UNIQUE INDEX absence_pkey ON soviec.absence USING btree (id);

CREATE INDEX appointment_person ON soviec.appointment USING btree (person_id, first_date, last_date);

CREATE UNIQUE INDEX appointment_pkey ON soviec.appointment USING btree (id);

CREATE INDEX appointment_unit ON soviec.appointment USING btree (unit_id, first_date, last_date);

CREATE INDEX approval_comment_document ON soviec.approval_comment USING btree (approval_id, at);

CREATE UNIQUE INDEX approval_comment_pkey ON soviec.approval_comment USING btree (id);

CREATE UNIQUE INDEX approval_pkey ON soviec.approval USING btree (id);

CREATE UNIQUE INDEX approval_route_pkey ON soviec.approval_route USING btree (bloc, ordinal);

CREATE UNIQUE INDEX approval_signature_pkey ON soviec.approval_signature USING btree (approval_id, approval_version);

CREATE UNIQUE INDEX approval_step_pkey ON soviec.approval_step USING btree (approval_id, ordinal);

CREATE INDEX approval_successor ON soviec.approval USING btree (superseded_by) WHERE (superseded_by IS NOT NULL);

CREATE INDEX approval_unit ON soviec.approval USING btree (unit_id, kind, effective_from);

CREATE INDEX approval_way ON soviec.approval USING btree (state, changed_at) WHERE (state = ANY (ARRAY['submitted'::text, 'consolidated'::text]));

CREATE INDEX assignment_item ON soviec.assignment USING btree (item_id) WHERE (item_id IS NOT NULL);

CREATE INDEX assignment_person ON soviec.assignment USING btree (person_id, period);

CREATE UNIQUE INDEX assignment_pkey ON soviec.assignment USING btree (id);

CREATE INDEX assignment_source ON soviec.assignment USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX assignment_unit ON soviec.assignment USING btree (unit_id, period);

CREATE UNIQUE INDEX audit_head_pkey ON soviec.audit_head USING btree (chain);

CREATE INDEX audit_record_entity ON soviec.audit_record USING btree (entity_id, sequence);

CREATE UNIQUE INDEX audit_record_pkey ON soviec.audit_record USING btree (chain, sequence);

CREATE INDEX audit_row_entity ON soviec.audit_row USING btree (entity_id);

CREATE UNIQUE INDEX audit_row_operation ON soviec.audit_row USING btree (operation) WHERE (operation IS NOT NULL);

CREATE UNIQUE INDEX audit_row_pkey ON soviec.audit_row USING btree (chain, sequence, place);

CREATE UNIQUE INDEX calendar_day_pkey ON soviec.calendar_day USING btree (day);

CREATE UNIQUE INDEX catalog_alias_pkey ON soviec.catalog_alias USING btree (catalog_id, code);

CREATE UNIQUE INDEX catalog_group_pkey ON soviec.catalog_group USING btree (catalog_id, code);

CREATE UNIQUE INDEX catalog_item_catalog_id_code_key ON soviec.catalog_item USING btree (catalog_id, code);

CREATE INDEX catalog_item_owner ON soviec.catalog_item USING btree (owner_unit_id) WHERE (owner_unit_id IS NOT NULL);

CREATE UNIQUE INDEX catalog_item_pkey ON soviec.catalog_item USING btree (id);

CREATE INDEX charge_person ON soviec.charge USING btree (person_id, first_date);

CREATE UNIQUE INDEX charge_pkey ON soviec.charge USING btree (id);

CREATE INDEX charge_unit ON soviec.charge USING btree (unit_id, first_date);

CREATE INDEX competency_assessment_assessor ON soviec.competency_assessment USING btree (assessed_by) WHERE (assessed_by IS NOT NULL);

CREATE INDEX competency_assessment_competency ON soviec.competency_assessment USING btree (competency_id);

CREATE INDEX competency_assessment_person ON soviec.competency_assessment USING btree (person_id, day);

CREATE UNIQUE INDEX competency_assessment_pkey ON soviec.competency_assessment USING btree (id);

CREATE UNIQUE INDEX competency_framework_id_name_key ON soviec.competency USING btree (framework_id, name);

CREATE UNIQUE INDEX competency_pkey ON soviec.competency USING btree (id);

CREATE UNIQUE INDEX conduct_act_once ON soviec.conduct_act USING btree (person_id, day, what) WHERE (revoked_reason = ''::text);

CREATE INDEX conduct_act_person ON soviec.conduct_act USING btree (person_id, day);

CREATE UNIQUE INDEX conduct_act_pkey ON soviec.conduct_act USING btree (id);

CREATE INDEX conduct_act_year ON soviec.conduct_act USING btree (counted_year);

CREATE UNIQUE INDEX conduct_decision_pkey ON soviec.conduct_decision USING btree (act_id, document);

CREATE INDEX diary_entry_assignment ON ONLY soviec.diary_entry USING btree (assignment_id) WHERE (assignment_id IS NOT NULL);

CREATE INDEX diary_entry_item ON ONLY soviec.diary_entry USING btree (item_id) WHERE (item_id IS NOT NULL);

CREATE INDEX diary_entry_person ON ONLY soviec.diary_entry USING btree (person_id, day, state, minutes, start_minute);

CREATE UNIQUE INDEX diary_entry_pkey ON ONLY soviec.diary_entry USING btree (id, day);

CREATE INDEX diary_entry_queue ON ONLY soviec.diary_entry USING btree (unit_id, day, id) WHERE (state = 'pending'::text);

CREATE INDEX diary_entry_unit ON ONLY soviec.diary_entry USING btree (unit_id, day);

CREATE UNIQUE INDEX diary_move_pkey ON soviec.diary_move USING btree (id);

CREATE INDEX dossier_attachment_paper ON soviec.dossier_attachment USING btree (paper_id);

CREATE UNIQUE INDEX dossier_attachment_pkey ON soviec.dossier_attachment USING btree (id);

CREATE UNIQUE INDEX dossier_paper_pkey ON soviec.dossier_paper USING btree (id);

CREATE INDEX dossier_paper_unit ON soviec.dossier_paper USING btree (unit_id, year);

CREATE INDEX dossier_person_person ON soviec.dossier_person USING btree (person_id, paper_id);

CREATE UNIQUE INDEX dossier_person_pkey ON soviec.dossier_person USING btree (paper_id, person_id);

CREATE UNIQUE INDEX duty_group_pkey ON soviec.duty_group USING btree (year, person_id);

CREATE UNIQUE INDEX duty_pkey ON soviec.duty USING btree (person_id, duty, unit_id, first_date);

CREATE INDEX entry_template_item ON soviec.entry_template USING btree (item_id) WHERE (item_id IS NOT NULL);

CREATE INDEX entry_template_person ON soviec.entry_template USING btree (person_id, created_at);

CREATE UNIQUE INDEX entry_template_pkey ON soviec.entry_template USING btree (id);

CREATE UNIQUE INDEX former_result_once ON soviec.former_result USING btree (person_id, period) WHERE (revoked_reason = ''::text);

CREATE INDEX former_result_period ON soviec.former_result USING btree (period);

CREATE UNIQUE INDEX former_result_pkey ON soviec.former_result USING btree (id);

CREATE UNIQUE INDEX mark_dismissal_pkey ON soviec.mark_dismissal USING btree (entry_id, kind);

CREATE UNIQUE INDEX merged_operation_pkey ON soviec.merged_operation USING btree (id);

CREATE INDEX merged_operation_row ON soviec.merged_operation USING btree (row_id, sequence);

CREATE UNIQUE INDEX meta_pkey ON soviec.meta USING btree (key);

CREATE UNIQUE INDEX national_batch_pkey ON soviec.national_batch USING btree (id);

CREATE UNIQUE INDEX national_batch_unit_id_number_key ON soviec.national_batch USING btree (unit_id, number);

CREATE INDEX national_result_person ON soviec.national_result USING btree (person_id);

CREATE UNIQUE INDEX national_result_pkey ON soviec.national_result USING btree (batch_id, content_hash);

CREATE UNIQUE INDEX news_pkey ON soviec.news USING btree (change, entity, person_id, month);

CREATE UNIQUE INDEX office_key_pkey ON soviec.office_key USING btree (public_key);

CREATE INDEX period_lock_month ON soviec.period_lock USING btree (month);

CREATE UNIQUE INDEX period_lock_pkey ON soviec.period_lock USING btree (person_id, month);

CREATE UNIQUE INDEX period_sheet_current ON soviec.period_sheet USING btree (person_id, period) WHERE (state <> 'replaced'::text);

CREATE UNIQUE INDEX period_sheet_person_id_period_revision_key ON soviec.period_sheet USING btree (person_id, period, revision);

CREATE UNIQUE INDEX period_sheet_pkey ON soviec.period_sheet USING btree (id);

CREATE INDEX period_sheet_unit ON soviec.period_sheet USING btree (unit_id, period, state, level, total);

CREATE UNIQUE INDEX person_code_key ON soviec.person USING btree (code);

CREATE UNIQUE INDEX person_login_key ON soviec.person USING btree (login);

CREATE UNIQUE INDEX person_pkey ON soviec.person USING btree (id);

CREATE UNIQUE INDEX petition_open_rating ON soviec.petition USING btree (rating_id) WHERE ((state = 'received'::text) AND (rating_id IS NOT NULL));

CREATE UNIQUE INDEX petition_open_sheet ON soviec.petition USING btree (sheet_id) WHERE ((state = 'received'::text) AND (sheet_id IS NOT NULL));

CREATE INDEX petition_person ON soviec.petition USING btree (person_id, received_on);

CREATE UNIQUE INDEX petition_pkey ON soviec.petition USING btree (id);

CREATE INDEX petition_unit ON soviec.petition USING btree (unit_id, received_on);

CREATE INDEX position_holding_person ON soviec.position_holding USING btree (person_id, first_date);

CREATE UNIQUE INDEX position_holding_pkey ON soviec.position_holding USING btree (id);

CREATE INDEX position_holding_position ON soviec.position_holding USING btree (position_id, first_date);

CREATE UNIQUE INDEX position_pkey ON soviec."position" USING btree (id);

CREATE UNIQUE INDEX position_set_id_code_key ON soviec."position" USING btree (set_id, code);

CREATE INDEX position_unit ON soviec."position" USING btree (unit_id);

CREATE INDEX purge_done ON soviec.purge USING btree (entry_id) WHERE (state = 'done'::text);

CREATE INDEX purge_entry ON soviec.purge USING btree (entry_id, requested_at);

CREATE INDEX purge_open ON soviec.purge USING btree (requested_at) WHERE (state = 'requested'::text);

CREATE UNIQUE INDEX purge_pkey ON soviec.purge USING btree (id);

CREATE UNIQUE INDEX raised_share_pkey ON soviec.raised_share USING btree (year, unit_id, revision);

CREATE INDEX register_item_assignment ON soviec.register_item USING btree (assignment_id) WHERE (assignment_id IS NOT NULL);

CREATE INDEX register_item_entry ON soviec.register_item USING btree (entry_id) WHERE (entry_id IS NOT NULL);

CREATE INDEX register_item_handler ON soviec.register_item USING btree (handler_id) WHERE (handler_id IS NOT NULL);

CREATE UNIQUE INDEX register_item_person_id_item_key_key ON soviec.register_item USING btree (person_id, item_key);

CREATE UNIQUE INDEX register_item_pkey ON soviec.register_item USING btree (id);

CREATE INDEX register_item_source ON soviec.register_item USING btree (source_id);

CREATE UNIQUE INDEX register_source_person_id_headings_key ON soviec.register_source USING btree (person_id, headings);

CREATE UNIQUE INDEX register_source_pkey ON soviec.register_source USING btree (id);

CREATE UNIQUE INDEX rollout_pkey ON soviec.rollout USING btree (unit_id);

CREATE INDEX rule_comment_draft ON soviec.rule_comment USING btree (draft_id, at);

CREATE UNIQUE INDEX rule_comment_pkey ON soviec.rule_comment USING btree (id);

CREATE INDEX rule_draft_open ON soviec.rule_draft USING btree (changed_at) WHERE (state = ANY (ARRAY['drafting'::text, 'circulated'::text]));

CREATE UNIQUE INDEX rule_draft_pkey ON soviec.rule_draft USING btree (id);

CREATE UNIQUE INDEX rule_edition_draft_id_key ON soviec.rule_edition USING btree (draft_id);

CREATE UNIQUE INDEX rule_edition_pkey ON soviec.rule_edition USING btree (id);

CREATE UNIQUE INDEX rule_edition_set_id_edition_key ON soviec.rule_edition USING btree (set_id, edition);

CREATE UNIQUE INDEX rule_set_pkey ON soviec.rule_set USING btree (id, checksum);

CREATE UNIQUE INDEX schema_step_pkey ON soviec.schema_step USING btree (version);

CREATE UNIQUE INDEX second_factor_pkey ON soviec.second_factor USING btree (person_id);

CREATE UNIQUE INDEX sheet_close_pkey ON soviec.sheet_close USING btree (sheet_id);

CREATE INDEX task_catalog_consolidated ON soviec.task_catalog USING btree (consolidated_id) WHERE (consolidated_id IS NOT NULL);

CREATE UNIQUE INDEX task_catalog_pkey ON soviec.task_catalog USING btree (id);

CREATE INDEX task_catalog_unit ON soviec.task_catalog USING btree (unit_id, effective_from);

CREATE UNIQUE INDEX tie_choice_pkey ON soviec.tie_choice USING btree (year, person_id, revision);

CREATE UNIQUE INDEX transition_pkey ON soviec.transition USING btree (entity, from_state, action);

CREATE UNIQUE INDEX unit_code_key ON soviec.unit USING btree (code);

CREATE INDEX unit_parent ON soviec.unit USING btree (parent_id);

CREATE UNIQUE INDEX unit_pkey ON soviec.unit USING btree (id);

CREATE UNIQUE INDEX unit_rating_pkey ON soviec.unit_rating USING btree (year, unit_id, revision);

CREATE INDEX work_proposal_catalog ON soviec.work_proposal USING btree (catalog_id) WHERE (catalog_id IS NOT NULL);

CREATE INDEX work_proposal_open ON soviec.work_proposal USING btree (unit_id, proposed_at) WHERE (state = 'open'::text);

CREATE INDEX work_proposal_person ON soviec.work_proposal USING btree (person_id, proposed_at);

CREATE UNIQUE INDEX work_proposal_pkey ON soviec.work_proposal USING btree (id);

CREATE INDEX year_rating_agency ON soviec.year_rating USING btree (agency_id, year);

CREATE UNIQUE INDEX year_rating_current ON soviec.year_rating USING btree (person_id, year) WHERE (state <> 'replaced'::text);

CREATE UNIQUE INDEX year_rating_person_id_year_revision_key ON soviec.year_rating USING btree (person_id, year, revision);

CREATE UNIQUE INDEX year_rating_pkey ON soviec.year_rating USING btree (id);

VIEW approval_drafter AS  SELECT a.id AS approval_id,
    d.person_id,
    d.first_date,
    d.last_date
   FROM ((approval a
     JOIN unit_above u ON ((u.unit_id = a.unit_id)))
     JOIN duty d ON ((d.unit_id = u.above_id)))
  WHERE (d.duty = ANY (ARRAY['hr'::text, 'administrator'::text, 'lead_body'::text]))
UNION ALL
 SELECT a.id AS approval_id,
    p.person_id,
    p.first_date,
    p.last_date
   FROM (approval a
     JOIN appointment p ON ((p.unit_id = a.unit_id)))
  WHERE (p.role = ANY (ARRAY['head'::text, 'deputy'::text])); ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

VIEW approval_holder AS  SELECT a.id AS approval_id,
    d.person_id,
    d.first_date,
    d.last_date
   FROM ((approval a
     JOIN approval_step s ON (((s.approval_id = a.id) AND (s.ordinal = a.step))))
     JOIN duty d ON ((d.unit_id = s.unit_id)))
  WHERE ((s.holder = 'lead_body'::text) AND (d.duty = 'lead_body'::text))
UNION ALL
 SELECT a.id AS approval_id,
    p.person_id,
    p.first_date,
    p.last_date
   FROM ((approval a
     JOIN approval_step s ON (((s.approval_id = a.id) AND (s.ordinal = a.step))))
     JOIN appointment p ON ((p.unit_id = s.unit_id)))
  WHERE ((s.holder = 'head'::text) AND (p.role = ANY (ARRAY['head'::text, 'deputy'::text])))
UNION ALL
 SELECT a.id AS approval_id,
    d.person_id,
    d.first_date,
    d.last_date
   FROM (((approval a
     JOIN approval_step s ON (((s.approval_id = a.id) AND (s.ordinal = a.step))))
     JOIN unit_above u ON ((u.unit_id = a.unit_id)))
     JOIN duty d ON ((d.unit_id = u.above_id)))
  WHERE ((s.unit_id IS NULL) AND (d.duty = 'lead_body'::text)); ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

VIEW level_roll_up AS  SELECT agency_of(period_sheet.unit_id) AS agency_id,
    period_sheet.period,
    period_sheet.level,
    count(*) AS people
   FROM period_sheet
  WHERE ((period_sheet.state = ANY (ARRAY['signed'::text, 'closed'::text])) AND (( SELECT has_duty('working_group'::text) AS has_duty) OR ( SELECT has_duty('lead_body'::text) AS has_duty)))
  GROUP BY (agency_of(period_sheet.unit_id)), period_sheet.period, period_sheet.level; ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

VIEW sheet_level AS  SELECT period_sheet.person_id,
    period_sheet.unit_id,
    period_sheet.period,
    period_sheet.level
   FROM period_sheet
  WHERE ((period_sheet.state = ANY (ARRAY['signed'::text, 'closed'::text])) AND (agency_of(period_sheet.unit_id) = ( SELECT my_chain() AS my_chain))); ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

VIEW told_row AS  SELECT audit_row.chain,
    audit_row.sequence,
    audit_row.place,
    audit_row.entity,
    audit_row.entity_id,
    audit_row.action,
    audit_row.before,
    audit_row.after,
    audit_row.reason,
    audit_row.operation,
    audit_row.author,
    audit_row.author_name,
    audit_row.made_at,
    audit_row.hash,
    audit_row.at,
    audit_row.actor,
    audit_row.actor_name,
    audit_row.batch_hash,
    audit_row.about,
    audit_row.about_unit
   FROM audit_row
  WHERE (audit_row.entity !~~ 'table:%'::text)
UNION ALL
 SELECT audit_row.chain,
    audit_row.sequence,
    audit_row.place,
    'sheet'::text AS entity,
    audit_row.entity_id,
    'close'::text AS action,
    '{"state":"signed"}'::text AS before,
    '{"state":"closed"}'::text AS after,
    audit_row.reason,
    audit_row.operation,
    audit_row.author,
    audit_row.author_name,
    audit_row.made_at,
    audit_row.hash,
    audit_row.at,
    audit_row.actor,
    audit_row.actor_name,
    audit_row.batch_hash,
    audit_row.about,
    audit_row.about_unit
   FROM audit_row
  WHERE ((audit_row.entity = 'table:sheet_close'::text) OR ((audit_row.entity = 'table:period_sheet'::text) AND (((audit_row.before)::jsonb ->> 'state'::text) = 'signed'::text) AND (((audit_row.after)::jsonb ->> 'state'::text) = 'closed'::text))); ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

VIEW unit_above AS  SELECT unit.id AS unit_id,
    unit.id AS above_id
   FROM unit
UNION ALL
 SELECT u.id AS unit_id,
    u.parent_id AS above_id
   FROM unit u
  WHERE (u.parent_id IS NOT NULL)
UNION ALL
 SELECT u.id AS unit_id,
    p.parent_id AS above_id
   FROM (unit u
     JOIN unit p ON ((p.id = u.parent_id)))
  WHERE (p.parent_id IS NOT NULL)
UNION ALL
 SELECT u.id AS unit_id,
    q.parent_id AS above_id
   FROM ((unit u
     JOIN unit p ON ((p.id = u.parent_id)))
     JOIN unit q ON ((q.id = p.parent_id)))
  WHERE (q.parent_id IS NOT NULL); ACL soviec_owner=arwdDxt/soviec_owner soviec_user=r/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.account_add(asked text, person_code text, verifier text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    PERFORM check_account(asked, verifier);
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = asked) THEN
        RAISE EXCEPTION 'soviec:account';
    END IF;
    PERFORM account_link(asked, person_code);
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L CONNECTION LIMIT 20 IN ROLE soviec_user', asked, verifier);
    PERFORM account_note(asked, 'add');
END $function$
 ACL soviec_accounts=X/soviec_accounts soviec_user=X/soviec_accounts;

CREATE OR REPLACE FUNCTION soviec.account_disable(asked text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    PERFORM check_account(asked, 'SCRAM-SHA-256$1:a$a:a');
    PERFORM account_of(asked);
    EXECUTE format('ALTER ROLE %I NOLOGIN', asked);
    PERFORM account_note(asked, 'disable');
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = asked;
END $function$
 ACL soviec_accounts=X/soviec_accounts soviec_user=X/soviec_accounts;

CREATE OR REPLACE FUNCTION soviec.account_link(asked text, person_code text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    UPDATE person SET login = asked, version = version + 1 WHERE code = person_code;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'soviec:nobody';
    END IF;
END $function$
 ACL soviec_accounts=X/soviec_owner soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.account_note(asked text, what text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
    INSERT INTO audit_record (
        chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
        previous_hash, hash)
    VALUES (
        my_chain(), 0, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), my_person(),
        session_user, 'account', asked, what, '{}', '{}', '', '', '')
$function$
 ACL soviec_accounts=X/soviec_owner soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.account_of(asked text)
 RETURNS void
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    -- Only those who were let in through account_add are touched.
    IF NOT EXISTS (
        SELECT 1 FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member
        WHERE g.rolname = 'soviec_user' AND r.rolname = asked AND NOT r.rolsuper AND NOT r.rolcreaterole) THEN
        RAISE EXCEPTION 'soviec:nobody';
    END IF;
END $function$
 ACL soviec_accounts=X/soviec_accounts;

CREATE OR REPLACE FUNCTION soviec.account_password(asked text, verifier text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    PERFORM check_account(asked, verifier);
    PERFORM account_of(asked);
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', asked, verifier);
    PERFORM account_note(asked, 'password');
END $function$
 ACL soviec_accounts=X/soviec_accounts soviec_user=X/soviec_accounts;

CREATE OR REPLACE FUNCTION soviec.add_diary_months(first_year integer, last_year integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
        PERFORM guard_diary_month(part);
    END LOOP;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.agency_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.key = 'agency_unit' AND NOT is_operator() AND NEW.value <> OLD.value THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.agency_of(of_unit text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN (
        WITH RECURSIVE up(id, parent_id, kind, depth) AS (
            SELECT id, parent_id, kind, 0 FROM unit WHERE id = of_unit
            UNION ALL
            SELECT u.id, u.parent_id, u.kind, up.depth + 1 FROM up JOIN unit AS u ON u.id = up.parent_id
            WHERE up.kind = 'division' AND up.depth < 20
        )
        SELECT id FROM up WHERE kind <> 'division' ORDER BY depth LIMIT 1);
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_catalog()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_comment_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_comment_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_comment_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM approval_comment WHERE id = NEW.id) OR NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.approval_id AND state IN ('drafting', 'returned', 'submitted', 'consolidated')) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_first_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state <> 'drafting' OR NEW.step <> 0 OR NEW.version <> 1 THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_moves()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM approval WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_owner()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.unit_id IS DISTINCT FROM OLD.unit_id
  OR NEW.bloc IS DISTINCT FROM OLD.bloc OR NEW.author_id IS DISTINCT FROM OLD.author_id THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_signature_drafter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.action IN ('submit', 'record', 'discard', 'recall') AND NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM approval_drafter AS h
    WHERE h.approval_id = NEW.approval_id AND h.person_id = NEW.person_id
      AND h.first_date <= to_char(CAST(NEW.at AS TIMESTAMPTZ) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
      AND coalesce(h.last_date, '9999-12-31') >= to_char(CAST(NEW.at AS TIMESTAMPTZ) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) THEN
        RAISE EXCEPTION 'soviec:not_yours';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_signature_holder()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_signature_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_signature_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_signature_own()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    PERFORM check_clock(NEW.at);
    IF NEW.action IN ('forward', 'consolidate', 'approve') THEN
        PERFORM check_factor();
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_signature_record()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.action = 'record' AND EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc
    WHERE a.id = NEW.approval_id AND r.kind = 'approve' AND r.unit_id IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:not_yours';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_signature_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_step_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM approval WHERE id = OLD.approval_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_step_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_step_route()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM approval_step WHERE approval_id = NEW.approval_id AND ordinal = NEW.ordinal)
  OR NOT EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc AND r.ordinal = NEW.ordinal
    WHERE a.id = NEW.approval_id AND a.state IN ('drafting', 'returned') AND r.body = NEW.body
      AND r.kind = NEW.kind AND r.holder = NEW.holder AND r.unit_id IS NOT DISTINCT FROM NEW.unit_id) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_still()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state = OLD.state AND NEW.step = OLD.step AND OLD.state NOT IN ('drafting', 'returned') THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_superseded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_title()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.title IS DISTINCT FROM OLD.title AND OLD.state NOT IN ('drafting', 'returned') THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.approval_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.version IS DISTINCT FROM OLD.version + 1 THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.ask_changed(of_table regclass)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
    SELECT 'SELECT array_remove(ARRAY['
        || string_agg(
            format('CASE WHEN bool_or(o.%1$I IS DISTINCT FROM n.%1$I) THEN %1$L END', attname), ', '
            ORDER BY attname COLLATE "C")
        || '], NULL) FROM old_rows AS o JOIN new_rows AS n ON n.id = o.id'
    FROM pg_attribute WHERE attrelid = of_table AND attnum > 0 AND NOT attisdropped
$function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.ask_rows(of_table text, changed text[])
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    -- The words of a purged entry are kept nowhere.
    words TEXT := CASE WHEN of_table = 'diary_entry'
        THEN $$CASE WHEN n.id IN (SELECT entry_id FROM purge WHERE state = 'done') THEN '{"purged":"yes"}' ELSE %s END$$
        ELSE '%s' END;
    differs TEXT;
    was TEXT;
    now_is TEXT;
BEGIN
    SELECT string_agg(format('o.%1$I IS DISTINCT FROM n.%1$I', name), ' OR '),
        string_agg(format(
            $$CASE WHEN o.%1$I IS DISTINCT FROM n.%1$I THEN '"%1$s":' || coalesce(to_json(o.%1$I)::TEXT, 'null') END$$,
            name), ', ' ORDER BY place),
        string_agg(format(
            $$CASE WHEN o.%1$I IS DISTINCT FROM n.%1$I THEN '"%1$s":' || coalesce(to_json(n.%1$I)::TEXT, 'null') END$$,
            name), ', ' ORDER BY place)
    INTO differs, was, now_is FROM unnest(changed) WITH ORDINALITY AS c (name, place);
    RETURN format(
        $$SELECT array_agg(ROW('', 0, 0, %L, n.id, 'update', %s, %s, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
              NULL, n.person_id, n.unit_id)::audit_row) FROM old_rows AS o JOIN new_rows AS n ON n.id = o.id WHERE %s$$,
        'table:' || of_table,
        format(words, $$'{' || concat_ws(',', $$ || was || $$) || '}'$$),
        format(words, $$'{' || concat_ws(',', $$ || now_is || $$) || '}'$$), differs);
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.assignment_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.assignment_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT := my_person();
    directs BOOLEAN;
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.assigned_by IS DISTINCT FROM me THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        RETURN NEW;
    END IF;
    directs := OLD.unit_id = ANY (my_units() || my_hr_units());
    IF NEW.state <> OLD.state AND NOT may_step('assignment', OLD.state, NEW.state, NEW.person_id, OLD.unit_id)
        AND NOT (OLD.unit_id = ANY (my_hr_units()) AND NEW.person_id <> me) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NOT directs AND (
        to_jsonb(NEW) - ARRAY['state', 'state_reason', 'version']
        IS DISTINCT FROM to_jsonb(OLD) - ARRAY['state', 'state_reason', 'version']) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.audit_hash(r audit_record)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN 'sha256:' || encode(sha256(convert_to(
        '{"action":' || to_json(r.action) || ',"actor":' || to_json(coalesce(r.actor, ''))
        || ',"actor_name":' || to_json(r.actor_name) || ',"after":' || r.after
        || ',"at":' || to_json(r.at) || ',"before":' || r.before
        || ',"entity":' || to_json(r.entity) || ',"entity_id":' || to_json(r.entity_id)
        || ',"previous_hash":' || to_json(r.previous_hash) || ',"reason":' || to_json(r.reason)
        || ',"sequence":' || r.sequence || '}', 'UTF8')), 'hex');
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.audit_head_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.sequence = (SELECT max(r.sequence) FROM audit_record AS r WHERE r.chain = NEW.chain) THEN
        INSERT INTO audit_head VALUES (NEW.chain, NEW.sequence, NEW.hash)
        ON CONFLICT (chain) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash;
    END IF;
    RETURN NULL;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.audit_record_about()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.entity LIKE 'table:%' THEN
        RETURN NEW;
    END IF;
    NEW.about := NULL;
    NEW.about_unit := NULL;
    IF NEW.entity = 'entry' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM diary_entry AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'sheet' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM period_sheet AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'assignment' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM assignment AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'year_rating' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM year_rating AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'petition' THEN
        SELECT t.person_id, t.unit_id INTO NEW.about, NEW.about_unit FROM petition AS t WHERE t.id = NEW.entity_id;
    ELSIF NEW.entity = 'dossier_paper' THEN
        SELECT t.unit_id INTO NEW.about_unit FROM dossier_paper AS t WHERE t.id = NEW.entity_id;
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.audit_record_before()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    last audit_head;
    newest RECORD;
    given TEXT := NEW.hash;
BEGIN
    IF NOT is_operator() THEN
        SELECT p.id, p.full_name INTO NEW.actor, NEW.actor_name FROM person AS p
        WHERE p.login = session_user::TEXT COLLATE "default";
        NEW.actor_name := coalesce(NEW.actor_name, session_user);
        given := '';
    END IF;
    IF NEW.chain IS NULL OR given = '' THEN
        NEW.chain := my_chain();
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('soviec ' || NEW.chain, 0));
    SELECT * INTO last FROM audit_head WHERE chain = NEW.chain;
    SELECT r.sequence, r.hash, r.at INTO newest FROM audit_record AS r
    WHERE r.chain = NEW.chain AND r.sequence >= coalesce(last.sequence, 0)
    ORDER BY r.sequence DESC LIMIT 1;
    IF newest.sequence > coalesce(last.sequence, 0) THEN
        last.sequence := newest.sequence;
        last.hash := newest.hash;
    END IF;
    IF given = '' THEN
        -- A mark of the byte order is gone when the text is read, and the hash would be of another one.
        NEW.reason := ltrim(NEW.reason, U&'\FEFF');
        NEW.at := greatest(
            to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), newest.at);
        NEW.sequence := coalesce(last.sequence, 0) + 1;
        NEW.previous_hash := coalesce(last.hash, '');
        NEW.hash := audit_hash(NEW);
    ELSIF NEW.sequence <> coalesce(last.sequence, 0) + 1
        OR NEW.previous_hash <> coalesce(last.hash, '') OR NEW.hash <> audit_hash(NEW) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.audit_record_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF OLD.entity IN ('entry', 'table:diary_entry') AND is_purged(OLD.entity_id)
        AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
        AND to_jsonb(NEW) - ARRAY['before', 'after', 'reason'] = to_jsonb(OLD) - ARRAY['before', 'after', 'reason'] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'soviec:history';
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.audit_row_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF OLD.entity IN ('entry', 'table:diary_entry') AND is_purged(OLD.entity_id)
        AND NEW.before = '{"purged":"yes"}' AND NEW.after = '{"purged":"yes"}' AND NEW.reason = ''
        AND to_jsonb(NEW) - ARRAY['before', 'after', 'reason'] = to_jsonb(OLD) - ARRAY['before', 'after', 'reason'] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'soviec:history';
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.audit_row_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (
        SELECT 1 FROM (
            SELECT chain, sequence, string_agg(hash, '' ORDER BY place) AS hashes, count(*) AS many
            FROM new_rows GROUP BY chain, sequence) AS n
        LEFT JOIN audit_record AS b ON b.chain = n.chain AND b.sequence = n.sequence AND b.entity = 'batch'
        WHERE b.after IS DISTINCT FROM batch_summary(n.hashes, n.many)) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NULL;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.batch_summary(hashes bytea, of_rows bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
    SELECT '{"digest":"sha256:' || encode(sha256(hashes), 'hex') || '","rows":' || of_rows || '}'
$function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_alias_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:approved';
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_alias_still_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_alias_still_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM catalog_alias WHERE catalog_id = NEW.catalog_id AND code = NEW.code)
  OR NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_group_five()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF (SELECT count(*) FROM catalog_group WHERE catalog_id = NEW.catalog_id AND code <> NEW.code) >= 5 THEN
        RAISE EXCEPTION 'soviec:five_groups';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_group_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:approved';
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_group_still_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_group_still_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_item_counted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    UPDATE task_catalog SET item_changes = item_changes + 1
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.catalog_id ELSE NEW.catalog_id END;
    RETURN NULL;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_item_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM catalog_item WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_item_still_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_item_still_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.catalog_item_still_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (
    SELECT 1 FROM task_catalog
    WHERE id IN (OLD.catalog_id, NEW.catalog_id) AND state NOT IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.change_recorded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    old_row JSONB := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    new_row JSONB := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
BEGIN
    IF TG_ARGV[0] = 'dossier_attachment' THEN
        old_row := old_row - 'content';
        new_row := new_row - 'content';
    END IF;
    PERFORM keep_change(TG_ARGV[0], TG_OP, old_row, new_row);
    RETURN NULL;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.charge_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.id, NEW.person_id, NEW.unit_id, NEW.kind, NEW.first_date, NEW.document)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.unit_id, OLD.kind, OLD.first_date, OLD.document) THEN
            RAISE EXCEPTION 'soviec:history';
        END IF;
        RETURN NEW;
    ELSIF NOT is_operator() AND OLD.first_date < today_here() THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN OLD;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.check_account(asked text, verifier text)
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT is_operator() AND NOT has_duty('administrator') THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF asked !~ '^[a-z][a-z0-9._-]{1,31}$' OR asked ~ '^(pg_|soviec|postgres)'
        OR verifier !~ '^SCRAM-SHA-256[$][0-9]+:[A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE EXCEPTION 'soviec:account';
    END IF;
END $function$
 ACL soviec_accounts=X/soviec_owner soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.check_clock(at text)
 RETURNS void
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF abs(extract(epoch FROM (at::timestamptz - clock_timestamp()))) > 300 THEN
        RAISE EXCEPTION 'soviec:clock';
    END IF;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.check_factor()
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF factor_asked() AND NOT EXISTS (
        SELECT 1 FROM second_factor
        WHERE person_id = my_person() AND confirmed_at IS NOT NULL AND proved_in = pg_current_xact_id()::TEXT) THEN
        RAISE EXCEPTION 'soviec:factor';
    END IF;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.check_purge(entry text)
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM purge
        WHERE entry_id = entry AND state = 'done' AND (is_operator() OR decided_by = my_person())) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.competency_assessment_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.competency_assessment_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM competency_assessment WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.competency_assessment_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.competency_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM competency WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.competency_still_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.competency_still_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.framework_id AND kind = 'competencies' AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.competency_still_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.framework_id IS DISTINCT FROM OLD.framework_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.framework_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.conduct_act_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.id, NEW.person_id, NEW.day, NEW.what, NEW.counted_year, NEW.counted_at)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.day, OLD.what, OLD.counted_year, OLD.counted_at)
            OR OLD.revoked_reason <> '' OR NEW.revoked_reason = '' THEN
            RAISE EXCEPTION 'soviec:history';
        END IF;
    ELSIF EXISTS (
        SELECT 1 FROM conduct_act
        WHERE id = NEW.id OR (person_id = NEW.person_id AND day = NEW.day AND what = NEW.what
            AND revoked_reason = '')) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF EXISTS (
        SELECT 1 FROM conduct_act
        WHERE person_id = NEW.person_id AND day = NEW.day AND counted_year <> NEW.counted_year
          AND revoked_reason = '') THEN
        RAISE EXCEPTION 'soviec:one_year';
    ELSIF NEW.revoked_reason <> '' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.conduct_decision_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM conduct_decision WHERE act_id = NEW.act_id AND document = NEW.document) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.copy_done()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.copy_rows(of_table text, list text)
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    copied BIGINT;
BEGIN
    EXECUTE format(
        'INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, r)).* FROM jsonb_array_elements($1::jsonb) AS r',
        of_table) USING list;
    GET DIAGNOSTICS copied = ROW_COUNT;
    RETURN copied;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.diary_entry_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM diary_move WHERE id = OLD.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.diary_entry_fresh()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT is_operator() AND NOT EXISTS (SELECT 1 FROM diary_move WHERE id = NEW.id) AND (
        (NEW.accepted_quantity, NEW.accepted_minutes, NEW.quality_faults, NEW.quality_excused, NEW.delays,
         NEW.delays_excused) <> (0, 0, 0, 0, 0, 0) OR NEW.review_note <> '' OR NEW.reviewed_by IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.diary_entry_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.diary_entry_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT := my_person();
    cleared BOOLEAN;
BEGIN
    IF is_operator() OR is_purge(OLD, NEW) THEN
        RETURN NEW;
    END IF;
    IF NOT may_step('entry', OLD.state, NEW.state, NEW.person_id, OLD.unit_id) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    IF NEW.created_by IS DISTINCT FROM OLD.created_by OR NEW.created_at IS DISTINCT FROM OLD.created_at THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    IF NEW.person_id = me THEN
        -- One's own review may be lost by a change, never won.
        cleared := (NEW.accepted_quantity, NEW.accepted_minutes, NEW.quality_faults, NEW.quality_excused,
            NEW.delays, NEW.delays_excused) = (0, 0, 0, 0, 0, 0)
            AND NEW.review_note = '' AND NEW.reviewed_by IS NULL;
        IF NOT cleared AND (NEW.accepted_quantity, NEW.accepted_minutes, NEW.quality_faults,
            NEW.quality_excused, NEW.delays, NEW.delays_excused, NEW.review_note, NEW.reviewed_by,
            NEW.reviewed_at) IS DISTINCT FROM (OLD.accepted_quantity, OLD.accepted_minutes,
            OLD.quality_faults, OLD.quality_excused, OLD.delays, OLD.delays_excused, OLD.review_note,
            OLD.reviewed_by, OLD.reviewed_at) THEN
            RAISE EXCEPTION 'soviec:own_review';
        ELSIF NOT NEW.unit_id = ANY (my_own_units()) THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
    ELSIF (NEW.unit_id, NEW.day, NEW.start_minute, NEW.minutes, NEW.item_id, NEW.item_code,
        NEW.assignment_id, NEW.title, NEW.quantity, NEW.coefficient, NEW.result, NEW.document_number,
        NEW.note) IS DISTINCT FROM (OLD.unit_id, OLD.day, OLD.start_minute, OLD.minutes, OLD.item_id,
        OLD.item_code, OLD.assignment_id, OLD.title, OLD.quantity, OLD.coefficient, OLD.result,
        OLD.document_number, OLD.note) THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF NEW.state IN ('accepted', 'returned') AND NEW.reviewed_by IS DISTINCT FROM me THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.diary_entry_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.diary_writers(on_day text)
 RETURNS TABLE(unit_id text, people bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
    SELECT a.unit_id, count(DISTINCT a.person_id) FROM appointment AS a
    WHERE a.first_date <= on_day AND (a.last_date IS NULL OR a.last_date >= on_day)
      AND EXISTS (SELECT 1 FROM diary_entry AS e WHERE e.person_id = a.person_id AND e.day <= on_day)
    GROUP BY a.unit_id
$function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_attachment_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_attachment_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM dossier_attachment WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.paper_id AND revoked_reason <> '') THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_attachment_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_paper_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_paper_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM dossier_paper WHERE id = NEW.id) OR NEW.revoked_reason <> '' THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_paper_revoked_only()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.year IS DISTINCT FROM OLD.year
  OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.title IS DISTINCT FROM OLD.title OR NEW.document IS DISTINCT FROM OLD.document
  OR NEW.dated IS DISTINCT FROM OLD.dated OR NEW.text IS DISTINCT FROM OLD.text
  OR NEW.entered_by IS DISTINCT FROM OLD.entered_by OR NEW.entered_by_name IS DISTINCT FROM OLD.entered_by_name
  OR NEW.entered_at IS DISTINCT FROM OLD.entered_at OR OLD.revoked_reason <> '' OR NEW.revoked_reason = '' THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_person_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.dossier_person_no_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.drafts_today(document text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM approval_drafter
        WHERE approval_id = document AND person_id = my_person() AND first_date <= today_here()
          AND (last_date IS NULL OR last_date >= today_here()));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.entry_is_there()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.entry_id) THEN
        RAISE foreign_key_violation USING MESSAGE = 'no entry ' || NEW.entry_id;
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_asked()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$ SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'second_factor' AND value = 'signing') $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_begin(new_secret bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF my_person() IS NULL OR factor_state() = 'ready' THEN
        RAISE EXCEPTION 'soviec:factor_there';
    END IF;
    INSERT INTO second_factor (person_id, secret) VALUES (my_person(), new_secret)
    ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, last_step = 0, proved_in = '';
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_confirm(given text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF factor_state() <> 'begun' OR NOT factor_fits(given) THEN
        RETURN false;
    END IF;
    UPDATE second_factor
    SET confirmed_at = to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    WHERE person_id = my_person();
    PERFORM account_note(session_user, 'second_factor');
    RETURN true;
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_fits(given text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    mine second_factor;
    now_step BIGINT;
    fitting BIGINT;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('factor ' || my_person(), 0));
    SELECT * INTO mine FROM second_factor WHERE person_id = my_person();
    now_step := floor(extract(epoch FROM clock_timestamp()) / 30);
    SELECT max(s) INTO fitting FROM generate_series(now_step - 1, now_step + 1) AS s
    WHERE s > mine.last_step AND totp_code(mine.secret, s) = given;
    IF fitting IS NULL THEN
        PERFORM pg_sleep(1);
        RETURN false;
    END IF;
    UPDATE second_factor SET last_step = fitting, proved_in = pg_current_xact_id()::TEXT
    WHERE person_id = mine.person_id;
    RETURN true;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_prove(given text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$ BEGIN RETURN factor_state() = 'ready' AND factor_fits(given); END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_require(asked boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT is_operator() AND NOT has_duty('administrator') THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    INSERT INTO meta VALUES ('second_factor', CASE WHEN asked THEN 'signing' ELSE '' END)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_reset(person_code text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    whose TEXT := (SELECT id FROM person WHERE code = person_code);
BEGIN
    IF NOT is_operator() AND (NOT has_duty('administrator') OR whose = my_person()) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    DELETE FROM second_factor WHERE person_id = whose;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'soviec:nobody';
    END IF;
    PERFORM account_note(coalesce((SELECT login FROM person WHERE id = whose), person_code), 'reset_factor');
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.factor_state()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
    SELECT coalesce(
        (SELECT CASE WHEN confirmed_at IS NULL THEN 'begun' ELSE 'ready' END
         FROM second_factor WHERE person_id = my_person()), 'none')
$function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.former_result_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.id, NEW.person_id, NEW.period, NEW.total, NEW.agency, NEW.document)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.period, OLD.total, OLD.agency, OLD.document)
            OR OLD.revoked_reason <> '' OR NEW.revoked_reason = '' THEN
            RAISE EXCEPTION 'soviec:history';
        END IF;
    ELSIF EXISTS (
        SELECT 1 FROM former_result
        WHERE id = NEW.id OR (person_id = NEW.person_id AND period = NEW.period AND revoked_reason = '')) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF NEW.revoked_reason <> '' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.guard_diary_month(part text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER through_the_diary BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON soviec.%I
         FOR EACH STATEMENT EXECUTE FUNCTION refuse(''history'')', part);
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.has_duty(asked text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM duty
        WHERE person_id = my_person() AND duty = asked AND first_date <= today_here()
          AND (last_date IS NULL OR last_date >= today_here()));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.is_locked(person text, of_month text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN EXISTS (SELECT 1 FROM period_lock WHERE person_id = $1 AND month = $2);
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.is_operator()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
    RETURN pg_has_role(session_user, 'soviec_owner', 'MEMBER');
END $function$
 ACL soviec_accounts=X/soviec_owner soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.is_purge(was diary_entry, now_is diary_entry)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN now_is.note = '' AND now_is.result = '' AND now_is.document_number = '' AND now_is.review_note = ''
        AND to_jsonb(was) - ARRAY['title', 'note', 'result', 'document_number', 'review_note', 'version']
            = to_jsonb(now_is) - ARRAY['title', 'note', 'result', 'document_number', 'review_note', 'version']
        AND is_purged(was.id);
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.is_purged(entry text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN EXISTS (SELECT 1 FROM purge WHERE entry_id = entry AND state = 'done');
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.is_step(of_entity text, from_here text, to_there text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN EXISTS (SELECT 1 FROM transition WHERE entity = $1 AND from_state = $2 AND to_state = $3);
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.json_each(list text)
 RETURNS TABLE(value text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE ROWS 5
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ SELECT jsonb_array_elements_text($1::jsonb) $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.json_extract(document text, path text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ SELECT jsonb_path_query_first($1::jsonb, $2::jsonpath) #>> '{}' $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.keep_batch(of_action text, of_rows audit_row[], of_actor text, of_actor_name text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    part audit_row[];
    hashes BYTEA[];
    whole audit_record;
BEGIN
    FOR from_here IN 1 .. cardinality(of_rows) BY 1000 LOOP
        part := of_rows[from_here : from_here + 999];
        hashes := ARRAY(
            SELECT sha256(convert_to(
                '{"action":' || to_json(r.action) || ',"after":' || r.after || ',"before":' || r.before
                || ',"entity":' || to_json(r.entity) || ',"entity_id":' || to_json(r.entity_id)
                || ',"place":' || r.ordinality || ',"reason":' || to_json(r.reason) || '}', 'UTF8'))
            FROM unnest(part) WITH ORDINALITY AS r ORDER BY r.ordinality);
        INSERT INTO audit_record (
            chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason,
            previous_hash, hash)
        VALUES (
            my_chain(), 0, '', of_actor, of_actor_name, 'batch', part[1].entity, of_action, '{}',
            batch_summary(
                (SELECT string_agg(l.hash, '' ORDER BY l.place) FROM unnest(hashes) WITH ORDINALITY AS l (hash, place)),
                cardinality(hashes)),
            '', '', '')
        RETURNING * INTO whole;
        INSERT INTO audit_row (
            chain, sequence, place, entity, entity_id, action, before, after, reason, hash, at, actor,
            actor_name, batch_hash, about, about_unit)
        SELECT whole.chain, whole.sequence, r.ordinality, r.entity, r.entity_id, r.action, r.before, r.after,
               r.reason, r.own_hash, whole.at, whole.actor, whole.actor_name, whole.hash, r.about, r.about_unit
        FROM ROWS FROM (unnest(part), unnest(hashes)) WITH ORDINALITY AS r (
            chain, sequence, place, entity, entity_id, action, before, after, reason, operation, author,
            author_name, made_at, hash, at, actor, actor_name, batch_hash, about, about_unit, own_hash, ordinality);
    END LOOP;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.keep_change(of_table text, op text, old_row jsonb, new_row jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.mark_dismissal_own()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.dismissed_by = (SELECT person_id FROM diary_entry WHERE id = NEW.entry_id) THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.may_reopen(sheet period_sheet)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN sheet.person_id <> my_person() AND (
        sheet.unit_id = ANY (my_hr_units())
        OR (sheet.unit_id = ANY (my_sign_units()) AND (
            sheet.signed_by = my_person() OR EXISTS (
                SELECT 1 FROM petition AS p
                WHERE p.sheet_id = sheet.id AND p.state = 'reopened' AND p.resolver_id = my_person()))));
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.may_step(of_entity text, from_here text, to_there text, person text, of_unit text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM transition AS t
        WHERE t.entity = of_entity AND t.from_state = from_here AND t.to_state = to_there AND (
            (t.actor = 'owner' AND person = my_person())
            OR (t.actor = 'reviewer' AND person <> my_person() AND of_unit = ANY (
                CASE WHEN of_entity IN ('entry', 'assignment') THEN my_units() ELSE my_sign_units() END))
            OR (t.actor = 'hr' AND person <> my_person() AND of_unit = ANY (my_hr_units()))));
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.merged_operation_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:history';
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_bloc_units()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    below TEXT[] := units_of_duty('lead_body');
BEGIN
    IF cardinality(below) = 0 THEN
        RETURN below;
    END IF;
    RETURN ARRAY(
        SELECT u.id FROM unit AS u
        WHERE u.id = ANY (below) OR u.bloc IN (
            SELECT t.bloc FROM duty AS d JOIN unit AS t ON t.id = d.unit_id
            WHERE d.person_id = my_person() AND d.duty = 'lead_body' AND d.first_date <= today_here()
              AND (d.last_date IS NULL OR d.last_date >= today_here())));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_chain()
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    today TEXT := to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD');
    here TEXT;
    above TEXT;
    its_kind TEXT;
BEGIN
    SELECT a.unit_id INTO here FROM person AS p JOIN appointment AS a ON a.person_id = p.id
    WHERE p.login = session_user::TEXT COLLATE "default" AND a.first_date <= today
    ORDER BY a.first_date DESC, a.id DESC LIMIT 1;
    FOR steps IN 0 .. 20 LOOP
        EXIT WHEN here IS NULL;
        SELECT u.parent_id, u.kind INTO above, its_kind FROM unit AS u WHERE u.id = here;
        IF its_kind <> 'division' THEN
            RETURN here;
        END IF;
        here := above;
    END LOOP;
    RETURN coalesce((SELECT value FROM meta WHERE key = 'agency_unit'), '');
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_hr_units()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN units_of_duty('hr');
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_own_units()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN (SELECT coalesce(array_agg(unit_id), '{}') FROM appointment WHERE person_id = my_person());
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_papers()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN (
        SELECT coalesce(array_agg(paper_id), '{}') FROM dossier_person WHERE person_id = my_person());
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_person()
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$ BEGIN RETURN (SELECT id FROM person WHERE login = session_user::TEXT COLLATE "default"); END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_read_units()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT;
    today TEXT := to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD');
    tops TEXT[];
    leads BOOLEAN;
BEGIN
    SELECT id INTO me FROM person WHERE login = session_user::TEXT COLLATE "default";
    SELECT array_agg(unit_id), bool_or(lead) INTO tops, leads FROM (
        SELECT unit_id, false AS lead FROM appointment
        WHERE person_id = me AND role = 'head' AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)
        UNION ALL
        SELECT unit_id, false FROM charge
        WHERE person_id = me AND first_date <= today AND last_date >= today
        UNION ALL
        SELECT unit_id, duty = 'lead_body' FROM duty
        WHERE person_id = me AND duty IN ('hr', 'lead_body') AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)) AS mine;
    IF tops IS NULL THEN
        RETURN '{}';
    ELSIF leads THEN
        RETURN units_below(tops) || my_bloc_units();
    END IF;
    RETURN units_below(tops);
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_sign_units()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT := my_person();
    today TEXT := today_here();
BEGIN
    RETURN units_below(ARRAY(
        SELECT unit_id FROM appointment
        WHERE person_id = me AND role = 'head' AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)
        UNION
        SELECT unit_id FROM charge
        WHERE person_id = me AND kind = 'delegate' AND first_date <= today AND last_date >= today));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.my_units()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT := my_person();
    today TEXT := today_here();
BEGIN
    RETURN units_below(ARRAY(
        SELECT unit_id FROM appointment
        WHERE person_id = me AND role = 'head' AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)
        UNION
        SELECT unit_id FROM charge
        WHERE person_id = me AND first_date <= today AND last_date >= today));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.national_batch_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.year IS DISTINCT FROM OLD.year
  OR NEW.number IS DISTINCT FROM OLD.number OR NEW.made_at IS DISTINCT FROM OLD.made_at OR NEW.made_by IS DISTINCT FROM OLD.made_by
  OR NEW.made_name IS DISTINCT FROM OLD.made_name OR NEW.results IS DISTINCT FROM OLD.results
  OR NEW.file_hash IS DISTINCT FROM OLD.file_hash THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.national_batch_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.national_result_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.batch_id IS DISTINCT FROM OLD.batch_id OR NEW.content_hash IS DISTINCT FROM OLD.content_hash
  OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.period IS DISTINCT FROM OLD.period
  OR NEW.signed_on IS DISTINCT FROM OLD.signed_on THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.national_result_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.national_result_sent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF (NEW.acknowledged_on IS NOT NULL OR NEW.refusal <> '') AND NOT EXISTS (
    SELECT 1 FROM national_batch WHERE id = NEW.batch_id AND sent_on IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.news_floor()
 RETURNS xid8
 LANGUAGE sql
 STABLE
AS $function$
    SELECT CAST(CAST(greatest(CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) - 10000, 0) AS TEXT) AS XID8)
$function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.period_lock_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.period_sheet_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.period_sheet_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.period_sheet_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.person_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.login IS DISTINCT FROM OLD.login AND current_user <> 'soviec_owner' AND NOT is_operator() THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.petition_first_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state <> 'received' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.petition_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF OLD.state <> 'received' OR NEW.id IS DISTINCT FROM OLD.id OR NEW.person_id IS DISTINCT FROM OLD.person_id
  OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.period IS DISTINCT FROM OLD.period
  OR NEW.sheet_id IS DISTINCT FROM OLD.sheet_id OR NEW.rating_id IS DISTINCT FROM OLD.rating_id
  OR NEW.received_on IS DISTINCT FROM OLD.received_on OR NEW.due_on IS DISTINCT FROM OLD.due_on
  OR NEW.document IS DISTINCT FROM OLD.document OR NEW.content IS DISTINCT FROM OLD.content
  OR NEW.entered_at IS DISTINCT FROM OLD.entered_at THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.petition_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.petition_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM petition WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM petition WHERE sheet_id = NEW.sheet_id AND state = 'received' AND sheet_id IS NOT NULL)
  OR EXISTS (SELECT 1 FROM petition WHERE rating_id = NEW.rating_id AND state = 'received' AND rating_id IS NOT NULL) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.petition_own_resolution()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.resolver_id = NEW.person_id THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.petition_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT := my_person();
    reviews BOOLEAN;
    manages BOOLEAN;
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        -- It is about a result of that very person, in the unit where it was given.
        IF NOT EXISTS (
            SELECT 1 FROM period_sheet AS s
            WHERE s.id = NEW.sheet_id AND s.person_id = NEW.person_id AND s.unit_id = NEW.unit_id
              AND s.state IN ('signed', 'closed')
            UNION ALL
            SELECT 1 FROM year_rating AS r
            WHERE r.id = NEW.rating_id AND r.person_id = NEW.person_id AND r.unit_id = NEW.unit_id
              AND r.state = 'signed')
            OR NEW.resolver_id IS NOT NULL OR NEW.answer <> '' OR NEW.resolution <> '' THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        RETURN NEW;
    END IF;
    reviews := NEW.person_id <> me AND OLD.unit_id = ANY (my_sign_units());
    manages := NEW.person_id <> me AND OLD.unit_id = ANY (my_hr_units());
    IF NEW.state = 'withdrawn' THEN
        IF NEW.person_id <> me OR NEW.resolver_id IS NOT NULL OR NEW.answer <> '' OR NEW.resolution <> '' THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
    ELSIF NOT (reviews AND NEW.resolver_id IS NOT DISTINCT FROM me) AND NOT (manages AND NEW.resolver_id IS NULL) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.petition_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'petition' AND from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.plain_json(row_data jsonb)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN (
        SELECT '{' || coalesce(string_agg(to_json(key)::TEXT || ':' || value::TEXT, ',' ORDER BY key COLLATE "C"), '') || '}'
        FROM jsonb_each(row_data));
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.position_holding_dated()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.position_id IS DISTINCT FROM OLD.position_id
  OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.first_date IS DISTINCT FROM OLD.first_date THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.position_holding_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.position_holding_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM position_holding WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.position_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM position WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.position_still_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN OLD;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.position_still_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.set_id AND kind = 'positions' AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.position_still_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.set_id IS DISTINCT FROM OLD.set_id OR NOT EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.set_id AND state IN ('drafting', 'returned')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE OR REPLACE FUNCTION soviec.purge_entry(entry text, mark text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    PERFORM check_purge(entry);
    UPDATE diary_entry SET title = mark, note = '', result = '', document_number = '', review_note = '',
        version = version + 1
    WHERE id = entry;
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.purge_first_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state <> 'requested' OR NEW.decided_by IS NOT NULL THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.purge_history(entry text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    PERFORM check_purge(entry);
    UPDATE audit_record SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
    WHERE entity_id = entry AND entity IN ('entry', 'table:diary_entry')
      AND action NOT IN ('ask_purge', 'purge', 'keep');
    UPDATE audit_row SET before = '{"purged":"yes"}', after = '{"purged":"yes"}', reason = ''
    WHERE entity_id = entry AND entity IN ('entry', 'table:diary_entry');
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.purge_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM purge WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.purge_register(entry text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    PERFORM check_purge(entry);
    UPDATE register_item SET number = '', kind = '', summary = '', dismissed_at = changed_at
    WHERE entry_id = entry;
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.purge_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF OLD.state <> 'requested' OR NEW.state = 'requested' OR NEW.id IS DISTINCT FROM OLD.id
  OR NEW.entry_id IS DISTINCT FROM OLD.entry_id OR NEW.reason IS DISTINCT FROM OLD.reason
  OR NEW.requested_by IS DISTINCT FROM OLD.requested_by OR NEW.requested_name IS DISTINCT FROM OLD.requested_name
  OR NEW.requested_at IS DISTINCT FROM OLD.requested_at THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.purge_templates(entry text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    PERFORM check_purge(entry);
    DELETE FROM entry_template AS t USING diary_entry AS e
    WHERE e.id = entry AND t.person_id = e.person_id AND (t.title = e.title OR (t.note <> '' AND t.note = e.note));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.purge_two_people()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.decided_by = OLD.requested_by THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.raised_share_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.revision IS DISTINCT FROM 1 + coalesce((
        SELECT max(revision) FROM raised_share WHERE year = NEW.year AND unit_id = NEW.unit_id), 0) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.record_rows(of_action text, list text, of_actor text, of_actor_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    given audit_row[];
BEGIN
    IF NOT is_operator() AND my_person() IS NULL THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF EXISTS (
        SELECT 1 FROM jsonb_to_recordset(list::JSONB) AS d (entity TEXT)
        WHERE d.entity LIKE 'table:%' OR d.entity = 'batch') THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    SELECT array_agg(
        ROW('', 0, 0, r.entity, r.id, r.action, r.before, r.after, ltrim(r.reason, U&'\FEFF'), NULL, NULL, NULL, NULL,
            NULL, NULL, NULL, NULL, NULL, r.about[1], r.about[2])::audit_row ORDER BY r.step, r.place)
    INTO given FROM (
        -- Whom it concerns, as audit_record_about() finds it for one.
        SELECT d.*, i.*, CASE d.entity
            WHEN 'entry' THEN (SELECT ARRAY[person_id, unit_id] FROM diary_entry AS t WHERE t.id = i.id)
            WHEN 'sheet' THEN (SELECT ARRAY[person_id, unit_id] FROM period_sheet AS t WHERE t.id = i.id)
            WHEN 'assignment' THEN (SELECT ARRAY[person_id, unit_id] FROM assignment AS t WHERE t.id = i.id)
            WHEN 'year_rating' THEN (SELECT ARRAY[person_id, unit_id] FROM year_rating AS t WHERE t.id = i.id)
            WHEN 'petition' THEN (SELECT ARRAY[person_id, unit_id] FROM petition AS t WHERE t.id = i.id)
            WHEN 'dossier_paper' THEN (SELECT ARRAY[NULL, unit_id] FROM dossier_paper AS t WHERE t.id = i.id) END AS about
        FROM ROWS FROM (
            jsonb_to_recordset(list::JSONB) AS (
                entity TEXT, action TEXT, before TEXT, after TEXT, reason TEXT, ids JSONB)
        ) WITH ORDINALITY AS d (entity, action, before, after, reason, ids, step),
        jsonb_array_elements_text(d.ids) WITH ORDINALITY AS i (id, place)
        OFFSET 0) AS r;
    IF given IS NOT NULL THEN
        PERFORM keep_batch(of_action, given, of_actor, of_actor_name);
    END IF;
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.refuse()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'soviec', 'pg_temp'
AS $function$ BEGIN RAISE EXCEPTION 'soviec:%', TG_ARGV[0]; END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.register_item_assignment_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.assignment_id IS DISTINCT FROM OLD.assignment_id AND (
        NOT EXISTS (SELECT 1 FROM assignment WHERE id = NEW.assignment_id AND person_id = NEW.handler_id)
        OR EXISTS (SELECT 1 FROM assignment WHERE id = OLD.assignment_id AND state <> 'cancelled')) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.register_item_entry_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.entry_id IS DISTINCT FROM OLD.entry_id AND (
        NOT EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.entry_id AND person_id = NEW.person_id)
        OR EXISTS (SELECT 1 FROM diary_entry WHERE id = OLD.entry_id AND state <> 'withdrawn')) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.register_item_owner()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.person_id IS DISTINCT FROM OLD.person_id
        OR NEW.item_key IS DISTINCT FROM OLD.item_key THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.rows_recorded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.rule_comment_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM rule_comment WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    ELSIF NOT EXISTS (
        SELECT 1 FROM rule_draft WHERE id = NEW.draft_id AND state IN ('drafting', 'circulated')) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.rule_draft_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT 1 FROM rule_draft WHERE id = NEW.id) THEN
            RAISE EXCEPTION 'soviec:no_delete';
        ELSIF NEW.state <> 'drafting' THEN
            RAISE EXCEPTION 'soviec:step';
        END IF;
    ELSIF OLD.state IN ('published', 'discarded') THEN
        RAISE EXCEPTION 'soviec:published';
    ELSIF NEW.id <> OLD.id OR NEW.author_id IS DISTINCT FROM OLD.author_id THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF NEW.state <> OLD.state AND NOT is_step('rule_draft', OLD.state, NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.rule_draft_published()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state = 'published' AND OLD.state <> 'published' AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'rules' AND state = 'approved') THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.rule_draft_still()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF (NEW.text IS DISTINCT FROM OLD.text OR NEW.state = 'drafting') AND EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.id AND state IN ('submitted', 'consolidated')) THEN
        RAISE EXCEPTION 'soviec:approved';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.rule_edition_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (
        SELECT 1 FROM rule_edition
        WHERE id = NEW.id OR draft_id = NEW.draft_id OR (set_id = NEW.set_id AND edition = NEW.edition)) THEN
        RAISE EXCEPTION 'soviec:published';
    ELSIF EXISTS (
        SELECT 1 FROM rule_edition WHERE set_id = NEW.set_id AND effective_from >= NEW.effective_from)
      OR EXISTS (
        SELECT 1 FROM rule_edition AS p
        WHERE p.set_id <> NEW.set_id AND p.subject = NEW.subject
          AND p.effective_from <= coalesce(NEW.effective_to, '9999')
          AND coalesce(p.effective_to, '9999') >= NEW.effective_from
          AND EXISTS (SELECT 1 FROM json_each(p.blocs) AS o JOIN json_each(NEW.blocs) AS n ON n.value = o.value)
          AND EXISTS (SELECT 1 FROM json_each(p.kinds) AS o JOIN json_each(NEW.kinds) AS n ON n.value = o.value)
          AND NOT (p.effective_from < NEW.effective_from
                   AND EXISTS (SELECT 1 FROM json_each(NEW.supersedes) AS s WHERE s.value = p.id))
          AND NOT EXISTS (
            SELECT 1 FROM rule_edition AS l
            WHERE l.effective_from > p.effective_from AND l.effective_from <= NEW.effective_from
              AND (l.set_id = p.set_id
                   OR EXISTS (SELECT 1 FROM json_each(l.supersedes) AS s WHERE s.value = p.id)))) THEN
        RAISE EXCEPTION 'soviec:overlap';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.sheet_close_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.sheet_close_recorded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.stands_in(person text, units text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RETURN EXISTS (SELECT 1 FROM appointment WHERE person_id = person AND unit_id = ANY (units));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.take_turn()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
 SET lock_timeout TO '60s'
AS $function$ SELECT pg_advisory_xact_lock(hashtextextended('soviec ' || my_chain(), 0)) $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.task_catalog_approved()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.task_catalog_first_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state <> 'drafting' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.task_catalog_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.task_catalog_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM task_catalog WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.task_catalog_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'catalog' AND state = NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.tell(of_entity text, of_person text, of_month text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    INSERT INTO news (entity, person_id, month)
    VALUES (of_entity, coalesce(of_person, ''), coalesce(of_month, '')) ON CONFLICT DO NOTHING;
    -- Now and then somebody clears away, and never waits for another who does.
    IF FOUND AND CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) % 500 = 0 THEN
        DELETE FROM news WHERE ctid = ANY (ARRAY(
            SELECT n.ctid FROM news AS n WHERE n.change < news_floor() FOR UPDATE SKIP LOCKED));
    END IF;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.tie_choice_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.revision IS DISTINCT FROM 1 + coalesce((
        SELECT max(revision) FROM tie_choice WHERE year = NEW.year AND person_id = NEW.person_id), 0) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.today_here()
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
    RETURN to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD');
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.totp_code(secret bytea, step bigint)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    mac BYTEA := soviec_crypto.hmac(int8send(step), secret, 'sha1');
    at INTEGER := get_byte(mac, 19) & 15;
BEGIN
    RETURN lpad(((((get_byte(mac, at) & 127) << 24) | (get_byte(mac, at + 1) << 16)
        | (get_byte(mac, at + 2) << 8) | get_byte(mac, at + 3)) % 1000000)::TEXT, 6, '0');
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.unit_rating_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.revision IS DISTINCT FROM 1 + coalesce((
        SELECT max(revision) FROM unit_rating WHERE year = NEW.year AND unit_id = NEW.unit_id), 0) THEN
        RAISE EXCEPTION 'soviec:history';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.units_below(tops text[])
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    found TEXT[] := tops;
    level TEXT[] := tops;
BEGIN
    LOOP
        EXIT WHEN coalesce(cardinality(level), 0) = 0;
        level := ARRAY(SELECT id FROM unit WHERE parent_id = ANY (level) AND id <> ALL (found));
        found := found || level;
    END LOOP;
    RETURN coalesce(found, '{}');
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.units_of_duty(asked text)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT := my_person();
    today TEXT := today_here();
BEGIN
    RETURN units_below(ARRAY(
        SELECT unit_id FROM duty
        WHERE person_id = me AND duty = asked AND first_date <= today
          AND (last_date IS NULL OR last_date >= today)));
END $function$
 ACL soviec_owner=X/soviec_owner soviec_user=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.work_proposal_decided()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
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
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.work_proposal_first_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.state <> 'open' THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.work_proposal_no_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    RAISE EXCEPTION 'soviec:no_delete';
    RETURN OLD;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.work_proposal_no_replace()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF EXISTS (SELECT 1 FROM work_proposal WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'soviec:no_delete';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.work_proposal_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.person_id IS DISTINCT FROM OLD.person_id
  OR NEW.task IS DISTINCT FROM OLD.task OR NEW.proposed_at IS DISTINCT FROM OLD.proposed_at OR NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'proposal' AND from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.year_rating_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (
            SELECT 1 FROM year_rating
            WHERE id = NEW.id OR (person_id = NEW.person_id AND year = NEW.year
                AND (revision = NEW.revision OR (state <> 'replaced' AND NEW.state <> 'replaced')))) THEN
            RAISE EXCEPTION 'soviec:no_delete';
        ELSIF NEW.state <> 'proposal' OR (NEW.revision > 1 AND NOT EXISTS (
            SELECT 1 FROM year_rating
            WHERE id = NEW.replaces_id AND person_id = NEW.person_id AND year = NEW.year
              AND revision = NEW.revision - 1 AND state = 'replaced')) THEN
            RAISE EXCEPTION 'soviec:step';
        END IF;
    ELSIF (NEW.id, NEW.person_id, NEW.year, NEW.revision, NEW.replaces_id)
        IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.year, OLD.revision, OLD.replaces_id) THEN
        RAISE EXCEPTION 'soviec:owner';
    ELSIF OLD.state IN ('signed', 'replaced')
        AND to_jsonb(NEW) - ARRAY['state', 'version'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['state', 'version'] THEN
        RAISE EXCEPTION 'soviec:year_signed';
    ELSIF NEW.state <> OLD.state AND NOT is_step('year_rating', OLD.state, NEW.state) THEN
        RAISE EXCEPTION 'soviec:step';
    ELSIF NEW.state = 'signed' AND NEW.signed_by = NEW.person_id THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    RETURN NEW;
END $function$
 ACL soviec_owner=X/soviec_owner;

CREATE OR REPLACE FUNCTION soviec.year_rating_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'soviec', 'pg_temp'
AS $function$
DECLARE
    me TEXT := my_person();
    manages BOOLEAN;
    reviews BOOLEAN;
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    -- The agency follows from the unit: nobody chooses another one to decide in.
    IF (TG_OP = 'INSERT' OR (NEW.agency_id, NEW.unit_id) IS DISTINCT FROM (OLD.agency_id, OLD.unit_id))
        AND NEW.agency_id IS DISTINCT FROM agency_of(NEW.unit_id) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.signed_by IS NOT NULL OR NEW.signed_at IS NOT NULL
            OR (NEW.person_id = me AND (NEW.level IS NOT NULL OR NEW.measures <> '' OR NEW.decision <> ''
                OR NOT NEW.unit_id = ANY (my_own_units())))
            OR (NEW.person_id <> me AND NOT stands_in(NEW.person_id, ARRAY[NEW.unit_id])) THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        RETURN NEW;
    END IF;
    manages := NEW.person_id <> me AND OLD.agency_id = ANY (my_hr_units());
    reviews := NEW.person_id <> me AND OLD.agency_id = ANY (my_sign_units());
    IF NEW.state = 'signed' AND OLD.state = 'proposal' THEN
        IF NOT (reviews AND NEW.signed_by IS NOT DISTINCT FROM me) AND NOT (manages AND NEW.signed_by IS NULL AND NEW.decision <> '') THEN
            RAISE EXCEPTION 'soviec:forbidden';
        END IF;
        PERFORM check_clock(NEW.signed_at);
        IF NEW.signed_by IS NOT NULL THEN
            PERFORM check_factor();
        END IF;
    ELSIF NEW.signed_by IS DISTINCT FROM OLD.signed_by THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.state <> OLD.state AND NOT (reviews OR manages) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    ELSIF NEW.person_id = me AND (NEW.measures, NEW.level, NEW.signer_name, NEW.decision, NEW.decision_date)
        IS DISTINCT FROM (OLD.measures, OLD.level, OLD.signer_name, OLD.decision, OLD.decision_date) THEN
        RAISE EXCEPTION 'soviec:own_review';
    END IF;
    IF NEW.person_id <> me AND NEW.self_level IS DISTINCT FROM OLD.self_level THEN
        RAISE EXCEPTION 'soviec:owner';
    END IF;
    RETURN NEW;
END $function$
 ACL ;

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.absence FOR EACH ROW EXECUTE FUNCTION change_recorded('absence');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.appointment FOR EACH ROW EXECUTE FUNCTION change_recorded('appointment');

CREATE TRIGGER approval_catalog AFTER UPDATE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_catalog();

CREATE TRIGGER approval_first_state BEFORE INSERT ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_first_state();

CREATE TRIGGER approval_moves BEFORE UPDATE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_moves();

CREATE TRIGGER approval_no_delete BEFORE DELETE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_no_delete();

CREATE TRIGGER approval_no_replace BEFORE INSERT ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_no_replace();

CREATE TRIGGER approval_owner BEFORE UPDATE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_owner();

CREATE TRIGGER approval_still BEFORE UPDATE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_still();

CREATE TRIGGER approval_superseded BEFORE UPDATE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_superseded();

CREATE TRIGGER approval_title BEFORE UPDATE OF title ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_title();

CREATE TRIGGER approval_version BEFORE UPDATE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION approval_version();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.approval FOR EACH ROW EXECUTE FUNCTION change_recorded('approval');

CREATE TRIGGER approval_comment_no_delete BEFORE DELETE ON soviec.approval_comment FOR EACH ROW EXECUTE FUNCTION approval_comment_no_delete();

CREATE TRIGGER approval_comment_no_update BEFORE UPDATE ON soviec.approval_comment FOR EACH ROW EXECUTE FUNCTION approval_comment_no_update();

CREATE TRIGGER approval_comment_open BEFORE INSERT ON soviec.approval_comment FOR EACH ROW EXECUTE FUNCTION approval_comment_open();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.approval_comment FOR EACH ROW EXECUTE FUNCTION change_recorded('approval_comment');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.approval_route FOR EACH ROW EXECUTE FUNCTION change_recorded('approval_route');

CREATE TRIGGER approval_signature_drafter BEFORE INSERT ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_drafter();

CREATE TRIGGER approval_signature_holder BEFORE INSERT ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_holder();

CREATE TRIGGER approval_signature_no_delete BEFORE DELETE ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_no_delete();

CREATE TRIGGER approval_signature_no_update BEFORE UPDATE ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_no_update();

CREATE TRIGGER approval_signature_own BEFORE INSERT ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_own();

CREATE TRIGGER approval_signature_record BEFORE INSERT ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_record();

CREATE TRIGGER approval_signature_step BEFORE INSERT ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION approval_signature_step();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.approval_signature FOR EACH ROW EXECUTE FUNCTION change_recorded('approval_signature');

CREATE TRIGGER approval_step_no_delete BEFORE DELETE ON soviec.approval_step FOR EACH ROW EXECUTE FUNCTION approval_step_no_delete();

CREATE TRIGGER approval_step_no_update BEFORE UPDATE ON soviec.approval_step FOR EACH ROW EXECUTE FUNCTION approval_step_no_update();

CREATE TRIGGER approval_step_route BEFORE INSERT ON soviec.approval_step FOR EACH ROW EXECUTE FUNCTION approval_step_route();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.approval_step FOR EACH ROW EXECUTE FUNCTION change_recorded('approval_step');

CREATE TRIGGER assignment_change BEFORE INSERT OR UPDATE ON soviec.assignment FOR EACH ROW EXECUTE FUNCTION assignment_change();

CREATE TRIGGER assignment_no_delete BEFORE DELETE ON soviec.assignment FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER assignment_no_truncate BEFORE TRUNCATE ON soviec.assignment FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER assignment_rights BEFORE INSERT OR UPDATE ON soviec.assignment FOR EACH ROW EXECUTE FUNCTION assignment_rights();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.assignment FOR EACH ROW EXECUTE FUNCTION change_recorded('assignment');

CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON soviec.audit_head FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON soviec.audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');

CREATE CONSTRAINT TRIGGER audit_head_follows AFTER INSERT ON soviec.audit_record DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_head_follows();

CREATE TRIGGER audit_record_about BEFORE INSERT ON soviec.audit_record FOR EACH ROW EXECUTE FUNCTION audit_record_about();

CREATE TRIGGER audit_record_before BEFORE INSERT ON soviec.audit_record FOR EACH ROW EXECUTE FUNCTION audit_record_before();

CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON soviec.audit_record FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER audit_record_no_truncate BEFORE TRUNCATE ON soviec.audit_record FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');

CREATE TRIGGER audit_record_update BEFORE UPDATE ON soviec.audit_record FOR EACH ROW EXECUTE FUNCTION audit_record_update();

CREATE TRIGGER audit_row_no_delete BEFORE DELETE ON soviec.audit_row FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER audit_row_no_truncate BEFORE TRUNCATE ON soviec.audit_row FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');

CREATE TRIGGER audit_row_update BEFORE UPDATE ON soviec.audit_row FOR EACH ROW EXECUTE FUNCTION audit_row_update();

CREATE TRIGGER audit_row_whole AFTER INSERT ON soviec.audit_row REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_row_whole();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.calendar_day FOR EACH ROW EXECUTE FUNCTION change_recorded('calendar_day');

CREATE TRIGGER catalog_alias_no_update BEFORE UPDATE ON soviec.catalog_alias FOR EACH ROW EXECUTE FUNCTION catalog_alias_no_update();

CREATE TRIGGER catalog_alias_still_delete BEFORE DELETE ON soviec.catalog_alias FOR EACH ROW EXECUTE FUNCTION catalog_alias_still_delete();

CREATE TRIGGER catalog_alias_still_insert BEFORE INSERT ON soviec.catalog_alias FOR EACH ROW EXECUTE FUNCTION catalog_alias_still_insert();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.catalog_alias FOR EACH ROW EXECUTE FUNCTION change_recorded('catalog_alias');

CREATE TRIGGER catalog_group_five BEFORE INSERT ON soviec.catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_five();

CREATE TRIGGER catalog_group_no_update BEFORE UPDATE ON soviec.catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_no_update();

CREATE TRIGGER catalog_group_still_delete BEFORE DELETE ON soviec.catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_still_delete();

CREATE TRIGGER catalog_group_still_insert BEFORE INSERT ON soviec.catalog_group FOR EACH ROW EXECUTE FUNCTION catalog_group_still_insert();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.catalog_group FOR EACH ROW EXECUTE FUNCTION change_recorded('catalog_group');

CREATE TRIGGER catalog_item_counted AFTER INSERT OR DELETE OR UPDATE ON soviec.catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_counted();

CREATE TRIGGER catalog_item_no_replace BEFORE INSERT ON soviec.catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_no_replace();

CREATE TRIGGER catalog_item_still_delete BEFORE DELETE ON soviec.catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_still_delete();

CREATE TRIGGER catalog_item_still_insert BEFORE INSERT ON soviec.catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_still_insert();

CREATE TRIGGER catalog_item_still_update BEFORE UPDATE ON soviec.catalog_item FOR EACH ROW EXECUTE FUNCTION catalog_item_still_update();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.catalog_item FOR EACH ROW EXECUTE FUNCTION change_recorded('catalog_item');

CREATE TRIGGER charge_kept BEFORE DELETE OR UPDATE ON soviec.charge FOR EACH ROW EXECUTE FUNCTION charge_kept();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.charge FOR EACH ROW EXECUTE FUNCTION change_recorded('charge');

CREATE TRIGGER competency_no_replace BEFORE INSERT ON soviec.competency FOR EACH ROW EXECUTE FUNCTION competency_no_replace();

CREATE TRIGGER competency_still_delete BEFORE DELETE ON soviec.competency FOR EACH ROW EXECUTE FUNCTION competency_still_delete();

CREATE TRIGGER competency_still_insert BEFORE INSERT ON soviec.competency FOR EACH ROW EXECUTE FUNCTION competency_still_insert();

CREATE TRIGGER competency_still_update BEFORE UPDATE ON soviec.competency FOR EACH ROW EXECUTE FUNCTION competency_still_update();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.competency FOR EACH ROW EXECUTE FUNCTION change_recorded('competency');

CREATE TRIGGER competency_assessment_no_delete BEFORE DELETE ON soviec.competency_assessment FOR EACH ROW EXECUTE FUNCTION competency_assessment_no_delete();

CREATE TRIGGER competency_assessment_no_replace BEFORE INSERT ON soviec.competency_assessment FOR EACH ROW EXECUTE FUNCTION competency_assessment_no_replace();

CREATE TRIGGER competency_assessment_no_update BEFORE UPDATE ON soviec.competency_assessment FOR EACH ROW EXECUTE FUNCTION competency_assessment_no_update();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.competency_assessment FOR EACH ROW EXECUTE FUNCTION change_recorded('competency_assessment');

CREATE TRIGGER conduct_act_change BEFORE INSERT OR UPDATE ON soviec.conduct_act FOR EACH ROW EXECUTE FUNCTION conduct_act_change();

CREATE TRIGGER conduct_act_no_delete BEFORE DELETE ON soviec.conduct_act FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER conduct_act_no_truncate BEFORE TRUNCATE ON soviec.conduct_act FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.conduct_act FOR EACH ROW EXECUTE FUNCTION change_recorded('conduct_act');

CREATE TRIGGER conduct_decision_insert BEFORE INSERT ON soviec.conduct_decision FOR EACH ROW EXECUTE FUNCTION conduct_decision_insert();

CREATE TRIGGER conduct_decision_no_delete BEFORE DELETE ON soviec.conduct_decision FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER conduct_decision_no_truncate BEFORE TRUNCATE ON soviec.conduct_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER conduct_decision_no_update BEFORE UPDATE ON soviec.conduct_decision FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.conduct_decision FOR EACH ROW EXECUTE FUNCTION change_recorded('conduct_decision');

CREATE TRIGGER diary_entry_delete BEFORE DELETE ON soviec.diary_entry FOR EACH ROW EXECUTE FUNCTION diary_entry_delete();

CREATE TRIGGER diary_entry_fresh BEFORE INSERT ON soviec.diary_entry FOR EACH ROW EXECUTE FUNCTION diary_entry_fresh();

CREATE TRIGGER diary_entry_insert BEFORE INSERT ON soviec.diary_entry FOR EACH ROW EXECUTE FUNCTION diary_entry_insert();

CREATE TRIGGER diary_entry_no_truncate BEFORE TRUNCATE ON soviec.diary_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER diary_entry_rights BEFORE UPDATE ON soviec.diary_entry FOR EACH ROW EXECUTE FUNCTION diary_entry_rights();

CREATE TRIGGER diary_entry_update BEFORE UPDATE ON soviec.diary_entry FOR EACH ROW EXECUTE FUNCTION diary_entry_update();

CREATE TRIGGER zz_recorded_delete AFTER DELETE ON soviec.diary_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded('diary_entry', 'entry', 'day');

CREATE TRIGGER zz_recorded_insert AFTER INSERT ON soviec.diary_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded('diary_entry', 'entry', 'day');

CREATE TRIGGER zz_recorded_update AFTER UPDATE ON soviec.diary_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded('diary_entry', 'entry', 'day');

CREATE TRIGGER dossier_attachment_no_delete BEFORE DELETE ON soviec.dossier_attachment FOR EACH ROW EXECUTE FUNCTION dossier_attachment_no_delete();

CREATE TRIGGER dossier_attachment_no_replace BEFORE INSERT ON soviec.dossier_attachment FOR EACH ROW EXECUTE FUNCTION dossier_attachment_no_replace();

CREATE TRIGGER dossier_attachment_no_update BEFORE UPDATE ON soviec.dossier_attachment FOR EACH ROW EXECUTE FUNCTION dossier_attachment_no_update();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.dossier_attachment FOR EACH ROW EXECUTE FUNCTION change_recorded('dossier_attachment');

CREATE TRIGGER dossier_paper_no_delete BEFORE DELETE ON soviec.dossier_paper FOR EACH ROW EXECUTE FUNCTION dossier_paper_no_delete();

CREATE TRIGGER dossier_paper_no_replace BEFORE INSERT ON soviec.dossier_paper FOR EACH ROW EXECUTE FUNCTION dossier_paper_no_replace();

CREATE TRIGGER dossier_paper_revoked_only BEFORE UPDATE ON soviec.dossier_paper FOR EACH ROW EXECUTE FUNCTION dossier_paper_revoked_only();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.dossier_paper FOR EACH ROW EXECUTE FUNCTION change_recorded('dossier_paper');

CREATE TRIGGER dossier_person_no_delete BEFORE DELETE ON soviec.dossier_person FOR EACH ROW EXECUTE FUNCTION dossier_person_no_delete();

CREATE TRIGGER dossier_person_no_update BEFORE UPDATE ON soviec.dossier_person FOR EACH ROW EXECUTE FUNCTION dossier_person_no_update();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.dossier_person FOR EACH ROW EXECUTE FUNCTION change_recorded('dossier_person');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.duty FOR EACH ROW EXECUTE FUNCTION change_recorded('duty');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.duty_group FOR EACH ROW EXECUTE FUNCTION change_recorded('duty_group');

CREATE TRIGGER former_result_change BEFORE INSERT OR UPDATE ON soviec.former_result FOR EACH ROW EXECUTE FUNCTION former_result_change();

CREATE TRIGGER former_result_no_delete BEFORE DELETE ON soviec.former_result FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER former_result_no_truncate BEFORE TRUNCATE ON soviec.former_result FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.former_result FOR EACH ROW EXECUTE FUNCTION change_recorded('former_result');

CREATE TRIGGER entry_is_there BEFORE INSERT ON soviec.mark_dismissal FOR EACH ROW EXECUTE FUNCTION entry_is_there();

CREATE TRIGGER mark_dismissal_own BEFORE INSERT ON soviec.mark_dismissal FOR EACH ROW EXECUTE FUNCTION mark_dismissal_own();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.mark_dismissal FOR EACH ROW EXECUTE FUNCTION change_recorded('mark_dismissal');

CREATE TRIGGER merged_operation_kept BEFORE DELETE OR UPDATE ON soviec.merged_operation FOR EACH ROW EXECUTE FUNCTION merged_operation_kept();

CREATE TRIGGER agency_kept BEFORE UPDATE ON soviec.meta FOR EACH ROW EXECUTE FUNCTION agency_kept();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.meta FOR EACH ROW EXECUTE FUNCTION change_recorded('meta');

CREATE TRIGGER national_batch_kept BEFORE UPDATE ON soviec.national_batch FOR EACH ROW EXECUTE FUNCTION national_batch_kept();

CREATE TRIGGER national_batch_no_delete BEFORE DELETE ON soviec.national_batch FOR EACH ROW EXECUTE FUNCTION national_batch_no_delete();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.national_batch FOR EACH ROW EXECUTE FUNCTION change_recorded('national_batch');

CREATE TRIGGER national_result_kept BEFORE UPDATE ON soviec.national_result FOR EACH ROW EXECUTE FUNCTION national_result_kept();

CREATE TRIGGER national_result_no_delete BEFORE DELETE ON soviec.national_result FOR EACH ROW EXECUTE FUNCTION national_result_no_delete();

CREATE TRIGGER national_result_sent BEFORE UPDATE ON soviec.national_result FOR EACH ROW EXECUTE FUNCTION national_result_sent();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.national_result FOR EACH ROW EXECUTE FUNCTION change_recorded('national_result');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.office_key FOR EACH ROW EXECUTE FUNCTION change_recorded('office_key');

CREATE TRIGGER period_lock_change BEFORE INSERT OR DELETE OR UPDATE ON soviec.period_lock FOR EACH ROW EXECUTE FUNCTION period_lock_change();

CREATE TRIGGER period_lock_no_truncate BEFORE TRUNCATE ON soviec.period_lock FOR EACH STATEMENT EXECUTE FUNCTION refuse('locked');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.period_lock FOR EACH ROW EXECUTE FUNCTION change_recorded('period_lock');

CREATE TRIGGER period_sheet_insert BEFORE INSERT ON soviec.period_sheet FOR EACH ROW EXECUTE FUNCTION period_sheet_insert();

CREATE TRIGGER period_sheet_no_delete BEFORE DELETE ON soviec.period_sheet FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER period_sheet_no_truncate BEFORE TRUNCATE ON soviec.period_sheet FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER period_sheet_rights BEFORE INSERT OR UPDATE ON soviec.period_sheet FOR EACH ROW EXECUTE FUNCTION period_sheet_rights();

CREATE TRIGGER period_sheet_update BEFORE UPDATE ON soviec.period_sheet FOR EACH ROW EXECUTE FUNCTION period_sheet_update();

CREATE TRIGGER zz_recorded_delete AFTER DELETE ON soviec.period_sheet REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded('period_sheet', 'sheet', 'period');

CREATE TRIGGER zz_recorded_insert AFTER INSERT ON soviec.period_sheet REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded('period_sheet', 'sheet', 'period');

CREATE TRIGGER zz_recorded_update AFTER UPDATE ON soviec.period_sheet REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rows_recorded('period_sheet', 'sheet', 'period');

CREATE TRIGGER person_rights BEFORE UPDATE ON soviec.person FOR EACH ROW EXECUTE FUNCTION person_rights();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.person FOR EACH ROW EXECUTE FUNCTION change_recorded('person');

CREATE TRIGGER petition_first_state BEFORE INSERT ON soviec.petition FOR EACH ROW EXECUTE FUNCTION petition_first_state();

CREATE TRIGGER petition_kept BEFORE UPDATE ON soviec.petition FOR EACH ROW EXECUTE FUNCTION petition_kept();

CREATE TRIGGER petition_no_delete BEFORE DELETE ON soviec.petition FOR EACH ROW EXECUTE FUNCTION petition_no_delete();

CREATE TRIGGER petition_no_replace BEFORE INSERT ON soviec.petition FOR EACH ROW EXECUTE FUNCTION petition_no_replace();

CREATE TRIGGER petition_own_resolution BEFORE UPDATE ON soviec.petition FOR EACH ROW EXECUTE FUNCTION petition_own_resolution();

CREATE TRIGGER petition_rights BEFORE INSERT OR UPDATE ON soviec.petition FOR EACH ROW EXECUTE FUNCTION petition_rights();

CREATE TRIGGER petition_step BEFORE UPDATE OF state ON soviec.petition FOR EACH ROW EXECUTE FUNCTION petition_step();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.petition FOR EACH ROW EXECUTE FUNCTION change_recorded('petition');

CREATE TRIGGER position_no_replace BEFORE INSERT ON soviec."position" FOR EACH ROW EXECUTE FUNCTION position_no_replace();

CREATE TRIGGER position_still_delete BEFORE DELETE ON soviec."position" FOR EACH ROW EXECUTE FUNCTION position_still_delete();

CREATE TRIGGER position_still_insert BEFORE INSERT ON soviec."position" FOR EACH ROW EXECUTE FUNCTION position_still_insert();

CREATE TRIGGER position_still_update BEFORE UPDATE ON soviec."position" FOR EACH ROW EXECUTE FUNCTION position_still_update();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec."position" FOR EACH ROW EXECUTE FUNCTION change_recorded('position');

CREATE TRIGGER position_holding_dated BEFORE UPDATE ON soviec.position_holding FOR EACH ROW EXECUTE FUNCTION position_holding_dated();

CREATE TRIGGER position_holding_no_delete BEFORE DELETE ON soviec.position_holding FOR EACH ROW EXECUTE FUNCTION position_holding_no_delete();

CREATE TRIGGER position_holding_no_replace BEFORE INSERT ON soviec.position_holding FOR EACH ROW EXECUTE FUNCTION position_holding_no_replace();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.position_holding FOR EACH ROW EXECUTE FUNCTION change_recorded('position_holding');

CREATE TRIGGER entry_is_there BEFORE INSERT ON soviec.purge FOR EACH ROW EXECUTE FUNCTION entry_is_there();

CREATE TRIGGER purge_first_state BEFORE INSERT ON soviec.purge FOR EACH ROW EXECUTE FUNCTION purge_first_state();

CREATE TRIGGER purge_no_delete BEFORE DELETE ON soviec.purge FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER purge_no_replace BEFORE INSERT ON soviec.purge FOR EACH ROW EXECUTE FUNCTION purge_no_replace();

CREATE TRIGGER purge_step BEFORE UPDATE ON soviec.purge FOR EACH ROW EXECUTE FUNCTION purge_step();

CREATE TRIGGER purge_two_people BEFORE UPDATE ON soviec.purge FOR EACH ROW EXECUTE FUNCTION purge_two_people();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.purge FOR EACH ROW EXECUTE FUNCTION change_recorded('purge');

CREATE TRIGGER raised_share_insert BEFORE INSERT ON soviec.raised_share FOR EACH ROW EXECUTE FUNCTION raised_share_insert();

CREATE TRIGGER raised_share_no_delete BEFORE DELETE ON soviec.raised_share FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER raised_share_no_truncate BEFORE TRUNCATE ON soviec.raised_share FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER raised_share_no_update BEFORE UPDATE ON soviec.raised_share FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.raised_share FOR EACH ROW EXECUTE FUNCTION change_recorded('raised_share');

CREATE TRIGGER register_item_assignment_kept BEFORE UPDATE OF assignment_id ON soviec.register_item FOR EACH ROW EXECUTE FUNCTION register_item_assignment_kept();

CREATE TRIGGER register_item_entry_kept BEFORE UPDATE OF entry_id ON soviec.register_item FOR EACH ROW EXECUTE FUNCTION register_item_entry_kept();

CREATE TRIGGER register_item_owner BEFORE UPDATE ON soviec.register_item FOR EACH ROW EXECUTE FUNCTION register_item_owner();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.rollout FOR EACH ROW EXECUTE FUNCTION change_recorded('rollout');

CREATE TRIGGER rule_comment_insert BEFORE INSERT ON soviec.rule_comment FOR EACH ROW EXECUTE FUNCTION rule_comment_insert();

CREATE TRIGGER rule_comment_no_change BEFORE DELETE OR UPDATE ON soviec.rule_comment FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER rule_comment_no_truncate BEFORE TRUNCATE ON soviec.rule_comment FOR EACH STATEMENT EXECUTE FUNCTION refuse('history');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.rule_comment FOR EACH ROW EXECUTE FUNCTION change_recorded('rule_comment');

CREATE TRIGGER rule_draft_change BEFORE INSERT OR UPDATE ON soviec.rule_draft FOR EACH ROW EXECUTE FUNCTION rule_draft_change();

CREATE TRIGGER rule_draft_no_delete BEFORE DELETE ON soviec.rule_draft FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER rule_draft_no_truncate BEFORE TRUNCATE ON soviec.rule_draft FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER rule_draft_published BEFORE UPDATE ON soviec.rule_draft FOR EACH ROW EXECUTE FUNCTION rule_draft_published();

CREATE TRIGGER rule_draft_still BEFORE UPDATE ON soviec.rule_draft FOR EACH ROW EXECUTE FUNCTION rule_draft_still();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.rule_draft FOR EACH ROW EXECUTE FUNCTION change_recorded('rule_draft');

CREATE TRIGGER rule_edition_insert BEFORE INSERT ON soviec.rule_edition FOR EACH ROW EXECUTE FUNCTION rule_edition_insert();

CREATE TRIGGER rule_edition_no_change BEFORE DELETE OR UPDATE ON soviec.rule_edition FOR EACH ROW EXECUTE FUNCTION refuse('published');

CREATE TRIGGER rule_edition_no_truncate BEFORE TRUNCATE ON soviec.rule_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse('published');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.rule_edition FOR EACH ROW EXECUTE FUNCTION change_recorded('rule_edition');

CREATE TRIGGER rule_set_no_change BEFORE DELETE OR UPDATE ON soviec.rule_set FOR EACH ROW EXECUTE FUNCTION refuse('published');

CREATE TRIGGER rule_set_no_truncate BEFORE TRUNCATE ON soviec.rule_set FOR EACH STATEMENT EXECUTE FUNCTION refuse('published');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.rule_set FOR EACH ROW EXECUTE FUNCTION change_recorded('rule_set');

CREATE TRIGGER sheet_close_insert AFTER INSERT ON soviec.sheet_close REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sheet_close_insert();

CREATE TRIGGER sheet_close_no_change BEFORE DELETE OR UPDATE ON soviec.sheet_close FOR EACH ROW EXECUTE FUNCTION refuse('locked');

CREATE TRIGGER sheet_close_no_truncate BEFORE TRUNCATE ON soviec.sheet_close FOR EACH STATEMENT EXECUTE FUNCTION refuse('locked');

CREATE TRIGGER zz_recorded AFTER INSERT ON soviec.sheet_close REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sheet_close_recorded();

CREATE TRIGGER task_catalog_approved BEFORE UPDATE ON soviec.task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_approved();

CREATE TRIGGER task_catalog_first_state BEFORE INSERT ON soviec.task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_first_state();

CREATE TRIGGER task_catalog_no_delete BEFORE DELETE ON soviec.task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_no_delete();

CREATE TRIGGER task_catalog_no_replace BEFORE INSERT ON soviec.task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_no_replace();

CREATE TRIGGER task_catalog_state BEFORE UPDATE ON soviec.task_catalog FOR EACH ROW EXECUTE FUNCTION task_catalog_state();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.task_catalog FOR EACH ROW EXECUTE FUNCTION change_recorded('task_catalog');

CREATE TRIGGER tie_choice_insert BEFORE INSERT ON soviec.tie_choice FOR EACH ROW EXECUTE FUNCTION tie_choice_insert();

CREATE TRIGGER tie_choice_no_delete BEFORE DELETE ON soviec.tie_choice FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER tie_choice_no_truncate BEFORE TRUNCATE ON soviec.tie_choice FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER tie_choice_no_update BEFORE UPDATE ON soviec.tie_choice FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.tie_choice FOR EACH ROW EXECUTE FUNCTION change_recorded('tie_choice');

CREATE TRIGGER transition_no_change BEFORE INSERT OR DELETE OR UPDATE ON soviec.transition FOR EACH ROW EXECUTE FUNCTION refuse('published');

CREATE TRIGGER transition_no_truncate BEFORE TRUNCATE ON soviec.transition FOR EACH STATEMENT EXECUTE FUNCTION refuse('published');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.unit FOR EACH ROW EXECUTE FUNCTION change_recorded('unit');

CREATE TRIGGER unit_rating_insert BEFORE INSERT ON soviec.unit_rating FOR EACH ROW EXECUTE FUNCTION unit_rating_insert();

CREATE TRIGGER unit_rating_no_delete BEFORE DELETE ON soviec.unit_rating FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER unit_rating_no_truncate BEFORE TRUNCATE ON soviec.unit_rating FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER unit_rating_no_update BEFORE UPDATE ON soviec.unit_rating FOR EACH ROW EXECUTE FUNCTION refuse('history');

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.unit_rating FOR EACH ROW EXECUTE FUNCTION change_recorded('unit_rating');

CREATE TRIGGER work_proposal_decided BEFORE UPDATE ON soviec.work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_decided();

CREATE TRIGGER work_proposal_first_state BEFORE INSERT ON soviec.work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_first_state();

CREATE TRIGGER work_proposal_no_delete BEFORE DELETE ON soviec.work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_no_delete();

CREATE TRIGGER work_proposal_no_replace BEFORE INSERT ON soviec.work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_no_replace();

CREATE TRIGGER work_proposal_step BEFORE UPDATE ON soviec.work_proposal FOR EACH ROW EXECUTE FUNCTION work_proposal_step();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.work_proposal FOR EACH ROW EXECUTE FUNCTION change_recorded('work_proposal');

CREATE TRIGGER year_rating_change BEFORE INSERT OR UPDATE ON soviec.year_rating FOR EACH ROW EXECUTE FUNCTION year_rating_change();

CREATE TRIGGER year_rating_no_delete BEFORE DELETE ON soviec.year_rating FOR EACH ROW EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER year_rating_no_truncate BEFORE TRUNCATE ON soviec.year_rating FOR EACH STATEMENT EXECUTE FUNCTION refuse('no_delete');

CREATE TRIGGER year_rating_rights BEFORE INSERT OR UPDATE ON soviec.year_rating FOR EACH ROW EXECUTE FUNCTION year_rating_rights();

CREATE TRIGGER zz_recorded AFTER INSERT OR DELETE OR UPDATE ON soviec.year_rating FOR EACH ROW EXECUTE FUNCTION change_recorded('year_rating');

POLICY absence keep FOR ALL TO {soviec_user} USING ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units))) CHECK ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units)));

POLICY absence owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY absence read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR stands_in(person_id, ( SELECT my_read_units() AS my_read_units)));

POLICY appointment keep FOR ALL TO {soviec_user} USING (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) CHECK (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]));

POLICY appointment owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY appointment read FOR SELECT TO {soviec_user} USING true;

POLICY approval add FOR INSERT TO {soviec_user} CHECK ((author_id = ( SELECT my_person() AS my_person)) AND (unit_id = ANY (( SELECT ((my_units() || my_hr_units()) || my_bloc_units()))::text[])));

POLICY approval change FOR UPDATE TO {soviec_user} USING ((unit_id = ANY (( SELECT ((my_units() || my_hr_units()) || my_bloc_units()))::text[])) OR (EXISTS ( SELECT 1
   FROM approval_holder h
  WHERE ((h.approval_id = approval.id) AND (h.person_id = ( SELECT my_person() AS my_person))))));

POLICY approval owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY approval read FOR SELECT TO {soviec_user} USING true;

POLICY approval_comment add FOR INSERT TO {soviec_user} CHECK (author_id = ( SELECT my_person() AS my_person));

POLICY approval_comment owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY approval_comment read FOR SELECT TO {soviec_user} USING true;

POLICY approval_route keep FOR ALL TO {soviec_user} USING (( SELECT has_duty('lead_body'::text) AS has_duty) OR ( SELECT has_duty('administrator'::text) AS has_duty)) CHECK (( SELECT has_duty('lead_body'::text) AS has_duty) OR ( SELECT has_duty('administrator'::text) AS has_duty));

POLICY approval_route owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY approval_route read FOR SELECT TO {soviec_user} USING true;

POLICY approval_signature add FOR INSERT TO {soviec_user} CHECK (person_id = ( SELECT my_person() AS my_person));

POLICY approval_signature owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY approval_signature read FOR SELECT TO {soviec_user} USING true;

POLICY approval_step keep FOR ALL TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM approval_drafter f
  WHERE ((f.approval_id = approval_step.approval_id) AND (f.person_id = ( SELECT my_person() AS my_person))))) CHECK (EXISTS ( SELECT 1
   FROM approval_drafter f
  WHERE ((f.approval_id = approval_step.approval_id) AND (f.person_id = ( SELECT my_person() AS my_person)))));

POLICY approval_step owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY approval_step read FOR SELECT TO {soviec_user} USING true;

POLICY assignment add FOR INSERT TO {soviec_user} CHECK ((unit_id = ANY (( SELECT my_units() AS my_units)::text[])) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])));

POLICY assignment change FOR UPDATE TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_units() AS my_units)::text[])) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])));

POLICY assignment owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY assignment read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])));

POLICY audit_head owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY audit_head read FOR SELECT TO {soviec_user} USING true;

POLICY audit_record add FOR INSERT TO {soviec_user} CHECK ((actor = ( SELECT my_person() AS my_person)) AND (chain = ( SELECT my_chain() AS my_chain)) AND (entity !~~ 'table:%'::text) AND (entity <> 'batch'::text));

POLICY audit_record owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY audit_record read FOR SELECT TO {soviec_user} USING ((about = ( SELECT my_person() AS my_person)) OR (actor = ( SELECT my_person() AS my_person)) OR (about_unit = ANY (( SELECT my_read_units() AS my_read_units)::text[])) OR ((chain = ( SELECT my_chain() AS my_chain)) AND (( SELECT has_duty('hr'::text) AS has_duty) OR ( SELECT has_duty('lead_body'::text) AS has_duty))));

POLICY audit_row owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY audit_row read FOR SELECT TO {soviec_user} USING ((about = ( SELECT my_person() AS my_person)) OR (actor = ( SELECT my_person() AS my_person)) OR (about_unit = ANY (( SELECT my_read_units() AS my_read_units)::text[])) OR ((chain = ( SELECT my_chain() AS my_chain)) AND (( SELECT has_duty('hr'::text) AS has_duty) OR ( SELECT has_duty('lead_body'::text) AS has_duty))));

POLICY calendar_day keep FOR ALL TO {soviec_user} USING ( SELECT has_duty('hr'::text) AS has_duty) CHECK ( SELECT has_duty('hr'::text) AS has_duty);

POLICY calendar_day owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY calendar_day read FOR SELECT TO {soviec_user} USING true;

POLICY catalog_alias draft FOR ALL TO {soviec_user} USING drafts_today(catalog_id) CHECK drafts_today(catalog_id);

POLICY catalog_alias keep FOR ALL TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM task_catalog c
  WHERE ((c.id = catalog_alias.catalog_id) AND (c.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]))))) CHECK (EXISTS ( SELECT 1
   FROM task_catalog c
  WHERE ((c.id = catalog_alias.catalog_id) AND (c.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])))));

POLICY catalog_alias owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY catalog_alias read FOR SELECT TO {soviec_user} USING true;

POLICY catalog_group draft FOR ALL TO {soviec_user} USING drafts_today(catalog_id) CHECK drafts_today(catalog_id);

POLICY catalog_group keep FOR ALL TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM task_catalog c
  WHERE ((c.id = catalog_group.catalog_id) AND (c.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]))))) CHECK (EXISTS ( SELECT 1
   FROM task_catalog c
  WHERE ((c.id = catalog_group.catalog_id) AND (c.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])))));

POLICY catalog_group owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY catalog_group read FOR SELECT TO {soviec_user} USING true;

POLICY catalog_item draft FOR ALL TO {soviec_user} USING drafts_today(catalog_id) CHECK drafts_today(catalog_id);

POLICY catalog_item keep FOR ALL TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM task_catalog c
  WHERE ((c.id = catalog_item.catalog_id) AND (c.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]))))) CHECK (EXISTS ( SELECT 1
   FROM task_catalog c
  WHERE ((c.id = catalog_item.catalog_id) AND (c.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])))));

POLICY catalog_item owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY catalog_item read FOR SELECT TO {soviec_user} USING true;

POLICY charge keep FOR ALL TO {soviec_user} USING ((unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) AND (person_id <> ( SELECT my_person() AS my_person))) CHECK ((unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) AND (person_id <> ( SELECT my_person() AS my_person)));

POLICY charge owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY charge read FOR SELECT TO {soviec_user} USING true;

POLICY competency keep FOR ALL TO {soviec_user} USING drafts_today(framework_id) CHECK drafts_today(framework_id);

POLICY competency owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY competency read FOR SELECT TO {soviec_user} USING true;

POLICY competency_assessment add FOR INSERT TO {soviec_user} CHECK ((person_id <> ( SELECT my_person() AS my_person)) AND (((assessed_by = ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_units() AS my_units))) OR stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units))));

POLICY competency_assessment owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY competency_assessment read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR stands_in(person_id, ( SELECT my_read_units() AS my_read_units)));

POLICY conduct_act keep FOR ALL TO {soviec_user} USING ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units))) CHECK ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units)));

POLICY conduct_act owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY conduct_act read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR stands_in(person_id, ( SELECT my_read_units() AS my_read_units)));

POLICY conduct_decision add FOR INSERT TO {soviec_user} CHECK (EXISTS ( SELECT 1
   FROM conduct_act a
  WHERE ((a.id = conduct_decision.act_id) AND stands_in(a.person_id, ( SELECT my_hr_units() AS my_hr_units)))));

POLICY conduct_decision owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY conduct_decision read FOR SELECT TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM conduct_act a
  WHERE (a.id = conduct_decision.act_id)));

POLICY diary_entry add FOR INSERT TO {soviec_user} CHECK ((created_by = ( SELECT my_person() AS my_person)) AND (((person_id = ( SELECT my_person() AS my_person)) AND (unit_id = ANY (( SELECT my_own_units() AS my_own_units)::text[]))) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]))));

POLICY diary_entry change FOR UPDATE TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_units() AS my_units)::text[])));

POLICY diary_entry owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])));

POLICY diary_entry_2026_01 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_02 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_03 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_04 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_05 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_06 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_07 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_08 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_09 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_10 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_11 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2026_12 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_01 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_02 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_03 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_04 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_05 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_06 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_07 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_08 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_09 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_10 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_11 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_2027_12 owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_entry_other owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY diary_move owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY dossier_attachment add FOR INSERT TO {soviec_user} CHECK (EXISTS ( SELECT 1
   FROM dossier_paper p
  WHERE ((p.id = dossier_attachment.paper_id) AND (p.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])))));

POLICY dossier_attachment owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY dossier_attachment read FOR SELECT TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM dossier_paper p
  WHERE (p.id = dossier_attachment.paper_id)));

POLICY dossier_paper add FOR INSERT TO {soviec_user} CHECK ((entered_by = ( SELECT my_person() AS my_person)) AND (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])));

POLICY dossier_paper change FOR UPDATE TO {soviec_user} USING (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]));

POLICY dossier_paper owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY dossier_paper read FOR SELECT TO {soviec_user} USING ((unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])) OR (id = ANY (( SELECT my_papers() AS my_papers)::text[])));

POLICY dossier_person add FOR INSERT TO {soviec_user} CHECK (EXISTS ( SELECT 1
   FROM dossier_paper p
  WHERE ((p.id = dossier_person.paper_id) AND (p.entered_by = ( SELECT my_person() AS my_person)) AND (p.unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])))));

POLICY dossier_person owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY dossier_person read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (EXISTS ( SELECT 1
   FROM dossier_paper p
  WHERE ((p.id = dossier_person.paper_id) AND (p.unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[]))))));

POLICY duty give FOR ALL TO {soviec_user} USING ((unit_id = ANY (( SELECT units_of_duty('administrator'::text) AS units_of_duty)::text[])) AND (person_id <> ( SELECT my_person() AS my_person))) CHECK ((unit_id = ANY (( SELECT units_of_duty('administrator'::text) AS units_of_duty)::text[])) AND (person_id <> ( SELECT my_person() AS my_person)));

POLICY duty keep FOR ALL TO {soviec_user} USING ((unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) AND (duty <> 'administrator'::text)) CHECK ((unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) AND (duty <> 'administrator'::text));

POLICY duty owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY duty read FOR SELECT TO {soviec_user} USING true;

POLICY duty_group keep FOR ALL TO {soviec_user} USING ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units))) CHECK ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units)));

POLICY duty_group owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY duty_group read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR stands_in(person_id, ( SELECT my_read_units() AS my_read_units)));

POLICY entry_template own FOR ALL TO {soviec_user} USING (person_id = ( SELECT my_person() AS my_person)) CHECK (person_id = ( SELECT my_person() AS my_person));

POLICY entry_template owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY former_result keep FOR ALL TO {soviec_user} USING ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units))) CHECK ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units)));

POLICY former_result owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY former_result read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR stands_in(person_id, ( SELECT my_read_units() AS my_read_units)));

POLICY mark_dismissal keep FOR ALL TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM diary_entry e
  WHERE ((e.id = mark_dismissal.entry_id) AND (e.unit_id = ANY (( SELECT my_units() AS my_units)::text[]))))) CHECK ((dismissed_by = ( SELECT my_person() AS my_person)) AND (EXISTS ( SELECT 1
   FROM diary_entry e
  WHERE ((e.id = mark_dismissal.entry_id) AND (e.unit_id = ANY (( SELECT my_units() AS my_units)::text[]))))));

POLICY mark_dismissal owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY mark_dismissal read FOR SELECT TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM diary_entry e
  WHERE (e.id = mark_dismissal.entry_id)));

POLICY merged_operation add FOR INSERT TO {soviec_user} CHECK (EXISTS ( SELECT 1
   FROM audit_record r
  WHERE ((r.entity_id = merged_operation.row_id) AND (r.sequence = merged_operation.sequence) AND (r.chain = ( SELECT my_chain() AS my_chain)) AND (r.actor = ( SELECT my_person() AS my_person)))));

POLICY merged_operation owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY merged_operation read FOR SELECT TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM audit_record r
  WHERE ((r.entity_id = merged_operation.row_id) AND (r.sequence = merged_operation.sequence))));

POLICY meta keep FOR ALL TO {soviec_user} USING (( SELECT has_duty('hr'::text) AS has_duty) AND (key = ANY (ARRAY['agency_unit'::text, 'superior_name'::text, 'place'::text]))) CHECK (( SELECT has_duty('hr'::text) AS has_duty) AND (key = ANY (ARRAY['agency_unit'::text, 'superior_name'::text, 'place'::text])));

POLICY meta owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY meta read FOR SELECT TO {soviec_user} USING true;

POLICY national_batch keep FOR ALL TO {soviec_user} USING (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) CHECK (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]));

POLICY national_batch owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY national_result keep FOR ALL TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM national_batch b
  WHERE (b.id = national_result.batch_id))) CHECK (EXISTS ( SELECT 1
   FROM national_batch b
  WHERE (b.id = national_result.batch_id)));

POLICY national_result owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY news owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY news read FOR SELECT TO {soviec_user} USING true;

POLICY office_key keep FOR ALL TO {soviec_user} USING ( SELECT has_duty('hr'::text) AS has_duty) CHECK ( SELECT has_duty('hr'::text) AS has_duty);

POLICY office_key owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY office_key read FOR SELECT TO {soviec_user} USING true;

POLICY period_lock add FOR INSERT TO {soviec_user} CHECK (EXISTS ( SELECT 1
   FROM period_sheet s
  WHERE ((s.id = period_lock.sheet_id) AND (s.person_id = period_lock.person_id) AND (s.person_id <> ( SELECT my_person() AS my_person)) AND (s.unit_id = ANY (( SELECT (my_sign_units() || my_hr_units()))::text[])))));

POLICY period_lock owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY period_lock read FOR SELECT TO {soviec_user} USING true;

POLICY period_lock remove FOR DELETE TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM period_sheet s
  WHERE ((s.id = period_lock.sheet_id) AND (s.unit_id = ANY (( SELECT (my_sign_units() || my_hr_units()))::text[])))));

POLICY period_sheet add FOR INSERT TO {soviec_user} CHECK (((person_id = ( SELECT my_person() AS my_person)) AND (unit_id = ANY (( SELECT my_own_units() AS my_own_units)::text[]))) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) OR ((replaces_id IS NOT NULL) AND (unit_id = ANY (( SELECT my_sign_units() AS my_sign_units)::text[]))));

POLICY period_sheet change FOR UPDATE TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_units() AS my_units)::text[])) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])));

POLICY period_sheet owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY period_sheet read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])));

POLICY person add FOR INSERT TO {soviec_user} CHECK (( SELECT has_duty('hr'::text) AS has_duty) AND (login IS NULL));

POLICY person keep FOR UPDATE TO {soviec_user} USING stands_in(id, ( SELECT my_hr_units() AS my_hr_units));

POLICY person owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY person read FOR SELECT TO {soviec_user} USING true;

POLICY petition add FOR INSERT TO {soviec_user} CHECK ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])));

POLICY petition change FOR UPDATE TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT (my_sign_units() || my_hr_units()))::text[])));

POLICY petition owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY petition read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])));

POLICY position keep FOR ALL TO {soviec_user} USING drafts_today(set_id) CHECK drafts_today(set_id);

POLICY position owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY position read FOR SELECT TO {soviec_user} USING true;

POLICY position_holding keep FOR ALL TO {soviec_user} USING stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units)) CHECK stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units));

POLICY position_holding owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY position_holding read FOR SELECT TO {soviec_user} USING true;

POLICY purge add FOR INSERT TO {soviec_user} CHECK ((requested_by = ( SELECT my_person() AS my_person)) AND (EXISTS ( SELECT 1
   FROM diary_entry e
  WHERE (e.id = purge.entry_id))));

POLICY purge decide FOR UPDATE TO {soviec_user} USING (EXISTS ( SELECT 1
   FROM diary_entry e
  WHERE ((e.id = purge.entry_id) AND (e.unit_id = ANY (( SELECT (my_units() || my_hr_units()))::text[]))))) CHECK (decided_by = ( SELECT my_person() AS my_person));

POLICY purge owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY purge read FOR SELECT TO {soviec_user} USING ((requested_by = ( SELECT my_person() AS my_person)) OR (EXISTS ( SELECT 1
   FROM diary_entry e
  WHERE (e.id = purge.entry_id))));

POLICY raised_share add FOR INSERT TO {soviec_user} CHECK (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]));

POLICY raised_share owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY raised_share read FOR SELECT TO {soviec_user} USING true;

POLICY register_item own FOR ALL TO {soviec_user} USING (person_id = ( SELECT my_person() AS my_person)) CHECK (person_id = ( SELECT my_person() AS my_person));

POLICY register_item owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY register_source own FOR ALL TO {soviec_user} USING (person_id = ( SELECT my_person() AS my_person)) CHECK (person_id = ( SELECT my_person() AS my_person));

POLICY register_source owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY rollout keep FOR ALL TO {soviec_user} USING (( SELECT has_duty('working_group'::text) AS has_duty) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]))) CHECK (( SELECT has_duty('working_group'::text) AS has_duty) OR (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])));

POLICY rollout owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY rollout read FOR SELECT TO {soviec_user} USING true;

POLICY rule_comment add FOR INSERT TO {soviec_user} CHECK (author_id = ( SELECT my_person() AS my_person));

POLICY rule_comment owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY rule_comment read FOR SELECT TO {soviec_user} USING true;

POLICY rule_draft keep FOR ALL TO {soviec_user} USING (( SELECT has_duty('hr'::text) AS has_duty) OR ( SELECT has_duty('lead_body'::text) AS has_duty)) CHECK (( SELECT has_duty('hr'::text) AS has_duty) OR ( SELECT has_duty('lead_body'::text) AS has_duty));

POLICY rule_draft owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY rule_draft read FOR SELECT TO {soviec_user} USING true;

POLICY rule_edition add FOR INSERT TO {soviec_user} CHECK (( SELECT has_duty('lead_body'::text) AS has_duty) AND (publisher_id = ( SELECT my_person() AS my_person)));

POLICY rule_edition owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY rule_edition read FOR SELECT TO {soviec_user} USING true;

POLICY rule_set add FOR INSERT TO {soviec_user} CHECK true;

POLICY rule_set owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY rule_set read FOR SELECT TO {soviec_user} USING true;

POLICY schema_step owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY schema_step read FOR SELECT TO {soviec_user} USING true;

POLICY second_factor owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY sheet_close add FOR INSERT TO {soviec_user} CHECK true;

POLICY sheet_close owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY sheet_close read FOR SELECT TO {soviec_user} USING true;

POLICY task_catalog draft FOR INSERT TO {soviec_user} CHECK (unit_id = ANY (( SELECT ((my_units() || units_of_duty('lead_body'::text)) || units_of_duty('administrator'::text)))::text[]));

POLICY task_catalog draft_change FOR UPDATE TO {soviec_user} USING (drafts_today(id) OR (unit_id = ANY (( SELECT my_bloc_units() AS my_bloc_units)::text[])));

POLICY task_catalog keep FOR ALL TO {soviec_user} USING (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) CHECK (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]));

POLICY task_catalog owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY task_catalog read FOR SELECT TO {soviec_user} USING true;

POLICY tie_choice keep FOR ALL TO {soviec_user} USING ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units))) CHECK ((person_id <> ( SELECT my_person() AS my_person)) AND stands_in(person_id, ( SELECT my_hr_units() AS my_hr_units)));

POLICY tie_choice owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY tie_choice read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR stands_in(person_id, ( SELECT my_read_units() AS my_read_units)));

POLICY transition owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY transition read FOR SELECT TO {soviec_user} USING true;

POLICY unit keep FOR ALL TO {soviec_user} USING (id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) CHECK ((id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])) OR (parent_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[])));

POLICY unit owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY unit read FOR SELECT TO {soviec_user} USING true;

POLICY unit_rating add FOR INSERT TO {soviec_user} CHECK (unit_id = ANY (( SELECT my_hr_units() AS my_hr_units)::text[]));

POLICY unit_rating owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY unit_rating read FOR SELECT TO {soviec_user} USING true;

POLICY work_proposal add FOR INSERT TO {soviec_user} CHECK (person_id = ( SELECT my_person() AS my_person));

POLICY work_proposal change FOR UPDATE TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT ((my_units() || my_hr_units()) || my_bloc_units()))::text[])));

POLICY work_proposal owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY work_proposal read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])));

POLICY year_rating add FOR INSERT TO {soviec_user} CHECK ((person_id = ( SELECT my_person() AS my_person)) OR (agency_id = ANY (( SELECT (my_sign_units() || my_hr_units()))::text[])));

POLICY year_rating change FOR UPDATE TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (agency_id = ANY (( SELECT (my_sign_units() || my_hr_units()))::text[])));

POLICY year_rating owner FOR ALL TO {soviec_owner} USING true CHECK true;

POLICY year_rating read FOR SELECT TO {soviec_user} USING ((person_id = ( SELECT my_person() AS my_person)) OR (unit_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])) OR (agency_id = ANY (( SELECT my_read_units() AS my_read_units)::text[])));

