// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/review/mark.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

namespace {

// Half an hour over the standard is rounding, not a claim.
constexpr int toleranceMinutes = 30;
// Labour Code 2019, Article 107: at most 12 h in a day with overtime.
constexpr int longestDayMinutes = 12 * 60;
constexpr int copiedDays = 3;
constexpr int usualNeeds = 5;
constexpr int unusualTimes = 3;
constexpr int absurdTimes = 10;

/// Whether the other one is work beside the entry.
bool isBeside(const DiaryEntry& entry, const DiaryEntry& other)
{
    return (other.state == EntryState::Pending || other.state == EntryState::Accepted) && &other != &entry;
}

bool overlaps(const DiaryEntry& a, const DiaryEntry& b)
{
    if (!a.start || !b.start)
        return false;
    const int from = std::max(a.start->minutes(), b.start->minutes());
    const int to = std::min(
        a.start->minutes() + a.minutes.count(), b.start->minutes() + b.minutes.count());
    return from < to;
}

bool isDuplicate(const DiaryEntry& a, const DiaryEntry& b)
{
    const bool sameTime = !a.start || !b.start || a.start == b.start;
    return sameTime && a.item == b.item && a.minutes == b.minutes && a.quantity == b.quantity
        && a.documentNumber == b.documentNumber && sameFolded(a.title, b.title) && sameFolded(a.note, b.note)
        && sameFolded(a.result, b.result);
}

void markHours(const DiaryEntry& entry, const MarkContext& context, MarkWords& words, QList<Mark>& marks)
{
    Minutes total = entry.minutes + context.beside;
    for (const DiaryEntry* other : context.sameDay) {
        if (isBeside(entry, *other))
            total += other->minutes;
    }
    const bool tooLong = total.count() > longestDayMinutes;
    const bool over = context.workingDay && total.count() > context.standard.count() + toleranceMinutes;
    if (tooLong || over)
        marks.append(
            {MarkKind::TooManyHours, Tr::tr("%1 h on that day").arg(formatHours(total)), tooLong});
    if (!context.workingDay)
        marks.append({MarkKind::NotWorkingDay, words.dayOff(), false});
}

void markNeighbours(const DiaryEntry& entry, const MarkContext& context, QList<Mark>& marks)
{
    bool overlapSeen = false;
    bool duplicateSeen = false;
    for (const DiaryEntry* other : context.sameDay) {
        if (!isBeside(entry, *other))
            continue;
        if (!duplicateSeen && isDuplicate(entry, *other)) {
            duplicateSeen = true;
            marks.append({MarkKind::Duplicate, Tr::tr("entered twice on that day"), true});
        } else if (!overlapSeen && overlaps(entry, *other)) {
            overlapSeen = true;
            marks.append(
                {MarkKind::Overlap, Tr::tr("overlaps %1 “%2”").arg(other->start->toString(), other->title),
                 true});
        }
    }
    // The same item day after day is ordinary; the same own words are not.
    const bool ownWords = entry.item.isNull() || !fold(entry.note).isEmpty();
    if (ownWords && context.sameTextDays >= copiedDays)
        marks.append(
            {MarkKind::CopiedText,
             Tr::tr("same words on %n other day(s)", nullptr, context.sameTextDays), false});
}

void markQuantity(const DiaryEntry& entry, const MarkContext& context, QList<Mark>& marks)
{
    if (context.usualEntries < usualNeeds || context.usualQuantity.isZero())
        return;
    const int64_t quantity = entry.quantity.scaled();
    const int64_t usual = context.usualQuantity.scaled();
    if (quantity > usual * unusualTimes)
        marks.append(
            {MarkKind::UnusualQuantity,
             Tr::tr("quantity %1, usually about %2")
                 .arg(formatNumber(entry.quantity), formatNumber(context.usualQuantity)),
             quantity > usual * absurdTimes});
}

} // namespace

const QString& MarkWords::dayOff()
{
    if (m_dayOff.isEmpty())
        m_dayOff = Tr::tr("on a day off");
    return m_dayOff;
}

const QString& MarkWords::outsideCatalog()
{
    if (m_outsideCatalog.isEmpty())
        m_outsideCatalog = Tr::tr("outside the catalog");
    return m_outsideCatalog;
}

const QString& MarkWords::late(int days)
{
    QString& text = m_late[days];
    if (text.isEmpty())
        text = Tr::tr("entered %n day(s) later", nullptr, days);
    return text;
}

QList<Mark> marksOf(const DiaryEntry& entry, const MarkContext& context)
{
    MarkWords words;
    return marksOf(entry, context, words);
}

QList<Mark> marksOf(const DiaryEntry& entry, const MarkContext& context, MarkWords& words)
{
    QList<Mark> marks;
    markHours(entry, context, words, marks);
    markNeighbours(entry, context, marks);
    markQuantity(entry, context, marks);
    if (entry.createdAt.isValid()) {
        const int days = int((localDate(entry.createdAt) - entry.day).days());
        if (days > lateAfterDays)
            marks.append({MarkKind::Late, words.late(days), false});
    }
    if (entry.item.isNull())
        marks.append({MarkKind::OutsideCatalog, words.outsideCatalog(), false});
    if (marks.size() > 1) {
        std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
            return a.serious != b.serious ? a.serious : a.kind < b.kind;
        });
    }
    return marks;
}

} // namespace soviec
