// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/domain/evaluation/score_json.h"
#include "core/exchange/built_in.h"
#include "core/exchange/rules/builtin.h"
#include "tests/fuzz/fuzz_target.h"

namespace soviec::fuzz {

void readJsonText(const QByteArray& input)
{
    static const RuleSetPtr rules = builtinRuleSet(QStringLiteral("nd335-2025")).value_or(nullptr);
    must(rules != nullptr, "the built-in rule set loads");
    const auto value = parseJsonStrict(input);
    if (!value) {
        mustBeSentence(value.error().text);
    } else {
        const QByteArray canonical = canonicalJson(*value);
        const auto again = parseJsonStrict(canonical);
        must(again.has_value(), "canonical JSON is JSON");
        must(canonicalJson(*again) == canonical, "canonical JSON stays as it is");
    }
    const auto cases = readScoreCases(input, *rules);
    if (!cases) {
        must(!cases.error().text.isEmpty(), "a refusal has words");
    } else {
        for (const ScoreCase& one : cases->cases) {
            const auto result = scorePeriod(one, *rules, TraceMode::On);
            if (!result)
                must(!result.error().text.isEmpty(), "a refusal has words");
        }
    }
    const auto catalog = parseCatalogJson(input);
    const auto calendar = parseCalendarJson(input);
    must(catalog || !catalog.error().text.isEmpty(), "a refusal has words");
    must(calendar || !calendar.error().text.isEmpty(), "a refusal has words");
}

} // namespace soviec::fuzz
