// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/exchange/csv.h"
#include "core/service/diary.h"
#include "core/service/import/import.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_file.h"
#include "tests/bench/workplace.h"

#include <QSqlError>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int savesPerPair = 100;
constexpr int pastDays = 19; // of the month the entries go to

QString dayText(int i)
{
    return isoDate(Date(2026, 5, static_cast<unsigned short>(1 + i % pastDays)));
}

// One person saves entries one after the other, each durable before the next.
Outcome save(const Options& options)
{
    Workplace place(options.people);
    must(fillOlderMonths(place.path(), options.size, place.month()));
    must(place.office().signIn(u"n2"_s));
    const QString person = place.office().who().person.toString();
    QSqlQuery insert = Workplace::entryInsert(place.bare());
    Outcome outcome;
    for (int pair = 0; pair <= options.pairs; ++pair) {
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

QStringList columnsOf(QSqlDatabase db)
{
    QSqlQuery query(db);
    QStringList names;
    query.exec(u"SELECT name FROM pragma_table_info('diary_entry')"_s);
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

QSqlQuery wholeInsert(QSqlDatabase db)
{
    const QStringList columns = columnsOf(db);
    QSqlQuery insert(db);
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    if (!insert.prepare(
            u"INSERT INTO diary_entry (%1) VALUES (%2)"_s.arg(columns.join(u", "_s), marks)))
        qFatal("%s", qUtf8Printable(insert.lastError().text()));
    return insert;
}

// What the pair's import stored.
QList<QVariantList> rowsOf(Workplace& place, int pair)
{
    QSqlQuery query(place.same());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM diary_entry WHERE day >= '2026-05-01' AND note LIKE 'lần %1 %'"_s.arg(pair)))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
    const int columns = int(columnsOf(place.same()).size());
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.isNull(i) ? QVariant() : query.value(i));
        rows.append(row);
    }
    return rows;
}

void insertRow(QSqlQuery& insert, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        insert.bindValue(i, values.at(i));
    if (!insert.exec())
        qFatal("%s", qUtf8Printable(insert.lastError().text()));
}

// HR imports a file of everybody's rows: read, resolved, checked, recorded, stored.
Outcome saveMany(const Options& options)
{
    Workplace place(options.people);
    place.office().signInAsOperator();
    QSqlQuery insert = wholeInsert(place.bare());
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
        // The rows just imported, column by column: the same texts into the same indexes.
        const QList<QVariantList> imported = rowsOf(place, pair);
        const double simple = milliseconds([&] {
            Workplace::run(place.bare(), u"BEGIN IMMEDIATE"_s);
            for (const QVariantList& values : imported)
                insertRow(insert, values);
            Workplace::run(place.bare(), u"COMMIT"_s);
        });
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
