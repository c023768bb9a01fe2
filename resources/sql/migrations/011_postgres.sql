-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 011_sqlite.sql.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 11';
;;
DROP INDEX period_sheet_unit;
;;
CREATE INDEX period_sheet_unit ON period_sheet (unit_id, period, state, level, total);
