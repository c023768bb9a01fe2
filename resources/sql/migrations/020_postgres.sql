-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How many people there are comes from the indexes alone. The sums of signed sheets are kept in a file only
-- (020_sqlite.sql says why).

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 20';
;;
DROP INDEX appointment_person;
;;
CREATE INDEX appointment_person ON appointment (person_id, first_date, last_date);
;;
DROP INDEX appointment_unit;
;;
CREATE INDEX appointment_unit ON appointment (unit_id, first_date, last_date);
;;
