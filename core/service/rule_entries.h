// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"
#include "core/service/rule_sets.h"

#include <QSet>

namespace soviec::service {

/// Makes the rows of the list of rule sets; knows what is in force today.
class RuleEntries {
public:
    /// Reads what applies to each kind of person in each bloc of the agency.
    static Result<RuleEntries> load(Office& office);

    const QList<RuleEdition>& editions() const { return m_editions; }
    RuleEntry builtIn(const RuleSet& set) const;
    RuleEntry edition(const RuleEdition& edition, const RuleSet* set) const;
    RuleEntry draft(const RuleDraft& draft, const RuleReading& reading) const;

private:
    QString editionState(const RuleEdition& edition) const;

    QList<RuleEdition> m_editions;
    Date m_today;
    QSet<QString> m_builtInForce;
    QSet<RuleEditionId> m_editionsInForce;
};

} // namespace soviec::service
