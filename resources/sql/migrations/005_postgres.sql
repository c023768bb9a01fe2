-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 005_sqlite.sql.

--
-- Approvable documents: task catalogs, position sets, competency frameworks and rule sets travel one
-- route a bloc, from the agency over the bodies that consolidate to the authority that approves.
-- Every step is signed over the hash of what was shown; nothing is edited while it is on its way or
-- after it was approved.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 5';
;;
ALTER TABLE transition DISABLE TRIGGER transition_no_change;
;;
INSERT INTO transition VALUES
    ('approval', 'drafting', 'edit', 'drafter', 0, 'drafting'),
    ('approval', 'drafting', 'submit', 'drafter', 0, 'submitted'),
    ('approval', 'drafting', 'record', 'drafter', 0, 'approved'),
    ('approval', 'drafting', 'discard', 'drafter', 0, 'discarded'),
    ('approval', 'returned', 'edit', 'drafter', 0, 'returned'),
    ('approval', 'returned', 'submit', 'drafter', 0, 'submitted'),
    ('approval', 'returned', 'discard', 'drafter', 0, 'discarded'),
    ('approval', 'submitted', 'recall', 'drafter', 0, 'drafting'),
    ('approval', 'submitted', 'forward', 'holder', 0, 'submitted'),
    ('approval', 'submitted', 'consolidate', 'holder', 0, 'consolidated'),
    ('approval', 'submitted', 'return', 'holder', 1, 'returned'),
    ('approval', 'consolidated', 'return', 'holder', 1, 'returned'),
    ('approval', 'consolidated', 'approve', 'holder', 0, 'approved'),
    ('approval', 'approved', 'supersede', 'holder', 0, 'superseded'),
    ('proposal', 'open', 'withdraw', 'owner', 0, 'withdrawn'),
    ('proposal', 'open', 'accept', 'holder', 0, 'accepted'),
    ('proposal', 'open', 'decline', 'holder', 1, 'declined');
;;
ALTER TABLE transition ENABLE TRIGGER transition_no_change;
;;
-- Routes: who takes which step, one route a bloc. A body without a unit here stands outside this
-- database: the lead body records what it decided.
CREATE TABLE approval_route (
    bloc    TEXT NOT NULL CHECK (bloc IN ('government', 'party', 'front')),
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 9),
    body    TEXT NOT NULL CHECK (body <> ''),
    kind    TEXT NOT NULL CHECK (kind IN ('consolidate', 'approve')),
    holder  TEXT NOT NULL CHECK (holder IN ('lead_body', 'head')),
    unit_id TEXT REFERENCES unit (id),
    PRIMARY KEY (bloc, ordinal)
);
;;
INSERT INTO approval_route VALUES
    ('government', 1, 'Sở Nội vụ', 'consolidate', 'lead_body', NULL),
    ('government', 2, 'Ủy ban nhân dân tỉnh', 'approve', 'head', NULL),
    ('party', 1, 'Ban Tổ chức Tỉnh ủy', 'consolidate', 'lead_body', NULL),
    ('party', 2, 'Ban Thường vụ Tỉnh ủy', 'approve', 'head', NULL),
    ('front', 1, 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'consolidate', 'lead_body', NULL),
    ('front', 2, 'Ban Tổ chức Tỉnh ủy', 'consolidate', 'lead_body', NULL),
    ('front', 3, 'Ban Thường vụ Tỉnh ủy', 'approve', 'head', NULL);
;;
-- One row a document; its id is the id of the catalog, position set, framework or draft of rules.
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
);
;;
CREATE INDEX approval_unit ON approval (unit_id, kind, effective_from);
;;
CREATE INDEX approval_way ON approval (state, changed_at) WHERE state IN ('submitted', 'consolidated');
;;
CREATE INDEX approval_successor ON approval (superseded_by) WHERE superseded_by IS NOT NULL;
;;
-- The route as it was when the document was submitted.
CREATE TABLE approval_step (
    approval_id TEXT NOT NULL REFERENCES approval (id),
    ordinal     INTEGER NOT NULL,
    body        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    holder      TEXT NOT NULL,
    unit_id     TEXT REFERENCES unit (id),
    PRIMARY KEY (approval_id, ordinal)
);
;;
-- One row a step taken; it stands before the change of state that it carries.
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
);
;;
CREATE TABLE approval_comment (
    id          TEXT PRIMARY KEY,
    approval_id TEXT NOT NULL REFERENCES approval (id),
    line        TEXT NOT NULL,
    text        TEXT NOT NULL CHECK (text <> ''),
    body        TEXT NOT NULL,
    author_id   TEXT REFERENCES person (id),
    author_name TEXT NOT NULL,
    at          TEXT NOT NULL
);
;;
CREATE INDEX approval_comment_document ON approval_comment (approval_id, at);
;;
-- A unit and those above it; the tree is four levels deep at most (province, agency, commune, division).
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
;;
-- Who drafts a document: HR, administrators and the lead body of the unit or above, and its heads.
CREATE VIEW approval_drafter AS
    SELECT a.id AS approval_id, d.person_id, d.first_date, d.last_date
    FROM approval AS a JOIN unit_above AS u ON u.unit_id = a.unit_id
    JOIN duty AS d ON d.unit_id = u.above_id
    WHERE d.duty IN ('hr', 'administrator', 'lead_body')
    UNION ALL
    SELECT a.id, p.person_id, p.first_date, p.last_date
    FROM approval AS a JOIN appointment AS p ON p.unit_id = a.unit_id
    WHERE p.role IN ('head', 'deputy');
;;
-- Who may take the step a document stands at.
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
;;
-- Task catalogs --------------------------------------------------------------------------------

-- A part that an agency wrote names the consolidated catalog it went into.
ALTER TABLE task_catalog ADD COLUMN consolidated_id TEXT REFERENCES task_catalog (id);
;;
CREATE INDEX task_catalog_consolidated ON task_catalog (consolidated_id) WHERE consolidated_id IS NOT NULL;
;;
-- Whose part an item comes from, and the units that may use it (a JSON array; empty: everybody).
ALTER TABLE catalog_item ADD COLUMN owner_unit_id TEXT REFERENCES unit (id);
;;
ALTER TABLE catalog_item ADD COLUMN users TEXT NOT NULL DEFAULT '';
;;
CREATE INDEX catalog_item_owner ON catalog_item (owner_unit_id) WHERE owner_unit_id IS NOT NULL;
;;
-- At most five groups by complexity, each with its frame of points (Article 13.1).
CREATE TABLE catalog_group (
    catalog_id TEXT NOT NULL REFERENCES task_catalog (id),
    code       TEXT NOT NULL CHECK (code <> ''),
    title      TEXT NOT NULL,
    frame_min  BIGINT NOT NULL CHECK (frame_min >= 0),
    frame_max  BIGINT NOT NULL,
    PRIMARY KEY (catalog_id, code),
    CHECK (frame_max >= frame_min)
);
;;
-- Codes that a merge gave up and the item that stands for them.
CREATE TABLE catalog_alias (
    catalog_id TEXT NOT NULL REFERENCES task_catalog (id),
    code       TEXT NOT NULL CHECK (code <> ''),
    item_code  TEXT NOT NULL CHECK (item_code <> code),
    PRIMARY KEY (catalog_id, code)
);
;;
-- A kind of work outside the catalog (Article 13.3).
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
);
;;
CREATE INDEX work_proposal_open ON work_proposal (unit_id, proposed_at) WHERE state = 'open';
;;
CREATE INDEX work_proposal_person ON work_proposal (person_id, proposed_at);
;;
CREATE INDEX work_proposal_catalog ON work_proposal (catalog_id) WHERE catalog_id IS NOT NULL;
;;
-- A catalog asks whether a month from its first day on is locked.
CREATE INDEX period_lock_month ON period_lock (month);
;;
-- Catalogs that were in force before documents travelled: as recorded from paper.
INSERT INTO approval (
    id, kind, unit_id, bloc, title, state, document_number, effective_from, author_name,
    changed_by_name, changed_at)
SELECT c.id, 'catalog', c.unit_id, u.bloc, c.title, c.state, c.document_number, c.effective_from,
       '', '', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
FROM task_catalog AS c JOIN unit AS u ON u.id = c.unit_id;
;;
