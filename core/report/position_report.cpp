// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/position_report.h"

#include "core/report/table_form.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

const FormText& words()
{
    return FormText::of(u"positions"_s);
}

QString setLine(const TableForm& form, const PositionSet& set)
{
    QStringList parts;
    if (!set.title.isEmpty())
        parts.append(set.title);
    if (!set.documentNumber.isEmpty())
        parts.append(set.documentNumber);
    if (isValid(set.effectiveFrom))
        parts.append(form.text(u"from").arg(formDate(set.effectiveFrom)));
    return parts.join(u", "_s);
}

Section box(const TableForm& form, const Position& position)
{
    Section section;
    section.fields = {
        form.field(u"name", position.name),
        form.field(u"code", position.code),
        form.field(u"start", position.description.startText),
        form.field(u"workplace", position.description.workplace),
        form.field(u"processes", position.description.processes)};
    return section;
}

Section purpose(const TableForm& form, const JobDescription& description)
{
    Section section;
    section.heading = form.text(u"section_1");
    if (!description.purpose.isEmpty())
        section.paragraphs = description.purpose.split(u'\n');
    return section;
}

Section tasks(const TableForm& form, const JobDescription& description)
{
    Section section;
    section.heading = form.text(u"section_2");
    section.columns = {
        form.centred(u"number"_s, 5),
        form.words(u"task"_s, 26),
        form.words(u"work"_s, 40),
        form.words(u"criteria"_s, 28)};
    for (const JobTask& task : description.tasks) {
        if (task.works.isEmpty())
            section.rows.push_back({{task.number, task.task, Cell(), Cell()}, RowStyle::Normal});
        for (qsizetype i = 0; i < task.works.size(); ++i) {
            const JobWork& work = task.works[i];
            section.rows.push_back(
                {{i == 0 ? Cell(task.number) : Cell(), i == 0 ? Cell(task.task) : Cell(), work.work,
                  work.criteria},
                 RowStyle::Normal});
        }
    }
    return section;
}

Section inner(const TableForm& form, const JobDescription& description)
{
    Section section;
    section.heading = form.text(u"section_31");
    section.columns = {
        form.words(u"supervisor"_s, 32), form.words(u"direct"_s, 32), form.words(u"units"_s, 32)};
    for (const InnerRelation& one : description.inner)
        section.rows.push_back({{one.supervisor, one.direct, one.units}, RowStyle::Normal});
    return section;
}

Section outer(const TableForm& form, const JobDescription& description)
{
    Section section;
    section.heading = form.text(u"section_32");
    section.columns = {form.words(u"body"_s, 40), form.words(u"nature"_s, 56)};
    for (const OuterRelation& one : description.outer)
        section.rows.push_back({{one.body, one.nature}, RowStyle::Normal});
    return section;
}

Section authority(const TableForm& form, const JobDescription& description)
{
    Section section;
    section.heading = form.text(u"section_4");
    section.columns = {form.centred(u"number"_s, 8), form.words(u"authority"_s, 88)};
    for (const JobAuthority& one : description.authorities)
        section.rows.push_back({{one.number, one.text}, RowStyle::Normal});
    return section;
}

Section qualifications(const TableForm& form, const JobDescription& description)
{
    Section section;
    section.heading = form.text(u"section_51");
    section.columns = {form.words(u"requirement_group"_s, 28), form.words(u"requirement"_s, 68)};
    for (const Qualification& one : description.qualifications) {
        const QString heading = one.heading.isEmpty()
            ? form.text(QString(u"qualification_"_s + code(one.kind)))
            : one.heading;
        section.rows.push_back({{heading, one.text}, RowStyle::Normal});
    }
    return section;
}

Section competencies(const TableForm& form, const JobDescription& description)
{
    Section section;
    section.heading = form.text(u"section_52");
    section.columns = {
        form.words(u"competency_group"_s, 28), form.words(u"competency"_s, 54),
        form.centred(u"level"_s, 14)};
    QString before;
    for (const RequiredCompetency& one : description.competencies) {
        const QString group = form.text(QString(u"group_"_s + code(one.group)));
        section.rows.push_back(
            {{group == before ? Cell() : Cell(group), one.name, levelText(one.level)},
             RowStyle::Normal});
        before = group;
    }
    return section;
}

Section headingOnly(const QString& heading)
{
    Section section;
    section.heading = heading;
    return section;
}

} // namespace

Report positionListReport(
    const Letterhead& head, const PositionSet& set, const QList<ListedPosition>& positions,
    const QString& headName)
{
    const TableForm form(words());
    Report report = form.begin(u"position-list"_s, head, setLine(form, set), u"list_title");
    report.paper = Paper::Landscape;
    Section table;
    table.columns = {
        form.number(),
        form.centred(u"code"_s, 14),
        form.words(u"name"_s, 38),
        form.words(u"unit"_s, 26),
        form.words(u"rank"_s, 18),
        form.figure(u"head_count"_s, 8),
        form.words(u"holders"_s, 28)};
    Decimal people;
    for (const auto& entry : Codes<PositionGroup>::entries) {
        bool headed = false;
        for (const ListedPosition& one : positions) {
            const Position& position = one.position;
            if (position.group != entry.value)
                continue;
            if (!std::exchange(headed, true))
                table.rows.push_back(
                    {{Cell(), Cell(), form.text(QString(u"position_group_"_s + code(entry.value))),
                      Cell(), Cell(), Cell(), Cell()},
                     RowStyle::Group});
            if (position.headCount)
                people += Decimal(*position.headCount);
            table.rows.push_back(
                {{nextNumber(table), position.code, position.name, one.unitName, position.rank,
                  position.headCount ? Cell(Decimal(*position.headCount)) : Cell(),
                  one.holders.join(u"\n"_s)},
                 RowStyle::Normal});
        }
    }
    if (positions.isEmpty())
        table.paragraphs = {form.text(u"empty")};
    else
        table.rows.push_back(
            {{Cell(), Cell(), form.text(u"total"), Cell(), Cell(), people, Cell()},
             RowStyle::Total});
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

Report jobDescriptionReport(
    const Letterhead& head, const Position& position, const QString& headName)
{
    const TableForm form(words());
    const JobDescription& description = position.description;
    Report report = form.begin(u"job-description"_s, head, {}, u"description_title");
    report.sections
        = {box(form, position),
           purpose(form, description),
           tasks(form, description),
           headingOnly(form.text(u"section_3")),
           inner(form, description),
           outer(form, description),
           authority(form, description),
           headingOnly(form.text(u"section_5")),
           qualifications(form, description),
           competencies(form, description)};
    report.signatures = {form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
