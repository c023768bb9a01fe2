// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/server_office.h"

#include "core/storage/diary_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/scram.h"
#include "tests/postgres/cluster.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace sample {

using namespace Qt::StringLiterals;

Login::Login(const QString& database, const QString& login, const QString& password, int port)
    : m_name(u"login-"_s + QUuid::createUuid().toString())
    , m_db(QSqlDatabase::addDatabase(u"QPSQL"_s, m_name))
{
    m_db.setConnectOptions(
        u"host=127.0.0.1 port=%1 dbname=%2 user=%3 password='%4' connect_timeout=10"_s
            .arg(port > 0 ? port : Cluster::shared().port())
            .arg(database, login, password));
    if (!m_db.open())
        m_openError = m_db.lastError().databaseText();
}

Login::~Login()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString Login::run(const QString& sql)
{
    QSqlQuery query(m_db);
    if (query.exec(sql))
        return QString::number(query.isSelect() ? query.size() : query.numRowsAffected());
    static const QRegularExpression code(u"soviec:[a-z_]+"_s);
    const QString own = code.match(query.lastError().databaseText()).captured(0);
    return own.isEmpty() ? query.lastError().nativeErrorCode() : own;
}

QString Login::attempt(const QString& sql)
{
    run(u"BEGIN"_s);
    const QString said = run(sql);
    run(u"ROLLBACK"_s);
    return said;
}

QVariant Login::value(const QString& sql)
{
    QSqlQuery query(m_db);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

ServerOffice::ServerOffice()
{
    qputenv("SOVIEC_TEST_ENGINE", "postgres");
    commune = std::make_unique<Commune>();
    database = commune->office->db().path().section(u'/', -1);
    address = Cluster::shared().rootAddress(database);
    storage::OrgRepository org(commune->office->db());
    const Date first(2026, 1, 1);
    for (const auto& [login, name, duty] :
         {std::tuple(u"admin"_s, u"Bùi Văn Quản"_s, Duty::Administrator),
          std::tuple(u"lead"_s, u"Đặng Thị Chủ"_s, Duty::LeadBody),
          std::tuple(u"group"_s, u"Hồ Văn Tổ"_s, Duty::WorkingGroup)}) {
        const PersonId id = PersonId::create();
        must(org.insert(Person {id, login.toUpper(), name, PersonKind::CivilServant, {}, 0}));
        must(org.insert(Appointment {AppointmentId::create(), id, commune->culture, Role::Staff, u"Chuyên viên"_s, first, {}}));
        must(org.insert(DutyHolder {id, duty, commune->agency, first, {}}));
    }
    const auto root = asOperator();
    root->run(u"UPDATE soviec.person SET login = NULL"_s);
    for (const QString& login : logins) {
        const QString said = root->run(u"SELECT soviec.account_add('%1', '%2', '%3')"_s.arg(
            login, login.toUpper(), storage::scramVerifier(passwordOf(login))));
        if (said != u"1"_s)
            qFatal("account %s: %s", qPrintable(login), qPrintable(said));
        const auto person = must(org.personByLogin(login));
        const auto member = must(org.member(person->id, Date(2026, 4, 20)));
        DiaryEntry entry = commune->entry(Date(2026, 4, 20));
        entry.id = EntryId::create();
        entry.person = person->id;
        entry.unit = member->unit;
        entry.title = u"Việc của "_s + login;
        entry.createdBy = person->id;
        entry.createdAt = commune->clock.now();
        entry.changedAt = commune->clock.now();
        must(storage::DiaryRepository(commune->office->db()).insert(entry));
    }
    const QString away = root->run(
        u"INSERT INTO soviec.absence SELECT 'v', id, '2026-04-21', '2026-04-21', 1, 'sick', '', 1 FROM soviec.person WHERE login = 'staff'"_s);
    if (away != u"1"_s)
        qFatal("absence: %s", qPrintable(away));
    commune->lock(commune->staff, Period::month(2026, 3));
}

ServerOffice::~ServerOffice()
{
    commune.reset();
    Login root(u"postgres"_s, u"postgres"_s, Cluster::shared().rootPassword());
    root.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database));
    for (const QString& login : std::as_const(logins))
        root.run(u"DROP ROLE IF EXISTS \"%1\""_s.arg(login));
}

std::unique_ptr<Login> ServerOffice::as(const QString& login) const
{
    auto made = std::make_unique<Login>(database, login, passwordOf(login));
    if (!made->isOpen())
        qFatal("%s: %s", qPrintable(login), qPrintable(made->openError()));
    return made;
}

std::unique_ptr<Login> ServerOffice::asOperator() const
{
    return std::make_unique<Login>(database, u"postgres"_s, Cluster::shared().rootPassword());
}

QString ServerOffice::passwordOf(const QString& login) const
{
    return u"mật khẩu "_s + login + u" 1"_s;
}

QString ServerOffice::addressOf(const QString& login) const
{
    return Cluster::shared().address(database, login, QString::fromLatin1(QUrl::toPercentEncoding(passwordOf(login))));
}

} // namespace sample
