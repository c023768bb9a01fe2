// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/petitions.h"
#include "core/storage/audit_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/sheet_repository.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/year_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Petitions against results (Article 22): days, rights, what becomes of the result.
class TestPetitions : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;

    Petitions petitions() { return Petitions(f->office()); }
    Result<PetitionView> lodge(const QString& login, const Period& about = Period::month(2026, 11))
    {
        return petitions().receive(
            f->who(login), about, Date(2026, 12, 8), u"Điểm tiến độ chưa đúng"_s);
    }
    static PetitionAnswer answer(bool reopen, const Date& date = Date(2026, 12, 10))
    {
        return {reopen, u"15/TB-UBND"_s, date, u"Đã đối chiếu nhật ký"_s, {}};
    }

private slots:
    void init()
    {
        f = std::make_unique<YearFixture>();
        f->scored(u"ha"_s, "70", 11, 11);
        f->as(u"ha"_s);
    }

    void sevenWorkingDaysOnTheCalendar()
    {
        const auto made = lodge(u"ha"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->petition.due, Date(2026, 12, 17)); // Tuesday 8 + 7 working days
        QCOMPARE(made->daysLeft, 5);
        QVERIFY(!made->overdue);
        QCOMPARE(made->waitsFor, u"Lê Quang Vinh"_s);
        QCOMPARE(made->actions, QStringList {u"withdraw"_s});
        QVERIFY(made->result.contains(u"70"_s));
        // A day off in between moves the last day.
        must(storage::CalendarRepository(f->office().db())
                 .put({Date(2026, 12, 14), DayKind::DayOff, u"Nghỉ bù"_s, u"1/TB"_s}));
        f->as(u"nga"_s);
        f->scored(u"nam"_s, "70", 11, 11);
        QCOMPARE(lodge(u"nam"_s)->petition.due, Date(2026, 12, 18));
        // Over: it stands first, and out.
        f->clock().set(FixedClock(Date(2026, 12, 21)).now());
        const auto list = petitions().list(2026);
        QCOMPARE(list->size(), 2);
        QVERIFY(list->first().overdue);
        QCOMPARE(list->first().petition.person, f->who(u"ha"_s));
        QCOMPARE(list->first().daysLeft, -2);
        QCOMPARE(list->at(1).daysLeft, -1);
    }

    void aConfirmedResultStays()
    {
        const auto made = lodge(u"ha"_s);
        REFUSED(petitions().resolve(made->petition.id, answer(false)), ErrorCode::Forbidden);
        f->as(u"vinh"_s);
        auto bad = answer(false);
        bad.document.clear();
        REFUSED(petitions().resolve(made->petition.id, bad), ErrorCode::Invalid);
        REFUSED(petitions().resolve(made->petition.id, answer(false, Date(2026, 12, 7))), ErrorCode::Invalid);
        REFUSED(petitions().resolve(made->petition.id, answer(false, Date(2026, 12, 11))), ErrorCode::Invalid);
        const auto done = petitions().resolve(made->petition.id, answer(false));
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->petition.state, PetitionState::Confirmed);
        QCOMPARE(done->petition.resolverName, u"Lê Quang Vinh"_s);
        QVERIFY(done->actions.isEmpty());
        REFUSED(petitions().resolve(made->petition.id, answer(true)), ErrorCode::Refused);
        QCOMPARE(f->raw(u"UPDATE period_sheet SET total = 1 WHERE state = 'signed'"_s).isEmpty(), false);
        const auto history
            = storage::AuditRepository(f->office().db()).ofEntity(made->petition.id.toString());
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->last().action, u"confirm"_s);
    }

    void aReopenedSheetIsANewRevision()
    {
        const auto made = lodge(u"ha"_s);
        f->as(u"vinh"_s);
        QVERIFY(petitions().resolve(made->petition.id, answer(true)));
        const auto revisions = storage::SheetRepository(f->office().db())
                                   .revisions(f->who(u"ha"_s), Period::month(2026, 11));
        QCOMPARE(revisions->size(), 2);
        QCOMPARE(revisions->first().state, SheetState::Draft);
        QCOMPARE(revisions->at(1).state, SheetState::Replaced);
        f->as(u"ha"_s);
        REFUSED(lodge(u"ha"_s), ErrorCode::Refused); // nothing signed to be against
    }

    void aYearsRatingIsDecidedByTheHeadOfTheAgency()
    {
        f->as(u"nga"_s);
        f->scoreTheRest("75");
        f->as(u"phuc"_s);
        QVERIFY(f->ratings().sign(2026, f->shown({u"ha"_s}), {}));
        f->as(u"ha"_s);
        const auto made = petitions().receive(
            f->who(u"ha"_s), Period::year(2026), Date(2026, 12, 10), u"Đề nghị xem lại"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->waitsFor, u"Nguyễn Hữu Phúc"_s);
        f->as(u"vinh"_s);
        REFUSED(petitions().resolve(made->petition.id, answer(true)), ErrorCode::Forbidden);
        f->as(u"phuc"_s);
        QCOMPARE(petitions().resolve(made->petition.id, answer(true))->petition.state, PetitionState::Reopened);
        // The rating stays in force until a new decision replaces it.
        QCOMPARE(f->ratings().sheet(f->who(u"ha"_s), 2026)->rating.state, YearRatingState::Signed);
    }

    void whoMayAndWhat()
    {
        REFUSED(lodge(u"nam"_s), ErrorCode::Refused); // no signed sheet
        REFUSED(lodge(u"ha"_s, Period()), ErrorCode::Invalid);
        REFUSED(petitions().receive(f->who(u"ha"_s), Period::month(2026, 11), Date(2026, 12, 11), u"x"_s), ErrorCode::Invalid);
        REFUSED(petitions().receive(f->who(u"ha"_s), Period::month(2026, 11), Date(2026, 12, 8), u" "_s), ErrorCode::Invalid);
        f->as(u"nam"_s);
        REFUSED(lodge(u"ha"_s), ErrorCode::Forbidden);
        REFUSED(petitions().list(2026), ErrorCode::Forbidden);
        f->as(u"ha"_s);
        const auto made = lodge(u"ha"_s);
        REFUSED(lodge(u"ha"_s), ErrorCode::Refused);
        QCOMPARE(petitions().mine()->size(), 1);
        f->as(u"nga"_s);
        REFUSED(petitions().withdraw(made->petition.id), ErrorCode::Forbidden);
        REFUSED(petitions().resolve(PetitionId::create(), answer(true)), ErrorCode::NotFound);
        f->as(u"ha"_s);
        QCOMPARE(petitions().withdraw(made->petition.id)->petition.state, PetitionState::Withdrawn);
        QVERIFY(lodge(u"ha"_s)); // and may come again
    }

    void hrEntersTheAnswerOfAnAuthorityOutside()
    {
        f->as(u"nga"_s);
        f->scored(u"phuc"_s, "70", 11, 11);
        const auto made = lodge(u"phuc"_s);
        QCOMPARE(made->actions, (QStringList {u"confirm_externally"_s, u"reopen_externally"_s}));
        auto given = answer(false);
        REFUSED(petitions().resolve(made->petition.id, given), ErrorCode::Invalid);
        given.authority = u"Chủ tịch UBND tỉnh"_s;
        QVERIFY(petitions().resolve(made->petition.id, given));
    }

    void theDatabaseRefusesWhatTheProgramDoes()
    {
        QVERIFY(lodge(u"ha"_s));
        for (const QString& sql :
             {u"DELETE FROM petition"_s, u"UPDATE petition SET due_on = '2027-01-01'"_s,
              u"UPDATE petition SET content = 'x'"_s,
              u"UPDATE petition SET state = 'confirmed', resolved_on = '2026-12-10', resolution = '1', answer = 'x', resolver_name = 'x', resolver_id = person_id"_s,
              u"INSERT INTO petition SELECT 'x', person_id, unit_id, period, sheet_id, rating_id, received_on, due_on, document, content, 'confirmed', '2026-12-10', '1', 'x', NULL, 'x', entered_at, 1 FROM petition"_s}) {
            QVERIFY2(f->raw(sql).contains(u"soviec:"_s), qPrintable(sql + f->raw(sql)));
        }
        f->as(u"ha"_s);
        QVERIFY(petitions().withdraw(petitions().mine()->first().petition.id));
        QVERIFY(f->raw(u"UPDATE petition SET state = 'received'"_s).contains(u"soviec:"_s));
    }

private:
    template <class T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
};

QTEST_GUILESS_MAIN(TestPetitions)
#include "test_petitions.moc"
