-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- :units is a JSON array of unit ids; CROSS JOIN makes the list drive the index. The subquery p
-- holds the people with an appointment there in the year.

-- name: appointments
SELECT a.person_id, a.first_date, a.last_date
FROM (
    SELECT DISTINCT b.person_id FROM json_each(:units) AS u CROSS JOIN appointment AS b
    WHERE b.unit_id = u.value AND b.first_date <= :last
      AND (b.last_date IS NULL OR b.last_date >= :first)
) AS p CROSS JOIN appointment AS a
WHERE a.person_id = p.person_id AND a.first_date <= :last
  AND (a.last_date IS NULL OR a.last_date >= :first)
ORDER BY a.person_id, a.first_date, a.id

-- name: sheets
-- Signed periods wherever in the database they were scored (Article 19.1).
SELECT s.person_id, s.period, s.total, s.common_points, s.rule_set_id, s.rule_checksum, s.unit_id
FROM (
    SELECT DISTINCT b.person_id FROM json_each(:units) AS u CROSS JOIN appointment AS b
    WHERE b.unit_id = u.value AND b.first_date <= :last
      AND (b.last_date IS NULL OR b.last_date >= :first)
) AS p CROSS JOIN period_sheet AS s
WHERE s.person_id = p.person_id AND s.period >= :year AND s.period < :next
  AND s.state = 'signed'
ORDER BY s.person_id, s.period

-- name: cases
-- The same with what was scored, for a set that pools its sums.
SELECT s.person_id, s.period, s.case_json, s.rule_set_id, s.rule_checksum
FROM (
    SELECT DISTINCT b.person_id FROM json_each(:units) AS u CROSS JOIN appointment AS b
    WHERE b.unit_id = u.value AND b.first_date <= :last
      AND (b.last_date IS NULL OR b.last_date >= :first)
) AS p CROSS JOIN period_sheet AS s
WHERE s.person_id = p.person_id AND s.period >= :year AND s.period < :next
  AND s.state = 'signed'
ORDER BY s.person_id, s.period

-- name: insert_act
INSERT INTO conduct_act (id, person_id, day, what, counted_year, counted_at)
VALUES (:id, :person_id, :day, :what, :counted_year, :counted_at)

-- name: revoke_act
UPDATE conduct_act SET revoked_reason = :reason, version = version + 1
WHERE id = :id AND version = :version

-- name: act
SELECT id, person_id, day, what, counted_year, counted_at, revoked_reason, version
FROM conduct_act WHERE id = :id

-- name: acts
SELECT id, person_id, day, what, counted_year, counted_at, revoked_reason, version
FROM conduct_act WHERE counted_year = :year ORDER BY day, id

-- name: insert_decision
INSERT INTO conduct_decision (act_id, document, code, decided_on)
VALUES (:act_id, :document, :code, :decided_on)

-- name: decisions_of
SELECT act_id, document, code, decided_on FROM conduct_decision
WHERE act_id = :act_id ORDER BY decided_on, document

-- name: decisions
SELECT d.act_id, d.document, d.code, d.decided_on
FROM conduct_act AS a CROSS JOIN conduct_decision AS d
WHERE a.counted_year = :year AND d.act_id = a.id ORDER BY d.decided_on, d.document

-- name: insert_former
INSERT INTO former_result (id, person_id, period, total, agency, document)
VALUES (:id, :person_id, :period, :total, :agency, :document)

-- name: revoke_former
UPDATE former_result SET revoked_reason = :reason, version = version + 1
WHERE id = :id AND version = :version

-- name: former
SELECT id, person_id, period, total, agency, document, revoked_reason, version
FROM former_result WHERE id = :id

-- name: formers
SELECT id, person_id, period, total, agency, document, revoked_reason, version
FROM former_result WHERE period >= :year AND period < :next ORDER BY person_id, period, id

-- name: insert_unit_rating
INSERT INTO unit_rating (
    unit_id, year, revision, level, document, reason, common, results, facts, total, rule_set_id,
    rule_checksum)
VALUES (
    :unit_id, :year, :revision, :level, :document, :reason, :common, :results, :facts, :total,
    :rule_set_id, :rule_checksum)

-- name: unit_ratings
SELECT unit_id, year, revision, level, document, reason, common, results, facts, total,
       rule_set_id, rule_checksum
FROM unit_rating WHERE year = :year ORDER BY unit_id, revision DESC

-- name: insert_share
INSERT INTO raised_share (unit_id, year, revision, percent, document, reason)
VALUES (:unit_id, :year, :revision, :percent, :document, :reason)

-- name: shares
SELECT unit_id, year, revision, percent, document, reason
FROM raised_share WHERE year = :year ORDER BY unit_id, revision DESC

-- name: put_group
INSERT INTO duty_group (year, person_id, title) VALUES (:year, :person_id, :title)
ON CONFLICT (year, person_id) DO UPDATE SET title = excluded.title

-- name: remove_group
DELETE FROM duty_group WHERE year = :year AND person_id = :person_id

-- name: groups
SELECT person_id, year, title FROM duty_group WHERE year = :year

-- name: insert_choice
INSERT INTO tie_choice (year, person_id, revision, kept, document)
SELECT :year, :person_id, 1 + coalesce(max(revision), 0), :kept, :document
FROM tie_choice WHERE year = :year AND person_id = :person_id

-- name: choices
SELECT person_id, year, revision, kept, document
FROM tie_choice WHERE year = :year ORDER BY person_id, revision DESC

-- name: insert
INSERT INTO year_rating (
    id, person_id, year, revision, replaces_id, state, agency_id, unit_id, unit_name, role,
    position_title, self_level, measures, content, content_hash, rule_set_id, rule_checksum,
    exact_mean, mean, proposed, level, signed_by, signer_name, signer_title, decision,
    decision_date, signed_at, reason)
VALUES (
    :id, :person_id, :year, :revision, :replaces_id, :state, :agency_id, :unit_id, :unit_name,
    :role, :position_title, :self_level, :measures, :content, :content_hash, :rule_set_id,
    :rule_checksum, :exact_mean, :mean, :proposed, :level, :signed_by, :signer_name,
    :signer_title, :decision, :decision_date, :signed_at, :reason)

-- name: update
UPDATE year_rating SET
    person_id = :person_id, year = :year, revision = :revision, replaces_id = :replaces_id,
    state = :state, agency_id = :agency_id, unit_id = :unit_id, unit_name = :unit_name,
    role = :role, position_title = :position_title, self_level = :self_level,
    measures = :measures, content = :content, content_hash = :content_hash,
    rule_set_id = :rule_set_id, rule_checksum = :rule_checksum, exact_mean = :exact_mean,
    mean = :mean, proposed = :proposed, level = :level, signed_by = :signed_by,
    signer_name = :signer_name, signer_title = :signer_title, decision = :decision,
    decision_date = :decision_date, signed_at = :signed_at, reason = :reason,
    version = version + 1
WHERE id = :id AND version = :version

-- name: get
SELECT id, person_id, year, revision, replaces_id, state, agency_id, unit_id, unit_name, role,
       position_title, self_level, measures, content, content_hash, rule_set_id, rule_checksum,
       exact_mean, mean, proposed, level, signed_by, signer_name, signer_title, decision,
       decision_date, signed_at, reason, version
FROM year_rating WHERE id = :id

-- name: revisions
SELECT id, person_id, year, revision, replaces_id, state, agency_id, unit_id, unit_name, role,
       position_title, self_level, measures, content, content_hash, rule_set_id, rule_checksum,
       exact_mean, mean, proposed, level, signed_by, signer_name, signer_title, decision,
       decision_date, signed_at, reason, version
FROM year_rating WHERE person_id = :person_id AND year = :year ORDER BY revision DESC

-- name: current_of_units
SELECT r.id, r.person_id, r.year, r.revision, r.replaces_id, r.state, r.agency_id, r.unit_id,
       r.unit_name, r.role, r.position_title, r.self_level, r.measures, r.content, r.content_hash,
       r.rule_set_id, r.rule_checksum, r.exact_mean, r.mean, r.proposed, r.level, r.signed_by,
       r.signer_name, r.signer_title, r.decision, r.decision_date, r.signed_at, r.reason, r.version
FROM json_each(:units) AS u CROSS JOIN year_rating AS r
WHERE r.agency_id = u.value AND r.year = :year AND r.state <> 'replaced'
ORDER BY r.person_id

-- name: current_of_people
SELECT r.id, r.person_id, r.year, r.revision, r.replaces_id, r.state, r.agency_id, r.unit_id,
       r.unit_name, r.role, r.position_title, r.self_level, r.measures, r.content, r.content_hash,
       r.rule_set_id, r.rule_checksum, r.exact_mean, r.mean, r.proposed, r.level, r.signed_by,
       r.signer_name, r.signer_title, r.decision, r.decision_date, r.signed_at, r.reason, r.version
FROM (
    SELECT DISTINCT b.person_id FROM json_each(:units) AS u CROSS JOIN appointment AS b
    WHERE b.unit_id = u.value AND b.first_date <= :last
      AND (b.last_date IS NULL OR b.last_date >= :first)
) AS p CROSS JOIN year_rating AS r
WHERE r.person_id = p.person_id AND r.year = :year AND r.state <> 'replaced'
ORDER BY r.person_id

-- name: signed_after
SELECT id, person_id, year, revision, replaces_id, state, agency_id, unit_id,
       unit_name, role, position_title, self_level, measures, content, content_hash,
       rule_set_id, rule_checksum, exact_mean, mean, proposed, level, signed_by,
       signer_name, signer_title, decision, decision_date, signed_at, reason, version
FROM year_rating WHERE id > :after AND state <> 'proposal'
ORDER BY id LIMIT :limit
