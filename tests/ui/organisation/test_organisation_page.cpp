// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/absences.h"
#include "core/service/calendars.h"
#include "core/service/charges.h"
#include "core/service/organisation.h"
#include "core/service/staffing.h"
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/organisation/organisation_page.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_field.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/record_form.h"
#include "ui/shared/row_tree.h"
#include "ui/shared/segmented_control.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The page where HR keeps units, people, absence and the calendar, used by keys and clicks.
class TestOrganisationPage : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    std::unique_ptr<testing::PlainShell> m_shell;
    std::unique_ptr<OrganisationPage> m_page;

    void open(int view = 0)
    {
        f->as({});
        Viewer viewer;
        viewer.isOperator = viewer.isHr = viewer.isAdministrator = true;
        m_shell = std::make_unique<testing::PlainShell>(f->office(), viewer, f->april());
        m_page = std::make_unique<OrganisationPage>(m_shell->context());
        m_page->resize(1366, 768);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate({});
        const auto segments
            = m_page->findChild<SegmentedControl*>()->findChildren<QPushButton*>();
        segments.at(view)->click();
    }

    QTreeWidgetItem* item(const QString& text)
    {
        const auto found = m_page->findChild<RowTree*>()->findItems(
            text, Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }

    void choose(const QString& text)
    {
        QTreeWidgetItem* found = item(text);
        QVERIFY2(found, qPrintable(text));
        m_page->findChild<RowTree*>()->setCurrentItem(found);
    }

    // The button on screen with this text; texts are English without a translator.
    void press(const QString& text)
    {
        QTest::qWait(1); // what was just laid out shows itself
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                QTest::qWait(1);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    RecordForm* form()
    {
        for (RecordForm* one : m_page->findChildren<RecordForm*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    void type(const QString& field, const QString& text)
    {
        for (QLineEdit* one : form()->findChildren<QLineEdit*>()) {
            if (one->accessibleName() == field) {
                // QTest's own keys know ASCII only.
                for (const QChar letter : text) {
                    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
                    QCoreApplication::sendEvent(one, &press);
                }
                return;
            }
        }
        QFAIL(qPrintable(u"no field "_s + field));
    }

    void pick(const QString& field, const QString& text)
    {
        for (QComboBox* one : form()->findChildren<QComboBox*>()) {
            if (one->accessibleName() != field)
                continue;
            QCOMPARE(one->currentIndex(), -1); // nothing is chosen for a person
            one->setCurrentIndex(one->findText(text));
            QVERIFY(one->currentIndex() >= 0);
            return;
        }
        QFAIL(qPrintable(u"no choice "_s + field));
    }

    QString saidInForm()
    {
        QStringList words;
        for (FieldError* error : form()->findChildren<FieldError*>()) {
            if (error->hasError())
                words += error->text();
        }
        return words.join(u'|');
    }

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_shell.reset();
    }

    void noDateIsEverProposed()
    {
        open();
        choose(f->office().agency().unit.name);
        press(u"Enter a person here…"_s);
        for (DateField* field : form()->findChildren<DateField*>())
            QVERIFY(field->text().isEmpty());
        QCOMPARE(testing::accessibilityFaults(m_page.get()), QStringList());
    }

    void aPersonIsEnteredAndStandsInTheTree()
    {
        open();
        const QString agency = f->office().agency().unit.name;
        choose(agency);
        press(u"Enter a person here…"_s);
        type(u"Full name"_s, u"Mai Thị Ngọc"_s);
        type(u"Code of the person"_s, u"P900"_s);
        pick(u"Kind"_s, u"Civil servant"_s);
        type(u"Position as it is printed"_s, u"Chuyên viên"_s);
        pick(u"Place in the unit"_s, u"Without a leading position"_s);
        press(u"Enter the person"_s);
        QVERIFY2(saidInForm().contains(u"A date belongs here"_s), qPrintable(saidInForm()));
        type(u"Takes effect on"_s, u"31/4/2026"_s);
        press(u"Enter the person"_s);
        QVERIFY2(saidInForm().contains(u"This is no date"_s), qPrintable(saidInForm()));
        QVERIFY(!item(u"Mai Thị Ngọc"_s));
        form()->findChild<DateField*>()->clear();
        type(u"Takes effect on"_s, u"20/4/2026"_s);
        press(u"Enter the person"_s);
        QVERIFY(!form());
        QVERIFY(item(u"Mai Thị Ngọc"_s));
        QCOMPARE(m_page->findChild<RowTree*>()->currentItem()->text(0), u"Mai Thị Ngọc\nChuyên viên"_s);
        const auto person = *Organisation(f->office()).personByCode(u"P900"_s);
        QVERIFY(person);
        QCOMPARE(Staffing(f->office()).appointments(person->id)->first().first, Date(2026, 4, 20));
    }

    void whoStandsInIsEnteredAndEnded()
    {
        open();
        const auto member = *Organisation(f->office()).member(f->person(u"ha"_s), Date(2026, 4, 1));
        choose(member->person.fullName);
        press(u"Let stand in or give a field…"_s);
        pick(u"What is given"_s, u"Stands in for the head"_s);
        pick(u"Of this unit and those below"_s, member->unitName);
        type(u"First day"_s, u"28/4/2026"_s);
        type(u"Last day"_s, u"27/4/2026"_s);
        type(u"Number and date of the document"_s, u"3/GUQ"_s);
        press(u"Enter"_s);
        QVERIFY(saidInForm().contains(u"last day"_s));
        for (DateField* field : form()->findChildren<DateField*>())
            field->clear();
        type(u"First day"_s, u"28/4/2026"_s);
        type(u"Last day"_s, u"30/4/2026"_s);
        press(u"Enter"_s);
        QVERIFY(!form());
        const auto held = [&] { return *Charges(f->office()).ofPerson(member->person.id); };
        QCOMPARE(held().size(), 1);
        QCOMPARE(held().first().document, u"3/GUQ"_s);
        QCOMPARE(testing::accessibilityFaults(m_page.get()), QStringList());
        for (QPushButton* one : m_page->findChildren<QPushButton*>()) {
            if (one->accessibleName().startsWith(u"End… Stands in"_s) && one->isVisible())
                QTest::mouseClick(one, Qt::LeftButton);
        }
        QTest::qWait(1);
        QVERIFY(form());
        type(u"Last day"_s, u"28/4/2026"_s);
        press(u"End it"_s);
        QVERIFY(!form());
        QCOMPARE(held().first().last, Date(2026, 4, 28));
    }

    void escapeClosesTheForm()
    {
        open();
        choose(f->office().agency().unit.name);
        press(u"Enter a unit below…"_s);
        QVERIFY(form());
        QVERIFY(m_page->stepBack());
        QVERIFY(!form());
        QVERIFY(!m_page->stepBack());
    }

    void absenceIsEnteredAndRemoved()
    {
        open(1);
        press(u"Enter absence…"_s);
        const auto member = *Organisation(f->office()).member(f->person(u"ha"_s), Date(2026, 4, 1));
        pick(u"Person"_s, member->person.fullName);
        pick(u"Kind"_s, absenceLabel(AbsenceKind::AnnualLeave));
        type(u"First day"_s, u"9/4/2026"_s);
        type(u"Last day"_s, u"8/4/2026"_s);
        press(u"Enter"_s);
        QVERIFY(!saidInForm().isEmpty());
        const auto stored = [&] {
            return *Absences(f->office()).ofPerson(f->person(u"ha"_s), Date(2026, 4, 1), Date(2026, 4, 30));
        };
        QVERIFY(stored().isEmpty());
        for (DateField* field : form()->findChildren<DateField*>())
            field->clear();
        type(u"First day"_s, u"9/4/2026"_s);
        type(u"Last day"_s, u"10/4/2026"_s);
        press(u"Enter"_s);
        QVERIFY(!form());
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().last, Date(2026, 4, 10));
        press(u"Remove this absence…"_s);
        QCOMPARE(stored().size(), 1); // turned back
        m_shell->dialogs.answerNext(true);
        press(u"Remove this absence…"_s);
        QVERIFY(stored().isEmpty());
    }

    void aDayOfTheCalendarIsEnteredAndChangesTheHours()
    {
        open(2);
        const auto standard = [&] {
            const auto calendar = f->office().calendar();
            return calendar->standard(Date(2026, 4, 1), Date(2026, 4, 30)).count();
        };
        const int before = standard();
        press(u"Enter a day…"_s);
        type(u"Day"_s, u"13/4/2026"_s);
        pick(u"What it is"_s, u"day off in lieu or swapped"_s);
        type(u"Name of the day"_s, u"Nghỉ hoán đổi"_s);
        press(u"Enter the day"_s);
        QVERIFY(!form());
        QCOMPARE(standard(), before - 480);
        press(u"Change…"_s);
        QCOMPARE(form()->findChildren<QComboBox*>().first()->currentText(), u"day off in lieu or swapped"_s);
        m_page->stepBack();
        m_shell->dialogs.answerNext(true);
        press(u"Remove…"_s);
        QCOMPARE(standard(), before);
    }
};

QTEST_MAIN(TestOrganisationPage)
#include "test_organisation_page.moc"
