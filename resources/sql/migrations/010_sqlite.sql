-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Petitions, dossiers and ratings of a year get their rights on a server; a local file has no users to
-- give them to. What was decided by a charge stands on either: only its end moves.
PRAGMA user_version = 10;
;;

CREATE TRIGGER charge_kept BEFORE UPDATE ON charge
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.unit_id <> OLD.unit_id
  OR NEW.kind <> OLD.kind OR NEW.first_date <> OLD.first_date OR NEW.document <> OLD.document
BEGIN SELECT RAISE(ABORT, 'soviec:history'); END;
;;
