// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <xlsxwriter.h>

namespace soviec::report {

/// How a cell of the workbook looks; formats are made once a look.
struct CellLook {
    bool bold = false;
    bool italic = false;
    bool border = false;
    bool wrap = false;
    bool shaded = false;
    int size = 12;
    Align align = Align::Left;
    QString numberFormat;
    auto operator<=>(const CellLook& other) const
    {
        return std::tie(bold, italic, border, wrap, shaded, size, align, numberFormat)
            <=> std::tie(other.bold, other.italic, other.border, other.wrap, other.shaded,
                         other.size, other.align, other.numberFormat);
    }
    bool operator==(const CellLook&) const = default;
};

/// A libxlsxwriter workbook, each of its sheets being written row after row, from the top down.
class XlsxBook {
public:
    /// Rows go to disk at once where `large`, so that memory does not grow with them.
    XlsxBook(const QString& path, const QString& sheetName, bool large);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    bool isOpen() const { return m_sheet != nullptr; }
    /// The sheet being written.
    lxw_worksheet* sheet() const { return m_sheet; }
    /// A further sheet; use() turns to it.
    lxw_worksheet* addSheet(const QString& name);
    void use(lxw_worksheet* sheet) { m_sheet = sheet; }
    static QByteArray nameOf(const lxw_worksheet* sheet) { return sheet->name; }
    lxw_chart* addChart(uint8_t type) { return workbook_add_chart(m_book, type); }
    lxw_format* format(const CellLook& look);

    void text(lxw_row_t row, int column, const QString& value, lxw_format* format);
    void text(lxw_row_t row, int column, const QString& value, const CellLook& look)
    {
        text(row, column, value, format(look));
    }
    void number(lxw_row_t row, int column, Decimal value, lxw_format* format);
    void number(lxw_row_t row, int column, Decimal value, const CellLook& look)
    {
        number(row, column, value, format(look));
    }
    void date(lxw_row_t row, int column, const Date& value, lxw_format* format);
    /// A length of time, which a spreadsheet adds up exactly.
    void time(lxw_row_t row, int column, Minutes value, lxw_format* format);
    void blank(lxw_row_t row, int column, lxw_format* format);
    /// Gives the row room for so many lines of text; called before its cells are written.
    void setLines(lxw_row_t row, int lines, int size);
    /// A text over several columns of one row, with room for its lines.
    void merged(
        lxw_row_t row, int first, int last, const QString& value, const CellLook& look,
        int widthCharacters);

    /// Finishes the file; the library's words where something failed, else empty.
    QString close();

private:
    void note(lxw_error error);
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    QMap<CellLook, lxw_format*> m_formats;
    lxw_error m_error = LXW_NO_ERROR;
};

/// True where the file is a whole workbook: every part unpacks and ends as XML ends. The library
/// does not notice a temporary folder without room.
bool isWholeWorkbook(const QString& path);

} // namespace soviec::report
