// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/competency_import.h"
#include "core/exchange/form_table.h"
#include "core/exchange/position_form.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t headingRows = 3;

QString beginning(const QString& text)
{
    const QString line = cleanText(text);
    return line.size() > 60 ? line.left(57) + u'…' : line;
}

/// The one level a cell names: "5", "Cấp độ 3", "Mức 2".
std::optional<int> levelIn(const QString& text)
{
    const auto range = parseLevelRange(tidyFormName(text));
    return range && range->low == range->high ? std::optional<int>(range->low) : std::nullopt;
}

bool headsLevels(const QString& text)
{
    const QString folded = fold(text);
    return folded == u"cap do" || folded == u"muc do" || folded == u"muc" || folded == u"cap do nang luc"
        || folded == u"bac";
}

/// A competency with the group its own row names, where it names one.
struct FoundCompetency {
    CompetencyRow row;
    std::optional<CompetencyGroup> group;
};

/// A level table as a grid of texts: per competency a name and the texts of its levels.
class LevelTable {
public:
    LevelTable(const WordTable& table, QList<ImportFinding>& findings)
        : m_table(table)
        , m_findings(findings)
    {
    }

    /// The group its headings name, where they do.
    std::optional<CompetencyGroup> group() const { return m_group; }

    /// The competencies of the table; none where it is no level table.
    QList<FoundCompetency> read()
    {
        if (acrossHeader() >= 0)
            return readLevelsAcross();
        QList<FoundCompetency> found;
        for (const CompetencyRow& row : readLevelsDown())
            found.append({row, std::nullopt});
        return found;
    }

    /// True where the first cell heads levels or the columns are the levels.
    bool isLevelTable() const
    {
        // The table of a job description that asks for levels has a column for them as well.
        return acrossHeader() >= 0 || (levelColumn() >= 0 && !sectionTable(m_table).form);
    }

private:
    SheetPlace place(size_t row) const
    {
        SheetPlace place;
        place.table = m_table.number;
        place.row = int(row) + 1;
        return place;
    }

    /// The cell of a row that lies over a column of the grid.
    const WordCell* at(size_t row, int column) const
    {
        for (const WordCell& cell : m_table.rows[row].cells) {
            if (cell.column <= column && column < cell.end())
                return &cell;
        }
        return nullptr;
    }

    /// The grid column of "Cấp độ" among the headings, or -1.
    int levelColumn() const
    {
        for (size_t row = 0; row < std::min(headingRows, m_table.rows.size()); ++row) {
            for (const WordCell& cell : m_table.rows[row].cells) {
                if (!cell.continued && headsLevels(tidyFormName(cell.text)) && cell.span <= 2)
                    return cell.column;
            }
        }
        return -1;
    }

    /// Rows are levels, columns are competencies.
    QList<CompetencyRow> readLevelsDown()
    {
        const int column = levelColumn();
        if (column < 0)
            return {};
        size_t row = 0;
        while (row < m_table.rows.size() && !rowLevel(row, column))
            ++row;
        if (row == 0 || row == m_table.rows.size())
            return {};
        QList<CompetencyRow> rows = namesOf(row, column);
        for (int level = 0; row < m_table.rows.size(); ++row) {
            const auto stated = rowLevel(row, column);
            if (!stated && level == 0)
                continue;
            if (stated)
                level = *stated;
            takeLevelRow(row, column, level, stated.has_value(), rows);
        }
        return rows;
    }

    std::optional<int> rowLevel(size_t row, int column) const
    {
        const WordCell* cell = at(row, column);
        return cell && !cell->continued ? levelIn(cell->text) : std::nullopt;
    }

    /// The competencies the lowest row of headings names, with the places of their columns.
    QList<CompetencyRow> namesOf(size_t firstLevelRow, int column)
    {
        QList<CompetencyRow> rows;
        const size_t heading = firstLevelRow - 1;
        for (size_t above = 0; above < heading; ++above) {
            for (const WordCell& cell : m_table.rows[above].cells) {
                if (const auto group = competencyGroupOf(cell.text))
                    m_group = group;
            }
        }
        for (const WordCell& cell : m_table.rows[heading].cells) {
            const QString name = tidyFormName(mergedText(m_table, heading, cell));
            if (cell.column == column || name.isEmpty() || headsLevels(name))
                continue;
            CompetencyRow row;
            row.place = place(heading);
            row.competency.name = name;
            m_columns.emplace_back(cell.column, cell.end());
            rows.append(row);
        }
        return rows;
    }

    void takeLevelRow(
        size_t row, int levelColumn, int level, bool stated, QList<CompetencyRow>& rows)
    {
        for (const WordCell& cell : m_table.rows[row].cells) {
            const QString text = tidyFormText(cell.text);
            if (text.isEmpty() || (cell.column <= levelColumn && levelColumn < cell.end() && stated))
                continue;
            const int index = columnUnder(cell);
            if (index < 0) {
                m_findings.append(
                    {Severity::Warning, place(row), u"stray_text"_s,
                     Tr::tr("“%1” stands under no competency and was left out.")
                         .arg(beginning(text))});
                continue;
            }
            QString& descriptor = rows[index].competency.descriptors[size_t(level - 1)];
            if (!descriptor.isEmpty())
                m_findings.append(
                    {Severity::Info, place(row), u"row_joined"_s,
                     Tr::tr("The row goes on with level %1 of “%2” and was joined to it.")
                         .arg(QString::number(level), rows[index].competency.name)});
            descriptor += (descriptor.isEmpty() ? QString() : u"\n"_s) + text;
        }
    }

    int columnUnder(const WordCell& cell) const
    {
        int best = -1;
        int shared = 0;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const int common = std::min(cell.end(), m_columns[i].second)
                - std::max(cell.column, m_columns[i].first);
            if (common > shared) {
                best = int(i);
                shared = common;
            }
        }
        return best;
    }

    /// The heading row whose cells are levels, at least three of them, or -1.
    int acrossHeader() const
    {
        for (size_t row = 0; row < std::min(headingRows, m_table.rows.size()); ++row) {
            const auto& cells = m_table.rows[row].cells;
            const auto levels = std::count_if(cells.begin(), cells.end(), [](const WordCell& cell) {
                return levelIn(cell.text).has_value();
            });
            if (levels >= 3)
                return int(row);
        }
        return -1;
    }

    /// Rows are competencies, columns are levels.
    QList<FoundCompetency> readLevelsAcross()
    {
        const int header = acrossHeader();
        if (header < 0)
            return {};
        std::map<int, int> levelAt; // grid column → level
        for (const WordCell& cell : m_table.rows[size_t(header)].cells) {
            if (const auto level = levelIn(cell.text))
                levelAt[cell.column] = *level;
        }
        const int firstLevel = levelAt.begin()->first;
        QList<FoundCompetency> rows;
        for (size_t i = size_t(header) + 1; i < m_table.rows.size(); ++i)
            takeCompetencyRow(i, firstLevel, levelAt, rows);
        return rows;
    }

    void takeCompetencyRow(
        size_t index, int firstLevel, const std::map<int, int>& levelAt,
        QList<FoundCompetency>& rows)
    {
        CompetencyRow row;
        row.place = place(index);
        bool described = false;
        std::optional<CompetencyGroup> named;
        for (const WordCell& cell : m_table.rows[index].cells) {
            const QString text = tidyFormText(mergedText(m_table, index, cell));
            if (cell.column >= firstLevel) {
                for (const auto& [column, level] : levelAt) {
                    if (cell.column <= column && column < cell.end() && !text.isEmpty()) {
                        row.competency.descriptors[size_t(level - 1)] = text;
                        described = true;
                        break;
                    }
                }
            } else if (const auto group = competencyGroupOf(text)) {
                named = group;
            } else if (!text.isEmpty() && !isNumber(text)) {
                row.competency.name = tidyFormName(text);
            }
        }
        if (named)
            m_rowGroup = named;
        if (row.competency.name.isEmpty() && !described)
            return; // a line over its group, or an empty one
        if (row.competency.name.isEmpty()) {
            m_findings.append(
                {Severity::Error, row.place, u"no_name"_s,
                 Tr::tr("The row describes levels of a competency without a name. Name it.")});
            return;
        }
        rows.append({row, m_rowGroup});
    }

    static bool isNumber(const QString& text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.isDigit() || c == u'.' || c == u')';
        });
    }

    const WordTable& m_table;
    QList<ImportFinding>& m_findings;
    std::vector<std::pair<int, int>> m_columns; ///< per competency its place on the grid
    std::optional<CompetencyGroup> m_group;
    std::optional<CompetencyGroup> m_rowGroup;
};

class FrameworkReader {
public:
    explicit FrameworkReader(const WordDocument& document) : m_document(document) { }

    CompetencyImport run()
    {
        for (const WordBlock& block : m_document.blocks) {
            if (!block.table.rows.empty()) {
                readTable(block.table);
                continue;
            }
            const QString text = cleanText(block.text);
            if (const auto group = competencyGroupOf(text); group && text.size() < 160)
                m_group = group;
        }
        if (m_result.rows.isEmpty() && !hasErrors(m_result.findings))
            refuseForeign();
        return std::move(m_result);
    }

private:
    /// Of a document of another kind one sentence is enough.
    void refuseForeign()
    {
        const bool positions = std::any_of(
            m_document.blocks.begin(), m_document.blocks.end(),
            [](const WordBlock& block) { return isBoxTable(block.table); });
        const QString text = positions
            ? Tr::tr("“%1” holds job descriptions, not a framework of competencies. Import it as "
                     "positions.")
            : Tr::tr("“%1” holds no table of competencies and their levels.");
        m_result.findings
            = {{Severity::Error, {}, u"no_competency"_s, text.arg(m_document.fileName)}};
    }

    void readTable(const WordTable& table)
    {
        LevelTable levels(table, m_result.findings);
        QList<FoundCompetency> found;
        if (levels.isLevelTable())
            found = levels.read();
        if (found.isEmpty()) {
            reportForeign(table);
            return;
        }
        if (levels.group())
            m_group = levels.group();
        for (FoundCompetency& one : found) {
            CompetencyRow& row = one.row;
            const auto group = one.group ? one.group : m_group;
            row.competency.group = group.value_or(CompetencyGroup::General);
            if (!group)
                m_result.findings.append(
                    {Severity::Warning, row.place, u"no_group"_s,
                     Tr::tr("Nothing tells the group of “%1”; it was read as general.")
                         .arg(row.competency.name)});
            addRow(row);
        }
    }

    void addRow(CompetencyRow& row)
    {
        const QString key = competencyKey(row.competency.name);
        if (m_names.contains(key)) {
            m_result.findings.append(
                {Severity::Error, row.place, u"duplicate_competency"_s,
                 Tr::tr("The competency “%1” stands in the framework twice. Delete one of them.")
                     .arg(row.competency.name)});
            return;
        }
        m_names.insert(key, row.competency.name);
        row.competency.ordinal = int(m_result.rows.size()) + 1;
        m_result.rows.append(row);
    }

    void reportForeign(const WordTable& table)
    {
        QString first;
        for (const WordRow& row : table.rows) {
            for (const WordCell& cell : row.cells) {
                if (first.isEmpty())
                    first = cleanText(cell.text);
            }
        }
        if (first.isEmpty())
            return;
        SheetPlace place;
        place.table = table.number;
        m_result.findings.append(
            {Severity::Warning, place, u"table_not_understood"_s,
             Tr::tr("The table that begins with “%1” holds no levels of competencies and was left "
                    "out.")
                 .arg(beginning(first))});
    }

    const WordDocument& m_document;
    CompetencyImport m_result;
    std::optional<CompetencyGroup> m_group;
    QHash<QString, QString> m_names;
};

} // namespace

CompetencyImport importCompetencies(const WordDocument& document)
{
    return FrameworkReader(document).run();
}

} // namespace soviec
