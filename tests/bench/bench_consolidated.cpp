// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "core/service/reports.h"
#include "core/storage/database.h"
#include "core/storage/org_repository.h"
#include "tests/bench/bench.h"
#include "tests/bench/workplace.h"

#include <QFile>
#include <QSqlError>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int agencySize = 133; // 40,000 people are 300 agencies

// The top unit with its agencies, all blocs in turn.
QList<Unit> makeAgencies(service::Office& office, int people)
{
    QList<Unit> agencies;
    storage::OrgRepository org(office.db());
    auto transaction = must(storage::Transaction::begin(office.db()));
    for (int i = 0; i < std::max(1, people / agencySize); ++i) {
        Unit unit;
        unit.id = UnitId::create();
        unit.code = u"CQ%1"_s.arg(i + 1);
        unit.name = u"Cơ quan số %1 của tỉnh"_s.arg(i + 1);
        unit.parent = office.agency().unit.id;
        unit.kind = UnitKind::Department;
        unit.bloc = Bloc(i % 3);
        unit.first = Date(2025, 7, 1);
        must(org.insert(unit));
        agencies.append(unit);
    }
    must(transaction.commit());
    return agencies;
}

// People with appointments and signed sheets of two months, set by set past the program's steps:
// how they came about is not what is measured here.
void fill(const QSqlDatabase& db, const QList<Unit>& agencies, int people)
{
    QSqlQuery triggers(db);
    QStringList names;
    triggers.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN"
                  " ('person', 'appointment', 'period_sheet') AND name NOT LIKE 'sheet_sum_%'"_s);
    while (triggers.next())
        names.append(triggers.value(0).toString());
    for (const QString& name : std::as_const(names))
        Workplace::run(db, u"DROP TRIGGER "_s + name);
    Workplace::run(db, u"BEGIN"_s);
    for (qsizetype i = 0; i < agencies.size(); ++i) {
        const int count = people * int(i + 1) / int(agencies.size()) - people * int(i) / int(agencies.size());
        Workplace::run(
            db, u"CREATE TEMP TABLE staff AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                " WHERE i < %2) SELECT i, lower(printf('01990000-%04x-7%03x-8000-%012x', %1, i, i * 7919))"
                " AS id FROM n"_s.arg(i).arg(count));
        Workplace::run(
            db, u"INSERT INTO person (id, code, full_name, sort_key, search_text, kind)"
                " SELECT id, printf('P%04d%04d', %1, i), 'Nguyễn Thị Thử', 'thu', 'nguyen thi thu',"
                " 'civil_servant' FROM staff"_s.arg(i));
        Workplace::run(
            db, u"INSERT INTO appointment (id, person_id, unit_id, position_title, role, first_date)"
                " SELECT replace(id, '-8000-', '-9000-'), id, '%1', 'Chuyên viên',"
                " CASE i WHEN 1 THEN 'head' ELSE 'staff' END, '2025-07-01' FROM staff"_s
                    .arg(agencies.at(i).id.toString()));
        for (const QString& month : {u"2026-03"_s, u"2026-04"_s}) {
            Workplace::run(
                db, u"INSERT INTO period_sheet (id, person_id, unit_id, unit_name, period, revision, role,"
                    " position_title, state, return_reason, self_scores, strengths, weaknesses, remarks,"
                    " organising_reason, unity_reason, rule_set_id, rule_checksum, case_json, result_json,"
                    " common_points, result_points, total, level, content_hash, signer_name,"
                    " signer_title, external_document, signed_at)"
                    " SELECT replace(id, '-8000-', '%3'), id, '%1', 'Cơ quan', '%2', 1, 'staff',"
                    " 'Chuyên viên', 'signed', '', '{}', '', '', '', '', '', 'nd335-2025', '',"
                    " hex(zeroblob(3000)), hex(zeroblob(500)), 280000, 560000,"
                    " 500000 + (i * 37 % 500) * 1000, 'good', '', '', '', '', '2026-05-03T01:00:00.000Z'"
                    " FROM staff WHERE i % 29 <> 0"_s
                        .arg(agencies.at(i).id.toString(), month, month == u"2026-03" ? u"-a000-"_s : u"-b000-"_s));
        }
        Workplace::run(db, u"DROP TABLE staff"_s);
    }
    Workplace::run(db, u"COMMIT"_s);
    Workplace::run(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

// What the operating system kept of the file is forgotten, as on the first report of a day.
void coolDown(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (file < 0)
        return;
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// The province's file, with everybody's signed sheets.
void makeProvince(const QString& path, const Clock& clock, int people)
{
    service::Agency agency;
    agency.unit.code = u"TINH"_s;
    agency.unit.name = u"Tỉnh ủy Mẫu"_s;
    agency.unit.kind = UnitKind::Province;
    agency.unit.bloc = Bloc::Party;
    agency.unit.first = Date(2025, 7, 1);
    {
        const auto office = must(service::Office::create(path, clock, agency));
        const QList<Unit> agencies = makeAgencies(*office, people);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"province"_s);
            db.setDatabaseName(path);
            if (!db.open())
                qFatal("%s", qUtf8Printable(db.lastError().text()));
            fill(db, agencies, people);
        }
        QSqlDatabase::removeDatabase(u"province"_s);
    }
}

report::Report build(service::Office& office)
{
    service::ReportRequest request;
    request.kind = u"consolidated"_s;
    request.period = Period::month(2026, 4);
    const auto made = must(service::Reports(office).build(request));
    if (made.first().annex.empty())
        qFatal("no table of agencies");
    return made.first();
}

// The report of a day: from a file nothing is remembered of to the table.
Outcome run(const Options& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"province.db"_s);
    const FixedClock clock {Date(2026, 5, 20)};
    makeProvince(path, clock, options.people);
    Outcome outcome;
    outcome.single = true;
    for (int i = 0; i < options.pairs; ++i) {
        coolDown(path);
        outcome.runs.append(milliseconds([&] {
            const auto office = must(service::Office::open(path, clock));
            build(*office);
        }));
    }
    return outcome;
}

// The same report from the signed sheets beside the bare aggregate of the same rows, both at hand.
Outcome rollUp(const Options& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"province.db"_s);
    const FixedClock clock {Date(2026, 5, 20)};
    makeProvince(path, clock, options.people);
    const auto office = must(service::Office::open(path, clock));
    Outcome outcome;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare-province"_s);
        db.setDatabaseName(path);
        if (!db.open())
            qFatal("%s", qUtf8Printable(db.lastError().text()));
        for (int pair = 0; pair <= options.pairs; ++pair) {
            const double ours = milliseconds([&] { build(*office); });
            qint64 sheets = 0;
            const double plain = milliseconds([&] {
                QSqlQuery query(db);
                query.setForwardOnly(true);
                query.exec(u"SELECT unit_id, level, count(*), count(total), sum(total), min(total), max(total) FROM period_sheet "
                           "WHERE period = '2026-04' AND state IN ('signed', 'closed') GROUP BY unit_id, level"_s);
                while (query.next())
                    sheets += query.value(2).toLongLong();
            });
            if (sheets == 0)
                outcome.failure = u"the bare statement found no sheets"_s;
            if (pair > 0) {
                outcome.runs.append(ours);
                outcome.baseline.append(plain);
            }
        }
    }
    QSqlDatabase::removeDatabase(u"bare-province"_s);
    return outcome;
}

} // namespace

Bench rollUpBench()
{
    return {u"rollup"_s, rollUp};
}

Bench consolidatedBench()
{
    return {u"consolidated"_s, run};
}

} // namespace soviec::bench
