// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/exchange/package/key_file.h"
#include "core/service/assignments.h"
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/packages.h"
#include "core/service/review.h"
#include "core/service/score_case.h"
#include "core/storage/audit_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/sheet_repository.h"
#include "tests/core/service/outpost.h"
#include "tests/no_room.h"

#include <QFile>
#include <QTest>
#include <QUuid>


using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Date tuesday(2026, 4, 21);
const Period april = Period::month(2026, 4);

DiaryEntry entryIn(Office& office, EntryId id)
{
    return *must(storage::DiaryRepository(office.db()).get(id));
}

DiaryEntry noted(DiaryEntry entry, const QString& note)
{
    entry.note = note;
    return entry;
}

EntryReview asEntered(const DiaryEntry& entry)
{
    EntryReview review;
    review.acceptedQuantity = entry.quantity;
    review.acceptedMinutes = entry.minutes;
    return review;
}

} // namespace

class TestPackages : public QObject {
    Q_OBJECT
private slots:
    void whatWasDoneThereComesHereOnce()
    {
        Commune commune;
        Outpost outpost(commune);
        outpost.as(u"staff"_s);
        DiaryEntry made = must(Diary(*outpost.office).add(noted(commune.entry(tuesday), u"một"_s)));
        made = must(Diary(*outpost.office).change(noted(made, u"hai"_s)));
        outpost.as(u"head"_s);
        must(Review(*outpost.office).accept({made.id, made.version}, asEntered(made)));
        const QByteArray bytes = packageOf(*outpost.office);

        commune.office->signInAsOperator();
        const QString untouched = headOf(*commune.office);
        const PackageOutcome plan = must(Packages(*commune.office).plan(bytes));
        QCOMPARE(plan.taken, 1);
        QCOMPARE(plan.steps, 3);
        QCOMPARE(headOf(*commune.office), untouched);

        const PackageOutcome done = mergedInto(*commune.office, bytes);
        QCOMPARE(done.taken, 1);
        QVERIFY(done.conflicts.isEmpty() && done.refused.isEmpty());
        const DiaryEntry here = entryIn(*commune.office, made.id);
        QCOMPARE(here.note, u"hai"_s);
        QVERIFY(here.state == EntryState::Accepted);
        QCOMPARE(here.reviewedBy, commune.head);
        QCOMPARE(here.createdBy, commune.staff);
        QCOMPARE(here.coefficient, commune.report.coefficient);
        const auto history = must(storage::AuditRepository(commune.office->db()).ofEntity(made.id.toString()));
        QCOMPARE(history.size(), 3);
        QVERIFY(history[1].reason.contains(u"Trần Thị Minh Hà"_s));

        const QString once = headOf(*commune.office);
        const PackageOutcome again = mergedInto(*commune.office, bytes);
        QCOMPARE(again.known, again.rows);
        QCOMPARE(headOf(*commune.office), once);
        // Its own work comes back to the outpost without effect.
        const QString there = headOf(*outpost.office);
        QCOMPARE(mergedInto(*outpost.office, packageOf(*commune.office)).steps, 0);
        QCOMPARE(headOf(*outpost.office), there);
        QVERIFY(must(Audit(*commune.office).verify()).findings.isEmpty());
    }

    void clashesAreDecidedAndTheLoserStaysReadable_data()
    {
        QTest::addColumn<bool>("theirs");
        QTest::newRow("here stands") << false;
        QTest::newRow("the package's stands") << true;
    }
    void clashesAreDecidedAndTheLoserStaysReadable()
    {
        QFETCH(bool, theirs);
        Commune commune;
        commune.as(u"staff"_s);
        const DiaryEntry made = must(Diary(*commune.office).add(noted(commune.entry(tuesday), u"gốc"_s)));
        Outpost outpost(commune);
        must(Diary(*commune.office).change(noted(made, u"ở đây"_s)));
        outpost.as(u"staff"_s);
        DiaryEntry other = noted(made, u"ở kia"_s);
        other.minutes = Minutes(90);
        must(Diary(*outpost.office).change(other));
        const QByteArray bytes = packageOf(*outpost.office);

        commune.office->signInAsOperator();
        const PackageOutcome plan = must(Packages(*commune.office).plan(bytes));
        QCOMPARE(plan.conflicts.size(), 1);
        QCOMPARE(
            plan.conflicts[0].merge.clashes,
            (QList<FieldClash> {{u"note"_s, u"ở đây"_s, u"ở kia"_s, u"gốc"_s}}));
        PackageChoices choices;
        choices[plan.conflicts[0].key].insert(u"note"_s, theirs ? MergeSide::Theirs : MergeSide::Mine);
        mergedInto(*commune.office, bytes, choices);
        const QString stays = theirs ? u"ở kia"_s : u"ở đây"_s;
        QCOMPARE(entryIn(*commune.office, made.id).note, stays);
        QCOMPARE(entryIn(*commune.office, made.id).minutes, Minutes(90));
        QString words;
        for (const AuditRecord& record : must(storage::AuditRepository(commune.office->db()).ofEntity(made.id.toString())))
            words += QString::fromUtf8(auditTexts(record).before + auditTexts(record).after);
        QVERIFY(words.contains(u"ở đây"_s) && words.contains(u"ở kia"_s));

        const QString once = headOf(*commune.office);
        QVERIFY(mergedInto(*commune.office, bytes).conflicts.isEmpty());
        QCOMPARE(headOf(*commune.office), once);
        // The outpost learns of the decision and is not asked.
        const PackageOutcome back = mergedInto(*outpost.office, packageOf(*commune.office));
        QVERIFY(back.conflicts.isEmpty() && back.refused.isEmpty());
        QCOMPARE(entryIn(*outpost.office, made.id).note, stays);
    }

    void whatWasAcceptedHereStandsOnBothSides()
    {
        Commune commune;
        commune.as(u"staff"_s);
        const DiaryEntry made = must(Diary(*commune.office).add(noted(commune.entry(tuesday), u"gốc"_s)));
        Outpost outpost(commune);
        commune.as(u"head"_s);
        must(Review(*commune.office).accept({made.id, made.version}, asEntered(made)));
        outpost.as(u"staff"_s);
        must(Diary(*outpost.office).change(noted(made, u"sửa muộn"_s)));

        const PackageOutcome done = mergedInto(*commune.office, packageOf(*outpost.office));
        QCOMPARE(done.refused.size(), 1);
        QVERIFY(!done.refused[0].merge.refusal.isEmpty());
        QCOMPARE(entryIn(*commune.office, made.id).note, u"gốc"_s);
        const PackageOutcome back = mergedInto(*outpost.office, packageOf(*commune.office));
        QVERIFY(back.refused.isEmpty());
        QCOMPARE(entryIn(*outpost.office, made.id).note, u"gốc"_s);
        QVERIFY(entryIn(*outpost.office, made.id).state == EntryState::Accepted);
    }

    void aMonthSignedMeanwhileStands()
    {
        Commune commune;
        Outpost outpost(commune);
        outpost.as(u"staff"_s);
        const DiaryEntry late = must(Diary(*outpost.office).add(commune.entry(tuesday)));
        commune.lock(commune.staff, april);
        const PackageOutcome done = mergedInto(*commune.office, packageOf(*outpost.office));
        QCOMPARE(done.refused.size(), 1);
        QVERIFY(!must(storage::DiaryRepository(commune.office->db()).get(late.id)));
        QCOMPARE(done.taken, 0);
    }

    void answersAndTheOwnEvaluationTravel()
    {
        Commune commune;
        commune.as(u"head"_s);
        const Assignment given = must(Assignments(*commune.office).give(commune.work(commune.staff)));
        const Assignment other = must(Assignments(*commune.office).give(commune.work(commune.staff, u"3"_s)));
        Outpost outpost(commune);
        outpost.as(u"staff"_s);
        must(Assignments(*outpost.office).accept(given.id));
        must(Assignments(*outpost.office).reportTrouble(other.id, u"Thiếu số liệu"_s));
        DiaryEntry work = commune.entry(tuesday);
        work.assignment = given.id;
        must(Diary(*outpost.office).add(work));
        const SheetView view = must(Evaluation(*outpost.office).view(commune.staff, april));
        QMap<QString, Decimal> scores;
        for (const Criterion& one : scoredCriteria(*view.rules))
            scores.insert(one.code, one.max);
        must(Evaluation(*outpost.office).saveSelf(april, scores, u"Chủ động"_s, {}));
        must(Evaluation(*outpost.office).submit(april));

        const PackageOutcome done = mergedInto(*commune.office, packageOf(*outpost.office));
        QVERIFY2(done.refused.isEmpty(), done.refused.isEmpty() ? "" : qPrintable(done.refused[0].merge.refusal));
        storage::AssignmentRepository assignments(commune.office->db());
        QVERIFY(must(assignments.get(given.id))->state == AssignmentState::Accepted);
        QVERIFY(must(assignments.get(other.id))->state == AssignmentState::Trouble);
        QCOMPARE(must(assignments.get(other.id))->stateReason, u"Thiếu số liệu"_s);
        const auto sheet = must(storage::SheetRepository(commune.office->db()).current(commune.staff, april));
        QVERIFY(sheet && sheet->state == SheetState::Submitted);
        QCOMPARE(sheet->selfScores, scores);
        QCOMPARE(sheet->strengths, u"Chủ động"_s);
        QVERIFY(must(Audit(*commune.office).verify()).findings.isEmpty());
    }

    void nobodyDecidesByPackageWhoMayNot()
    {
        Commune commune;
        commune.as(u"staff"_s);
        const DiaryEntry made = must(Diary(*commune.office).add(commune.entry(tuesday)));
        Outpost outpost(commune);
        outpost.as(u"head"_s);
        must(Review(*outpost.office).accept({made.id, made.version}, asEntered(made)));
        // Meanwhile another head took the division over here; the old one decides no more.
        const QByteArray bytes = packageOf(*outpost.office);
        auto opened = must(openPackage(bytes, {operationsKind, operationsVersion, {*must(Packages(*outpost.office).ownKey())}}));
        OperationsPackage forged = must(readOperations(opened.payload));
        for (RowLog& row : forged.rows)
            row.operations.last().author = commune.otherHead;
        const auto key = must(loadedKey(*outpost.office));
        const QByteArray sealed = must(sealPackage(opened.header, toJson(forged), key));
        const PackageOutcome done = mergedInto(*commune.office, sealed);
        QCOMPARE(done.refused.size(), 1);
        QVERIFY(entryIn(*commune.office, made.id).state == EntryState::Pending);
    }

    void foreignKeysAndAgenciesAreRefused()
    {
        Commune commune;
        Outpost outpost(commune);
        outpost.as(u"staff"_s);
        must(Diary(*outpost.office).add(commune.entry(tuesday)));
        const QByteArray home = qgetenv("XDG_DATA_HOME");
        QTemporaryDir elsewhere;
        qputenv("XDG_DATA_HOME", elsewhere.path().toUtf8());
        const QByteArray bytes = packageOf(*outpost.office);
        qputenv("XDG_DATA_HOME", home);
        Packages packages(*commune.office);
        commune.office->signInAsOperator();
        REFUSED(packages.merge(bytes), ErrorCode::Forbidden);
        const OfficeKey from = must(packageHeader(bytes)).from;
        REFUSED(packages.accept(from, u"12345 12345 12345 12345 12345 12345"_s), ErrorCode::Invalid);
        commune.as(u"staff"_s);
        REFUSED(packages.accept(from, keyFingerprint(from.publicKey)), ErrorCode::Forbidden);
        REFUSED(packages.merge(bytes), ErrorCode::Forbidden);
        commune.as(u"hr"_s);
        must(packages.accept(from, keyFingerprint(from.publicKey)));
        QCOMPARE(must(packages.offices()).size(), 1);
        QCOMPARE(must(packages.merge(bytes)).taken, 1);
        must(packages.withdraw(from.publicKey));
        REFUSED(packages.plan(bytes), ErrorCode::Forbidden);
        REFUSED(packages.withdraw(from.publicKey), ErrorCode::NotFound);

        Commune another;
        another.office->signInAsOperator();
        must(Packages(*another.office).accept(from, keyFingerprint(from.publicKey)));
        REFUSED(Packages(*another.office).merge(bytes), ErrorCode::Refused);
    }

    // Nobody decides between two ids.
    void assignmentsThatClashAreToldByTheirTitles()
    {
        Commune commune;
        commune.as(u"head"_s);
        QList<Assignment> given;
        for (const QString& title : {u"Rà soát kênh mương"_s, u"Đăng ký giống vụ mùa"_s}) {
            Assignment work = commune.work(commune.staff);
            work.item = {};
            work.itemCode.clear();
            work.origin = Origin::Unplanned;
            work.title = title;
            given.append(must(Assignments(*commune.office).give(work)));
        }
        commune.as(u"staff"_s);
        DiaryEntry entry = must(Diary(*commune.office).add(commune.entry(tuesday)));
        Outpost outpost(commune);
        outpost.as(u"staff"_s);
        entry.assignment = given[0].id;
        must(Diary(*commune.office).change(entry));
        entry.assignment = given[1].id;
        must(Diary(*outpost.office).change(entry));
        const QByteArray bytes = packageOf(*outpost.office);
        commune.office->signInAsOperator();
        const auto check = [&](const PackageOutcome& outcome) {
            QCOMPARE(outcome.conflicts.size(), 1);
            const PackageRow& row = outcome.conflicts[0];
            QStringList told;
            for (const FieldClash& one : row.merge.clashes) {
                for (const QJsonValue& value : {one.mine, one.theirs, one.base})
                    told << fieldText(row.kind, one.field, value);
                QVERIFY2(fieldLabel(one.field) != one.field, qPrintable(one.field));
            }
            QCOMPARE(
                told.first(3), (QStringList {u"Rà soát kênh mương"_s, u"Đăng ký giống vụ mùa"_s, u"–"_s}));
            QVERIFY2(!told.join(u' ').contains(given[0].id.toString().left(8)), qPrintable(told.join(u'|')));
        };
        check(must(Packages(*commune.office).plan(bytes)));
        check(mergedInto(*commune.office, bytes));
        QCOMPARE(entryIn(*commune.office, entry.id).assignment, given[0].id); // what is here stays
    }

    void valuesAreReadInWords()
    {
        QCOMPARE(fieldText(RowKind::Entry, u"state"_s, u"pending"_s), stateLabel(EntryState::Pending));
        QCOMPARE(fieldText(RowKind::Assignment, u"state"_s, u"accepted"_s), stateLabel(AssignmentState::Accepted));
        QVERIFY(fieldText(RowKind::Entry, u"state"_s, u"accepted"_s) != fieldText(RowKind::Assignment, u"state"_s, u"accepted"_s));
        QCOMPARE(fieldText(RowKind::Sheet, u"state"_s, u"signed"_s), stateLabel(SheetState::Signed));
        QCOMPARE(fieldText(RowKind::Entry, u"day"_s, u"2026-04-07"_s), u"07/04/2026"_s);
        QCOMPARE(fieldText(RowKind::Sheet, u"score:II.1"_s, u"2.5"_s), u"2,5"_s);
        QCOMPARE(fieldText(RowKind::Entry, u"note"_s, QString()), u"–"_s);
    }

    // A division's package does not call itself the agency's.
    void itSaysWhomItIsAbout()
    {
        Commune commune;
        for (const QString& login : {u"staff"_s, u"head"_s, u"hr"_s}) {
            commune.as(login);
            must(Diary(*commune.office).add(commune.entry(tuesday)));
        }
        commune.office->signInAsOperator();
        Packages packages(*commune.office);
        const auto about = [&](UnitId unit, PersonId person) {
            const QString file = commune.folder.filePath(u"%1.svpkg"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
            must(packages.make(april, unit, person, file));
            return must(packages.plan(must(readFile(file, 1 << 20)))).about;
        };
        QCOMPARE(about(commune.economy, {}), u"Phòng Kinh tế"_s);
        QCOMPARE(about({}, commune.staff), u"Trần Thị Minh Hà"_s);
        QCOMPARE(about({}, {}), u"UBND xã Mẫu Sơn"_s);
    }

    void aFullDiskLeavesBothSidesUnharmed()
    {
        Commune commune;
        Outpost outpost(commune);
        outpost.as(u"staff"_s);
        for (int day = 1; day <= 21; ++day)
            must(Diary(*outpost.office).add(noted(commune.entry(Date(2026, 4, day)), QString(3000, u'ộ'))));
        const QByteArray bytes = packageOf(*outpost.office);
        const QString before = headOf(*commune.office);
        {
            commune.office->signInAsOperator();
            const soviec::testing::NoRoom limit(rlim_t(40) * 1024);
            const auto merged = Packages(*commune.office).merge(bytes);
            QVERIFY(!merged);
            QCOMPARE(exitStatus(merged.error().code), 3); // the surroundings failed
        }
        {
            const soviec::testing::NoRoom limit(256);
            REFUSED(
                Packages(*outpost.office).make(april, {}, {}, outpost.folder.filePath(u"x.svpkg"_s)),
                ErrorCode::Full);
        }
        QVERIFY(!QFile::exists(outpost.folder.filePath(u"x.svpkg"_s)));
        QCOMPARE(headOf(*commune.office), before);
        QCOMPARE(mergedInto(*commune.office, bytes).taken, 21);
    }

private:
    static Result<SigningKey> loadedKey(Office& office)
    {
        auto key = loadSigningKey(signingKeyPath(office.agency().unit.id.toString()));
        return std::move(**key);
    }
};

QTEST_GUILESS_MAIN(TestPackages)
#include "test_packages.moc"
