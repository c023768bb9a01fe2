// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/entry_template.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int workingWeek = 0b0011111;

bool sameWork(const DiaryEntry& entry, const EntryTemplate& work)
{
    if (!work.item.isNull())
        return entry.item == work.item && sameFolded(entry.note, work.note);
    return entry.item.isNull() && sameFolded(entry.title, work.title);
}

} // namespace

bool fallsOn(const EntryTemplate& work, const Date& day)
{
    if (work.kind != TemplateKind::Recurring || !isValid(work.first) || day < work.first)
        return false;
    if (isValid(work.last) && day > work.last)
        return false;
    return ((work.weekdays >> (isoWeekday(day) - 1)) & 1) != 0;
}

DiaryEntry entryOf(const EntryTemplate& work, const Date& day)
{
    DiaryEntry entry;
    entry.person = work.person;
    entry.day = day;
    entry.start = work.start;
    entry.minutes = work.minutes;
    entry.item = work.item;
    entry.itemCode = work.itemCode;
    entry.title = work.title;
    entry.quantity = work.quantity;
    entry.note = work.note;
    return entry;
}

EntryTemplate templateOf(const DiaryEntry& entry, TemplateKind kind)
{
    EntryTemplate work;
    work.person = entry.person;
    work.kind = kind;
    work.item = entry.item;
    work.itemCode = entry.itemCode;
    work.title = entry.title;
    work.start = entry.start;
    work.minutes = entry.minutes;
    work.quantity = entry.quantity;
    work.note = entry.note;
    return work;
}

QString weekdaysLabel(int weekdays)
{
    if (weekdays == workingWeek)
        return Tr::tr("every working day");
    QStringList names;
    const Date monday(2026, 1, 5);
    for (int i = 0; i < 7; ++i) {
        if ((weekdays >> i) & 1)
            names << shortWeekday(monday + Days(i));
    }
    return names.join(u", "_s);
}

QList<DiaryEntry> recurringEntries(
    const QList<EntryTemplate>& work, const QList<DayHours>& days,
    const QList<DiaryEntry>& entered, const Date& today)
{
    QList<DiaryEntry> proposed;
    for (const DayHours& day : days) {
        if (day.day > today || day.standard <= Minutes(0))
            continue;
        for (const EntryTemplate& one : work) {
            const bool there = std::ranges::any_of(entered, [&](const DiaryEntry& entry) {
                return entry.day == day.day && sameWork(entry, one);
            });
            if (!there && fallsOn(one, day.day))
                proposed << entryOf(one, day.day);
        }
    }
    return proposed;
}

} // namespace soviec
