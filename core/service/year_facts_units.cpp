// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_draft.h"
#include "core/exchange/rules/builtin.h"
#include "core/service/office.h"
#include "core/service/rule_sets.h"
#include "core/service/sheet_step.h"
#include "core/service/year_facts.h"
#include "core/service/year_proposal.h"
#include "core/service/year_rights.h"
#include "core/storage/org_repository.h"
#include "core/storage/rule_repository.h"
#include "core/storage/year_facts_repository.h"
#include "core/storage/year_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const UnitRating& rating)
{
    return {
        {u"unit"_s, rating.unit.toString()},
        {u"year"_s, rating.year},
        {u"revision"_s, rating.revision},
        {u"level"_s, code(rating.level)},
        {u"total"_s, rating.total ? rating.total->toString(2) : QString()},
        {u"document"_s, rating.document}};
}

// The newest revision of each row; lists hold them newest first.
template <class Row, class Key>
QList<Row> newest(const QList<Row>& rows, Key key)
{
    QList<Row> found;
    for (const Row& row : rows) {
        const bool known
            = std::ranges::any_of(found, [&](const Row& one) { return one.*key == row.*key; });
        if (!known)
            found.append(row);
    }
    return found;
}

Result<void> isDocumented(const QString& document, int revision, const QString& reason)
{
    if (document.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Give the number and the date of the decision."));
    if (revision > 1 && reason.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("There is a decision already: say why this one takes its place."));
    }
    return {};
}

Result<bool> isSignedThisYear(Office& office, PersonId person, int year)
{
    const auto revisions = storage::YearRepository(office.db()).revisions(person, year);
    if (!revisions)
        return passOn(revisions);
    return !revisions->isEmpty() && revisions->first().state == YearRatingState::Signed;
}

} // namespace

Result<QList<UnitRating>> YearFacts::unitRatings(int year)
{
    const auto ratings = storage::YearFactsRepository(m_office.db()).unitRatings(year);
    if (!ratings)
        return passOn(ratings);
    return newest(*ratings, &UnitRating::unit);
}

Result<RuleSetPtr> YearFacts::unitRules(int year)
{
    const auto editions = storage::RuleRepository(m_office.db()).editions();
    if (!editions)
        return passOn(editions);
    const Unit& agency = m_office.agency().unit;
    const RuleEdition* edition = editionInForce(
        *editions, RuleSubject::Unit, code(agency.bloc), code(agency.kind),
        Period::year(year).last());
    if (edition)
        return RuleSets(m_office).stored(edition->setId, edition->checksum);
    return builtinRuleSet(u"nd335-2025-units"_s);
}

Result<ScoreResult> YearFacts::computeUnit(const UnitRating& rating)
{
    const auto set = unitRules(rating.year);
    if (!set)
        return passOn(set);
    ScoreCase input;
    input.period = Period::year(rating.year);
    input.common = rating.common;
    input.results = rating.results;
    input.facts = rating.facts;
    return scorePeriod(input, **set, TraceMode::On);
}

Result<UnitRating> YearFacts::rateUnit(const UnitRating& rating)
{
    if (const auto may = mayKeepYears(m_office, rating.unit); !may)
        return passOn(may);
    UnitRating made = rating;
    made.document = cleanText(rating.document);
    made.reason = cleanNote(rating.reason);
    made.total.reset();
    made.ruleSetId.clear();
    made.ruleChecksum.clear();
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (!made.common.isEmpty() || !made.results.isEmpty()) {
        const auto set = unitRules(made.year);
        if (!set)
            return passOn(set);
        const auto score = computeUnit(made);
        if (!score)
            return passOn(score);
        made.level = score->level;
        made.total = score->total;
        made.ruleSetId = (*set)->id;
        made.ruleChecksum = (*set)->checksum;
        if (const auto kept = RuleSets(m_office).keep(**set); !kept)
            return passOn(kept);
    }
    const auto others = unitRatings(made.year);
    if (!others)
        return passOn(others);
    QJsonObject before;
    made.revision = 1;
    for (const UnitRating& other : *others) {
        if (other.unit == made.unit) {
            made.revision = other.revision + 1;
            before = toJson(other);
        }
    }
    if (const auto sound = isDocumented(made.document, made.revision, made.reason); !sound)
        return passOn(sound);
    if (const auto done = storage::YearFactsRepository(m_office.db()).insert(made); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"unit_rating"_s, made.unit.toString(), u"rate"_s, before, toJson(made), made.reason);
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"year"_s, {}, Period::year(made.year)});
    return made;
}

Result<QList<RaisedShare>> YearFacts::raisedShares(int year)
{
    const auto shares = storage::YearFactsRepository(m_office.db()).raisedShares(year);
    if (!shares)
        return passOn(shares);
    return newest(*shares, &RaisedShare::agency);
}

Result<RaisedShare> YearFacts::raiseShare(const RaisedShare& share)
{
    if (const auto may = mayKeepYears(m_office, share.agency); !may)
        return passOn(may);
    const auto set
        = RuleSets(m_office).inForce(PersonKind::CivilServant, Period::year(share.year));
    if (!set)
        return passOn(set);
    const auto& quota = (*set)->quota;
    if (!quota || share.percent.isNegative() || share.percent > quota->maxPercent) {
        return fail(
            ErrorCode::Refused,
            quota ? Tr::tr("A share lies between 0 and %1 % (Article %2).")
                        .arg(formatNumber(quota->maxPercent), quota->article)
                  : Tr::tr("The rules of this year know no quota."));
    }
    RaisedShare made = share;
    made.document = cleanText(share.document);
    made.reason = cleanNote(share.reason);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto others = raisedShares(made.year);
    if (!others)
        return passOn(others);
    QJsonObject before;
    made.revision = 1;
    for (const RaisedShare& other : *others) {
        if (other.agency == made.agency) {
            made.revision = other.revision + 1;
            before = {{u"percent"_s, other.percent.toString()}, {u"document"_s, other.document}};
        }
    }
    if (const auto sound = isDocumented(made.document, made.revision, made.reason); !sound)
        return passOn(sound);
    if (const auto done = storage::YearFactsRepository(m_office.db()).insert(made); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"raised_share"_s, made.agency.toString(), u"raise"_s, before,
        {{u"year"_s, made.year},
         {u"percent"_s, made.percent.toString()},
         {u"document"_s, made.document}},
        made.reason);
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"year"_s, {}, Period::year(made.year)});
    return made;
}

Result<void> YearFacts::setGroup(int year, const QList<PersonId>& people, const QString& title)
{
    const QString group = cleanText(title);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::YearFactsRepository facts(m_office.db());
    storage::OrgRepository org(m_office.db());
    const auto before = facts.groups(year);
    if (!before)
        return passOn(before);
    for (const PersonId& person : people) {
        const auto held = org.appointments(person);
        if (!held)
            return passOn(held);
        if (held->isEmpty())
            return fail(ErrorCode::NotFound, Tr::tr("This person holds no position here."));
        if (const auto may = mayKeepYears(m_office, held->last().unit); !may)
            return may;
        const auto sealed = isSignedThisYear(m_office, person, year);
        if (!sealed)
            return passOn(sealed);
        if (*sealed) {
            return fail(
                ErrorCode::Locked,
                Tr::tr("The rating of this person is signed: its group stays as it was."));
        }
        const auto old = std::ranges::find_if(
            *before, [&](const DutyGroup& one) { return one.person == person; });
        if (const auto done = facts.put({person, year, group}); !done)
            return done;
        const auto recorded = m_office.record(
            u"duty_group"_s, person.toString(), u"set"_s,
            {{u"year"_s, year}, {u"group"_s, old == before->end() ? QString() : old->title}},
            {{u"year"_s, year}, {u"group"_s, group}});
        if (!recorded)
            return recorded;
    }
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"year"_s, {}, Period::year(year)});
    return {};
}

Result<void> YearFacts::chooseTied(
    int year, const QList<PersonId>& kept, const QList<PersonId>& cut, const QString& document)
{
    const QString paper = cleanText(document);
    if (paper.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The authority chooses among those who tie: give its document."));
    }
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    // As if nothing had been chosen yet, so that a choice can be made anew.
    const auto desk = YearDesk::load(
        m_office, year, {m_office.agency().unit.id}, YearDesk::Choices::Ignore);
    if (!desk)
        return passOn(desk);
    const YearProposal& proposal = desk->proposal();
    QSet<PersonId> asked(kept.begin(), kept.end());
    asked.unite(QSet<PersonId>(cut.begin(), cut.end()));
    const auto tie = std::ranges::find_if(proposal.ties, [&](const YearTie& one) {
        QSet<PersonId> tied;
        for (const qsizetype line : one.lines)
            tied.insert(proposal.lines.at(line).member.person.id);
        return tied == asked;
    });
    if (tie == proposal.ties.end() || asked.size() != kept.size() + cut.size()
        || kept.size() != tie->room) {
        return fail(
            ErrorCode::Refused,
            tie == proposal.ties.end()
                ? Tr::tr("These people do not tie at the cut of a quota (any more): read the "
                         "proposal again.")
                : Tr::tr("Exactly %1 of those who tie stay excellent.").arg(tie->room));
    }
    storage::YearFactsRepository facts(m_office.db());
    for (const qsizetype line : std::as_const(tie->lines)) {
        const Member& member = proposal.lines.at(line).member;
        if (!reach->keeps.contains(member.unit)) {
            return fail(
                ErrorCode::Forbidden, Tr::tr("Only HR of the agency enters the authority's choice."));
        }
        const bool stays = kept.contains(member.person.id);
        if (const auto done = facts.insert({member.person.id, year, 0, stays, paper}); !done)
            return done;
        const auto recorded = m_office.record(
            u"tie_choice"_s, member.person.id.toString(), u"choose"_s, {},
            {{u"year"_s, year}, {u"kept"_s, stays}, {u"document"_s, paper}});
        if (!recorded)
            return recorded;
    }
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"year"_s, {}, Period::year(year)});
    return {};
}

} // namespace soviec::service
