// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/position_check.h"

#include "core/base/tr.h"

#include <QHash>

#include <algorithm>

namespace soviec {

namespace {

class DescriptionCheck {
public:
    explicit DescriptionCheck(const Position& position) : m_position(position) { }

    QList<PositionFinding> run()
    {
        const JobDescription& form = m_position.description;
        if (m_position.code.isEmpty())
            block("no_code", Tr::tr("The position has no code. Give it one."));
        if (m_position.name.isEmpty())
            block("no_name", Tr::tr("The position has no name. Give it one."));
        if (form.purpose.isEmpty())
            look("no_purpose", "1", Tr::tr("The purpose of the position is missing."));
        if (form.tasks.isEmpty())
            look("no_tasks", "2", Tr::tr("No task is described."));
        for (const JobTask& task : form.tasks)
            checkTask(task);
        if (form.inner.isEmpty())
            look("no_inner", "3.1", Tr::tr("Relations inside the agency are missing."));
        if (form.outer.isEmpty())
            look("no_outer", "3.2", Tr::tr("Relations outside the agency are missing."));
        if (form.authorities.isEmpty())
            look("no_authority", "4", Tr::tr("No authority is named."));
        if (form.qualifications.isEmpty())
            look("no_qualification", "5.1", Tr::tr("No qualification is asked for."));
        if (form.competencies.isEmpty())
            look("no_competency", "5.2", Tr::tr("No competency is asked for."));
        for (const RequiredCompetency& competency : form.competencies) {
            if (!competency.level)
                look(
                    "no_level", "5.2",
                    Tr::tr("The competency “%1” has no level.").arg(competency.name));
        }
        return m_findings;
    }

private:
    void checkTask(const JobTask& task)
    {
        const bool measured = task.works.isEmpty()
            || std::any_of(task.works.begin(), task.works.end(), [](const JobWork& work) {
                   return !work.criteria.isEmpty();
               });
        if (!measured)
            look(
                "no_criterion", "2",
                Tr::tr("The task “%1” has no criterion of completion.").arg(task.task));
    }

    void block(const char* code, const QString& text)
    {
        m_findings.append({true, QString::fromLatin1(code), m_position.code, {}, text});
    }
    void look(const char* code, const char* section, const QString& text)
    {
        m_findings.append(
            {false, QString::fromLatin1(code), m_position.code, QString::fromLatin1(section), text});
    }

    const Position& m_position;
    QList<PositionFinding> m_findings;
};

void checkLevels(const Competency& competency, QList<PositionFinding>& findings)
{
    int first = 0;
    int last = 0;
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level) {
        if (descriptorOf(competency, level).isEmpty())
            continue;
        first = first > 0 ? first : level;
        last = level;
    }
    if (first == 0) {
        findings.append(
            {false, QStringLiteral("no_descriptor"), competency.name, {},
             Tr::tr("No level of “%1” is described.").arg(competency.name)});
        return;
    }
    for (int level = first + 1; level < last; ++level) {
        if (descriptorOf(competency, level).isEmpty())
            findings.append(
                {false, QStringLiteral("level_gap"), competency.name, QString::number(level),
                 Tr::tr("Level %1 of “%2” is not described, but the levels around it are.")
                     .arg(QString::number(level), competency.name)});
    }
}

} // namespace

QList<PositionFinding> checkPosition(const Position& position)
{
    return DescriptionCheck(position).run();
}

QList<PositionFinding> checkPositions(
    const QList<Position>& positions, const QList<Competency>& framework)
{
    QList<PositionFinding> findings;
    QHash<QString, QString> codes;
    for (const Position& position : positions) {
        const QString key = tidyPositionCode(position.code).toUpper();
        if (!key.isEmpty() && codes.contains(key))
            findings.append(
                {true, QStringLiteral("duplicate_code"), position.code, {},
                 Tr::tr("The code “%1” is used for “%2” and for “%3”. Give one of them another "
                        "code.")
                     .arg(position.code, codes.value(key), position.name)});
        codes.insert(key, position.name);
        findings.append(checkPosition(position));
        for (const RequiredCompetency& required : position.description.competencies) {
            if (!framework.isEmpty() && !findCompetency(framework, required.name))
                findings.append(
                    {false, QStringLiteral("unknown_competency"), position.code,
                     QStringLiteral("5.2"),
                     Tr::tr("The competency “%1” stands in no framework, so nobody can be "
                            "assessed in it.")
                         .arg(required.name)});
        }
    }
    return findings;
}

QList<PositionFinding> checkFramework(const CompetencyFramework& framework)
{
    QList<PositionFinding> findings;
    QHash<QString, QString> names;
    for (const Competency& competency : framework.competencies) {
        const QString key = competencyKey(competency.name);
        if (names.contains(key))
            findings.append(
                {true, QStringLiteral("duplicate_competency"), competency.name, {},
                 Tr::tr("The competency “%1” stands in the framework twice. Delete one of them.")
                     .arg(competency.name)});
        names.insert(key, competency.name);
        checkLevels(competency, findings);
    }
    return findings;
}

Result<void> checkAssessment(const CompetencyAssessment& assessment)
{
    if (assessment.level < 0 || assessment.level > highestCompetencyLevel)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 is no level of competency. Give a level from 0 to 5.")
                .arg(assessment.level));
    if (!isValid(assessment.day))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The assessment has no day. Give the day on which the level was found."));
    if (assessment.evidence.trimmed().isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The assessment has no evidence. Name what shows the level: a product, a "
                   "certificate, an observation."));
    return {};
}

Result<void> checkHolding(const PositionHolding& holding)
{
    if (!isValid(holding.first))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The appointment to the position has no first day. Give the day of the "
                   "decision's effect."));
    if (isValid(holding.last) && holding.last < holding.first)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The last day %1 lies before the first day %2. Correct one of them.")
                .arg(formDate(holding.last), formDate(holding.first)));
    return {};
}

} // namespace soviec
