// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/absences.h"
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/service/organisation.h"
#include "core/service/staffing.h"
#include "tests/core/service/commune.h"

#include <QSignalSpy>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// Units, people, appointments and duties as HR keeps them: dated, recorded, refused where somebody
/// has no right or a signed month stands on them.
class TestStaffing : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Commune> c;

    static Appointment place(UnitId unit, const Date& first)
    {
        Appointment made;
        made.unit = unit;
        made.positionTitle = u"Chuyên viên"_s;
        made.first = first;
        return made;
    }
    Person newcomer() const
    {
        Person made;
        made.code = u"P900"_s;
        made.fullName = u" Mai  Thị Ngọc "_s;
        made.kind = PersonKind::CivilServant;
        made.login = u"ngoc"_s;
        return made;
    }

private slots:
    void init()
    {
        c = std::make_unique<sample::Commune>();
        c->office->signInAsOperator();
    }

    void aPersonComesWithAnAppointment()
    {
        Staffing staffing(*c->office);
        const QSignalSpy told(&c->office->feed(), &ChangeFeed::changed);
        const Person stored = must(staffing.addPerson(newcomer(), place(c->economy, Date(2026, 4, 20))));
        QCOMPARE(stored.fullName, u"Mai Thị Ngọc"_s);
        QCOMPARE(told.count(), 1);
        Organisation organisation(*c->office);
        QVERIFY(!*organisation.member(stored.id, Date(2026, 4, 19)));
        const auto member = must(organisation.member(stored.id, Date(2026, 4, 20)));
        QVERIFY(member);
        QCOMPARE(member->unit, c->economy);
        must(c->office->signIn(u"ngoc"_s));
        QVERIFY(must(Audit(*c->office).verify()).findings.isEmpty());
    }

    void whatIsMissingOrTakenIsSaidAndNothingIsStored()
    {
        Staffing staffing(*c->office);
        Person person = newcomer();
        REFUSED(staffing.addPerson(person, place(c->economy, Date())), ErrorCode::Invalid);
        Appointment unnamed = place(c->economy, Date(2026, 4, 20));
        unnamed.positionTitle.clear();
        REFUSED(staffing.addPerson(person, unnamed), ErrorCode::Invalid);
        QVERIFY(!*Organisation(*c->office).personByCode(person.code));
        person.login = u"staff"_s;
        REFUSED(staffing.addPerson(person, place(c->economy, Date(2026, 4, 20))), ErrorCode::Refused);
        person.login.clear();
        must(staffing.addPerson(person, place(c->economy, Date(2026, 4, 20))));
        REFUSED(staffing.addPerson(person, place(c->economy, Date(2026, 4, 20))), ErrorCode::Refused);
        REFUSED(staffing.endAppointment(place(c->economy, Date(2026, 4, 20)), Date(2026, 4, 1)),
                ErrorCode::Invalid);
    }

    void aMoveEndsWhatWasHeldBefore()
    {
        Staffing staffing(*c->office);
        Appointment move = place(c->culture, Date(2026, 4, 27));
        move.person = c->staff;
        must(staffing.appoint(move));
        const auto held = must(staffing.appointments(c->staff));
        QCOMPARE(held.size(), 2);
        QCOMPARE(held.first().last, Date(2026, 4, 26));
        QCOMPARE(held.last().unit, c->culture);
        // The one before cannot begin inside the later one.
        move.first = Date(2026, 4, 1);
        REFUSED(staffing.appoint(move), ErrorCode::Refused);
        QCOMPARE(must(staffing.appointments(c->staff)).size(), 2);
    }

    void aSignedMonthStands()
    {
        c->lock(c->staff, Period::month(2026, 3));
        Staffing staffing(*c->office);
        Appointment move = place(c->culture, Date(2026, 3, 16));
        move.person = c->staff;
        REFUSED(staffing.appoint(move), ErrorCode::Locked);
        const Appointment held = must(staffing.appointments(c->staff)).first();
        REFUSED(staffing.endAppointment(held, Date(2026, 3, 10)), ErrorCode::Locked);
        must(staffing.endAppointment(held, Date(2026, 4, 30)));
        QCOMPARE(must(staffing.appointments(c->staff)).first().last, Date(2026, 4, 30));
    }

    void entriesKeepTheirAppointment()
    {
        c->as(u"staff"_s);
        must(Diary(*c->office).add(c->entry(Date(2026, 4, 21))));
        c->office->signInAsOperator();
        Staffing staffing(*c->office);
        const Appointment held = must(staffing.appointments(c->staff)).first();
        REFUSED(staffing.endAppointment(held, Date(2026, 4, 20)), ErrorCode::Refused);
        must(staffing.endAppointment(held, Date(2026, 4, 21)));
    }

    void othersChangeNothing()
    {
        for (const QString& login : {u"staff"_s, u"head"_s}) {
            c->as(login);
            Staffing staffing(*c->office);
            REFUSED(staffing.addPerson(newcomer(), place(c->economy, Date(2026, 4, 20))),
                    ErrorCode::Forbidden);
            Appointment move = place(c->culture, Date(2026, 4, 27));
            move.person = c->staff;
            REFUSED(staffing.appoint(move), ErrorCode::Forbidden);
            REFUSED(staffing.giveDuty({c->staff, Duty::Hr, c->agency, Date(2026, 4, 20), {}}),
                    ErrorCode::Forbidden);
            QVERIFY(must(staffing.managedUnits(Date(2026, 4, 20))).isEmpty());
            REFUSED(Absences(*c->office).ofUnits({c->economy}, Date(2026, 4, 1), Date(2026, 4, 30)),
                    ErrorCode::Forbidden);
        }
        // The personnel officer keeps people, but gives no rights.
        c->as(u"hr"_s);
        Staffing staffing(*c->office);
        QVERIFY(!must(staffing.managedUnits(Date(2026, 4, 20))).isEmpty());
        must(staffing.addPerson(newcomer(), place(c->economy, Date(2026, 4, 20))));
        REFUSED(staffing.giveDuty({c->staff, Duty::Hr, c->agency, Date(2026, 4, 20), {}}),
                ErrorCode::Forbidden);
    }

    void aDutyIsDated()
    {
        Staffing staffing(*c->office);
        const DutyHolder duty {c->staff, Duty::Hr, c->agency, Date(2026, 4, 20), {}};
        must(staffing.giveDuty(duty));
        REFUSED(staffing.giveDuty(duty), ErrorCode::Refused);
        REFUSED(staffing.endDuty(duty, Date(2026, 4, 19)), ErrorCode::Invalid);
        must(staffing.endDuty(duty, Date(2026, 4, 30)));
        QCOMPARE(must(staffing.duties(c->staff)).first().last, Date(2026, 4, 30));
        DutyHolder again = duty;
        again.first = Date(2026, 5, 1);
        must(staffing.giveDuty(again));
        QCOMPARE(must(staffing.duties(c->staff)).size(), 2);
    }

    void unitsGrowAndEnd()
    {
        Staffing staffing(*c->office);
        Unit unit;
        unit.code = u"X9"_s;
        unit.name = u"Tổ công tác"_s;
        unit.parent = c->economy;
        REFUSED(staffing.addUnit(unit), ErrorCode::Invalid);
        unit.first = Date(2026, 4, 1);
        Unit stored = must(staffing.addUnit(unit));
        REFUSED(staffing.addUnit(unit), ErrorCode::Refused);
        stored.name = u"Tổ công tác số 1"_s;
        stored.last = Date(2026, 6, 30);
        must(staffing.changeUnit(stored));
        REFUSED(staffing.changeUnit(stored), ErrorCode::Conflict);
        const auto before = must(staffing.managedUnits(Date(2026, 6, 30)));
        const auto after = must(staffing.managedUnits(Date(2026, 7, 1)));
        QCOMPARE(before.size(), after.size() + 1);
        Unit agency = c->office->agency().unit;
        agency.last = Date(2026, 6, 30);
        REFUSED(staffing.changeUnit(agency), ErrorCode::Invalid);
    }

    void aPersonChangesNameAndAccount()
    {
        Staffing staffing(*c->office);
        Person person = must(Organisation(*c->office).member(c->staff, Date(2026, 4, 20)))->person;
        person.login = u"head"_s;
        REFUSED(staffing.changePerson(person), ErrorCode::Refused);
        person.login = u"moi"_s;
        person.fullName = u"Nguyễn Thị Mới"_s;
        must(staffing.changePerson(person));
        REFUSED(staffing.changePerson(person), ErrorCode::Conflict);
        must(c->office->signIn(u"moi"_s));
        QCOMPARE(c->office->who().name, u"Nguyễn Thị Mới"_s);
    }
};

QTEST_GUILESS_MAIN(TestStaffing)
#include "test_staffing.moc"
