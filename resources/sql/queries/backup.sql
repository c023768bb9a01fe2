-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a file holds, for a look before it is restored. Every table here is there since the first
-- schema, so that old copies answer as well.

-- name: agency
SELECT u.name FROM unit AS u JOIN meta AS m ON m.value = u.id WHERE m.key = 'agency_unit'

-- name: people
SELECT count(*) FROM person

-- name: entries
SELECT count(*) FROM diary_entry WHERE state <> 'withdrawn'

-- name: months
SELECT count(*) FROM period_lock

-- name: last_month
SELECT max(month) FROM period_lock

-- name: last_change
SELECT at FROM audit_record ORDER BY sequence DESC LIMIT 1

-- name: records
SELECT coalesce(max(sequence), 0) FROM audit_record
