-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Accounts of a server; the functions themselves ask who may.

-- name: add (postgres)
SELECT account_add(:login, :person, :verifier)

-- name: password (postgres)
SELECT account_password(:login, :verifier)

-- name: disable (postgres)
SELECT account_disable(:login)
