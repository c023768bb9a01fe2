-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The second factor of a server's signatures; the functions themselves ask who may.

-- name: asked (sqlite)
SELECT 0
-- name: asked (postgres)
SELECT CASE WHEN factor_asked() AND NOT is_operator() THEN 1 ELSE 0 END
-- name: state (postgres)
SELECT factor_state()
-- name: begin (postgres)
SELECT factor_begin(decode(:secret, 'hex'))
-- name: confirm (postgres)
SELECT CASE WHEN factor_confirm(:code) THEN 1 ELSE 0 END
-- name: prove (postgres)
SELECT CASE WHEN factor_prove(:code) THEN 1 ELSE 0 END
-- name: reset (postgres)
SELECT factor_reset(:person)
-- name: require (postgres)
SELECT factor_require(:asked = 1)
