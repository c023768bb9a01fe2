// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/shared/inline_message.h"
#include "ui/shell/factor_prompt.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The dialog that sets up the second factor; what the server does with it: tests/postgres.
class TestFactorDialog : public QObject {
    Q_OBJECT
private slots:
    void theCodeIsShownAndTheErrorStandsAtTheField()
    {
        SheetFixture fixture;
        const QString key = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;
        EnrolDialog dialog(
            fixture.office(), {key, u"otpauth://totp/So%20Viec:Lan?secret="_s + key + u"&issuer=So%20Viec"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto labels = dialog.findChildren<QLabel*>();
        const auto picture = std::ranges::find_if(labels, [](QLabel* one) { return !one->pixmap().isNull(); });
        QVERIFY(picture != labels.end());
        // A quiet zone around, and dark modules within.
        const QImage image = (*picture)->pixmap().toImage();
        QVERIFY(image.width() >= 100);
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < image.width(); ++x)
            dark += image.pixelColor(x, image.height() / 2) == QColor(Qt::black) ? 1 : 0;
        QVERIFY(dark > image.width() / 10);
        QCOMPARE(testing::accessibilityFaults(&dialog), QStringList());
        auto* field = dialog.findChild<QLineEdit*>(u"factorCode"_s);
        QTest::keyClicks(field, u"12ab"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<FieldError*>()->hasError());
        const QString folder = qEnvironmentVariable("SOVIEC_PHOTOS");
        if (!folder.isEmpty())
            QVERIFY(dialog.grab().save(folder + u"/enrol.png"_s));
    }

    void aLocalFileIsNotAskedForFigures()
    {
        SheetFixture fixture;
        fixture.as(u"ha"_s);
        testing::PlainShell shell(fixture.office(), {}, fixture.april());
        const auto given = askFactor(shell.context(), nullptr);
        QVERIFY(given && given->isEmpty());
        QCOMPARE(shell.dialogs.asked(), QStringList());
    }
};

QTEST_MAIN(TestFactorDialog)
#include "test_factor_dialog.moc"
