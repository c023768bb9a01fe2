// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/tr.h"
#include "core/exchange/competency_import.h"
#include "core/service/carried_document.h"
#include "core/service/competencies.h"
#include "core/service/import/work_references.h"
#include "core/service/office.h"
#include "core/storage/competency_repository.h"
#include "core/service/position_content.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

bool sameContent(const Competency& a, const Competency& b)
{
    return a.group == b.group && a.name == b.name && a.descriptors == b.descriptors;
}

class CompetenciesImport {
public:
    CompetenciesImport(Office& office, const ImportOptions& options, ImportSummary& summary)
        : m_office(office)
        , m_options(options)
        , m_summary(summary)
        , m_references(office)
    {
    }

    Result<void> apply(const CompetencyImport& import)
    {
        auto shown = Competencies(m_office).book(m_options.unit);
        if (!shown)
            return passOn(shown);
        m_framework = shown->competencies;
        for (const CompetencyRow& row : import.rows) {
            const Competency* before = findCompetency(m_framework, row.competency.name);
            ++(!before                                  ? m_summary.added
                   : sameContent(*before, row.competency) ? m_summary.unchanged
                                                          : m_summary.changed);
        }
        if (m_summary.added > 0 || m_summary.changed > 0) {
            if (const auto stored = storeFramework(import.rows); !stored)
                return stored;
        }
        for (const AssessmentRow& row : import.assessments) {
            if (const auto applied = applyAssessment(row); !applied)
                return applied;
        }
        return {};
    }

private:
    Result<void> storeFramework(const QList<CompetencyRow>& rows)
    {
        const auto book = Competencies(m_office).editable(m_options.unit);
        if (!book)
            return passOn(book);
        m_framework = book->competencies;
        int ordinal = m_framework.isEmpty() ? 0 : m_framework.back().ordinal;
        for (const CompetencyRow& row : rows) {
            const Competency* before = findCompetency(book->competencies, row.competency.name);
            if (before && sameContent(*before, row.competency))
                continue;
            Competency competency = row.competency;
            competency.id = before ? before->id : CompetencyId::create();
            competency.framework = carriedBy<CompetencyFrameworkId>(*book->document);
            competency.ordinal = before ? before->ordinal : ++ordinal;
            if (const auto done = Competencies(m_office).store(competency, before != nullptr); !done)
                return done;
            if (!before)
                m_framework.append(competency);
        }
        const auto recorded = settleImported(
            m_office, book->document->id, m_options.documentNumber, m_options.effectiveFrom);
        if (!recorded)
            return passOn(recorded);
        if (!*recorded)
            m_summary.findings.append(
                {Severity::Info, {}, u"draft"_s,
                 Tr::tr("Stored as a draft: it counts once it is approved. Submit it on the "
                        "Approvals page, or import with --effective-from what was approved on "
                        "paper.")});
        return {};
    }

    Result<void> applyAssessment(const AssessmentRow& row)
    {
        const auto person = m_references.person(row.person);
        if (!person)
            return passOn(person);
        const auto assessor = row.assessor.isEmpty() ? Result<PersonId>(PersonId())
                                                     : m_references.person(row.assessor);
        if (!assessor)
            return passOn(assessor);
        const Competency* competency = findCompetency(m_framework, row.competency);
        if (person->isNull() || (!row.assessor.isEmpty() && assessor->isNull())) {
            m_summary.findings.append(unknownReference(
                row.place,
                Tr::tr("There is nobody with the code “%1”.")
                    .arg(person->isNull() ? row.person : row.assessor)));
            return {};
        }
        if (!competency) {
            m_summary.findings.append(unknownReference(
                row.place,
                Tr::tr("The framework holds no competency “%1”.").arg(row.competency)));
            return {};
        }
        const auto known = storage::CompetencyRepository(m_office.db()).assessments(*person);
        if (!known)
            return passOn(known);
        ++m_summary.rows;
        const bool same = std::ranges::any_of(*known, [&](const NamedAssessment& one) {
            return competencyKey(one.competencyName) == competencyKey(row.competency)
                && one.assessment.level == row.level && one.assessment.day == row.day
                && one.assessment.evidence == row.evidence;
        });
        ++(same ? m_summary.unchanged : m_summary.added);
        if (same)
            return {};
        const auto stored = Competencies(m_office).storeAssessment(
            {{}, *person, competency->id, row.level, row.evidence, row.day, *assessor, 1});
        return stored ? Result<void>() : Result<void>(passOn(stored));
    }

    Office& m_office;
    const ImportOptions& m_options;
    ImportSummary& m_summary;
    WorkReferences m_references;
    QList<Competency> m_framework;
};

Result<ImportSummary> apply(
    Office& office, const CompetencyImport& import, const ImportOptions& options)
{
    ImportSummary summary;
    summary.rows = int(import.rows.size());
    summary.findings = import.findings;
    if (summary.refused())
        return summary;
    if (const auto applied = CompetenciesImport(office, options, summary).apply(import); !applied)
        return passOn(applied);
    return summary;
}

} // namespace

Result<ImportSummary> applyCompetencies(
    Office& office, const Table& table, const ImportOptions& options)
{
    return apply(office, soviec::importCompetencies(table), options);
}

Result<ImportSummary> applyCompetencyForms(
    Office& office, const WordDocument& document, const ImportOptions& options)
{
    return apply(office, soviec::importCompetencies(document), options);
}

} // namespace soviec::service
