-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A head's queue is read in the order of its index, and what else a day holds is told by the index of the person's
-- days alone: state, minutes and start are looked at, the rows stay where they are.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 21';
;;
DROP INDEX diary_entry_person;
;;
CREATE INDEX diary_entry_person ON diary_entry (person_id, day, state, minutes, start_minute);
;;
DROP INDEX diary_entry_queue;
;;
CREATE INDEX diary_entry_queue ON diary_entry (unit_id, day, id) WHERE state = 'pending';
;;
