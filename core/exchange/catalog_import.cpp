// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog_import.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/exchange/catalog_cells.h"
#include "core/exchange/catalog_columns.h"
#include "core/exchange/row_reader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;
namespace column = catalog_column;

namespace {

bool looksLikeItemCode(const QString& text)
{
    static const QRegularExpression pattern(
        u"^\\p{Lu}{1,6}([.-]\\p{Lu}{1,6})*[.-]\\s?[0-9]{1,4}$"_s);
    return pattern.match(text.trimmed()).hasMatch();
}

/// Sheet I of a decision lists the common criteria (Article 12), which are no catalog.
QString commonCriteria(const TableSheet& sheet)
{
    for (const TableRow& row : sheet.rows) {
        bool criterion = false;
        bool maximum = false;
        for (const TableCell& cell : row.cells) {
            const QString folded = fold(cell.text);
            criterion = criterion || folded.startsWith(u"tieu chi");
            maximum = maximum || folded.startsWith(u"diem toi da");
        }
        if (criterion && maximum)
            return Tr::tr("This sheet holds the common criteria, not catalog items; it was left "
                          "out.");
    }
    return {};
}

bool looksLikeCatalogRows(const TableSheet& sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const TableRow& row) {
        const auto& cells = row.cells;
        return std::any_of(
                   cells.begin(), cells.end(),
                   [](const TableCell& cell) { return looksLikeItemCode(cell.text); })
            && std::any_of(cells.begin(), cells.end(), [](const TableCell& cell) {
                   return cell.kind == CellKind::Number;
               });
    });
}

/// True where the texts above the rows speak of leading and managing.
bool headedAsLeadership(const SheetLayout& layout)
{
    const auto says = [](const QString& text) {
        const QString folded = fold(text);
        return folded.contains(u"lanh dao quan ly") || folded.contains(u"lanh dao ql")
            || folded.contains(u"leadership");
    };
    if (says(layout.sheet().name))
        return true;
    for (const TableRow& row : layout.sheet().rows) {
        if (row.number >= layout.header().firstRow)
            return false;
        for (const TableCell& cell : row.cells) {
            if (says(cell.text))
                return true;
        }
    }
    return false;
}

class CatalogImporter {
public:
    CatalogImporter(const Table& table, std::optional<Decimal> divisor)
        : m_table(table)
    {
        findStandardProduct();
        m_result.divisor = divisor.value_or(m_stated.value_or(Decimal(5)));
        if (divisor && m_stated && *divisor != *m_stated)
            m_result.findings.append(
                {Severity::Error, {}, u"divisor_contradicts"_s,
                 Tr::tr("The workbook counts %1 points for one standard product, the catalog %2. "
                        "Correct one of them.")
                     .arg(formatNumber(*m_stated), formatNumber(*divisor))});
    }

    CatalogImport run()
    {
        const ImportKind kind {catalogColumns(), commonCriteria, looksLikeCatalogRows};
        forEachSheet(m_table, kind, m_result.findings, [this](const SheetLayout& layout) {
            readSheet(layout);
        });
        if (m_groups.size() > mostGroups)
            m_result.findings.append(
                {Severity::Warning, {}, u"too_many_groups"_s,
                 Tr::tr("There are %1 groups of complexity (%2); Article 13 allows 5 at most.")
                     .arg(QString::number(m_groups.size()), groupNames())});
        return std::move(m_result);
    }

private:
    QString groupNames() const
    {
        QStringList names(m_groups.begin(), m_groups.end());
        names.sort();
        return names.join(u", "_s);
    }

    /// "Sản phẩm chuẩn = 5 điểm = hệ số 1,00" stands above the rows or in a heading.
    void findStandardProduct()
    {
        static const QRegularExpression points(
            u"([0-9]+(?:[.,][0-9]+)?)\\s*điểm"_s, QRegularExpression::CaseInsensitiveOption);
        for (const TableSheet& sheet : m_table.sheets) {
            for (size_t i = 0; i < std::min<size_t>(sheet.rows.size(), 12); ++i) {
                for (const TableCell& cell : sheet.rows[i].cells) {
                    if (m_stated || !fold(cell.text).contains(u"san pham chuan"))
                        continue;
                    const QString text = cleanText(cell.text);
                    const auto match = points.match(text);
                    const auto value = Decimal::parseTyped(match.captured(1));
                    if (!match.hasMatch() || !value || *value <= Decimal())
                        continue;
                    m_stated = *value;
                    m_result.standardProduct = text;
                }
            }
        }
    }

    void readSheet(const SheetLayout& layout)
    {
        const bool leadership = headedAsLeadership(layout);
        const int scale = durationScale(layout, column::Duration);
        int computed = 0;
        for (const TableRow* row : dataRows(layout, m_result.findings)) {
            RowReader reader(layout, *row, m_result.findings);
            if (isHeading(reader))
                continue;
            CatalogRow item = readItem(reader, leadership, scale);
            checkCoefficient(reader, item.item, computed);
            if (reader.failed())
                continue;
            item.item.ordinal = int(m_result.rows.size()) + 1;
            m_result.rows.append(std::move(item));
        }
        if (computed > 0)
            m_result.findings.append(
                {Severity::Info, {layout.sheet().name, 0, {}}, u"coefficient_computed"_s,
                 Tr::tr("%1 rows had no coefficient; it was computed as points ÷ %2.")
                     .arg(QString::number(computed), formatNumber(m_result.divisor))});
    }

    /// A line between the items: "I", "Lĩnh vực tư pháp", "Tổng cộng". It has a text, but neither
    /// an item's code nor any figure.
    bool isHeading(RowReader& reader)
    {
        for (const int spec :
             {column::Points, column::Coefficient, column::Frame, column::Group}) {
            if (reader.has(spec) && !ownText(reader, spec).isEmpty())
                return false;
        }
        const QString code = reader.cell(column::Code).text;
        const bool item = std::any_of(
            code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
        if (item && !ownText(reader, column::Task).isEmpty())
            return false;
        if (looksLikeItemCode(code))
            return false;
        QStringList texts;
        for (const int spec : {column::Ordinal, column::Code, column::Division, column::Task,
                               column::Detail, column::Output}) {
            const QString text = ownText(reader, spec);
            if (!text.isEmpty())
                texts.append(text);
        }
        // A number alone is a line somebody has prepared and left empty.
        if (texts.size() == 1 && !ownText(reader, column::Ordinal).isEmpty())
            return true;
        reader.info(
            column::Code, u"heading_row"_s,
            Tr::tr("“%1” was read as a heading, not as an item.")
                .arg(texts.join(u" "_s).left(80)));
        return true;
    }

    /// The text of the row itself; what is merged down over it says nothing about the row.
    static QString ownText(const RowReader& reader, int spec)
    {
        return reader.ownCell(spec).text.trimmed();
    }

    CatalogRow readItem(RowReader& reader, bool leadership, int scale)
    {
        CatalogRow row;
        row.place = reader.place();
        CatalogItem& item = row.item;
        reader.require({column::Code, column::Task, column::Points});
        item.code = reader.code(column::Code);
        item.division = reader.text(column::Division);
        item.task = reader.text(column::Task);
        item.detail = reader.note(column::Detail);
        item.output = reader.note(column::Output);
        item.unitOfMeasure = reader.text(column::Unit);
        item.group = normalGroup(reader.text(column::Group));
        item.note = reader.note(column::Note);
        item.standardMinutes = readDuration(reader, column::Duration, scale);
        row.users = listed(reader, column::Users);
        row.positions = listed(reader, column::Positions);
        item.part = partOf(reader, item, leadership);
        if (item.part != CatalogPart::Division)
            item.division.clear();
        if (!item.group.isEmpty())
            m_groups.insert(item.group);
        readPoints(reader, item);
        checkCode(reader, item.code);
        return row;
    }

    /// "KT; VH", or one a line; nothing without the column.
    static std::optional<QStringList> listed(RowReader& reader, int spec)
    {
        if (!reader.has(spec))
            return std::nullopt;
        static const QRegularExpression separator(u"[;\\n]"_s);
        QStringList words;
        for (const QString& word : reader.note(spec).split(separator)) {
            const QString clean = cleanText(word);
            if (!clean.isEmpty() && !words.contains(clean, Qt::CaseInsensitive))
                words.append(clean);
        }
        return words;
    }

    static CatalogPart partOf(RowReader& reader, const CatalogItem& item, bool leadership)
    {
        if (!reader.isEmpty(column::Part)) {
            const auto part = reader.choice<CatalogPart>(column::Part, partNames());
            return part.value_or(CatalogPart::Common);
        }
        if (leadership)
            return CatalogPart::Leadership;
        if (!item.division.isEmpty())
            return CatalogPart::Division;
        if (item.code.startsWith(u"QL.") || item.code.startsWith(u"LĐ.")
            || item.code.startsWith(u"QL-") || item.code.startsWith(u"LĐ-"))
            return CatalogPart::Leadership;
        if (reader.has(column::Division))
            reader.warning(
                column::Division, u"no_division"_s,
                Tr::tr("No division is named; the item was read as common to all."));
        return CatalogPart::Common;
    }

    static void readPoints(RowReader& reader, CatalogItem& item)
    {
        if (const auto points = reader.positive(column::Points))
            item.points = *points;
        const auto frame = readFrame(reader, column::Frame);
        if (!frame)
            return;
        item.frameMin = frame->first;
        item.frameMax = frame->second;
        if (!reader.failed() && (item.points < item.frameMin || item.points > item.frameMax))
            reader.warning(
                column::Points, u"points_outside_frame"_s,
                Tr::tr("%1 points lie outside the frame %2–%3.")
                    .arg(
                        formatNumber(item.points), formatNumber(item.frameMin),
                        formatNumber(item.frameMax)));
    }

    void checkCode(RowReader& reader, const QString& code)
    {
        if (code.isEmpty())
            return;
        const QString key = code.toUpper();
        const auto known = m_codes.constFind(key);
        if (known == m_codes.constEnd()) {
            m_codes.insert(key, reader.place());
            return;
        }
        reader.error(
            column::Code, u"duplicate_code"_s,
            Tr::tr("The code “%1” was used before, on sheet “%2”, row %3. Give one of them another "
                   "code.")
                .arg(code, known->sheet, QString::number(known->row)));
    }

    void checkCoefficient(RowReader& reader, CatalogItem& item, int& computed)
    {
        if (item.points.isZero())
            return; // said already
        const Decimal expected = coefficientOf(item.points, m_result.divisor);
        item.coefficient = expected;
        const TableCell& cell = reader.cell(column::Coefficient);
        if (cell.text.trimmed().isEmpty() && cell.kind != CellKind::Error) {
            ++computed;
            return;
        }
        if (isUnroundedCoefficient(cell, item.points, m_result.divisor))
            return;
        const auto given = reader.decimal(column::Coefficient);
        if (!given || *given == expected)
            return;
        reader.error(
            column::Coefficient, u"coefficient_contradicts"_s,
            Tr::tr("The coefficient is %1, but %2 points ÷ %3 give %4. Correct one of them.")
                .arg(
                    formatNumber(*given), formatNumber(item.points),
                    formatNumber(m_result.divisor), formatNumber(expected)));
    }

    const Table& m_table;
    CatalogImport m_result;
    std::optional<Decimal> m_stated;
    QHash<QString, SheetPlace> m_codes;
    QSet<QString> m_groups;
};

} // namespace

CatalogImport importCatalog(const Table& table, std::optional<Decimal> divisor)
{
    return CatalogImporter(table, divisor).run();
}

} // namespace soviec
