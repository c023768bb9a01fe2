// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_reading.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_loader.h"
#include "core/exchange/rules/builtin.h"
#include "core/service/office.h"
#include "core/storage/sheet_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

bool hasError(const QList<RuleFinding>& findings)
{
    return std::ranges::any_of(
        findings, [](const RuleFinding& one) { return one.severity == RuleSeverity::Error; });
}

void load(RuleReading& reading, const QByteArray& json, const MergedRules* merged)
{
    for (RuleFinding finding : checkRuleSet(json)) {
        if (merged)
            finding.place = merged->placeInOverlay(finding.place);
        reading.findings.append(finding);
    }
    if (hasError(reading.findings))
        return;
    if (auto set = loadRuleSet(json))
        reading.set = std::make_shared<const RuleSet>(std::move(*set));
}

RuleFinding baseFinding(const OverlayBase& named, const RuleSetPtr& found)
{
    if (!found) {
        return {
            RuleSeverity::Error, u"base_not_found"_s, u"overlay_of.id"_s,
            Tr::tr("there is no rule set “%1”, neither built in nor published here")
                .arg(named.id.left(60))};
    }
    return {
        RuleSeverity::Error, u"base_changed"_s, u"overlay_of.checksum"_s,
        Tr::tr("the set “%1” has another checksum now: look at what changed, then write %2")
            .arg(found->id, found->checksum)};
}

} // namespace

int RuleReading::errors() const
{
    return int(std::ranges::count_if(
        findings, [](const RuleFinding& one) { return one.severity == RuleSeverity::Error; }));
}

Result<RuleSetPtr> BuiltInBases::find(const OverlayBase& base)
{
    auto set = builtinRuleSet(base.id);
    if (!set && set.error().code == ErrorCode::NotFound)
        return RuleSetPtr();
    return set;
}

Result<RuleSetPtr> StoredBases::find(const OverlayBase& base)
{
    auto builtIn = BuiltInBases::find(base);
    if (!builtIn || (*builtIn && (*builtIn)->checksum == base.checksum))
        return builtIn;
    const auto text = storage::SheetRepository(m_office.db()).ruleSet(base.id, base.checksum);
    if (!text)
        return passOn(text);
    if (!*text)
        return builtIn;
    auto set = loadRuleSet(**text);
    if (!set)
        return passOn(set);
    return std::make_shared<const RuleSet>(std::move(*set));
}

Result<RuleReading> readRules(const QByteArray& text, RuleBases& bases)
{
    RuleReading reading;
    reading.text = text;
    const auto json = parseJsonStrict(text);
    if (!json || !json->isObject()) {
        load(reading, text, nullptr);
        return reading;
    }
    const QJsonObject object = json->toObject();
    reading.base = overlayBase(object, reading.findings);
    if (!reading.base) {
        reading.complete = object;
        load(reading, text, nullptr);
        return reading;
    }
    if (hasError(reading.findings))
        return reading;
    const auto base = bases.find(*reading.base);
    if (!base)
        return passOn(base);
    if (!*base || (*base)->checksum != reading.base->checksum)
        reading.findings.append(baseFinding(*reading.base, *base));
    if (!*base)
        return reading;
    const MergedRules merged = mergeOverlay((*base)->json, object);
    reading.findings += merged.findings;
    reading.complete = merged.complete;
    reading.overlaid = ruleDifferences((*base)->json, merged.complete);
    load(reading, canonicalJson(merged.complete), &merged);
    return reading;
}

} // namespace soviec::service
