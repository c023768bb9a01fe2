// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_file.h"

#include <QSqlError>
#include <QSqlQuery>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

QString connectionName()
{
    return u"bare-file"_s;
}

} // namespace

BareFile::BareFile(const QString& path, const QStringList& tables)
    : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName()))
{
    m_db.setDatabaseName(path);
    if (!m_db.open())
        m_error = m_db.lastError().text();
    for (const QString& pragma :
         {u"synchronous = OFF"_s, u"foreign_keys = OFF"_s, u"cache_size = -200000"_s})
        run(u"PRAGMA "_s + pragma);
    // What is kept of the rows is kept of these as well.
    const QString of = u"FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'sheet_sum_%' AND tbl_name IN ('%1')"_s.arg(
        tables.join(u"', '"_s));
    m_triggers = column(u"SELECT sql "_s + of);
    for (const QString& name : column(u"SELECT name "_s + of))
        run(u"DROP TRIGGER "_s + name);
}

BareFile::~BareFile()
{
    for (const QString& trigger : std::as_const(m_triggers))
        run(trigger);
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(connectionName());
}

void BareFile::run(const QString& sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql) && m_error.isEmpty())
        m_error = sql + u": "_s + query.lastError().text();
}

QStringList BareFile::column(const QString& sql)
{
    QSqlQuery query(m_db);
    QStringList values;
    if (!query.exec(sql) && m_error.isEmpty())
        m_error = sql + u": "_s + query.lastError().text();
    while (query.next())
        values += query.value(0).toString();
    return values;
}

} // namespace soviec::bench
