-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Equal to 014_sqlite.sql.
--
-- An item of the catalog may belong to positions besides units: a JSON array of the positions' codes,
-- which outlive the versions of their list; empty: every position. The server also asks who signs a
-- document on its route for the second factor, and looks at the time of the signature; a file has no users
-- whose secret could be kept from others.

SET LOCAL ROLE soviec_owner;
;;
COMMENT ON SCHEMA soviec IS 'SoVi 14';
;;
ALTER TABLE catalog_item ADD COLUMN positions TEXT NOT NULL DEFAULT '';
;;
-- Whoever hands a document on or approves it signs it, as a head signs a sheet. Submitting, returning and
-- taking back decide nothing. Whether somebody may is asked for the time of the signature: it is now, and
-- no day when they still might.
CREATE FUNCTION approval_signature_own() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF is_operator() THEN
        RETURN NEW;
    END IF;
    PERFORM check_clock(NEW.at);
    IF NEW.action IN ('forward', 'consolidate', 'approve') THEN
        PERFORM check_factor();
    END IF;
    RETURN NEW;
END $body$;
;;
CREATE TRIGGER approval_signature_own BEFORE INSERT ON approval_signature
FOR EACH ROW EXECUTE FUNCTION approval_signature_own();
;;
REVOKE ALL ON FUNCTION approval_signature_own() FROM PUBLIC;
;;
