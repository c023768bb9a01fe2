// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/exchange/csv.h"
#include "core/service/diary.h"
#include "core/service/import/import.h"
#include "tests/bench/bare_rows.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_file.h"
#include "tests/bench/workplace.h"

#include <algorithm>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int savesPerPair = 100;
constexpr int pastDays = 19; // of the month the entries go to

QString dayText(int i)
{
    return isoDate(Date(2026, 5, static_cast<unsigned short>(1 + i % pastDays)));
}

// People save entries one after the other, each durable before the next.
Outcome save(const Options& options)
{
    constexpr int firstStaff = 2;
    Workplace place(std::max(options.people, firstStaff + options.pairs));
    must(fillOlderMonths(place.path(), options.size, place.month()));
    QSqlQuery insert = Workplace::entryInsert(place.bare());
    Outcome outcome;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        // Somebody else each time: nobody's day holds forty entries.
        must(place.office().signIn(u"n%1"_s.arg(firstStaff + pair)));
        const QString person = place.office().who().person.toString();
        const double ours = milliseconds([&] {
            for (int i = 0; i < savesPerPair; ++i) {
                DiaryEntry entry;
                entry.day = *parseIsoDate(dayText(i));
                entry.minutes = Minutes(1);
                entry.title = u"Việc số %1"_s.arg(i);
                entry.quantity = Decimal(1);
                must(service::Diary(place.office()).add(entry));
            }
        });
        const double simple = milliseconds([&] {
            for (int i = 0; i < savesPerPair; ++i) {
                Workplace::run(place.bare(), u"BEGIN IMMEDIATE"_s);
                Workplace::insertEntry(
                    insert, EntryId::create().toString(), person, person, dayText(i),
                    u"Việc số %1"_s.arg(i));
                Workplace::run(place.bare(), u"COMMIT"_s);
            }
        });
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(simple);
        }
    }
    const qint64 stored = Workplace::count(
        place.same(), u"SELECT count(*) FROM diary_entry WHERE day >= '2026-05-01'"_s);
    if (stored != qint64(savesPerPair) * (options.pairs + 1))
        outcome.failure = u"%1 entries are stored"_s.arg(stored);
    outcome.amount = savesPerPair;
    outcome.of = u"entries"_s;
    return outcome;
}

QByteArray file(int people, int entries, int pair)
{
    QByteArray csv("Mã cán bộ,Ngày,Số phút,Mã công việc,Nội dung,Số lượng\n");
    for (int p = 0; p < people; ++p) {
        const QByteArray code = u"N%1"_s.arg(p + 1, 6, 10, QChar(u'0')).toUtf8();
        for (int e = 0; e < entries; ++e) {
            csv += code + ',' + dayText(e).toUtf8() + ",1,DC.04,lần " + QByteArray::number(pair)
                + " việc " + QByteArray::number(e) + ",1\n";
        }
    }
    return csv;
}

// HR imports a file of everybody's rows: read, resolved, checked, recorded, stored.
Outcome saveMany(const Options& options)
{
    Workplace place(options.people);
    place.office().signInAsOperator();
    const int rows = options.people * options.entries;
    Outcome outcome;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        const QByteArray csv = file(options.people, options.entries, pair);
        const double ours = milliseconds([&] {
            const auto table = must(readCsv(csv, u"nhat-ky.csv"_s));
            const auto summary = must(service::importTable(place.office(), u"diary"_s, table, {}));
            if (summary.added != rows && outcome.failure.isEmpty()) {
                outcome.failure = u"%1 rows were added; %2"_s.arg(
                    QString::number(summary.added),
                    summary.findings.isEmpty() ? QString() : summary.findings.first().text);
            }
        });
        const BareRows imported(place.same(), u"day >= '2026-05-01' AND note LIKE 'lần %1 %'"_s.arg(pair));
        const double simple = milliseconds([&] { imported.insertInto(place.bare()); });
        if (imported.size() != rows)
            outcome.failure = u"%1 of the rows are found again"_s.arg(imported.size());
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(simple);
        }
    }
    outcome.amount = rows;
    outcome.of = u"rows"_s;
    return outcome;
}

} // namespace

Bench saveBench()
{
    return {u"save"_s, save};
}

Bench saveManyBench()
{
    return {u"save-many"_s, saveMany};
}

} // namespace soviec::bench
