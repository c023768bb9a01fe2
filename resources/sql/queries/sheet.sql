-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- :units is a JSON array of unit ids; CROSS JOIN makes the list drive the index. A sheet is closed by a row of
-- sheet_close beside it: whatever tells the state of a sheet joins it.

-- name: insert
INSERT INTO period_sheet (
    id, person_id, unit_id, unit_name, period, revision, replaces_id, role, position_title, state,
    return_reason, self_scores, strengths, weaknesses, remarks, organising, organising_reason,
    unity, unity_reason, rule_set_id, rule_checksum, case_json, result_json, common_points,
    result_points, total, level, content_hash, submitted_at, signed_by, signer_name, signer_title,
    external_document, signed_at)
VALUES (
    :id, :person_id, :unit_id, :unit_name, :period, :revision, :replaces_id, :role,
    :position_title, :state, :return_reason, :self_scores, :strengths, :weaknesses, :remarks,
    :organising, :organising_reason, :unity, :unity_reason, :rule_set_id, :rule_checksum,
    :case_json, :result_json, :common_points, :result_points, :total, :level, :content_hash,
    :submitted_at, :signed_by, :signer_name, :signer_title, :external_document, :signed_at)

-- name: update
UPDATE period_sheet SET
    person_id = :person_id, unit_id = :unit_id, unit_name = :unit_name, period = :period,
    revision = :revision, replaces_id = :replaces_id, role = :role, position_title = :position_title,
    state = :state, return_reason = :return_reason, self_scores = :self_scores, strengths = :strengths,
    weaknesses = :weaknesses, remarks = :remarks, organising = :organising,
    organising_reason = :organising_reason, unity = :unity, unity_reason = :unity_reason, rule_set_id = :rule_set_id,
    rule_checksum = :rule_checksum, case_json = :case_json, result_json = :result_json,
    common_points = :common_points, result_points = :result_points, total = :total,
    level = :level, content_hash = :content_hash, submitted_at = :submitted_at, signed_by = :signed_by,
    signer_name = :signer_name, signer_title = :signer_title,
    external_document = :external_document, signed_at = :signed_at,
    version = version + 1
WHERE id = :id AND version = :version

-- name: close_all (sqlite)
-- Who is signed and not closed yet, of :ids, a JSON array.
INSERT INTO sheet_close (sheet_id, closed_by, closed_at)
SELECT s.id, :closed_by, :closed_at
FROM json_each(:ids) AS l CROSS JOIN period_sheet AS s
WHERE s.id = l.value AND s.state = 'signed'
  AND NOT EXISTS (SELECT 1 FROM sheet_close AS c WHERE c.sheet_id = s.id)

-- name: close_all (postgres)
-- The same; the key alone says what is closed: while a month is closed by thousands, nobody has told the
-- planner yet how many there are.
INSERT INTO sheet_close (sheet_id, closed_by, closed_at)
SELECT s.id, :closed_by, :closed_at
FROM json_each(:ids) AS l CROSS JOIN period_sheet AS s
WHERE s.id = l.value AND s.state = 'signed'
ON CONFLICT (sheet_id) DO NOTHING

-- name: get
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title,
       CASE WHEN s.state = 'signed' AND c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.return_reason, s.self_scores, s.strengths, s.weaknesses, s.remarks, s.organising,
       s.organising_reason, s.unity, s.unity_reason, s.rule_set_id, s.rule_checksum, s.case_json,
       s.result_json, s.common_points, s.result_points, s.total, s.level, s.content_hash,
       s.submitted_at, s.signed_by, s.signer_name, s.signer_title, s.external_document, s.signed_at,
       c.closed_by, c.closed_at, s.version
FROM period_sheet AS s LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.id = :id

-- name: current
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title,
       CASE WHEN s.state = 'signed' AND c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.return_reason, s.self_scores, s.strengths, s.weaknesses, s.remarks, s.organising,
       s.organising_reason, s.unity, s.unity_reason, s.rule_set_id, s.rule_checksum, s.case_json,
       s.result_json, s.common_points, s.result_points, s.total, s.level, s.content_hash,
       s.submitted_at, s.signed_by, s.signer_name, s.signer_title, s.external_document, s.signed_at,
       c.closed_by, c.closed_at, s.version
FROM period_sheet AS s LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.person_id = :person_id AND s.period = :period AND s.state <> 'replaced'

-- name: of_units
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title,
       CASE WHEN s.state = 'signed' AND c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.return_reason, s.self_scores, s.strengths, s.weaknesses, s.remarks, s.organising,
       s.organising_reason, s.unity, s.unity_reason, s.rule_set_id, s.rule_checksum, s.case_json,
       s.result_json, s.common_points, s.result_points, s.total, s.level, s.content_hash,
       s.submitted_at, s.signed_by, s.signer_name, s.signer_title, s.external_document, s.signed_at,
       c.closed_by, c.closed_at, s.version
FROM json_each(:units) AS u CROSS JOIN period_sheet AS s
LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.unit_id = u.value AND s.period = :period AND s.state <> 'replaced'
ORDER BY s.person_id

-- name: open_of_units
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title, s.state,
       s.return_reason, s.self_scores, s.strengths, s.weaknesses, s.remarks, s.organising,
       s.organising_reason, s.unity, s.unity_reason, s.rule_set_id, s.rule_checksum, s.case_json,
       s.result_json, s.common_points, s.result_points, s.total, s.level, s.content_hash,
       s.submitted_at, s.signed_by, s.signer_name, s.signer_title, s.external_document, s.signed_at,
       NULL, NULL, s.version
FROM json_each(:units) AS u CROSS JOIN period_sheet AS s
WHERE s.unit_id = u.value AND s.period = :period AND s.state NOT IN ('signed', 'replaced')
ORDER BY s.person_id

-- name: sealed_of_units
-- What decides a month, without what was signed: that is most of a sheet.
SELECT s.id, s.person_id, CASE WHEN c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END, s.total
FROM json_each(:units) AS u CROSS JOIN period_sheet AS s
LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.unit_id = u.value AND s.period = :period AND s.state = 'signed'

-- name: revisions
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title,
       CASE WHEN s.state = 'signed' AND c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.return_reason, s.self_scores, s.strengths, s.weaknesses, s.remarks, s.organising,
       s.organising_reason, s.unity, s.unity_reason, s.rule_set_id, s.rule_checksum, s.case_json,
       s.result_json, s.common_points, s.result_points, s.total, s.level, s.content_hash,
       s.submitted_at, s.signed_by, s.signer_name, s.signer_title, s.external_document, s.signed_at,
       c.closed_by, c.closed_at, s.version
FROM period_sheet AS s LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.person_id = :person_id AND s.period = :period
ORDER BY s.revision DESC

-- name: signed_after
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title,
       CASE WHEN s.state = 'signed' AND c.sheet_id IS NOT NULL THEN 'closed' ELSE s.state END,
       s.return_reason, s.self_scores, s.strengths, s.weaknesses, s.remarks, s.organising,
       s.organising_reason, s.unity, s.unity_reason, s.rule_set_id, s.rule_checksum, s.case_json,
       s.result_json, s.common_points, s.result_points, s.total, s.level, s.content_hash,
       s.submitted_at, s.signed_by, s.signer_name, s.signer_title, s.external_document, s.signed_at,
       c.closed_by, c.closed_at, s.version
FROM period_sheet AS s LEFT JOIN sheet_close AS c ON c.sheet_id = s.id
WHERE s.id > :after AND s.state = 'signed'
ORDER BY s.id LIMIT :limit

-- name: lock
INSERT INTO period_lock (
    person_id, month, sheet_id, locked_at)
VALUES (
    :person_id, :month, :sheet_id, :locked_at)

-- name: unlock
DELETE FROM period_lock WHERE person_id = :person_id AND month = :month AND sheet_id = :sheet_id

-- name: locks
SELECT count(*) FROM period_lock WHERE person_id = :person_id AND month BETWEEN :first AND :last

-- name: store_rules
INSERT INTO rule_set (id, checksum, document, stored_at)
SELECT :id, :checksum, :document, :stored_at
WHERE NOT EXISTS (SELECT 1 FROM rule_set WHERE id = :id AND checksum = :checksum)

-- name: rules
SELECT document FROM rule_set WHERE id = :id AND checksum = :checksum
