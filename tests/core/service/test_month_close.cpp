// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/month_close.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/sheet_sum_repository.h"
#include "tests/core/service/sheet_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
ErrorCode errorOf(const Result<T>& result)
{
    return result ? ErrorCode::Usage : result.error().code;
}

} // namespace

class TestMonthClose : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

    MonthClose closing() { return MonthClose(f->office()); }
    SheetState stateOf(const QString& login)
    {
        const auto sheet
            = storage::SheetRepository(f->office().db()).current(f->person(login), f->april());
        return sheet && *sheet ? (*sheet)->state : SheetState::Replaced;
    }
    QHash<QString, Missing> missingOfEconomy()
    {
        QHash<QString, Missing> found;
        const auto rows = closing().status(f->april(), f->unit(u"KT"_s));
        if (!rows || rows->size() != 1)
            return found;
        for (const Missing& missing : rows->first().missing)
            found.insert(missing.member.person.login, missing);
        return found;
    }
    /// ha signed, nam not handed in, hanh handed in and undecided, vinh with a pending entry.
    void halfWay()
    {
        f->fillHours(u"ha"_s);
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->handIn(u"hanh"_s);
        f->enter(u"vinh"_s, Date(2026, 4, 7), {}, Decimal(1), EntryState::Pending);
        f->handIn(u"vinh"_s);
        f->as(u"nga"_s);
    }

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }

    void statusSaysWhoWaitsForWhom()
    {
        halfWay();
        const auto rows = closing().status(f->april());
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().text));
        QCOMPARE(rows->size(), 3);
        const auto economy = closing().status(f->april(), f->unit(u"KT"_s));
        const UnitStatus& row = economy->first();
        QCOMPARE(row.people, 4);
        QCOMPARE(row.entered, 1);
        QCOMPARE(row.submitted, 3);
        QCOMPARE(row.reviewed, 3);
        QCOMPARE(row.signedCount, 1);
        QCOMPARE(row.closed, 0);
        const auto missing = missingOfEconomy();
        QCOMPARE(missing.size(), 3);
        QVERIFY(missing[u"nam"_s].what.startsWith(u"has not handed the sheet in; "_s));
        QCOMPARE(missing[u"nam"_s].waitsFor, u"the person"_s);
        QVERIFY(missing[u"hanh"_s].what.startsWith(u"waits until"_s));
        QCOMPARE(missing[u"hanh"_s].waitsFor, u"Lê Quang Vinh"_s);
        QVERIFY(missing[u"vinh"_s].what.contains(u"diary entries wait for review"_s));
        QCOMPARE(missing[u"vinh"_s].waitsFor, u"Nguyễn Hữu Phúc"_s);
    }

    void returnedAndUndecidedAreNamed()
    {
        f->handIn(u"nam"_s);
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->as(u"vinh"_s);
        const auto sheet = f->evaluation().view(f->person(u"nam"_s), f->april());
        QVERIFY(f->evaluation().giveBack(sheet->sheet.id, u"Thiếu hạn chế"_s));
        f->as(u"nga"_s);
        QVERIFY(missingOfEconomy()[u"nam"_s].what.startsWith(u"sheet returned: Thiếu hạn chế"_s));
        f->handIn(u"nam"_s);
        f->signedBy(u"vinh"_s, u"nam"_s);
        f->handIn(u"hanh"_s);
        f->as(u"nga"_s);
        const QString what = missingOfEconomy()[u"hanh"_s].what;
        QVERIFY2(what.startsWith(u"not decided: đ"_s), qPrintable(what));
        QVERIFY(what.contains(u"e (unity)"_s));
    }

    void closesWhoIsSignedAndListsTheRest()
    {
        halfWay();
        QList<int> steps;
        const auto report = closing().close(f->april(), f->unit(u"KT"_s), [&](int done, int total) {
            steps.append(done);
            return total == 4;
        });
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
        QCOMPARE(report->people, 4);
        QCOMPARE(report->closed, 1);
        QCOMPARE(report->open.size(), 3);
        QCOMPARE(steps, (QList<int> {0, 1, 2, 3, 4}));
        QCOMPARE(stateOf(u"ha"_s), SheetState::Closed);
        const auto again = closing().close(f->april(), f->unit(u"KT"_s));
        QCOMPARE(again->closed, 1);
    }

    void stoppedInTheMiddleLeavesNothing()
    {
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->handIn(u"nam"_s);
        f->signedBy(u"vinh"_s, u"nam"_s);
        f->as(u"nga"_s);
        const auto before = f->evaluation().history(
            f->evaluation().view(f->person(u"ha"_s), f->april())->sheet.id);
        const auto report
            = closing().close(f->april(), {}, [](int done, int) { return done < 6; });
        QCOMPARE(errorOf(report), ErrorCode::Cancelled);
        QCOMPARE(stateOf(u"ha"_s), SheetState::Signed);
        QCOMPARE(stateOf(u"nam"_s), SheetState::Signed);
        const auto after = f->evaluation().history(
            f->evaluation().view(f->person(u"ha"_s), f->april())->sheet.id);
        QCOMPARE(after->size(), before->size());
        QVERIFY(closing().close(f->april()));
    }

    void rights()
    {
        halfWay();
        f->as(u"vinh"_s);
        QVERIFY(closing().status(f->april(), f->unit(u"KT"_s)));
        QCOMPARE(errorOf(closing().status(f->april())), ErrorCode::Forbidden);
        QCOMPARE(errorOf(closing().close(f->april(), f->unit(u"KT"_s))), ErrorCode::Forbidden);
        f->as(u"ha"_s);
        QCOMPARE(errorOf(closing().status(f->april(), f->unit(u"KT"_s))), ErrorCode::Forbidden);
        QCOMPARE(errorOf(closing().unlock(f->april(), {}, {}, u"vì"_s)), ErrorCode::Forbidden);
        f->as(QString());
        QVERIFY(closing().close(f->april()));
        QCOMPARE(errorOf(closing().close(Period::year(2026))), ErrorCode::Invalid);
    }

    void unlocksWithAReason()
    {
        halfWay();
        QVERIFY(closing().close(f->april()));
        QCOMPARE(errorOf(closing().unlock(f->april(), {}, {}, u" "_s)), ErrorCode::Invalid);
        QCOMPARE(
            errorOf(closing().unlock(f->april(), {}, f->person(u"nam"_s), u"vì"_s)),
            ErrorCode::NotFound);
        const auto opened = closing().unlock(f->april(), {}, f->person(u"ha"_s), u"Ghi thiếu"_s);
        QCOMPARE(*opened, 1);
        QCOMPARE(stateOf(u"ha"_s), SheetState::Draft);
        const auto history = f->evaluation().revisions(f->person(u"ha"_s), f->april());
        QCOMPARE(history->size(), 2);
        QCOMPARE(storage::SheetSumRepository(f->office().db()).differences().value_or(-1), 0);
    }

    void awayAllMonthOwesNothing()
    {
        f->absent(u"nam"_s, Date(2026, 4, 1), Date(2026, 4, 30));
        f->as(u"nga"_s);
        const auto rows = closing().status(f->april(), f->unit(u"KT"_s));
        QCOMPARE(rows->first().people, 3);
    }

    void countsTheBandsOfSignedSheets()
    {
        const auto given = f->give(u"ha"_s, u"DC.01"_s, Decimal(1), Decimal(10));
        f->enter(u"ha"_s, Date(2026, 4, 7), given, Decimal(7));
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->handIn(u"nam"_s);
        f->signedBy(u"vinh"_s, u"nam"_s);
        f->as(u"nga"_s);
        const auto counts = closing().distribution(f->april());
        QCOMPARE(counts->good, 1);
        QCOMPARE(counts->notRated, 1);
        QCOMPARE(counts->excellent + counts->completed + counts->notCompleted, 0);
    }

    void remarksInviteASecondLook()
    {
        for (const QString& login : {u"ha"_s, u"nam"_s, u"hanh"_s, u"vinh"_s}) {
            const auto given = f->give(login, u"DC.01"_s, Decimal(1), Decimal(1));
            f->enter(login, Date(2026, 4, 7), given, Decimal(1));
            f->handIn(login);
        }
        f->as(u"nga"_s);
        QCOMPARE(closing().status(f->april(), f->unit(u"KT"_s))->first().remarks.size(), 1);
        for (const QString& login : {u"ha"_s, u"nam"_s, u"hanh"_s})
            f->signedBy(u"vinh"_s, login);
        f->signedBy(u"phuc"_s, u"vinh"_s);
        f->as(u"nga"_s);
        QCOMPARE(closing().status(f->april(), f->unit(u"KT"_s))->first().remarks.size(), 3);
    }

    void reminderNamesPeopleAndWhatIsMissing()
    {
        halfWay();
        const auto text = closing().reminderText(f->april());
        QVERIFY(text);
        QVERIFY(text->contains(u"Phòng Kinh tế:"_s));
        QVERIFY(text->contains(u"Đỗ Hữu Nam"_s));
        QVERIFY(!text->contains(u"Trần Thị Minh Hà"_s));
    }
};

QTEST_GUILESS_MAIN(TestMonthClose)
#include "test_month_close.moc"
