-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- :units is a JSON array of unit ids; CROSS JOIN makes the list drive the index.

-- name: insert
INSERT INTO period_sheet (
    id, person_id, unit_id, unit_name, period, revision, replaces_id, role, position_title, state,
    return_reason, self_scores, strengths, weaknesses, remarks, organising, organising_reason,
    unity, unity_reason, rule_set_id, rule_checksum, case_json, result_json, common_points,
    result_points, total, level, content_hash, submitted_at, signed_by, signer_name, signer_title,
    external_document, signed_at, closed_by, closed_at)
VALUES (
    :id, :person_id, :unit_id, :unit_name, :period, :revision, :replaces_id, :role,
    :position_title, :state, :return_reason, :self_scores, :strengths, :weaknesses, :remarks,
    :organising, :organising_reason, :unity, :unity_reason, :rule_set_id, :rule_checksum,
    :case_json, :result_json, :common_points, :result_points, :total, :level, :content_hash,
    :submitted_at, :signed_by, :signer_name, :signer_title, :external_document, :signed_at,
    :closed_by, :closed_at)

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
    external_document = :external_document, signed_at = :signed_at, closed_by = :closed_by, closed_at = :closed_at,
    version = version + 1
WHERE id = :id AND version = :version

-- name: close_all (sqlite)
UPDATE period_sheet SET state = 'closed', closed_by = :closed_by, closed_at = :closed_at,
    version = version + 1
WHERE id IN (SELECT l.value FROM json_each(:ids) AS l) AND state = 'signed'

-- name: close_all (postgres)
UPDATE period_sheet SET state = 'closed', closed_by = :closed_by, closed_at = :closed_at,
    version = version + 1
WHERE id = ANY (ARRAY(SELECT jsonb_array_elements_text(CAST(:ids AS JSONB)))) AND state = 'signed'

-- name: get
SELECT id, person_id, unit_id, unit_name, period, revision, replaces_id, role, position_title,
       state, return_reason, self_scores, strengths, weaknesses, remarks, organising,
       organising_reason, unity, unity_reason, rule_set_id, rule_checksum, case_json, result_json,
       common_points, result_points, total, level, content_hash, submitted_at, signed_by,
       signer_name, signer_title, external_document, signed_at, closed_by, closed_at, version
FROM period_sheet WHERE id = :id

-- name: current
SELECT id, person_id, unit_id, unit_name, period, revision, replaces_id, role, position_title,
       state, return_reason, self_scores, strengths, weaknesses, remarks, organising,
       organising_reason, unity, unity_reason, rule_set_id, rule_checksum, case_json, result_json,
       common_points, result_points, total, level, content_hash, submitted_at, signed_by,
       signer_name, signer_title, external_document, signed_at, closed_by, closed_at, version
FROM period_sheet WHERE person_id = :person_id AND period = :period AND state <> 'replaced'

-- name: of_units
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title, s.state, s.return_reason, s.self_scores, s.strengths, s.weaknesses,
       s.remarks, s.organising, s.organising_reason, s.unity, s.unity_reason, s.rule_set_id,
       s.rule_checksum, s.case_json, s.result_json, s.common_points, s.result_points, s.total,
       s.level, s.content_hash, s.submitted_at, s.signed_by, s.signer_name, s.signer_title,
       s.external_document, s.signed_at, s.closed_by, s.closed_at, s.version
FROM json_each(:units) AS u CROSS JOIN period_sheet AS s
WHERE s.unit_id = u.value AND s.period = :period AND s.state <> 'replaced'
ORDER BY s.person_id

-- name: open_of_units
SELECT s.id, s.person_id, s.unit_id, s.unit_name, s.period, s.revision, s.replaces_id, s.role,
       s.position_title, s.state, s.return_reason, s.self_scores, s.strengths, s.weaknesses,
       s.remarks, s.organising, s.organising_reason, s.unity, s.unity_reason, s.rule_set_id,
       s.rule_checksum, s.case_json, s.result_json, s.common_points, s.result_points, s.total,
       s.level, s.content_hash, s.submitted_at, s.signed_by, s.signer_name, s.signer_title,
       s.external_document, s.signed_at, s.closed_by, s.closed_at, s.version
FROM json_each(:units) AS u CROSS JOIN period_sheet AS s
WHERE s.unit_id = u.value AND s.period = :period AND s.state NOT IN ('signed', 'closed', 'replaced')
ORDER BY s.person_id

-- name: sealed_of_units
-- What decides a month, without what was signed: that is most of a sheet.
SELECT s.id, s.person_id, s.state, s.total
FROM json_each(:units) AS u CROSS JOIN period_sheet AS s
WHERE s.unit_id = u.value AND s.period = :period AND s.state IN ('signed', 'closed')

-- name: revisions
SELECT id, person_id, unit_id, unit_name, period, revision, replaces_id, role, position_title,
       state, return_reason, self_scores, strengths, weaknesses, remarks, organising,
       organising_reason, unity, unity_reason, rule_set_id, rule_checksum, case_json, result_json,
       common_points, result_points, total, level, content_hash, submitted_at, signed_by,
       signer_name, signer_title, external_document, signed_at, closed_by, closed_at, version
FROM period_sheet WHERE person_id = :person_id AND period = :period
ORDER BY revision DESC

-- name: signed_after
SELECT id, person_id, unit_id, unit_name, period, revision, replaces_id, role, position_title,
       state, return_reason, self_scores, strengths, weaknesses, remarks, organising,
       organising_reason, unity, unity_reason, rule_set_id, rule_checksum, case_json, result_json,
       common_points, result_points, total, level, content_hash, submitted_at, signed_by,
       signer_name, signer_title, external_document, signed_at, closed_by, closed_at, version
FROM period_sheet WHERE id > :after AND state IN ('signed', 'closed')
ORDER BY id LIMIT :limit

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
