// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_facts.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/rule_sets.h"
#include "core/service/sheet_step.h"
#include "core/service/year_rights.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/year_facts_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ConductDecision& decision)
{
    return {
        {u"code"_s, decision.code},
        {u"document"_s, decision.document},
        {u"date"_s, isoDate(decision.date)}};
}

QJsonObject toJson(const ConductAct& act)
{
    QStringList documents;
    for (const ConductDecision& decision : act.decisions)
        documents.append(decision.code + u": "_s + decision.document);
    return {
        {u"person"_s, act.person.toString()},
        {u"day"_s, isoDate(act.day)},
        {u"what"_s, act.what},
        {u"counted_year"_s, act.countedYear},
        {u"counted_at"_s, act.countedAt},
        {u"decisions"_s, documents.join(u"; "_s)}};
}

QJsonObject toJson(const FormerResult& result)
{
    return {
        {u"person"_s, result.person.toString()},
        {u"period"_s, result.period.toString()},
        {u"total"_s, result.total.toString(2)},
        {u"agency"_s, result.agency},
        {u"document"_s, result.document}};
}

// HR of the unit the person stands in today, or stood in last.
Result<void> mayKeepOf(Office& office, PersonId person)
{
    const auto held = storage::OrgRepository(office.db()).appointments(person);
    if (!held)
        return passOn(held);
    if (held->isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("This person holds no position here."));
    return mayKeepYears(office, held->last().unit);
}

// The people of a unit and below in the year; who() has to see the unit.
Result<QSet<PersonId>> peopleSeen(Office& office, int year, UnitId unit)
{
    const UnitId root = askedUnit(office, unit);
    const auto reach = yearReach(office);
    if (!reach)
        return passOn(reach);
    if (!reach->sees.contains(root)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only HR and the heads above see the ratings of a year."));
    }
    const auto below = Organisation(office).below(root);
    if (!below)
        return passOn(below);
    const Period whole = Period::year(year);
    const auto members
        = storage::OrgRepository(office.db()).members(*below, whole.first(), whole.last());
    if (!members)
        return passOn(members);
    QSet<PersonId> people;
    for (const Member& member : *members)
        people.insert(member.person.id);
    return people;
}

Result<ConductDecision>
cleanedDecision(Office& office, YearFacts& facts, const ConductAct& act, ConductDecision decision)
{
    decision.document = cleanText(decision.document);
    if (decision.document.isEmpty() || !isValid(decision.date)) {
        return fail(
            ErrorCode::Invalid, Tr::tr("Give the number and the date of the deciding document."));
    }
    if (decision.date < act.day || decision.date > office.clock().today()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The document is dated %1: the date lies between the act and today.")
                .arg(formDate(decision.date)));
    }
    const auto codes = facts.conductCodes(act.countedYear);
    if (!codes)
        return passOn(codes);
    const bool known = std::ranges::any_of(
        *codes, [&](const ForcedLevel& one) { return one.code == decision.code; });
    if (!known) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The rules of %1 know no case “%2”.")
                .arg(Period::year(act.countedYear).label(), decision.code));
    }
    return decision;
}

Result<ConductAct> cleanedAct(Office& office, YearFacts& facts, ConductAct act)
{
    act.what = cleanText(act.what);
    act.countedAt = cleanText(act.countedAt);
    const Date today = office.clock().today();
    if (act.what.isEmpty() || !isValid(act.day) || act.day > today) {
        return fail(
            ErrorCode::Invalid, Tr::tr("Say what was done and on which day, not after today."));
    }
    if (act.countedYear < act.day.year() || act.countedYear > today.year()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The act counts in a year from %1 to %2.")
                .arg(int(act.day.year()))
                .arg(int(today.year())));
    }
    if (act.decisions.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("An act counts by the document that decides about it: enter one."));
    }
    for (ConductDecision& decision : act.decisions) {
        const auto made = cleanedDecision(office, facts, act, decision);
        if (!made)
            return passOn(made);
        decision = *made;
    }
    return act;
}

Result<ConductAct> actInForce(Office& office, ConductActId id)
{
    const auto act = storage::YearFactsRepository(office.db()).act(id);
    if (!act)
        return passOn(act);
    if (!*act)
        return fail(ErrorCode::NotFound, Tr::tr("This act is not there."));
    if (!(*act)->revokedReason.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("This act was revoked and counts no more."));
    return **act;
}

Result<void> isSound(const Office& office, const FormerResult& result)
{
    if (result.agency.isEmpty() || result.document.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Name the former agency and the document it sent the result with."));
    }
    if (!result.period.isValid() || result.period.kind() == Period::Kind::Year
        || result.period.first() > office.clock().today()) {
        return fail(
            ErrorCode::Invalid, Tr::tr("A result belongs to a month or quarter that has begun."));
    }
    if (result.total.isNegative() || result.total > Decimal(200)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1: points lie between 0 and 200.").arg(result.total.toString()));
    }
    return {};
}

// A month counts once: by the sheet signed here, or by one result of a former agency.
Result<void> fitsBeside(Office& office, const FormerResult& result)
{
    storage::SheetRepository sheets(office.db());
    for (const Period& month : result.period.months()) {
        const auto locked = sheets.isLocked(result.person, month);
        if (!locked)
            return passOn(locked);
        if (*locked) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("%1 of this person has a signed sheet here already.").arg(month.label()));
        }
    }
    const auto others
        = storage::YearFactsRepository(office.db()).formerResults(result.period.year());
    if (!others)
        return passOn(others);
    const bool there = std::ranges::any_of(*others, [&](const FormerResult& other) {
        return other.person == result.person && other.revokedReason.isEmpty()
            && other.period.first() <= result.period.last()
            && result.period.first() <= other.period.last();
    });
    if (there) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("A result that covers %1 is there already. Revoke it first.")
                .arg(result.period.label()));
    }
    return {};
}

} // namespace

Result<QList<ForcedLevel>> YearFacts::conductCodes(int year)
{
    const auto set
        = RuleSets(m_office).inForce(PersonKind::CivilServant, Period::year(year));
    if (!set)
        return passOn(set);
    return (*set)->forced;
}

Result<QList<ConductAct>> YearFacts::acts(int year, UnitId unit)
{
    const auto people = peopleSeen(m_office, year, unit);
    if (!people)
        return passOn(people);
    auto acts = storage::YearFactsRepository(m_office.db()).acts(year);
    if (acts)
        acts->removeIf([&](const ConductAct& act) { return !people->contains(act.person); });
    return acts;
}

Result<ConductAct> YearFacts::addAct(const ConductAct& act)
{
    if (const auto may = mayKeepOf(m_office, act.person); !may)
        return passOn(may);
    auto made = cleanedAct(m_office, *this, act);
    if (!made)
        return passOn(made);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::YearFactsRepository facts(m_office.db());
    const auto others = facts.acts(made->countedYear);
    if (!others)
        return passOn(others);
    const bool there = std::ranges::any_of(*others, [&](const ConductAct& other) {
        return other.revokedReason.isEmpty() && other.person == made->person
            && other.day == made->day && sameFolded(other.what, made->what);
    });
    if (there) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This act of %1 is there already and counts once (Article 11.3): add the "
                   "document to it.")
                .arg(formDate(made->day)));
    }
    made->id = ConductActId::create();
    made->version = 1;
    if (const auto done = facts.insert(*made); !done)
        return passOn(done);
    const auto recorded
        = m_office.record(u"conduct_act"_s, made->id.toString(), u"add"_s, {}, toJson(*made));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"year"_s, made->person, Period::year(made->countedYear)});
    return *made;
}

Result<ConductAct> YearFacts::addDecision(ConductActId id, const ConductDecision& decision)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto act = actInForce(m_office, id);
    if (!act)
        return passOn(act);
    if (const auto may = mayKeepOf(m_office, act->person); !may)
        return passOn(may);
    const auto made = cleanedDecision(m_office, *this, *act, decision);
    if (!made)
        return passOn(made);
    if (const auto done = storage::YearFactsRepository(m_office.db()).insert(id, *made); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"conduct_act"_s, id.toString(), u"add_decision"_s, {}, toJson(*made));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    act->decisions.append(*made);
    emit m_office.feed().changed({u"year"_s, act->person, Period::year(act->countedYear)});
    return act;
}

Result<void> YearFacts::revokeAct(ConductActId id, const QString& reason)
{
    const auto why = stepReason(reason);
    if (!why)
        return passOn(why);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto act = actInForce(m_office, id);
    if (!act)
        return passOn(act);
    if (const auto may = mayKeepOf(m_office, act->person); !may)
        return may;
    if (const auto done = storage::YearFactsRepository(m_office.db()).revoke(*act, *why); !done)
        return done;
    const auto recorded
        = m_office.record(u"conduct_act"_s, id.toString(), u"revoke"_s, toJson(*act), {}, *why);
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"year"_s, act->person, Period::year(act->countedYear)});
    return {};
}

Result<QList<FormerResult>> YearFacts::formerResults(int year, UnitId unit)
{
    const auto people = peopleSeen(m_office, year, unit);
    if (!people)
        return passOn(people);
    auto results = storage::YearFactsRepository(m_office.db()).formerResults(year);
    if (results)
        results->removeIf([&](const FormerResult& one) { return !people->contains(one.person); });
    return results;
}

Result<FormerResult> YearFacts::addFormerResult(const FormerResult& result)
{
    const auto added = addFormerResults({result});
    if (!added)
        return passOn(added);
    return added->first();
}

Result<QList<FormerResult>> YearFacts::addFormerResults(const QList<FormerResult>& results)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    QList<FormerResult> added;
    for (const FormerResult& result : results) {
        const auto made = insertFormer(result);
        if (!made)
            return passOn(made);
        added.append(*made);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    for (const FormerResult& made : added)
        emit m_office.feed().changed({u"year"_s, made.person, Period::year(made.period.year())});
    return added;
}

Result<FormerResult> YearFacts::insertFormer(const FormerResult& result)
{
    if (const auto may = mayKeepOf(m_office, result.person); !may)
        return passOn(may);
    FormerResult made = result;
    made.agency = cleanText(result.agency);
    made.document = cleanText(result.document);
    if (const auto sound = isSound(m_office, made); !sound)
        return passOn(sound);
    if (const auto fits = fitsBeside(m_office, made); !fits)
        return passOn(fits);
    storage::YearFactsRepository facts(m_office.db());
    made.id = FormerResultId::create();
    made.version = 1;
    if (const auto done = facts.insert(made); !done)
        return passOn(done);
    const auto recorded
        = m_office.record(u"former_result"_s, made.id.toString(), u"add"_s, {}, toJson(made));
    if (!recorded)
        return passOn(recorded);
    return made;
}

Result<void> YearFacts::revokeFormerResult(FormerResultId id, const QString& reason)
{
    const auto why = stepReason(reason);
    if (!why)
        return passOn(why);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::YearFactsRepository facts(m_office.db());
    const auto result = facts.formerResult(id);
    if (!result)
        return passOn(result);
    if (!*result || !(*result)->revokedReason.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("This result is not there, or was revoked."));
    if (const auto may = mayKeepOf(m_office, (*result)->person); !may)
        return may;
    if (const auto done = facts.revoke(**result, *why); !done)
        return done;
    const auto recorded = m_office.record(
        u"former_result"_s, id.toString(), u"revoke"_s, toJson(**result), {}, *why);
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed(
        {u"year"_s, (*result)->person, Period::year((*result)->period.year())});
    return {};
}

} // namespace soviec::service
