-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An item of the catalog may belong to positions besides units: a JSON array of the positions' codes,
-- which outlive the versions of their list; empty: every position. The server also asks who signs a
-- document on its route for the second factor; a file has no users whose secret could be kept from others.
PRAGMA user_version = 14;
;;
ALTER TABLE catalog_item ADD COLUMN positions TEXT NOT NULL DEFAULT '';
;;
