-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What became of rows somebody changed away from the network, in the local copy of what a person needs
-- (design §5): up to which record of the history the server has it, and what it did not take, with all
-- that was entered, until the person has seen it. Empty in every other file.
PRAGMA user_version = 16;
;;

CREATE TABLE pocket_row (
    record     TEXT PRIMARY KEY,
    row_key    TEXT NOT NULL,
    sequence   INTEGER NOT NULL CHECK (sequence >= 0),
    outcome    TEXT NOT NULL CHECK (outcome IN ('sent', 'refused')),
    about      TEXT NOT NULL,
    steps      TEXT NOT NULL CHECK (json_valid(steps)),
    refusal    TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;
;;
