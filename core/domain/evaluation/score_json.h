// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/score.h"

#include <QByteArray>
#include <QJsonObject>

namespace soviec {

/// Cases as a file holds them: one object, or an array of them.
struct ScoreCases {
    QList<ScoreCase> cases;
    bool isArray = false;
};

/// Reads case files (scoring.md §4), strictly: the first case that does not fit refuses the file,
/// with the path ("[3].lines[2].completed") and the reason.
Result<ScoreCases> readScoreCases(const QByteArray& json, const RuleSet& set);

/// The case as a file holds it, so that it can be stored and scored again.
QJsonObject toJson(const ScoreCase& input, const RuleSet& set);
/// The result as `soviec-cli score` prints it.
QJsonObject toJson(const ScoreResult& result, const Period& period, const RuleSet& set);

} // namespace soviec
