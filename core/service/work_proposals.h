// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/work_proposal.h"

#include <QList>

namespace soviec::service {

class Office;

/// New kinds of work (Article 13.3): proposed from the diary by whoever does them, decided by the
/// lead body or HR of the unit, who puts them into a draft of the catalog or says why not. The work
/// is recorded meanwhile as work outside the catalog.
class WorkProposals {
public:
    explicit WorkProposals(Office& office) : m_office(office) { }

    /// For who(), in the unit of today's appointment. Refused where the catalog in force already
    /// has an item of these words.
    Result<WorkProposal> propose(const WorkProposal& given);
    /// What waits for who() to decide, the longest waiting first; empty for those who decide nothing.
    Result<QList<WorkProposal>> waiting();
    Result<QList<WorkProposal>> own();
    Result<void> withdraw(ProposalId id);
    /// Adds `item` to a draft of the catalog (code, points, group …; empty texts are taken from the
    /// proposal) and answers the proposal.
    Result<WorkProposal> accept(ProposalId id, CatalogId draft, CatalogItem item);
    Result<WorkProposal> decline(ProposalId id, const QString& reason);

private:
    Result<WorkProposal> stored(ProposalId id);
    Result<WorkProposal> decide(WorkProposal proposal, const QString& action);
    Office& m_office;
};

} // namespace soviec::service
