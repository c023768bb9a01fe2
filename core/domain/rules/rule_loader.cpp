// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_loader.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_reader.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QList<Criterion> sortedCriteria(const QList<CriteriaGroup>& groups) {
    QList<Criterion> all;
    for (const CriteriaGroup& group : groups)
        all.append(group.criteria);
    std::sort(all.begin(), all.end(), [](const Criterion& a, const Criterion& b) {
        return a.code < b.code;
    });
    return all;
}

RuleFinding syntaxFinding(const Error& error) {
    const QString path = duplicateKeyPath(error);
    return {RuleSeverity::Error, path.isEmpty() ? u"not_json"_s : u"duplicate_key"_s, path, error.text};
}

struct Checked {
    RuleSet set;
    QList<RuleFinding> findings;
};

// The meaning is checked only where the form is right: a missing value would be reported twice.
Checked check(const QByteArray& text) {
    const auto json = parseJsonStrict(text);
    if (!json)
        return {{}, {syntaxFinding(json.error())}};
    rules::ReadSet read = rules::readRuleSet(*json);
    QList<RuleFinding> findings;
    for (const JsonProblem& problem : read.problems)
        findings.append({RuleSeverity::Error, problem.code, problem.path, problem.text});
    if (findings.isEmpty())
        findings = rules::checkMeaning(read.set);
    return {std::move(read.set), std::move(findings)};
}

} // namespace

QList<RuleFinding> checkRuleSet(const QByteArray& json) {
    return check(json).findings;
}

Result<RuleSet> loadRuleSet(const QByteArray& json) {
    Checked checked = check(json);
    for (const RuleFinding& finding : checked.findings) {
        if (finding.severity != RuleSeverity::Error)
            continue;
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This rule set is refused. %1: %2.").arg(finding.place, finding.text),
            finding.code);
    }
    checked.set.criteria = sortedCriteria(checked.set.groups);
    checked.set.resultCriteria = sortedCriteria(checked.set.result.groups);
    return std::move(checked.set);
}

} // namespace soviec
