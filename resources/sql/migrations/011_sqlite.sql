-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The figures of a province's report come from the index alone: a signed sheet carries its whole case,
-- and reading tens of thousands of them for two numbers is what took the time.

PRAGMA user_version = 11;
;;
DROP INDEX period_sheet_unit;
;;
CREATE INDEX period_sheet_unit ON period_sheet (unit_id, period, state, level, total);
