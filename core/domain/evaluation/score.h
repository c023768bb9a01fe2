// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/period.h"
#include "core/base/ratio.h"
#include "core/domain/org/role.h"
#include "core/domain/rules/knobs.h"
#include "core/domain/rules/level.h"
#include "core/domain/work/assignment.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace soviec {

struct RuleSet;

/// One line of work of a person in a period: so many products assigned and completed.
struct ScoreLine {
    QString code;
    QString title;
    Decimal coefficient = Decimal(1); ///< K, hệ số quy đổi
    Decimal assigned;                 ///< g; 0 for unplanned and taken over work
    Decimal completed;                ///< h
    Origin origin = Origin::Planned;
    bool handedOver = false; ///< stays in the denominator, counts h = 0 (Article 18.1 d)
    int qualityFaults = 0;
    int qualityExcused = 0; ///< of these, with a confirmed objective cause
    int delays = 0;
    int delaysExcused = 0;
    AssignmentId assignment; ///< for the way from a figure to its entries; may be null
};

/// d, đ, e of Article 15.3, each 1 or 0.5; nothing: not decided yet.
struct LeaderComponents {
    std::optional<Decimal> unitResult;
    std::optional<Decimal> organising;
    std::optional<Decimal> unity;
};

/// Sums of K × quantity over lines, in one scale (10⁻⁸, or 10⁻¹² where a fault costs a part of
/// the line), so that their quotients are exact.
struct WorkSums {
    Int128 denominator = 0;
    Int128 a = 0;         ///< done
    Int128 b = 0;         ///< done, less quality faults
    Int128 c = 0;         ///< done, less delays
    bool perLine = false; ///< in the finer scale
};

/// All a period's score follows from.
struct ScoreCase {
    Period period;
    Role role = Role::Staff;
    QMap<QString, Decimal> common;   ///< criterion code → points; every criterion of the set
    QList<ScoreLine> lines;          ///< where the set computes the result from work
    QMap<QString, Decimal> results;  ///< where the set gives points on result criteria instead
    std::optional<Decimal> standard; ///< where the set divides by the standard of the period
    QMap<QString, Decimal> facts;    ///< counts the set's side conditions ask for
    std::optional<LeaderComponents> leader; ///< where the formula has decided components
    std::optional<Knobs> knobs;             ///< instead of those of the set, for this case only
};

/// One step of the explanation. Lines of work stand before the components they add up to.
struct TraceStep {
    QString step; ///< "line", "denominator", "a" … "e", "ratio", "cap", "common_points", …
    QString article;
    QString text;  ///< with the exact figures, translated
    QString value; ///< machine form: an exact rational, or points with two decimals
    int line = -1; ///< index into ScoreCase::lines for step "line"
};

struct ScoreResult {
    std::optional<Ratio> a, b, c, d, dd, e; ///< only those the formula uses
    std::optional<Ratio> ratio;             ///< R, before the cap of the total
    WorkSums sums;                          ///< for a pooled quarter or year
    Decimal commonPoints;
    std::optional<Decimal> resultPoints;
    std::optional<Decimal> total;
    Level level = Level::NotRated;
    /// "no_assigned_work", "leader_not_decided"; "condition" where a side condition lowered the
    /// level, "no_level_fits" where the text has no level for the case; null otherwise.
    QString reason;
    QList<TraceStep> trace;
};

/// The first step of that name; null where the trace has none, or was not asked for.
const TraceStep* findStep(const ScoreResult& result, QStringView step);

enum class TraceMode { Off, On };

/// The score of one period (Articles 14–17): pure, exact, the same figure for the same input for
/// ever. Refuses a case that does not fit the set, with the path of what is wrong. A leader whose
/// components are not all decided gets a provisional result: components and common points, no
/// result points, no total, reason "leader_not_decided".
Result<ScoreResult> scorePeriod(const ScoreCase& input, const RuleSet& set, TraceMode trace);

/// What is wrong with a case, and where.
struct CaseProblem {
    QString path; ///< "lines[2].completed"
    QString text;
};
/// The first reason why scorePeriod() would refuse the case.
std::optional<CaseProblem> findCaseProblem(const ScoreCase& input, const RuleSet& set);

/// Whether the set's formula for the role has components that are decided (d, đ, e).
bool takesLeader(const RuleSet& set, Role role);

/// The largest quantity or coefficient of a line.
constexpr Decimal largestQuantity(1'000'000);
/// The largest count of faults or delays of a line.
constexpr int largestFaultCount = 1'000'000;

} // namespace soviec
