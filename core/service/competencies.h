// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/position/competency_gap.h"
#include "core/domain/position/rollout.h"
#include "core/domain/workflow/approval.h"

#include <QList>

#include <optional>

namespace soviec::service {

class Office;

/// The competency framework of an agency as a page shows it.
struct FrameworkBook {
    std::optional<Approval> document; ///< nothing: no framework yet
    QList<Competency> competencies;
    bool editable = false;
};

/// The framework, the levels people were found to have, and what follows from both.
class Competencies {
public:
    explicit Competencies(Office& office) : m_office(office) { }

    Result<FrameworkBook> book(UnitId agency);
    /// Those in force on a day; before the first approval those being drafted.
    Result<QList<Competency>> counting(UnitId agency, const Date& day);
    Result<Competency> save(UnitId agency, const Competency& competency);

    /// Newest first. Forbidden unless who() may read the person's details.
    Result<QList<NamedAssessment>> assessments(PersonId person);
    /// HR and the heads above a person assess, never the person. Errors: Invalid, Forbidden.
    Result<CompetencyAssessment> assess(const CompetencyAssessment& assessment);
    /// The same inside the caller's transaction, without asking for the right again.
    Result<CompetencyAssessment> storeAssessment(const CompetencyAssessment& assessment);

    /// What the positions of the people in the unit and below ask for against what was found. Only
    /// people whose details who() may read; those without a position have no gaps.
    Result<QList<PersonGaps>> gaps(UnitId unit, const Date& day);

    /// Every unit of the agency with what it still lacks.
    Result<QList<RolloutLine>> rollout(const Date& day);
    /// The working group, HR and administrators set the dates. Conflict where they have another version
    /// by now.
    Result<void> setRollout(const RolloutDates& dates);

    /// For importers: as Positions::editable() and store().
    Result<FrameworkBook> editable(UnitId agency);
    Result<void> store(const Competency& competency, bool known);

private:
    Result<FrameworkBook> read(const std::optional<Approval>& document);

    Office& m_office;
};

} // namespace soviec::service
