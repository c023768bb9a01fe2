// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/position_fields.h"

#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

using Field = RowField<Position>;

Field formText(const QString& id, const QString& label, QString JobDescription::* member)
{
    return {
        id, label, [member](const Position& one) { return one.description.*member; },
        [member](Position& to, const Position& from) {
            to.description.*member = from.description.*member;
        }};
}

// A section that is a list: its rows as lines.
template <class RowType>
Field section(
    const QString& id, const QString& label, QList<RowType> JobDescription::* member,
    QStringList (*cells)(const RowType&))
{
    return {
        id, label,
        [member, cells](const Position& one) {
            QStringList lines;
            for (const RowType& row : one.description.*member) {
                QStringList filled = cells(row);
                filled.removeAll(QString());
                lines.append(filled.join(u" · "_s));
            }
            return lines.join(u'\n');
        },
        [member](Position& to, const Position& from) {
            to.description.*member = from.description.*member;
        }};
}

QStringList taskCells(const JobTask& task)
{
    QStringList cells {task.number, task.task};
    for (const JobWork& work : task.works)
        cells << work.work << work.criteria;
    return cells;
}

QList<Field> sections()
{
    return {
        section<JobTask>(u"tasks"_s, Tr::tr("Tasks"), &JobDescription::tasks, taskCells),
        section<InnerRelation>(
            u"inner"_s, Tr::tr("Relations inside"), &JobDescription::inner,
            [](const InnerRelation& row) { return QStringList{row.supervisor, row.direct, row.units}; }),
        section<OuterRelation>(
            u"outer"_s, Tr::tr("Relations outside"), &JobDescription::outer,
            [](const OuterRelation& row) { return QStringList{row.body, row.nature}; }),
        section<JobAuthority>(
            u"authorities"_s, Tr::tr("Authority"), &JobDescription::authorities,
            [](const JobAuthority& row) { return QStringList{row.number, row.text}; }),
        section<Qualification>(
            u"qualifications"_s, Tr::tr("Qualifications"), &JobDescription::qualifications,
            [](const Qualification& row) {
                return QStringList{
                    row.heading.isEmpty() ? qualificationLabel(row.kind) : row.heading, row.text};
            }),
        section<RequiredCompetency>(
            u"competencies"_s, Tr::tr("Competencies"), &JobDescription::competencies,
            [](const RequiredCompetency& row) {
                return QStringList{competencyGroupLabel(row.group), row.name, levelText(row.level)};
            })};
}

} // namespace

QList<RowField<Position>> positionFields(const QList<Unit>& units)
{
    const auto unitName = [units](const Position& one) {
        for (const Unit& unit : units) {
            if (unit.id == one.unit)
                return unit.name;
        }
        return QString();
    };
    return QList<Field> {
        textField(u"code"_s, Tr::tr("Position code"), &Position::code),
        textField(u"name"_s, Tr::tr("Name of the position"), &Position::name),
        {u"group"_s, Tr::tr("Position group"),
         [](const Position& one) { return positionGroupLabel(one.group); },
         [](Position& to, const Position& from) { to.group = from.group; }},
        {u"unit"_s, Tr::tr("Unit"), unitName,
         [](Position& to, const Position& from) { to.unit = from.unit; }},
        textField(u"rank"_s, Tr::tr("Rank"), &Position::rank),
        {u"head_count"_s, Tr::tr("Head count"),
         [](const Position& one) { return one.headCount ? QString::number(*one.headCount) : QString(); },
         [](Position& to, const Position& from) { to.headCount = from.headCount; }},
        formText(u"start"_s, Tr::tr("Start of the work"), &JobDescription::startText),
        formText(u"workplace"_s, Tr::tr("Place of work"), &JobDescription::workplace),
        formText(u"processes"_s, Tr::tr("Related processes"), &JobDescription::processes),
        formText(u"purpose"_s, Tr::tr("Purpose of the position"), &JobDescription::purpose)}
        + sections();
}

} // namespace soviec
