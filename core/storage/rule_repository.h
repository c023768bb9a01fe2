// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/rules/rule_draft.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Drafts of rule sets, comments on them, and published editions. The text of an edition stands
/// with the texts of signed sheets (SheetRepository::ruleSet).
class RuleRepository {
public:
    explicit RuleRepository(Database& db) : m_db(db) { }

    Result<void> insert(const RuleDraft& draft);
    /// Text, title and state by id and version (Conflict where it moved on); the version becomes +1.
    Result<void> update(const RuleDraft& draft);
    Result<std::optional<RuleDraft>> draft(RuleDraftId id);
    /// Neither published nor given up; last changed first.
    Result<QList<RuleDraft>> openDrafts();

    Result<void> insert(const RuleComment& comment);
    /// Oldest first.
    Result<QList<RuleComment>> comments(RuleDraftId draft);

    Result<void> insert(const RuleEdition& edition);
    /// All of them, the latest first day first.
    Result<QList<RuleEdition>> editions();

private:
    Database& m_db;
};

} // namespace soviec::storage
