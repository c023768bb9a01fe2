// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet_verification.h"
#include "tests/core/service/sheet_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

class TestSheetVerification : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

    SheetVerdict verdict()
    {
        auto result = SheetVerification(f->office()).run();
        return result ? *result : SheetVerdict {-1, {}};
    }
    /// What somebody does who can open the file with another tool and knows SQL.
    void forge(const QString& sql)
    {
        QVERIFY(f->raw(u"DROP TRIGGER IF EXISTS period_sheet_signed"_s).isEmpty());
        QVERIFY(f->raw(u"DROP TRIGGER IF EXISTS rule_set_no_update"_s).isEmpty());
        QVERIFY(f->raw(u"DROP TRIGGER IF EXISTS rule_set_no_delete"_s).isEmpty());
        const QString error = f->raw(sql);
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

private slots:
    void init()
    {
        f = std::make_unique<SheetFixture>();
        const auto given = f->give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 7), given, Decimal(7));
        for (const QString& login : {u"ha"_s, u"nam"_s}) {
            f->handIn(login);
            f->signedBy(u"vinh"_s, login);
        }
    }

    void honestSheetsPass()
    {
        f->handIn(u"hanh"_s); // not signed, so not counted
        const auto result = verdict();
        QCOMPARE(result.sheets, 2);
        QVERIFY2(result.findings.isEmpty(), qPrintable(result.findings.value(0).text));
    }

    void forgedSheetsAreFound_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("says");
        QTest::newRow("total") << u"total = 999000"_s << u"99.90"_s;
        QTest::newRow("level") << u"level = 'completed'"_s << u"points shown"_s;
        QTest::newRow("result") << u"result_json = replace(result_json, '7/8', '8/8')"_s
                                << u"the result kept"_s;
        QTest::newRow("case") << u"case_json = replace(case_json, '\"completed\":\"7\"', '\"completed\":\"8\"')"_s
                              << u"the result kept"_s;
        QTest::newRow("no case") << u"case_json = ''"_s << u"cannot be read"_s;
        QTest::newRow("score") << u"self_scores = replace(self_scores, '\"I.1\":\"5\"', '\"I.1\":\"4\"')"_s
                               << u"self score of I.1"_s;
        QTest::newRow("remarks") << u"remarks = 'Rất tốt'"_s << u"content is not"_s;
        QTest::newRow("signer") << u"signer_name = 'Ai đó'"_s << u"signer_name"_s;
        QTest::newRow("hash") << u"content_hash = 'sha256:0'"_s << u"content_hash"_s;
        QTest::newRow("time") << u"signed_at = '2026-04-01T00:00:00.000Z'"_s << u"signed_at"_s;
    }

    void forgedSheetsAreFound()
    {
        QFETCH(QString, set);
        QFETCH(QString, says);
        forge(u"UPDATE period_sheet SET %1 WHERE person_id = '%2'"_s.arg(
            set, f->person(u"ha"_s).toString()));
        const auto result = verdict();
        QCOMPARE(result.sheets, 2);
        QCOMPARE(result.findings.size(), 1);
        QVERIFY2(
            result.findings[0].text.contains(says), qPrintable(result.findings[0].text));
    }

    void lostRuleSetIsFound()
    {
        forge(u"UPDATE rule_set SET document = replace(document, '\"70\"', '\"71\"')"_s);
        const auto result = verdict();
        QCOMPARE(result.findings.size(), 2);
        QVERIFY(result.findings[0].text.contains(u"nd335-2025"_s));
        forge(u"DELETE FROM rule_set"_s);
        QCOMPARE(verdict().findings.size(), 2);
    }

    void signatureWithoutHistoryIsFound()
    {
        QVERIFY(f->raw(u"DROP TRIGGER audit_record_no_delete"_s).isEmpty());
        QVERIFY(f->raw(u"DELETE FROM audit_record WHERE action = 'sign'"_s).isEmpty());
        const auto result = verdict();
        QCOMPARE(result.findings.size(), 2);
        QVERIFY(result.findings[0].text.contains(u"no signature"_s));
    }
};

QTEST_GUILESS_MAIN(TestSheetVerification)
#include "test_sheet_verification.moc"
