// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/score.h"
#include "core/domain/rules/rule_set.h"
#include "core/domain/sheet/period_sheet.h"

#include <QJsonObject>

namespace soviec::service {

/// What a signed sheet keeps beside its columns so that it prints and recomputes the same for
/// ever: the person as printed, the case, and for each line its title and assignment.
struct KeptCase {
    QString personCode;
    QString personName;
    ScoreCase input;
};
QByteArray keptCaseJson(const Person& person, const ScoreCase& input, const RuleSet& set);
/// Damaged where the text is not what keptCaseJson() writes.
Result<KeptCase> readKeptCase(const QByteArray& json, const RuleSet& set);

/// Puts points and rule set into the sheet, as lists show them.
void putPoints(PeriodSheet& sheet, const ScoreResult& result, const RuleSet& set);
/// Puts case and result in besides, as signing stores them and as the hash covers them.
void putScore(
    PeriodSheet& sheet, const Person& person, const ScoreCase& input, const ScoreResult& result,
    const RuleSet& set);

/// The hash of everything Mẫu 01 and the evaluation page show of a sheet, its explanation
/// included; the signature itself and what follows it are not part of what is signed.
QString contentHash(const PeriodSheet& sheet);

/// The sheet as the history records it: the columns people decide, by column name.
QJsonObject sheetRecord(const PeriodSheet& sheet);
/// What a signature seals, as the history records it beside the change: hash, points, signer.
QJsonObject signatureRecord(const PeriodSheet& sheet);
/// The members of each object that differ from the other's.
struct RecordChange {
    QJsonObject before;
    QJsonObject after;
};
RecordChange changeOf(const QJsonObject& before, const QJsonObject& after);

} // namespace soviec::service
