// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/domain/rules/rule_finding.h"
#include "core/domain/rules/rule_set.h"

namespace soviec::rules {

/// The values of a set as far as they could be read, and what is wrong with its form.
struct ReadSet {
    RuleSet set;
    QList<JsonProblem> problems;
};
ReadSet readRuleSet(const QJsonValue& json);

/// What is wrong with the meaning of a set whose form is right: sums, bands, formulas, dates.
QList<RuleFinding> checkMeaning(const RuleSet& set);

} // namespace soviec::rules
