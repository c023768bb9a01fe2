// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/form_table.h"
#include "core/exchange/position_columns.h"
#include "core/exchange/position_form.h"
#include "core/exchange/position_import.h"
#include "core/exchange/sheets_of_kind.h"
#include "core/exchange/table_builder.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxHeadCount = 10'000;

/// The column a detail sheet carries for its part.
PositionPart partOf(PositionSheet sheet)
{
    switch (sheet) {
    case PositionSheet::Tasks: return PositionPart::Tasks;
    case PositionSheet::Inner: return PositionPart::Inner;
    case PositionSheet::Outer: return PositionPart::Outer;
    case PositionSheet::Authorities: return PositionPart::Authorities;
    case PositionSheet::Qualifications: return PositionPart::Qualifications;
    default: return PositionPart::Competencies;
    }
}

class WorkbookImporter {
public:
    explicit WorkbookImporter(const Table& table) : m_table(table) { }

    Imported<PositionRow> run()
    {
        for (int i = 0; i < positionSheetCount; ++i)
            m_kinds.push_back(positionSheetColumns(PositionSheet(i)));
        reportForeignSheets(m_table, m_kinds, m_result.findings);
        readList();
        for (int i = 1; i < positionSheetCount; ++i)
            readDetails(PositionSheet(i));
        return std::move(m_result);
    }

private:
    Table sheets(PositionSheet sheet) const
    {
        std::vector<std::vector<ColumnSpec>> others = m_kinds;
        others.erase(others.begin() + int(sheet));
        return sheetsOfKind(m_table, m_kinds[size_t(sheet)], others);
    }

    void readList()
    {
        Table list = sheets(PositionSheet::List);
        if (list.sheets.empty())
            list = m_table; // says which headings are missing
        SeenKeys seen;
        auto rows = importRows<PositionRow>(
            list, positionColumns(),
            [&seen](RowReader& reader) { return readPosition(reader, seen); });
        m_result.rows = std::move(rows.rows);
        m_result.findings.append(rows.findings);
        for (qsizetype i = 0; i < m_result.rows.size(); ++i) {
            m_result.rows[i].position.ordinal = int(i) + 1;
            m_places.insert(m_result.rows[i].position.code.toUpper(), i);
        }
    }

    static QString textOf(RowReader& reader, int column)
    {
        return tidyFormText(reader.note(column));
    }

    static PositionRow readPosition(RowReader& reader, SeenKeys& seen)
    {
        using namespace position_column;
        PositionRow row;
        reader.require({Code, Name});
        row.place = reader.place();
        Position& position = row.position;
        position.code = tidyPositionCode(reader.code(Code));
        position.name = tidyFormName(reader.text(Name));
        readGroup(reader, row);
        const auto part = [&](int column, PositionPart which) {
            if (reader.has(column))
                row.parts |= which;
            return reader.has(column);
        };
        if (part(UnitCode, PositionPart::Unit))
            row.unit = reader.text(UnitCode);
        if (part(Rank, PositionPart::Rank))
            position.rank = reader.text(Rank);
        if (part(HeadCount, PositionPart::HeadCount))
            position.headCount = readHeadCount(reader);
        if (part(Start, PositionPart::Start))
            position.description.startText = textOf(reader, Start);
        if (part(Workplace, PositionPart::Workplace))
            position.description.workplace = textOf(reader, Workplace);
        if (part(Processes, PositionPart::Processes))
            position.description.processes = textOf(reader, Processes);
        if (part(Purpose, PositionPart::Purpose))
            position.description.purpose = textOf(reader, Purpose);
        seen.check(reader, Code, position.code.toUpper(), position.code);
        return row;
    }

    static void readGroup(RowReader& reader, PositionRow& row)
    {
        using namespace position_column;
        auto group = reader.choice<PositionGroup>(Group, positionGroupNames());
        if (!group)
            group = groupOfPositionCode(row.position.code);
        if (!group)
            return;
        row.position.group = *group;
        row.parts |= PositionPart::Group;
    }

    static std::optional<int> readHeadCount(RowReader& reader)
    {
        using namespace position_column;
        const auto number = reader.decimal(HeadCount);
        if (!number)
            return std::nullopt;
        bool whole = false;
        const int count = number->toString().toInt(&whole);
        if (whole && count >= 0 && count <= maxHeadCount)
            return count;
        reader.error(HeadCount, u"bad_head_count"_s,
                     Tr::tr("“%1” is no number of people. Give a whole number.")
                         .arg(reader.text(HeadCount)));
        return std::nullopt;
    }

    void readDetails(PositionSheet sheet)
    {
        const Table table = sheets(sheet);
        if (table.sheets.empty())
            return;
        for (PositionRow& row : m_result.rows)
            row.parts |= partOf(sheet);
        const auto rows = importRows<int>(table, m_kinds[size_t(sheet)], [&](RowReader& reader) {
            const QString code = tidyPositionCode(reader.code(position_column::Code));
            reader.require({position_column::Code});
            const auto found = m_places.constFind(code.toUpper());
            if (found != m_places.constEnd()) {
                readDetail(sheet, reader, m_result.rows[*found].position.description);
            } else if (!code.isEmpty()) {
                reader.error(
                    position_column::Code, u"unknown_reference"_s,
                    Tr::tr("The list of positions of this file holds no position with the code "
                           "“%1”.")
                        .arg(code));
            }
            return 0;
        });
        m_result.findings.append(rows.findings);
    }

    static void readDetail(PositionSheet sheet, RowReader& reader, JobDescription& form)
    {
        using namespace position_column;
        switch (sheet) {
        case PositionSheet::Tasks: return readTask(reader, form);
        case PositionSheet::Inner:
            form.inner.append(
                {textOf(reader, Supervisor), textOf(reader, Direct), textOf(reader, Units)});
            return;
        case PositionSheet::Outer:
            form.outer.append({textOf(reader, Body), textOf(reader, Nature)});
            return;
        case PositionSheet::Authorities:
            form.authorities.append(
                {tidyFormName(reader.text(AuthorityNumber)), textOf(reader, AuthorityText)});
            return;
        case PositionSheet::Qualifications: {
            const QString heading = tidyFormName(reader.text(Heading));
            form.qualifications.append(
                qualificationOf(heading, textOf(reader, Requirement)));
            return;
        }
        default: return readCompetency(reader, form);
        }
    }

    static void readTask(RowReader& reader, JobDescription& form)
    {
        using namespace position_column;
        const QString number = tidyFormName(reader.text(TaskNumber));
        const QString name = textOf(reader, TaskName);
        const JobWork work {textOf(reader, Work), textOf(reader, Criteria)};
        const bool more = number.isEmpty() && name.isEmpty() && !form.tasks.isEmpty();
        if (!more)
            form.tasks.append({number, name, {}});
        if (!work.work.isEmpty() || !work.criteria.isEmpty())
            form.tasks.back().works.append(work);
    }

    static void readCompetency(RowReader& reader, JobDescription& form)
    {
        using namespace position_column;
        reader.require({CompetencyName});
        RequiredCompetency one;
        one.group = reader.choice<CompetencyGroup>(CompetencyGroupColumn, competencyGroupNames())
                        .value_or(CompetencyGroup::General);
        one.name = tidyFormName(reader.text(CompetencyName));
        one.level = readLevel(reader);
        form.competencies.append(one);
    }

    static std::optional<LevelRange> readLevel(RowReader& reader)
    {
        using namespace position_column;
        if (reader.isEmpty(Level))
            return std::nullopt;
        const auto level = parseLevelRange(reader.text(Level));
        if (!level)
            reader.error(
                Level, u"level_not_understood"_s,
                reader.cell(Level).kind == CellKind::Day
                    ? Tr::tr("The spreadsheet has made a date of a range of levels. Format the "
                             "cell as text and type the levels again, such as 2-3.")
                    : Tr::tr("“%1” is no level from 1 to 5, nor a range such as 2-3.")
                          .arg(reader.text(Level)));
        return level;
    }

    const Table& m_table;
    std::vector<std::vector<ColumnSpec>> m_kinds;
    Imported<PositionRow> m_result;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Imported<PositionRow> importPositions(const Table& table)
{
    return WorkbookImporter(table).run();
}

Position updated(const Position& stored, const PositionRow& row)
{
    Position position = stored;
    const Position& given = row.position;
    const JobDescription& form = given.description;
    const auto has = [&](PositionPart part) { return row.parts.testFlag(part); };
    position.code = given.code;
    position.name = given.name;
    if (has(PositionPart::Group))
        position.group = given.group;
    if (has(PositionPart::Rank))
        position.rank = given.rank;
    if (has(PositionPart::HeadCount))
        position.headCount = given.headCount;
    if (has(PositionPart::Start))
        position.description.startText = form.startText;
    if (has(PositionPart::Workplace))
        position.description.workplace = form.workplace;
    if (has(PositionPart::Processes))
        position.description.processes = form.processes;
    if (has(PositionPart::Purpose))
        position.description.purpose = form.purpose;
    if (has(PositionPart::Tasks))
        position.description.tasks = form.tasks;
    if (has(PositionPart::Inner))
        position.description.inner = form.inner;
    if (has(PositionPart::Outer))
        position.description.outer = form.outer;
    if (has(PositionPart::Authorities))
        position.description.authorities = form.authorities;
    if (has(PositionPart::Qualifications))
        position.description.qualifications = form.qualifications;
    if (has(PositionPart::Competencies))
        position.description.competencies = form.competencies;
    return position;
}

} // namespace soviec
