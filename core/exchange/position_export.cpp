// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/position_columns.h"
#include "core/exchange/position_import.h"
#include "core/exchange/table_builder.h"

namespace soviec {

namespace {

std::vector<int> widthsOf(PositionSheet sheet)
{
    switch (sheet) {
    case PositionSheet::List: return {14, 34, 26, 14, 18, 10, 28, 28, 40, 60};
    case PositionSheet::Tasks: return {14, 8, 40, 60, 44};
    case PositionSheet::Inner: return {14, 40, 40, 40};
    case PositionSheet::Outer: return {14, 40, 60};
    case PositionSheet::Authorities: return {14, 8, 70};
    case PositionSheet::Qualifications: return {14, 34, 70};
    case PositionSheet::Competencies: return {14, 26, 44, 12};
    }
    Q_UNREACHABLE();
}

void writeTasks(TableBuilder& table, const QString& code, const JobDescription& form)
{
    for (const JobTask& task : form.tasks) {
        if (task.works.isEmpty())
            table.text(code).text(task.number).text(task.task).endRow();
        for (qsizetype i = 0; i < task.works.size(); ++i) {
            table.text(code)
                .text(i == 0 ? task.number : QString())
                .text(i == 0 ? task.task : QString())
                .text(task.works[i].work)
                .text(task.works[i].criteria)
                .endRow();
        }
    }
}

void writeDetails(
    PositionSheet sheet, TableBuilder& table, const QString& code, const JobDescription& form)
{
    switch (sheet) {
    case PositionSheet::Tasks: return writeTasks(table, code, form);
    case PositionSheet::Inner:
        for (const InnerRelation& one : form.inner)
            table.text(code).text(one.supervisor).text(one.direct).text(one.units).endRow();
        return;
    case PositionSheet::Outer:
        for (const OuterRelation& one : form.outer)
            table.text(code).text(one.body).text(one.nature).endRow();
        return;
    case PositionSheet::Authorities:
        for (const JobAuthority& one : form.authorities)
            table.text(code).text(one.number).text(one.text).endRow();
        return;
    case PositionSheet::Qualifications:
        for (const Qualification& one : form.qualifications)
            table.text(code)
                .text(one.heading.isEmpty() ? qualificationLabel(one.kind) : one.heading)
                .text(one.text)
                .endRow();
        return;
    case PositionSheet::Competencies:
        for (const RequiredCompetency& one : form.competencies)
            table.text(code)
                .text(titleOf(competencyGroupNames(), one.group))
                .text(one.name)
                .text(levelText(one.level))
                .endRow();
        return;
    case PositionSheet::List: return;
    }
}

void writeList(TableBuilder& table, const QList<PositionRow>& rows)
{
    for (const PositionRow& row : rows) {
        const Position& position = row.position;
        table.text(position.code)
            .text(position.name)
            .text(titleOf(positionGroupNames(), position.group))
            .text(row.unit)
            .text(position.rank)
            .number(position.headCount)
            .text(position.description.startText)
            .text(position.description.workplace)
            .text(position.description.processes)
            .text(position.description.purpose)
            .endRow();
    }
}

} // namespace

Table exportPositions(const QList<PositionRow>& rows)
{
    Table workbook;
    for (int i = 0; i < positionSheetCount; ++i) {
        const auto sheet = PositionSheet(i);
        TableBuilder table(
            positionSheetTitle(sheet), positionSheetColumns(sheet), widthsOf(sheet));
        if (sheet == PositionSheet::List)
            writeList(table, rows);
        for (const PositionRow& row : rows)
            writeDetails(sheet, table, row.position.code, row.position.description);
        workbook.sheets.push_back(std::move(std::move(table).take().sheets.front()));
    }
    return workbook;
}

} // namespace soviec
