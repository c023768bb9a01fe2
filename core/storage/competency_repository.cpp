// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/competency_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

Competency readCompetency(const Query& q)
{
    Competency competency;
    competency.id = q.id<CompetencyId>(0);
    competency.framework = q.id<CompetencyFrameworkId>(1);
    competency.group = coded<CompetencyGroup>(q, 2);
    competency.name = q.text(3);
    for (int i = 0; i < highestCompetencyLevel; ++i)
        competency.descriptors[size_t(i)] = q.text(4 + i);
    competency.ordinal = int(q.integer(9));
    return competency;
}

Query& bindCompetency(Query& q, const Competency& competency)
{
    return q.bind("id", competency.id)
        .bind("grouping", code(competency.group))
        .bind("name", competency.name)
        .bind("first_level", competency.descriptors[0])
        .bind("second_level", competency.descriptors[1])
        .bind("third_level", competency.descriptors[2])
        .bind("fourth_level", competency.descriptors[3])
        .bind("fifth_level", competency.descriptors[4])
        .bind("ordinal", competency.ordinal);
}

} // namespace

Result<void> CompetencyRepository::insert(const Competency& competency)
{
    Query q = m_db.query("competency/insert");
    bindCompetency(q, competency).bind("framework_id", competency.framework);
    return q.exec();
}

Result<void> CompetencyRepository::update(const Competency& competency)
{
    Query q = m_db.query("competency/update");
    bindCompetency(q, competency);
    return changeOne(m_db, std::move(q), "competency/exists", competency.id.toString());
}

Result<void> CompetencyRepository::remove(CompetencyId id)
{
    Query q = m_db.query("competency/remove");
    q.bind("id", id);
    return changeOne(m_db, std::move(q), "competency/exists", id.toString());
}

Result<QList<Competency>> CompetencyRepository::competencies(CompetencyFrameworkId framework)
{
    return readAll(
        std::move(m_db.query("competency/of_framework").bind("framework_id", framework)),
        readCompetency);
}

Result<void> CompetencyRepository::insert(const CompetencyAssessment& assessment)
{
    return m_db.query("competency/insert_assessment")
        .bind("id", assessment.id)
        .bind("person_id", assessment.person)
        .bind("competency_id", assessment.competency)
        .bind("level", assessment.level)
        .bind("evidence", assessment.evidence)
        .bind("day", assessment.day)
        .bind("assessed_by", assessment.assessedBy)
        .exec();
}

Result<QList<NamedAssessment>> CompetencyRepository::assessments(PersonId person)
{
    return readAll(
        std::move(m_db.query("competency/assessments").bind("person_id", person)),
        [](const Query& q) {
            NamedAssessment one;
            one.assessment.id = q.id<CompetencyAssessmentId>(0);
            one.assessment.person = q.id<PersonId>(1);
            one.assessment.competency = q.id<CompetencyId>(2);
            one.assessment.level = int(q.integer(3));
            one.assessment.evidence = q.text(4);
            one.assessment.day = q.date(5);
            one.assessment.assessedBy = q.id<PersonId>(6);
            one.assessment.version = int(q.integer(7));
            one.competencyName = q.text(8);
            return one;
        });
}

Result<std::optional<RolloutDates>> CompetencyRepository::rollout(UnitId unit)
{
    return readOne(
        std::move(m_db.query("competency/rollout").bind("unit_id", unit)), [](const Query& q) {
            return RolloutDates {
                q.id<UnitId>(0), q.date(1), q.date(2), q.text(3), int(q.integer(4))};
        });
}

Result<void> CompetencyRepository::setRollout(const RolloutDates& dates)
{
    return m_db.query("competency/set_rollout")
        .bind("unit_id", dates.unit)
        .bind("pilot_from", dates.pilotFrom)
        .bind("official_from", dates.officialFrom)
        .bind("note", dates.note)
        .exec();
}

Result<QHash<UnitId, int>> CompetencyRepository::diaryWriters(
    const QList<UnitId>& units, const Date& day)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    const auto counts = readAll(
        std::move(m_db.query("competency/diary_writers").bind("units", *list).bind("day", day)),
        [](const Query& q) { return std::pair(q.id<UnitId>(0), int(q.integer(1))); });
    if (!counts)
        return passOn(counts);
    return QHash<UnitId, int>(counts->begin(), counts->end());
}

} // namespace soviec::storage
