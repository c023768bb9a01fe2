// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/rules/rule_finding.h"
#include "core/domain/rules/rule_set.h"

namespace soviec {

/// Reads a rule set from its JSON. Strict: an unknown, missing or repeated key, a value of the
/// wrong kind, bands with a gap or an overlap, maxima that do not add up to 100: refused with the
/// path of the first fault.
Result<RuleSet> loadRuleSet(const QByteArray& json);

/// Everything that is wrong or doubtful in a draft; empty for a sound one. Never fails: a text
/// that is no JSON is a finding too.
QList<RuleFinding> checkRuleSet(const QByteArray& json);

} // namespace soviec
