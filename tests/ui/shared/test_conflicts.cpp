// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary.h"
#include "core/service/organisation.h"
#include "core/service/staffing.h"
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/conflict_answer.h"
#include "tests/ui/plain_shell.h"
#include "ui/diary/diary_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/shared/conflict_dialog.h"
#include "ui/shared/data_table.h"
#include "ui/shared/record_form.h"
#include "ui/shared/row_tree.h"
#include "ui/shared/segmented_control.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <functional>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Two connections change the same row; whoever comes second chooses field by field.
class TestConflicts : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    std::unique_ptr<Office> m_other; ///< the window that is faster
    std::unique_ptr<testing::PlainShell> m_shell;
    std::shared_ptr<QStringList> m_asked; ///< the fields the dialog showed, those without a choice marked "?"

    void open(const QString& login, bool hr = false)
    {
        f->as(login);
        auto other = Office::open(f->path(), f->clock());
        QVERIFY(other);
        m_other = std::move(*other);
        if (!login.isEmpty())
            QVERIFY(m_other->signIn(login));
        Viewer viewer;
        viewer.person = login.isEmpty() ? PersonId() : f->person(login);
        viewer.isOperator = viewer.isAdministrator = login.isEmpty();
        viewer.isHr = hr;
        m_shell = std::make_unique<testing::PlainShell>(f->office(), viewer, f->april());
    }

    void answer(const QStringList& radios, Qt::Key key) { m_asked = testing::answerConflict(radios, key); }

    // Tuesday's cell of the first task, as a person does it: F2, the figures, Enter.
    static void typeInto(DataTable* week, const QString& hours)
    {
        week->setFocus();
        week->setCurrentIndex(week->model()->index(0, 2));
        QTest::keyClick(week, Qt::Key_F2);
        auto* field = week->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        if (hours.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, hours);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(100);
    }

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }
    void cleanup()
    {
        m_shell.reset();
        m_other.reset();
        f.reset();
    }

    void whatOnlyOneChangedIsChosenAndTheRestIsAsked()
    {
        ConflictDialog dialog(
            u"Việc"_s,
            {{u"note"_s, u"Note"_s, u"a"_s, u"b"_s, u"c"_s},
             {u"hours"_s, u"Hours"_s, u"1h"_s, u"1h"_s, u"2h"_s},
             {u"day"_s, u"Day"_s, u"1"_s, u"2"_s, u"1"_s}});
        dialog.show();
        QPushButton* store = nullptr;
        for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
            if (one->text() == u"Store the chosen values")
                store = one;
        }
        QVERIFY(store && !store->isEnabled());
        QVERIFY(dialog.findChild<QRadioButton*>(u"hours-0"_s)->isChecked());
        QVERIFY(dialog.findChild<QRadioButton*>(u"day-1"_s)->isChecked());
        QTest::keyClick(dialog.findChild<QRadioButton*>(u"note-2"_s), Qt::Key_Space);
        QVERIFY(store->isEnabled());
        QCOMPARE(dialog.choices().value(u"note"_s), Side::Base);
        QCOMPARE(differing({{u"x"_s, {}, u"1"_s, u"1"_s, u"1"_s}}).size(), 0);
    }

    void anEntryIsChosenFieldByField()
    {
        open(u"ha"_s);
        const Date day(2026, 4, 28);
        DiaryEntry entry;
        entry.day = day;
        entry.title = u"Soạn tờ trình"_s;
        entry.minutes = Minutes(60);
        const auto made = Diary(f->office()).add(entry);
        QVERIFY(made);
        DiaryPage page(m_shell->context());
        page.resize(1170, 728);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate({});
        // The other window changes hours and note of the same entry.
        DiaryEntry theirs = *made;
        theirs.minutes = Minutes(120);
        theirs.note = u"bản thứ hai"_s;
        QVERIFY(Diary(*m_other).change(theirs));

        auto* table = page.findChild<DataTable*>(u"dayTable"_s);
        answer({u"minutes-0"_s}, Qt::Key_Return);
        QVERIFY(table->model()->setData(table->model()->index(0, 3), u"1,5"_s, Qt::EditRole));
        QCoreApplication::processEvents();
        QCOMPARE(*m_asked, (QStringList {u"minutes"_s, u"note"_s}));
        auto stored = Diary(f->office()).entry(made->id);
        QCOMPARE(stored->minutes, Minutes(90));          // mine, by choice
        QCOMPARE(stored->note, u"bản thứ hai"_s);        // theirs, kept
        QCOMPARE(stored->version, made->version + 2);

        // Turned back: what the other window stored stays.
        theirs = *stored;
        theirs.minutes = Minutes(30);
        QVERIFY(Diary(*m_other).change(theirs));
        answer({}, Qt::Key_Escape);
        table->model()->setData(table->model()->index(0, 3), u"3"_s, Qt::EditRole);
        QCoreApplication::processEvents();
        QCOMPARE(*m_asked, QStringList {u"minutes"_s});
        QCOMPARE(Diary(f->office()).entry(made->id)->minutes, Minutes(30));
    }

    /// Hours of the week are typed over an entry that another window changed: the same question, also where
    /// the cell was emptied.
    void theWeekAsksFieldByFieldToo()
    {
        open(u"ha"_s);
        DiaryEntry entry;
        entry.day = Date(2026, 4, 28);
        entry.title = u"Soạn tờ trình"_s;
        entry.minutes = Minutes(60);
        const auto made = Diary(f->office()).add(entry);
        QVERIFY(made);
        DiaryPage page(m_shell->context());
        page.resize(1170, 728);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate({});
        page.findChild<SegmentedControl*>()->chosen(1);
        auto* week = page.findChild<DataTable*>(u"weekTable"_s);
        const auto type = [&](const QString& hours) { typeInto(week, hours); };
        DiaryEntry theirs = *made;
        theirs.minutes = Minutes(120);
        theirs.note = u"bản thứ hai"_s;
        QVERIFY(Diary(*m_other).change(theirs));
        answer({u"minutes-0"_s}, Qt::Key_Return);
        type(u"1,5"_s);
        QCOMPARE(*m_asked, (QStringList {u"minutes"_s, u"note"_s}));
        auto stored = Diary(f->office()).entry(made->id);
        QCOMPARE(stored->minutes, Minutes(90));
        QCOMPARE(stored->note, u"bản thứ hai"_s);

        // Turned back: the cell shows what the other window stored.
        theirs = *stored;
        theirs.minutes = Minutes(30);
        QVERIFY(Diary(*m_other).change(theirs));
        answer({}, Qt::Key_Escape);
        type(u"3"_s);
        QCOMPARE(*m_asked, QStringList {u"minutes"_s});
        QCOMPARE(Diary(f->office()).entry(made->id)->minutes, Minutes(30));
        QTRY_COMPARE(week->model()->index(0, 2).data().toString(), u"0,5"_s);

        // Emptied, while the other window added hours: theirs is kept, or it goes after all.
        theirs = *Diary(f->office()).entry(made->id);
        theirs.minutes = Minutes(45);
        QVERIFY(Diary(*m_other).change(theirs));
        answer({}, Qt::Key_Escape);
        type({});
        QCOMPARE(*m_asked, QStringList {u"minutes"_s});
        QCOMPARE(Diary(f->office()).entry(made->id)->state, EntryState::Pending);
        theirs = *Diary(f->office()).entry(made->id);
        theirs.minutes = Minutes(50);
        QVERIFY(Diary(*m_other).change(theirs));
        answer({u"minutes-0"_s}, Qt::Key_Return);
        type({});
        QCOMPARE(Diary(f->office()).entry(made->id)->state, EntryState::Withdrawn);
    }

    void aSheetIsChosenFieldByField()
    {
        open(u"ha"_s);
        EvaluationPage page(m_shell->context());
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate({});
        QVERIFY(f->evaluation().saveSelf(f->april(), f->fullScores(), u"Tốt"_s, {}));
        page.refresh();
        const auto edits = page.findChildren<QPlainTextEdit*>();
        QPlainTextEdit* strengths = nullptr;
        for (QPlainTextEdit* one : edits) {
            if (one->toPlainText() == u"Tốt")
                strengths = one;
        }
        QVERIFY(strengths);
        QVERIFY(Evaluation(*m_other).saveSelf(f->april(), f->fullScores(), u"Rất tốt"_s, u"Chưa đều"_s));
        strengths->setFocus();
        QTest::keyClicks(strengths, u"x"_s);
        answer({u"strengths-1"_s}, Qt::Key_Return);
        page.keep();
        QCOMPARE(*m_asked, (QStringList {u"strengths"_s, u"weaknesses"_s}));
        const auto view = f->evaluation().view(f->person(u"ha"_s), f->april());
        QCOMPARE(view->sheet.strengths, u"Rất tốt"_s);
        QCOMPARE(view->sheet.weaknesses, u"Chưa đều"_s);
        QCOMPARE(strengths->toPlainText(), u"Rất tốt"_s);
    }

    void aPersonIsChosenFieldByField()
    {
        open({}, true);
        OrganisationPage page(m_shell->context());
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate({});
        const auto person = *Organisation(f->office()).member(f->person(u"ha"_s), Date(2026, 4, 1));
        auto* tree = page.findChild<RowTree*>();
        const auto found = tree->findItems(person->person.fullName, Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree->setCurrentItem(found.first());
        QTest::qWait(1);
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text() == u"Change name or account…" && one->isVisible())
                one->click();
        }
        QTest::qWait(1);
        Person theirs = person->person;
        theirs.kind = PersonKind::PublicEmployee;
        theirs.fullName = u"Trần Thị Hà"_s;
        QVERIFY(Staffing(*m_other).changePerson(theirs));
        RecordForm* form = nullptr;
        for (RecordForm* one : page.findChildren<RecordForm*>())
            form = one->isVisible() ? one : form;
        QVERIFY(form);
        QLineEdit* name = form->findChildren<QLineEdit*>().first();
        name->setText(u"Trần Minh Hà"_s);
        answer({u"name-0"_s}, Qt::Key_Return);
        for (QPushButton* one : form->findChildren<QPushButton*>()) {
            if (one->text() == u"Save")
                one->click();
        }
        QCOMPARE(*m_asked, (QStringList {u"name"_s, u"kind"_s}));
        const auto stored = *Organisation(f->office()).personByCode(person->person.code);
        QCOMPARE(stored->fullName, u"Trần Minh Hà"_s);
        QCOMPARE(stored->kind, PersonKind::PublicEmployee);
    }
};

QTEST_MAIN(TestConflicts)
#include "test_conflicts.moc"
