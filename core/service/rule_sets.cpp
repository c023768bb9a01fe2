// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_sets.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_loader.h"
#include "core/exchange/rules/builtin.h"
#include "core/service/office.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

Result<RuleSetPtr> RuleSets::inForce(PersonKind, const Period& period)
{
    const auto id = u"nd335-2025"_s;
    RuleSetPtr set = m_builtin.value(id);
    if (!set) {
        const auto loaded = builtinRuleSet(id);
        if (!loaded)
            return passOn(loaded);
        set = *loaded;
        m_builtin.insert(id, set);
    }
    if (period.last() < set->from) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("No rule set is in force in %1; “%2” applies from %3 on.")
                .arg(period.label(), set->title.local(), formDate(set->from)));
    }
    return set;
}

Result<RuleSetPtr> RuleSets::stored(const QString& id, const QString& checksum)
{
    if (RuleSetPtr known = m_stored.value(checksum))
        return known;
    const auto text = storage::SheetRepository(m_office.db()).ruleSet(id, checksum);
    if (!text)
        return passOn(text);
    const auto damaged = [&](const QString& detail) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The rule set “%1” this sheet was signed under is missing or was changed. "
                   "Restore it from a backup.")
                .arg(id),
            detail);
    };
    if (!*text)
        return damaged(checksum);
    auto set = loadRuleSet(**text);
    if (!set)
        return damaged(set.error().text);
    if (set->checksum != checksum || set->id != id)
        return damaged(set->checksum);
    RuleSetPtr shared = std::make_shared<const RuleSet>(std::move(*set));
    m_stored.insert(checksum, shared);
    return shared;
}

Result<void> RuleSets::keep(const RuleSet& set)
{
    return storage::SheetRepository(m_office.db())
        .storeRuleSet(set.id, set.checksum, canonicalJson(set.json));
}

} // namespace soviec::service
