// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/national_export.h"

#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

struct ExportField {
    const char16_t* key;
    int width;
    Align align;
    int decimals;
};
// The order and the keys are the format: new ones are added at the end only. Width 0: in files only,
// a sheet has no room for all of them.
constexpr ExportField fields[] = {
    {u"ma_co_quan", 0, Align::Left, 0},     {u"ma_don_vi", 9, Align::Left, 0},
    {u"ten_don_vi", 0, Align::Left, 0},    {u"ma_can_bo", 9, Align::Left, 0},
    {u"ho_va_ten", 20, Align::Left, 0},     {u"doi_tuong", 0, Align::Left, 0},
    {u"chuc_vu", 16, Align::Left, 0},       {u"vai_tro", 0, Align::Left, 0},
    {u"ky_danh_gia", 8, Align::Left, 0},    {u"diem_chung", 7, Align::Right, 2},
    {u"diem_ket_qua", 7, Align::Right, 2},  {u"tong_diem", 7, Align::Right, 2},
    {u"muc", 9, Align::Left, 0},            {u"bo_tieu_chi", 0, Align::Left, 0},
    {u"nguoi_ky", 16, Align::Left, 0},      {u"ngay_ky", 9, Align::Centre, 0},
    {u"ma_noi_dung", 0, Align::Left, 0}};

Cell points(const std::optional<Decimal>& value)
{
    return value ? Cell(*value) : Cell();
}

/// A rating of a year has no points of its own but the mean.
Cell commonPoints(const SheetFigures& figures)
{
    return figures.period.kind() == Period::Kind::Year ? Cell() : Cell(figures.commonPoints);
}

Section description(const TableForm& form)
{
    Section section;
    section.heading = form.text(u"annex");
    section.columns = {
        form.number(), form.words(u"key"_s, 16), form.words(u"meaning"_s, 34),
        form.words(u"values"_s, 50)};
    for (const ExportField& field : fields) {
        const QString key = QString::fromUtf16(field.key);
        section.rows.push_back(
            {{nextNumber(section), key, form.text(key), form.text(QString(key + u"_values"_s))},
             RowStyle::Normal});
    }
    return section;
}

} // namespace

Report nationalExportReport(
    const Letterhead& head, const QString& span, const QString& agencyCode,
    const QList<NationalRow>& rows)
{
    const TableForm form(FormText::of(u"national-export"_s));
    Report report = form.begin(u"national-export"_s, head, span);
    report.paper = Paper::Landscape;
    Section table;
    for (const ExportField& field : fields) {
        const QString key = QString::fromUtf16(field.key);
        table.columns.push_back({key, form.text(key), field.width, field.align, field.decimals});
    }
    for (const NationalRow& one : rows) {
        table.rows.push_back(
            {{agencyCode, one.unitCode, one.unitName, one.personCode, one.fullName, code(one.kind),
              one.positionTitle, code(one.role), one.figures.period.toString(),
              commonPoints(one.figures), points(one.figures.resultPoints), points(one.figures.total),
              one.figures.level, one.ruleSetId, one.signerName, one.signedOn, one.contentHash},
             RowStyle::Normal});
    }
    table.paragraphs = {form.text(rows.isEmpty() ? u"empty" : u"legend")};
    report.sections = {std::move(table)};
    report.annex = {description(form)};
    return report;
}

} // namespace soviec::report
