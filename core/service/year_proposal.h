// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/year_content.h"
#include "core/service/year_sources.h"

#include <QSet>

namespace soviec::service {

/// The ratings of whole agencies as today's data give them, with what it takes to sign them.
/// Checks no right; reads a fixed number of statements.
class YearDesk {
public:
    enum class Choices { Count, Ignore }; ///< of the authority where people tie

    static Result<YearDesk>
    load(Office& office, int year, const QList<UnitId>& units, Choices choices = Choices::Count);

    const YearProposal& proposal() const { return m_proposal; }
    const YearSources& sources() const { return m_sources; }
    RuleSets& rules() { return m_rules; }
    /// The set a line was rated under.
    RuleSetPtr setOf(qsizetype line) const { return m_sets.at(line); }
    /// The line of a person, or -1.
    qsizetype lineOf(PersonId person) const { return m_lineOf.value(person, -1); }
    std::optional<Member> authorityOf(qsizetype line) const;
    UnitId agencyOfLine(qsizetype line) const;

    /// What signing the line would store: the stored row, or a new one, with today's content.
    YearRating draft(qsizetype index) const;
    /// The line by itself, before any quota.
    Result<YearResult> alone(qsizetype line) const;
    /// Periods that must be there before anything is signed; a last period of the year that is
    /// not over is not among them (Article 19.2).
    QList<Period> owed(qsizetype line) const;

    /// The same with only the lines of these units; counts of quotas stay.
    YearProposal restrictedTo(const QSet<UnitId>& units) const;

private:
    explicit YearDesk(Office& office);
    Result<void> rate(Choices choices);
    Result<void> addLine(const Member& member, Choices choices);
    Result<QSet<int>> wholeQuarters(const Member& member);
    Result<void> rateSet(const RuleSetPtr& set);
    void addQuotas(const YearOutcome& outcome, const QList<qsizetype>& lines, const RuleSet& set);
    void finishLine(qsizetype index);
    QList<KeptQuota> quotasOf(qsizetype line) const;
    KeptYear keptOf(qsizetype index) const;

    Office* m_office;
    RuleSets m_rules;
    YearSources m_sources;
    YearProposal m_proposal;
    QList<RuleSetPtr> m_sets; ///< by line
    QList<UnitId> m_agencies; ///< by line
    QHash<UnitId, QString> m_agencyNames;
    QHash<PersonId, qsizetype> m_lineOf;
    QHash<std::pair<int, int>, QSet<int>> m_quarters; ///< by kind and bloc
    QHash<qsizetype, QList<qsizetype>> m_quotasOf;    ///< line → indexes of its quotas
};

/// "head", "deputy" and "staff" as the default groups with similar duties are called; translated.
QString roleGroup(Role role);

} // namespace soviec::service
