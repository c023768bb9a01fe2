// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sheet_row.h"

#include "core/storage/rows.h"

namespace soviec::storage {

PeriodSheet readSheet(const Query& q)
{
    PeriodSheet s;
    s.id = q.id<SheetId>(0);
    s.person = q.id<PersonId>(1);
    s.unit = q.id<UnitId>(2);
    s.unitName = q.text(3);
    s.period = Period::parse(q.text(4)).value_or(Period());
    s.revision = int(q.integer(5));
    s.replaces = q.id<SheetId>(6);
    s.role = coded<Role>(q, 7);
    s.positionTitle = q.text(8);
    s.state = coded<SheetState>(q, 9);
    s.returnReason = q.text(10);
    s.selfScores = decimalMap(q.text(11));
    s.strengths = q.text(12);
    s.weaknesses = q.text(13);
    s.remarks = q.text(14);
    s.organising = {q.optionalDecimal(15), q.text(16)};
    s.unity = {q.optionalDecimal(17), q.text(18)};
    s.ruleSetId = q.text(19);
    s.ruleChecksum = q.text(20);
    s.caseJson = q.text(21).toUtf8();
    s.resultJson = q.text(22).toUtf8();
    s.commonPoints = q.decimal(23);
    s.resultPoints = q.optionalDecimal(24);
    s.total = q.optionalDecimal(25);
    s.level = q.text(26);
    s.contentHash = q.text(27);
    s.submittedAt = q.time(28);
    s.signedBy = q.id<PersonId>(29);
    s.signerName = q.text(30);
    s.signerTitle = q.text(31);
    s.externalDocument = q.text(32);
    s.signedAt = q.time(33);
    s.closedBy = q.id<PersonId>(34);
    s.closedAt = q.time(35);
    s.version = int(q.integer(36));
    return s;
}

Query& bindSheet(Query& q, const PeriodSheet& s)
{
    return q.bind("id", s.id)
        .bind("person_id", s.person)
        .bind("unit_id", s.unit)
        .bind("unit_name", s.unitName)
        .bind("period", s.period.toString())
        .bind("revision", s.revision)
        .bind("replaces_id", s.replaces)
        .bind("role", code(s.role))
        .bind("position_title", s.positionTitle)
        .bind("state", code(s.state))
        .bind("return_reason", s.returnReason)
        .bind("self_scores", decimalMapText(s.selfScores))
        .bind("strengths", s.strengths)
        .bind("weaknesses", s.weaknesses)
        .bind("remarks", s.remarks)
        .bind("organising", s.organising.share)
        .bind("organising_reason", s.organising.reason)
        .bind("unity", s.unity.share)
        .bind("unity_reason", s.unity.reason)
        .bind("rule_set_id", s.ruleSetId)
        .bind("rule_checksum", s.ruleChecksum)
        .bind("case_json", QString::fromUtf8(s.caseJson))
        .bind("result_json", QString::fromUtf8(s.resultJson))
        .bind("common_points", s.commonPoints)
        .bind("result_points", s.resultPoints)
        .bind("total", s.total)
        .bind("level", s.level)
        .bind("content_hash", s.contentHash)
        .bind("submitted_at", s.submittedAt)
        .bind("signed_by", s.signedBy)
        .bind("signer_name", s.signerName)
        .bind("signer_title", s.signerTitle)
        .bind("external_document", s.externalDocument)
        .bind("signed_at", s.signedAt);
}

} // namespace soviec::storage
