// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"
#include "core/service/demo/demo.h"
#include "core/service/diary.h"
#include "core/service/month_close.h"
#include "core/service/office.h"
#include "core/service/review.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/assignments/share_table.h"
#include "ui/pages.h"
#include "ui/shared/data_table.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace soviec;
using namespace Qt::StringLiterals;

/// The ten commonest jobs, done by keys alone on the demonstration agency, and how many keys each
/// takes. A key with Ctrl, Shift or Alt counts as one.
class TestKeystrokes : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {Date(2026, 6, 17)};
    std::unique_ptr<service::Office> m_office;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    testing::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
    QMap<QString, int> m_counted;

    void sit(const QString& login, const QString& page)
    {
        m_window.reset();
        QVERIFY(m_office->signIn(login));
        m_settings = std::make_unique<Settings>(m_folder->filePath(login + u".ini"_s));
        m_settings->setValue(Setting::LastPage, page);
        const WindowSetup setup {
            *viewerOf(*m_office), m_office->agency().unit.name, u"demo.db"_s, Period::month(2026, 6)};
        m_window = std::make_unique<MainWindow>(
            setup, allPages(), *m_office, *m_settings, m_dialogs, *m_theme);
        connect(&m_office->feed(), &service::ChangeFeed::changed, m_window.get(), &MainWindow::dataChanged);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->begin();
        m_keys = 0;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
        ++m_keys;
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_keys += int(text.size());
    }
    void done(const QString& job) { m_counted.insert(job, m_keys); }
    QList<DiaryEntry> mine(const Date& day)
    {
        auto entries = service::Diary(*m_office).range(m_office->who().person, day, day);
        return entries ? *entries : QList<DiaryEntry>();
    }
    int waiting() { return service::Review(*m_office).queueCount().value_or(-1); }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({Scheme::Light, 100, false});
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"demo.db"_s);
        QVERIFY(service::createDemo(path, m_clock.today()));
        m_office = std::move(*service::Office::open(path, m_clock));
    }
    void cleanupTestCase() { m_window.reset(); }

    void anEntryByOneLine()
    {
        sit(u"ha"_s, u"diary"_s);
        type(u"bao cao 2h"_s);
        press(Qt::Key_Return);
        QCOMPARE(mine(m_clock.today()).size(), 1);
        done(u"diary: one entry by its words"_s);
    }

    void anEntryOnDueWork()
    {
        sit(u"ha"_s, u"diary"_s);
        const qsizetype before = mine(m_clock.today()).size();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        type(u"1h"_s);
        press(Qt::Key_Return);
        QCOMPARE(mine(m_clock.today()).size(), before + 1);
        QVERIFY(std::ranges::any_of(mine(m_clock.today()), [](const DiaryEntry& e) { return !e.assignment.isNull(); }));
        done(u"diary: one entry on the work that is due first"_s);
    }

    void theLastStepIsTakenBack()
    {
        sit(u"ha"_s, u"diary"_s);
        type(u"hop 1h"_s);
        press(Qt::Key_Return);
        const qsizetype before = mine(m_clock.today()).size();
        m_keys = 0;
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(mine(m_clock.today()).size(), before - 1);
        done(u"diary: take the last step back"_s);
    }

    void aDayIsCopied()
    {
        sit(u"ha"_s, u"diary"_s);
        const qsizetype before = mine(m_clock.today()).size();
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(mine(m_clock.today()).size() > before);
        done(u"diary: copy the last day"_s);
    }

    void aWeekIsCopied()
    {
        sit(u"nam"_s, u"diary"_s);
        const qsizetype before = mine(m_clock.today()).size();
        press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(mine(m_clock.today()).size() > before); // today is the day that lacks hours
        done(u"diary: copy the last week"_s);
    }

    void workIsAccepted()
    {
        sit(u"ha"_s, u"assignments"_s);
        const auto open = [&] {
            const auto work = service::Assignments(*m_office).ofPerson(m_office->who().person, Period::month(2026, 6));
            return std::ranges::count_if(*work, [](const AssignmentProgress& one) {
                return one.assignment.state == AssignmentState::Assigned && one.done < one.assignment.quantity;
            });
        };
        const auto before = open();
        QVERIFY(before > 0);
        press(Qt::Key_A);
        QCOMPARE(open(), before - 1);
        done(u"assignments: accept work"_s);
    }

    void workIsGivenOut()
    {
        sit(u"vinh"_s, u"assignments"_s);
        auto* board = m_window->findChild<DataTable*>(u"board"_s);
        const qsizetype before = board->rows().size();
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"bao cao"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(u"30/6/2026"_s);
        for (int i = 0; i < 6 && !m_window->findChild<DataTable*>(u"shares"_s)->hasFocus(); ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(board->rows().size(), before + 1);
        done(u"assignments: give work to one person"_s);
    }

    void oneEntryIsReviewed()
    {
        sit(u"vinh"_s, u"review"_s);
        const int before = waiting();
        press(Qt::Key_A);
        QCOMPARE(waiting(), before - 1);
        done(u"review: accept an entry"_s);
    }

    void theOrdinaryRestIsReviewed()
    {
        sit(u"vinh"_s, u"review"_s);
        const int before = waiting();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waiting() < before);
        done(u"review: accept all ordinary entries"_s);
    }

    void aMonthIsClosed()
    {
        sit(u"nga"_s, u"month_close"_s);
        const Period may = Period::month(2026, 5); // signed in the demonstration, not closed
        m_window->setPeriod(may);
        const auto closed = [&] {
            int count = 0;
            const auto units = service::MonthClose(*m_office).status(may);
            for (const service::UnitStatus& unit : units ? *units : QList<service::UnitStatus>())
                count += unit.closed;
            return count;
        };
        const int before = closed();
        m_dialogs.answerNext(true);
        press(Qt::Key_L, Qt::ControlModifier);
        ++m_keys; // Enter in the question, answered by the test
        QTRY_VERIFY(closed() > before);
        done(u"month close: close and lock what is signed"_s);
    }

    void theCountsOnlyFall()
    {
        QFile file(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/tests/ui/keystrokes/keystrokes.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, int> kept;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                kept.insert(line.section(u'\t', 1), line.section(u'\t', 0, 0).toInt());
        }
        QCOMPARE(m_counted.size(), 10);
        for (auto job = m_counted.cbegin(); job != m_counted.cend(); ++job) {
            QVERIFY2(kept.contains(job.key()), qPrintable(u"%1\t%2"_s.arg(job.value()).arg(job.key())));
            QVERIFY2(job.value() <= kept.value(job.key()),
                     qPrintable(u"%1 takes %2 keys, %3 before"_s.arg(job.key()).arg(job.value()).arg(kept.value(job.key()))));
            QVERIFY2(job.value() >= kept.value(job.key()),
                     qPrintable(u"%1 takes only %2 keys now: write that down in keystrokes.txt"_s.arg(job.key()).arg(job.value())));
        }
    }
};

QTEST_MAIN(TestKeystrokes)
#include "test_keystrokes.moc"
