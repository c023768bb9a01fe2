// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/competency_gap.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QHash>

#include <algorithm>

namespace soviec {

namespace {

CompetencyGap gapOf(
    const RequiredCompetency& required, const QList<Competency>& framework,
    const QList<CompetencyAssessment>& assessments, const Date& day)
{
    CompetencyGap gap;
    gap.required = required;
    if (gap.required.competency.isNull()) {
        if (const Competency* known = findCompetency(framework, required.name))
            gap.required.competency = known->id;
    }
    for (const CompetencyAssessment& assessment : assessments) {
        if (gap.required.competency.isNull() || assessment.competency != gap.required.competency
            || assessment.day > day)
            continue;
        // Of two on one day the one made later counts; ids sort by when they were made.
        const bool newer = !gap.assessed || gap.assessed->day < assessment.day
            || (gap.assessed->day == assessment.day && gap.assessed->id < assessment.id);
        if (newer)
            gap.assessed = assessment;
    }
    if (!required.level)
        gap.state = GapState::NotStated;
    else if (!gap.assessed)
        gap.state = GapState::NotAssessed;
    else if (gap.assessed->level < required.level->low)
        gap.state = GapState::Below;
    else
        gap.state = gap.assessed->level > required.level->high ? GapState::Above : GapState::Meets;
    if (gap.state == GapState::Below)
        gap.missing = required.level->low - gap.assessed->level;
    return gap;
}

} // namespace

QString gapLabel(GapState state)
{
    switch (state) {
    case GapState::NotAssessed: return Tr::tr("not assessed");
    case GapState::NotStated: return Tr::tr("no level stated");
    case GapState::Below: return Tr::tr("below");
    case GapState::Meets: return Tr::tr("meets");
    case GapState::Above: return Tr::tr("above");
    }
    Q_UNREACHABLE();
}

QList<CompetencyGap> competencyGaps(
    const QList<RequiredCompetency>& required, const QList<Competency>& framework,
    const QList<CompetencyAssessment>& assessments, const Date& day)
{
    QList<CompetencyGap> gaps;
    for (const RequiredCompetency& one : required)
        gaps.append(gapOf(one, framework, assessments, day));
    return gaps;
}

QList<UnitGap> unitGaps(const QList<PersonGaps>& people)
{
    QList<UnitGap> gaps;
    QHash<QString, qsizetype> places;
    for (const PersonGaps& person : people) {
        for (const CompetencyGap& gap : person.gaps) {
            if (gap.state == GapState::NotStated)
                continue;
            const QString key = competencyKey(gap.required.name);
            if (!places.contains(key)) {
                places.insert(key, gaps.size());
                gaps.append({gap.required.group, gap.required.name, 0, 0, 0, 0});
            }
            UnitGap& sum = gaps[places.value(key)];
            ++sum.required;
            sum.assessed += gap.assessed ? 1 : 0;
            sum.below += gap.state == GapState::Below ? 1 : 0;
            sum.missing += gap.missing;
        }
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const UnitGap& a, const UnitGap& b) {
        return a.group != b.group ? a.group < b.group : a.missing > b.missing;
    });
    return gaps;
}

QList<TrainingNeed> trainingNeeds(const QList<PersonGaps>& people)
{
    QList<TrainingNeed> needs;
    for (const PersonGaps& person : people) {
        for (const CompetencyGap& gap : person.gaps) {
            if (gap.state != GapState::Below)
                continue;
            needs.append(
                {person.person, person.name, person.position, gap.required.group,
                 gap.required.name, gap.assessed->level, gap.required.level->low,
                 gap.assessed->evidence, gap.assessed->day});
        }
    }
    std::stable_sort(needs.begin(), needs.end(), [](const TrainingNeed& a, const TrainingNeed& b) {
        const int missingA = a.to - a.from;
        const int missingB = b.to - b.from;
        return missingA != missingB ? missingA > missingB
                                    : nameCollationKey(a.name) < nameCollationKey(b.name);
    });
    return needs;
}

} // namespace soviec
