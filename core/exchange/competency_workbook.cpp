// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/competency_import.h"
#include "core/exchange/form_table.h"
#include "core/exchange/position_columns.h"
#include "core/exchange/sheets_of_kind.h"
#include "core/exchange/table_builder.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Column { Group, Name, FirstLevel };

namespace assessment {
enum Column { Person, Competency, Level, Evidence, Day, Assessor };
}

std::vector<ColumnSpec> assessmentColumns()
{
    return {
        {Tr::tr("Person code"),
         {u"ma can bo"_s, u"ma nguoi"_s, u"ma nhan vien"_s, u"ma cong chuc"_s, u"ma"_s,
          u"person code"_s},
         true,
         false},
        {Tr::tr("Competency"), {u"ten nang luc"_s, u"nang luc"_s}, true, false},
        {Tr::tr("Level found"), {u"cap do"_s, u"cap do dat"_s, u"muc dat"_s}, true, false},
        {Tr::tr("Evidence"), {u"minh chung"_s, u"can cu"_s}, true, false},
        {Tr::tr("Day of the assessment"), {u"ngay danh gia"_s, u"ngay"_s}, true, false},
        {Tr::tr("Assessed by (code)"), {u"nguoi danh gia"_s, u"ma nguoi danh gia"_s}, false, false},
    };
}

CompetencyRow readCompetency(RowReader& reader, SeenKeys& seen)
{
    CompetencyRow row;
    reader.require({Name});
    row.place = reader.place();
    row.competency.group = reader.choice<CompetencyGroup>(Group, competencyGroupNames())
                               .value_or(CompetencyGroup::General);
    row.competency.name = tidyFormName(reader.text(Name));
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level)
        row.competency.descriptors[size_t(level - 1)]
            = tidyFormText(reader.note(FirstLevel + level - 1));
    seen.check(reader, Name, competencyKey(row.competency.name), row.competency.name);
    return row;
}

AssessmentRow readAssessment(RowReader& reader)
{
    using namespace assessment;
    AssessmentRow row;
    reader.require({Person, Competency, Level, Evidence, Day});
    row.place = reader.place();
    row.person = reader.code(Person);
    row.competency = tidyFormName(reader.text(Competency));
    row.evidence = tidyFormText(reader.note(Evidence));
    row.day = reader.date(Day).value_or(Date());
    row.assessor = reader.code(Assessor);
    if (reader.isEmpty(Level))
        return row;
    bool isNumber = false;
    row.level = reader.text(Level).toInt(&isNumber);
    if (!isNumber || row.level < 0 || row.level > highestCompetencyLevel)
        reader.error(
            Level, u"bad_level"_s,
            Tr::tr("“%1” is no level from 0 to 5.").arg(reader.text(Level)));
    return row;
}

} // namespace

std::vector<ColumnSpec> competencyColumns()
{
    std::vector<ColumnSpec> columns {
        {Tr::tr("Competency group"), {u"nhom nang luc"_s, u"nhom"_s}, false, true},
        {Tr::tr("Competency"), {u"ten nang luc"_s, u"nang luc"_s}, true, false}};
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level) {
        const QString number = QString::number(level);
        columns.push_back(
            {Tr::tr("Level %1").arg(number),
             {number, u"cap do "_s + number, u"cap "_s + number, u"muc "_s + number,
              u"muc do "_s + number, u"bac "_s + number, u"level "_s + number},
             true,
             false});
    }
    return columns;
}

CompetencyImport importCompetencies(const Table& table)
{
    const std::vector<std::vector<ColumnSpec>> kinds {competencyColumns(), assessmentColumns()};
    CompetencyImport result;
    reportForeignSheets(table, kinds, result.findings);
    const Table assessments = sheetsOfKind(table, kinds[1], {kinds[0]});
    Table framework = sheetsOfKind(table, kinds[0], {kinds[1]});
    if (framework.sheets.empty() && assessments.sheets.empty())
        framework = table; // says which headings are missing
    if (!framework.sheets.empty()) {
        SeenKeys seen;
        auto rows = importRows<CompetencyRow>(
            framework, kinds[0], [&seen](RowReader& reader) { return readCompetency(reader, seen); });
        result.rows = std::move(rows.rows);
        result.findings.append(rows.findings);
    }
    for (qsizetype i = 0; i < result.rows.size(); ++i)
        result.rows[i].competency.ordinal = int(i) + 1;
    if (!assessments.sheets.empty()) {
        auto rows = importRows<AssessmentRow>(assessments, kinds[1], readAssessment);
        result.assessments = std::move(rows.rows);
        result.findings.append(rows.findings);
    }
    return result;
}

Table exportCompetencies(
    const QList<CompetencyRow>& rows, const QList<AssessmentRow>& assessments)
{
    TableBuilder table(
        Tr::tr("Competency framework"), competencyColumns(), {24, 34, 44, 44, 44, 44, 44});
    for (const CompetencyRow& row : rows) {
        table.text(titleOf(competencyGroupNames(), row.competency.group)).text(row.competency.name);
        for (const QString& descriptor : row.competency.descriptors)
            table.text(descriptor);
        table.endRow();
    }
    Table workbook = std::move(table).take();
    if (assessments.isEmpty())
        return workbook;
    TableBuilder found(
        Tr::tr("Assessed levels"), assessmentColumns(), {14, 40, 10, 60, 14, 14});
    for (const AssessmentRow& row : assessments) {
        found.text(row.person)
            .text(row.competency)
            .number(row.level)
            .text(row.evidence)
            .date(row.day)
            .text(row.assessor)
            .endRow();
    }
    workbook.sheets.push_back(std::move(std::move(found).take().sheets.front()));
    return workbook;
}

} // namespace soviec
