// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/second_factor.h"
#include "core/storage/database.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"
#include "tests/postgres/telephone.h"

#include <QTest>
#include <QThread>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::Login;
using sample::must;

/// The second factor of signatures: the figures of RFC 6238, that each counts once, that nobody reads a
/// secret, and that the server refuses a signature without.
class TestServerFactor : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<sample::ServerOffice> m_office;
    std::unique_ptr<Login> m_root;

    std::unique_ptr<Office> office(const QString& login)
    {
        return must(Office::open(m_office->addressOf(login), m_clock));
    }

    // What the telephone of this person shows, half minutes from now.
    QString shows(const QString& login, int later = 0)
    {
        return sample::shownOnTelephone(*m_root, login, later);
    }

    QString sign() const
    {
        return u"UPDATE period_sheet SET state = 'signed', signed_by = my_person(), signer_name = 'x', content_hash = 'x', "
               "signed_at = to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') WHERE period = '2026-05'"_s;
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<sample::ServerOffice>();
        m_root = m_office->asOperator();
        QCOMPARE(
            m_root->run(u"INSERT INTO soviec.period_sheet SELECT 'mai', s.person_id, s.unit_id, '', '2026-05', 1, NULL, 'staff', '', 'draft', '', '{}', '', '', '', NULL, '', NULL, '', '', '', '', '', 0, NULL, NULL, '', '', NULL, NULL, '', '', '', NULL, 1 "
                        "FROM soviec.period_sheet AS s WHERE s.state = 'signed'"_s), u"1"_s);
        QCOMPARE(m_root->run(u"UPDATE soviec.period_sheet SET state = 'submitted' WHERE id = 'mai'"_s), u"1"_s);
    }
    void cleanupTestCase()
    {
        m_root.reset();
        m_office.reset();
    }

    /// RFC 6238, appendix B, SHA-1: the last six of the eight figures printed there.
    void theFiguresOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("figures");
        QTest::newRow("1970") << qint64(59) << u"287082"_s;
        QTest::newRow("2005") << qint64(1111111109) << u"081804"_s;
        QTest::newRow("2005, a step on") << qint64(1111111111) << u"050471"_s;
        QTest::newRow("2009") << qint64(1234567890) << u"005924"_s;
        QTest::newRow("2033") << qint64(2000000000) << u"279037"_s;
        QTest::newRow("2603") << qint64(20000000000) << u"353130"_s;
    }
    void theFiguresOfTheStandard()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, figures);
        QCOMPARE(
            m_root->value(u"SELECT soviec.totp_code('12345678901234567890'::bytea, %1)"_s.arg(seconds / 30)).toString(),
            figures);
    }

    /// RFC 4648, section 10.
    void lettersOfTheSecret()
    {
        QCOMPARE(base32("f"), u"MY"_s);
        QCOMPARE(base32("fo"), u"MZXQ"_s);
        QCOMPARE(base32("foo"), u"MZXW6"_s);
        QCOMPARE(base32("foob"), u"MZXW6YQ"_s);
        QCOMPARE(base32("fooba"), u"MZXW6YTB"_s);
        QCOMPARE(base32("foobar"), u"MZXW6YTBOI"_s);
    }

    void aLocalFileAsksForNone()
    {
        qunsetenv("SOVIEC_TEST_ENGINE");
        sample::Commune local;
        local.as(u"head"_s);
        QVERIFY(!must(SecondFactor(*local.office).isAsked()));
        must(SecondFactor(*local.office).prove(QString()));
        REFUSED(SecondFactor(*local.office).enrol(), ErrorCode::Usage);
        REFUSED(SecondFactor(*local.office).require(true), ErrorCode::Usage);
    }

    void whoAsksForItAndWhoNot()
    {
        REFUSED(SecondFactor(*office(u"head"_s)).require(true), ErrorCode::Forbidden);
        REFUSED(SecondFactor(*office(u"hr"_s)).require(true), ErrorCode::Forbidden);
        // Without the setting a signature needs nothing.
        const auto head = m_office->as(u"head"_s);
        QCOMPARE(head->attempt(sign()), u"1"_s);
        QCOMPARE(head->attempt(sign().replace(u"my_person()"_s, u"NULL"_s)), u"soviec:forbidden"_s);
        must(SecondFactor(*office(u"admin"_s)).require(true));
        QVERIFY(must(SecondFactor(*office(u"head"_s)).isAsked()));
        QCOMPARE(head->attempt(sign()), u"soviec:factor"_s);
        QCOMPARE(head->attempt(u"UPDATE meta SET value = '' WHERE key = 'second_factor'"_s), u"0"_s);
        QCOMPARE(m_office->as(u"hr"_s)->attempt(u"UPDATE meta SET value = '' WHERE key = 'second_factor'"_s), u"0"_s);
    }

    void setUpAndUsedOnce()
    {
        const auto head = office(u"head"_s);
        SecondFactor factor(*head);
        QVERIFY(!must(factor.isReady()));
        const FactorEnrolment made = must(factor.enrol());
        QCOMPARE(made.key.size(), 32);
        QVERIFY(made.address.startsWith(u"otpauth://totp/"_s) && made.address.contains(made.key));
        QVERIFY(!must(factor.isReady()));
        REFUSED(factor.prove(shows(u"head"_s)), ErrorCode::Forbidden); // not confirmed yet
        REFUSED(factor.confirm(u"12345"_s), ErrorCode::Invalid);
        REFUSED(factor.confirm(u"abcdef"_s), ErrorCode::Invalid);
        // Begun anew: the figures of the first secret are worth nothing.
        const QString old = shows(u"head"_s);
        must(factor.enrol());
        if (old != shows(u"head"_s))
            REFUSED(factor.confirm(old), ErrorCode::Forbidden);
        QString code = shows(u"head"_s);
        must(factor.confirm(code.left(3) + u' ' + code.mid(3)));
        QVERIFY(must(factor.isReady()));
        REFUSED(factor.enrol(), ErrorCode::Refused);

        const auto raw = m_office->as(u"head"_s);
        // The same figures again, as somebody who looked over the shoulder would.
        QCOMPARE(raw->value(u"SELECT factor_prove('%1')"_s.arg(code)).toBool(), false);
        // A proof counts in its own transaction, and for one person.
        code = shows(u"head"_s, 1);
        QCOMPARE(raw->value(u"SELECT factor_prove('%1')"_s.arg(code)).toBool(), true);
        QCOMPARE(raw->attempt(sign()), u"soviec:factor"_s);
        QCOMPARE(m_root->run(u"UPDATE soviec.second_factor SET last_step = 0"_s), u"1"_s);
        raw->run(u"BEGIN"_s);
        QCOMPARE(raw->value(u"SELECT factor_prove('%1')"_s.arg(shows(u"head"_s))).toBool(), true);
        QCOMPARE(raw->run(sign()), u"1"_s);
        raw->run(u"ROLLBACK"_s);
        QCOMPARE(m_office->as(u"chair"_s)->attempt(sign()), u"soviec:factor"_s);
    }

    void nobodyReadsASecret()
    {
        for (const QString& login : m_office->logins) {
            const auto own = m_office->as(login);
            for (const QString& sql :
                 {u"SELECT secret FROM second_factor"_s, u"UPDATE second_factor SET last_step = 0"_s,
                  u"DELETE FROM second_factor"_s, u"SELECT totp_code('12345678901234567890', 1)"_s,
                  u"SELECT factor_fits('000000')"_s, u"SELECT soviec_crypto.hmac('x', 'y', 'sha1')"_s})
                QCOMPARE(own->attempt(sql), u"42501"_s);
        }
        QCOMPARE(
            m_root->value(u"SELECT count(*) FROM soviec.audit_record WHERE before LIKE '%secret%' OR after LIKE '%secret%'"_s).toInt(), 0);
    }

    void aLostTelephone()
    {
        REFUSED(SecondFactor(*office(u"head"_s)).reset(u"HEAD"_s), ErrorCode::Forbidden);
        const auto admin = office(u"admin"_s);
        must(SecondFactor(*admin).enrol());
        REFUSED(SecondFactor(*admin).reset(u"ADMIN"_s), ErrorCode::Forbidden);
        REFUSED(SecondFactor(*admin).reset(u"KHONG-CO"_s), ErrorCode::NotFound);
        must(SecondFactor(*admin).reset(u"HEAD"_s));
        QVERIFY(!must(SecondFactor(*office(u"head"_s)).isReady()));
        QCOMPARE(
            m_root->value(u"SELECT count(*) FROM soviec.audit_record WHERE entity = 'account' AND action IN ('second_factor', 'reset_factor')"_s).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestServerFactor)
#include "test_server_factor.moc"
