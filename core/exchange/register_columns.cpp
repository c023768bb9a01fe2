// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the columns of a list stand: headings as the document-management systems and one-stop shops
// of the offices write them.
#include "core/base/text.h"
#include "core/exchange/register_specs.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

std::vector<ColumnSpec> registerSpecs()
{
    const auto spec = [](RegisterField field, QStringList names, bool fillDown) {
        return ColumnSpec {fieldLabel(field), std::move(names), false, fillDown};
    };
    return {
        spec(RegisterField::Number,
             {u"so ky hieu"_s, u"so ky hieu van ban"_s, u"so va ky hieu"_s, u"so va ky hieu van ban"_s,
              u"so hieu"_s, u"so hieu van ban"_s, u"ky hieu"_s, u"so van ban"_s, u"so kh"_s, u"ma ho so"_s,
              u"so ho so"_s, u"ma hs"_s, u"so bien nhan"_s, u"number"_s}, false),
        spec(RegisterField::Dated,
             {u"ngay van ban"_s, u"ngay vb"_s, u"ngay thang van ban"_s, u"ngay ban hanh"_s, u"ngay ky"_s,
              u"ngay thang"_s, u"ngay thang nam"_s, u"ngay thang nam van ban"_s, u"ngay di"_s, u"ngay"_s,
              u"date"_s}, true),
        spec(RegisterField::Received,
             {u"ngay den"_s, u"ngay nhan"_s, u"ngay tiep nhan"_s, u"ngay gio tiep nhan"_s,
              u"thoi gian tiep nhan"_s, u"ngay nop"_s, u"ngay nhan ho so"_s, u"ngay chuyen"_s,
              u"ngay giao"_s, u"received"_s}, true),
        spec(RegisterField::Kind,
             {u"loai van ban"_s, u"loai vb"_s, u"ten loai"_s, u"ten loai van ban"_s, u"loai"_s, u"hinh thuc"_s,
              u"the loai"_s, u"thu tuc"_s, u"ten thu tuc"_s, u"thu tuc hanh chinh"_s, u"ten tthc"_s,
              u"tthc"_s, u"linh vuc"_s, u"kind"_s, u"procedure"_s}, true),
        spec(RegisterField::Summary,
             {u"trich yeu"_s, u"trich yeu noi dung"_s, u"noi dung trich yeu"_s, u"trich yeu van ban"_s,
              u"ten loai va trich yeu noi dung"_s, u"ten loai va trich yeu noi dung van ban"_s, u"noi dung"_s,
              u"noi dung van ban"_s, u"noi dung cong viec"_s, u"tom tat"_s, u"ve viec"_s, u"ten ho so"_s,
              u"noi dung ho so"_s, u"summary"_s, u"subject"_s}, false),
        spec(RegisterField::Due,
             {u"han xu ly"_s, u"han giai quyet"_s, u"han hoan thanh"_s, u"thoi han"_s, u"thoi han xu ly"_s,
              u"thoi han giai quyet"_s, u"thoi han hoan thanh"_s, u"ngay het han"_s, u"han tra"_s,
              u"han tra ket qua"_s, u"ngay hen tra"_s, u"ngay hen tra ket qua"_s, u"hen tra"_s, u"han"_s,
              u"due"_s, u"deadline"_s}, true),
        spec(RegisterField::Done,
             {u"ngay hoan thanh"_s, u"ngay xu ly"_s, u"ngay xu ly xong"_s, u"ngay giai quyet"_s,
              u"ngay ket thuc"_s, u"ngay tra"_s, u"ngay tra ket qua"_s, u"thoi gian hoan thanh"_s,
              u"ngay thuc hien"_s, u"hoan thanh ngay"_s, u"done"_s, u"completed"_s}, true),
        spec(RegisterField::Status,
             {u"trang thai"_s, u"trang thai xu ly"_s, u"tinh trang"_s, u"tinh trang xu ly"_s,
              u"tinh trang ho so"_s, u"trang thai ho so"_s, u"ket qua xu ly"_s, u"status"_s}, true),
        spec(RegisterField::Handler,
             {u"nguoi xu ly"_s, u"nguoi xu ly chinh"_s, u"can bo xu ly"_s, u"chuyen vien xu ly"_s,
              u"can bo thu ly"_s, u"nguoi thu ly"_s, u"nguoi thuc hien"_s, u"can bo giai quyet"_s,
              u"nguoi giai quyet"_s, u"handler"_s}, true),
        spec(RegisterField::Secrecy, {u"do mat"_s, u"muc do mat"_s, u"muc mat"_s, u"secrecy"_s}, true),
        spec(RegisterField::Recipient,
             {u"noi nhan"_s, u"noi nhan van ban"_s, u"don vi nhan"_s, u"nguoi ky"_s, u"recipient"_s}, true),
    };
}

namespace {

constexpr size_t searchedRows = 40;

int filled(const TableRow& row)
{
    return int(std::ranges::count_if(row.cells, [](const TableCell& cell) {
        return cell.kind == CellKind::Text && !cell.text.trimmed().isEmpty();
    }));
}

/// The number a register gives itself, where the document's own is not among the columns.
void takeRegisterNumber(RegisterSheet& found)
{
    static const QStringList names {u"so den"_s, u"so di"_s, u"so thu tu den"_s, u"so vao so"_s};
    for (qsizetype i = 0; i < found.headings.size(); ++i) {
        if (!found.columns.contains(RegisterField::Number) && names.contains(fold(found.headings[i])))
            found.columns.insert(RegisterField::Number, int(i) + 1);
    }
}

/// The row with the most texts, the first of them: what a person would call the headings.
std::optional<HeaderMatch> widestRow(const TableSheet& sheet, size_t specs)
{
    const TableRow* best = nullptr;
    for (size_t i = 0; i < std::min(sheet.rows.size(), searchedRows); ++i) {
        if (filled(sheet.rows[i]) > (best ? filled(*best) : 1))
            best = &sheet.rows[i];
    }
    if (!best)
        return std::nullopt;
    HeaderMatch match;
    match.firstRow = match.lastRow = best->number;
    match.columns.assign(specs, 0);
    match.repeated.assign(specs, 0);
    return match;
}

void addHeadings(const TableSheet& sheet, RegisterSheet& found)
{
    for (const TableRow& row : sheet.rows) {
        const bool heading = row.number >= found.firstRow && row.number <= found.lastRow;
        for (size_t i = 0; i < row.cells.size() && row.number >= found.firstRow; ++i) {
            while (found.headings.size() <= qsizetype(i)) {
                found.headings << QString();
                found.samples << QString();
            }
            const QString text = cleanText(row.cells[i].text).left(80);
            // Of headings in two rows the lower one is the column's own.
            if (heading && !text.isEmpty())
                found.headings[qsizetype(i)] = text;
            else if (!heading && found.samples[qsizetype(i)].isEmpty())
                found.samples[qsizetype(i)] = text;
        }
    }
    QStringList layout;
    for (const QString& heading : std::as_const(found.headings)) {
        if (!heading.isEmpty())
            layout << fold(heading);
    }
    found.layout = layout.join(u'|');
}

} // namespace

bool RegisterSheet::isEnough() const
{
    return columns.contains(RegisterField::Number) || columns.contains(RegisterField::Summary);
}

QList<RegisterSheet> registerSheets(const Table& table)
{
    const auto specs = registerSpecs();
    QList<RegisterSheet> sheets;
    QList<RegisterSheet> unknown;
    for (const TableSheet& sheet : table.sheets) {
        auto header = findHeader(sheet, specs);
        const bool known = header.has_value();
        if (!header)
            header = widestRow(sheet, specs.size());
        if (!header)
            continue;
        RegisterSheet found;
        found.name = sheet.name;
        found.firstRow = header->firstRow;
        found.lastRow = header->lastRow;
        for (size_t i = 0; i < specs.size(); ++i) {
            if (header->columns[i] > 0)
                found.columns.insert(Codes<RegisterField>::entries[i].value, header->columns[i]);
        }
        addHeadings(sheet, found);
        takeRegisterNumber(found);
        (known ? sheets : unknown) << found;
    }
    return sheets.isEmpty() ? unknown : sheets;
}

} // namespace soviec
