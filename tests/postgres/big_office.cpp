// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/big_office.h"

#include "core/storage/scram.h"

#include <QSqlError>
#include <QSqlQuery>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

// The n-th id of a kind (1 province, 2 agency, 3 division, 4 person, 5 appointment, 6 entry).
QString idOf(const QString& number, int kind)
{
    return u"lpad(to_hex(%1), 8, '0') || '-0000-7000-8000-00000000000%2'"_s.arg(number).arg(kind);
}

QString passwordOf(const QString& login)
{
    return u"mat khau dai "_s + login;
}

} // namespace

BigOffice::BigOffice(int people, int entries, int connections, Span span)
    : m_people(people)
    , m_entries(entries)
    , m_span(span)
    , m_cluster(u"max_connections = %1\nshared_buffers = 512MB\nmax_wal_size = 8GB\n"_s.arg(connections))
{
    const QString address = m_cluster.emptyDatabase();
    m_database = address.section(u'/', -1);
    const FixedClock clock(Date(2026, 1, 5));
    must(storage::Database::create(address, clock));
    m_root = QSqlDatabase::addDatabase(u"QPSQL"_s, u"big-office"_s);
    m_root.setConnectOptions(u"host=127.0.0.1 port=%1 dbname=%2 user=postgres password=%3"_s
                                 .arg(m_cluster.port())
                                 .arg(m_database, m_cluster.rootPassword()));
    if (!m_root.open())
        qFatal("%s", qPrintable(m_root.lastError().text()));
    fill();
    addAccount(11);
    addAccount(12);
}

BigOffice::~BigOffice()
{
    m_root.close();
    m_root = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"big-office"_s);
}

void BigOffice::run(const QString& sql)
{
    QSqlQuery query(m_root);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql.left(200)), qPrintable(query.lastError().text()));
}

QVariant BigOffice::value(const QString& sql)
{
    QSqlQuery query(m_root);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

void BigOffice::fill()
{
    run(u"SET search_path = soviec, pg_temp"_s);
    run(u"SET session_replication_role = replica"_s);
    run(u"INSERT INTO unit SELECT %1, 'TINH', 'Tỉnh Mẫu', NULL, 'province', 'government', '2020-01-01', NULL, 1"_s.arg(idOf(u"0"_s, 1)));
    run(u"INSERT INTO unit SELECT %1, 'X' || i, 'Xã số ' || i, %2, 'commune', 'government', '2020-01-01', NULL, 1 FROM generate_series(0, (%3 - 1) / 100) AS i"_s
            .arg(idOf(u"i"_s, 2), idOf(u"0"_s, 1)).arg(m_people));
    run(u"INSERT INTO unit SELECT %1, 'P' || i, 'Phòng số ' || i, %2, 'division', 'government', '2020-01-01', NULL, 1 FROM generate_series(0, (%3 - 1) / 10) AS i"_s
            .arg(idOf(u"i"_s, 3), idOf(u"i / 10"_s, 2)).arg(m_people));
    run(u"INSERT INTO person SELECT %1, 'N' || i, 'Người số ' || i, 'nguoi', 'nguoi so ' || i, 'civil_servant', NULL, 1 FROM generate_series(0, %2 - 1) AS i"_s
            .arg(idOf(u"i"_s, 4)).arg(m_people));
    run(u"INSERT INTO appointment SELECT %1, %2, CASE WHEN i % 100 = 0 THEN %3 ELSE %4 END, CASE WHEN i % 100 = 0 OR i % 10 = 1 THEN 'head' ELSE 'staff' END, "
        "'Chuyên viên', '2026-01-01', NULL FROM generate_series(0, %5 - 1) AS i"_s
            .arg(idOf(u"i"_s, 5), idOf(u"i"_s, 4), idOf(u"i / 100"_s, 2), idOf(u"i / 10"_s, 3)).arg(m_people));
    run(u"INSERT INTO meta VALUES ('agency_unit', %1), ('superior_name', ''), ('place', 'Mẫu') ON CONFLICT DO NOTHING"_s.arg(idOf(u"0"_s, 1)));
    const QString from = m_span == Span::June ? u"2026-06-01"_s : u"2026-01-05"_s;
    const int days = m_span == Span::June ? 30 : 290;
    run(u"INSERT INTO diary_entry (id, person_id, unit_id, day, start_minute, minutes, item_code, title, quantity, coefficient, result, document_number, note, "
        "state, accepted_quantity, accepted_minutes, created_by, created_at, changed_at) "
        "SELECT %1, %2, CASE WHEN p % 100 = 0 THEN %3 ELSE %4 END, to_char(date '%8' + n / 4 * 4 * %9 / %5, 'YYYY-MM-DD'), "
        "480 + n % 4 * 60, 60, '', 'Việc số ' || n % 50, 10000, 10000, '', '', 'Một dòng ghi chú bình thường', "
        "CASE WHEN n > %5 - 4 THEN 'pending' ELSE 'accepted' END, 10000, 60, %2, '2026-01-05T01:00:00.000Z', '2026-01-05T01:00:00.000Z' "
        "FROM (SELECT i, i % %6 AS p, i / %6 AS n FROM generate_series(0, %7 - 1) AS i) AS e"_s
            .arg(idOf(u"i"_s, 6), idOf(u"p"_s, 4), idOf(u"p / 100"_s, 2), idOf(u"p / 10"_s, 3))
            .arg(std::max(m_entries / m_people, 4)).arg(m_people).arg(m_entries).arg(from).arg(days));
    run(u"UPDATE diary_entry SET state = 'accepted' WHERE unit_id = %1"_s.arg(idOf(u"1"_s, 3)));
    run(u"UPDATE diary_entry SET state = 'pending' WHERE id IN (SELECT id FROM diary_entry WHERE unit_id = %1 AND person_id <> %2 ORDER BY day DESC, id LIMIT 300)"_s
            .arg(idOf(u"1"_s, 3), idOf(u"11"_s, 4)));
    run(u"SET session_replication_role = origin"_s);
    run(u"VACUUM ANALYZE"_s);
}

soviec::UnitId BigOffice::unit() const
{
    return *soviec::UnitId::parse(u"00000001-0000-7000-8000-000000000003"_s);
}

soviec::Date BigOffice::day()
{
    return must(parseIsoDate(
        value(u"SELECT min(day) FROM diary_entry WHERE person_id = '0000000c-0000-7000-8000-000000000004' AND day >= '2026-06-01'"_s).toString()));
}

QString BigOffice::addressOf(const QString& login) const
{
    return m_cluster.address(m_database, login, QString::fromLatin1(passwordOf(login).toUtf8().toPercentEncoding()));
}

QString BigOffice::addAccount(int person)
{
    const QString login = u"n%1"_s.arg(person);
    run(u"SELECT account_add('%1', 'N%2', '%3')"_s.arg(login).arg(person).arg(storage::scramVerifier(passwordOf(login))));
    return login;
}

QStringList BigOffice::addAccounts(int count)
{
    QStringList logins;
    for (int i = 13; logins.size() < count && i < m_people; ++i) {
        if (i % 10 != 1 && i % 100 != 0)
            logins.append(addAccount(i));
    }
    return logins;
}

void BigOffice::setPolicies(bool on)
{
    run(u"DO $do$ DECLARE one TEXT; BEGIN FOR one IN SELECT relname FROM pg_class WHERE relnamespace = 'soviec'::regnamespace "
        "AND relkind IN ('r', 'p') AND NOT relispartition LOOP EXECUTE format('ALTER TABLE soviec.%I %1 ROW LEVEL SECURITY', one); "
        "END LOOP; END $do$"_s.arg(on ? u"ENABLE"_s : u"DISABLE"_s));
}

void BigOffice::signMonth(const QString& month)
{
    run(u"SET session_replication_role = replica"_s);
    run(u"DELETE FROM sheet_close WHERE sheet_id IN (SELECT id FROM period_sheet WHERE period = '%1')"_s.arg(month));
    run(u"DELETE FROM period_lock WHERE month = '%1'"_s.arg(month));
    run(u"DELETE FROM period_sheet WHERE period = '%1'"_s.arg(month));
    run(u"INSERT INTO period_sheet (id, person_id, unit_id, unit_name, period, revision, role, position_title, state, return_reason, "
        "self_scores, strengths, weaknesses, remarks, organising_reason, unity_reason, rule_set_id, rule_checksum, case_json, "
        "result_json, common_points, result_points, total, level, content_hash, submitted_at, signer_name, signer_title, "
        "external_document, signed_at) "
        "SELECT overlay(p.id placing '7' from 36 for 1), p.id, a.unit_id, u.name, '%1', 1, a.role, a.position_title, 'signed', '', "
        "'{}', '', '', '', '', '', 'nd335-2025', 'sha256:x', repeat('{\"line\": 123456789}', 100), repeat('{\"step\": 123456789}', 50), "
        "250000, 600000, 850000, 'good', 'sha256:x', '2026-07-02T01:00:00.000Z', 'Trần Văn Mẫu', 'Trưởng phòng', '', "
        "'2026-07-04T01:00:00.000Z' "
        "FROM appointment AS a JOIN person AS p ON p.id = a.person_id JOIN unit AS u ON u.id = a.unit_id"_s.arg(month));
    run(u"INSERT INTO period_lock SELECT person_id, period, id, signed_at FROM period_sheet WHERE period = '%1'"_s.arg(month));
    run(u"SET session_replication_role = origin"_s);
    run(u"ANALYZE period_sheet"_s);
}

int BigOffice::rowsOf(const QString& sql)
{
    QSqlQuery query(m_root);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
    int rows = 0;
    while (query.next())
        rows += query.value(1).isNull() ? 0 : 1;
    return rows;
}

qint64 BigOffice::count(const QStringList& entries)
{
    return value(u"SELECT count(*) FROM diary_entry WHERE id IN ('%1')"_s.arg(entries.join(u"','"_s))).toLongLong();
}

} // namespace sample
