// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/commune.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/backup/backup_dialog.h"
#include "ui/backup/copy_keeper.h"
#include "ui/shared/data_table.h"
#include "ui/shared/settings.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThreadPool>

using namespace sample;
using namespace Qt::StringLiterals;
using soviec::testing::accessibilityFaults;
using soviec::testing::shownButton;

/// Copies from inside the program: one a day by itself, one now by a key, a look, the way back.
class TestBackupDialog : public QObject {
    Q_OBJECT

    static void press(QPushButton* button)
    {
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

private slots:
    void oneADayWithoutBeingAsked()
    {
        Commune commune;
        Settings settings(commune.folder.filePath(u"s.ini"_s));
        CopyKeeper keeper(*commune.office, settings, commune.folder.filePath(u"xa.db"_s), nullptr);
        keeper.makeIfDue();
        QTRY_COMPARE(keeper.copies().copies().size(), 1);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        keeper.makeIfDue();
        QVERIFY(keeper.makeBeforeEnd());
        QCOMPARE(keeper.copies().copies().size(), 1);
        QVERIFY(keeper.problem().isEmpty());
    }

    void whatFailedIsRemembered()
    {
        Commune commune;
        const QString database = commune.folder.filePath(u"xa.db"_s);
        QFile blocker(commune.folder.filePath(u"tep"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Settings settings(commune.folder.filePath(u"s.ini"_s));
        CopyKeeper keeper(*commune.office, settings, database, nullptr);
        keeper.setFolder(blocker.fileName() + u"/x"_s);
        QVERIFY(!keeper.makeBeforeEnd());
        CopyKeeper next(*commune.office, settings, database, nullptr);
        QVERIFY(!next.problem().isEmpty());
        next.setFolder({});
        QVERIFY(next.makeBeforeEnd());
        QVERIFY(next.problem().isEmpty());
    }

    void copyLookAndGoBackByKeys()
    {
        Commune commune;
        Settings settings(commune.folder.filePath(u"s.ini"_s));
        CopyKeeper keeper(*commune.office, settings, commune.folder.filePath(u"xa.db"_s), nullptr);
        testing::ScriptedDialogs dialogs;
        BackupDialog dialog(keeper, dialogs);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.words().isEmpty());
        const QString place = commune.folder.filePath(u"ổ khác"_s);
        QVERIFY(QDir().mkpath(place));
        dialogs.chooseNext(place);
        press(shownButton(dialog, u"Another place"_s)); // chooses and copies
        QTRY_COMPARE(dialog.table()->rows().size(), 1);
        QCOMPARE(keeper.folder(), place);
        QTRY_VERIFY(dialog.words().contains(u"UBND xã Mẫu Sơn"_s));
        QVERIFY(dialog.words().contains(u"6"_s));
        QVERIFY(accessibilityFaults(&dialog).isEmpty());
        press(shownButton(dialog, u"Go back"_s));
        QVERIFY(dialog.restored().isEmpty()); // asked first, and turned back
        QVERIFY(dialogs.asked().last().contains(u"UBND xã Mẫu Sơn"_s));
        dialogs.answerNext(true);
        press(shownButton(dialog, u"Go back"_s));
        QCOMPARE(dialog.restored(), keeper.copies().copies().value(0).file);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aDamagedCopyCannotBeChosen()
    {
        Commune commune;
        Settings settings(commune.folder.filePath(u"s.ini"_s));
        CopyKeeper keeper(*commune.office, settings, commune.folder.filePath(u"xa.db"_s), nullptr);
        QVERIFY(keeper.makeBeforeEnd());
        QFile file(keeper.copies().copies().value(0).file);
        QVERIFY(file.resize(5000));
        testing::ScriptedDialogs dialogs;
        BackupDialog dialog(keeper, dialogs);
        dialog.show();
        QTRY_VERIFY(dialog.words().contains(u"damaged"_s));
        QVERIFY(!shownButton(dialog, u"Go back"_s)->isEnabled());
    }
};

QTEST_MAIN(TestBackupDialog)
#include "test_backup_dialog.moc"
