// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog_cells.h"

#include "core/base/ratio.h"
#include "core/base/tr.h"

#include <QRegularExpression>

namespace soviec {

using namespace Qt::StringLiterals;

QList<Named<CatalogPart>> partNames()
{
    return {
        {CatalogPart::Leadership,
         Tr::tr("leadership"),
         {u"lanh dao"_s, u"lanh dao quan ly"_s, u"leadership"_s, u"phan a"_s, u"a"_s}},
        {CatalogPart::Common, Tr::tr("common"), {u"dung chung"_s, u"chung"_s, u"common"_s}},
        {CatalogPart::Division,
         Tr::tr("division"),
         {u"rieng"_s, u"rieng phong"_s, u"theo phong"_s, u"phong"_s, u"division"_s}}};
}

QString normalGroup(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?:n|nhom|group)? ?(?:([1-9])|(i{1,3}|iv|v))$"_s);
    const auto match = pattern.match(fold(text));
    if (!match.hasMatch())
        return text;
    if (match.capturedLength(1) > 0)
        return u"N"_s + match.captured(1);
    static const QStringList numerals {u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s};
    return u"N"_s + QString::number(numerals.indexOf(match.captured(2)) + 1);
}

std::optional<std::pair<Decimal, Decimal>> readFrame(RowReader& reader, int spec)
{
    const QString text = reader.text(spec);
    if (text.isEmpty())
        return std::nullopt;
    if (reader.cell(spec).kind == CellKind::Day) {
        reader.error(
            spec, u"date_for_frame"_s,
            Tr::tr("The spreadsheet has made a date (%1) of the point frame. Format the cell as "
                   "text and enter it again.")
                .arg(text));
        return std::nullopt;
    }
    static const QRegularExpression pattern(
        u"^\\D*?([0-9]+(?:[.,][0-9]+)?)(?:\\D+?([0-9]+(?:[.,][0-9]+)?))?\\D*$"_s);
    const auto match = pattern.match(text);
    const auto first = Decimal::parseTyped(match.captured(1));
    const auto last
        = match.capturedLength(2) > 0 ? Decimal::parseTyped(match.captured(2)) : first;
    if (match.hasMatch() && first && last && *first <= *last)
        return std::pair(*first, *last);
    reader.error(
        spec, u"bad_frame"_s,
        Tr::tr("“%1” is not a point frame. Write it as 51-100.").arg(text.left(40)));
    return std::nullopt;
}

QString frameText(const CatalogItem& item)
{
    if (item.frameMin.isZero() && item.frameMax.isZero())
        return {};
    if (item.frameMin == item.frameMax)
        return item.frameMin.toString();
    return item.frameMin.toString() + u'-' + item.frameMax.toString();
}

int durationScale(const SheetLayout& layout, int spec)
{
    const auto index = size_t(layout.column(spec) - 1);
    for (const TableRow& row : layout.sheet().rows) {
        if (layout.column(spec) == 0 || row.number > layout.header().lastRow)
            break;
        if (row.number < layout.header().firstRow || index >= row.cells.size())
            continue;
        const QString heading = fold(row.cells[index].text);
        if (heading.contains(u"phut"))
            return 1;
        if (heading.contains(u"gio"))
            return 60;
        if (heading.contains(u"ngay"))
            return 480;
    }
    return 1;
}

std::optional<int> readDuration(RowReader& reader, int spec, int scale)
{
    const QString text = reader.text(spec);
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression pattern(u"^([0-9]+(?:[.,][0-9]+)?) ?(\\p{L}*)"_s);
    const auto match = pattern.match(text);
    const QString unit = fold(match.captured(2));
    if (unit.startsWith(u"ph") || unit.startsWith(u"min"))
        scale = 1;
    else if (unit.startsWith(u"gi") || unit == u"h" || unit.startsWith(u"hour"))
        scale = 60;
    else if (unit.startsWith(u"ng") || unit.startsWith(u"day"))
        scale = 480;
    const auto value = Decimal::parseTyped(match.captured(1));
    if (match.hasMatch() && value && *value <= Decimal(1'000'000)
        && value->scaled() * scale % Decimal::unit == 0)
        return int(value->scaled() * scale / Decimal::unit);
    reader.error(
        spec, u"bad_duration"_s,
        Tr::tr("“%1” is not a time in whole minutes. Write it as 90 or 1,5 giờ.")
            .arg(text.left(40)));
    return std::nullopt;
}

bool isUnroundedCoefficient(const TableCell& cell, Decimal points, Decimal divisor)
{
    if (cell.kind != CellKind::Number)
        return false;
    const qsizetype point = cell.text.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : cell.text.size() - point - 1;
    if (decimals < 3)
        return false;
    const int shown = int(qMin<qsizetype>(decimals, 4));
    const QString cut = cell.text.left(point + 1 + shown);
    const auto given = Decimal::parse(cut);
    const Decimal exact = Ratio(points.scaled(), divisor.scaled()).roundHalfUp(shown);
    // Longer figures were cut, not rounded: they may lie one last place below.
    const auto distance = given ? exact.scaled() - given->scaled() : -1;
    return distance == 0 || (decimals > 4 && distance == 1);
}

} // namespace soviec
