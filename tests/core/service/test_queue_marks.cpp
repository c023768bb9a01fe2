// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A queue reads what its marks need for all entries at once, and as little of it as can be told from indexes. Here
// the marks of random histories are made again entry by entry, from everything the person wrote.
#include "core/base/random.h"
#include "core/service/diary.h"
#include "core/service/review.h"
#include "core/storage/diary_repository.h"
#include "tests/core/service/commune.h"

#include <QTest>

#include <algorithm>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T one(SeededRandom& random, const QList<T>& of)
{
    return of.at(random.below(int(of.size())));
}

DiaryEntry drawn(SeededRandom& random, const Commune& commune)
{
    DiaryEntry entry = commune.entry(
        Date(2026, 4, static_cast<unsigned short>(1 + random.below(21))), one<int>(random, {30, 45, 60, 60, 90, 240}));
    entry.item = one<CatalogItemId>(random, {{}, {}, commune.report.id, commune.letter.id});
    entry.title = one<QString>(random, {u"Trực bão"_s, u"Trực lụt"_s, u"Hỗ trợ bầu cử 😀"_s});
    entry.note = one<QString>(random, {u""_s, u""_s, u"họp"_s, u"Họp"_s, u"xã"_s});
    entry.quantity = Decimal(one<int>(random, {1, 1, 2, 40}));
    if (random.chance(30))
        entry.start = TimeOfDay::fromMinutes(480 + 30 * random.below(12));
    return entry;
}

void live(Commune& commune, SeededRandom& random)
{
    Diary diary(*commune.office);
    commune.as(one<QString>(random, {u"staff"_s, u"staff"_s, u"mover"_s, u"head"_s, u"hr"_s}));
    const PersonId person = commune.office->who().person;
    const auto mine = must(storage::DiaryRepository(commune.office->db())
                               .range(person, Date(2026, 4, 1), Date(2026, 4, 30)));
    // What the table of steps does not allow just now is refused, and that is right.
    if (mine.isEmpty() || random.chance(70)) {
        std::ignore = diary.add(drawn(random, commune));
    } else if (random.chance(50)) {
        DiaryEntry changed = drawn(random, commune);
        const DiaryEntry& old = mine.at(random.below(int(mine.size())));
        changed.id = old.id;
        changed.version = old.version;
        std::ignore = diary.change(changed);
    } else {
        std::ignore = diary.withdraw(mine.at(random.below(int(mine.size()))).id);
    }
    if (!random.chance(25))
        return;
    commune.as(one<QString>(random, {u"head"_s, u"head"_s, u"other"_s, u"chair"_s}));
    Review review(*commune.office);
    const auto queue = must(review.queue());
    if (queue.isEmpty())
        return;
    const DiaryEntry& entry = queue.at(random.below(int(queue.size()))).entry;
    EntryReview whole;
    whole.acceptedQuantity = entry.quantity;
    whole.acceptedMinutes = entry.minutes;
    if (random.chance(80))
        must(review.accept({entry.id, entry.version}, whole));
    else
        must(review.giveBack({entry.id, entry.version}, u"viết lại"_s));
}

bool counts(const DiaryEntry& entry)
{
    return entry.state == EntryState::Pending || entry.state == EntryState::Accepted;
}

// By the book, from all the person's entries (withdrawn ones are not among them).
QList<Mark> marksAlone(Office& office, const DiaryEntry& entry, const QList<EntryId>& queue)
{
    const auto all = must(storage::DiaryRepository(office.db())
                              .range(entry.person, entry.day - Days(200), Date(2026, 12, 31)));
    MarkContext context;
    QSet<int> days;
    int64_t scaled = 0;
    for (const DiaryEntry& other : all) {
        if (other.day == entry.day && other.id != entry.id && counts(other))
            context.sameDay.append(&other);
        if (other.day < entry.day && other.day >= entry.day - Days(31) && other.title == entry.title
            && other.note == entry.note)
            days.insert(int(other.day.day_number()));
        const bool used = other.state == EntryState::Accepted && other.item == entry.item && !other.item.isNull()
            && other.day >= office.clock().today() - Days(92);
        context.usualEntries += used ? 1 : 0;
        scaled += used ? other.quantity.scaled() : 0;
    }
    // What is named as overlapping is the first of the queue, then of the others.
    std::ranges::sort(context.sameDay, [&queue](const DiaryEntry* a, const DiaryEntry* b) {
        const bool first = queue.contains(a->id);
        return first == queue.contains(b->id) ? a->id < b->id : first;
    });
    context.sameTextDays = entry.item.isNull() || !entry.note.isEmpty() ? int(days.size()) : 0;
    if (context.usualEntries > 0)
        context.usualQuantity = Decimal::fromScaled((2 * scaled + context.usualEntries) / (int64_t(2) * context.usualEntries));
    const WorkCalendar calendar = must(office.calendar());
    context.workingDay = calendar.isWorkingDay(entry.day);
    context.standard = calendar.standard(entry.day);
    return marksOf(entry, context);
}

QStringList said(const QList<Mark>& marks)
{
    QStringList texts;
    for (const Mark& mark : marks)
        texts << mark.text + (mark.serious ? u"!"_s : QString());
    return texts;
}

} // namespace

class TestQueueMarks : public QObject {
    Q_OBJECT

    static void compare(Office& office, int limit, int& seen)
    {
        const auto queue = must(Review(office).queue(limit));
        QList<EntryId> ids;
        for (const QueueItem& item : queue)
            ids << item.entry.id;
        for (const QueueItem& item : queue) {
            const DiaryEntry stored = must(storage::DiaryRepository(office.db()).get(item.entry.id)).value();
            QCOMPARE(said(item.marks), said(marksAlone(office, stored, ids)));
            // What the queue shows is what is stored.
            QVERIFY(item.entry.person == stored.person && item.entry.unit == stored.unit && item.entry.day == stored.day
                    && item.entry.start == stored.start && item.entry.minutes == stored.minutes
                    && item.entry.item == stored.item && item.entry.itemCode == stored.itemCode
                    && item.entry.assignment == stored.assignment && item.entry.title == stored.title
                    && item.entry.quantity == stored.quantity && item.entry.coefficient == stored.coefficient
                    && item.entry.result == stored.result && item.entry.documentNumber == stored.documentNumber
                    && item.entry.note == stored.note && item.entry.createdAt == stored.createdAt
                    && item.entry.version == stored.version && item.entry.state == stored.state);
            // Nobody looks at these before deciding, and they are not read.
            QVERIFY(item.entry.createdBy.isNull() && !item.entry.changedAt.isValid());
            seen += int(item.marks.size());
        }
    }

private slots:
    void everyMarkIsAsItWouldBeAlone()
    {
        const int seeds = qEnvironmentVariableIsSet("SOVIEC_SEEDS") ? qEnvironmentVariableIntValue("SOVIEC_SEEDS") : 12;
        int seen = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            Commune commune;
            SeededRandom random(static_cast<uint64_t>(seed) + 2026);
            for (int step = 0; step < 60; ++step) {
                live(commune, random);
                if (step % 15 != 14)
                    continue;
                for (const QString& login : {u"head"_s, u"other"_s, u"chair"_s, u"hr"_s}) {
                    commune.as(login);
                    for (const int limit : {500, 4}) {
                        compare(*commune.office, limit, seen);
                        if (QTest::currentTestFailed())
                            qFatal("seed %d, step %d, %s, %d at most", seed, step, qUtf8Printable(login), limit);
                    }
                }
            }
        }
        // Otherwise nothing was tried.
        QVERIFY2(seen > 20 * seeds, qPrintable(QString::number(seen)));
    }
};

QTEST_GUILESS_MAIN(TestQueueMarks)
#include "test_queue_marks.moc"
