// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/line_reader.h"

#include "core/base/tr.h"

#include <array>

// The days of a diary line; the rest of LineReader stands in line_reader.cpp.
namespace soviec {

using namespace Qt::StringLiterals;

int LineReader::day(qsizetype at)
{
    const bool prefixed = plain(at) == u"ngay" && joined(at, 2).size() > 5;
    const qsizetype from = prefixed ? at + 1 : at;
    const int extra = prefixed ? 1 : 0;
    if (plain(from) == u"hom") {
        const QString which = plain(from + 1);
        const int back = which == u"nay" ? 0 : which == u"qua" ? 1 : which == u"kia" ? 2 : -1;
        if (back >= 0 && !m_tokens[from].closed) {
            setDay(at, 2 + extra, m_today - Days(back));
            return 2 + extra;
        }
    }
    int words = 0;
    if (const int number = weekdayNumber(from, words); number > 0) {
        Date date = mondayOf(m_today) + Days(number - 1);
        const QString suffix = joined(from + words, 2);
        const bool open = !m_tokens[from + words - 1].closed;
        if (open && suffix == u"tuan truoc")
            date -= Days(7);
        if (open && (suffix == u"tuan truoc" || suffix == u"tuan nay"))
            words += 2;
        setDay(at, words + extra, date);
        return words + extra;
    }
    return numericDay(at, prefixed);
}

int LineReader::weekdayNumber(qsizetype at, int& words) const
{
    const QString first = plain(at);
    if (first.size() == 2 && first[0] == u't' && first[1] >= u'2' && first[1] <= u'7') {
        words = 1;
        return first[1].unicode() - u'1';
    }
    const QString second = plain(at + 1);
    if (second.isEmpty() || m_tokens[at].closed)
        return 0;
    const QString rawFirst = m_tokens[at].raw.toLower();
    const QString rawSecond = m_tokens[at + 1].raw.toLower();
    words = 2;
    if ((rawFirst == u"chủ" && rawSecond == u"nhật") || (rawFirst == u"chu" && rawSecond == u"nhat"))
        return plain(at - 1) == u"hinh" ? 0 : 7;
    const bool thu = rawFirst == u"thứ" || (rawFirst == u"thu" && !m_accents);
    if (!thu || plain(at - 1) == u"lan")
        return 0;
    if (second.size() == 1 && second[0] >= u'2' && second[0] <= u'7')
        return second[0].unicode() - u'1';
    // Spelled out only with accents: "thu tu" may be thứ tự, "thu ba" a name.
    static constexpr std::array names {u"hai", u"ba", u"tư", u"năm", u"sáu", u"bảy"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (rawFirst == u"thứ" && rawSecond == QStringView(names[i]))
            return int(i) + 1;
    }
    return 0;
}

int LineReader::numericDay(qsizetype at, bool prefixed)
{
    const int extra = prefixed ? 1 : 0;
    const QString text = plain(at + extra);
    LineScan scan(text);
    const auto dayNumber = scan.number(2);
    const bool slash = scan.eat({u"/"});
    if (!dayNumber || !(slash || scan.eat({u"-", u"."})))
        return 0;
    const auto month = scan.number(2);
    if (!month)
        return 0;
    std::optional<int> year;
    if (!scan.atEnd()) {
        if (scan.eat({u"/", u"-", u"."}))
            year = scan.number(4);
        if (!year || *year < 1900 || !scan.atEnd())
            return 0;
    } else if (!slash || text == u"24/7") {
        return 0;
    }
    // "1/2 ngày" is a fraction.
    const QString next = plain(at + extra + 1);
    if (!year && !prefixed && (next == u"ngay" || next == u"buoi" || next == u"thang" || next == u"so"))
        return 0;
    if (*month < 1 || *month > 12 || *dayNumber < 1 || *dayNumber > 31)
        return 0;
    auto date = parseTypedDate(u"%1/%2/%3"_s.arg(*dayNumber).arg(*month).arg(year.value_or(m_today.year())));
    if (date && !year && *date > m_today + Days(183))
        date = parseTypedDate(u"%1/%2/%3"_s.arg(*dayNumber).arg(*month).arg(m_today.year() - 1));
    if (!date) {
        take(at, 1 + extra, TokenKind::Day);
        find(at, 1 + extra, date.error().text);
        return 1 + extra;
    }
    setDay(at, 1 + extra, *date);
    return 1 + extra;
}

void LineReader::setDay(qsizetype at, int words, const Date& date)
{
    if (!isFirst(at, words, TokenKind::Day))
        return;
    m_out.day = date;
    if (date > m_today)
        find(at, words,
             Tr::tr("%1 is still to come. The diary holds what has been done.").arg(listDate(date)));
}

} // namespace soviec
