// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"
#include "app/gui/program.h"
#include "core/service/diary.h"
#include "tests/core/service/commune.h"
#include "tests/ui/drive.h"
#include "ui/backup/backup_dialog.h"
#include "ui/shared/data_table.h"
#include "ui/shared/settings.h"
#include "ui/shared/status_line.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QThreadPool>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using soviec::testing::inDialog;
using soviec::testing::shownButton;

namespace {

MainWindow* windowInFront()
{
    for (QWidget* one : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(one))
            return window;
    }
    return nullptr;
}

} // namespace

/// Going back to a copy from inside the program: what is in it is seen first, the person agrees, and the
/// database as it was stays beside it.
class TestProgramRestore : public QObject {
    Q_OBJECT
    std::unique_ptr<Commune> m_commune;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    Language m_language;
    std::unique_ptr<Program> m_program;
    QString m_path;

    static MainWindow& window() { return *windowInFront(); }
    /// Notes of the entries of HR in a database.
    QStringList stored(const QString& path)
    {
        const auto office = must(Office::open(path, m_commune->clock));
        QStringList notes;
        for (const DiaryEntry& one : must(Diary(*office).range(m_commune->hr, Date(2026, 4, 1), Date(2026, 4, 30))))
            notes << one.note;
        return notes;
    }
    static void enter(const QString& text)
    {
        auto* line = window().findChild<QLineEdit*>(u"entryLine"_s);
        QVERIFY(line);
        line->setFocus();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static QStringList labels(const QWidget& widget)
    {
        QStringList words;
        for (const QLabel* one : widget.findChildren<QLabel*>())
            words << one->text();
        return words;
    }
    QStringList kept() const
    {
        return QDir(m_commune->folder.path()).entryList({u"*.db"_s, u"*.db.*"_s, u"*-*.db*"_s}, QDir::Files);
    }

    /// Opens the copies, waits for the words about the last one, and goes back to it. `meanwhile`: between the
    /// look into it and the answer.
    void goBack(const std::function<void(const QString& file)>& meanwhile = {})
    {
        auto* copies = window().findChild<QAction*>(u"copies"_s);
        QVERIFY(copies && copies->isEnabled());
        inDialog(this, [this, meanwhile](QWidget& asked) {
            auto& dialog = dynamic_cast<BackupDialog&>(asked);
            QPushButton* back = shownButton(dialog, u"Go back to this copy"_s);
            QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), 30'000);
            QVERIFY2(dialog.words().contains(u"UBND xã Mẫu Sơn"_s), qPrintable(dialog.words()));
            QVERIFY2(dialog.words().contains(u"1 diary entries"_s), qPrintable(dialog.words()));
            const QString file = dialog.table()->currentId();
            inDialog(this, [&dialog, file, meanwhile](QWidget& sure) {
                QVERIFY2(labels(sure).join(u' ').contains(dialog.words()), qPrintable(labels(sure).join(u' ')));
                if (meanwhile)
                    meanwhile(file);
                QTest::keyClick(shownButton(sure, u"Go back"_s), Qt::Key_Space);
            });
            QTest::keyClick(back, Qt::Key_Space);
        });
        copies->trigger();
    }

private slots:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init()
    {
        m_commune = std::make_unique<Commune>();
        m_path = m_commune->folder.filePath(u"xa.db"_s);
        m_commune->as(u"hr"_s);
        DiaryEntry entry = m_commune->entry(Date(2026, 4, 22));
        entry.note = u"trước"_s;
        must(Diary(*m_commune->office).add(entry));
        m_commune->office.reset();
        m_settings = std::make_unique<Settings>(m_commune->folder.filePath(u"settings.ini"_s));
        m_settings->setValue(Setting::LastPage, u"diary"_s);
        m_settings->setValue(Setting::LastLogin, u"hr"_s);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({});
        m_program = std::make_unique<Program>(*m_settings, *m_theme, m_language, m_commune->clock);
        QVERIFY(m_program->begin(m_path));
        QThreadPool::globalInstance()->waitForDone(); // the copy of the day
        QTest::qWait(50);
        enter(u"bao cao 1h sau"_s);
        QCOMPARE(stored(m_path).size(), 2);
    }
    void cleanup()
    {
        m_program->end();
        QThreadPool::globalInstance()->waitForDone();
        m_program.reset();
    }

    void theCopyTakesItsPlaceAndNothingIsThrownAway()
    {
        const QStringList before = kept();
        const QPointer<MainWindow> old = &window();
        goBack();
        QTRY_VERIFY_WITH_TIMEOUT(old.isNull() && windowInFront() && window().isVisible(), 30'000);
        QVERIFY2(window().status().sentence().startsWith(u"The copy is in place."_s), qPrintable(window().status().sentence()));
        QCOMPARE(stored(m_path), (QStringList {u"trước"_s}));
        // The database as it was stands beside it, and the sentence names it.
        QString aside;
        for (const QString& one : kept()) {
            if (!before.contains(one) && window().status().sentence().contains(one))
                aside = m_commune->folder.filePath(one);
        }
        QVERIFY2(!aside.isEmpty(), qPrintable(window().status().sentence() + kept().join(u' ')));
        QCOMPARE(stored(aside).size(), 2);
        // The same person goes on working.
        enter(u"bao cao 1h tiep"_s);
        QCOMPARE(stored(m_path).size(), 2);
    }

    void aCopyThatBreaksMeanwhileLeavesEverythingAsItWas()
    {
        const QPointer<MainWindow> old = &window();
        QStringList said;
        goBack([&](const QString& file) {
            QVERIFY(QFile(file).resize(5000));
            inDialog(this, [&said](QWidget& error) {
                said = labels(error);
                QTest::keyClick(&error, Qt::Key_Escape);
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(old.isNull() && windowInFront() && window().isVisible(), 30'000);
        QVERIFY2(said.join(u' ').size() > 40, qPrintable(said.join(u' ')));
        QVERIFY(!window().status().sentence().startsWith(u"The copy is in place."_s));
        QCOMPARE(stored(m_path).size(), 2);
        enter(u"bao cao 1h tiep"_s);
        QCOMPARE(stored(m_path).size(), 3);
    }

    void turnedBackNothingHappens()
    {
        const QPointer<MainWindow> old = &window();
        inDialog(this, [](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        window().findChild<QAction*>(u"copies"_s)->trigger();
        QTest::qWait(100);
        QVERIFY(old);
        QCOMPARE(stored(m_path).size(), 2);
    }
};

QTEST_MAIN(TestProgramRestore)
#include "test_program_restore.moc"
