// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_rows.h"

#include "core/domain/diary/entry.h"
#include "tests/bench/workplace.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QSqlQuery& query)
{
    qFatal("%s", qUtf8Printable(query.lastError().text()));
}

} // namespace

BareRows::BareRows(const QSqlDatabase& db, const QString& condition)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM diary_entry WHERE "_s + condition))
        stop(query);
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.isNull(i) ? QVariant() : query.value(i));
        m_rows.append(row);
    }
}

void BareRows::renumber()
{
    for (QVariantList& row : m_rows)
        row.first() = EntryId::create().toString();
}

void BareRows::insertInto(const QSqlDatabase& db) const
{
    Workplace::run(db, u"BEGIN IMMEDIATE"_s);
    QSqlQuery insert(db);
    const QString marks = QStringList(m_rows.isEmpty() ? 1 : m_rows.first().size(), u"?"_s).join(u", "_s);
    if (!insert.prepare(u"INSERT INTO diary_entry VALUES (%1)"_s.arg(marks)))
        stop(insert);
    for (const QVariantList& values : m_rows) {
        for (int i = 0; i < values.size(); ++i)
            insert.bindValue(i, values.at(i));
        if (!insert.exec())
            stop(insert);
    }
    Workplace::run(db, u"COMMIT"_s);
}

} // namespace soviec::bench
