// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review_marks.h"

#include "core/base/text.h"
#include "core/service/office.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/review_repository.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

namespace soviec::service {

namespace {

constexpr int usualDays = 92;
constexpr int sameWordsDays = 31;

using PersonDay = std::pair<PersonId, int>; // the day as its number

PersonDay dayOf(const DiaryEntry& entry)
{
    return {entry.person, int(entry.day.day_number())};
}

// What a person called a piece of work.
struct Words {
    PersonId person;
    QString title;
    QString note;
    friend bool operator==(const Words&, const Words&) = default;
    friend size_t qHash(const Words& words, size_t seed = 0)
    {
        return qHashMulti(seed, words.person, words.title, words.note);
    }
};

/// Days on which something was entered, each once: mostly one.
using DayNumbers = QVarLengthArray<int, 4>;

void addDay(DayNumbers& days, const Date& day)
{
    const int number = int(day.day_number());
    if (!days.contains(number))
        days.append(number);
}

template <class One>
Words wordsOf(const One& one)
{
    return {one.person, one.title, one.note};
}

struct Span {
    Date first;
    Date last;
};

Span spanOf(const QList<DiaryEntry>& entries)
{
    Span span {entries.first().day, entries.first().day};
    for (const DiaryEntry& entry : entries) {
        span.first = std::min(span.first, entry.day);
        span.last = std::max(span.last, entry.day);
    }
    return span;
}

template <class Wanted>
QList<PersonId> peopleOf(const QList<DiaryEntry>& entries, Wanted wanted)
{
    QSet<PersonId> people;
    for (const DiaryEntry& entry : entries) {
        if (wanted(entry))
            people.insert(entry.person);
    }
    return people.values();
}

bool hasOwnWords(const DiaryEntry& entry)
{
    return entry.item.isNull() || !entry.note.isEmpty();
}

/// What every entry is judged by, read at once.
class Surroundings {
public:
    Surroundings(const QList<DiaryEntry>& entries, const QList<UnitId>& units, Waiting waiting)
        : m_entries(entries)
        , m_units(units)
        , m_known(waiting == Waiting::All ? units : QList<UnitId>())
        , m_span(spanOf(entries))
    {
    }

    Result<void> read(Office& office)
    {
        storage::ReviewRepository review(office.db());
        if (const auto done = readDays(review); !done)
            return done;
        if (const auto done = readWords(review); !done)
            return done;
        // What is usual is told by the item.
        const auto people
            = peopleOf(m_entries, [](const DiaryEntry& entry) { return !entry.item.isNull(); });
        if (!people.isEmpty()) {
            auto usual = review.usual(people, office.clock().today() - Days(usualDays));
            if (!usual)
                return passOn(usual);
            m_usual = std::move(*usual);
        }
        const auto absences
            = storage::CalendarRepository(office.db()).absences(m_units, m_span.first, m_span.last);
        if (!absences)
            return passOn(absences);
        for (const Absence& absence : *absences)
            m_absences[absence.person].append(absence);
        auto calendar = office.calendar();
        if (!calendar)
            return passOn(calendar);
        m_calendar = std::move(*calendar);
        return {};
    }

    MarkContext of(const DiaryEntry& entry) const
    {
        MarkContext context;
        const PersonDay day = dayOf(entry);
        const auto same = m_sameDay.constFind(day);
        if (same != m_sameDay.cend()) {
            for (const DiaryEntry* other : *same) {
                if (other->id != entry.id)
                    context.sameDay.append(other);
            }
        }
        context.beside = m_beside.value(day);
        if (hasOwnWords(entry))
            context.sameTextDays = daysBefore(entry);
        context.workingDay = m_calendar.isWorkingDay(entry.day);
        context.standard = m_calendar.standard(entry.day);
        const auto absences = m_absences.constFind(entry.person);
        if (absences != m_absences.cend())
            context.standard = context.standard - absentMinutes(*absences, m_calendar, entry.day);
        const QList<storage::ItemUse> usual = m_usual.value(entry.person);
        for (const storage::ItemUse& use : usual) {
            if (use.item == entry.item) {
                context.usualQuantity = use.averageQuantity;
                context.usualEntries = use.entries;
            }
        }
        return context;
    }

private:
    Result<void> readDays(storage::ReviewRepository& review)
    {
        for (const DiaryEntry& entry : m_entries)
            m_sameDay[dayOf(entry)].append(&entry);
        if (const auto asked = askElsewhere(review); !asked)
            return asked;
        QList<QPair<PersonId, Date>> days;
        if (m_elsewhere) {
            QSet<PersonDay> listed;
            for (const DiaryEntry& entry : m_entries) {
                if (const PersonDay day = dayOf(entry); !listed.contains(day)) {
                    listed.insert(day);
                    days.append({entry.person, entry.day});
                }
            }
        } else if (const auto accepted = readAccepted(review, days); !accepted) {
            return accepted;
        }
        return days.isEmpty() ? Result<void>() : readOthers(review, days);
    }

    // Whether something else of these people waits than what is at hand: mostly nothing does.
    Result<void> askElsewhere(storage::ReviewRepository& review)
    {
        m_elsewhere = m_known.isEmpty();
        if (m_elsewhere)
            return {};
        QHash<PersonId, int> here;
        for (const DiaryEntry& entry : m_entries)
            ++here[entry.person];
        const auto waiting = review.waitingOf(here.keys(), m_span.first - Days(sameWordsDays), m_span.last);
        if (!waiting)
            return passOn(waiting);
        m_elsewhere = *waiting != here;
        return {};
    }

    // The minutes of what was accepted, and in `days` those on which it may meet what waits.
    Result<void> readAccepted(storage::ReviewRepository& review, QList<QPair<PersonId, Date>>& days)
    {
        QSet<int> lengths;
        bool starts = false;
        for (const DiaryEntry& entry : m_entries) {
            lengths.insert(entry.minutes.count());
            starts = starts || entry.start;
        }
        const auto accepted = review.acceptedDays(
            peopleOf(m_entries, [](const DiaryEntry&) { return true; }), m_span.first, m_span.last, lengths, starts);
        if (!accepted)
            return passOn(accepted);
        for (const storage::AcceptedDay& one : *accepted) {
            const PersonDay day(one.person, int(one.day.day_number()));
            if (!one.mayMeet)
                m_beside.insert(day, one.minutes);
            else if (m_sameDay.contains(day))
                days.append({one.person, one.day});
        }
        return {};
    }

    Result<void> readOthers(storage::ReviewRepository& review, const QList<QPair<PersonId, Date>>& days)
    {
        auto others = review.onDays(days, m_known);
        if (!others)
            return passOn(others);
        m_others = std::move(*others);
        for (const DiaryEntry& entry : std::as_const(m_others)) {
            QList<const DiaryEntry*>& there = m_sameDay[dayOf(entry)];
            const bool isThere = std::ranges::any_of(
                there, [&](const DiaryEntry* one) { return one->id == entry.id; });
            if (!isThere)
                there.append(&entry);
        }
        return {};
    }

    // On which days the person entered the same title and note. What the people wrote is read once
    // and compared here, and not once more for every entry that waits.
    Result<void> readWords(storage::ReviewRepository& review)
    {
        storage::WordLengths lengths;
        for (const DiaryEntry& entry : m_entries) {
            if (!hasOwnWords(entry))
                continue;
            addDay(m_words[wordsOf(entry)], entry.day);
            lengths.add(entry.title, entry.note);
        }
        if (m_words.isEmpty())
            return {};
        const auto entered = review.words(
            peopleOf(m_entries, hasOwnWords), m_span.first - Days(sameWordsDays), m_span.last - Days(1), lengths,
            m_known, m_elsewhere);
        if (!entered)
            return passOn(entered);
        for (const storage::EnteredWords& one : *entered) {
            const auto known = m_words.find(wordsOf(one));
            if (known != m_words.end())
                addDay(*known, one.day);
        }
        return {};
    }

    // Of the 31 days before.
    int daysBefore(const DiaryEntry& entry) const
    {
        const auto on = m_words.constFind(wordsOf(entry));
        const int day = int(entry.day.day_number());
        return on == m_words.cend() ? 0 : int(std::ranges::count_if(*on, [day](int other) {
            return other < day && other >= day - sameWordsDays;
        }));
    }

    const QList<DiaryEntry>& m_entries;
    const QList<UnitId>& m_units;
    QList<UnitId> m_known;
    Span m_span;
    bool m_elsewhere = true; ///< something of the people waits that is not at hand
    QList<DiaryEntry> m_others; ///< of the same days
    QHash<PersonDay, Minutes> m_beside; ///< of what was accepted and meets nothing
    QHash<PersonDay, QList<const DiaryEntry*>> m_sameDay;
    QHash<Words, DayNumbers> m_words;
    QHash<PersonId, QList<storage::ItemUse>> m_usual;
    QHash<PersonId, QList<Absence>> m_absences;
    WorkCalendar m_calendar;
};

} // namespace

Result<QList<QList<Mark>>> marksOfAll(
    Office& office, const QList<DiaryEntry>& entries, const QList<UnitId>& units, Waiting waiting)
{
    QList<QList<Mark>> marks;
    if (entries.isEmpty())
        return marks;
    Surroundings around(entries, units, waiting);
    if (const auto done = around.read(office); !done)
        return passOn(done);
    marks.reserve(entries.size());
    MarkWords words;
    for (const DiaryEntry& entry : entries)
        marks.append(marksOf(entry, around.of(entry), words));
    return marks;
}

} // namespace soviec::service
