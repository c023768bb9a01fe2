-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The kept sums of signed sheets: made again where rows were put past the triggers, and compared.

-- name: clear (sqlite)
DELETE FROM sheet_sum

-- name: fill (sqlite)
INSERT INTO sheet_sum
SELECT unit_id, period, level, count(*), count(total), coalesce(sum(total), 0), min(total), max(total)
FROM period_sheet WHERE state = 'signed'
GROUP BY unit_id, period, level

-- name: differences (sqlite)
-- How many sums are not what the sheets come to.
WITH counted AS (
    SELECT unit_id, period, level, count(*) AS sheets, count(total) AS rated, coalesce(sum(total), 0) AS points,
           min(total) AS least, max(total) AS most
    FROM period_sheet WHERE state = 'signed'
    GROUP BY unit_id, period, level
)
SELECT count(*) FROM (
    SELECT unit_id, period, level FROM (SELECT * FROM counted EXCEPT SELECT * FROM sheet_sum)
    UNION
    SELECT unit_id, period, level FROM (SELECT * FROM sheet_sum EXCEPT SELECT * FROM counted)
)
