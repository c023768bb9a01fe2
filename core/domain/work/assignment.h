// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/person.h"

#include <QDateTime>

namespace soviec {

using AssignmentId = Id<struct AssignmentTag>;

/// How work came to a person (Article 18.1): only planned work stands in the denominator.
enum class Origin { Planned, Unplanned, TakenOver };
template <>
struct Codes<Origin> {
    static constexpr CodeOf<Origin> entries[] = {
        {Origin::Planned, u"planned"},
        {Origin::Unplanned, u"unplanned"},
        {Origin::TakenOver, u"taken_over"}};
};

enum class AssignmentState { Assigned, Accepted, Trouble, HandedOver, Cancelled };
template <>
struct Codes<AssignmentState> {
    static constexpr CodeOf<AssignmentState> entries[] = {
        {AssignmentState::Assigned, u"assigned"},
        {AssignmentState::Accepted, u"accepted"},
        {AssignmentState::Trouble, u"trouble"},
        {AssignmentState::HandedOver, u"handed_over"},
        {AssignmentState::Cancelled, u"cancelled"}};
};

/// "planned", "assigned", …, translated, as a chip shows it.
QString originLabel(Origin origin);
QString stateLabel(AssignmentState state);

/// Giao việc: so many products of a catalog item, in a period, with a deadline (Article 18.1 b).
struct Assignment {
    AssignmentId id;
    PersonId person;
    UnitId unit; ///< of the person when the work was given
    Period period;
    CatalogItemId item; ///< null: work outside the catalog
    QString itemCode;   ///< as it was when given
    QString title;
    QString expectedProduct;
    Decimal quantity = Decimal(1);    ///< products assigned, in pieces of the item
    Decimal coefficient = Decimal(1); ///< as it was when given; later catalogs do not change it
    Origin origin = Origin::Planned;
    Date deadline;
    AssignmentState state = AssignmentState::Assigned;
    QString stateReason;
    AssignmentId source;  ///< taken over from that assignment of somebody else
    AssignmentId splitOf; ///< a share of that one; shares sum to the whole
    PersonId assignedBy;
    QDateTime assignedAt;
    int version = 0;
};

/// An assignment with what its accepted and pending entries add up to.
struct AssignmentProgress {
    Assignment assignment;
    Decimal done;            ///< quantity entered and not returned or withdrawn
    Decimal acceptedDone;    ///< of that, accepted
    Minutes minutes;
    int qualityFaults = 0;
    int qualityExcused = 0;
    int delays = 0;
    int delaysExcused = 0;
};

} // namespace soviec
