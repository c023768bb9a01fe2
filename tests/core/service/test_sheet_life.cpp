// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sheet_repository.h"
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

class TestSheetLife : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }

    void wholeLifeWithTwoRoles()
    {
        const auto work = f->give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 7), work, Decimal(7));
        f->as(u"ha"_s);
        auto view = f->evaluation().view(f->person(u"ha"_s), f->april());
        QVERIFY2(view, qPrintable(view ? QString() : view.error().text));
        QVERIFY(view->sheet.id.isNull());
        QCOMPARE(view->actions, (QStringList {u"edit"_s, u"submit"_s}));
        QCOMPARE(view->reviewer->person.id, f->person(u"vinh"_s));
        QCOMPARE(view->result.resultPoints, std::optional(Decimal::fromScaled(612'500)));

        auto scores = f->fullScores();
        scores[u"I.2"_s] = Decimal::fromScaled(45'000);
        view = f->evaluation().saveSelf(f->april(), scores, u" Ưu điểm "_s, u"Hạn chế"_s);
        QVERIFY(view);
        QCOMPARE(view->sheet.strengths, u"Ưu điểm"_s);
        view = f->evaluation().submit(f->april());
        QVERIFY(view);
        QCOMPARE(view->sheet.state, SheetState::Submitted);
        QVERIFY(view->obstacles.isEmpty());
        view = f->evaluation().recall(f->april());
        QCOMPARE(view->sheet.state, SheetState::Draft);
        view = f->evaluation().submit(f->april());

        f->as(u"vinh"_s);
        const SheetId id = view->sheet.id;
        view = f->evaluation().giveBack(id, u"Ghi rõ hạn chế"_s);
        QCOMPARE(view->sheet.state, SheetState::Returned);
        f->as(u"ha"_s);
        view = f->evaluation().submit(f->april());
        QVERIFY(view->sheet.returnReason.isEmpty());
        f->as(u"vinh"_s);
        view = f->evaluation().saveRemarks(id, u"Hoàn thành tốt"_s, {}, {});
        QVERIFY(view);
        QVERIFY(view->actions.contains(u"sign"_s));
        view = f->evaluation().sign(id, view->shownHash);
        QVERIFY2(view, qPrintable(view ? QString() : view.error().text));
        QCOMPARE(view->sheet.state, SheetState::Signed);
        QCOMPARE(view->sheet.total, std::optional(Decimal::fromScaled(907'500)));
        QCOMPARE(view->sheet.level, u"excellent"_s);
        QCOMPARE(view->sheet.signerName, u"Lê Quang Vinh"_s);
        QCOMPARE(view->sheet.signerTitle, u"Người đứng đầu"_s);
        QCOMPARE(view->sheet.contentHash, view->shownHash);
        QVERIFY(!view->lockedText.isEmpty());
        QCOMPARE(view->result.total, view->sheet.total);
        QCOMPARE(view->input.lines[0].assignment, work);

        const auto history = f->evaluation().history(id);
        QVERIFY(history);
        QStringList actions;
        for (const AuditRecord& record : *history)
            actions.append(record.action);
        QCOMPARE(
            actions,
            (QStringList {
                u"edit"_s, u"submit"_s, u"recall"_s, u"submit"_s, u"return"_s, u"submit"_s,
                u"remark"_s, u"sign"_s}));
        QCOMPARE((*history)[4].reason, u"Ghi rõ hạn chế"_s);
    }

    void ownPartIsTheOwners()
    {
        f->as(QString());
        QCOMPARE(errorOf(f->evaluation().saveSelf(f->april(), {}, {}, {})), ErrorCode::Forbidden);
        f->as(u"ha"_s);
        QCOMPARE(
            errorOf(f->evaluation().saveSelf(f->april().shifted(1), {}, {}, {})),
            ErrorCode::Refused);
        QCOMPARE(
            errorOf(f->evaluation().saveSelf(Period::year(2026), {}, {}, {})), ErrorCode::Invalid);
        for (const auto& [code, points] :
             {std::pair(u"I.1"_s, Decimal::fromScaled(50'001)), std::pair(u"I.1"_s, Decimal(-1)),
              std::pair(u"IV.1"_s, Decimal(1))}) {
            QCOMPARE(
                errorOf(f->evaluation().saveSelf(f->april(), {{code, points}}, {}, {})),
                ErrorCode::Invalid);
        }
        QVERIFY(f->evaluation().saveSelf(f->april(), {{u"I.1"_s, Decimal(5)}}, {}, {}));
        QCOMPARE(errorOf(f->evaluation().submit(f->april())), ErrorCode::Refused);
        QCOMPARE(errorOf(f->evaluation().recall(f->april())), ErrorCode::Refused);
    }

    void strangersDoNotRead()
    {
        f->handIn(u"ha"_s);
        f->as(u"nam"_s);
        QCOMPARE(
            errorOf(f->evaluation().view(f->person(u"ha"_s), f->april())), ErrorCode::Forbidden);
        f->as(u"phuc"_s);
        QVERIFY(f->evaluation().view(f->person(u"ha"_s), f->april()));
        f->as(u"nga"_s);
        QVERIFY(f->evaluation().view(f->person(u"ha"_s), f->april()));
    }

    void onlyTheReviewerDecides()
    {
        f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(1));
        const auto view = f->handIn(u"ha"_s);
        for (const QString& login : {u"ha"_s, u"nam"_s, u"phuc"_s, u"nga"_s, QString()}) {
            f->as(login);
            auto evaluation = f->evaluation();
            QCOMPARE(errorOf(evaluation.sign(view.sheet.id, view.shownHash)), ErrorCode::Forbidden);
            QCOMPARE(errorOf(evaluation.giveBack(view.sheet.id, u"x"_s)), ErrorCode::Forbidden);
            QCOMPARE(
                errorOf(evaluation.saveRemarks(view.sheet.id, u"x"_s, {}, {})),
                ErrorCode::Forbidden);
        }
        f->as(u"vinh"_s);
        QCOMPARE(errorOf(f->evaluation().giveBack(view.sheet.id, u"  "_s)), ErrorCode::Invalid);
        QCOMPARE(
            errorOf(f->evaluation().saveRemarks(
                view.sheet.id, {}, {Decimal(1), u"vì"_s}, {})),
            ErrorCode::Invalid);
        QCOMPARE(
            errorOf(f->evaluation().sign(SheetId::create(), view.shownHash)), ErrorCode::NotFound);
        QCOMPARE(
            errorOf(f->evaluation().unlock(view.sheet.id, u"vì"_s)), ErrorCode::Refused);
    }

    void pendingEntriesStandAgainstSigning()
    {
        const auto work = f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(1));
        f->enter(u"ha"_s, Date(2026, 4, 7), work, Decimal(1), EntryState::Pending);
        const auto view = f->handIn(u"ha"_s);
        QCOMPARE(view.pendingEntries, 1);
        QCOMPARE(view.obstacles.size(), 1);
        f->as(u"vinh"_s);
        const auto shown = f->evaluation().view(f->person(u"ha"_s), f->april());
        QVERIFY(!shown->actions.contains(u"sign"_s));
        QCOMPARE(errorOf(f->evaluation().sign(view.sheet.id, view.shownHash)), ErrorCode::Refused);
    }

    void signatureNeedsWhatWasOnScreen()
    {
        const auto work = f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(2));
        f->enter(u"ha"_s, Date(2026, 4, 7), work, Decimal(1));
        const auto shown = f->handIn(u"ha"_s);
        f->enter(u"ha"_s, Date(2026, 4, 8), work, Decimal(1));
        f->as(u"vinh"_s);
        QCOMPARE(errorOf(f->evaluation().sign(shown.sheet.id, shown.shownHash)), ErrorCode::Conflict);
        const auto fresh = f->evaluation().view(f->person(u"ha"_s), f->april());
        QVERIFY(f->evaluation().sign(shown.sheet.id, fresh->shownHash));
    }

    void signedIsLockedInTheDatabase_data()
    {
        QTest::addColumn<QString>("change");
        for (const QString& change :
             {u"unit_name = 'x'"_s, u"period = '2026-05'"_s, u"revision = 9"_s, u"role = 'head'"_s,
              u"position_title = 'x'"_s, u"state = 'draft'"_s, u"state = 'submitted'"_s,
              u"self_scores = '{}'"_s, u"strengths = 'x'"_s, u"weaknesses = 'x'"_s,
              u"remarks = 'x'"_s, u"organising = 10000"_s, u"organising_reason = 'x'"_s,
              u"unity = 5000"_s, u"unity_reason = 'x'"_s, u"rule_set_id = 'x'"_s,
              u"rule_checksum = 'x'"_s, u"case_json = '{}'"_s, u"result_json = '{}'"_s,
              u"common_points = 1"_s, u"result_points = 1"_s, u"total = 1"_s,
              u"level = 'completed'"_s, u"content_hash = 'x'"_s, u"signed_by = NULL"_s,
              u"signer_name = 'x'"_s, u"signer_title = 'x'"_s, u"external_document = 'x'"_s,
              u"signed_at = NULL"_s})
            QTest::newRow(qPrintable(change)) << change;
    }

    void signedIsLockedInTheDatabase()
    {
        QFETCH(QString, change);
        f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(1));
        f->handIn(u"ha"_s);
        const auto before = f->signedBy(u"vinh"_s, u"ha"_s);
        QVERIFY(f->raw(u"UPDATE period_sheet SET %1"_s.arg(change)).contains(u"soviec:"_s));
        const auto after = f->evaluation().view(f->person(u"ha"_s), f->april());
        QCOMPARE(after->shownHash, before.shownHash);
    }

    void lockedMonthTakesNoWork()
    {
        const auto work = f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(1));
        f->enter(u"ha"_s, Date(2026, 4, 7), work, Decimal(1));
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        QVERIFY(f->raw(u"UPDATE diary_entry SET delays = 1"_s).contains(u"soviec:"_s));
        QVERIFY(f->raw(u"UPDATE assignment SET quantity = 1"_s).contains(u"soviec:locked"_s));
        QVERIFY(f->raw(u"DELETE FROM period_lock"_s).contains(u"soviec:locked"_s));
        QVERIFY(!f->raw(u"DELETE FROM period_sheet"_s).isEmpty());
        f->as(u"ha"_s);
        QCOMPARE(
            errorOf(f->evaluation().saveSelf(f->april(), f->fullScores(), {}, {})),
            ErrorCode::Locked);
    }

    void unlockBeginsANewRevision()
    {
        f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(1));
        f->handIn(u"ha"_s);
        const auto old = f->signedBy(u"vinh"_s, u"ha"_s);
        f->as(u"nam"_s);
        QCOMPARE(errorOf(f->evaluation().unlock(old.sheet.id, u"vì"_s)), ErrorCode::Forbidden);
        f->as(u"ha"_s);
        QCOMPARE(errorOf(f->evaluation().unlock(old.sheet.id, u"vì"_s)), ErrorCode::Forbidden);
        f->as(u"nga"_s);
        QCOMPARE(errorOf(f->evaluation().unlock(old.sheet.id, u" "_s)), ErrorCode::Invalid);
        const auto open = f->evaluation().unlock(old.sheet.id, u"Ghi thiếu việc"_s);
        QVERIFY2(open, qPrintable(open ? QString() : open.error().text));
        QCOMPARE(open->sheet.state, SheetState::Draft);
        QCOMPARE(open->sheet.revision, 2);
        QCOMPARE(open->sheet.replaces, old.sheet.id);
        QCOMPARE(open->sheet.selfScores, f->fullScores());
        QVERIFY(open->sheet.remarks.isEmpty());
        const auto revisions = f->evaluation().revisions(f->person(u"ha"_s), f->april());
        QCOMPARE(revisions->size(), 2);
        QCOMPARE((*revisions)[1].state, SheetState::Replaced);
        QCOMPARE((*revisions)[1].total, old.sheet.total);
        QCOMPARE(f->evaluation().history(old.sheet.id)->last().reason, u"Ghi thiếu việc"_s);
        f->give(u"ha"_s, u"DC.05"_s, Decimal(1), Decimal(1));
        f->handIn(u"ha"_s);
        QCOMPARE(f->signedBy(u"vinh"_s, u"ha"_s).sheet.revision, 2);
        f->as(u"vinh"_s);
        QCOMPARE(errorOf(f->evaluation().unlock(old.sheet.id, u"x"_s)), ErrorCode::Conflict);
    }

    void theSignerMayUnlock()
    {
        f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(1));
        f->handIn(u"ha"_s);
        const auto view = f->signedBy(u"vinh"_s, u"ha"_s);
        QVERIFY(view.actions.contains(u"unlock"_s));
        QVERIFY(f->evaluation().unlock(view.sheet.id, u"Ký nhầm"_s));
    }

    void noAssignedWorkIsSignedAsNotRated()
    {
        f->handIn(u"ha"_s);
        const auto view = f->signedBy(u"vinh"_s, u"ha"_s);
        QCOMPARE(view.sheet.level, u"not_rated"_s);
        QVERIFY(!view.sheet.total);
        QCOMPARE(view.result.reason, u"no_assigned_work"_s);
    }

    void monthAndQuarterExcludeEachOther()
    {
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->as(u"ha"_s);
        const auto quarter = Period::quarter(2026, 2);
        QVERIFY(f->evaluation().saveSelf(quarter, f->fullScores(), {}, {}));
        const auto view = f->evaluation().submit(quarter);
        QVERIFY(view);
        QCOMPARE(view->obstacles.size(), 1);
        QVERIFY(view->obstacles[0].contains(u"04/2026"_s));
    }
};

QTEST_GUILESS_MAIN(TestSheetLife)
#include "test_sheet_life.moc"
