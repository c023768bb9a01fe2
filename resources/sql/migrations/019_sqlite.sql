-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a server plans once a connection (019_postgres.sql); a file has no such functions.
PRAGMA user_version = 19;
;;
