// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workplace.h"

#include "core/service/demo/synthetic.h"
#include "core/storage/database.h"
#include "core/storage/fast_bulk.h"

#include <QSqlError>

namespace soviec::bench {

using namespace Qt::StringLiterals;

Workplace::Workplace(int people)
{
    service::Agency agency;
    agency.unit.code = u"XA"_s;
    agency.unit.name = u"UBND xã Mẫu"_s;
    agency.unit.kind = UnitKind::Commune;
    agency.unit.first = Date(2025, 7, 1);
    m_office = must(service::Office::create(path(), m_clock, agency));
    {
        const storage::FastBulk fast(m_office->db());
        must(service::fillSynthetic(*m_office, {people, month(), month(), 1}));
    }
    m_same = open(u"same"_s, path());
    m_bare = open(u"bare"_s, m_folder.filePath(u"bare.db"_s));
    QSqlQuery schema(m_same);
    if (!schema.exec(u"SELECT sql FROM sqlite_master WHERE tbl_name = 'diary_entry' AND type <> "
                     "'trigger' AND sql IS NOT NULL ORDER BY type DESC"_s))
        qFatal("%s", qUtf8Printable(schema.lastError().text()));
    while (schema.next())
        run(m_bare, schema.value(0).toString());
}

Workplace::~Workplace()
{
    m_same = m_bare = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"same"_s);
    QSqlDatabase::removeDatabase(u"bare"_s);
}

QSqlDatabase Workplace::open(const QString& name, const QString& path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    db.setDatabaseName(path);
    if (!db.open())
        qFatal("%s", qUtf8Printable(db.lastError().text()));
    run(db, u"PRAGMA journal_mode = WAL"_s);
    run(db, u"PRAGMA synchronous = FULL"_s);
    run(db, u"PRAGMA foreign_keys = OFF"_s);
    return db;
}

void Workplace::run(const QSqlDatabase& db, const QString& sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
}

qint64 Workplace::count(const QSqlDatabase& db, const QString& sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql) || !query.next())
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    return query.value(0).toLongLong();
}

QSqlQuery Workplace::entryInsert(const QSqlDatabase& db)
{
    QSqlQuery insert(db);
    if (!insert.prepare(
            u"INSERT INTO diary_entry (id, person_id, unit_id, day, start_minute, minutes, item_code, "
            "title, quantity, coefficient, result, document_number, note, state, created_by, "
            "created_at, changed_at) VALUES (?, ?, ?, ?, NULL, ?, '', ?, 10000, 10000, '', '', '', "
            "'pending', ?, ?, ?)"_s))
        qFatal("%s", qUtf8Printable(insert.lastError().text()));
    return insert;
}

void Workplace::insertEntry(
    QSqlQuery& insert, const QString& id, const QString& person, const QString& unit,
    const QString& day, const QString& title)
{
    const QString at = u"2026-05-20T01:00:00.000Z"_s;
    const QVariantList values{id, person, unit, day, 20, title, person, at, at};
    for (int i = 0; i < values.size(); ++i)
        insert.bindValue(i, values.at(i));
    if (!insert.exec())
        qFatal("%s", qUtf8Printable(insert.lastError().text()));
}

} // namespace soviec::bench
