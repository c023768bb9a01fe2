// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review_marks.h"

#include "core/base/text.h"
#include "core/service/office.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/review_repository.h"

#include <QPair>
#include <QSet>

#include <algorithm>

namespace soviec::service {

namespace {

using PersonDay = QPair<PersonId, QString>;

constexpr int usualDays = 92;
constexpr int sameWordsDays = 31;

PersonDay dayOf(const DiaryEntry& entry)
{
    return {entry.person, isoDate(entry.day)};
}

// What every entry is judged by, read at once.
struct Surroundings {
    QHash<PersonDay, QList<DiaryEntry>> sameDay;
    QHash<EntryId, int> sameText;
    QHash<PersonId, QList<storage::ItemUse>> usual;
    QHash<PersonId, QList<Absence>> absences;
    WorkCalendar calendar;
};

// On how many of the 31 days before its own the person entered the same title and note. What the people
// wrote is read once and compared here, and not once more for every entry that waits.
Result<void> countSameWords(
    storage::ReviewRepository& review, const QList<DiaryEntry>& entries, Surroundings& around)
{
    if (entries.isEmpty())
        return {};
    QSet<PersonId> people;
    Date first = entries.first().day;
    Date last = first;
    for (const DiaryEntry& entry : entries) {
        people.insert(entry.person);
        first = std::min(first, entry.day);
        last = std::max(last, entry.day);
    }
    const auto entered = review.words(people.values(), first - Days(sameWordsDays), last - Days(1));
    if (!entered)
        return passOn(entered);
    using Words = QPair<PersonId, QString>;
    const auto wordsOf = [](const auto& one) { return Words(one.person, one.title + u'\x1f' + one.note); };
    QHash<Words, QSet<int>> days;
    for (const DiaryEntry& entry : entries)
        days.insert(wordsOf(entry), {});
    for (const storage::EnteredWords& one : *entered) {
        const auto known = days.find(wordsOf(one));
        if (known != days.end())
            known->insert(int(one.day.day_number()));
    }
    for (const DiaryEntry& entry : entries) {
        const QSet<int> on = days.value(wordsOf(entry));
        const int day = int(entry.day.day_number());
        const auto count = std::ranges::count_if(
            on, [day](int other) { return other < day && other >= day - sameWordsDays; });
        if (count > 0)
            around.sameText.insert(entry.id, int(count));
    }
    return {};
}

Result<void> readNeighbours(
    storage::ReviewRepository& review, const QList<DiaryEntry>& entries, Surroundings& around)
{
    QSet<PersonDay> seen;
    QList<QPair<PersonId, Date>> days;
    QList<DiaryEntry> ownWords;
    for (const DiaryEntry& entry : entries) {
        const PersonDay key = dayOf(entry);
        if (!seen.contains(key)) {
            seen.insert(key);
            days.append({entry.person, entry.day});
        }
        if (entry.item.isNull() || !entry.note.isEmpty())
            ownWords.append(entry);
    }
    const auto neighbours = review.onDays(days);
    if (!neighbours)
        return passOn(neighbours);
    for (const DiaryEntry& entry : *neighbours)
        around.sameDay[dayOf(entry)].append(entry);
    return countSameWords(review, ownWords, around);
}

Result<Surroundings> read(
    Office& office, const QList<DiaryEntry>& entries, const QList<UnitId>& units)
{
    Surroundings around;
    storage::ReviewRepository review(office.db());
    if (const auto done = readNeighbours(review, entries, around); !done)
        return passOn(done);
    QSet<PersonId> people;
    Date first = entries.first().day;
    Date last = first;
    for (const DiaryEntry& entry : entries) {
        people.insert(entry.person);
        first = std::min(first, entry.day);
        last = std::max(last, entry.day);
    }
    const auto usual = review.usual(people.values(), office.clock().today() - Days(usualDays));
    if (!usual)
        return passOn(usual);
    around.usual = *usual;
    const auto absences = storage::CalendarRepository(office.db()).absences(units, first, last);
    if (!absences)
        return passOn(absences);
    for (const Absence& absence : *absences)
        around.absences[absence.person].append(absence);
    const auto calendar = office.calendar();
    if (!calendar)
        return passOn(calendar);
    around.calendar = *calendar;
    return around;
}

MarkContext contextOf(const DiaryEntry& entry, const Surroundings& around)
{
    MarkContext context;
    const QList<DiaryEntry> day = around.sameDay.value(dayOf(entry));
    for (const DiaryEntry& other : day) {
        if (other.id != entry.id)
            context.sameDay.append(other);
    }
    context.sameTextDays = around.sameText.value(entry.id);
    context.workingDay = around.calendar.isWorkingDay(entry.day);
    context.standard = around.calendar.standard(entry.day)
        - absentMinutes(around.absences.value(entry.person), around.calendar, entry.day);
    const QList<storage::ItemUse> uses = around.usual.value(entry.person);
    for (const storage::ItemUse& use : uses) {
        if (use.item == entry.item) {
            context.usualQuantity = use.averageQuantity;
            context.usualEntries = use.entries;
        }
    }
    return context;
}

} // namespace

Result<QHash<EntryId, QList<Mark>>> marksOfAll(
    Office& office, const QList<DiaryEntry>& entries, const QList<UnitId>& units)
{
    QHash<EntryId, QList<Mark>> marks;
    if (entries.isEmpty())
        return marks;
    const auto around = read(office, entries, units);
    if (!around)
        return passOn(around);
    for (const DiaryEntry& entry : entries)
        marks.insert(entry.id, marksOf(entry, contextOf(entry, *around)));
    return marks;
}

} // namespace soviec::service
