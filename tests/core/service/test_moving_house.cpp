// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/moving_house.h"
#include "tests/core/service/year_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

/// From one agency to another: what was signed there counts here (Article 19.1).
class TestMovingHouse : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> m_old;
    std::unique_ptr<YearFixture> m_new;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"ha-2026.svpkg"_s);
        m_old = std::make_unique<YearFixture>();
        m_old->scored(u"ha"_s, "90", 1, 4);
        m_new = std::make_unique<YearFixture>();
        m_new->scored(u"ha"_s, "80", 5, 11);
        m_old->as({});
        m_new->as({});
    }

    void theMeanOfTheYearHasBoth()
    {
        const QString alone = need(Result<QString>(m_new->line(u"ha"_s).result.mean->toString(2)));
        QCOMPARE(alone, u"80.00"_s);
        const MovingPacket made
            = need(MovingHouse(m_old->office()).make(m_old->who(u"ha"_s), 2026, m_file));
        QCOMPARE(made.results.size(), 4);
        const MovingPacket seen = need(MovingHouse(m_new->office()).inspect(m_file));
        QCOMPARE(seen.fingerprint, made.fingerprint);
        QCOMPARE(seen.personName, made.personName);
        const MovingTaken taken = need(
            MovingHouse(m_new->office()).take(m_file, m_new->who(u"ha"_s), made.fingerprint));
        QCOMPARE(taken.added.size(), 4);
        // (4 × 90 + 7 × 80) ÷ 11
        QCOMPARE(m_new->line(u"ha"_s).result.mean->toString(2), u"83.64"_s);
        // The old agency keeps its own.
        m_old->as({});
        QCOMPARE(m_old->line(u"ha"_s).result.mean->toString(2), u"90.00"_s);
        const MovingTaken again = need(
            MovingHouse(m_new->office()).take(m_file, m_new->who(u"ha"_s), made.fingerprint));
        QCOMPARE(again.added.size(), 0);
        QCOMPARE(again.known.size(), 4);
    }

    void whatIsAlteredOrForeignIsRefused()
    {
        const MovingPacket made
            = need(MovingHouse(m_old->office()).make(m_old->who(u"ha"_s), 2026, m_file));
        MovingHouse moving(m_new->office());
        const auto wrong = moving.take(m_file, m_new->who(u"ha"_s), u"00000 00000 00000 00000 00000 00000"_s);
        QCOMPARE(wrong.error().code, ErrorCode::Forbidden);
        const auto other = moving.take(m_file, m_new->who(u"nam"_s), made.fingerprint);
        QCOMPARE(other.error().code, ErrorCode::Refused);
        QVERIFY(!MovingHouse(m_old->office()).make(m_old->who(u"ha"_s), 2026, m_file)); // not overwritten
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        for (const qsizetype at : {qsizetype(3), whole.size() / 2, whole.size() - 5}) {
            QByteArray altered = whole;
            altered[at] = char(altered[at] ^ 1);
            file.resize(0);
            file.seek(0);
            file.write(altered);
            file.flush();
            QVERIFY(!moving.inspect(m_file));
            QVERIFY(!moving.take(m_file, m_new->who(u"ha"_s), made.fingerprint));
        }
        file.resize(whole.size() / 2);
        QVERIFY(!moving.inspect(m_file));
        QVERIFY(need(m_new->facts().formerResults(2026)).isEmpty());
    }

    void anotherResultThereIsNotReplaced()
    {
        const MovingPacket made
            = need(MovingHouse(m_old->office()).make(m_old->who(u"ha"_s), 2026, m_file));
        FormerResult typed;
        typed.person = m_new->who(u"ha"_s);
        typed.period = Period::month(2026, 2);
        typed.total = Decimal(70);
        typed.agency = u"UBND xã Khác"_s;
        typed.document = u"12/TB"_s;
        need(m_new->facts().addFormerResult(typed));
        const auto refused
            = MovingHouse(m_new->office()).take(m_file, m_new->who(u"ha"_s), made.fingerprint);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(need(m_new->facts().formerResults(2026)).size(), 1); // all or none
    }

    void nothingSignedNothingToTake()
    {
        m_old->join(u"moi"_s, u"VP"_s);
        m_old->as({});
        const auto nothing = MovingHouse(m_old->office()).make(m_old->who(u"moi"_s), 2026, m_file);
        QCOMPARE(nothing.error().code, ErrorCode::Refused);
        QVERIFY(!QFile::exists(m_file));
        m_old->as(u"ha"_s);
        QCOMPARE(
            MovingHouse(m_old->office()).make(m_old->who(u"ha"_s), 2026, m_file).error().code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestMovingHouse)
#include "test_moving_house.moc"
