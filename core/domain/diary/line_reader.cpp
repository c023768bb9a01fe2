// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/line_reader.h"

#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

struct ClockText {
    int hour = 0;
    int minute = 0;
    bool colon = false;
    bool unit = false;
    bool marked() const { return colon || unit; }
    bool isPlausible() const { return hour < 30; }
    int total() const { return hour * 60 + minute; }
};

std::optional<ClockText> clockText(LineScan& scan)
{
    ClockText clock;
    const auto hour = scan.number(2);
    if (!hour)
        return std::nullopt;
    clock.hour = *hour;
    const qsizetype afterHour = scan.place();
    if (scan.eat({u":"})) {
        const qsizetype from = scan.place();
        const auto minute = scan.number(2);
        if (!minute || scan.place() - from != 2)
            return std::nullopt;
        clock.minute = *minute;
        clock.colon = true;
        return clock;
    }
    const bool apart = scan.blank();
    if (apart ? scan.eat({u"gio"}) : scan.eat({u"gio", u"h", u"g"})) {
        clock.unit = true;
        const qsizetype from = scan.place();
        if (const auto minute = scan.number(2)) {
            if (scan.place() - from != 2)
                return std::nullopt;
            clock.minute = *minute;
        }
    } else {
        scan.back(afterHour);
    }
    return clock;
}

bool connector(LineScan& scan)
{
    const qsizetype from = scan.place();
    const bool before = scan.blank();
    if (scan.eat({u"-", u"–", u"—", u"~"}) || (before && scan.eat({u"den", u"toi"}))) {
        scan.blank();
        return true;
    }
    scan.back(from);
    return false;
}

Minutes hoursToMinutes(const Decimal& hours)
{
    return Minutes(int((hours.scaled() * 60 + Decimal::unit / 2) / Decimal::unit));
}

bool isCapitalNumber(const QString& raw)
{
    // 215/SNN-TL, 12/2026/QĐ-UBND: digits, a slash, then capitals with a hyphen among them.
    qsizetype at = 0;
    while (at < raw.size() && raw[at].isDigit())
        ++at;
    if (at == 0 || at > 6 || at >= raw.size() || raw[at] != u'/')
        return false;
    const QStringView rest = QStringView(raw).mid(at + 1);
    const bool shape = std::all_of(rest.begin(), rest.end(), [](QChar c) {
        return c.isUpper() || c.isDigit() || c == u'-' || c == u'/' || c == u'.';
    });
    const bool letters = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isUpper(); });
    return shape && letters && rest.contains(u'-');
}

} // namespace

LineReader::LineReader(const QString& line, const Date& today)
    : m_line(line)
    , m_today(today)
    , m_tokens(lineTokens(line))
{
    m_accents = std::any_of(m_tokens.begin(), m_tokens.end(), [](const LineToken& t) {
        return t.plain != t.raw.toLower();
    });
}

EntryLine LineReader::read()
{
    qsizetype at = 0;
    while (at < m_tokens.size()) {
        int taken = 0;
        if (!m_tokens[at].quoted) {
            taken = document(at);
            if (taken == 0)
                taken = day(at);
            if (taken == 0)
                taken = time(at);
            if (taken == 0)
                taken = count(at);
            if (taken == 0)
                taken = duration(at);
        }
        if (taken == 0) {
            m_out.words.append(m_tokens[at].whole);
            taken = 1;
        }
        at += taken;
    }
    return m_out;
}

QString LineReader::joined(qsizetype at, int words) const
{
    if (at + words > m_tokens.size())
        return {};
    QString text;
    for (int i = 0; i < words; ++i) {
        const LineToken& token = m_tokens[at + i];
        if (token.quoted || (i + 1 < words && token.closed))
            return {};
        if (i > 0)
            text += u' ';
        text += token.plain;
    }
    return text;
}

QString LineReader::plain(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() && !m_tokens[at].quoted ? m_tokens[at].plain : QString();
}

QString LineReader::typed(qsizetype at, int words) const
{
    const LineToken& first = m_tokens[at];
    const LineToken& last = m_tokens[at + words - 1];
    return m_line.mid(first.start, last.start + last.length - first.start).left(40);
}

void LineReader::take(qsizetype at, int words, TokenKind kind)
{
    const LineToken& first = m_tokens[at];
    const LineToken& last = m_tokens[at + words - 1];
    m_out.understood.append({first.start, last.start + last.length - first.start, kind});
}

void LineReader::find(qsizetype at, int words, const QString& text)
{
    const LineToken& first = m_tokens[at];
    const LineToken& last = m_tokens[at + words - 1];
    m_out.findings.append({text, first.start, last.start + last.length - first.start, true});
}

bool LineReader::isFirst(qsizetype at, int words, TokenKind kind)
{
    const bool again = std::any_of(
        m_out.understood.begin(), m_out.understood.end(),
        [&](const TokenSpan& span) { return span.kind == kind; });
    if (again)
        find(at, words,
             Tr::tr("“%1”: the line already says this in another place. Keep one, or put the text in quotation marks.")
                 .arg(typed(at, words)));
    take(at, words, kind);
    return !again;
}

int LineReader::document(qsizetype at)
{
    const QString& raw = m_tokens[at].raw;
    const bool marked = raw.startsWith(u'#') && raw.size() > 1;
    if (!marked && !isCapitalNumber(raw))
        return 0;
    if (isFirst(at, 1, TokenKind::Document))
        m_out.documentNumber = marked ? raw.mid(1) : raw;
    return 1;
}

int LineReader::time(qsizetype at)
{
    for (int words = 7; words >= 1; --words) {
        const QString text = joined(at, words);
        if (!text.isEmpty() && readClocks(text, at, words))
            return words;
    }
    return 0;
}

bool LineReader::readClocks(const QString& text, qsizetype at, int words)
{
    LineScan scan(text);
    bool prefixed = false;
    while (scan.eat({u"luc", u"tu", u"hoi"})) {
        if (!scan.blank())
            return false;
        prefixed = true;
    }
    const auto from = clockText(scan);
    if (!from)
        return false;
    std::optional<ClockText> to;
    if (connector(scan)) {
        to = clockText(scan);
        if (!to || !(from->marked() || to->marked()))
            return false;
    } else if (!from->colon && !(from->unit && prefixed)) {
        return false;
    }
    if (!scan.atEnd() || !from->isPlausible() || (to && !to->isPlausible()))
        return false;
    const auto start = from->minute < 60 ? TimeOfDay::fromMinutes(from->total()) : std::nullopt;
    const bool endBad = to && (to->minute > 59 || to->total() > 24 * 60);
    const bool first = isFirst(at, words, TokenKind::Time);
    if (!start || endBad) {
        find(at, words,
             Tr::tr("“%1” is not a time of day. Write it as 14:30.").arg(typed(at, words)));
    } else if (first) {
        m_out.start = start;
        if (to) {
            m_endMinute = to->total();
            m_out.end = TimeOfDay::fromMinutes(to->total());
        }
    }
    return true;
}

int LineReader::count(qsizetype at)
{
    for (int words = 2; words >= 1; --words) {
        const QString text = joined(at, words);
        LineScan scan(text);
        if (text.isEmpty() || !scan.eat({u"x", u"×"}))
            continue;
        scan.blank();
        const auto typedNumber = scan.decimal();
        if (!typedNumber || !scan.atEnd())
            continue;
        const auto value = Decimal::parseTyped(*typedNumber);
        if (!value)
            continue;
        if (typedNumber->section(u'.', 1).size() == 3)
            find(at, words,
                 Tr::tr("“%1” may mean a thousand or a fraction. Write 1000 without a point, or a comma before decimals.")
                     .arg(typed(at, words)));
        if (isFirst(at, words, TokenKind::Count))
            m_out.quantity = *value;
        return words;
    }
    return 0;
}

int LineReader::duration(qsizetype at)
{
    for (int words = 6; words >= 1; --words) {
        const QString text = joined(at, words);
        if (!text.isEmpty() && readDuration(text, at, words))
            return words;
    }
    return 0;
}

namespace {

// What may follow "2 giờ": 30, 30 phút, rưỡi. Nothing: the scan did not reach the end.
std::optional<int> minutesAfterHours(LineScan& scan, bool longUnit)
{
    if (scan.atEnd())
        return 0;
    const bool apart = scan.blank();
    if (apart && scan.eat({u"ruoi"}))
        return scan.atEnd() ? std::optional<int>(30) : std::nullopt;
    const auto minutes = scan.number(2);
    if (!minutes)
        return std::nullopt;
    const bool bare = scan.atEnd();
    if (!bare) {
        scan.blank();
        if (!scan.eat({u"phut", u"ph", u"p", u"'"}) || !scan.atEnd())
            return std::nullopt;
    } else if (apart && !(longUnit && *minutes < 60 && *minutes % 5 == 0)) {
        return std::nullopt;
    }
    return minutes;
}

} // namespace

bool LineReader::readDuration(const QString& text, qsizetype at, int words)
{
    LineScan scan(text);
    if (scan.eat({u"trong", u"het", u"mat"}) && !scan.blank())
        return false;
    std::optional<Minutes> result;
    bool overfull = false;
    if (scan.eat({u"nua gio", u"nua tieng"})) {
        if (scan.atEnd())
            result = Minutes(30);
    } else if (const auto number = scan.decimal()) {
        const auto value = Decimal::parseTyped(*number);
        const bool whole = value && value->scaled() % Decimal::unit == 0;
        const bool apart = scan.blank();
        const bool longUnit = scan.eat({u"gio", u"tieng"});
        if (longUnit || (apart ? scan.eat({u"h"}) : scan.eat({u"h", u"g"}))) {
            const auto rest = minutesAfterHours(scan, longUnit);
            if (value && rest && (whole || *rest == 0)) {
                result = hoursToMinutes(*value) + Minutes(*rest);
                overfull = *rest > 59;
            }
        } else if (scan.eat({u"phut", u"ph"}) || (!apart && scan.eat({u"p", u"'", u"′"}))) {
            if (value && whole && scan.atEnd())
                result = Minutes(int(value->scaled() / Decimal::unit));
        }
    }
    if (!result)
        return false;
    if (overfull)
        find(at, words,
             Tr::tr("“%1”: an hour has 60 minutes. Write it as 2h30.").arg(typed(at, words)));
    if (isFirst(at, words, TokenKind::Duration))
        m_out.minutes = *result;
    return true;
}

} // namespace soviec
