// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/domain/rules/level.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace soviec {

struct RuleSet;

/// One row of a signed decision, as it is printed. What it does not print is empty.
struct DecisionRow {
    QString place; ///< where it stands, for people: "“Sheet1”, row 12"
    QString code;
    QString name;
    std::optional<Decimal> common;
    std::optional<Decimal> results;
    std::optional<Decimal> score;
    std::optional<Level> level;
    QMap<int, Decimal> months; ///< of a year: 1 … 12
};

/// A figure that would come out another way, and the sentence that says which way.
struct OtherFigure {
    QString cause; ///< "other_cap", "earlier_revision", "missing_as_zero", …
    Decimal score;
    QString text;
};

/// What is on record of a person of the decision's circle.
struct DecisionFact {
    QString code;
    QString name;
    std::optional<Decimal> common;
    std::optional<Decimal> results;
    std::optional<Decimal> score; ///< nothing: no result
    std::optional<Level> level;
    Level byScore = Level::NotRated;
    QString levelReason;  ///< code why the level is not the one of the score: "quota", "forced", …
    QString levelText;    ///< the same as a sentence
    QString missing;      ///< why there is no result, as a sentence
    QMap<int, Decimal> months;
    QList<OtherFigure> others;
};

/// One thing that does not agree, with its cause.
struct Difference {
    QString kind;  ///< "sum", "mean", "level_of_score": the decision contradicts itself; "person",
                   ///< "score", "common", "results", "month", "level": it differs from the record
    QString cause; ///< "arithmetic", "rounding", "quota", "not_on_record", "unexplained", …
    QString code;
    QString name;
    QString place;
    QString printed;  ///< in the decision, machine form; empty where it prints nothing
    QString recorded; ///< on record or recomputed
    QString text;     ///< the sentence for people
};

/// Compares a signed decision with what is on record: every row with itself first (does the sum fit
/// its parts, the mean its months, the level its score), then with the person's result. `year`: the
/// decision rates a year, so a level may lie under the one of its score. Rows name people by code,
/// or by name where that is unique. In the order of the rows; people the decision leaves out last.
QList<Difference> reconcile(
    const QList<DecisionRow>& rows, const QList<DecisionFact>& facts, const RuleSet& set,
    bool year);

} // namespace soviec
