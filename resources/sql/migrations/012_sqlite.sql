-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The document register of a person: lists that come from other systems, how their columns are
-- understood, and which diary entry was made of which document.
PRAGMA user_version = 12;
;;

CREATE TABLE register_source (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    headings   TEXT NOT NULL CHECK (headings <> ''),
    layout     TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (person_id, headings)
) STRICT;
;;

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
    changed_at   TEXT NOT NULL,
    CHECK (done IS NULL OR finished = 1),
    UNIQUE (person_id, item_key)
) STRICT;
;;
CREATE INDEX register_item_entry ON register_item (entry_id) WHERE entry_id IS NOT NULL;
;;
CREATE INDEX register_item_source ON register_item (source_id);
;;

CREATE TRIGGER register_item_owner BEFORE UPDATE ON register_item
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.item_key IS NOT OLD.item_key
BEGIN SELECT RAISE(ABORT, 'soviec:owner'); END;
;;
-- An entry of the same person only, and while it stands, it stays.
CREATE TRIGGER register_item_entry_kept BEFORE UPDATE OF entry_id ON register_item
WHEN NEW.entry_id IS NOT OLD.entry_id AND (
    NOT EXISTS (SELECT 1 FROM diary_entry WHERE id = NEW.entry_id AND person_id = NEW.person_id)
    OR EXISTS (SELECT 1 FROM diary_entry WHERE id = OLD.entry_id AND state <> 'withdrawn'))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
