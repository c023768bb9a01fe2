// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/xlsx_writer.h"
#include "core/exchange/zip_packer.h"

#include <QStringList>
#include <QTest>

namespace soviec::fixture {

using namespace Qt::StringLiterals;

/// A sheet from lines of cells separated by "|"; a cell that reads as a number becomes one.
inline TableSheet sheet(const QString& name, const QStringList& lines)
{
    TableSheet result;
    result.name = name;
    int number = 0;
    for (const QString& line : lines) {
        TableRow row;
        row.number = ++number;
        for (const QString& text : line.split(u'|')) {
            bool isNumber = false;
            text.toDouble(&isNumber);
            row.cells.push_back(
                {text, text.isEmpty() ? CellKind::Empty
                     : isNumber       ? CellKind::Number
                                      : CellKind::Text,
                 false});
        }
        if (!line.isEmpty())
            result.rows.push_back(row);
    }
    return result;
}

inline Table table(const QList<TableSheet>& sheets)
{
    Table result;
    result.fileName = u"test.xlsx"_s;
    result.sheets.assign(sheets.begin(), sheets.end());
    return result;
}

/// A workbook of one sheet from the inside of its <worksheet>, written by hand.
inline QByteArray workbook(
    const QByteArray& sheetXml, const QByteArray& stringsXml = {}, const QByteArray& stylesXml = {},
    const QByteArray& workbookProperties = {})
{
    const QByteArray links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return packZip(
               {{u"_rels/.rels"_s,
                 "<Relationships><Relationship Id='a' Type='" + links
                     + "/officeDocument' Target='/xl/workbook.xml'/></Relationships>"},
                {u"xl/workbook.xml"_s,
                 "<workbook xmlns:r='" + links + "'>" + workbookProperties
                     + "<sheets><sheet name='S1' sheetId='1' r:id='r1'/></sheets></workbook>"},
                {u"xl/_rels/workbook.xml.rels"_s,
                 "<Relationships><Relationship Id='r1' Type='" + links
                     + "/worksheet' Target='worksheets/sheet1.xml'/>"
                       "<Relationship Id='r2' Type='"
                     + links
                     + "/sharedStrings' Target='sharedStrings.xml'/>"
                       "<Relationship Id='r3' Type='"
                     + links + "/styles' Target='styles.xml'/></Relationships>"},
                {u"xl/sharedStrings.xml"_s, "<sst>" + stringsXml + "</sst>"},
                {u"xl/styles.xml"_s, "<styleSheet>" + stylesXml + "</styleSheet>"},
                {u"xl/worksheets/sheet1.xml"_s, "<worksheet>" + sheetXml + "</worksheet>"}})
        .value_or(QByteArray());
}

} // namespace soviec::fixture
