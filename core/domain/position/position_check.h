// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/position/competency.h"
#include "core/domain/position/position.h"

namespace soviec {

/// What a check says about a position, a framework or an assessment. A blocking one must be mended
/// before the document goes on its route; the others are for somebody to look at.
struct PositionFinding {
    bool blocking = false;
    QString code;     ///< "duplicate_code", "no_purpose", … stable
    QString position; ///< the code of the position, or the name of the competency
    QString section;  ///< "5.2"; empty where the whole is meant
    QString text;     ///< what is wrong and what to do, translated
};

/// The section of the form by its number, 1 … 5: what a description still lacks. All but a missing
/// name and code are not blocking: the form lets agencies leave parts out.
QList<PositionFinding> checkPosition(const Position& position);

/// Every position, codes used twice, and competencies no framework knows.
QList<PositionFinding> checkPositions(
    const QList<Position>& positions, const QList<Competency>& framework);

/// Names used twice, competencies without any descriptor, and gaps in the middle of the levels
/// (level 2 and 4 described, 3 not). Empty levels below and above the described ones are usual.
QList<PositionFinding> checkFramework(const CompetencyFramework& framework);

/// A level of 0 … 5, a day, and evidence. Errors: Invalid.
Result<void> checkAssessment(const CompetencyAssessment& assessment);

/// A day, and no end before the start. Errors: Invalid.
Result<void> checkHolding(const PositionHolding& holding);

} // namespace soviec
