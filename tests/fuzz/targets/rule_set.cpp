// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/domain/rules/rule_loader.h"
#include "core/domain/rules/rule_overlay.h"
#include "core/domain/rules/rule_places.h"
#include "core/exchange/rules/builtin.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

namespace soviec::fuzz {

namespace {

QJsonObject builtIn()
{
    const auto text = builtinRuleSetJson(QStringLiteral("nd335-2025"));
    return text ? parseJsonStrict(*text).value_or(QJsonValue()).toObject() : QJsonObject();
}

void load(const QByteArray& json)
{
    const auto set = loadRuleSet(json);
    const QList<RuleFinding> findings = checkRuleSet(json);
    const bool sound = std::ranges::none_of(
        findings, [](const RuleFinding& one) { return one.severity == RuleSeverity::Error; });
    must(set.has_value() == sound, "the loader takes what the checker finds no error in, and nothing else");
    if (!set)
        must(!set.error().text.isEmpty(), "a refusal has words");
    for (const RuleFinding& one : findings)
        must(!one.code.isEmpty() && !one.text.isEmpty(), "a finding has a code and words");
}

void checkPlaces(const QString& text)
{
    RulePlaces places(text);
    for (const char* place : {"bands[2].from", "common.groups", "title", "knobs", "bands[good]"}) {
        const RulePlaces::Span span = places.span(QString::fromLatin1(place));
        must(
            span.begin >= 0 && span.begin <= span.end && span.end <= text.size(),
            "a place lies within the text");
    }
    if (places.set(QStringLiteral("title"), QStringLiteral("Bộ \"mẫu\"")))
        must(places.contains(QStringLiteral("title")), "what was set is there");
    places.remove(QStringLiteral("title"));
}

} // namespace

void readRuleSetText(const QByteArray& input)
{
    load(input);
    checkPlaces(QString::fromUtf8(input));
    const auto overlay = parseJsonStrict(input);
    if (!overlay || !overlay->isObject())
        return;
    static const QJsonObject base = builtIn();
    const MergedRules merged = mergeOverlay(base, overlay->toObject());
    load(canonicalJson(merged.complete));
    for (const RuleFinding& one : merged.findings)
        must(!one.text.isEmpty(), "a finding has words");
    for (const RuleDifference& one : ruleDifferences(base, merged.complete))
        must(!merged.placeInOverlay(one.path).isEmpty() || one.path.isEmpty(), "a difference has a place");
}

} // namespace soviec::fuzz
