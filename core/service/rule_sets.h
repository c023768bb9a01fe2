// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"
#include "core/domain/rules/rule_draft.h"
#include "core/domain/rules/rule_set.h"

#include <QHash>

#include <optional>

namespace soviec::service {

class Office;

/// What applies to people on a day: an edition published here, or else a set that comes with the
/// program.
struct RuleChoice {
    std::optional<RuleEdition> edition;
    QString builtIn; ///< its id; empty where an edition applies
};

/// Which rule set a sheet follows: the one in force while it is open, the exact text it was signed
/// under for ever after. Keeps what it has read; make one for a run over many sheets.
class RuleSets {
public:
    explicit RuleSets(Office& office) : m_office(office) { }

    /// The set for people of this kind in units of this bloc. A month or quarter follows the set
    /// in force on its first day, so that a set that changes within it takes effect with the next
    /// one; a year follows the set of its last day. Refused where no set was in force yet, or
    /// where the set follows people by the other kind of period.
    Result<RuleSetPtr> inForce(PersonKind kind, Bloc bloc, const Period& period);
    /// The same for somebody, by the bloc of the unit.
    Result<RuleSetPtr> inForce(const Member& member, const Period& period);
    /// The same for the bloc of the agency.
    Result<RuleSetPtr> inForce(PersonKind kind, const Period& period);

    /// Published editions go before the sets that come with the program. Of these `nd233-2026`
    /// serves public employees from its first day on; everybody else, and public employees before,
    /// are followed by `nd335-2025`: the decree rates civil servants, Article 28.2 leaves contract
    /// workers to the agency. `qd366-2025`, `hours-2026` and `customs-pooled` never apply by
    /// themselves: an agency publishes its own set made from them.
    Result<RuleChoice> choose(PersonKind kind, Bloc bloc, const Date& day);

    /// The stored set a signed sheet names; Damaged where its text is gone or does not match.
    Result<RuleSetPtr> stored(const QString& id, const QString& checksum);
    /// Keeps the exact text of a set, once; inside the caller's transaction.
    Result<void> keep(const RuleSet& set);

private:
    Result<RuleSetPtr> load(const RuleChoice& choice);
    Result<RuleSetPtr> builtIn(const QString& id);

    Office& m_office;
    std::optional<QList<RuleEdition>> m_editions;
    QHash<UnitId, Bloc> m_blocs;
    QHash<QString, RuleSetPtr> m_stored; ///< by checksum
};

/// Why the period sheets of people cannot be filled under a set, as a sentence: it counts facts
/// nobody records, or divides by standard hours, which need a catalog of task weights. Empty where
/// they can.
QString whyNotOnSheets(const RuleSet& set);

} // namespace soviec::service
