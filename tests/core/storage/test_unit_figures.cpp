// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/close_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/report_repository.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/sheet_sum_repository.h"
#include "tests/core/storage/sample.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace soviec;
using namespace soviec::storage;
using namespace Qt::StringLiterals;
using sample::need;

/// What reports of many units read instead of people and sheets says the same as these.
class TestUnitFigures : public QObject {
    Q_OBJECT

    /// "good 3/2 sum 1450.2 least 700 most 750.2", of the division in a month.
    static QString levelsOf(sample::Agency& a, const Period& month)
    {
        QMap<QString, UnitLevel> sums; // of one level there may be several rows
        for (const UnitLevel& one : need(ReportRepository(*a.db).levels({a.division}, {month}), "levels")) {
            UnitLevel& sum = sums[code(one.level)];
            sum.sheets += one.sheets;
            sum.rated += one.rated;
            sum.sum += one.sum;
            if (one.least)
                sum.least = sum.least ? std::min(*sum.least, *one.least) : *one.least;
            if (one.most)
                sum.most = sum.most ? std::max(*sum.most, *one.most) : *one.most;
        }
        QStringList lines;
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            lines << u"%1 %2/%3 sum %4 least %5 most %6"_s
                         .arg(it.key())
                         .arg(it->sheets)
                         .arg(it->rated)
                         .arg(it->sum.toString(), it->least ? it->least->toString() : u"-"_s,
                              it->most ? it->most->toString() : u"-"_s);
        }
        return lines.join(u"; "_s);
    }

    static PersonId another(sample::Agency& a, int number)
    {
        Person person;
        person.id = PersonId::create();
        person.code = u"X%1"_s.arg(number);
        person.fullName = u"Người số %1"_s.arg(number);
        need(OrgRepository(*a.db).insert(person), "person");
        return person.id;
    }

    static void appoint(sample::Agency& a, PersonId person, UnitId unit, const Date& first, const Date& last = {})
    {
        Appointment appointment;
        appointment.id = AppointmentId::create();
        appointment.person = person;
        appointment.unit = unit;
        appointment.positionTitle = u"Chuyên viên"_s;
        appointment.first = first;
        appointment.last = last;
        need(OrgRepository(*a.db).insert(appointment), "appointment");
    }

    /// A signed sheet of somebody new.
    static PeriodSheet signedBy(sample::Agency& a, int number, const Period& month, Level level, std::optional<Decimal> total)
    {
        SheetRepository sheets(*a.db);
        PeriodSheet sheet = a.sheet(month);
        sheet.id = SheetId::create();
        sheet.person = another(a, number);
        need(sheets.insert(sheet), "insert");
        sheet.version = 1;
        sheet.state = SheetState::Submitted;
        sheet.submittedAt = a.clock.now();
        need(sheets.update(sheet), "submit");
        sheet.version = 2;
        sheet.state = SheetState::Signed;
        sheet.signedBy = a.head;
        sheet.signedAt = a.clock.now();
        sheet.level = code(level);
        sheet.total = total;
        need(sheets.update(sheet), "sign");
        return *need(sheets.get(sheet.id), "get");
    }

private slots:
    void levelsFollowEveryStepOfASheet()
    {
        sample::Agency a;
        SheetRepository sheets(*a.db);
        const Period march = Period::month(2026, 3);
        PeriodSheet low = signedBy(a, 1, march, Level::Good, Decimal(700));
        QCOMPARE(levelsOf(a, march), u"good 1/1 sum 700 least 700 most 700"_s);
        signedBy(a, 2, march, Level::Good, Decimal::fromScaled(7'502'000));
        signedBy(a, 3, march, Level::Good, std::nullopt);
        signedBy(a, 4, march, Level::Excellent, Decimal(950));
        signedBy(a, 5, march.next(), Level::Good, Decimal(100));
        const QString all = u"excellent 1/1 sum 950 least 950 most 950; good 3/2 sum 1450.2 least 700 most 750.2"_s;
        QCOMPARE(levelsOf(a, march), all);
        QVERIFY(need(ReportRepository(*a.db).levels({a.agency}, {march}), "levels").isEmpty());

        // Closed is signed as well; opened again it is no more, and its new revision not yet.
        need(CloseRepository(*a.db).close({low.id.toString()}, {}, a.clock.now()), "close");
        QCOMPARE(levelsOf(a, march), all);
        low = *need(sheets.get(low.id), "get");
        QCOMPARE(low.state, SheetState::Closed);
        low.state = SheetState::Replaced;
        need(sheets.update(low), "replace");
        PeriodSheet next = a.sheet(march);
        next.id = SheetId::create();
        next.person = low.person;
        next.revision = 2;
        next.replaces = low.id;
        need(sheets.insert(next), "next");
        QCOMPARE(levelsOf(a, march), u"excellent 1/1 sum 950 least 950 most 950; good 2/1 sum 750.2 least 750.2 most 750.2"_s);
        QCOMPARE(need(SheetSumRepository(*a.db).differences(), "differences"), 0);
    }

    // Both ways of counting people say the same, whatever appointments overlap.
    void everybodyIsCountedOnce()
    {
        sample::Agency a;
        const PersonId moved = another(a, 1);
        appoint(a, moved, a.division, Date(2026, 1, 1), Date(2026, 4, 14));
        appoint(a, moved, a.agency, Date(2026, 4, 15));
        const PersonId left = another(a, 2);
        appoint(a, left, a.division, Date(2026, 1, 1), Date(2026, 4, 10));
        const PersonId both = another(a, 3); // as only another tool could write it
        appoint(a, both, a.division, Date(2026, 1, 1));
        appoint(a, both, a.agency, Date(2026, 2, 1));
        const PersonId twice = another(a, 4);
        appoint(a, twice, a.division, Date(2026, 1, 1), Date(2026, 4, 9));
        appoint(a, twice, a.division, Date(2026, 4, 10), Date(2026, 4, 19));
        appoint(a, twice, a.division, Date(2026, 4, 20));
        const PersonId before = another(a, 5);
        appoint(a, before, a.division, Date(2026, 1, 1), Date(2026, 3, 31));
        const PersonId later = another(a, 6);
        appoint(a, later, a.division, Date(2026, 5, 1));

        const Date first(2026, 4, 1);
        const Date last(2026, 4, 30);
        ReportRepository reports(*a.db);
        const QHash<UnitId, int> expected {{a.agency, 3}, {a.division, 4}};
        for (const auto share : {ReportRepository::Share::Some, ReportRepository::Share::Most}) {
            QCOMPARE(need(reports.headcount({a.agency, a.division}, share, first, last), "all"), expected);
            const QHash<UnitId, int> one {{a.division, 4}};
            QCOMPARE(need(reports.headcount({a.division}, share, first, last), "one"), one);
            const auto none = need(reports.headcount({a.division}, share, Date(2025, 1, 1), Date(2025, 1, 31)), "none");
            QVERIFY(none.isEmpty());
        }
        // Of whom everybody moved away: not a unit without people, but none.
        const PersonId alone = another(a, 7);
        Unit unit;
        unit.id = UnitId::create();
        unit.code = u"LEER"_s;
        unit.name = u"Phòng giải thể"_s;
        unit.parent = a.agency;
        unit.kind = UnitKind::Division;
        unit.first = Date(2026, 1, 1);
        need(OrgRepository(*a.db).insert(unit), "unit");
        appoint(a, alone, unit.id, Date(2026, 1, 1), Date(2026, 4, 14));
        appoint(a, alone, a.division, Date(2026, 4, 15));
        for (const auto share : {ReportRepository::Share::Some, ReportRepository::Share::Most})
            QVERIFY(!need(reports.headcount({unit.id, a.division}, share, first, last), "left").contains(unit.id));
    }
};

QTEST_GUILESS_MAIN(TestUnitFigures)
#include "test_unit_figures.moc"
