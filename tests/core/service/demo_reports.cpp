// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/demo_reports.h"

#include "core/service/demo/demo.h"
#include "core/service/organisation.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace soviec::test {

using namespace Qt::StringLiterals;
using namespace soviec::service;

DemoReports::DemoReports()
{
    m_path = m_folder.filePath(u"demo.soviec"_s);
    if (const auto made = createDemo(m_path, m_clock.today()); !made) {
        m_problem = made.error().text;
        return;
    }
    open();
}

DemoReports::DemoReports(const QString& path)
    : m_path(path)
{
    open();
}

void DemoReports::open()
{
    auto office = Office::open(m_path, m_clock);
    if (!office) {
        m_problem = office.error().text;
        return;
    }
    m_office = std::move(*office);
    m_office->signInAsOperator();
}

QString DemoReports::raw(const QString& sql, const QVariantList& values)
{
    QString problem;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"demo-reports"_s);
        db.setDatabaseName(m_path);
        QSqlQuery query(db);
        const bool good = db.open() && query.prepare(sql);
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!good || !query.exec())
            problem = query.lastError().text() + db.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"demo-reports"_s);
    return problem;
}

void DemoReports::make(ReportRequest request, const QString& name)
{
    request.layout = m_layout;
    if (request.person.isNull())
        request.unit = m_unit;
    const auto made = Reports(*m_office).build(request);
    if (!made) {
        m_refused.insert(name, made.error().text);
        return;
    }
    m_made.append({name, made->first()});
}

QList<DemoReport> DemoReports::all(QMap<QString, QString>* refused)
{
    m_made.clear();
    m_refused.clear();
    const auto people = Organisation(*m_office).members({}, Date(2026, 4, 1), Date(2026, 4, 30));
    for (const report::ReportKind& kind : reportKinds()) {
        ReportRequest request;
        request.kind = kind.kind;
        request.period = kind.ofMonth     ? Period::month(2026, 4)
                         : kind.ofQuarter ? Period::quarter(2026, 2)
                                          : Period::year(2026);
        // The history of a month is hundreds of pages.
        if (kind.ofDays && !kind.ofPerson)
            request.from = request.to = Date(2026, 6, 16);
        if (kind.ofUnit && !kind.eachPerson)
            make(request, kind.kind);
        if (kind.ofPerson && people && !people->isEmpty()) {
            request.person = people->at(people->size() / 2).person.id;
            request.annex = kind.hasAnnex;
            make(request, kind.kind + u"-person"_s);
        }
    }
    if (refused)
        *refused = m_refused;
    return m_made;
}

} // namespace soviec::test
