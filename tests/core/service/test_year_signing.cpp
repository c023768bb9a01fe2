// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit.h"
#include "core/service/year_content.h"
#include "core/storage/audit_repository.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/year_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Own level, measures, signature, a new decision in the place of an old one, the public list.
class TestYearSigning : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;

    YearDecision decision(const QString& number = {}) const
    {
        YearDecision made;
        made.number = number;
        made.date = number.isEmpty() ? Date() : Date(2026, 12, 9);
        return made;
    }
    YearDecision outside() const
    {
        YearDecision made = decision(u"77/QĐ-UBND"_s);
        made.signerName = u"Trần Văn Tỉnh"_s;
        made.signerTitle = u"Chủ tịch UBND tỉnh"_s;
        return made;
    }

private slots:
    void init()
    {
        f = std::make_unique<YearFixture>();
        for (int i = 1; i <= 5; ++i) {
            f->join(u"cv%1"_s.arg(i), u"VP"_s);
            f->scored(u"cv%1"_s.arg(i), "80");
        }
        f->scored(u"ha"_s, "95");
        f->scored(u"nam"_s, "93");
        f->scoreTheRest("75");
    }

    void ownLevelAndMeasures()
    {
        f->as(u"ha"_s);
        const auto own = f->ratings().saveOwn(2026, Level::Excellent);
        QVERIFY(own);
        QCOMPARE(own->rating.selfLevel, std::optional(Level::Excellent));
        QVERIFY(!own->rating.id.isNull());
        QVERIFY(f->ratings().saveOwn(2026, std::nullopt)->rating.selfLevel == std::nullopt);
        REFUSED(f->ratings().saveOwn(2026, Level::NotRated), ErrorCode::Invalid);
        REFUSED(f->ratings().saveMeasures(f->person(u"ha"_s), 2026, u"x"_s), ErrorCode::Forbidden);
        f->as(u"vinh"_s); // not the authority of Article 10.2 for staff of the division
        REFUSED(f->ratings().saveMeasures(f->person(u"ha"_s), 2026, u"x"_s), ErrorCode::Forbidden);
        f->as(u"phuc"_s);
        const auto sheet = f->ratings().saveMeasures(f->person(u"ha"_s), 2026, u" Đề nghị khen thưởng "_s);
        QVERIFY(sheet);
        QCOMPARE(sheet->rating.measures, u"Đề nghị khen thưởng"_s);
        f->as({});
        REFUSED(f->ratings().saveOwn(2026, Level::Good), ErrorCode::Forbidden);
    }

    void theAuthoritySignsWhatWasShown()
    {
        f->as(u"ha"_s);
        QVERIFY(f->ratings().saveOwn(2026, Level::Excellent));
        f->as(u"phuc"_s);
        const auto shown = f->shown({u"ha"_s, u"nam"_s, u"cv1"_s});
        const auto count = f->ratings().sign(2026, shown, decision(u"90/QĐ-UBND"_s));
        QVERIFY2(count, count ? "" : qPrintable(count.error().text));
        QCOMPARE(*count, 3);
        const auto sheet = f->ratings().sheet(f->person(u"ha"_s), 2026);
        QCOMPARE(sheet->rating.state, YearRatingState::Signed);
        QCOMPARE(*sheet->rating.level, Level::Excellent);
        QCOMPARE(sheet->rating.mean->toString(2), u"95.00"_s);
        QCOMPARE(sheet->rating.signerName, u"Nguyễn Hữu Phúc"_s);
        QCOMPARE(sheet->rating.decision, u"90/QĐ-UBND"_s);
        QCOMPARE(sheet->rating.contentHash, yearContentHash(sheet->rating));
        QCOMPARE(sheet->periods.size(), 12);
        QCOMPARE(sheet->actions, QStringList {u"replace"_s});
        QCOMPARE(*f->ratings().sheet(f->person(u"nam"_s), 2026)->rating.level, Level::Good);
        // Signed is signed: again, by anybody, in any way.
        REFUSED(f->ratings().sign(2026, shown, decision()), ErrorCode::Locked);
        f->as(u"ha"_s);
        REFUSED(f->ratings().saveOwn(2026, Level::Good), ErrorCode::Locked);
        QVERIFY(f->raw(u"UPDATE year_rating SET level = 'good' WHERE level = 'excellent'"_s)
                    .contains(u"soviec:year_signed"_s));
        QVERIFY(f->raw(u"DELETE FROM year_rating"_s).contains(u"soviec:no_delete"_s));
        // Everybody of the agency sees the levels, nothing else.
        const auto levels = f->ratings().publicLevels(2026);
        QVERIFY(levels);
        QCOMPARE(levels->size(), 3);
        QVERIFY(std::ranges::any_of(*levels, [](const PublicLevel& one) {
            return one.fullName == u"Trần Thị Minh Hà"_s && one.level == Level::Excellent;
        }));
    }

    void whoMaySign()
    {
        const auto shown = f->shown({u"cv1"_s});
        REFUSED(f->ratings().sign(2026, shown, outside()), ErrorCode::Forbidden); // HR: not outside
        f->as(u"vinh"_s);
        REFUSED(f->ratings().sign(2026, shown, decision()), ErrorCode::Forbidden);
        f->as(u"phuc"_s);
        REFUSED(f->ratings().sign(2026, f->shown({u"phuc"_s}), decision()), ErrorCode::Forbidden);
        REFUSED(f->ratings().sign(2026, {}, decision()), ErrorCode::Invalid);
        auto later = decision(u"1"_s);
        later.date = Date(2026, 12, 11);
        REFUSED(f->ratings().sign(2026, shown, later), ErrorCode::Invalid);
        later.date = {};
        REFUSED(f->ratings().sign(2026, shown, later), ErrorCode::Invalid);
        // One who may not be signed leaves the others unsigned.
        REFUSED(f->ratings().sign(2026, f->shown({u"cv1"_s, u"phuc"_s}), decision()), ErrorCode::Forbidden);
        QVERIFY(f->ratings().publicLevels(2026)->isEmpty());
    }

    void hrEntersTheDecisionOfAnAuthorityOutside()
    {
        UnitRating rating;
        rating.unit = f->unit(u"XMS"_s);
        rating.year = 2026;
        rating.level = Level::Good;
        rating.document = u"70/QĐ-UBND"_s;
        REFUSED(f->ratings().sign(2026, f->shown({u"phuc"_s}), outside()), ErrorCode::Refused);
        QVERIFY(f->facts().rateUnit(rating));
        REFUSED(f->ratings().sign(2026, f->shown({u"phuc"_s}), decision()), ErrorCode::Invalid);
        QVERIFY(f->ratings().sign(2026, f->shown({u"phuc"_s}), outside()));
        const auto sheet = f->ratings().sheet(f->person(u"phuc"_s), 2026);
        QCOMPARE(sheet->rating.signerTitle, u"Chủ tịch UBND tỉnh"_s);
        QVERIFY(sheet->rating.signedBy.isNull());
    }

    void whatMovedOnIsNotSigned()
    {
        const auto shown = f->shown({u"ha"_s});
        QVERIFY(f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s)));
        f->as(u"phuc"_s);
        REFUSED(f->ratings().sign(2026, shown, decision()), ErrorCode::Conflict);
    }

    void missingMonthsNeedAReason()
    {
        f->join(u"moi"_s, u"VP"_s, Date(2026, 2, 2)); // has no sheet at all
        f->scored(u"moi"_s, "70", 2, 10);
        f->as(u"phuc"_s);
        REFUSED(f->ratings().sign(2026, f->shown({u"moi"_s}), decision()), ErrorCode::Refused);
        // The quota counts everybody at once, so nobody becomes excellent before.
        REFUSED(f->ratings().sign(2026, f->shown({u"ha"_s}), decision()), ErrorCode::Refused);
        QVERIFY(f->ratings().sign(2026, f->shown({u"cv1"_s}), decision()));
        YearDecision reasoned = decision();
        reasoned.missingReason = u"Phiếu tháng 11 đang chờ kết luận thanh tra"_s;
        QVERIFY(f->ratings().sign(2026, f->shown({u"moi"_s, u"ha"_s}), reasoned));
        const auto sheet = f->ratings().sheet(f->who(u"moi"_s), 2026);
        const auto history
            = storage::AuditRepository(f->office().db()).ofEntity(sheet->rating.id.toString());
        QCOMPARE(history->last().reason, reasoned.missingReason);
    }

    void aNewDecisionKeepsTheOldOne()
    {
        f->as(u"phuc"_s);
        QVERIFY(f->ratings().sign(2026, f->shown({u"ha"_s, u"nam"_s}), decision()));
        const auto old = f->ratings().sheet(f->person(u"ha"_s), 2026);
        f->as(u"nga"_s);
        QVERIFY(f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s)));
        QVERIFY(f->line(u"ha"_s).changedSince);
        f->as(u"phuc"_s);
        const QString hash = f->line(u"ha"_s).shownHash;
        REFUSED(f->ratings().replace(old->rating.id, hash, decision(), u"  "_s), ErrorCode::Invalid);
        REFUSED(f->ratings().replace(old->rating.id, u"x"_s, decision(), u"Kỷ luật"_s), ErrorCode::Conflict);
        const auto next = f->ratings().replace(old->rating.id, hash, decision(u"95/QĐ-UBND"_s), u"Phát hiện vi phạm"_s);
        QVERIFY2(next, next ? "" : qPrintable(next.error().text));
        QCOMPARE(*next->rating.level, Level::NotCompleted);
        QCOMPARE(next->rating.revision, 2);
        QCOMPARE(next->rating.replaces, old->rating.id);
        const auto both = f->ratings().revisions(f->person(u"ha"_s), 2026);
        QCOMPARE(both->size(), 2);
        QCOMPARE((*both)[0].reason, u"Phát hiện vi phạm"_s);
        QCOMPARE((*both)[1].state, YearRatingState::Replaced);
        QCOMPARE(*(*both)[1].level, Level::Excellent);
        QCOMPARE((*both)[1].contentHash, yearContentHash((*both)[1]));
        REFUSED(f->ratings().replace(old->rating.id, hash, decision(), u"nữa"_s), ErrorCode::Refused);
        QVERIFY(!f->line(u"ha"_s).changedSince);
        // The place is free now: the second best was good by the quota and may be replaced, too.
        const auto nam = f->line(u"nam"_s);
        QCOMPARE(*nam.result.level, Level::Excellent);
        QVERIFY(nam.changedSince);
        QVERIFY(f->ratings().replace(nam.stored->id, nam.shownHash, decision(), u"Còn chỉ tiêu"_s));
    }

    void olderSignaturesStillCountInTheQuota()
    {
        f->as(u"phuc"_s);
        QVERIFY(f->ratings().sign(2026, f->shown({u"ha"_s}), decision()));
        // Better than the one signed: the data give the only place to somebody else.
        f->as(u"nga"_s);
        f->join(u"gioi"_s, u"VP"_s);
        f->scored(u"gioi"_s, "99");
        QVERIFY(f->line(u"ha"_s).changedSince);
        f->as(u"phuc"_s);
        REFUSED(f->ratings().sign(2026, f->shown({u"gioi"_s}), decision()), ErrorCode::Refused);
        const auto ha = f->line(u"ha"_s);
        QVERIFY(f->ratings().replace(ha.stored->id, ha.shownHash, decision(), u"Sai sót"_s));
        QVERIFY(f->ratings().sign(2026, f->shown({u"gioi"_s}), decision()));
    }
};

QTEST_GUILESS_MAIN(TestYearSigning)
#include "test_year_signing.moc"
