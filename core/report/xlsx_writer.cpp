// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/report/cells.h"
#include "core/report/writers.h"
#include "core/report/xlsx_book.h"
#include "core/report/xlsx_charts.h"

#include <QTemporaryDir>

#include <algorithm>

namespace soviec::report {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t largeFrom = 3'000;
constexpr int fewestColumns = 6;
// Formats of a column: figures by their decimals, then these.
constexpr int mostDecimals = 4;
constexpr int words = 5;
constexpr int days = 6;
constexpr int times = 7;
constexpr size_t variants = 8;
constexpr int pixelsACharacter = 7;
constexpr int hiddenWidth = 16; // of a column that paper leaves out
/// A frozen head higher than this leaves no room for the rows under it.
constexpr lxw_row_t highestFrozen = 14;

const QString& numberFormat(int decimals)
{
    static const QString formats[] = {
        u"#,##0"_s, u"#,##0.0"_s, u"#,##0.00"_s, u"#,##0.000"_s, u"#,##0.0000"_s};
    return formats[std::clamp(decimals, 0, mostDecimals)];
}

/// As many decimals as the column has, more where the value needs them.
int decimalsOf(Decimal value, int atLeast)
{
    int decimals = 4;
    for (int64_t rest = value.scaled(); decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return std::max(atLeast, decimals);
}

QString headerText(QString text)
{
    return text.replace(u'&', u"&&"_s).left(200);
}

// Lines a text takes in a column of so many characters; not every spreadsheet fits rows by itself.
int linesOf(const QString& text, int width)
{
    int lines = 0;
    for (const QStringView part : QStringView(text).split(u'\n'))
        lines += 1 + int(part.size()) / std::max(1, width * 11 / 10);
    return lines;
}

class ReportSheet {
public:
    ReportSheet(const Report& report, XlsxBook& book)
        : m_report(report)
        , m_book(book)
        , m_charts(book)
        , m_main(mainTable(report))
    {
        for (const Section* section : allSections(report)) {
            if (m_widths.size() < section->columns.size())
                m_widths.resize(section->columns.size(), 0);
            for (size_t i = 0; i < section->columns.size(); ++i)
                m_widths[i] = std::max(
                    m_widths[i], section->columns[i].width > 0 ? section->columns[i].width : hiddenWidth);
        }
        auto fewest = size_t(fewestColumns);
        for (const Section* section : allSections(report)) {
            if (section->chart && section->chart->kind == Chart::Kind::Heat)
                fewest = std::max(fewest, size_t(section->chart->across));
        }
        if (m_widths.size() < fewest)
            m_widths.resize(fewest, 14);
        for (int& width : m_widths) {
            width = std::clamp(width, 4, 80);
            m_totalWidth += width;
        }
    }

    void write()
    {
        setUpPage();
        writeHead();
        for (const Section& section : m_report.sections)
            writeSection(section);
        writeSignatures();
        for (const Section& section : m_report.annex) {
            ++m_row;
            writeSection(section);
        }
    }

private:
    int last() const { return int(m_widths.size()) - 1; }

    void setUpPage()
    {
        lxw_worksheet* sheet = m_book.sheet();
        worksheet_set_paper(sheet, 9); // A4
        if (m_report.paper == Paper::Landscape)
            worksheet_set_landscape(sheet);
        // Left 30 mm, right 15 mm, top and bottom 20 mm (Decree 30/2020, Annex I).
        worksheet_set_margins(sheet, 1.18, 0.59, 0.79, 0.79);
        worksheet_fit_to_pages(sheet, 1, 0);
        const QString footer = u"&L&8 "_s + headerText(m_report.footer) + u"&R&8 &P/&N"_s;
        worksheet_set_footer(sheet, footer.toUtf8().constData());
        for (size_t i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(
                sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), m_widths[i], nullptr);
    }

    void line(const QString& text, const CellLook& look)
    {
        if (!text.isEmpty())
            m_book.merged(m_row++, 0, last(), text, look, m_totalWidth * 12 / look.size);
    }

    void writeHead()
    {
        const int middle = last() / 2;
        const auto halves = [&](const QString& left, const QString& right, bool bold) {
            if (left.isEmpty() && right.isEmpty())
                return;
            CellLook look;
            look.align = Align::Centre;
            look.wrap = true;
            look.bold = bold;
            m_book.merged(m_row, 0, middle, left, look, m_totalWidth / 2);
            m_book.merged(m_row, middle + 1, last(), right, look, m_totalWidth / 2);
            ++m_row;
        };
        halves(m_report.superiorName, m_report.formName, false);
        halves(m_report.agencyName, {}, true);
        ++m_row;
        CellLook title;
        title.bold = true;
        title.wrap = true;
        title.size = 14;
        title.align = Align::Centre;
        line(m_report.title, title);
        CellLook subtitle;
        subtitle.italic = true;
        subtitle.wrap = true;
        subtitle.align = Align::Centre;
        line(m_report.subtitle, subtitle);
        if (isValid(m_report.date))
            line(
                m_report.place.isEmpty() ? formDate(m_report.date)
                                         : QString(m_report.place + u", "_s + formDate(m_report.date)),
                subtitle);
        ++m_row;
    }

    void writeSection(const Section& section)
    {
        CellLook bold;
        bold.bold = true;
        bold.wrap = true;
        CellLook plain;
        plain.wrap = true;
        line(section.heading, bold);
        for (const Field& field : section.fields)
            line(
                field.label.isEmpty() ? field.value : field.label + u": "_s + field.value, plain);
        if (section.chart)
            m_row = m_charts.place(*section.chart, m_row, m_totalWidth * pixelsACharacter);
        if (!section.columns.empty())
            writeTable(section);
        for (const QString& paragraph : section.paragraphs)
            line(paragraph, plain);
    }

    void writeTable(const Section& section)
    {
        CellLook title;
        title.bold = true;
        title.border = true;
        title.wrap = true;
        title.shaded = true;
        title.align = Align::Centre;
        const lxw_row_t first = m_row;
        int lines = 1;
        for (size_t i = 0; i < section.columns.size(); ++i) // bold, in short lines
            lines = std::max(lines, linesOf(section.columns[i].title, m_widths[i] * 3 / 4));
        m_book.setLines(m_row, lines, title.size);
        for (size_t i = 0; i < section.columns.size(); ++i)
            m_book.text(m_row, int(i), section.columns[i].title, title);
        ++m_row;
        if (section.columnNumbers) {
            title.bold = false;
            title.italic = true;
            for (size_t i = 0; i < section.columns.size(); ++i)
                m_book.text(m_row, int(i), u"(%1)"_s.arg(i + 1), title);
            ++m_row;
        }
        if (&section == m_main) {
            worksheet_repeat_rows(m_book.sheet(), first, m_row - 1);
            if (m_row <= highestFrozen)
                worksheet_freeze_panes(m_book.sheet(), m_row, 0);
        }
        m_formats.assign(section.columns.size() * 3 * variants, nullptr);
        for (const Row& row : section.rows)
            writeRow(section, row);
        ++m_row;
    }

    void writeRow(const Section& section, const Row& row)
    {
        int lines = 1;
        for (size_t i = 0; i < std::min(row.cells.size(), m_widths.size()); ++i) {
            if (const auto* text = std::get_if<QString>(&row.cells[i]))
                lines = std::max(lines, linesOf(*text, m_widths[i]));
        }
        if (lines > 1)
            m_book.setLines(m_row, lines, CellLook().size);
        static const Cell empty;
        for (size_t i = 0; i < section.columns.size(); ++i)
            writeCell(i, i < row.cells.size() ? row.cells[i] : empty, section.columns[i], row.style);
        ++m_row;
    }

    /// The format of a column's cells in rows of a style: plain, of figures with so many decimals,
    /// of dates. Found once a table: looking it up by what it looks like costs more than the cell.
    lxw_format* formatOf(size_t index, const Column& column, RowStyle style, int variant)
    {
        lxw_format*& known = m_formats[(index * 3 + size_t(style)) * variants + size_t(variant)];
        if (known)
            return known;
        CellLook look;
        look.border = true;
        look.wrap = true;
        look.bold = style != RowStyle::Normal;
        look.shaded = style == RowStyle::Group;
        look.align = column.align;
        if (variant == days)
            look.numberFormat = u"dd/mm/yyyy"_s;
        else if (variant == times)
            look.numberFormat = u"[h]:mm"_s;
        else if (variant != words)
            look.numberFormat = numberFormat(variant);
        return known = m_book.format(look);
    }

    void writeCell(size_t index, const Cell& cell, const Column& column, RowStyle style)
    {
        const int at = int(index);
        const auto figure = [&](Decimal value, int decimals) {
            const int shown = std::clamp(decimalsOf(value, decimals), 0, mostDecimals);
            m_book.number(m_row, at, value, formatOf(index, column, style, shown));
        };
        if (const auto* text = std::get_if<QString>(&cell))
            m_book.text(m_row, at, *text, formatOf(index, column, style, words));
        else if (const auto* value = std::get_if<Decimal>(&cell))
            figure(*value, column.decimals);
        else if (const auto* time = std::get_if<Minutes>(&cell); time && column.clock)
            m_book.time(m_row, at, *time, formatOf(index, column, style, times));
        else if (const auto* minutes = std::get_if<Minutes>(&cell))
            figure(decimalHours(*minutes), std::max(1, column.decimals));
        else if (const auto* date = std::get_if<Date>(&cell))
            m_book.date(m_row, at, *date, formatOf(index, column, style, days));
        else
            m_book.blank(m_row, at, formatOf(index, column, style, words));
    }

    void writeSignatures()
    {
        if (m_report.signatures.empty())
            return;
        ++m_row;
        CellLook plain;
        plain.align = Align::Centre;
        plain.wrap = true;
        CellLook bold = plain;
        bold.bold = true;
        CellLook italic = plain;
        italic.italic = true;
        signatureLine(&Signature::dateLine, italic);
        signatureLine(&Signature::title, bold);
        signatureLine(&Signature::note, italic);
        signatureLine(&Signature::signedLine, italic);
        ++m_row;
        signatureLine(&Signature::name, bold);
    }

    /// One line of every signature block, side by side over the width of the sheet.
    void signatureLine(QString Signature::*part, const CellLook& look)
    {
        const auto& signatures = m_report.signatures;
        const int count = int(signatures.size());
        if (std::all_of(signatures.begin(), signatures.end(), [&](const Signature& signature) {
                return (signature.*part).isEmpty();
            }))
            return;
        const int columns = last() + 1;
        for (int i = 0; i < count; ++i) {
            const int first = i * columns / count;
            const int end = std::max(first, (i + 1) * columns / count - 1);
            m_book.merged(
                m_row, first, end, signatures[size_t(i)].*part, look, m_totalWidth / count);
        }
        ++m_row;
    }

    const Report& m_report;
    XlsxBook& m_book;
    XlsxCharts m_charts;
    const Section* m_main;
    std::vector<int> m_widths;
    std::vector<lxw_format*> m_formats; ///< of the table being written
    int m_totalWidth = 0;
    lxw_row_t m_row = 0;
};

std::unexpected<Error> notWritten(const QString& path, const QString& detail)
{
    return fail(
        ErrorCode::Full,
        Tr::tr("“%1” could not be put together. Check that the folder for temporary files has room "
               "and try again.")
            .arg(path),
        detail);
}

} // namespace

Result<void> writeXlsx(const Report& report, const QString& path)
{
    // The library writes where it stands; the target must appear complete or not at all.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(path, folder.errorString());
    const QString draft = folder.filePath(u"report.xlsx"_s);
    const Section* table = mainTable(report);
    XlsxBook book(draft, Tr::tr("Report"), table && table->rows.size() > largeFrom);
    if (!book.isOpen())
        return notWritten(path, u"workbook_new"_s);
    ReportSheet(report, book).write();
    const QString problem = book.close();
    if (!problem.isEmpty())
        return notWritten(path, problem);
    if (!isWholeWorkbook(draft))
        return notWritten(path, u"incomplete"_s);
    return copyFile(draft, path);
}

} // namespace soviec::report
