-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- That a sheet is closed stands beside it and not in it: closing a month wrote every sheet again with all that
-- was signed, which cost more than everything else about it. A sheet that is signed and stands here is closed;
-- the queries (sheet.sql) tell its state so. What was closed before it was replaced stays known.
PRAGMA user_version = 22;
;;

CREATE TABLE sheet_close (
    sheet_id  TEXT PRIMARY KEY REFERENCES period_sheet (id),
    closed_by TEXT REFERENCES person (id),
    closed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
;;
INSERT INTO sheet_close
SELECT id, closed_by, coalesce(closed_at, signed_at, '') FROM period_sheet
WHERE state = 'closed' OR closed_at IS NOT NULL;
;;
DROP TRIGGER period_sheet_step;
;;
UPDATE period_sheet SET state = 'signed' WHERE state = 'closed';
;;
ALTER TABLE period_sheet DROP COLUMN closed_by;
;;
ALTER TABLE period_sheet DROP COLUMN closed_at;
;;
CREATE TRIGGER period_sheet_step BEFORE UPDATE OF state ON period_sheet
WHEN NEW.state <> OLD.state AND (NEW.state = 'closed' OR NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'sheet' AND from_state = OLD.state AND to_state = NEW.state))
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER sheet_close_step BEFORE INSERT ON sheet_close
WHEN NOT EXISTS (SELECT 1 FROM period_sheet WHERE id = NEW.sheet_id AND state = 'signed')
  OR NOT EXISTS (
    SELECT 1 FROM transition WHERE entity = 'sheet' AND from_state = 'signed' AND to_state = 'closed')
BEGIN SELECT RAISE(ABORT, 'soviec:step'); END;
;;
CREATE TRIGGER sheet_close_no_replace BEFORE INSERT ON sheet_close
WHEN EXISTS (SELECT 1 FROM sheet_close WHERE sheet_id = NEW.sheet_id)
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;
;;
CREATE TRIGGER sheet_close_no_update BEFORE UPDATE ON sheet_close
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;
;;
CREATE TRIGGER sheet_close_no_delete BEFORE DELETE ON sheet_close
BEGIN SELECT RAISE(ABORT, 'soviec:locked'); END;
;;
