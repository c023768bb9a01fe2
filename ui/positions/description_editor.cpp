// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/description_editor.h"

#include "core/base/tr.h"
#include "core/domain/position/form_text.h"
#include "ui/shared/grid_editor.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace soviec {

using namespace Qt::StringLiterals;

DescriptionEditor::DescriptionEditor(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(Tr::tr("Job description"));
    auto* form = new QWidget(this);
    auto* column = makeColumn(form, Space::Small, Space::Small);
    m_code = addField(column, Tr::tr("Position code"));
    m_name = addField(column, Tr::tr("Position name"));
    m_group = new QComboBox(form);
    m_group->setAccessibleName(Tr::tr("Position group"));
    for (const auto& entry : Codes<PositionGroup>::entries)
        m_group->addItem(positionGroupLabel(entry.value), int(entry.value));
    column->addWidget(makeLabel(Tr::tr("Position group"), Face::Small, Ink::Muted));
    column->addWidget(m_group);
    m_unit = new QComboBox(form);
    m_unit->setAccessibleName(Tr::tr("Unit"));
    column->addWidget(makeLabel(Tr::tr("Unit"), Face::Small, Ink::Muted));
    column->addWidget(m_unit);
    m_rank = addField(column, Tr::tr("Rank"));
    m_headCount = addField(column, Tr::tr("Head count"));
    m_start = addField(column, Tr::tr("Start of the work"));
    m_workplace = addField(column, Tr::tr("Place of work"));
    m_processes = addText(column, Tr::tr("Related processes"));
    m_purpose = addText(column, u"1. "_s + Tr::tr("Purpose of the position"));
    m_tasks = addGrid(
        column, u"2. "_s + Tr::tr("Tasks"),
        {Tr::tr("Number"), Tr::tr("Task of the position"), Tr::tr("Concrete work"),
         Tr::tr("Criteria of completion")},
        {8, 26, 38, 28});
    m_inner = addGrid(
        column, u"3.1. "_s + Tr::tr("Relations inside"),
        {Tr::tr("Managed directly and approved by"), Tr::tr("Direct cooperation in the unit"),
         Tr::tr("Units it mainly cooperates with")},
        {1, 1, 1});
    m_outer = addGrid(
        column, u"3.2. "_s + Tr::tr("Relations outside"),
        {Tr::tr("Main body outside"), Tr::tr("Nature of the relation")}, {4, 6});
    m_authorities = addGrid(
        column, u"4. "_s + Tr::tr("Authority"),
        {Tr::tr("Number"), Tr::tr("Concrete authority")}, {8, 92});
    m_qualifications = addGrid(
        column, u"5.1. "_s + Tr::tr("Qualifications"),
        {Tr::tr("Group of requirements"), Tr::tr("Concrete requirement")}, {3, 7});
    m_competencies = addGrid(
        column, u"5.2. "_s + Tr::tr("Competencies"),
        {Tr::tr("Competency group"), Tr::tr("Competency"), Tr::tr("Level asked for")}, {3, 5, 2});
    column->addStretch(1);
    setWidget(form);
}

QLineEdit* DescriptionEditor::addField(QVBoxLayout* column, const QString& label)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(label);
    column->addWidget(makeLabel(label, Face::Small, Ink::Muted));
    column->addWidget(field);
    return field;
}

QPlainTextEdit* DescriptionEditor::addText(QVBoxLayout* column, const QString& label)
{
    auto* field = new QPlainTextEdit(this);
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    field->setFixedHeight(fontMetrics().lineSpacing() * 5);
    column->addWidget(makeLabel(label, Face::Small, Ink::Muted));
    column->addWidget(field);
    return field;
}

GridEditor* DescriptionEditor::addGrid(
    QVBoxLayout* column, const QString& heading, const QStringList& titles,
    const QList<int>& shares)
{
    auto* grid = new GridEditor(heading, titles, shares, this);
    column->addWidget(makeLabel(heading, Face::Strong));
    column->addWidget(grid);
    return grid;
}

void DescriptionEditor::setUnits(const QList<Unit>& units)
{
    m_unit->clear();
    for (const Unit& unit : units)
        m_unit->addItem(unit.name, unit.id.toString());
}

void DescriptionEditor::setPosition(const Position& position)
{
    m_position = position;
    const JobDescription& form = position.description;
    m_code->setText(position.code);
    m_name->setText(position.name);
    m_group->setCurrentIndex(m_group->findData(int(position.group)));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(position.unit.toString())));
    m_rank->setText(position.rank);
    m_headCount->setText(
        position.headCount ? QString::number(*position.headCount) : QString());
    m_start->setText(form.startText);
    m_workplace->setText(form.workplace);
    m_processes->setPlainText(form.processes);
    m_purpose->setPlainText(form.purpose);
    fillGrids(form);
}

void DescriptionEditor::fillGrids(const JobDescription& form)
{
    QList<QStringList> tasks;
    for (const JobTask& task : form.tasks) {
        if (task.works.isEmpty())
            tasks.append({task.number, task.task, {}, {}});
        for (qsizetype i = 0; i < task.works.size(); ++i)
            tasks.append(
                {i == 0 ? task.number : QString(), i == 0 ? task.task : QString(),
                 task.works[i].work, task.works[i].criteria});
    }
    m_tasks->setRows(tasks);
    QList<QStringList> rows;
    for (const InnerRelation& one : form.inner)
        rows.append({one.supervisor, one.direct, one.units});
    m_inner->setRows(rows);
    rows.clear();
    for (const OuterRelation& one : form.outer)
        rows.append({one.body, one.nature});
    m_outer->setRows(rows);
    rows.clear();
    for (const JobAuthority& one : form.authorities)
        rows.append({one.number, one.text});
    m_authorities->setRows(rows);
    rows.clear();
    for (const Qualification& one : form.qualifications)
        rows.append({one.heading.isEmpty() ? qualificationLabel(one.kind) : one.heading, one.text});
    m_qualifications->setRows(rows);
    rows.clear();
    for (const RequiredCompetency& one : form.competencies)
        rows.append({competencyGroupLabel(one.group), one.name, levelText(one.level)});
    m_competencies->setRows(rows);
}

void DescriptionEditor::readTasks(JobDescription& form) const
{
    for (const QStringList& row : m_tasks->rows()) {
        const QString number = tidyFormName(row[0]);
        const QString task = tidyFormText(row[1]);
        const JobWork work {tidyFormText(row[2]), tidyFormText(row[3])};
        // A row without number and task is more work of the task above.
        if (!(number.isEmpty() && task.isEmpty()) || form.tasks.isEmpty())
            form.tasks.append({number, task, {}});
        if (!work.work.isEmpty() || !work.criteria.isEmpty())
            form.tasks.back().works.append(work);
    }
}

Result<void> DescriptionEditor::readCompetencies(JobDescription& form) const
{
    CompetencyGroup group = CompetencyGroup::General;
    for (const QStringList& row : m_competencies->rows()) {
        const QString name = tidyFormName(row[1]);
        const QString level = tidyFormName(row[2]);
        for (const auto& entry : Codes<CompetencyGroup>::entries) {
            if (competencyGroupLabel(entry.value).compare(tidyFormName(row[0]), Qt::CaseInsensitive) == 0)
                group = entry.value;
        }
        if (const auto named = competencyGroupOf(row[0]))
            group = *named;
        const auto range = parseLevelRange(level);
        if (!level.isEmpty() && !range)
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” of “%2” is no level from 1 to 5, nor a range such as 2-3.")
                    .arg(level, name));
        form.competencies.append({group, name, {}, range});
    }
    return {};
}

Result<Position> DescriptionEditor::position() const
{
    Position position = m_position;
    position.code = m_code->text();
    position.name = tidyFormName(m_name->text());
    position.group = PositionGroup(m_group->currentData().toInt());
    position.unit = UnitId::parse(m_unit->currentData().toString()).value_or(m_position.unit);
    position.rank = tidyFormName(m_rank->text());
    position.headCount.reset();
    if (const QString count = m_headCount->text().trimmed(); !count.isEmpty()) {
        bool isNumber = false;
        position.headCount = count.toInt(&isNumber);
        if (!isNumber || *position.headCount < 0)
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” is no number of people. Give a whole number.").arg(count));
    }
    JobDescription form;
    form.startText = tidyFormText(m_start->text());
    form.workplace = tidyFormText(m_workplace->text());
    form.processes = tidyFormText(m_processes->toPlainText());
    form.purpose = tidyFormText(m_purpose->toPlainText());
    readTasks(form);
    for (const QStringList& row : m_inner->rows())
        form.inner.append({tidyFormText(row[0]), tidyFormText(row[1]), tidyFormText(row[2])});
    for (const QStringList& row : m_outer->rows())
        form.outer.append({tidyFormText(row[0]), tidyFormText(row[1])});
    for (const QStringList& row : m_authorities->rows())
        form.authorities.append({tidyFormName(row[0]), tidyFormText(row[1])});
    for (const QStringList& row : m_qualifications->rows())
        form.qualifications.append(qualificationOf(tidyFormName(row[0]), tidyFormText(row[1])));
    if (const auto read = readCompetencies(form); !read)
        return passOn(read);
    position.description = form;
    return position;
}

} // namespace soviec
