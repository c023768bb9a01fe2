// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/csv_field.h"
#include "core/base/date.h"
#include "core/base/tr.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <map>
#include <utility>

namespace soviec {

namespace {

constexpr qint64 maxCells = 4'000'000;
constexpr int sampleRows = 30;

Result<QString> decoded(const QByteArray& bytes, const QString& fileName)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    // Marks of the byte order are no letters: some programs put one before each part they join to a file.
    text.remove(QChar(QChar::ByteOrderMark));
    // Half of a pair is no letter: it could not be written again.
    if (decoder.hasError() || text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is neither an Excel workbook nor text in UTF-8. Save it as Excel workbook "
                   "(.xlsx) or as CSV UTF-8.")
                .arg(fileName));
    return text;
}

using Records = std::vector<std::vector<QString>>;

/// Splits text into records; stops after `limit` of them where it is not negative.
class RecordParser {
public:
    RecordParser(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    Records parse(int limit)
    {
        Records records;
        while (m_at < m_text.size() && (limit < 0 || int(records.size()) < limit)
               && m_cells <= maxCells)
            records.push_back(record());
        return records;
    }
    bool endsInsideQuotes() const { return m_unterminated; }
    /// Quotation marks in the middle of fields: spreadsheets write none where the separator is right.
    int strayQuotes() const { return m_strayQuotes; }
    bool tooLarge() const { return m_cells > maxCells; }
    /// The record whose quote never closes, counted from 1.
    int quoteRecord() const { return m_record; }

private:
    std::vector<QString> record()
    {
        ++m_record;
        std::vector<QString> fields;
        for (;;) {
            fields.push_back(field());
            ++m_cells;
            if (m_at >= m_text.size())
                return fields;
            const QChar end = m_text[m_at++];
            if (end == m_separator)
                continue;
            if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            return fields;
        }
    }

    bool atFieldEnd() const
    {
        const QChar c = m_text[m_at];
        return c == m_separator || c == u'\r' || c == u'\n';
    }

    QString field()
    {
        QString value;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            value = quoted();
        const qsizetype from = m_at;
        for (; m_at < m_text.size() && !atFieldEnd(); ++m_at)
            m_strayQuotes += m_text[m_at] == u'"' ? 1 : 0;
        value += m_text.sliced(from, m_at - from);
        return value;
    }

    QString quoted()
    {
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                value += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value += u'"';
                ++m_at;
            } else {
                ++m_at;
                return value;
            }
        }
        m_unterminated = true;
        return value;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_cells = 0;
    int m_record = 0;
    int m_strayQuotes = 0;
    bool m_unterminated = false;
};

/// How well a separator fits the first rows. Spreadsheets give every row the same number of fields; a
/// comma within texts or figures does not.
struct Fit {
    int strayQuotes = 0;
    size_t rows = 0;  ///< of the most frequent width of two fields and more
    size_t width = 1;

    bool isBetterThan(const Fit& other) const
    {
        if ((width > 1) != (other.width > 1))
            return width > 1;
        if (strayQuotes != other.strayQuotes)
            return strayQuotes < other.strayQuotes;
        return std::pair(rows, width) > std::pair(other.rows, other.width);
    }
};

Fit fitOf(QStringView text, QChar separator)
{
    RecordParser parser(text, separator);
    std::map<size_t, size_t> rowsOfWidth;
    for (const auto& record : parser.parse(sampleRows)) {
        if (record.size() > 1)
            ++rowsOfWidth[record.size()];
    }
    Fit fit {parser.strayQuotes(), 0, 1};
    for (const auto& [width, rows] : rowsOfWidth) {
        if (rows >= fit.rows)
            fit = {fit.strayQuotes, rows, width};
    }
    return fit;
}

QChar separatorOf(QStringView text)
{
    QChar best = u';';
    Fit most = fitOf(text, best);
    for (const QChar candidate : {u'\t', u','}) {
        const Fit fit = fitOf(text, candidate);
        if (fit.isBetterThan(most)) {
            most = fit;
            best = candidate;
        }
    }
    return best;
}

QString csvText(const TableCell& cell)
{
    switch (cell.kind) {
    case CellKind::Number: return csv::number(cell.text);
    case CellKind::Day: {
        const auto date = parseIsoDate(cell.text);
        return csv::plain(date ? formDate(*date) : cell.text);
    }
    case CellKind::Time:
    case CellKind::Boolean: return csv::plain(cell.text);
    case CellKind::Empty:
    case CellKind::Text:
    case CellKind::Error: break;
    }
    return csv::text(cell.text);
}

} // namespace

Result<Table> readCsv(const QByteArray& bytes, const QString& fileName)
{
    const auto text = decoded(bytes, fileName);
    if (!text)
        return passOn(text);
    QStringView body(*text);
    // Spreadsheets read this first line as the choice of separator and do not show it.
    QChar separator;
    if (body.startsWith(u"sep=") && body.size() > 4) {
        separator = body[4];
        body = body.mid(std::min(body.size(), body.indexOf(u'\n') + 1));
    }
    RecordParser parser(body, separator.isNull() ? separatorOf(body) : separator);
    const Records records = parser.parse(-1);
    if (parser.tooLarge())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” has more cells than can be imported at once. Split it into smaller files.")
                .arg(fileName));
    if (parser.endsInsideQuotes())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("In “%1”, row %2 opens a quotation mark that never closes. Add the closing mark "
                   "or take the opening one away.")
                .arg(fileName, QString::number(parser.quoteRecord())));
    TableSheet sheet;
    sheet.name = QFileInfo(fileName).completeBaseName();
    int number = 0;
    for (const auto& record : records) {
        TableRow row;
        row.number = ++number;
        for (const QString& field : record) {
            const QString value = csv::unguarded(field);
            row.cells.push_back({value, value.isEmpty() ? CellKind::Empty : CellKind::Text, false});
        }
        while (!row.cells.empty() && row.cells.back().kind == CellKind::Empty)
            row.cells.pop_back();
        if (!row.cells.empty())
            sheet.rows.push_back(std::move(row));
    }
    Table table;
    table.fileName = fileName;
    table.sheets.push_back(std::move(sheet));
    return table;
}

QByteArray toCsv(const Table& table)
{
    QString out(QChar(char16_t(0xfeff)));
    if (table.sheets.empty())
        return out.toUtf8();
    const auto& rows = table.sheets.front().rows;
    size_t width = 0;
    for (const TableRow& row : rows)
        width = std::max(width, row.cells.size());
    for (const TableRow& row : rows) {
        for (size_t i = 0; i < width; ++i) {
            if (i > 0)
                out += u';';
            if (i >= row.cells.size())
                continue;
            const QString field = csvText(row.cells[i]);
            // A first text that spreadsheets, and readCsv(), would take for the choice of a separator.
            out += out.size() == 1 && field.startsWith(u"sep=") ? u'"' + field + u'"' : field;
        }
        out += u"\r\n";
    }
    return out.toUtf8();
}

} // namespace soviec
