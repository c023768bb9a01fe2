// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary.h"
#include "core/service/secrecy.h"
#include "tests/core/service/commune.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/diary/diary_page.h"
#include "ui/secrecy/purge_dialog.h"
#include "ui/secrecy/purge_notice.h"
#include "ui/shared/data_table.h"
#include "ui/shell/day_reminder.h"
#include "ui/shell/first_run.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using soviec::testing::accessibilityFaults;
using soviec::testing::PlainShell;

namespace {

const Period april = Period::month(2026, 4);

Viewer viewerAs(Commune& commune, const QString& login)
{
    commune.as(login);
    Viewer viewer;
    viewer.person = commune.office->who().person;
    viewer.name = login;
    return viewer;
}

QPushButton* button(QWidget& parent, const QString& text)
{
    for (QPushButton* one : parent.findChildren<QPushButton*>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

/// The windows around what must not be kept, the reminder at the end of the day, and the first
/// steps with a new database.
class TestPurgeDialog : public QObject {
    Q_OBJECT
private slots:
    void oneAsksFromTheDiaryAnotherDecides()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DiaryEntry entry = commune.entry(Date(2026, 4, 22));
        entry.note = u"noi dung can xoa"_s;
        entry = must(Diary(*commune.office).add(entry));
        PlainShell shell(*commune.office, viewerAs(commune, u"staff"_s), april);
        {
            DiaryPage page(shell.context());
            page.resize(1170, 728);
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.activate({});
            auto* table = page.findChild<DataTable*>(u"dayTable"_s);
            table->setFocus();
            table->setCurrentId(entry.id.toString());
            shell.dialogs.typeNext(u"Ghi nhầm"_s);
            QTest::keyClick(table, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(!page.findChild<PurgeNotice*>()->isVisible()); // the one who asked is no second person
        }
        commune.as(u"head"_s);
        PurgeDialog dialog(*commune.office, shell.dialogs);
        dialog.show();
        QCOMPARE(dialog.table()->rows().size(), 1);
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
        QPushButton* remove = button(dialog, u"Remove for good"_s);
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton); // turned back in the question
        QCOMPARE(dialog.table()->rows().size(), 1);
        shell.dialogs.answerNext(true);
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(dialog.table()->rows().isEmpty());
        QVERIFY(must(Diary(*commune.office).range(commune.staff, entry.day, entry.day)).first().note.isEmpty());
    }

    void theSecondPersonIsTold()
    {
        Commune commune;
        commune.as(u"staff"_s);
        const DiaryEntry entry = must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 22))));
        must(Secrecy(*commune.office).ask(entry.id, u"Ghi nhầm"_s));
        PlainShell shell(*commune.office, viewerAs(commune, u"head"_s), april);
        PurgeNotice notice(shell.context());
        notice.refresh();
        QVERIFY(notice.isVisible());
        commune.as(u"other"_s);
        notice.refresh();
        QVERIFY(!notice.isVisible());
    }

    void theDayIsRemindedOfOnce()
    {
        Commune commune;
        commune.as(u"staff"_s);
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        DayReminder reminder(*commune.office, settings);
        QStringList told;
        reminder.setTell([&](const QString& text) { told << text; });
        commune.clock.advanceSeconds(qint64(7) * 3600); // 17:00
        reminder.look();
        QVERIFY(told.isEmpty()); // not wanted
        settings.setValue(Setting::DayReminder, true);
        reminder.look();
        reminder.look();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().contains(u"8"_s));
        commune.clock.advanceSeconds(qint64(24) * 3600);
        must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 23), 480)));
        reminder.look();
        QCOMPARE(told.size(), 1); // the day is full
    }

    void theFirstStepsEndWithAPersonAndACatalog()
    {
        QTemporaryDir folder;
        const FixedClock clock {Date(2026, 4, 22)};
        Agency agency;
        agency.unit.name = u"UBND xã Thử"_s;
        agency.unit.code = u"THU"_s;
        agency.unit.first = Date(2026, 1, 1);
        const auto office = must(Office::create(folder.filePath(u"thu.db"_s), clock, agency));
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(u"nguoi.csv"_s,
              "Mã cán bộ,Họ và tên,Đơn vị,Chức vụ,Tài khoản,Từ ngày\n"
              "CB01,Trần Thị Thử,THU,Chuyên viên,thu,01/01/2026\n");
        write(u"sai.csv"_s, "Mã cán bộ,Họ và tên,Đơn vị,Từ ngày\nCB01,Trần Thị Thử,KHONGCO,01/01/2026\n");
        testing::ScriptedDialogs dialogs;
        FirstRun steps(*office, dialogs);
        steps.show();
        QCOMPARE(accessibilityFaults(&steps), QStringList());
        auto* name = steps.findChildren<QLineEdit*>()[0];
        for (QLineEdit* field : steps.findChildren<QLineEdit*>()) {
            if (field->text() == u"UBND xã Thử"_s)
                name = field;
        }
        name->clear();
        steps.goOn();
        QCOMPARE(steps.step(), 0); // the name is missing
        name->setText(u"UBND xã Thử Nghiệm"_s);
        steps.goOn();
        QCOMPARE(office->agency().unit.name, u"UBND xã Thử Nghiệm"_s);
        auto* people = steps.findChild<QPushButton*>(u"import-people"_s);
        dialogs.chooseNext(folder.filePath(u"sai.csv"_s));
        QTest::mouseClick(people, Qt::LeftButton); // refused, with the row
        dialogs.chooseNext(folder.filePath(u"nguoi.csv"_s));
        QTest::mouseClick(people, Qt::LeftButton);
        steps.goOn();
        auto* catalog = steps.findChild<QPushButton*>(u"import-catalog"_s);
        QTest::mouseClick(catalog, Qt::LeftButton);
        QVERIFY(!dialogs.asked().last().contains(u"catalog"_s)); // first the day it counts from
        steps.goOn();
        QCOMPARE(steps.step(), 3);
        QCOMPARE(accessibilityFaults(&steps), QStringList());
        dialogs.chooseNext(folder.path());
        QTest::mouseClick(steps.findChild<QPushButton*>(u"copies-place"_s), Qt::LeftButton);
        QCOMPARE(steps.copiesFolder(), folder.path());
        steps.goOn();
        QCOMPARE(steps.step(), 4);
        QCOMPARE(accessibilityFaults(&steps), QStringList());
        steps.goOn();
        QCOMPARE(steps.login(), u"thu"_s);
        QCOMPARE(steps.result(), int(QDialog::Accepted));
    }
};

QTEST_MAIN(TestPurgeDialog)
#include "test_purge_dialog.moc"
