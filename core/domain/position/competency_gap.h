// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency.h"

#include <optional>

namespace soviec {

enum class GapState {
    NotAssessed, ///< a level is asked for and nobody has assessed it
    NotStated,   ///< the position names the competency without a level
    Below,
    Meets,
    Above
};

/// "not assessed", "below", …, translated, as a chip shows it.
QString gapLabel(GapState state);

/// What a position asks for against what a person was found to have.
struct CompetencyGap {
    RequiredCompetency required;
    std::optional<CompetencyAssessment> assessed; ///< the newest on or before the day asked for
    GapState state = GapState::NotAssessed;
    int missing = 0; ///< levels up to the lowest that is enough; 0 unless Below
};

/// The gaps of one person in the order of the description. `assessments`: of that person only;
/// later ones than `day` do not count.
QList<CompetencyGap> competencyGaps(
    const QList<RequiredCompetency>& required, const QList<Competency>& framework,
    const QList<CompetencyAssessment>& assessments, const Date& day);

/// The gaps of one person, with the name a list shows.
struct PersonGaps {
    PersonId person;
    QString name;
    QString position;
    QList<CompetencyGap> gaps;
};

/// What a unit lacks in one competency.
struct UnitGap {
    CompetencyGroup group = CompetencyGroup::General;
    QString name;
    int required = 0; ///< people whose position asks for it at a level
    int assessed = 0; ///< of those
    int below = 0;
    int missing = 0;  ///< levels missing, over all people
};

/// Per competency over all people: groups in the form's order, in each the widest gap first.
QList<UnitGap> unitGaps(const QList<PersonGaps>& people);

/// One line of the training-need list: who should learn what, from which level to which.
struct TrainingNeed {
    PersonId person;
    QString name;
    QString position;
    CompetencyGroup group = CompetencyGroup::General;
    QString competency;
    int from = 0;
    int to = 0;
    QString evidence;
    Date day; ///< of the assessment
};

/// Everybody below what the position asks for: the widest gaps first, then by name.
QList<TrainingNeed> trainingNeeds(const QList<PersonGaps>& people);

} // namespace soviec
