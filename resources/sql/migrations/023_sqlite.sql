-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a change on a server asks once (023_postgres.sql); a file has no such functions.
PRAGMA user_version = 23;
;;
