// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/entry_line.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/line_reader.h"

#include <QSet>

#include <algorithm>

namespace soviec {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr qsizetype longestText = 500;

void find(EntryLine& line, TokenKind kind, const QString& text, bool blocking = true)
{
    LineFinding finding;
    finding.text = text;
    finding.blocking = blocking;
    for (const TokenSpan& span : line.understood) {
        if (span.kind == kind) {
            finding.start = span.start;
            finding.length = span.length;
            break;
        }
    }
    line.findings.append(finding);
}

// Brings start, end and duration together; `endMinute` may be 24:00.
void combineTimes(EntryLine& line, std::optional<int> endMinute)
{
    if (line.start && endMinute) {
        const int length = *endMinute - line.start->minutes();
        if (length <= 0) {
            find(line, TokenKind::Time,
                 Tr::tr("The end does not come after the start. Write the earlier time first."));
            return;
        }
        if (line.minutes && line.minutes->count() != length) {
            find(line, TokenKind::Duration,
                 Tr::tr("From start to end it is %1 h, but the line says %2 h. Leave out one of the two.")
                     .arg(formatHours(Minutes(length)), formatHours(*line.minutes)));
            return;
        }
        line.minutes = Minutes(length);
        return;
    }
    if (line.start && line.minutes && line.minutes->count() <= dayMinutes
        && line.start->minutes() + line.minutes->count() > dayMinutes)
        find(line, TokenKind::Duration,
             Tr::tr("This runs past midnight. Enter what was done after midnight on the next day."));
}

void checkAmounts(EntryLine& line)
{
    if (line.minutes && line.minutes->count() == 0)
        find(line, TokenKind::Duration, Tr::tr("The duration is zero. Write for example 1h30."));
    else if (line.minutes && line.minutes->count() > dayMinutes)
        find(line, TokenKind::Duration,
             Tr::tr("More than 24 hours do not fit into one day. Enter each day by itself."));
    else if (line.minutes && !line.start && line.minutes->count() > dayMinutes / 2)
        find(line, TokenKind::Duration,
             Tr::tr("%1 h are read as a duration. A time of day is written with a colon, as 14:30.")
                 .arg(formatHours(*line.minutes)),
             false);
    if (line.quantity && line.quantity->isZero())
        find(line, TokenKind::Count, Tr::tr("The quantity is zero. Write for example x1."));
    if (line.text.size() > longestText)
        line.findings.append(
            {Tr::tr("The text has %1 characters, at most 500 fit. Shorten it.").arg(line.text.size()),
             0, 0, true});
}

} // namespace

bool EntryLine::isBlocked() const
{
    return std::any_of(
        findings.begin(), findings.end(), [](const LineFinding& f) { return f.blocking; });
}

EntryLine parseEntryLine(const QString& line, const Date& today)
{
    LineReader reader(line, today);
    EntryLine result = reader.read();
    result.text = cleanText(result.words.join(u' '));
    result.foldedWords = fold(result.text).split(u' ', Qt::SkipEmptyParts);
    combineTimes(result, reader.endMinute());
    checkAmounts(result);
    return result;
}

QString noteOf(const EntryLine& line, const QStringList& unmatched)
{
    const QSet<QString> wanted(unmatched.begin(), unmatched.end());
    QStringList kept;
    bool previousKept = false;
    for (const QString& word : line.words) {
        const QStringList parts = fold(word).split(u' ', Qt::SkipEmptyParts);
        const bool all = std::all_of(
            parts.begin(), parts.end(), [&](const QString& part) { return wanted.contains(part); });
        previousKept = parts.isEmpty() ? previousKept : all;
        if (previousKept)
            kept.append(word);
    }
    return cleanText(kept.join(u' '));
}

} // namespace soviec
