// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review_marks.h"

#include "core/base/first_seen.h"
#include "core/service/office.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/review_repository.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <vector>

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

/// What every entry is judged by, read at once: what the entries of a person's day share is kept once for the day,
/// and days with the same words once for the words.
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
        sortByDay();
        if (const auto done = readWords(review); !done)
            return done;
        if (const auto done = readDays(review); !done)
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
        return readStandards(office);
    }

    /// Of the entry at a place of the list.
    MarkContext of(qsizetype at) const
    {
        const DiaryEntry& entry = m_entries.at(at);
        MarkContext context = m_days[m_dayAt[size_t(at)]];
        if (hasOwnWords(entry))
            context.sameTextDays = daysBefore(entry.day, m_wordDays[m_wordsAt[size_t(at)]]);
        const auto usual = m_usual.constFind(entry.person);
        if (usual == m_usual.cend())
            return context;
        for (const storage::ItemUse& use : *usual) {
            if (use.item == entry.item) {
                context.usualQuantity = use.averageQuantity;
                context.usualEntries = use.entries;
            }
        }
        return context;
    }

private:
    // Which day each entry is of, and what is at hand of it.
    void sortByDay()
    {
        m_dayAt.reserve(size_t(m_entries.size()));
        for (const DiaryEntry& entry : m_entries) {
            const size_t at = m_places.place(dayOf(entry));
            if (at == m_days.size())
                m_days.emplace_back();
            m_days[at].sameDay.append(&entry);
            m_dayAt.push_back(at);
        }
    }

    Result<void> readDays(storage::ReviewRepository& review)
    {
        QList<QPair<PersonId, Date>> days;
        if (m_elsewhere) {
            for (const MarkContext& day : m_days)
                days.append({day.sameDay.first()->person, day.sameDay.first()->day});
        } else if (const auto accepted = readAccepted(review, days); !accepted) {
            return accepted;
        }
        return days.isEmpty() ? Result<void>() : readOthers(review, days);
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
            const auto day = m_places.find(PersonDay(one.person, int(one.day.day_number())));
            if (!day)
                continue;
            if (one.mayMeet)
                days.append({one.person, one.day});
            else
                m_days[*day].beside = one.minutes;
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
            const auto day = m_places.find(dayOf(entry));
            if (!day)
                continue;
            QList<const DiaryEntry*>& there = m_days[*day].sameDay;
            const bool isThere = std::ranges::any_of(
                there, [&](const DiaryEntry* one) { return one->id == entry.id; });
            if (!isThere)
                there.append(&entry);
        }
        return {};
    }

    // On which days the person entered the same title and note. What the people wrote is read once
    // and compared here, and not once more for every entry that waits. The same walk tells whether something else
    // of these people waits than what is at hand: mostly nothing does.
    Result<void> readWords(storage::ReviewRepository& review)
    {
        storage::WordLengths lengths;
        FirstSeen<Words> words;
        sortByWords(words, lengths);
        m_elsewhere = m_known.isEmpty();
        if (m_elsewhere && m_wordDays.empty())
            return {};
        const auto people
            = peopleOf(m_entries, [&](const DiaryEntry& entry) { return !m_elsewhere || hasOwnWords(entry); });
        const auto entered
            = review.words(people, m_span.first - Days(sameWordsDays), m_span.last, lengths, m_known);
        if (!entered)
            return passOn(entered);
        for (const storage::EnteredWords& one : *entered) {
            m_elsewhere = m_elsewhere || one.waits;
            if (const auto known = words.find(wordsOf(one)))
                addDay(m_wordDays[*known], one.day);
        }
        return {};
    }

    void sortByWords(FirstSeen<Words>& words, storage::WordLengths& lengths)
    {
        m_wordsAt.reserve(size_t(m_entries.size()));
        for (const DiaryEntry& entry : m_entries) {
            size_t at = 0;
            if (hasOwnWords(entry)) {
                at = words.place(wordsOf(entry));
                if (at == m_wordDays.size()) {
                    m_wordDays.emplace_back();
                    lengths.add(entry.title, entry.note);
                }
                addDay(m_wordDays[at], entry.day);
            }
            m_wordsAt.push_back(at);
        }
    }

    // What is to be worked on each of the days.
    Result<void> readStandards(Office& office)
    {
        const auto absences
            = storage::CalendarRepository(office.db()).absences(m_units, m_span.first, m_span.last);
        if (!absences)
            return passOn(absences);
        QHash<PersonId, QList<Absence>> absent;
        for (const Absence& absence : *absences)
            absent[absence.person].append(absence);
        const auto calendar = office.calendar();
        if (!calendar)
            return passOn(calendar);
        for (MarkContext& day : m_days) {
            const DiaryEntry& entry = *day.sameDay.constFirst();
            day.workingDay = calendar->isWorkingDay(entry.day);
            day.standard = calendar->standard(entry.day);
            if (const auto own = absent.constFind(entry.person); own != absent.cend())
                day.standard = day.standard - absentMinutes(*own, *calendar, entry.day);
        }
        return {};
    }

    // Of the 31 days before.
    static int daysBefore(const Date& date, const DayNumbers& on)
    {
        const int day = int(date.day_number());
        return int(std::ranges::count_if(on, [day](int other) {
            return other < day && other >= day - sameWordsDays;
        }));
    }

    const QList<DiaryEntry>& m_entries;
    const QList<UnitId>& m_units;
    QList<UnitId> m_known;
    Span m_span;
    bool m_elsewhere = true; ///< something of the people waits that is not at hand
    QList<DiaryEntry> m_others; ///< of the same days
    std::vector<MarkContext> m_days; ///< what the entries of a person's day share
    FirstSeen<PersonDay> m_places;    ///< in m_days
    std::vector<size_t> m_dayAt;     ///< the same of each entry
    std::vector<DayNumbers> m_wordDays; ///< on which the same was written
    std::vector<size_t> m_wordsAt;      ///< places there of the entries with own words
    QHash<PersonId, QList<storage::ItemUse>> m_usual;
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
    for (qsizetype at = 0; at < entries.size(); ++at)
        marks.append(marksOf(entries.at(at), around.of(at), words));
    return marks;
}

} // namespace soviec::service
