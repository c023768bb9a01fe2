// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/service/diary.h"
#include "core/service/packages.h"
#include "core/storage/diary_repository.h"
#include "tests/core/service/commune.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/packages/packages_page.h"
#include "ui/shared/data_table.h"

#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace sample;
using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;

/// The page of packages, driven by keys: made, opened, clashes decided field by field, merged.
class TestPackagesPage : public QObject {
    Q_OBJECT

    std::unique_ptr<Commune> m_commune;
    std::unique_ptr<testing::PlainShell> m_shell;
    QTemporaryDir m_folder;
    DiaryEntry m_entry;
    QString m_package;

    PageContext& contextOfHr()
    {
        m_commune->as(u"hr"_s);
        Viewer viewer;
        viewer.person = m_commune->hr;
        viewer.isHr = true;
        m_shell = std::make_unique<testing::PlainShell>(*m_commune->office, viewer, Period::month(2026, 4));
        return m_shell->context();
    }
    void bringUp(Page& page)
    {
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate({});
    }
    DiaryEntry stored()
    {
        return *must(storage::DiaryRepository(m_commune->office->db()).get(m_entry.id));
    }

private slots:
    // The same entry changed here and at an outpost, whose package lies ready.
    void init()
    {
        m_commune = std::make_unique<Commune>();
        m_commune->as(u"staff"_s);
        DiaryEntry entry = m_commune->entry(Date(2026, 4, 21));
        entry.note = u"gốc"_s;
        m_entry = must(Diary(*m_commune->office).add(entry));
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"ban-sao.soviec"_s);
        must(m_commune->office->db().backupTo(copy));
        entry = m_entry;
        entry.note = u"ở đây"_s;
        entry.result = u"Đã gửi"_s;
        must(Diary(*m_commune->office).change(entry));
        const auto outpost = must(Office::open(copy, m_commune->clock));
        must(outpost->signIn(u"staff"_s));
        entry.note = u"ở kia"_s;
        entry.result = u"Đã ký"_s;
        must(Diary(*outpost).change(entry));
        must(Diary(*outpost).add(m_commune->entry(Date(2026, 4, 20))));
        outpost->signInAsOperator();
        m_package = m_folder.filePath(u"goi.svpkg"_s);
        must(Packages(*outpost).make(Period::month(2026, 4), {}, {}, m_package));
    }

    void clashesAreDecidedFieldByField()
    {
        PackagesPage page(contextOfHr());
        bringUp(page);
        m_shell->dialogs.chooseNext(m_package);
        QTest::keyClick(testing::shownButton(page, u"Open a package"_s), Qt::Key_Space);
        auto* table = testing::shown<DataTable>(page, u"What needs a look"_s);
        QVERIFY(table);
        QCOMPARE(table->rows().size(), 2);
        auto* merge = testing::shownButton(page, u"Merge"_s);
        QVERIFY(!merge->isEnabled()); // nothing is decided for the person
        const QString first = table->rows()[0].cells[1].text;
        QTest::keyClick(testing::shownButton(page, u"Take the package's"_s), Qt::Key_Space);
        QVERIFY(!merge->isEnabled());
        QVERIFY(table->currentId() != table->rows()[0].id); // on to the next one
        QTest::keyClick(testing::shownButton(page, u"Keep what is here"_s), Qt::Key_Space);
        QVERIFY(merge->isEnabled());
        QTest::keyClick(merge, Qt::Key_Space);
        QTRY_VERIFY(!testing::shown<DataTable>(page, u"What needs a look"_s));
        const bool noteFirst = first == u"Note";
        QCOMPARE(stored().note, noteFirst ? u"ở kia"_s : u"ở đây"_s);
        QCOMPARE(stored().result, noteFirst ? u"Đã gửi"_s : u"Đã ký"_s);
        // Opened again there is nothing left to merge.
        page.openFile(m_package);
        QVERIFY(!testing::shownButton(page, u"Merge"_s)->isEnabled());
        QVERIFY(page.stepBack());
        QVERIFY(!page.stepBack());
    }

    void aDamagedFileIsSaidInThePage()
    {
        PackagesPage page(contextOfHr());
        bringUp(page);
        const QString broken = m_folder.filePath(u"hong.svpkg"_s);
        must(writeFile(broken, must(readFile(m_package, largestPackage)).chopped(10)));
        page.openFile(broken);
        QVERIFY(!testing::shown<DataTable>(page, u"What needs a look"_s));
        const auto labels = page.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"cut off"_s);
        }));
    }

    void aPackageIsMadeOfOnePerson()
    {
        PackagesPage page(contextOfHr());
        bringUp(page);
        const QString path = m_folder.filePath(u"mot-nguoi.svpkg"_s);
        m_shell->dialogs.chooseNext(path);
        const QString person = u"person:"_s + m_commune->staff.toString();
        testing::inDialog(this, [person](QWidget& dialog) {
            QVERIFY(testing::chooseIn(dialog, u"Whose work"_s, person));
            QTest::keyClick(testing::shownButton(dialog, u"Choose the file"_s), Qt::Key_Space);
        });
        QTest::keyClick(testing::shownButton(page, u"Make a package"_s), Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(packageHeader(must(readFile(path, largestPackage))));
        QCOMPARE(testing::accessibilityFaults(&page).join(u'\n'), QString());
    }

    void aNewKeyIsAcceptedByTelephone()
    {
        const QByteArray home = qgetenv("XDG_DATA_HOME");
        QTemporaryDir elsewhere;
        qputenv("XDG_DATA_HOME", elsewhere.path().toUtf8());
        m_commune->office->signInAsOperator();
        must(Packages(*m_commune->office).make(Period::month(2026, 4), {}, {}, m_package));
        qputenv("XDG_DATA_HOME", home);
        const QString digits = keyFingerprint(must(packageHeader(must(readFile(m_package, largestPackage)))).from.publicKey);
        PackagesPage page(contextOfHr());
        bringUp(page);
        testing::inDialog(this, [digits](QWidget& dialog) {
            QVERIFY(testing::typeInto(dialog, u"Name of the office here"_s, u"To cong tac vung cao"_s));
            QVERIFY(testing::typeInto(dialog, u"Digits of its key"_s, digits));
            QTest::keyClick(testing::shownButton(dialog, u"Accept the key"_s), Qt::Key_Space);
        });
        page.openFile(m_package);
        QVERIFY(testing::shown<DataTable>(page, u"What needs a look"_s));
        QCOMPARE(must(Packages(*m_commune->office).offices()).first().key.office, u"To cong tac vung cao"_s);
        page.stepBack();
        m_shell->dialogs.answerNext(true);
        auto* offices = testing::shown<DataTable>(page, u"Whose packages are taken"_s);
        offices->setCurrentId(offices->rows()[0].id);
        QTest::keyClick(testing::shownButton(page, u"Take no more of these"_s), Qt::Key_Space);
        QCOMPARE(must(Packages(*m_commune->office).offices()).size(), 0);
    }

    // For a look: with SOVIEC_TOUR set, the page as it stands is written there.
    void photographs()
    {
        PackagesPage page(contextOfHr());
        bringUp(page);
        const QString folder = qEnvironmentVariable("SOVIEC_TOUR", m_folder.path());
        QVERIFY(page.grab().save(folder + u"/packages-offices.png"_s));
        page.openFile(m_package);
        QTest::qWait(100);
        QVERIFY(page.grab().save(folder + u"/packages-open.png"_s));
    }
};

QTEST_MAIN(TestPackagesPage)
#include "test_packages_page.moc"
