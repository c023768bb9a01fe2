// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit/audit_record.h"

#include <QList>

namespace soviec {

/// What became of one row in an action that touched many: an import, a package, a list that was
/// accepted. Who, when and why all of it happened stands in the one record of the action (its entity is
/// batchEntity()); its `after` holds how many rows belong to it and a digest over their hashes.
struct AuditRow {
    int place = 0; ///< 1, 2, 3 … without gaps
    QString entity;
    QString entityId;
    QString action;
    AuditTexts texts;
    QString reason; ///< of this row alone
    /// The step of a package it stands for, with who took it there and when; empty: it was taken here.
    QString operation;
    PersonId author;
    QString authorName;
    QDateTime madeAt;
    QByteArray hash; ///< 32 bytes over all of the above; stays where the words were removed
};

/// Fills in `before` and `after` of a record from two full states: only the fields that differ; where
/// one state is empty, the other is kept whole.
void keepDifference(AuditRecord& record, const QJsonObject& before, const QJsonObject& after);

QString batchEntity();
/// SHA-256 over the canonical JSON of everything but `hash`.
QByteArray auditRowHash(const AuditRow& row);
/// What the record of the action says about its rows: {"digest", "rows"}.
QJsonObject batchSummary(const QList<AuditRow>& rows);
/// The row as a record of its own, as its history shows it. Its hash follows from the record's, so that
/// it is told apart from the same change made elsewhere.
AuditRecord asRecord(const AuditRecord& batch, const AuditRow& row);
/// That hash.
QString rowRecordHash(const QString& batchHash, int place);

} // namespace soviec
