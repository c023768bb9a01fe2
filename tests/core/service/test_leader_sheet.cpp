// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/org_repository.h"
#include "tests/core/service/sheet_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

const Decimal half = Decimal::fromScaled(5000);

template <class T>
ErrorCode errorOf(const Result<T>& result)
{
    return result ? ErrorCode::Usage : result.error().code;
}

} // namespace

/// Components d, đ, e, and work that changes hands.
class TestLeaderSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

    void work(const QString& login, Decimal done)
    {
        const auto given = f->give(login, u"DC.01"_s, Decimal(1), Decimal(10));
        if (!done.isZero())
            f->enter(login, Date(2026, 4, 7), given, done);
    }
    void staffOfEconomySigned(Decimal doneByNam)
    {
        work(u"ha"_s, Decimal(10));
        work(u"nam"_s, doneByNam);
        for (const QString& login : {u"ha"_s, u"nam"_s}) {
            f->handIn(login);
            f->signedBy(u"vinh"_s, login);
        }
    }
    SheetView viewOf(const QString& login)
    {
        auto view = f->evaluation().view(f->person(login), f->april());
        return view ? *view : SheetView();
    }

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }

    void leaderWaitsForEverybodyBelow()
    {
        work(u"vinh"_s, Decimal(10));
        f->handIn(u"vinh"_s);
        f->as(u"phuc"_s);
        auto view = viewOf(u"vinh"_s);
        QCOMPARE(view.obstacles.size(), 2);
        QVERIFY(view.obstacles[0].contains(u"Trần Thị Minh Hà"_s));
        QCOMPARE(view.result.reason, u"leader_not_decided"_s);
        QVERIFY(!view.result.total);
        QVERIFY(!view.actions.contains(u"sign"_s));
        const LeaderDecision full {Decimal(1), u"Đủ"_s};
        QVERIFY(f->evaluation().saveRemarks(view.sheet.id, {}, full, full));
        view = viewOf(u"vinh"_s);
        QCOMPARE(view.obstacles.size(), 1);
        QCOMPARE(
            errorOf(f->evaluation().sign(view.sheet.id, view.shownHash)), ErrorCode::Refused);
    }

    void allCompletedGivesFull()
    {
        staffOfEconomySigned(Decimal(5));
        work(u"hanh"_s, Decimal(10));
        f->handIn(u"hanh"_s);
        const auto deputy = f->signedBy(u"vinh"_s, u"hanh"_s);
        QCOMPARE(deputy.input.leader->unitResult, std::optional(Decimal(1)));
        work(u"vinh"_s, Decimal(10));
        f->handIn(u"vinh"_s);
        const auto head = f->signedBy(u"phuc"_s, u"vinh"_s);
        QCOMPARE(head.result.d, std::optional(Ratio(1)));
        QCOMPARE(head.sheet.total, std::optional(Decimal(100)));
    }

    void oneBelowFiftyHalvesD()
    {
        staffOfEconomySigned(Decimal(0)); // 30 common + 0
        work(u"hanh"_s, Decimal(10));
        f->handIn(u"hanh"_s);
        const auto deputy = f->signedBy(u"vinh"_s, u"hanh"_s);
        QCOMPARE(deputy.input.leader->unitResult, std::optional(half));
        // (1+1+1+0,5+1+1)/6 × 70 = 64,17
        QCOMPARE(deputy.sheet.resultPoints, std::optional(Decimal::fromScaled(641'700)));
        work(u"vinh"_s, Decimal(10));
        f->handIn(u"vinh"_s);
        QCOMPARE(f->signedBy(u"phuc"_s, u"vinh"_s).input.leader->unitResult, std::optional(half));
    }

    void decisionsAreFullOrHalfWithAReason()
    {
        work(u"vinh"_s, Decimal(10));
        const auto view = f->handIn(u"vinh"_s);
        f->as(u"phuc"_s);
        const LeaderDecision full {Decimal(1), u"Đủ"_s};
        for (const LeaderDecision& wrong :
             {LeaderDecision {Decimal(0), u"vì"_s}, LeaderDecision {Decimal::fromScaled(8000), u"vì"_s},
              LeaderDecision {half, u"  "_s}}) {
            QCOMPARE(
                errorOf(f->evaluation().saveRemarks(view.sheet.id, {}, wrong, full)),
                ErrorCode::Invalid);
            QCOMPARE(
                errorOf(f->evaluation().saveRemarks(view.sheet.id, {}, full, wrong)),
                ErrorCode::Invalid);
        }
        const auto saved = f->evaluation().saveRemarks(
            view.sheet.id, u"Đạt"_s, {half, u"Chậm kéo dài"_s}, {});
        QVERIFY(saved);
        QCOMPARE(saved->sheet.organising.share, std::optional(half));
        QVERIFY(!saved->sheet.unity.share);
    }

    void aColleagueAwayAllMonthIsNotWaitedFor()
    {
        f->absent(u"nam"_s, Date(2026, 3, 1), Date(2026, 6, 30));
        work(u"ha"_s, Decimal(10));
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        work(u"hanh"_s, Decimal(10));
        f->handIn(u"hanh"_s);
        QCOMPARE(
            f->signedBy(u"vinh"_s, u"hanh"_s).input.leader->unitResult,
            std::optional(Decimal(1)));
    }

    void handedOverAndTakenOver()
    {
        const auto stays = f->give(u"ha"_s, u"DC.01"_s, Decimal(2), Decimal(5));
        f->enter(u"ha"_s, Date(2026, 4, 7), stays, Decimal(5));
        const auto left = f->give(
            u"ha"_s, u"DC.02"_s, Decimal(5), Decimal(2), Origin::Planned,
            AssignmentState::HandedOver);
        f->enter(u"ha"_s, Date(2026, 4, 8), left, Decimal(1));
        const auto own = f->give(u"nam"_s, u"DC.01"_s, Decimal(2), Decimal(5));
        f->enter(u"nam"_s, Date(2026, 4, 7), own, Decimal(4), EntryState::Accepted, 1);
        const auto taken = f->give(
            u"nam"_s, u"DC.02"_s, Decimal(5), Decimal(1), Origin::TakenOver);
        f->enter(u"nam"_s, Date(2026, 4, 9), taken, Decimal::fromScaled(2000));
        const auto cancelled = f->give(
            u"nam"_s, u"DC.03"_s, Decimal(9), Decimal(9), Origin::Planned,
            AssignmentState::Cancelled);
        f->enter(u"nam"_s, Date(2026, 4, 9), cancelled, Decimal(9));
        f->handIn(u"ha"_s);
        f->handIn(u"nam"_s);
        const auto ha = f->signedBy(u"vinh"_s, u"ha"_s); // D = 10 + 10, done 10
        QCOMPARE(ha.result.a, std::optional(Ratio(1, 2)));
        QCOMPARE(ha.sheet.total, std::optional(Decimal(65)));
        const auto nam = f->signedBy(u"vinh"_s, u"nam"_s); // D = 10, done 8 + 1
        QCOMPARE(nam.result.a, std::optional(Ratio(9, 10)));
        QCOMPARE(nam.result.b, std::optional(Ratio(85, 100)));
        QCOMPARE(nam.input.lines.size(), 2);
    }

    void entriesWithoutAssignmentCountOnceAccepted()
    {
        const auto given = f->give(u"ha"_s, u"DC.01"_s, Decimal(1), Decimal(10));
        f->enter(u"ha"_s, Date(2026, 4, 7), given, Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 8), {}, Decimal(1));
        f->enter(u"ha"_s, Date(2026, 4, 9), {}, Decimal(5), EntryState::Returned);
        f->handIn(u"ha"_s);
        const auto view = f->signedBy(u"vinh"_s, u"ha"_s);
        QCOMPARE(view.result.a, std::optional(Ratio(9, 10)));
        QCOMPARE(view.input.lines.last().origin, Origin::Unplanned);
        QVERIFY(view.input.lines.last().assignment.isNull());
    }

    void movedInMidMonthBelongsToTheLastUnit()
    {
        const auto before = f->give(u"ha"_s, u"DC.01"_s, Decimal(1), Decimal(4));
        f->enter(u"ha"_s, Date(2026, 4, 7), before, Decimal(4));
        QVERIFY(f->raw(
            u"UPDATE appointment SET last_date = '2026-04-15' WHERE person_id = '%1'"_s.arg(
                f->person(u"ha"_s).toString())).isEmpty());
        f->appoint(u"ha"_s, u"VP"_s, Role::Staff, Date(2026, 4, 16));
        const auto view = f->handIn(u"ha"_s);
        QCOMPARE(view.sheet.unit, f->unit(u"VP"_s));
        QCOMPARE(view.sheet.unitName, u"Văn phòng"_s);
        QCOMPARE(view.result.a, std::optional(Ratio(1)));
        // The office has no head: the head of the agency reviews it.
        QCOMPARE(view.reviewer->person.id, f->person(u"phuc"_s));
        QCOMPARE(f->signedBy(u"phuc"_s, u"ha"_s).sheet.state, SheetState::Signed);
        // The former head waits only for who is still there.
        f->as(u"vinh"_s);
        f->handIn(u"nam"_s);
        f->signedBy(u"vinh"_s, u"nam"_s);
        f->handIn(u"hanh"_s);
        QCOMPARE(
            f->signedBy(u"vinh"_s, u"hanh"_s).input.leader->unitResult,
            std::optional(Decimal(1)));
    }

    void authorityOutsideSignsThroughHr()
    {
        for (const QString& login : {u"ha"_s, u"nam"_s, u"hanh"_s}) {
            f->handIn(login);
            f->signedBy(u"vinh"_s, login);
        }
        for (const QString& login : {u"vinh"_s, u"nga"_s, u"hang"_s}) {
            f->handIn(login);
            f->signedBy(u"phuc"_s, login);
        }
        work(u"phuc"_s, Decimal(10));
        f->handIn(u"phuc"_s);
        f->as(u"nga"_s);
        const auto view = viewOf(u"phuc"_s);
        QVERIFY(!view.reviewer);
        QVERIFY(view.actions.contains(u"sign_externally"_s));
        const LeaderDecision full {Decimal(1), u"Theo Thông báo 12-TB/TU"_s};
        auto evaluation = f->evaluation();
        QCOMPARE(
            errorOf(evaluation.signExternally(
                view.sheet.id, view.shownHash, u"Nguyễn Văn An"_s, u"Chủ tịch UBND tỉnh"_s, u" "_s,
                {}, full, full)),
            ErrorCode::Invalid);
        QCOMPARE(
            errorOf(evaluation.signExternally(
                view.sheet.id, u"sha256:0"_s, u"Nguyễn Văn An"_s, {}, u"12-TB/TU"_s, {}, full,
                full)),
            ErrorCode::Conflict);
        QCOMPARE(
            errorOf(evaluation.signExternally(
                view.sheet.id, view.shownHash, u"Nguyễn Văn An"_s, {}, u"12-TB/TU"_s, {}, full,
                {})),
            ErrorCode::Refused);
        const auto done = evaluation.signExternally(
            view.sheet.id, view.shownHash, u"Nguyễn Văn An"_s, u"Chủ tịch UBND tỉnh"_s,
            u"12-TB/TU, 05/5/2026"_s, u"Hoàn thành tốt"_s, full, full);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        QCOMPARE(done->sheet.signerName, u"Nguyễn Văn An"_s);
        QVERIFY(done->sheet.signedBy.isNull());
        QCOMPARE(done->sheet.remarks, u"Hoàn thành tốt"_s);
        QCOMPARE(done->sheet.total, std::optional(Decimal(100)));
        QCOMPARE(done->sheet.contentHash, done->shownHash);
    }

    void nobodySignsExternallyForSomebodyWithAReviewer()
    {
        const auto view = f->handIn(u"ha"_s);
        f->as(u"nga"_s);
        QCOMPARE(
            errorOf(f->evaluation().signExternally(
                view.sheet.id, view.shownHash, u"Ai đó"_s, {}, u"1/QĐ"_s, {}, {}, {})),
            ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestLeaderSheet)
#include "test_leader_sheet.moc"
