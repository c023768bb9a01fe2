// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalog_desk.h"
#include "core/service/demo/demo.h"
#include "core/service/office.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/pages.h"
#include "ui/shared/background.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    return text ? text->toPlainText() : QString();
}

bool isWritable(const QWidget* field)
{
    const auto* line = qobject_cast<const QLineEdit*>(field);
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    return field && field->isVisible() && field->isEnabled()
        && ((line && !line->isReadOnly()) || (text && !text->isReadOnly()));
}

} // namespace

/// In a shared database somebody stores something every second, and every page reads again. What a person
/// is typing meanwhile stays as typed, in every field of every page.
class TestTypingStays : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock {Date(2026, 6, 17)};
    std::unique_ptr<service::Office> m_office;
    std::unique_ptr<Theme> m_theme;
    testing::ScriptedDialogs m_dialogs;
    QStringList m_faults;
    int m_typed = 0;

    void settle(MainWindow& window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.findChildren<BackgroundTask*>().isEmpty(), 30'000);
        QTest::qWait(5);
    }

    void typeInto(MainWindow& window, const QPointer<QWidget>& field, const QString& where)
    {
        const QString name = where + u": "_s + field->accessibleName();
        field->setFocus();
        const QString before = textOf(field);
        QTest::keyClicks(field, u"zq"_s);
        if (!field || textOf(field) == before)
            return; // keys that are no text there
        const QString typed = textOf(field);
        ++m_typed;
        window.dataChanged();
        settle(window);
        const bool stays = isWritable(field) && textOf(field) == typed;
        if (!stays)
            m_faults.append(name);
        for (int i = 0; stays && i < 2; ++i)
            QTest::keyClick(field, Qt::Key_Backspace);
        while (window.currentPage()->stepBack()) { }
    }

    void typeInPage(MainWindow& window, const QString& where)
    {
        settle(window);
        Page* page = window.currentPage();
        QList<QPointer<QWidget>> fields;
        for (QLineEdit* one : page->findChildren<QLineEdit*>())
            fields.append(one);
        for (QPlainTextEdit* one : page->findChildren<QPlainTextEdit*>())
            fields.append(one);
        for (const auto& field : std::as_const(fields)) {
            if (field && isWritable(field))
                typeInto(window, field, where);
        }
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"demo.db"_s);
        QVERIFY(service::createDemo(path, m_clock.today()));
        auto office = service::Office::open(path, m_clock);
        QVERIFY(office);
        m_office = std::move(*office);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({});
        m_office->signInAsOperator();
        QVERIFY(service::CatalogDesk(*m_office).draft(m_office->agency().unit.id, u"Bản 2027"_s));
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("login");
        for (const char* login : {"ha", "vinh", "nga", "phuc"})
            QTest::addRow("%s", login) << QString::fromLatin1(login);
    }

    void everyPage()
    {
        QFETCH(QString, login);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(m_office->signIn(login));
        const auto viewer = viewerOf(*m_office);
        QVERIFY(viewer);
        Settings settings(m_folder.filePath(u"settings.ini"_s));
        const WindowSetup setup {*viewer, m_office->agency().unit.name, u"demo.db"_s, Period::month(2026, 6)};
        MainWindow window(setup, allPages(), *m_office, settings, m_dialogs, *m_theme);
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        m_faults.clear();
        m_typed = 0;
        for (const PageInfo& page : allPages()) {
            if (page.visibleTo && !page.visibleTo(*viewer))
                continue;
            window.openPage(page.id);
            typeInPage(window, page.id);
            for (SegmentedControl* control : window.currentPage()->findChildren<SegmentedControl*>()) {
                const auto segments = control->findChildren<QPushButton*>();
                for (qsizetype i = 1; control->isVisible() && i < segments.size(); ++i) {
                    segments[i]->click();
                    typeInPage(window, u"%1 %2"_s.arg(page.id, segments[i]->text()));
                }
            }
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
        QVERIFY(m_typed > 3);
    }
};

QTEST_MAIN(TestTypingStays)
#include "test_typing_stays.moc"
