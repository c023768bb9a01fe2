// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/accessibility_walk.h"
#include "ui/shared/conflict_dialog.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

#include <memory>

namespace soviec::testing {

/// Answers the dialog of a conflict that comes up next: presses these radio buttons ("note-0" mine, 1
/// theirs, 2 as it was) and a key. What it asked about stands in the list afterwards.
inline std::shared_ptr<QStringList> answerConflict(const QStringList& radios, Qt::Key key)
{
    using namespace Qt::StringLiterals;
    auto asked = std::make_shared<QStringList>();
    auto* look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, look, [look, radios, key, asked] {
        auto* dialog = qobject_cast<ConflictDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return; // not up yet
        look->stop();
        look->deleteLater();
        QCOMPARE(accessibilityFaults(dialog), QStringList());
        for (QRadioButton* one : dialog->findChildren<QRadioButton*>()) {
            const QString field = one->objectName().section(u'-', 0, -2);
            if (!asked->contains(field))
                asked->append(field);
        }
        const QString folder = qEnvironmentVariable("SOVIEC_PHOTOS");
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(u"%1/conflict-%2.png"_s.arg(folder, asked->value(0))));
        for (const QString& name : radios) {
            auto* radio = dialog->findChild<QRadioButton*>(name);
            QVERIFY2(radio, qPrintable(name));
            radio->setFocus();
            QTest::keyClick(radio, Qt::Key_Space);
        }
        QTest::keyClick(dialog, key);
        if (dialog->isVisible())
            dialog->reject();
    });
    look->start(20);
    return asked;
}

} // namespace soviec::testing
