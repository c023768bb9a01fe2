// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_book.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace soviec::report {

namespace {

/// The library's limit for one cell.
constexpr qsizetype maxText = 32'767;

QByteArray cellText(const QString& value)
{
    QString text = value.size() <= maxText ? value : QString(value.left(maxText - 1) + u'…');
    // To XML these two are no characters: with one of them no spreadsheet opens the workbook.
    for (const char16_t none : {u'\xfffe', u'\xffff'})
        text.replace(QChar(none), QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

uint8_t alignment(Align align)
{
    switch (align) {
    case Align::Left: return LXW_ALIGN_LEFT;
    case Align::Centre: return LXW_ALIGN_CENTER;
    case Align::Right: return LXW_ALIGN_RIGHT;
    }
    Q_UNREACHABLE();
}

} // namespace

XlsxBook::XlsxBook(const QString& path, const QString& sheetName, bool large)
{
    lxw_workbook_options options {};
    options.constant_memory = large ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(path.toUtf8().constData(), &options);
    if (m_book)
        m_sheet = addSheet(sheetName);
}

lxw_worksheet* XlsxBook::addSheet(const QString& name)
{
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_format* XlsxBook::format(const CellLook& look)
{
    if (lxw_format* known = m_formats.value(look))
        return known;
    lxw_format* made = workbook_add_format(m_book);
    format_set_font_name(made, "Times New Roman");
    format_set_font_size(made, look.size);
    if (look.bold)
        format_set_bold(made);
    if (look.italic)
        format_set_italic(made);
    if (look.border)
        format_set_border(made, LXW_BORDER_THIN);
    if (look.wrap)
        format_set_text_wrap(made);
    if (look.shaded)
        format_set_bg_color(made, 0xE8EEF4);
    format_set_align(made, alignment(look.align));
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    if (!look.numberFormat.isEmpty())
        format_set_num_format(made, look.numberFormat.toUtf8().constData());
    m_formats.insert(look, made);
    return made;
}

void XlsxBook::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

void XlsxBook::text(lxw_row_t row, int column, const QString& value, lxw_format* format)
{
    if (value.isEmpty())
        return blank(row, column, format);
    note(worksheet_write_string(
        m_sheet, row, columnOf(column), cellText(value).constData(), format));
}

void XlsxBook::number(lxw_row_t row, int column, Decimal value, lxw_format* format)
{
    // The file format knows only binary numbers; 15 of their digits are exact, more than a Decimal
    // that is printed has.
    note(worksheet_write_number(
        m_sheet, row, columnOf(column), double(value.scaled()) / Decimal::unit, format));
}

void XlsxBook::date(lxw_row_t row, int column, const Date& value, lxw_format* format)
{
    if (!isValid(value))
        return blank(row, column, format);
    lxw_datetime day {};
    day.year = value.year();
    day.month = value.month();
    day.day = value.day();
    note(worksheet_write_datetime(m_sheet, row, columnOf(column), &day, format));
}

void XlsxBook::time(lxw_row_t row, int column, Minutes value, lxw_format* format)
{
    constexpr int day = 24 * 60; // a spreadsheet counts in days
    note(worksheet_write_number(m_sheet, row, columnOf(column), double(value.count()) / day, format));
}

void XlsxBook::blank(lxw_row_t row, int column, lxw_format* format)
{
    note(worksheet_write_blank(m_sheet, row, columnOf(column), format));
}

void XlsxBook::setLines(lxw_row_t row, int lines, int size)
{
    constexpr double highest = 400; // points; a spreadsheet takes no row over 409
    note(worksheet_set_row(m_sheet, row, std::min(highest, size * 1.35 * lines), nullptr));
}

void XlsxBook::merged(
    lxw_row_t row, int first, int last, const QString& value, const CellLook& look,
    int widthCharacters)
{
    // Spreadsheets do not fit the height of merged cells by themselves.
    qsizetype lines = 0;
    for (const QString& line : value.split(u'\n'))
        lines += 1 + line.size() / std::max(1, widthCharacters);
    setLines(row, int(std::max<qsizetype>(1, lines)), look.size);
    if (first == last)
        return text(row, first, value, look);
    note(worksheet_merge_range(
        m_sheet, row, columnOf(first), row, columnOf(last), cellText(value).constData(),
        format(look)));
}

QString XlsxBook::close()
{
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    m_sheet = nullptr;
    const lxw_error error = m_error != LXW_NO_ERROR ? m_error : closed;
    return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
}

bool isWholeWorkbook(const QString& path)
{
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return false;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    bool whole = count > 0;
    for (zip_int64_t i = 0; whole && i < count; ++i) {
        zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QByteArray chunk(qsizetype(64) * 1024, Qt::Uninitialized);
        char last = 0;
        zip_int64_t got = file ? 1 : -1;
        while (got > 0) {
            got = zip_fread(file, chunk.data(), zip_uint64_t(chunk.size()));
            if (got > 0)
                last = chunk[qsizetype(got) - 1];
        }
        whole = got == 0 && (last == '>' || last == '\n');
        if (file)
            zip_fclose(file);
    }
    zip_discard(archive);
    return whole;
}

} // namespace soviec::report
