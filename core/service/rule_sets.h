// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"
#include "core/domain/rules/rule_set.h"

#include <QHash>

namespace soviec::service {

class Office;

/// Which rule set a sheet follows: the one in force while it is open, the exact text it was signed
/// under for ever after. Keeps what it has read; make one for a run over many sheets.
class RuleSets {
public:
    explicit RuleSets(Office& office) : m_office(office) { }

    /// The set for people of this kind in a period: `nd335-2025`. The decree rates civil servants;
    /// Article 28.2 leaves contract workers to the agency, and cadres and public employees have no
    /// monthly rules of their own in this program yet, so all of them are followed by the same
    /// set. Refused for a period before the set came into force.
    Result<RuleSetPtr> inForce(PersonKind kind, const Period& period);
    /// The stored set a signed sheet names; Damaged where its text is gone or does not match.
    Result<RuleSetPtr> stored(const QString& id, const QString& checksum);
    /// Keeps the exact text of a set, once; inside the caller's transaction.
    Result<void> keep(const RuleSet& set);

private:
    Office& m_office;
    QHash<QString, RuleSetPtr> m_builtin;
    QHash<QString, RuleSetPtr> m_stored; ///< by checksum
};

} // namespace soviec::service
