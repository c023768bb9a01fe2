-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How windows hear of a change on a server (024_postgres.sql); a file is one person's.
PRAGMA user_version = 24;
;;
