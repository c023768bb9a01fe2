-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO dossier_paper (
    id, unit_id, year, kind, title, document, dated, text, entered_by, entered_by_name, entered_at)
VALUES (
    :id, :unit_id, :year, :kind, :title, :document, :dated, :text, :entered_by, :entered_by_name,
    :entered_at)

-- name: insert_person
INSERT INTO dossier_person (paper_id, person_id) VALUES (:paper_id, :person_id)

-- name: revoke
UPDATE dossier_paper SET revoked_reason = :reason, version = version + 1
WHERE id = :id AND version = :version

-- name: get
SELECT id, unit_id, year, kind, title, document, dated, text, entered_by_name, entered_at,
       revoked_reason, version
FROM dossier_paper WHERE id = :id

-- name: people
SELECT paper_id, person_id FROM dossier_person WHERE paper_id = :paper_id ORDER BY person_id

-- name: attachments
SELECT id, paper_id, name, media_type, size, hash
FROM dossier_attachment WHERE paper_id = :paper_id ORDER BY id

-- name: of_units
SELECT p.id, p.unit_id, p.year, p.kind, p.title, p.document, p.dated, p.text, p.entered_by_name,
       p.entered_at, p.revoked_reason, p.version
FROM json_each(:units) AS u CROSS JOIN dossier_paper AS p
WHERE p.unit_id = u.value AND p.year = :year ORDER BY p.dated, p.id

-- name: people_of_units
SELECT d.paper_id, d.person_id
FROM json_each(:units) AS u CROSS JOIN dossier_paper AS p CROSS JOIN dossier_person AS d
WHERE p.unit_id = u.value AND p.year = :year AND d.paper_id = p.id
ORDER BY d.paper_id, d.person_id

-- name: attachments_of_units
SELECT a.id, a.paper_id, a.name, a.media_type, a.size, a.hash
FROM json_each(:units) AS u CROSS JOIN dossier_paper AS p CROSS JOIN dossier_attachment AS a
WHERE p.unit_id = u.value AND p.year = :year AND a.paper_id = p.id
ORDER BY a.id

-- name: of_person
SELECT p.id, p.unit_id, p.year, p.kind, p.title, p.document, p.dated, p.text, p.entered_by_name,
       p.entered_at, p.revoked_reason, p.version
FROM dossier_person AS d CROSS JOIN dossier_paper AS p
WHERE d.person_id = :person_id AND p.id = d.paper_id AND p.year = :year ORDER BY p.dated, p.id

-- name: attach
INSERT INTO dossier_attachment (id, paper_id, name, media_type, size, hash, content)
VALUES (:id, :paper_id, :name, :media_type, :size, :hash, :content)

-- name: attachment
SELECT id, paper_id, name, media_type, size, hash FROM dossier_attachment WHERE id = :id

-- name: content
SELECT content FROM dossier_attachment WHERE id = :id

-- name: attachments_after
SELECT id, paper_id, name, media_type, size, hash
FROM dossier_attachment WHERE id > :after ORDER BY id LIMIT :limit
