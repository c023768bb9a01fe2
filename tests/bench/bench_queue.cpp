// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/service/organisation.h"
#include "core/service/review.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_file.h"
#include "tests/bench/workplace.h"

#include <QSqlError>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int waiting = 300;
constexpr int staff = 9; // of the first division, beside its head

// Entries of the division that wait for its head, past the program as they are not what is measured.
QString letWait(Workplace& place)
{
    service::Organisation organisation(place.office());
    QSqlQuery insert = Workplace::entryInsert(place.same());
    QString unit;
    Workplace::run(place.same(), u"BEGIN IMMEDIATE"_s);
    for (int i = 0; i < waiting; ++i) {
        const QString code = u"N%1"_s.arg(2 + i % staff, 6, 10, QChar(u'0'));
        const auto person = must(organisation.personByCode(code));
        const auto member = must(organisation.member(person->id, Date(2026, 5, 1)));
        unit = member->unit.toString();
        Workplace::insertEntry(
            insert, EntryId::create().toString(), person->id.toString(), unit,
            isoDate(Date(2026, 5, static_cast<unsigned short>(1 + i / staff % 19))),
            u"Việc chờ số %1"_s.arg(i));
    }
    Workplace::run(place.same(), u"COMMIT"_s);
    return unit;
}

int bareQueue(QSqlQuery& query, const QString& unit)
{
    query.bindValue(0, unit);
    query.bindValue(1, waiting);
    if (!query.exec())
        qFatal("%s", qUtf8Printable(query.lastError().text()));
    int rows = 0;
    qsizetype read = 0;
    const int columns = 29;
    while (query.next()) {
        for (int i = 0; i < columns; ++i)
            read += query.value(i).toString().size();
        ++rows;
    }
    return read > 0 ? rows : 0;
}

Outcome run(const Options& options)
{
    Workplace place(std::max(options.people, staff + 1));
    must(fillOlderMonths(place.path(), options.size, place.month()));
    const QString unit = letWait(place);
    must(place.office().signIn(u"n1"_s));
    QSqlQuery query(place.same());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT * FROM diary_entry WHERE unit_id = ? AND state = 'pending' AND day >= "
                       "'2026-05-01' ORDER BY day, id LIMIT ?"_s))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
    Outcome outcome;
    constexpr int repeats = 5;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        qsizetype found = 0;
        int plain = 0;
        const double ours = milliseconds([&] {
            for (int i = 0; i < repeats; ++i)
                found = must(service::Review(place.office()).queue(waiting)).size();
        });
        const double simple = milliseconds([&] {
            for (int i = 0; i < repeats; ++i)
                plain = bareQueue(query, unit);
        });
        if (found != waiting || plain != waiting)
            outcome.failure = u"the queues have %1 and %2 entries"_s.arg(found).arg(plain);
        if (pair > 0) {
            outcome.runs.append(ours / repeats);
            outcome.baseline.append(simple / repeats);
        }
    }
    outcome.amount = waiting;
    outcome.of = u"entries"_s;
    return outcome;
}

} // namespace

Bench queueBench()
{
    return {u"queue"_s, run};
}

} // namespace soviec::bench
