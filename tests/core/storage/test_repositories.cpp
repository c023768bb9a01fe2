// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/base/timestamp.h"
#include "core/base/json.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/audit_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/many_rows.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"
#include "tests/core/storage/sample.h"

#include <QJsonObject>
#include <QTest>

using namespace soviec;
using namespace soviec::storage;
using namespace Qt::StringLiterals;
using sample::need;

class TestRepositories : public QObject {
    Q_OBJECT

    static Assignment assignment(const sample::Agency& a, int quantity)
    {
        Assignment work;
        work.id = AssignmentId::create();
        work.person = a.staff;
        work.unit = a.division;
        work.period = Period::month(2026, 4);
        work.itemCode = u"DC.05"_s;
        work.title = u"Soạn báo cáo"_s;
        work.quantity = Decimal(quantity);
        work.assignedBy = a.head;
        work.assignedAt = a.clock.now();
        return work;
    }

    static DiaryEntry accepted(DiaryRepository& diary, const sample::Agency& a, EntryId id, Decimal quantity)
    {
        DiaryEntry e = *need(diary.get(id), "get");
        e.state = EntryState::Accepted;
        e.review.acceptedQuantity = quantity;
        e.review.acceptedMinutes = e.minutes - Minutes(15);
        e.review.qualityFaults = 2;
        e.review.qualityExcused = 1;
        e.review.delays = 1;
        e.reviewedBy = a.head;
        e.reviewedAt = a.clock.now();
        need(diary.update(e), "accept");
        return *need(diary.get(id), "get");
    }

private slots:
    void whatIsNewHasNoReview()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        DiaryEntry e = a.entry(Date(2026, 4, 7), u"Tiếp công dân"_s);
        e.review = {Decimal(1), Minutes(60), 2, 1, 1, 0, u"đã xem"_s};
        e.reviewedBy = a.head;
        e.reviewedAt = a.clock.now();
        need(diary.insert(e), "insert");
        const DiaryEntry back = *need(diary.get(e.id), "get");
        QCOMPARE(back.review, EntryReview());
        QVERIFY(back.reviewedBy.isNull() && !back.reviewedAt.isValid());
    }

    void entriesComeBackAsTheyWereStored()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        DiaryEntry e = a.entry(Date(2026, 4, 7), u"Tiếp công dân: :id 'x' \"y\" %1"_s);
        e.start = TimeOfDay::fromMinutes(0);
        e.quantity = Decimal::fromScaled(12'345);
        e.coefficient = Decimal::fromScaled(4'000);
        e.note = u"dòng một\ndòng hai 😀"_s;
        need(diary.insert(e), "insert");
        const DiaryEntry back = *need(diary.get(e.id), "get");
        QCOMPARE(back.title, e.title);
        QCOMPARE(back.note, e.note);
        QVERIFY(back.start && back.start->minutes() == 0);
        QCOMPARE(back.quantity.toString(), u"1.2345"_s);
        QCOMPARE(back.coefficient.toString(), u"0.4"_s);
        QVERIFY(back.day == e.day && back.person == e.person && back.unit == e.unit);
        QVERIFY(back.item.isNull() && back.assignment.isNull() && back.reviewedBy.isNull());
        QVERIFY(!back.reviewedAt.isValid());
        QCOMPARE(back.createdAt, e.createdAt);
        QCOMPARE(back.version, 1);
        QVERIFY(!need(diary.get(EntryId::create()), "get"));

        const DiaryEntry done = accepted(diary, a, e.id, Decimal(1));
        QCOMPARE(done.version, 2);
        QCOMPARE(done.reviewedAt, a.clock.now());
        QVERIFY(done.reviewedBy == a.head);
        QCOMPARE(done.review.qualityFaults, 2);
        QCOMPARE(done.review.acceptedMinutes.count(), 45);
    }

    void manyEntriesAtOnceComeBackAsTheyWereStored()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        QList<DiaryEntry> entries;
        for (int i = 0; i < 3 * int(rowsAtOnce) + 7; ++i) {
            DiaryEntry e = a.entry(Date(2026, 4, static_cast<unsigned short>(1 + i % 30)), u"việc %1"_s.arg(i));
            e.minutes = Minutes(i);
            e.note = u"ghi chú '%1', :id ?"_s.arg(i);
            if (i % 3 == 0)
                e.start = TimeOfDay::fromMinutes(i);
            entries.append(e);
        }
        need(diary.insert(entries), "insert");
        for (const DiaryEntry& e : std::as_const(entries)) {
            const DiaryEntry back = *need(diary.get(e.id), "get");
            QCOMPARE(back.title, e.title);
            QCOMPARE(back.note, e.note);
            QCOMPARE(back.minutes.count(), e.minutes.count());
            QVERIFY(back.day == e.day && back.start == e.start && back.person == e.person);
        }
        // One that is there already: refused, and with what it was begun in all others.
        const DiaryEntry fresh = a.entry(Date(2026, 4, 7), u"mới"_s);
        QList<DiaryEntry> again(rowsAtOnce, entries.first());
        again.first() = fresh;
        {
            const auto begun = need(Transaction::begin(*a.db), "begin");
            QVERIFY(!diary.insert(again));
        }
        QVERIFY(!need(diary.get(fresh.id), "get"));
    }

    void manyRowsAreBoundWholeOrNotAtAll()
    {
        sample::Agency a;
        const QString code = u"A"_s;
        Query half = a.db->query("catalog/add_alias*2");
        half.bind("code", code).bind("item_code", code).bind("catalog_id", code).bind("code", code);
        QVERIFY(!half.exec());
        // Twice the same of one row: it would be another row's.
        Query twice = a.db->query("catalog/add_alias*2");
        for (int i = 0; i < 6; ++i)
            twice.bind(i < 2 ? "code" : i % 2 == 0 ? "item_code" : "catalog_id", code);
        QVERIFY(!twice.exec());
        // Only a statement that ends with the values of one row can be for many.
        QVERIFY(!a.db->query("diary/get*2").exec());
        QVERIFY(!a.db->query("diary/insert*0").exec());
    }

    void aStaleVersionConflictsAndAMissingRowIsNotFound()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        DiaryEntry e = a.entry(Date(2026, 4, 7), u"một"_s);
        need(diary.insert(e), "insert");
        e.version = 1;
        e.title = u"hai"_s;
        need(diary.update(e), "first update");
        e.title = u"ba"_s;
        const auto stale = diary.update(e);
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QCOMPARE(need(diary.get(e.id), "get")->title, u"hai"_s);
        DiaryEntry other = a.entry(Date(2026, 4, 7), u"x"_s);
        other.version = 1;
        const auto missing = diary.update(other);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void aDayIsListedByStartAndWithdrawnEntriesAreLeftOut()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        const Date day(2026, 4, 7);
        DiaryEntry late = a.entry(day, u"sau"_s), early = a.entry(day, u"trước"_s),
                   none = a.entry(day, u"không giờ"_s), gone = a.entry(day, u"rút"_s),
                   other = a.entry(Date(2026, 4, 8), u"hôm sau"_s);
        late.start = TimeOfDay::fromMinutes(600);
        early.start = TimeOfDay::fromMinutes(480);
        for (const DiaryEntry& e : {late, none, early, gone, other})
            need(diary.insert(e), "insert");
        gone.version = 1;
        gone.state = EntryState::Withdrawn;
        need(diary.update(gone), "withdraw");

        QStringList titles;
        for (const DiaryEntry& e : need(diary.range(a.staff, day, day), "range"))
            titles << e.title;
        QCOMPARE(titles, QStringList({u"trước"_s, u"sau"_s, u"không giờ"_s}));
        QCOMPARE(need(diary.range(a.staff, day, day, true), "range").size(), 4);
        QVERIFY(need(diary.range(a.head, day, day), "range").isEmpty());
        QCOMPARE(need(diary.minutesOfDay(a.staff, day, late.id), "minutes").count(), 120);
        QCOMPARE(need(diary.minutesOfDay(a.staff, day, {}), "minutes").count(), 180);

        const auto totals = need(diary.dayTotals(a.staff, day, Date(2026, 4, 30)), "totals");
        QCOMPARE(totals.size(), 2);
        QCOMPARE(totals[0].entered.count(), 180);
        QCOMPARE(totals[0].entries, 3);
        QCOMPARE(totals[0].pending, 3);
        const auto all = need(diary.dayTotals(QList<UnitId>(), day, day), "totals of all");
        QCOMPARE(all.size(), 1);
        QVERIFY(all[0].person == a.staff);
        QVERIFY(need(diary.dayTotals(QList<UnitId>({a.agency}), day, day), "other unit").isEmpty());
    }

    void theQueueComesInPages()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        for (int day = 5; day >= 1; --day)
            need(diary.insert(a.entry(Date(2026, 4, static_cast<unsigned short>(day)), u"x"_s)), "insert");
        QCOMPARE(need(diary.pendingCount({a.division}), "count"), 5);
        QCOMPARE(need(diary.pendingCount({a.agency}), "count"), 0);
        const auto first = need(diary.pending({a.division}, {}, {}, 2), "page");
        QCOMPARE(first.size(), 2);
        QCOMPARE(isoDate(first[0].day), u"2026-04-01"_s);
        const auto second = need(diary.pending({a.division}, first[1].day, first[1].id, 10), "page");
        QCOMPARE(second.size(), 3);
        QCOMPARE(isoDate(second[0].day), u"2026-04-03"_s);
    }

    void progressCountsEnteredAndAcceptedWork()
    {
        sample::Agency a;
        AssignmentRepository work(*a.db);
        DiaryRepository diary(*a.db);
        const Assignment given = assignment(a, 5);
        need(work.insert(given), "assignment");
        need(work.insert(assignment(a, 2)), "without entries");
        QList<DiaryEntry> entries;
        for (int n = 0; n < 4; ++n) {
            DiaryEntry e = a.entry(Date(2026, 4, 7), u"x"_s);
            e.assignment = given.id;
            e.quantity = Decimal(2);
            need(diary.insert(e), "insert");
            entries.append(e);
        }
        accepted(diary, a, entries[0].id, Decimal(1));
        for (const int n : {1, 2}) {
            entries[n].version = 1;
            entries[n].state = n == 1 ? EntryState::Returned : EntryState::Withdrawn;
            need(diary.update(entries[n]), "step");
        }
        for (const auto& list :
             {need(work.progress(a.staff, given.period), "person"),
              need(work.progress({a.division}, given.period), "unit"),
              need(work.progress(QList<UnitId>(), given.period), "all")}) {
            QCOMPARE(list.size(), 2);
            const auto& p = list[0].assignment.id == given.id ? list[0] : list[1];
            const auto& empty = list[0].assignment.id == given.id ? list[1] : list[0];
            QCOMPARE(p.done, Decimal(4));
            QCOMPARE(p.acceptedDone, Decimal(1));
            QCOMPARE(p.minutes.count(), 120);
            QCOMPARE(p.qualityFaults, 2);
            QCOMPARE(p.qualityExcused, 1);
            QCOMPARE(p.delays, 1);
            QCOMPARE(empty.done, Decimal(0));
            QCOMPARE(empty.assignment.quantity, Decimal(2));
        }
        QVERIFY(need(work.progress(a.staff, Period::month(2026, 5)), "other month").isEmpty());
    }

    void workWithoutAnAssignmentIsSummedByItem()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        for (const auto& [title, code] :
             {std::pair(u"việc một"_s, u""_s), {u"việc hai"_s, u""_s}, {u"a"_s, u"DC.01"_s}, {u"b"_s, u"DC.01"_s}}) {
            DiaryEntry e = a.entry(Date(2026, 4, 30), title);
            e.itemCode = code;
            need(diary.insert(e), "insert");
            accepted(diary, a, e.id, Decimal(3));
        }
        need(diary.insert(a.entry(Date(2026, 4, 30), u"chưa duyệt"_s)), "insert");
        const auto list = need(diary.unassigned(a.staff, Period::month(2026, 4)), "unassigned");
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[2].itemCode, u"DC.01"_s);
        QCOMPARE(list[2].acceptedQuantity, Decimal(6));
        QCOMPARE(list[2].qualityFaults, 4);
        QCOMPARE(need(diary.unassigned(QList<UnitId>(), Period::month(2026, 4)), "units").size(), 3);
    }

    void theSameWordsOnOtherDaysAreFound()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        const DiaryEntry here = a.entry(Date(2026, 4, 7), u"giống"_s);
        need(diary.insert(here), "insert");
        need(diary.insert(a.entry(Date(2026, 4, 7), u"giống"_s)), "same day");
        need(diary.insert(a.entry(Date(2026, 4, 6), u"giống"_s)), "day before");
        need(diary.insert(a.entry(Date(2026, 4, 6), u"khác"_s)), "other words");
        const auto found = need(diary.sameText(a.staff, Date(2026, 3, 7), Date(2026, 4, 7), here), "same");
        QCOMPARE(found.size(), 1);
        QCOMPARE(isoDate(found[0].day), u"2026-04-06"_s);
    }

    void membersStandWhereTheirLatestAppointmentPutsThem()
    {
        sample::Agency a;
        OrgRepository org(*a.db);
        const auto old = need(org.appointments(a.staff), "appointments");
        need(org.endAppointment(old[0].id, Date(2026, 4, 14)), "end");
        need(org.insert(Appointment {AppointmentId::create(), a.staff, a.agency, Role::Deputy, u"phó"_s, Date(2026, 4, 15), {}}), "move");
        QVERIFY(need(org.member(a.staff, Date(2026, 4, 14)), "before")->unit == a.division);
        const auto after = need(org.member(a.staff, Date(2026, 4, 15)), "after");
        QVERIFY(after->unit == a.agency);
        QCOMPARE(after->role, Role::Deputy);
        QCOMPARE(after->unitName, u"UBND xã Mẫu"_s);
        QVERIFY(!need(org.member(a.staff, Date(2025, 12, 31)), "nowhere"));
        const Date first(2026, 4, 1), last(2026, 4, 30);
        QStringList codes;
        for (const Member& m : need(org.members({}, first, last), "members"))
            codes << m.person.code;
        QCOMPARE(codes, QStringList({u"P1"_s, u"P3"_s, u"P2"_s}));
        QCOMPARE(need(org.members({a.division}, first, last), "division").size(), 1);
        QCOMPARE(need(org.members({a.division}, first, Date(2026, 4, 14)), "earlier").size(), 2);
    }

    void peopleAndUnitsAreFoundAndChangedByVersion()
    {
        sample::Agency a;
        OrgRepository org(*a.db);
        Person person = *need(org.personByLogin(u"p3"_s), "login");
        QVERIFY(person.id == a.staff);
        person.login.clear();
        need(org.update(person), "update");
        QCOMPARE(org.update(person).error().code, ErrorCode::Conflict);
        QVERIFY(!need(org.personByLogin(u"p3"_s), "login"));
        QVERIFY(!need(org.personByLogin(QString()), "empty login"));
        Unit unit = *need(org.unitByCode(u"A1"_s), "unit");
        unit.last = Date(2026, 12, 31);
        need(org.update(unit), "update unit");
        QCOMPARE(isoDate(need(org.units(), "units")[1].last), u"2026-12-31"_s);
        const auto twice = org.insert(Person {PersonId::create(), u"P3"_s, u"Ai"_s, PersonKind::Cadre, {}, 0});
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        need(org.insert(DutyHolder {a.head, Duty::Hr, a.agency, Date(2026, 1, 1), {}}), "duty");
        QCOMPARE(need(org.duties(a.head), "duties")[0].duty, Duty::Hr);
    }

    void catalogsKeepTheirItemsInOrder()
    {
        sample::Agency a;
        CatalogRepository catalogs(*a.db);
        TaskCatalog catalog;
        catalog.id = CatalogId::create();
        catalog.unit = a.agency;
        catalog.title = u"Danh mục"_s;
        need(catalogs.insert(catalog), "insert");
        CatalogItem item;
        item.id = CatalogItemId::create();
        item.catalog = catalog.id;
        item.code = u"DC.05"_s;
        item.points = Decimal(14);
        item.coefficient = coefficientOf(item.points, catalog.divisor);
        item.ordinal = 2;
        need(catalogs.insert(item), "item");
        CatalogItem second = item;
        second.id = CatalogItemId::create();
        second.code = u"DC.06"_s;
        second.ordinal = 1;
        second.standardMinutes = 90;
        need(catalogs.insert(second), "item");
        const auto items = need(catalogs.items(catalog.id), "items");
        QCOMPARE(items[0].code, u"DC.06"_s);
        QCOMPARE(items[0].standardMinutes, std::optional(90));
        QCOMPARE(items[1].coefficient.toString(), u"2.8"_s);

        DiaryEntry e = a.entry(Date(2026, 4, 7), u"x"_s);
        e.item = item.id;
        e.quantity = Decimal::fromScaled(10'001);
        DiaryRepository diary(*a.db);
        need(diary.insert(e), "insert");
        e.id = EntryId::create();
        e.quantity = Decimal(1);
        need(diary.insert(e), "insert");
        const auto use = need(diary.itemUse(a.staff, Date(2026, 1, 1)), "use");
        QCOMPARE(use.size(), 1);
        QCOMPARE(use[0].entries, 2);
        QCOMPARE(use[0].averageQuantity.toString(), u"1.0001"_s);
        QCOMPARE(catalogs.remove(item.id).error().code, ErrorCode::Refused);
        need(catalogs.remove(second.id), "remove");
        QCOMPARE(catalogs.remove(second.id).error().code, ErrorCode::NotFound);

        QVERIFY(!need(catalogs.inForce(a.agency, Date(2026, 4, 1)), "a draft"));
        a.recordCatalog(catalog, Date(2026, 1, 1));
        QVERIFY(need(catalogs.inForce(a.agency, Date(2026, 4, 1)), "in force"));
        QVERIFY(!need(catalogs.inForce(a.agency, Date(2025, 4, 1)), "before"));
        QCOMPARE(catalogs.remove(item.id).error().code, ErrorCode::Locked);
    }

    void daysAndAbsences()
    {
        sample::Agency a;
        CalendarRepository calendar(*a.db);
        const CalendarDay day {Date(2026, 4, 30), DayKind::Holiday, u"Ngày Giải phóng"_s, u"BLLĐ"_s};
        need(calendar.put(day), "put");
        CalendarDay changed = day;
        changed.name = u"30/4"_s;
        need(calendar.put(changed), "put again");
        QCOMPARE(need(calendar.allDays(), "days"), QList<CalendarDay>({changed}));
        need(calendar.remove(day.day), "remove");
        QVERIFY(need(calendar.days(Date(2026, 1, 1), Date(2026, 12, 31)), "days").isEmpty());
        const Absence absence {AbsenceId::create(), a.staff, Date(2026, 4, 6), Date(2026, 4, 8), 1, AbsenceKind::Sick, u"giấy"_s, 0};
        need(calendar.insert(absence), "absence");
        QCOMPARE(need(calendar.absences(a.staff, Date(2026, 4, 8), Date(2026, 4, 30)), "person").size(), 1);
        QCOMPARE(need(calendar.absences(QList<UnitId>(), Date(2026, 4, 1), Date(2026, 4, 6)), "all").size(), 1);
        QVERIFY(need(calendar.absences({a.agency}, Date(2026, 4, 1), Date(2026, 4, 30)), "unit").isEmpty());
        QCOMPARE(calendar.remove(absence.id, 7).error().code, ErrorCode::Conflict);
        need(calendar.remove(absence.id, 1), "remove");
    }

    void sheetsComeBackAndLockTheirMonths()
    {
        sample::Agency a;
        SheetRepository sheets(*a.db);
        const Period quarter = Period::quarter(2026, 2);
        const PeriodSheet s = a.signedSheet(quarter);
        QCOMPARE(s.state, SheetState::Signed);
        QCOMPARE(s.selfScores.value(u"II.1"_s).toString(), u"2.5"_s);
        QCOMPARE(s.total->toString(), u"78.42"_s);
        QVERIFY(!s.resultPoints && !s.organising.share);
        QVERIFY(s.period == quarter);
        QVERIFY(need(sheets.isLocked(a.staff, Period::month(2026, 5)), "locked"));
        QVERIFY(need(sheets.isLocked(a.staff, quarter), "locked"));
        QVERIFY(!need(sheets.isLocked(a.staff, Period::month(2026, 7)), "locked"));
        QCOMPARE(need(sheets.signedAfter({}, 10), "signed").size(), 1);
        QVERIFY(need(sheets.signedAfter(s.id, 10), "signed").isEmpty());
        QCOMPARE(need(sheets.ofUnits({}, quarter), "units").size(), 1);

        PeriodSheet old = s;
        old.state = SheetState::Replaced;
        need(sheets.update(old), "replace");
        need(sheets.unlock(old), "unlock");
        QVERIFY(!need(sheets.current(a.staff, quarter), "current"));
        PeriodSheet next = a.sheet(quarter);
        next.revision = 2;
        next.replaces = s.id;
        need(sheets.insert(next), "next");
        QVERIFY(need(sheets.current(a.staff, quarter), "current")->id == next.id);
        QCOMPARE(need(sheets.revisions(a.staff, quarter), "revisions").size(), 2);

        need(sheets.storeRuleSet(u"nd335"_s, u"sha256:1"_s, "{\"a\":1}"), "rules");
        need(sheets.storeRuleSet(u"nd335"_s, u"sha256:1"_s, "{}"), "rules again");
        QCOMPARE(*need(sheets.ruleSet(u"nd335"_s, u"sha256:1"_s), "rules"), QByteArray("{\"a\":1}"));
        QVERIFY(!need(sheets.ruleSet(u"nd335"_s, u"sha256:2"_s), "rules"));
    }

    void theHistoryIsChained()
    {
        sample::Agency a;
        AuditRepository audit(*a.db);
        for (int n = 0; n < 3; ++n) {
            AuditRecord record;
            record.at = a.clock.now();
            record.actor = n == 0 ? PersonId() : a.head;
            record.entity = u"unit"_s;
            record.entityId = a.division.toString();
            record.action = u"change"_s;
            record.after = {{u"name"_s, u"Tên mới"_s}, {u"count"_s, n}};
            need(audit.append(record), "append");
        }
        // A server records the rows besides, in the same chain.
        QList<AuditRecord> all = need(audit.after(0, 1000), "records");
        const qint64 before = all.size() - 3;
        QVERIFY(before >= 0);
        const QString anchor = before > 0 ? all[before - 1].hash : QString();
        all = all.mid(before);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].previousHash, anchor);
        for (qsizetype n = 0; n < all.size(); ++n) {
            QCOMPARE(all[n].sequence, before + n + 1);
            const QJsonObject covered{
                {u"sequence"_s, all[n].sequence},    {u"at"_s, isoTime(all[n].at)},
                {u"actor"_s, all[n].actor.toString()}, {u"actor_name"_s, all[n].actorName},
                {u"entity"_s, all[n].entity},        {u"entity_id"_s, all[n].entityId},
                {u"action"_s, all[n].action},        {u"before"_s, all[n].before},
                {u"after"_s, all[n].after},          {u"reason"_s, all[n].reason},
                {u"previous_hash"_s, all[n].previousHash}};
            QCOMPARE(sha256Tag(canonicalJson(covered)), all[n].hash);
            QCOMPARE(auditHash(all[n]), all[n].hash);
            if (n > 0)
                QCOMPARE(all[n].previousHash, all[n - 1].hash);
        }
        QCOMPARE(need(audit.after(before + 2, 10), "records").size(), 1);
        QCOMPARE(need(audit.ofEntity(a.division.toString()), "of entity").size(), 3);
    }

    void oneStatementMayBeUsedInsideItself()
    {
        sample::Agency a;
        OrgRepository org(*a.db);
        Query outer = a.db->query("org/units");
        need(outer.exec(), "outer");
        int seen = 0;
        while (outer.next()) {
            QCOMPARE(need(org.units(), "inner").size(), 2);
            ++seen;
        }
        QCOMPARE(seen, 2);
        Query forgotten = a.db->query("org/person");
        QVERIFY(!forgotten.exec());
        QVERIFY(!a.db->query("org/no_such_statement").exec());
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "test_repositories.moc"
