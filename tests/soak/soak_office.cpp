// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak_office.h"

#include "core/storage/org_repository.h"
#include "core/storage/scram.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QtGlobal>

namespace soak {

using namespace Qt::StringLiterals;
using sample::Cluster;
using sample::must;

namespace {

constexpr int divisionSize = 10;

// One verifier for all: the passwords are the same, and each costs the time that guessing shall cost.
const QString password = u"mat khau dai cua moi nguoi"_s;

Date firstOfLastMonth(const Date& today)
{
    const Date end = Date(today.year(), today.month(), 1) - Days(1);
    return Date(end.year(), end.month(), 1);
}

} // namespace

SoakOffice::SoakOffice(int people)
{
    qputenv("SOVIEC_TEST_ENGINE", "postgres");
    // Everybody has the program open: a connection to work, one to hear the news. A minute here is three days of
    // the agency: statistics taken once a minute made every session plan again whatever it asks each minute.
    Cluster::shared(
        u"max_connections = %1\nmax_locks_per_transaction = 128\nautovacuum_naptime = '5min'"_s.arg(2 * people + 60));
    m_commune = std::make_unique<sample::Commune>();
    m_database = m_commune->office->db().path().section(u'/', -1);
    m_month = Period::monthOf(firstOfLastMonth(m_clock.today()));
    const auto& c = *m_commune;
    m_divisions = {c.economy, c.culture};
    m_actors = {
        {u"head"_s, c.head, c.economy, true},   {u"other"_s, c.otherHead, c.culture, true},
        {u"staff"_s, c.staff, c.economy, false}, {u"mover"_s, c.mover, c.culture, false},
        {u"hr"_s, c.hr, c.culture, false}};
    addPeople(people);
    addAccounts();
    m_commune->office.reset();
}

void SoakOffice::addPeople(int people)
{
    storage::OrgRepository org(m_commune->office->db());
    auto transaction = must(storage::Transaction::begin(m_commune->office->db()));
    const Date first(2026, 1, 1);
    for (int i = 0; m_actors.size() < people; ++i) {
        const bool head = i % divisionSize == 0;
        if (head) {
            const UnitId unit = UnitId::create();
            must(org.insert(
                Unit {unit, u"P%1"_s.arg(i), u"Phòng số %1"_s.arg(i), m_commune->agency, UnitKind::Division,
                      Bloc::Government, first, {}, 0}));
            m_divisions.append(unit);
        }
        const PersonId id = PersonId::create();
        const QString login = u"n%1"_s.arg(i);
        must(org.insert(Person {id, login.toUpper(), u"Nguyễn Văn %1"_s.arg(i), PersonKind::CivilServant, {}, 0}));
        must(org.insert(Appointment {
            AppointmentId::create(), id, m_divisions.last(), head ? Role::Head : Role::Staff, u"Chuyên viên"_s, first, {}}));
        m_actors.append({login, id, m_divisions.last(), head});
    }
    must(transaction.commit());
}

void SoakOffice::addAccounts()
{
    const QString verifier = storage::scramVerifier(password);
    sample::Login root(m_database, u"postgres"_s, Cluster::shared().rootPassword());
    root.run(u"UPDATE soviec.person SET login = NULL"_s);
    QStringList logins {u"chair"_s};
    for (const Actor& actor : m_actors)
        logins.append(actor.login);
    for (const QString& login : logins) {
        const QString said
            = root.run(u"SELECT soviec.account_add('%1', '%2', '%3')"_s.arg(login, login.toUpper(), verifier));
        if (said != u"1")
            qFatal("account %s: %s", qPrintable(login), qPrintable(said));
    }
}

Result<std::unique_ptr<service::Office>> SoakOffice::open(const QString& login) const
{
    return service::Office::open(
        Cluster::shared().address(
            m_database, login, QString::fromLatin1(password.toUtf8().toPercentEncoding())),
        m_clock);
}

Result<std::unique_ptr<service::Office>> SoakOffice::openAsOperator() const
{
    return service::Office::open(address(), m_clock);
}

QString SoakOffice::address() const
{
    return Cluster::shared().rootAddress(m_database);
}

const CatalogItem& SoakOffice::item(int number) const
{
    const auto& c = *m_commune;
    return number % 3 == 0 ? c.report : number % 3 == 1 ? c.inspection : c.letter;
}

QList<Date> SoakOffice::days() const
{
    QList<Date> days;
    for (Date day = m_month.first(); day <= m_month.last(); day += Days(1)) {
        if (day.day_of_week() != boost::gregorian::Saturday && day.day_of_week() != boost::gregorian::Sunday)
            days.append(day);
    }
    return days;
}

} // namespace soak
