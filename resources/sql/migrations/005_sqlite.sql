-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Approvable documents: task catalogs, position sets, competency frameworks and rule sets travel one
-- route a bloc, from the agency over the bodies that consolidate to the authority that approves.
-- Every step is signed over the hash of what was shown; nothing is edited while it is on its way or
-- after it was approved.

PRAGMA user_version = 5;
;;

DROP TRIGGER transition_no_insert;
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
CREATE TRIGGER transition_no_insert BEFORE INSERT ON transition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
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
) STRICT, WITHOUT ROWID;
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
) STRICT;
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
) STRICT, WITHOUT ROWID;
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
) STRICT, WITHOUT ROWID;
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
) STRICT;
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
    frame_min  INTEGER NOT NULL CHECK (frame_min >= 0),
    frame_max  INTEGER NOT NULL,
    PRIMARY KEY (catalog_id, code),
    CHECK (frame_max >= frame_min)
) STRICT, WITHOUT ROWID;
;;
-- Codes that a merge gave up and the item that stands for them.
CREATE TABLE catalog_alias (
    catalog_id TEXT NOT NULL REFERENCES task_catalog (id),
    code       TEXT NOT NULL CHECK (code <> ''),
    item_code  TEXT NOT NULL CHECK (item_code <> code),
    PRIMARY KEY (catalog_id, code)
) STRICT, WITHOUT ROWID;
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
) STRICT;
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
       '', '', strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM task_catalog AS c JOIN unit AS u ON u.id = c.unit_id;
;;

-- What the database itself refuses ---------------------------------------------------------------

CREATE TRIGGER approval_no_replace BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM approval WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER approval_first_state BEFORE INSERT ON approval
WHEN NEW.state <> 'drafting' OR NEW.step <> 0 OR NEW.version <> 1
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER approval_no_delete BEFORE DELETE ON approval
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER approval_owner BEFORE UPDATE ON approval
WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.unit_id IS NOT OLD.unit_id
  OR NEW.bloc IS NOT OLD.bloc OR NEW.author_id IS NOT OLD.author_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;
;;
CREATE TRIGGER approval_version BEFORE UPDATE ON approval
WHEN NEW.version IS NOT OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
-- Between two signatures nothing of a document on its way changes.
CREATE TRIGGER approval_still BEFORE UPDATE ON approval
WHEN NEW.state = OLD.state AND NEW.step = OLD.step AND OLD.state NOT IN ('drafting', 'returned')
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER approval_title BEFORE UPDATE OF title ON approval
WHEN NEW.title IS NOT OLD.title AND OLD.state NOT IN ('drafting', 'returned')
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
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
;;
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
;;

CREATE TRIGGER approval_step_route BEFORE INSERT ON approval_step
WHEN EXISTS (SELECT 1 FROM approval_step WHERE approval_id = NEW.approval_id AND ordinal = NEW.ordinal)
  OR NOT EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc AND r.ordinal = NEW.ordinal
    WHERE a.id = NEW.approval_id AND a.state IN ('drafting', 'returned') AND r.body = NEW.body
      AND r.kind = NEW.kind AND r.holder = NEW.holder AND r.unit_id IS NEW.unit_id)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER approval_step_no_update BEFORE UPDATE ON approval_step
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER approval_step_no_delete BEFORE DELETE ON approval_step
WHEN NOT EXISTS (SELECT 1 FROM approval WHERE id = OLD.approval_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;

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
;;
-- The operator of a file (no person) drafts, and records what bodies outside this database decided.
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
;;
CREATE TRIGGER approval_signature_drafter BEFORE INSERT ON approval_signature
WHEN NEW.action IN ('submit', 'record', 'discard', 'recall') AND NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM approval_drafter AS h
    WHERE h.approval_id = NEW.approval_id AND h.person_id = NEW.person_id
      AND h.first_date <= date(NEW.at, '+7 hours')
      AND coalesce(h.last_date, '9999-12-31') >= date(NEW.at, '+7 hours'))
BEGIN SELECT RAISE(ABORT, 'soviec:not_yours'); END;
;;
-- Only what an authority outside this database decided is recorded past the route.
CREATE TRIGGER approval_signature_record BEFORE INSERT ON approval_signature
WHEN NEW.action = 'record' AND EXISTS (
    SELECT 1 FROM approval AS a JOIN approval_route AS r ON r.bloc = a.bloc
    WHERE a.id = NEW.approval_id AND r.kind = 'approve' AND r.unit_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'soviec:not_yours'); END;
;;
CREATE TRIGGER approval_signature_no_update BEFORE UPDATE ON approval_signature
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER approval_signature_no_delete BEFORE DELETE ON approval_signature
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;

CREATE TRIGGER approval_comment_open BEFORE INSERT ON approval_comment
WHEN EXISTS (SELECT 1 FROM approval_comment WHERE id = NEW.id) OR NOT EXISTS (
    SELECT 1 FROM approval
    WHERE id = NEW.approval_id AND state IN ('drafting', 'returned', 'submitted', 'consolidated'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER approval_comment_no_update BEFORE UPDATE ON approval_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER approval_comment_no_delete BEFORE DELETE ON approval_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;

-- A catalog's own row follows its document; what readers ask stands there.
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
;;
CREATE TRIGGER task_catalog_first_state BEFORE INSERT ON task_catalog
WHEN NEW.state <> 'drafting'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER task_catalog_no_replace BEFORE INSERT ON task_catalog
WHEN EXISTS (SELECT 1 FROM task_catalog WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER task_catalog_no_delete BEFORE DELETE ON task_catalog
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER task_catalog_state BEFORE UPDATE ON task_catalog
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'catalog' AND state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER task_catalog_approved BEFORE UPDATE ON task_catalog
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id
  OR (OLD.state NOT IN ('drafting', 'returned') AND (
    NEW.title IS NOT OLD.title OR NEW.standard_product IS NOT OLD.standard_product
    OR NEW.divisor IS NOT OLD.divisor
    OR (NEW.state = OLD.state AND (
        NEW.document_number IS NOT OLD.document_number OR NEW.effective_from IS NOT OLD.effective_from
        OR NEW.effective_to IS NOT OLD.effective_to))))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_item_still_insert BEFORE INSERT ON catalog_item
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_item_no_replace BEFORE INSERT ON catalog_item
WHEN EXISTS (SELECT 1 FROM catalog_item WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER catalog_item_still_update BEFORE UPDATE ON catalog_item
WHEN EXISTS (
    SELECT 1 FROM task_catalog
    WHERE id IN (OLD.catalog_id, NEW.catalog_id) AND state NOT IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_item_still_delete BEFORE DELETE ON catalog_item
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_group_still_insert BEFORE INSERT ON catalog_group
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_group_five BEFORE INSERT ON catalog_group
WHEN (SELECT count(*) FROM catalog_group WHERE catalog_id = NEW.catalog_id AND code <> NEW.code) >= 5
BEGIN SELECT RAISE(ABORT, 'soviec:five_groups'); END;
;;
CREATE TRIGGER catalog_group_no_update BEFORE UPDATE ON catalog_group
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_group_still_delete BEFORE DELETE ON catalog_group
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_alias_still_insert BEFORE INSERT ON catalog_alias
WHEN EXISTS (SELECT 1 FROM catalog_alias WHERE catalog_id = NEW.catalog_id AND code = NEW.code)
  OR NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = NEW.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_alias_no_update BEFORE UPDATE ON catalog_alias
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
CREATE TRIGGER catalog_alias_still_delete BEFORE DELETE ON catalog_alias
WHEN NOT EXISTS (
    SELECT 1 FROM task_catalog WHERE id = OLD.catalog_id AND state IN ('drafting', 'returned'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;

CREATE TRIGGER work_proposal_no_replace BEFORE INSERT ON work_proposal
WHEN EXISTS (SELECT 1 FROM work_proposal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER work_proposal_first_state BEFORE INSERT ON work_proposal
WHEN NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER work_proposal_no_delete BEFORE DELETE ON work_proposal
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER work_proposal_step BEFORE UPDATE ON work_proposal
WHEN NEW.id IS NOT OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.person_id IS NOT OLD.person_id
  OR NEW.task IS NOT OLD.task OR NEW.proposed_at IS NOT OLD.proposed_at OR NOT EXISTS (
    SELECT 1 FROM transition
    WHERE entity = 'proposal' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER work_proposal_decided BEFORE UPDATE ON work_proposal
WHEN NEW.state IN ('accepted', 'declined') AND (
    NEW.decided_by = NEW.person_id
    OR (NEW.decided_by IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM unit_above AS u JOIN duty AS d ON d.unit_id = u.above_id
        WHERE u.unit_id = NEW.unit_id AND d.person_id = NEW.decided_by
          AND d.duty IN ('lead_body', 'hr'))))
BEGIN SELECT RAISE(ABORT, 'soviec:not_yours'); END;
;;
-- A draft of rules on its way stays as it was signed.
CREATE TRIGGER rule_draft_still BEFORE UPDATE ON rule_draft
WHEN (NEW.text IS NOT OLD.text OR NEW.state = 'drafting') AND EXISTS (
    SELECT 1 FROM approval WHERE id = OLD.id AND state IN ('submitted', 'consolidated'))
BEGIN SELECT RAISE(ABORT, 'soviec:approved'); END;
;;
-- Rules are published as approved; without a document of their own they never were on a route.
CREATE TRIGGER rule_draft_published BEFORE UPDATE ON rule_draft
WHEN NEW.state = 'published' AND OLD.state <> 'published' AND NOT EXISTS (
    SELECT 1 FROM approval WHERE id = NEW.id AND kind = 'rules' AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
