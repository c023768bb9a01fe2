// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/domain/diary/entry.h"
#include "core/exchange/csv.h"
#include "core/service/import/import.h"
#include "core/service/packages.h"
#include "core/storage/database.h"
#include "tests/bench/bare_rows.h"
#include "tests/bench/bench.h"
#include "tests/bench/workplace.h"

#include <QScopeGuard>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pastDays = 19; // of the month the entries go to

QString dayText(int i)
{
    return isoDate(Date(2026, 5, static_cast<unsigned short>(1 + i % pastDays)));
}

QByteArray rows(int people, int entries)
{
    QByteArray csv("Mã cán bộ,Ngày,Số phút,Mã công việc,Nội dung,Số lượng\n");
    for (int p = 0; p < people; ++p) {
        const QByteArray code = u"N%1"_s.arg(p + 1, 6, 10, QChar(u'0')).toUtf8();
        for (int e = 0; e < entries; ++e)
            csv += code + ',' + dayText(e).toUtf8() + ",1,DC.04,việc " + QByteArray::number(e) + ",1\n";
    }
    return csv;
}

// What an outpost entered in a month, as its package.
QByteArray package(const QString& file, const Clock& clock, const Options& options)
{
    const auto outpost = must(service::Office::open(file, clock));
    const auto table = must(readCsv(rows(options.people, options.entries), u"nhat-ky.csv"_s));
    must(service::importTable(*outpost, u"diary"_s, table, {}));
    const QString path = file + u".svpkg"_s;
    must(service::Packages(*outpost).make(Period::month(2026, 5), {}, {}, path));
    return must(readFile(path, largestPackage));
}

// The rows the package is about.
BareRows entered(const QString& file)
{
    const QString name = u"outpost"_s;
    const QScopeGuard forget([&] { QSqlDatabase::removeDatabase(name); });
    const QSqlDatabase db = Workplace::open(name, file);
    return BareRows(db, u"day >= '2026-05-01'"_s);
}

// A package of an outpost into the file of the office: opened, verified, checked, recorded, stored; beside
// it the bare rows of the diary.
Outcome merge(const Options& options)
{
    Workplace place(options.people);
    const QTemporaryDir folder;
    const FixedClock clock(Date(2026, 5, 20));
    const QString outpost = folder.filePath(u"ban-sao.soviec"_s);
    must(place.office().db().backupTo(outpost));
    const QByteArray bytes = package(outpost, clock, options);
    const int amount = options.people * options.entries;
    BareRows same = entered(outpost);
    Outcome outcome;
    if (same.size() != amount)
        outcome.failure = u"%1 rows were entered"_s.arg(same.size());
    for (int pair = 0; pair <= options.pairs; ++pair) {
        const QString file = folder.filePath(u"%1.soviec"_s.arg(pair));
        must(place.office().db().backupTo(file));
        const auto office = must(service::Office::open(file, clock));
        const double ours = milliseconds([&] {
            const auto done = must(service::Packages(*office).merge(bytes));
            if (done.taken != amount)
                outcome.failure = u"%1 rows were taken"_s.arg(done.taken);
        });
        same.renumber();
        const double simple = milliseconds([&] { same.insertInto(place.bare()); });
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(simple);
        }
    }
    outcome.amount = amount;
    outcome.of = u"operations"_s;
    return outcome;
}

} // namespace

Bench mergeBench()
{
    return {u"merge"_s, merge};
}

} // namespace soviec::bench
