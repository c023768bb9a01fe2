// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/moving_house.h"
#include "tests/core/service/year_fixture.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/year/moving_packets.h"

#include <QFile>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Results go along to another agency and are taken in there, driven by keys.
class TestMovingPackets : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> m_old;
    std::unique_ptr<YearFixture> m_new;
    std::unique_ptr<testing::PlainShell> m_shell;
    QTemporaryDir m_folder;
    QWidget m_window;

    PageContext& contextOf(YearFixture& fixture)
    {
        fixture.as(u"nga"_s);
        Viewer viewer;
        viewer.person = fixture.who(u"nga"_s);
        viewer.isHr = true;
        m_shell = std::make_unique<testing::PlainShell>(fixture.office(), viewer, Period::month(2026, 11));
        return m_shell->context();
    }
    static PeopleChoices choices(YearFixture& fixture)
    {
        return {{u"Nam"_s, fixture.who(u"nam"_s).toString()}, {u"Hà"_s, fixture.who(u"ha"_s).toString()}};
    }
    Result<QString> made(const QString& file)
    {
        PageContext& context = contextOf(*m_old);
        m_shell->dialogs.chooseNext(file);
        const QString person = m_old->who(u"ha"_s).toString();
        testing::inDialog(this, [person](QWidget& dialog) {
            QVERIFY(testing::chooseIn(dialog, u"Person"_s, person));
            QTest::keyClick(testing::shownButton(dialog, u"Choose the file"_s), Qt::Key_Space);
        });
        return makePacket(context, &m_window, choices(*m_old), 2026);
    }
    Result<QString> taken(const QString& file, const QString& digits)
    {
        PageContext& context = contextOf(*m_new);
        m_shell->dialogs.chooseNext(file);
        const QString person = m_new->who(u"ha"_s).toString();
        testing::inDialog(this, [person, digits](QWidget& dialog) {
            QVERIFY(testing::chooseIn(dialog, u"Person"_s, person));
            QVERIFY(testing::typeInto(dialog, u"Fingerprint, thirty digits"_s, digits));
            QTest::keyClick(testing::shownButton(dialog, u"Take them in"_s), Qt::Key_Space);
        });
        return takePacket(context, &m_window, choices(*m_new));
    }

private slots:
    void init()
    {
        m_old = std::make_unique<YearFixture>();
        m_old->scored(u"ha"_s, "90", 1, 4);
        m_new = std::make_unique<YearFixture>();
        m_new->scored(u"ha"_s, "80", 5, 11);
    }

    void whatWasSignedThereIsTakenInOnce()
    {
        const QString file = m_folder.filePath(u"ha.svpkg"_s);
        const auto sentence = made(file);
        QVERIFY2(sentence, sentence ? "" : qPrintable(sentence.error().text));
        QVERIFY(QFile::exists(file));
        m_new->as(u"nga"_s);
        const auto seen = MovingHouse(m_new->office()).inspect(file);
        QVERIFY(seen && sentence->contains(seen->fingerprint));
        const auto first = taken(file, seen->fingerprint);
        QVERIFY2(first && first->startsWith(u"4 "_s), qPrintable(first ? *first : first.error().text));
        const auto again = taken(file, seen->fingerprint);
        QVERIFY2(again && again->startsWith(u"0 "_s), qPrintable(again ? *again : again.error().text));
    }

    void otherDigitsAreRefusedWithASentence()
    {
        const QString file = m_folder.filePath(u"khac.svpkg"_s);
        QVERIFY(made(file));
        const auto refused = taken(file, u"11111 22222 33333 44444 55555 66666"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.size() > 20);
        // Turned back: nothing is written and nothing said.
        PageContext& context = contextOf(*m_old);
        testing::inDialog(this, [](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QCOMPARE(makePacket(context, &m_window, choices(*m_old), 2026).value_or(u"?"_s), QString());
    }
};

QTEST_MAIN(TestMovingPackets)
#include "test_moving_packets.moc"
