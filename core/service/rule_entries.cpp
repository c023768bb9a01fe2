// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_entries.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/storage/org_repository.h"
#include "core/storage/rule_repository.h"

#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// What a set says of itself; of a draft that cannot be read the entry keeps what it had.
void describe(RuleEntry& entry, const RuleSet& set)
{
    entry.setId = set.id;
    entry.title = set.title.local();
    entry.subject = set.subject;
    entry.blocs = set.blocs;
    entry.kinds = set.kinds;
    entry.periods = set.periods;
    entry.from = set.from;
    entry.to = set.to;
    entry.checksum = set.checksum;
}

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue one : list.toArray())
        all.append(one.toString());
    return all;
}

// The same from JSON that is no sound set yet, as far as it goes.
void describe(RuleEntry& entry, const QJsonObject& json)
{
    const QJsonValue applies = json[u"applies_to"];
    entry.blocs = texts(applies[u"blocs"]);
    entry.kinds = texts(applies[u"kinds"]);
    entry.from = parseIsoDate(json[u"effective"][u"from"].toString()).value_or(Date());
    entry.to = parseIsoDate(json[u"effective"][u"to"].toString()).value_or(Date());
    for (const QString& period : texts(json[u"periods"])) {
        if (const auto kind = fromCode<Period::Kind>(period))
            entry.periods.append(*kind);
    }
}

} // namespace

Result<RuleEntries> RuleEntries::load(Office& office)
{
    RuleEntries entries;
    entries.m_today = office.clock().today();
    auto editions = storage::RuleRepository(office.db()).editions();
    if (!editions)
        return passOn(editions);
    entries.m_editions = std::move(*editions);
    const auto units = storage::OrgRepository(office.db()).units();
    if (!units)
        return passOn(units);
    QSet<int> blocs;
    for (const Unit& unit : *units)
        blocs.insert(int(unit.bloc));
    RuleSets sets(office);
    for (const int bloc : std::as_const(blocs)) {
        for (const auto& kind : Codes<PersonKind>::entries) {
            const auto choice = sets.choose(kind.value, Bloc(bloc), entries.m_today);
            if (!choice)
                return passOn(choice);
            if (choice->edition)
                entries.m_editionsInForce.insert(choice->edition->id);
            else
                entries.m_builtInForce.insert(choice->builtIn);
        }
    }
    return entries;
}

QString RuleEntries::editionState(const RuleEdition& edition) const
{
    const Date last = lastDay(m_editions, edition);
    if (edition.from > m_today)
        return Tr::tr("published, in force from %1").arg(formDate(edition.from));
    if (isValid(last) && last < m_today)
        return Tr::tr("was in force until %1").arg(formDate(last));
    return Tr::tr("in force");
}

RuleEntry builtInEntry(const RuleSet& set)
{
    RuleEntry entry;
    entry.ref = RuleRef::builtIn(set.id);
    describe(entry, set);
    entry.state = Tr::tr("comes with the program");
    return entry;
}

RuleEntry RuleEntries::builtIn(const RuleSet& set) const
{
    RuleEntry entry = builtInEntry(set);
    entry.inForce = m_builtInForce.contains(set.id);
    if (entry.inForce)
        entry.state = Tr::tr("comes with the program, in force");
    return entry;
}

RuleEntry RuleEntries::edition(const RuleEdition& edition, const RuleSet* set) const
{
    RuleEntry entry;
    if (set)
        describe(entry, *set);
    entry.ref = RuleRef::published(edition.id);
    entry.setId = edition.setId;
    entry.edition = edition.edition;
    entry.subject = edition.subject;
    entry.blocs = edition.blocs;
    entry.kinds = edition.kinds;
    entry.from = edition.from;
    entry.to = lastDay(m_editions, edition);
    entry.checksum = edition.checksum;
    entry.decision = edition.decision;
    entry.by = edition.publisherName;
    entry.at = edition.publishedAt;
    entry.state = editionState(edition);
    entry.inForce = m_editionsInForce.contains(edition.id);
    if (entry.title.isEmpty())
        entry.title = edition.setId;
    return entry;
}

RuleEntry RuleEntries::draft(const RuleDraft& draft, const RuleReading& reading) const
{
    RuleEntry entry;
    if (reading.set)
        describe(entry, *reading.set);
    else
        describe(entry, reading.complete);
    entry.ref = RuleRef::draft(draft.id);
    entry.setId = draft.setId;
    if (entry.title.isEmpty())
        entry.title = draft.title.isEmpty() ? Tr::tr("(no title)") : draft.title;
    entry.checksum.clear();
    entry.state = stateLabel(draft.state);
    entry.overlayOf = reading.base ? reading.base->id : QString();
    entry.by = draft.changedByName;
    entry.at = draft.changedAt;
    entry.version = draft.version;
    entry.errors = reading.errors();
    entry.warnings = int(reading.findings.size()) - entry.errors;
    return entry;
}

} // namespace soviec::service
