// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/person.h"

#include <QDateTime>
#include <QString>

namespace soviec {

using ProposalId = Id<struct ProposalTag>;

enum class ProposalState { Open, Accepted, Declined, Withdrawn };
template <>
struct Codes<ProposalState> {
    static constexpr CodeOf<ProposalState> entries[] = {
        {ProposalState::Open, u"open"},
        {ProposalState::Accepted, u"accepted"},
        {ProposalState::Declined, u"declined"},
        {ProposalState::Withdrawn, u"withdrawn"}};
};

/// A kind of work outside the catalog that somebody proposes to add (Article 13.3). Until it is
/// decided the work is recorded outside the catalog, with coefficient 1.
struct WorkProposal {
    ProposalId id;
    UnitId unit;
    PersonId person;
    QString personName;
    QString task;
    QString output;
    QString unitOfMeasure;
    QString reason;
    ProposalState state = ProposalState::Open;
    QString answer;
    CatalogId catalog; ///< the draft it went into
    QString itemCode;
    PersonId decidedBy;
    QString decidedByName;
    QDateTime decidedAt;
    QDateTime proposedAt;
    int version = 1;
};

} // namespace soviec
