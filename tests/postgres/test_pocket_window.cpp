// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary.h"
#include "core/service/pocket.h"
#include "core/storage/diary_repository.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/cut_proxy.h"
#include "tests/postgres/server_office.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/pages.h"
#include "ui/pocket/pocket_dialog.h"
#include "ui/pocket/pocket_keeper.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUrl>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

/// The window of an account on a server whose line is cut and mended.
class TestPocketWindow : public QObject {
    Q_OBJECT
    std::unique_ptr<ServerOffice> m_place;
    std::unique_ptr<CutProxy> m_line;
    QString m_address;

    std::unique_ptr<Office> opened(const QString& address) { return must(Office::open(address, m_place->commune->clock)); }
    QString addressOf(const QString& login)
    {
        return u"postgresql://%1:%2@127.0.0.1:%3/%4"_s
            .arg(login, QString::fromLatin1(QUrl::toPercentEncoding(m_place->passwordOf(login))))
            .arg(m_line->port())
            .arg(m_place->database);
    }
    DiaryEntry based()
    {
        return must(Diary(*opened(m_address)).add(m_place->commune->entry(Date(2026, 4, 17), 5)));
    }
    static DiaryEntry noted(DiaryEntry entry, const QString& note)
    {
        entry.note = note;
        return entry;
    }
    static void meet(PocketKeeper& keeper)
    {
        QVERIFY(keeper.meet());
        QTRY_VERIFY_WITH_TIMEOUT(!keeper.isBusy(), 30'000);
    }

private slots:
    void initTestCase()
    {
        m_place = std::make_unique<ServerOffice>();
        m_line = std::make_unique<CutProxy>(Cluster::shared().port());
        m_address = addressOf(u"staff"_s);
    }
    void cleanupTestCase()
    {
        m_line.reset();
        m_place.reset();
    }

    void itSaysSoGoesOnAndComesHome()
    {
        const DiaryEntry base = based();
        const auto office = opened(must(addressWithPocket(m_address)));
        PocketKeeper keeper(*office, m_address);
        meet(keeper);
        QCOMPARE(keeper.sentence(), QString());
        // Filled once, the office can go on with it.
        const auto again = opened(must(addressWithPocket(m_address)));
        PocketKeeper second(*again, m_address);
        QSignalSpy home(&second, &PocketKeeper::homeReached);
        m_line->setOpen(false);
        second.look();
        QVERIFY(second.isAway());
        must(Diary(*again).change(noted(must(Diary(*again).entry(base.id)), u"ngoài đường"_s)));
        QCOMPARE(second.status().waiting.size(), 1);
        QVERIFY2(second.sentence().contains(u"1 changes wait"_s), qPrintable(second.sentence()));
        meet(second);
        QCOMPARE(home.size(), 0);
        m_line->setOpen(true);
        meet(second);
        QTRY_COMPARE(home.size(), 1);
        QVERIFY(second.status().waiting.isEmpty());
        QCOMPARE(must(Diary(*opened(m_address)).entry(base.id)).note, u"ngoài đường"_s);
    }

    void aClashIsDecidedInTheDialog()
    {
        const DiaryEntry base = based();
        const QString path = Pocket::pathFor(m_address);
        must(Pocket::fill(*opened(m_address), path));
        must(Diary(*opened(m_address)).change(noted(base, u"ở máy chủ"_s)));
        must(Diary(*opened(path)).change(noted(base, u"ở xa"_s)));
        const auto office = opened(m_address);
        PocketKeeper keeper(*office, m_address);
        meet(keeper);
        QCOMPARE(keeper.conflicts().size(), 1);
        PocketDialog dialog(keeper);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(testing::accessibilityFaults(&dialog).isEmpty());
        QCOMPARE(dialog.table()->rows().size(), 1);
        testing::inDialog(this, [](QWidget& asked) {
            auto* mine = asked.findChild<QRadioButton*>(u"note-0"_s);
            QVERIFY(mine && !asked.findChild<QRadioButton*>(u"note-2"_s));
            QTest::keyClick(mine, Qt::Key_Space);
            QTest::keyClick(testing::shownButton(asked, u"Store the chosen values"_s), Qt::Key_Space);
        });
        QTest::keyClick(testing::shownButton(dialog, u"Decide…"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!keeper.isBusy() && keeper.conflicts().isEmpty(), 30'000);
        QCOMPARE(must(Diary(*opened(m_address)).entry(base.id)).note, u"ở xa"_s);
        QCOMPARE(dialog.table()->rows().size(), 0);
    }

    // One place decides what a pocket can do; the pages only ask it.
    void whatWaitsForTheServerIsGreyAndSaysWhy()
    {
        const DiaryEntry base = based();
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        Theme theme(*qApp);
        testing::ScriptedDialogs dialogs;
        const QString address = addressOf(u"head"_s);
        must(Pocket::fill(*opened(address), Pocket::pathFor(address)));
        for (const bool away : {false, true}) {
            const auto office = opened(must(addressWithPocket(address)));
            PocketKeeper keeper(*office, address);
            m_line->setOpen(!away);
            keeper.look();
            QCOMPARE(keeper.isAway(), away);
            WindowSetup setup;
            setup.viewer = must(viewerOf(*office));
            QVERIFY(setup.viewer.isReviewer);
            setup.firstPeriod = Period::month(2026, 4);
            setup.pocket = &keeper;
            MainWindow window(setup, allPages(), *office, settings, dialogs, theme);
            window.show();
            window.begin();
            const auto check = [&](const QString& page, const QString& text, bool waits) {
                window.openPage(page);
                QPushButton* button = testing::shownButton(window, text);
                QVERIFY2(button, qPrintable(page + u' ' + text));
                const bool grey = !button->isEnabled() && button->toolTip().contains(u"until the server"_s);
                QVERIFY2(grey == (waits && away), qPrintable(page + u' ' + text));
            };
            check(u"assignments"_s, u"Give work"_s, true);
            check(u"petitions"_s, u"New petition"_s, true);
            check(u"rules"_s, u"Publish…"_s, true);
            check(u"evaluation"_s, u"Print preview"_s, false);
            check(u"diary"_s, u"More"_s, false);
            QVERIFY(!window.findChild<QAction*>(u"purges"_s)->isEnabled() == away);
            QVERIFY(!window.findChild<QAction*>(u"diary.recur"_s)->isEnabled() == away);
            QVERIFY(window.findChild<QAction*>(u"diary.duplicate"_s)->isEnabled());
            // The queue is decided away; a page that reads again does not give a grey button back.
            window.openPage(u"review"_s);
            QVERIFY(window.findChild<QAction*>(u"review.accept"_s)->isEnabled());
            QVERIFY(!window.findChild<QAction*>(u"review.purge"_s)->isEnabled() == away);
            window.dataChanged();
            check(u"assignments"_s, u"Give work"_s, true);
        }
        m_line->setOpen(true);
    }

    // For a look: with SOVIEC_TOUR set, the window without the network and its dialog are written there.
    void photographs_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100") << 100;
        QTest::newRow("150") << 150;
    }
    void photographs()
    {
        QFETCH(int, percent);
        QTranslator translator;
        QVERIFY(translator.load(u":/soviec/i18n/soviec_vi.qm"_s));
        QCoreApplication::installTranslator(&translator);
        QTemporaryDir folder;
        const QString out = qEnvironmentVariable("SOVIEC_TOUR", folder.path());
        Settings settings(folder.filePath(u"settings.ini"_s));
        Theme theme(*qApp);
        theme.apply({Scheme::Light, percent, false});
        testing::ScriptedDialogs dialogs;
        const DiaryEntry base = based();
        const DiaryEntry other = based();
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(Pocket::pathFor(m_address) + suffix);
        must(Pocket::fill(*opened(m_address), Pocket::pathFor(m_address)));
        must(Diary(*opened(m_address)).change(noted(base, u"Bổ sung số liệu của thôn Bản Lác"_s)));
        const auto office = opened(must(addressWithPocket(m_address)));
        PocketKeeper keeper(*office, m_address);
        m_line->setOpen(false);
        keeper.look();
        must(Diary(*office).change(noted(must(Diary(*office).entry(base.id)), u"Chờ số liệu của thôn"_s)));
        must(Diary(*office).change(noted(must(Diary(*office).entry(other.id)), u"Đã gửi bản giấy"_s)));
        WindowSetup setup;
        setup.viewer = must(viewerOf(*office));
        setup.agencyName = u"UBND xã Mường Lống"_s;
        setup.connection = u"máy chủ 10.0.0.5"_s;
        setup.firstPeriod = Period::month(2026, 4);
        setup.pocket = &keeper;
        MainWindow window(setup, allPages(), *office, settings, dialogs, theme);
        window.resize(1366, 768);
        window.show();
        window.begin();
        QTest::qWait(300);
        bool said = false;
        for (const InlineMessage* message : window.findChildren<InlineMessage*>())
            said = said || (message->isVisible() && message->text().contains(u"Không có mạng"_s));
        QVERIFY(said);
        QVERIFY(window.grab().save(out + u"/pocket-window-%1.png"_s.arg(percent)));
        window.openPage(u"catalog"_s);
        QTest::qWait(200);
        QVERIFY(window.grab().save(out + u"/pocket-catalog-%1.png"_s.arg(percent)));
        m_line->setOpen(true);
        meet(keeper);
        PocketDialog dialog(keeper);
        dialog.show();
        QTest::qWait(200);
        QVERIFY(dialog.grab().save(out + u"/pocket-dialog-%1.png"_s.arg(percent)));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestPocketWindow)
#include "test_pocket_window.moc"
