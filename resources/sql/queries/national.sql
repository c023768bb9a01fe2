-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was sent to the national personnel database, and what came back (Article 26.1 d).

-- name: insert_batch
INSERT INTO national_batch (id, unit_id, year, number, made_at, made_by, made_name, results, file_hash)
VALUES (:id, :unit_id, :year, :number, :made_at, :made_by, :made_name, :results, :file_hash)

-- name: insert_result
INSERT INTO national_result (batch_id, content_hash, person_id, period, signed_on)
VALUES (:batch_id, :content_hash, :person_id, :period, :signed_on)

-- name: next_number
SELECT 1 + coalesce(max(number), 0) FROM national_batch WHERE unit_id = :unit_id

-- name: batches
SELECT b.id, b.unit_id, b.year, b.number, b.made_at, b.made_name, b.results, b.file_hash, b.sent_on, b.receipt,
       (SELECT count(*) FROM national_result AS r WHERE r.batch_id = b.id AND r.acknowledged_on IS NOT NULL),
       (SELECT count(*) FROM national_result AS r WHERE r.batch_id = b.id AND r.refusal <> '')
FROM national_batch AS b WHERE b.unit_id = :unit_id ORDER BY b.number DESC

-- name: results_of_year
SELECT r.batch_id, b.number, b.sent_on, r.content_hash, r.person_id, r.period, r.signed_on, r.acknowledged_on,
       r.refusal
FROM national_batch AS b JOIN national_result AS r ON r.batch_id = b.id
WHERE b.unit_id = :unit_id AND b.year = :year ORDER BY b.number, r.content_hash

-- name: set_sent
UPDATE national_batch SET sent_on = :sent_on, receipt = :receipt WHERE id = :id

-- name: acknowledge
UPDATE national_result SET acknowledged_on = :acknowledged_on, refusal = :refusal
WHERE batch_id = :batch_id AND content_hash = :content_hash
