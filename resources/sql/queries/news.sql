-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What others have changed on a server since a window last asked. A mark is the server's own account of which
-- transactions were done at that moment, so that one which takes long and commits late is told as well, and none
-- is told twice.

-- name: mark (postgres)
SELECT pg_backend_pid(), CAST(pg_current_snapshot() AS TEXT)
-- name: set_up (postgres)
-- The table is small and always written: whatever the server guesses of its size, the end of the index is short.
SELECT set_config('enable_seqscan', 'off', false), set_config('enable_bitmapscan', 'off', false)
-- name: since (postgres)
-- The new mark, whether something may have been thrown away since the old one, and the news line by line. What
-- came with a restored copy of the database has numbers this server has not given out yet.
SELECT CAST(pg_current_snapshot() AS TEXT),
    CASE WHEN pg_snapshot_xmin(CAST(:since AS PG_SNAPSHOT)) < news_floor() THEN 1 ELSE 0 END,
    (SELECT string_agg(DISTINCT n.entity || ' ' || n.person_id || ' ' || n.month, chr(10)) FROM news AS n
     WHERE n.change >= pg_snapshot_xmin(CAST(:since AS PG_SNAPSHOT))
       AND n.change < pg_snapshot_xmax(pg_current_snapshot())
       AND NOT pg_visible_in_snapshot(n.change, CAST(:since AS PG_SNAPSHOT))
       AND n.writer <> CAST(:self AS INTEGER))
