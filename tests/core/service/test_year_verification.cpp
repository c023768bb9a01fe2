// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit.h"
#include "core/service/rule_desk.h"
#include "core/service/year_verification.h"
#include "tests/core/service/year_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Signed ratings of a year recompute from what they keep; what somebody with another tool changed
/// is found.
class TestYearVerification : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;

    YearVerdict verdict()
    {
        auto result = YearVerification(f->office()).run();
        return result ? *result : YearVerdict {-1, 0, {}};
    }
    void forge(const QString& sql)
    {
        for (const QString& trigger : {u"year_rating_signed"_s, u"rule_set_no_update"_s})
            QVERIFY(f->raw(u"DROP TRIGGER IF EXISTS "_s + trigger).isEmpty());
        const QString error = f->raw(sql);
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

private slots:
    void init()
    {
        f = std::make_unique<YearFixture>();
        f->scored(u"ha"_s, "95");
        f->scoreTheRest("75");
        f->as(u"phuc"_s);
        QVERIFY(f->ratings().sign(2026, f->shown({u"ha"_s, u"nam"_s}), {}));
    }

    void honestRatingsPass()
    {
        QCOMPARE(verdict().ratings, 2);
        QVERIFY2(verdict().findings.isEmpty(), qPrintable(verdict().findings.value(0).text));
        const auto all = Audit(f->office()).verify();
        QVERIFY(all);
        QCOMPARE(all->ratings, 2);
    }

    void replacedOnesPassToo()
    {
        f->as(u"nga"_s);
        QVERIFY(f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s)));
        f->as(u"phuc"_s);
        const auto ha = f->line(u"ha"_s);
        QVERIFY(f->ratings().replace(ha.stored->id, ha.shownHash, {}, u"Kỷ luật"_s));
        QCOMPARE(verdict().ratings, 3);
        QVERIFY2(verdict().findings.isEmpty(), qPrintable(verdict().findings.value(0).text));
    }

    void forgedRatingsAreFound_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("says");
        QTest::newRow("mean") << u"mean = 990000"_s << u"99.00"_s;
        QTest::newRow("level") << u"level = 'completed'"_s << u"level shown"_s;
        QTest::newRow("excellent") << u"level = 'excellent'"_s << u"quota it keeps"_s;
        QTest::newRow("period") << u"content = replace(content, '\"95.00\"', '\"96.00\"')"_s << u"mean shown"_s;
        QTest::newRow("content") << u"content = ''"_s << u"cannot be read"_s;
        QTest::newRow("measures") << u"measures = 'Khen'"_s << u"content is not"_s;
        QTest::newRow("signer") << u"signer_name = 'Ai đó'"_s << u"signer_name"_s;
        QTest::newRow("hash") << u"content_hash = 'sha256:0'"_s << u"content_hash"_s;
        QTest::newRow("decision") << u"decision = '9'"_s << u"decision"_s;
    }
    void forgedRatingsAreFound()
    {
        QFETCH(QString, set);
        QFETCH(QString, says);
        forge(u"UPDATE year_rating SET %1 WHERE person_id = '%2'"_s.arg(set, f->who(u"ha"_s).toString()));
        const auto result = verdict();
        QCOMPARE(result.findings.size(), 1);
        QVERIFY2(result.findings[0].text.contains(says), qPrintable(result.findings[0].text));
    }

    void aChangedRuleSetIsFound()
    {
        forge(u"UPDATE rule_set SET document = replace(document, '\"90\"', '\"91\"')"_s);
        QCOMPARE(verdict().findings.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestYearVerification)
#include "test_year_verification.moc"
