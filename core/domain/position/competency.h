// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/domain/position/job_description.h"

#include <QList>

#include <array>

namespace soviec {

using CompetencyFrameworkId = Id<struct CompetencyFrameworkTag>;
using CompetencyAssessmentId = Id<struct CompetencyAssessmentTag>;

/// One competency with what every level of it means.
struct Competency {
    CompetencyId id;
    CompetencyFrameworkId framework;
    CompetencyGroup group = CompetencyGroup::General;
    QString name; ///< unique in the framework, accents and case aside
    /// Descriptors of the levels 1 … 5 at 0 … 4; empty: the level is not described.
    std::array<QString, highestCompetencyLevel> descriptors;
    int ordinal = 0; ///< place in the printed framework
};

/// What level 1 … 5 of a competency means; may be empty.
inline const QString& descriptorOf(const Competency& competency, int level)
{
    return competency.descriptors[size_t(level - 1)];
}

/// Khung cấp độ năng lực of an agency for positions of a kind, one version.
struct CompetencyFramework {
    CompetencyFrameworkId id;
    UnitId unit;
    QString title;
    QString documentNumber;
    QString state; ///< drafting, submitted, consolidated, approved, superseded
    Date effectiveFrom;
    Date effectiveTo;
    QList<Competency> competencies; ///< in printed order
    int version = 0;
};

/// The competency a name means: equal but for accents, case, punctuation, what stands in brackets,
/// the lead-in "khả năng" and small words ("các", "việc") that agencies put in. Null where the
/// framework holds none.
const Competency* findCompetency(const QList<Competency>& competencies, const QString& name);

/// The same key for names that mean the same competency.
QString competencyKey(const QString& name);

/// The level a person was found to have on a day. Dated, never overwritten: the newest counts.
struct CompetencyAssessment {
    CompetencyAssessmentId id;
    PersonId person;
    CompetencyId competency;
    int level = 0;    ///< 0: below level 1; else 1 … 5
    QString evidence; ///< what shows it: a product, a certificate, an observation; never empty
    Date day;
    PersonId assessedBy;
    int version = 0;
};

/// An assessment with the name of its competency, which may stand in an earlier framework.
struct NamedAssessment {
    CompetencyAssessment assessment;
    QString competencyName;
};

} // namespace soviec
