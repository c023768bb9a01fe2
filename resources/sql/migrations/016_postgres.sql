-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Work from files and from local copies comes to the server step by step: the server remembers by which
-- name each step came, so that none is taken twice. What the local copy keeps for itself (016_sqlite.sql)
-- has no place here.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 16';
;;
GRANT SELECT, INSERT ON merged_operation TO soviec_user;
;;
-- Whoever may read the record may know under which name it came.
CREATE POLICY read ON merged_operation FOR SELECT TO soviec_user USING (
    EXISTS (
        SELECT 1 FROM audit_record AS r
        WHERE r.entity_id = merged_operation.row_id AND r.sequence = merged_operation.sequence));
;;
-- A name is given to a record of one's own only, so that nobody marks the steps of others as taken.
CREATE POLICY add ON merged_operation FOR INSERT TO soviec_user WITH CHECK (
    EXISTS (
        SELECT 1 FROM audit_record AS r
        WHERE r.entity_id = merged_operation.row_id AND r.sequence = merged_operation.sequence
          AND r.chain = (SELECT my_chain()) AND r.actor = (SELECT my_person())));
;;
