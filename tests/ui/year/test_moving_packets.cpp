// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/moving_house.h"
#include "tests/core/service/year_fixture.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/segmented_control.h"
#include "ui/year/moving_packets.h"
#include "ui/year/year_facts_view.h"
#include "ui/year/year_page.h"

#include <QFile>
#include <QRegularExpression>
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
    /// The page of the year as HR sees it, at the results of former agencies.
    std::unique_ptr<YearPage> pageOf(YearFixture& fixture)
    {
        auto page = std::make_unique<YearPage>(contextOf(fixture));
        page->resize(1366, 768);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("the page is not shown");
        page->activate({});
        auto* views = page->findChild<SegmentedControl*>();
        while (views->current() != YearPage::Facts)
            QTest::keyClick(views->findChildren<QPushButton*>()[views->current()], Qt::Key_Right);
        QTest::keyClick(page->findChild<YearFactsView*>()->kinds(), Qt::Key_Down);
        return page;
    }
    static void press(YearPage& page, const QString& text)
    {
        QPushButton* button = testing::shownButton(page, text);
        QVERIFY2(button && button->isEnabled(), qPrintable(text));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    static QString said(YearPage& page)
    {
        for (const InlineMessage* one : page.findChildren<InlineMessage*>()) {
            if (one->isVisibleTo(&page))
                return one->text();
        }
        return {};
    }
    /// As the list of people shows it.
    static QString meanOf(YearPage& page, PersonId person)
    {
        for (const DataTable* table : page.findChildren<DataTable*>()) {
            if (table->accessibleName() != u"People of the year")
                continue;
            for (const Row& row : table->rows()) {
                if (row.id == person.toString())
                    return row.cells[2].text;
            }
        }
        return {};
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

    // From the button that takes a packet out to the year's mean in the other agency (Article 19.1).
    void theButtonsOfThePage()
    {
        const QString file = m_folder.filePath(u"nut.svpkg"_s);
        const auto old = pageOf(*m_old);
        m_shell->dialogs.chooseNext(file);
        testing::inDialog(this, [person = m_old->who(u"ha"_s).toString()](QWidget& dialog) {
            QVERIFY(testing::chooseIn(dialog, u"Person"_s, person));
            QTest::keyClick(testing::shownButton(dialog, u"Choose the file"_s), Qt::Key_Space);
        });
        press(*old, u"Packet for another agency"_s);
        QVERIFY(QFile::exists(file));
        const QString digits = QRegularExpression(u"(\\d{5} ){5}\\d{5}"_s).match(said(*old)).captured(0);
        QVERIFY2(!digits.isEmpty(), qPrintable(said(*old)));
        QVERIFY2(said(*old).contains(u"4 results"_s), qPrintable(said(*old)));
        QCOMPARE(meanOf(*old, m_old->who(u"ha"_s)), u"90,00"_s);

        const auto page = pageOf(*m_new);
        const PersonId ha = m_new->who(u"ha"_s);
        QCOMPARE(meanOf(*page, ha), u"80,00"_s);
        const auto takeIn = [&](const QString& typed) {
            m_shell->dialogs.chooseNext(file);
            testing::inDialog(this, [person = ha.toString(), typed](QWidget& dialog) {
                QVERIFY(testing::chooseIn(dialog, u"Person"_s, person));
                QVERIFY(testing::typeInto(dialog, u"Fingerprint, thirty digits"_s, typed));
                QTest::keyClick(testing::shownButton(dialog, u"Take them in"_s), Qt::Key_Space);
            });
            press(*page, u"Take a packet in"_s);
        };
        takeIn(u"00000 11111 22222 33333 44444 55555"_s);
        QVERIFY2(said(*page).contains(u"fingerprint"_s), qPrintable(said(*page)));
        QCOMPARE(meanOf(*page, ha), u"80,00"_s);
        takeIn(digits);
        QVERIFY2(said(*page).startsWith(u"4 results"_s), qPrintable(said(*page)));
        QCOMPARE(meanOf(*page, ha), u"83,64"_s); // (4 × 90 + 7 × 80) ÷ 11
        QCOMPARE(testing::shown<DataTable>(*page, u"Facts of the year"_s)->rows().size(), 4);
        takeIn(digits);
        QVERIFY2(said(*page).startsWith(u"0 results"_s), qPrintable(said(*page)));
        QCOMPARE(meanOf(*page, ha), u"83,64"_s);
        // A file that is no packet says so before anybody is asked.
        QFile other(m_folder.filePath(u"khong.svpkg"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("x") == 1);
        other.close();
        m_shell->dialogs.chooseNext(other.fileName());
        press(*page, u"Take a packet in"_s);
        QVERIFY2(said(*page).startsWith(u"This is no file"_s), qPrintable(said(*page)));
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
