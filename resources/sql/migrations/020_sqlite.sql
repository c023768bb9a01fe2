-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the signed sheets of a unit come to in a period, by level, is kept as they are signed: the report of a
-- province reads hundreds of rows instead of tens of thousands of sheets. The triggers keep it whoever changes
-- a sheet, and `doctor` compares it with the sheets. A server counts the sheets when it is asked: there, two
-- who sign at once would wait for each other at such a row.
PRAGMA user_version = 20;
;;

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
;;
INSERT INTO sheet_sum
SELECT unit_id, period, level, count(*), count(total), coalesce(sum(total), 0), min(total), max(total)
FROM period_sheet WHERE state IN ('signed', 'closed')
GROUP BY unit_id, period, level;
;;
-- Counted anew from the index: a unit has tens of sheets in a period, and a sum that is made again cannot be
-- off by what was forgotten.
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
;;
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
;;
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
;;

-- How many people there are comes from the indexes alone.
DROP INDEX appointment_person;
;;
CREATE INDEX appointment_person ON appointment (person_id, first_date, last_date);
;;
DROP INDEX appointment_unit;
;;
CREATE INDEX appointment_unit ON appointment (unit_id, first_date, last_date);
