-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rule sets of the agency: drafts, comments on them, published editions.
PRAGMA user_version = 2;
;;

DROP TRIGGER transition_no_insert;
;;
INSERT INTO transition VALUES
    ('rule_draft', 'drafting', 'edit', 'drafter', 0, 'drafting'),
    ('rule_draft', 'drafting', 'send', 'drafter', 0, 'circulated'),
    ('rule_draft', 'drafting', 'publish', 'publisher', 0, 'published'),
    ('rule_draft', 'drafting', 'discard', 'drafter', 0, 'discarded'),
    ('rule_draft', 'circulated', 'edit', 'drafter', 0, 'circulated'),
    ('rule_draft', 'circulated', 'withdraw', 'drafter', 0, 'drafting'),
    ('rule_draft', 'circulated', 'publish', 'publisher', 0, 'published'),
    ('rule_draft', 'circulated', 'discard', 'drafter', 0, 'discarded');
;;
CREATE TRIGGER transition_no_insert BEFORE INSERT ON transition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
;;

-- `text` is what was typed, also where it is no rule set yet.
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
;;
CREATE INDEX rule_draft_open ON rule_draft (changed_at) WHERE state IN ('drafting', 'circulated');
;;

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
;;
CREATE INDEX rule_comment_draft ON rule_comment (draft_id, at);
;;

-- The text of an edition stands in rule_set, where the sheets signed under it find it.
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
;;

CREATE TRIGGER rule_draft_no_replace BEFORE INSERT ON rule_draft
WHEN EXISTS (SELECT 1 FROM rule_draft WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER rule_draft_first_state BEFORE INSERT ON rule_draft
WHEN NEW.state <> 'drafting'
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER rule_draft_no_delete BEFORE DELETE ON rule_draft
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER rule_draft_owner BEFORE UPDATE OF id, author_id ON rule_draft
WHEN NEW.id <> OLD.id OR NEW.author_id IS NOT OLD.author_id
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;
;;
CREATE TRIGGER rule_draft_step BEFORE UPDATE OF state ON rule_draft
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'rule_draft' AND from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER rule_draft_done BEFORE UPDATE ON rule_draft
WHEN OLD.state IN ('published', 'discarded')
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
;;

CREATE TRIGGER rule_comment_no_replace BEFORE INSERT ON rule_comment
WHEN EXISTS (SELECT 1 FROM rule_comment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'soviec:no_delete'); END;
;;
CREATE TRIGGER rule_comment_open BEFORE INSERT ON rule_comment
WHEN NOT EXISTS (
    SELECT 1 FROM rule_draft WHERE id = NEW.draft_id AND state IN ('drafting', 'circulated'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER rule_comment_no_update BEFORE UPDATE ON rule_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
CREATE TRIGGER rule_comment_no_delete BEFORE DELETE ON rule_comment
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;

CREATE TRIGGER rule_edition_no_replace BEFORE INSERT ON rule_edition
WHEN EXISTS (
    SELECT 1 FROM rule_edition
    WHERE id = NEW.id OR draft_id = NEW.draft_id OR (set_id = NEW.set_id AND edition = NEW.edition))
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
;;
-- Editions of one set follow each other; a set for the same people on the same days needs to name
-- what it takes over from.
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
;;
CREATE TRIGGER rule_edition_no_update BEFORE UPDATE ON rule_edition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
;;
CREATE TRIGGER rule_edition_no_delete BEFORE DELETE ON rule_edition
BEGIN SELECT RAISE(ABORT, 'soviec:published'); END;
;;
