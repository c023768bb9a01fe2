// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/authority.h"
#include "core/service/evaluation.h"
#include "core/service/rule_sets.h"
#include "core/service/score_case.h"

namespace soviec::service {

/// What Evaluation, the closing of a month and the reports share about sheets. Checks no right:
/// that is the use case's part. Inside or outside of a transaction.
class SheetDesk {
public:
    explicit SheetDesk(Office& office) : m_office(office), m_rules(office) { }

    /// The person as of the last day of the period, or of the last day of their last appointment
    /// in it. Somebody who moved within the period has one sheet, in the unit of that day, over
    /// all the work of the period. NotFound without an appointment in the period.
    Result<Member> memberIn(PersonId person, const Period& period);
    Result<PersonWork> work(PersonId person, const Period& period);
    /// Everything of SheetView.
    Result<SheetView> view(PersonId person, const Period& period);
    /// The view of an open sheet with other content, scored anew.
    Result<SheetView> scored(const SheetView& view, const PeriodSheet& sheet);

    /// Inserts or updates a sheet and records the change, with what more the record is to say.
    Result<PeriodSheet> store(
        const std::optional<PeriodSheet>& before, const PeriodSheet& after, const QString& action,
        const QString& reason = {}, const QJsonObject& more = {});
    /// Marks a signed or closed sheet as replaced, takes its locks away and begins a new revision
    /// with the person's own part.
    Result<PeriodSheet> reopen(const PeriodSheet& sheet, const QString& reason);

    RuleSets& rules() { return m_rules; }

private:
    Result<void> loadSheet(SheetView& view, const Period& period);
    Result<void> loadReviewer(SheetView& view);
    Result<void> scoreOpen(SheetView& view);
    Result<void> scoreSigned(SheetView& view);
    Result<UnitOutcome> outcomeOf(const Member& leader, const Period& period, const RuleSet& set);
    Result<QStringList> lockObstacles(const PeriodSheet& sheet);
    Result<void> loadActions(SheetView& view);

    Office& m_office;
    RuleSets m_rules;
};

/// True for a state that nobody may change any more without unlocking.
bool isSealed(SheetState state);

} // namespace soviec::service
