// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_styles.h"

#include "core/base/date.h"

#include <QHash>

#include <cmath>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

/// The format code without what it only shows: quoted text, escaped characters, colours, locales.
QString significant(const QString& code)
{
    QString kept;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (inside == u"h" || inside == u"hh" || inside == u"m" || inside == u"mm"
                || inside == u"s" || inside == u"ss")
                kept += u'h';
            i = end < 0 ? code.size() : end;
        } else if (c == u';') {
            break; // the format of positive numbers decides
        } else {
            kept += c.toLower();
        }
    }
    return kept;
}

QString clock(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

SerialStyle serialStyle(const QString& formatCode)
{
    QString code = significant(formatCode);
    code.remove(QStringLiteral("general"));
    const bool date = code.contains(u'y') || code.contains(u'd');
    const bool time = code.contains(u'h') || code.contains(u's');
    if (date)
        return time ? SerialStyle::DayTime : SerialStyle::Day;
    if (time)
        return SerialStyle::Time;
    return code.contains(u'm') ? SerialStyle::Day : SerialStyle::Number;
}

SerialStyle builtInSerialStyle(int formatId)
{
    if (formatId == 22)
        return SerialStyle::DayTime;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 45 && formatId <= 47))
        return SerialStyle::Time;
    if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 36)
        || (formatId >= 50 && formatId <= 58))
        return SerialStyle::Day;
    return SerialStyle::Number;
}

std::vector<SerialStyle> readCellStyles(QXmlStreamReader& xml)
{
    QHash<int, SerialStyle> custom;
    std::vector<SerialStyle> styles;
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            inCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == u"cellXfs")
            inCellFormats = true;
        else if (xml.name() == u"numFmt")
            custom.insert(id, serialStyle(attributes.value("formatCode"_L1).toString()));
        else if (xml.name() == u"xf" && inCellFormats)
            styles.push_back(custom.contains(id) ? custom.value(id) : builtInSerialStyle(id));
    }
    return styles;
}

TableCell serialCell(const QString& number, SerialStyle style, bool since1904)
{
    const TableCell asNumber {number, CellKind::Number, false};
    bool good = false;
    const double serial = number.toDouble(&good);
    // "nan" is a number to the reader, and no place on any calendar.
    if (!good || !(serial >= 0 && serial < 402'000))
        return asNumber;
    double day = std::floor(serial);
    int minutes = int(std::lround((serial - day) * 1440));
    if (minutes == 1440) {
        minutes = 0;
        day += 1;
    }
    if (style == SerialStyle::Time || (style == SerialStyle::DayTime && day < 1))
        return {clock(int(day) * 1440 + minutes), CellKind::Time, false};
    // Spreadsheets count 29/02/1900, which never was, as day 60.
    const Date epoch = since1904 ? Date(1904, 1, 1) : serial < 60 ? Date(1899, 12, 31) : Date(1899, 12, 30);
    const Date date = epoch + Days(long(day));
    if (date.year() < 1900 || date.year() > 2999)
        return asNumber;
    const QString text = isoDate(date);
    return {minutes == 0 ? text : text + u' ' + clock(minutes), CellKind::Day, false};
}

} // namespace soviec
