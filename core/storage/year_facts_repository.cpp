// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/year_facts_repository.h"

#include "core/storage/rows.h"

#include <QHash>

namespace soviec::storage {

namespace {

ConductAct readAct(const Query& q)
{
    ConductAct act;
    act.id = q.id<ConductActId>(0);
    act.person = q.id<PersonId>(1);
    act.day = q.date(2);
    act.what = q.text(3);
    act.countedYear = int(q.integer(4));
    act.countedAt = q.text(5);
    act.revokedReason = q.text(6);
    act.version = int(q.integer(7));
    return act;
}

std::pair<ConductActId, ConductDecision> readDecision(const Query& q)
{
    return {q.id<ConductActId>(0), {q.text(2), q.text(1), q.date(3)}};
}

FormerResult readFormer(const Query& q)
{
    FormerResult result;
    result.id = q.id<FormerResultId>(0);
    result.person = q.id<PersonId>(1);
    result.period = Period::parse(q.text(2)).value_or(Period());
    result.total = q.decimal(3);
    result.agency = q.text(4);
    result.document = q.text(5);
    result.revokedReason = q.text(6);
    result.version = int(q.integer(7));
    return result;
}

UnitRating readUnitRating(const Query& q)
{
    UnitRating rating;
    rating.unit = q.id<UnitId>(0);
    rating.year = int(q.integer(1));
    rating.revision = int(q.integer(2));
    rating.level = coded<Level>(q, 3);
    rating.document = q.text(4);
    rating.reason = q.text(5);
    rating.common = decimalMap(q.text(6));
    rating.results = decimalMap(q.text(7));
    rating.facts = decimalMap(q.text(8));
    rating.total = q.optionalDecimal(9);
    rating.ruleSetId = q.text(10);
    rating.ruleChecksum = q.text(11);
    return rating;
}

} // namespace

Result<void> YearFactsRepository::insert(const ConductAct& act)
{
    const auto done = m_db.query("year/insert_act")
                          .bind("id", act.id)
                          .bind("person_id", act.person)
                          .bind("day", act.day)
                          .bind("what", act.what)
                          .bind("counted_year", act.countedYear)
                          .bind("counted_at", act.countedAt)
                          .exec();
    if (!done)
        return done;
    for (const ConductDecision& decision : act.decisions) {
        if (const auto added = insert(act.id, decision); !added)
            return added;
    }
    return {};
}

Result<void> YearFactsRepository::insert(ConductActId act, const ConductDecision& decision)
{
    return m_db.query("year/insert_decision")
        .bind("act_id", act)
        .bind("document", decision.document)
        .bind("code", decision.code)
        .bind("decided_on", decision.date)
        .exec();
}

Result<void> YearFactsRepository::revoke(const ConductAct& act, const QString& reason)
{
    Query q = m_db.query("year/revoke_act");
    q.bind("id", act.id).bind("version", act.version).bind("reason", reason);
    return changeOne(m_db, std::move(q), "year/act", act.id.toString());
}

Result<std::optional<ConductAct>> YearFactsRepository::act(ConductActId id)
{
    auto act = readOne(std::move(m_db.query("year/act").bind("id", id)), readAct);
    if (!act || !*act)
        return act;
    const auto decisions
        = readAll(std::move(m_db.query("year/decisions_of").bind("act_id", id)), readDecision);
    if (!decisions)
        return passOn(decisions);
    for (const auto& [of, decision] : *decisions)
        (*act)->decisions.append(decision);
    return act;
}

Result<QList<ConductAct>> YearFactsRepository::acts(int year)
{
    auto acts = readAll(std::move(m_db.query("year/acts").bind("year", year)), readAct);
    if (!acts)
        return acts;
    const auto decisions
        = readAll(std::move(m_db.query("year/decisions").bind("year", year)), readDecision);
    if (!decisions)
        return passOn(decisions);
    QHash<ConductActId, QList<ConductDecision>> byAct;
    for (const auto& [of, decision] : *decisions)
        byAct[of].append(decision);
    for (ConductAct& act : *acts)
        act.decisions = byAct.value(act.id);
    return acts;
}

Result<void> YearFactsRepository::insert(const FormerResult& result)
{
    return m_db.query("year/insert_former")
        .bind("id", result.id)
        .bind("person_id", result.person)
        .bind("period", result.period.toString())
        .bind("total", result.total)
        .bind("agency", result.agency)
        .bind("document", result.document)
        .exec();
}

Result<void> YearFactsRepository::revoke(const FormerResult& result, const QString& reason)
{
    Query q = m_db.query("year/revoke_former");
    q.bind("id", result.id).bind("version", result.version).bind("reason", reason);
    return changeOne(m_db, std::move(q), "year/former", result.id.toString());
}

Result<std::optional<FormerResult>> YearFactsRepository::formerResult(FormerResultId id)
{
    return readOne(std::move(m_db.query("year/former").bind("id", id)), readFormer);
}

Result<QList<FormerResult>> YearFactsRepository::formerResults(int year)
{
    return readAll(
        std::move(m_db.query("year/formers")
                      .bind("year", QString::number(year))
                      .bind("next", QString::number(year + 1))),
        readFormer);
}

Result<void> YearFactsRepository::insert(const UnitRating& rating)
{
    return m_db.query("year/insert_unit_rating")
        .bind("unit_id", rating.unit)
        .bind("year", rating.year)
        .bind("revision", rating.revision)
        .bind("level", code(rating.level))
        .bind("document", rating.document)
        .bind("reason", rating.reason)
        .bind("common", decimalMapText(rating.common))
        .bind("results", decimalMapText(rating.results))
        .bind("facts", decimalMapText(rating.facts))
        .bind("total", rating.total)
        .bind("rule_set_id", rating.ruleSetId)
        .bind("rule_checksum", rating.ruleChecksum)
        .exec();
}

Result<QList<UnitRating>> YearFactsRepository::unitRatings(int year)
{
    return readAll(std::move(m_db.query("year/unit_ratings").bind("year", year)), readUnitRating);
}

Result<void> YearFactsRepository::insert(const RaisedShare& share)
{
    return m_db.query("year/insert_share")
        .bind("unit_id", share.agency)
        .bind("year", share.year)
        .bind("revision", share.revision)
        .bind("percent", share.percent)
        .bind("document", share.document)
        .bind("reason", share.reason)
        .exec();
}

Result<QList<RaisedShare>> YearFactsRepository::raisedShares(int year)
{
    return readAll(std::move(m_db.query("year/shares").bind("year", year)), [](const Query& q) {
        return RaisedShare {
            q.id<UnitId>(0), int(q.integer(1)), int(q.integer(2)), q.decimal(3), q.text(4),
            q.text(5)};
    });
}

Result<void> YearFactsRepository::put(const DutyGroup& group)
{
    if (group.title.isEmpty()) {
        return m_db.query("year/remove_group")
            .bind("year", group.year)
            .bind("person_id", group.person)
            .exec();
    }
    return m_db.query("year/put_group")
        .bind("year", group.year)
        .bind("person_id", group.person)
        .bind("title", group.title)
        .exec();
}

Result<QList<DutyGroup>> YearFactsRepository::groups(int year)
{
    return readAll(std::move(m_db.query("year/groups").bind("year", year)), [](const Query& q) {
        return DutyGroup {q.id<PersonId>(0), int(q.integer(1)), q.text(2)};
    });
}

Result<void> YearFactsRepository::insert(const TieChoice& choice)
{
    return m_db.query("year/insert_choice")
        .bind("year", choice.year)
        .bind("person_id", choice.person)
        .bind("kept", choice.kept)
        .bind("document", choice.document)
        .exec();
}

Result<QList<TieChoice>> YearFactsRepository::choices(int year)
{
    return readAll(std::move(m_db.query("year/choices").bind("year", year)), [](const Query& q) {
        return TieChoice {
            q.id<PersonId>(0), int(q.integer(1)), int(q.integer(2)), q.integer(3) != 0, q.text(4)};
    });
}

} // namespace soviec::storage
