// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_sets.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_loader.h"
#include "core/exchange/rules/builtin.h"
#include "core/service/catalog_cache.h"
#include "core/service/office.h"
#include "core/service/score_case.h"
#include "core/storage/org_repository.h"
#include "core/storage/rule_repository.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr auto officials = "nd335-2025"_L1;
constexpr auto publicEmployees = "nd233-2026"_L1;

// The day whose set a period follows.
Date decidingDay(const Period& period)
{
    return period.kind() == Period::Kind::Year ? period.last() : period.first();
}

QString periodsText(const RuleSet& set)
{
    const bool month = set.periods.contains(Period::Kind::Month);
    const bool quarter = set.periods.contains(Period::Kind::Quarter);
    if (month && quarter)
        return Tr::tr("by the month or the quarter");
    if (month)
        return Tr::tr("by the month");
    return quarter ? Tr::tr("by the quarter") : Tr::tr("by the year");
}

} // namespace

Result<RuleSetPtr> RuleSets::builtIn(const QString& id)
{
    RuleSetPtr& kept = m_office.catalogCache().builtInRules[id];
    if (!kept) {
        const auto loaded = builtinRuleSet(id);
        if (!loaded)
            return passOn(loaded);
        kept = *loaded;
    }
    return kept;
}

Result<RuleChoice> RuleSets::choose(PersonKind kind, Bloc bloc, const Date& day)
{
    if (!m_editions) {
        auto editions = storage::RuleRepository(m_office.db()).editions();
        if (!editions)
            return passOn(editions);
        m_editions = std::move(*editions);
    }
    RuleChoice choice;
    const RuleEdition* edition
        = editionInForce(*m_editions, RuleSubject::Person, code(bloc), code(kind), day);
    if (edition) {
        choice.edition = *edition;
        return choice;
    }
    choice.builtIn = officials;
    if (kind == PersonKind::PublicEmployee) {
        const auto set = builtIn(publicEmployees);
        if (!set)
            return passOn(set);
        if ((*set)->from <= day)
            choice.builtIn = publicEmployees;
    }
    return choice;
}

Result<RuleSetPtr> RuleSets::load(const RuleChoice& choice)
{
    return choice.edition ? stored(choice.edition->setId, choice.edition->checksum)
                          : builtIn(choice.builtIn);
}

Result<RuleSetPtr> RuleSets::inForce(PersonKind kind, Bloc bloc, const Period& period)
{
    const auto choice = choose(kind, bloc, decidingDay(period));
    if (!choice)
        return passOn(choice);
    const auto set = load(*choice);
    if (!set)
        return passOn(set);
    if (decidingDay(period) < (*set)->from) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("No rule set is in force in %1; “%2” applies from %3 on.")
                .arg(period.label(), (*set)->title.local(), formDate((*set)->from)));
    }
    if (period.kind() != Period::Kind::Year && !(*set)->periods.contains(period.kind())) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” follows people %2, so %3 has no sheet of its own. Choose another period.")
                .arg((*set)->title.local(), periodsText(**set), period.label()));
    }
    return set;
}

Result<RuleSetPtr> RuleSets::inForce(PersonKind kind, const Period& period)
{
    return inForce(kind, m_office.agency().unit.bloc, period);
}

Result<RuleSetPtr> RuleSets::inForce(const Member& member, const Period& period)
{
    if (m_blocs.isEmpty()) {
        const auto units = storage::OrgRepository(m_office.db()).units();
        if (!units)
            return passOn(units);
        for (const Unit& unit : *units)
            m_blocs.insert(unit.id, unit.bloc);
    }
    return inForce(
        member.person.kind, m_blocs.value(member.unit, m_office.agency().unit.bloc), period);
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
    // Reading a set takes longer than all else a sheet needs; the same text is the same set.
    CatalogCache::KeptRules& kept = m_office.catalogCache().storedRules[checksum];
    if (kept.set && kept.text == **text && kept.set->id == id) {
        m_stored.insert(checksum, kept.set);
        return kept.set;
    }
    auto set = loadRuleSet(**text);
    if (!set)
        return damaged(set.error().text);
    if (set->checksum != checksum || set->id != id)
        return damaged(set->checksum);
    RuleSetPtr shared = std::make_shared<const RuleSet>(std::move(*set));
    kept = {**text, shared};
    m_stored.insert(checksum, shared);
    return shared;
}

Result<void> RuleSets::keep(const RuleSet& set)
{
    return storage::SheetRepository(m_office.db())
        .storeRuleSet(set.id, set.checksum, canonicalJson(set.json));
}

QString whyNotOnSheets(const RuleSet& set)
{
    const QMap<QString, Decimal> known = taskFacts({});
    for (const QString& name : set.factNames()) {
        if (!known.contains(name)) {
            return Tr::tr("“%1” counts “%2”; of a person's work are known: %3.")
                .arg(set.title.local(), name, QStringList(known.keys()).join(u", "_s));
        }
    }
    if (set.knobs.denominator == Denominator::Standard) {
        return Tr::tr("“%1” divides by standard hours; the period sheet divides by assigned work.")
            .arg(set.title.local());
    }
    return {};
}

} // namespace soviec::service
