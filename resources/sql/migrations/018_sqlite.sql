-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The history of many rows at once on a server (018_postgres.sql). A file has it since 015.
PRAGMA user_version = 18;
;;
