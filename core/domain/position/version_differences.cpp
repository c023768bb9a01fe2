// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/version_differences.h"

#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    QString name;
    QString text;
};

QString tasksText(const JobDescription& form)
{
    QStringList lines;
    for (const JobTask& task : form.tasks) {
        lines.append(QString(task.number + u' ' + task.task).trimmed());
        for (const JobWork& work : task.works)
            lines.append(work.criteria.isEmpty() ? work.work : work.work + u" → "_s + work.criteria);
    }
    return lines.join(u'\n');
}

QString innerText(const JobDescription& form)
{
    QStringList lines;
    for (const InnerRelation& one : form.inner)
        lines.append(QStringList {one.supervisor, one.direct, one.units}.join(u" | "_s));
    return lines.join(u'\n');
}

QString outerText(const JobDescription& form)
{
    QStringList lines;
    for (const OuterRelation& one : form.outer)
        lines.append(one.body + u" | "_s + one.nature);
    return lines.join(u'\n');
}

QString authorityText(const JobDescription& form)
{
    QStringList lines;
    for (const JobAuthority& one : form.authorities)
        lines.append(QString(one.number + u' ' + one.text).trimmed());
    return lines.join(u'\n');
}

QString qualificationText(const JobDescription& form)
{
    QStringList lines;
    for (const Qualification& one : form.qualifications)
        lines.append((one.heading.isEmpty() ? qualificationLabel(one.kind) : one.heading) + u": "_s + one.text);
    return lines.join(u'\n');
}

QString competencyText(const JobDescription& form)
{
    QStringList lines;
    for (const RequiredCompetency& one : form.competencies)
        lines.append(one.level ? one.name + u": "_s + levelText(one.level) : one.name);
    return lines.join(u'\n');
}

QList<Part> partsOf(const Position& position, const QHash<UnitId, QString>& unitNames)
{
    const JobDescription& form = position.description;
    return {
        {Tr::tr("Position name"), position.name},
        {Tr::tr("Unit"), unitNames.value(position.unit)},
        {Tr::tr("Position group"), positionGroupLabel(position.group)},
        {Tr::tr("Rank"), position.rank},
        {Tr::tr("Head count"), position.headCount ? QString::number(*position.headCount) : QString()},
        {Tr::tr("Start of the work"), form.startText},
        {Tr::tr("Place of work"), form.workplace},
        {Tr::tr("Related processes"), form.processes},
        {Tr::tr("Purpose of the position"), form.purpose},
        {Tr::tr("Tasks"), tasksText(form)},
        {Tr::tr("Relations inside"), innerText(form)},
        {Tr::tr("Relations outside"), outerText(form)},
        {Tr::tr("Authority"), authorityText(form)},
        {Tr::tr("Qualifications"), qualificationText(form)},
        {Tr::tr("Competencies"), competencyText(form)}};
}

QList<Part> partsOf(const Competency& competency)
{
    QList<Part> parts {
        {Tr::tr("Competency"), competency.name},
        {Tr::tr("Competency group"), competencyGroupLabel(competency.group)}};
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level)
        parts.append({Tr::tr("Level %1").arg(level), descriptorOf(competency, level)});
    return parts;
}

void addChanges(
    QList<VersionDifference>& found, const QString& key, const QString& title,
    const QList<Part>& before, const QList<Part>& after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before[i].text != after[i].text)
            found.append(
                {VersionChange::Changed, key, title, after[i].name, before[i].text, after[i].text});
    }
}

const Position* byCode(const QList<Position>& positions, const QString& code)
{
    const auto found = std::ranges::find_if(positions, [&](const Position& one) {
        return one.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == positions.end() ? nullptr : &*found;
}

} // namespace

QList<VersionDifference> positionDifferences(
    const QList<Position>& before, const QList<Position>& after,
    const QHash<UnitId, QString>& unitNames)
{
    QList<VersionDifference> found;
    for (const Position& now : after) {
        if (const Position* was = byCode(before, now.code))
            addChanges(found, now.code, now.name, partsOf(*was, unitNames), partsOf(now, unitNames));
        else
            found.append({VersionChange::Added, now.code, now.name, {}, {}, now.name});
    }
    for (const Position& was : before) {
        if (!byCode(after, was.code))
            found.append({VersionChange::Removed, was.code, was.name, {}, was.name, {}});
    }
    return found;
}

QList<VersionDifference> competencyDifferences(
    const QList<Competency>& before, const QList<Competency>& after)
{
    QList<VersionDifference> found;
    for (const Competency& now : after) {
        if (const Competency* was = findCompetency(before, now.name))
            addChanges(found, now.name, now.name, partsOf(*was), partsOf(now));
        else
            found.append({VersionChange::Added, now.name, now.name, {}, {}, now.name});
    }
    for (const Competency& was : before) {
        if (!findCompetency(after, was.name))
            found.append({VersionChange::Removed, was.name, was.name, {}, was.name, {}});
    }
    return found;
}

} // namespace soviec
