// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/work_proposal.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Kinds of work outside the catalog that people proposed.
class ProposalRepository {
public:
    explicit ProposalRepository(Database& db) : m_db(db) { }

    Result<void> insert(const WorkProposal& proposal);
    /// The decision, by id and version (Conflict where it moved on); the version becomes +1.
    Result<void> update(const WorkProposal& proposal);
    Result<std::optional<WorkProposal>> get(ProposalId id);
    /// The longest waiting first.
    Result<QList<WorkProposal>> openOf(const QList<UnitId>& units);
    /// Newest first.
    Result<QList<WorkProposal>> ofPerson(PersonId person);

private:
    Database& m_db;
};

} // namespace soviec::storage
