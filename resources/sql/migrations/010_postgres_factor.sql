-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A second factor at signing, where the agency asks for it: six figures of an authenticator app (RFC
-- 6238, HMAC-SHA-1, 30 seconds). The server keeps the secret and looks at the figures; nobody reads the
-- secret again, also not the person. A local file has no users whose secret could be kept from others.

RESET ROLE;
;;
CREATE SCHEMA soviec_crypto;
;;
REVOKE ALL ON SCHEMA soviec_crypto FROM PUBLIC;
;;
CREATE EXTENSION pgcrypto WITH SCHEMA soviec_crypto;
;;
GRANT USAGE ON SCHEMA soviec_crypto TO soviec_owner;
;;
SET LOCAL ROLE soviec_owner;
;;
CREATE TABLE second_factor (
    person_id    TEXT PRIMARY KEY REFERENCES person (id),
    secret       BYTEA NOT NULL CHECK (length(secret) BETWEEN 20 AND 64),
    confirmed_at TEXT,
    last_step    BIGINT NOT NULL DEFAULT 0,
    proved_in    TEXT NOT NULL DEFAULT ''
);
;;
ALTER TABLE second_factor ENABLE ROW LEVEL SECURITY;
;;
ALTER TABLE second_factor FORCE ROW LEVEL SECURITY;
;;
CREATE POLICY owner ON second_factor TO soviec_owner USING (true) WITH CHECK (true);
;;
COMMENT ON COLUMN second_factor.secret IS 'secret';
;;
CREATE FUNCTION totp_code(secret BYTEA, step BIGINT) RETURNS TEXT
LANGUAGE plpgsql STABLE SET search_path = soviec, pg_temp AS $body$
DECLARE
    mac BYTEA := soviec_crypto.hmac(int8send(step), secret, 'sha1');
    at INTEGER := get_byte(mac, 19) & 15;
BEGIN
    RETURN lpad(((((get_byte(mac, at) & 127) << 24) | (get_byte(mac, at + 1) << 16)
        | (get_byte(mac, at + 2) << 8) | get_byte(mac, at + 3)) % 1000000)::TEXT, 6, '0');
END $body$;
;;
-- Figures count once, and for the half minute before and after as clocks differ. One try at a time, and a
-- wrong one costs a second: the million is not to be had by trying.
CREATE FUNCTION factor_fits(given TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    mine second_factor;
    now_step BIGINT;
    fitting BIGINT;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('factor ' || my_person(), 0));
    SELECT * INTO mine FROM second_factor WHERE person_id = my_person();
    now_step := floor(extract(epoch FROM clock_timestamp()) / 30);
    SELECT max(s) INTO fitting FROM generate_series(now_step - 1, now_step + 1) AS s
    WHERE s > mine.last_step AND totp_code(mine.secret, s) = given;
    IF fitting IS NULL THEN
        PERFORM pg_sleep(1);
        RETURN false;
    END IF;
    UPDATE second_factor SET last_step = fitting, proved_in = pg_current_xact_id()::TEXT
    WHERE person_id = mine.person_id;
    RETURN true;
END $body$;
;;
CREATE FUNCTION factor_state() RETURNS TEXT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
    SELECT coalesce(
        (SELECT CASE WHEN confirmed_at IS NULL THEN 'begun' ELSE 'ready' END
         FROM second_factor WHERE person_id = my_person()), 'none')
$body$;
;;
-- A person enrols; a factor in use is exchanged only after an administrator took it away.
CREATE FUNCTION factor_begin(new_secret BYTEA) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF my_person() IS NULL OR factor_state() = 'ready' THEN
        RAISE EXCEPTION 'soviec:factor_there';
    END IF;
    INSERT INTO second_factor (person_id, secret) VALUES (my_person(), new_secret)
    ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, last_step = 0, proved_in = '';
END $body$;
;;
CREATE FUNCTION factor_confirm(given TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF factor_state() <> 'begun' OR NOT factor_fits(given) THEN
        RETURN false;
    END IF;
    UPDATE second_factor
    SET confirmed_at = to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    WHERE person_id = my_person();
    PERFORM account_note(session_user, 'second_factor');
    RETURN true;
END $body$;
;;
CREATE FUNCTION factor_prove(given TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ BEGIN RETURN factor_state() = 'ready' AND factor_fits(given); END $body$;
;;
-- An administrator takes a factor away whose telephone is lost, never the own one.
CREATE FUNCTION factor_reset(person_code TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
DECLARE
    whose TEXT := (SELECT id FROM person WHERE code = person_code);
BEGIN
    IF NOT is_operator() AND (NOT has_duty('administrator') OR whose = my_person()) THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    DELETE FROM second_factor WHERE person_id = whose;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'soviec:nobody';
    END IF;
    PERFORM account_note(coalesce((SELECT login FROM person WHERE id = whose), person_code), 'reset_factor');
END $body$;
;;
-- Whether the agency asks for it at all; who signs has to have proved it in the very transaction.
CREATE FUNCTION factor_asked() RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp
AS $body$ SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'second_factor' AND value = 'signing') $body$;
;;
CREATE FUNCTION factor_require(asked BOOLEAN) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF NOT is_operator() AND NOT has_duty('administrator') THEN
        RAISE EXCEPTION 'soviec:forbidden';
    END IF;
    INSERT INTO meta VALUES ('second_factor', CASE WHEN asked THEN 'signing' ELSE '' END)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;
END $body$;
;;
CREATE FUNCTION check_factor() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = soviec, pg_temp AS $body$
BEGIN
    IF factor_asked() AND NOT EXISTS (
        SELECT 1 FROM second_factor
        WHERE person_id = my_person() AND confirmed_at IS NOT NULL AND proved_in = pg_current_xact_id()::TEXT) THEN
        RAISE EXCEPTION 'soviec:factor';
    END IF;
END $body$;
;;
REVOKE ALL ON FUNCTION
    totp_code(BYTEA, BIGINT), factor_fits(TEXT), factor_state(), factor_begin(BYTEA), factor_confirm(TEXT),
    factor_prove(TEXT), factor_reset(TEXT), factor_asked(), factor_require(BOOLEAN), check_factor()
FROM PUBLIC;
;;
GRANT EXECUTE ON FUNCTION
    factor_state(), factor_begin(BYTEA), factor_confirm(TEXT), factor_prove(TEXT), factor_reset(TEXT),
    factor_asked(), factor_require(BOOLEAN)
TO soviec_user;
;;
