// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/national/national_dialog.h"
#include "ui/shared/data_table.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;
using soviec::testing::accessibilityFaults;
using soviec::testing::shownButton;

/// HR delivers by keys: a batch, the day it was sent, the answer with a refusal, the rest again.
class TestNationalDialog : public QObject {
    Q_OBJECT

    static void press(QPushButton* button)
    {
        QVERIFY(button);
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

private slots:
    void fromTheSignatureToTheAnswer()
    {
        SheetFixture f;
        for (const QString& login : {u"ha"_s, u"nam"_s}) {
            f.handIn(login);
            f.signedBy(u"vinh"_s, login);
        }
        f.as({});
        f.clock().set(FixedClock(Date(2026, 5, 6)).now());
        QTemporaryDir out;
        testing::ScriptedDialogs dialogs;
        NationalDialog dialog(f.office(), dialogs, 2026);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.results()->rows().size(), 2);
        QVERIFY2(dialog.counter().contains(u"2 overdue"_s), qPrintable(dialog.counter()));
        QCOMPARE(accessibilityFaults(&dialog), QStringList());

        dialogs.chooseNext(out.path());
        press(shownButton(dialog, u"Make a batch"_s));
        QCOMPARE(QDir(out.path()).entryList({u"*.json"_s, u"*.xlsx"_s}, QDir::Files).size(), 2);
        QCOMPARE(dialog.batches()->rows().size(), 1);
        QVERIFY(dialog.batches()->isVisible());
        QVERIFY(!shownButton(dialog, u"Was received"_s)->isEnabled()); // not sent yet

        testing::inDialog(&dialog, [](QWidget& form) {
            QVERIFY(testing::typeInto(form, u"Sent on"_s, u"06/05/2026"_s));
            press(shownButton(form, u"Note it"_s));
        });
        press(shownButton(dialog, u"Was sent"_s));
        QVERIFY2(dialog.counter().contains(u"2 sent"_s), qPrintable(dialog.counter()));

        testing::inDialog(&dialog, [](QWidget& form) {
            QVERIFY(testing::typeInto(form, u"Answered on"_s, u"06/05/2026"_s));
            QVERIFY(testing::typeInto(
                form, u"What was refused: person code, period, reason, a line each"_s, u"HA 2026-04 sai ma don vi"_s));
            press(shownButton(form, u"Note it"_s));
        });
        press(shownButton(dialog, u"Was received"_s));
        QVERIFY2(dialog.counter().contains(u"1 received"_s), qPrintable(dialog.counter()));
        QVERIFY2(dialog.counter().contains(u"1 refused"_s), qPrintable(dialog.counter()));
        dialogs.chooseNext(out.path());
        press(shownButton(dialog, u"Make a batch"_s));
        QCOMPARE(dialog.batches()->rows().size(), 2);
    }

    void whoMayNotIsTold()
    {
        SheetFixture f;
        f.as(u"ha"_s);
        testing::ScriptedDialogs dialogs;
        NationalDialog dialog(f.office(), dialogs, 2026);
        dialog.show();
        QVERIFY(dialog.results()->rows().isEmpty());
    }
};

QTEST_MAIN(TestNationalDialog)
#include "test_national_dialog.moc"
