// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/audit.h"
#include "core/service/backup.h"
#include "core/service/catalogs.h"
#include "core/service/doctor.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/audit_repository.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/org_repository.h"
#include "tests/core/storage/sample.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::need;

/// The opened office: identity, agency, history, organisation, catalogs, backup, doctor.
class TestOffice : public QObject {
    Q_OBJECT

    /// An agency (head), a division with head, deputy and staff, and a division without a head.
    struct House {
        QTemporaryDir folder;
        FixedClock clock {Date(2026, 4, 15)};
        QString path = folder.filePath(u"office.db"_s);
        std::unique_ptr<Office> office;
        UnitId top = UnitId::create(), led = UnitId::create(), headless = UnitId::create();
        PersonId chair, head, deputy, staff, orphan, moved;

        PersonId add(const QString& code, UnitId unit, Role role, const Date& first, const Date& last = {})
        {
            storage::OrgRepository org(office->db());
            const PersonId id = PersonId::create();
            need(org.insert(Person {id, code, u"Nguyễn "_s + code, PersonKind::CivilServant, code.toLower(), 0}), "person");
            need(org.insert(Appointment {AppointmentId::create(), id, unit, role, u"x"_s, first, last}), "appointment");
            return id;
        }

        House()
        {
            const Date first(2026, 1, 1);
            Agency agency {Unit {top, u"A"_s, u"UBND xã Mẫu"_s, {}, UnitKind::Commune, Bloc::Government, first, {}, 0}, u"UBND tỉnh"_s, u"xã Mẫu"_s};
            office = need(Office::create(path, clock, agency), "create");
            storage::OrgRepository org(office->db());
            need(org.insert(Unit {led, u"B"_s, u"Văn phòng"_s, top, UnitKind::Division, Bloc::Government, first, {}, 0}), "unit");
            need(org.insert(Unit {headless, u"C"_s, u"Phòng Kinh tế"_s, top, UnitKind::Division, Bloc::Government, first, {}, 0}), "unit");
            chair = add(u"P1"_s, top, Role::Head, first);
            head = add(u"P2"_s, led, Role::Head, first);
            deputy = add(u"P3"_s, led, Role::Deputy, first);
            staff = add(u"P4"_s, led, Role::Staff, first);
            orphan = add(u"P5"_s, headless, Role::Staff, first);
            moved = add(u"P6"_s, led, Role::Staff, first, Date(2026, 4, 14));
            need(org.insert(Appointment {AppointmentId::create(), moved, headless, Role::Staff, u"x"_s, Date(2026, 4, 15), {}}), "move");
            need(org.insert(DutyHolder {deputy, Duty::Hr, led, first, {}}), "duty");
            need(org.insert(DutyHolder {staff, Duty::Hr, top, first, Date(2026, 2, 28)}), "expired duty");
        }

        PersonId reviewer(PersonId person, const Date& day = Date(2026, 4, 20)) const
        {
            const auto found = need(Organisation(*office).reviewerOf(person, day), "reviewer");
            return found ? found->person.id : PersonId();
        }
    };

    static void attack(House& house, const QString& trigger, const QStringList& sql)
    {
        house.office.reset();
        sample::Raw raw(house.path);
        QCOMPARE(raw.run(u"DROP TRIGGER "_s + trigger), QString());
        for (const QString& one : sql)
            QCOMPARE(raw.run(one), QString());
    }

    static AuditVerdict verdictOf(House& house)
    {
        house.office = need(Office::open(house.path, house.clock), "open");
        return need(Audit(*house.office).verify(), "verify");
    }

    static void addRecords(House& house, int count)
    {
        for (int n = 0; n < count; ++n) {
            auto transaction = need(storage::Transaction::begin(house.office->db()), "begin");
            need(house.office->record(u"unit"_s, u"u"_s, u"change"_s, {{u"n"_s, n}, {u"same"_s, 1}}, {{u"n"_s, n + 1}, {u"same"_s, 1}}), "record");
            need(transaction.commit(), "commit");
        }
    }

private slots:
    void anOfficeKeepsItsAgency()
    {
        House house;
        house.office.reset();
        const auto office = need(Office::open(house.path, house.clock), "open");
        QCOMPARE(office->agency().unit.name, u"UBND xã Mẫu"_s);
        QCOMPARE(office->agency().superiorName, u"UBND tỉnh"_s);
        QVERIFY(office->who().isOperator());
        QSignalSpy spy(&office->feed(), &ChangeFeed::changed);
        Agency changed = office->agency();
        changed.place = u"Lạng Sơn"_s;
        need(office->changeAgency(changed), "change");
        QCOMPARE(spy.size(), 1);
        QCOMPARE(need(office->another(), "another")->agency().place, u"Lạng Sơn"_s);
        const auto verdict = need(Audit(*office).verify(), "verify");
        QCOMPARE(verdict.records, 2);
        QVERIFY(verdict.findings.isEmpty());
    }

    void peopleSignInWithTheDutiesOfToday()
    {
        House house;
        QCOMPARE(house.office->signIn(u"nobody"_s).error().code, ErrorCode::NotFound);
        QVERIFY(house.office->who().isOperator());
        need(house.office->signIn(u"p4"_s), "sign in");
        QVERIFY(house.office->who().person == house.staff);
        QVERIFY(!house.office->who().has(Duty::Hr));
        QCOMPARE(house.office->changeAgency(house.office->agency()).error().code, ErrorCode::Forbidden);
        QCOMPARE(backup(*house.office, house.folder.filePath(u"b.db"_s)).error().code, ErrorCode::Forbidden);
        need(house.office->signIn(u"p3"_s), "sign in");
        QVERIFY(house.office->who().has(Duty::Hr));
        QVERIFY(need(house.office->another(), "another")->who().person == house.deputy);
    }

    void theReviewerFollowsArticle10()
    {
        House house;
        QVERIFY(house.reviewer(house.staff) == house.head);
        QVERIFY(house.reviewer(house.deputy) == house.head);
        QVERIFY(house.reviewer(house.head) == house.chair);
        QVERIFY(house.reviewer(house.orphan) == house.chair);
        QVERIFY(house.reviewer(house.chair).isNull());
        QVERIFY(house.reviewer(house.moved, Date(2026, 4, 14)) == house.head);
        QVERIFY(house.reviewer(house.moved, Date(2026, 4, 15)) == house.chair);
        QVERIFY(house.reviewer(house.staff, Date(2025, 12, 31)).isNull());

        Organisation organisation(*house.office);
        const Date day(2026, 4, 20);
        const auto codes = [&](PersonId reviewer) {
            QStringList found;
            for (const Member& one : need(organisation.reviewedBy(reviewer, day), "reviewed"))
                found << one.person.code;
            return found;
        };
        QCOMPARE(codes(house.head), QStringList({u"P3"_s, u"P4"_s}));
        QCOMPARE(codes(house.chair), QStringList({u"P2"_s, u"P5"_s, u"P6"_s}));
        QVERIFY(codes(house.staff).isEmpty());
        QCOMPARE(need(organisation.reviewUnits(house.head, day), "units"), QList<UnitId>({house.led}));
        QCOMPARE(need(organisation.reviewUnits(house.chair, day), "units").size(), 3);
        QVERIFY(need(organisation.reviewUnits(house.deputy, day), "units").isEmpty());
        QCOMPARE(need(organisation.below(house.top), "below").size(), 3);
    }

    void readingIsForThoseConcerned()
    {
        House house;
        Organisation organisation(*house.office);
        const Date day(2026, 4, 20);
        const auto reads = [&](const QString& login, PersonId person) {
            need(house.office->signIn(login), "sign in");
            return need(organisation.mayRead(person, day), "may read");
        };
        QVERIFY(reads(u"p4"_s, house.staff));
        QVERIFY(!reads(u"p4"_s, house.deputy));
        QVERIFY(reads(u"p2"_s, house.staff));
        QVERIFY(!reads(u"p2"_s, house.orphan));
        QVERIFY(reads(u"p1"_s, house.staff));
        QVERIFY(reads(u"p3"_s, house.staff));
        QVERIFY(!reads(u"p3"_s, house.orphan));
        QVERIFY(need(organisation.managesUnit(house.led, day), "manages"));
        QVERIFY(!need(organisation.managesUnit(house.top, day), "manages"));
        house.office->signInAsOperator();
        QVERIFY(need(organisation.managesUnit(house.top, day), "operator"));
    }

    void theCatalogIsReadAgainWhenAnItemChanges()
    {
        House house;
        Catalogs catalogs(*house.office);
        const Date day(2026, 4, 20);
        QVERIFY(need(catalogs.items(day), "none")->isEmpty());
        storage::CatalogRepository repository(house.office->db());
        TaskCatalog catalog;
        catalog.id = CatalogId::create();
        catalog.unit = house.top;
        need(repository.insert(catalog), "catalog");
        CatalogItem item;
        item.id = CatalogItemId::create();
        item.catalog = catalog.id;
        item.code = u"DC.01"_s;
        need(repository.insert(item), "item");
        const auto first = need(catalogs.itemsOf(catalog.id), "items");
        QCOMPARE(first->size(), 1);
        QCOMPARE(need(catalogs.itemsOf(catalog.id), "again"), first);
        const auto other = need(house.office->another(), "another");
        item.task = u"Tên mới"_s;
        need(storage::CatalogRepository(other->db()).update(item), "update");
        QCOMPARE(need(catalogs.itemsOf(catalog.id), "items")->first().task, u"Tên mới"_s);
        QVERIFY(first->first().task.isEmpty());
        Approvals approvals(*house.office);
        const auto document = *ApprovalId::parse(catalog.id.toString());
        need(approvals.begin(DocumentKind::Catalog, document, house.top, u"Danh mục"_s), "begin");
        need(approvals.record(document, {u"1/QĐ-UBND"_s, Date(2026, 1, 1)}), "record");
        QCOMPARE(need(catalogs.items(day), "in force")->first().task, u"Tên mới"_s);
    }

    void onlyWhatDiffersIsRecorded()
    {
        House house;
        addRecords(house, 1);
        const auto last = need(storage::AuditRepository(house.office->db()).last(), "last");
        QCOMPARE(last->before, QJsonObject({{u"n"_s, 0}}));
        QCOMPARE(last->after, QJsonObject({{u"n"_s, 1}}));
    }

    void verificationFindsWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<qint64>("sequence");
        QTest::newRow("changed") << u"audit_record_no_update"_s
                                 << QStringList {u"UPDATE audit_record SET actor_name = 'x' WHERE sequence = 3"_s} << qint64(3);
        QTest::newRow("deleted") << u"audit_record_no_delete"_s
                                 << QStringList {u"DELETE FROM audit_record WHERE sequence = 4"_s} << qint64(4);
        QTest::newRow("first deleted") << u"audit_record_no_delete"_s
                                       << QStringList {u"DELETE FROM audit_record WHERE sequence = 1"_s} << qint64(1);
        QTest::newRow("end cut off") << u"audit_record_no_delete"_s
                                     << QStringList {u"DELETE FROM audit_record WHERE sequence >= 5"_s} << qint64(5);
        QTest::newRow("moved up") << u"audit_record_no_update"_s
                                  << QStringList {u"DROP TRIGGER audit_record_no_delete"_s, u"DELETE FROM audit_record WHERE sequence = 3"_s,
                                                  u"UPDATE audit_record SET sequence = 3 WHERE sequence = 4"_s} << qint64(3);
        QTest::newRow("inserted") << u"audit_record_chain"_s
                                  << QStringList {u"INSERT INTO audit_record SELECT 7, at, actor, actor_name, entity, entity_id, action, before, after, reason, previous_hash, hash FROM audit_record WHERE sequence = 2"_s} << qint64(7);
    }
    void verificationFindsWhatDoesNotFit()
    {
        QFETCH(QString, trigger);
        QFETCH(QStringList, sql);
        QFETCH(qint64, sequence);
        House house;
        addRecords(house, 5);
        QVERIFY(verdictOf(house).findings.isEmpty());
        attack(house, trigger, sql);
        const auto verdict = verdictOf(house);
        QVERIFY(!verdict.findings.isEmpty());
        QCOMPARE(verdict.findings.first().sequence, sequence);
        QVERIFY(!verdict.findings.first().text.isEmpty());
    }

    void backupRestoreAndDoctor()
    {
        House house;
        const QString copy = house.folder.filePath(u"copy.db"_s);
        const auto written = need(backup(*house.office, copy), "backup");
        QCOMPARE(written.records, 1);
        QVERIFY(written.bytes > 0);
        addRecords(house, 2);
        house.office.reset();
        const auto restored = need(restoreBackup(copy, house.path, house.clock), "restore");
        QCOMPARE(restored.records, 2);
        QVERIFY(QFile::exists(restored.kept));
        const auto worst = [&] {
            QString name;
            for (const Check& check : examine(house.path, house.clock)) {
                if (check.severity == Severity::Problem)
                    name += check.name;
            }
            return name;
        };
        QCOMPARE(worst(), QString());
        const auto sums = [&] {
            const auto checks = examine(house.path, house.clock);
            const auto found = std::ranges::find(checks, u"sums"_s, &Check::name);
            return found == checks.end() ? QString() : u"%1 %2"_s.arg(int(found->severity)).arg(found->text);
        };
        QVERIFY2(sums().startsWith(u'0'), qPrintable(sums()));
        QCOMPARE(sample::Raw(house.path).run(u"INSERT INTO sheet_sum VALUES ('u', '2026-04', 'good', 1, 0, 0, NULL, NULL)"_s), QString());
        const QString found = sums();
        QVERIFY2(found.startsWith(u"1 1 "_s), qPrintable(found));
        QVERIFY2(sums().startsWith(u'0'), qPrintable(sums())); // made again
        house.clock.set(house.clock.now().addDays(-30));
        QCOMPARE(worst(), u"clock"_s);
        house.path = house.folder.filePath(u"none.db"_s);
        QCOMPARE(worst(), u"file"_s);
    }
};

QTEST_GUILESS_MAIN(TestOffice)
#include "test_office.moc"
