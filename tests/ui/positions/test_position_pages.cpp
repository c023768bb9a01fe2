// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/competencies.h"
#include "core/service/import/import.h"
#include "core/service/positions.h"
#include "tests/core/exchange/docx_fixture.h"
#include "tests/core/service/commune.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/conflict_answer.h"
#include "tests/ui/plain_shell.h"
#include "ui/competencies/assess_form.h"
#include "ui/competencies/competencies_page.h"
#include "ui/competencies/rollout_page.h"
#include "ui/positions/description_editor.h"
#include "ui/shared/grid_editor.h"
#include "ui/positions/holders_panel.h"
#include "ui/positions/positions_page.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::fixture;
using sample::must;

namespace {

QByteArray forms()
{
    DocxWriter writer;
    for (int i = 1; i <= 2; ++i) {
        writer.table({{u"Tên VTVL: Chuyên viên %1"_s.arg(i), u"Mã VTVL: TP-NVCN-0%1"_s.arg(i)}})
            .paragraph(u"1. Mục tiêu"_s)
            .paragraph(u"Tham mưu tổng hợp."_s)
            .table({{u"Nhóm năng lực"_s, u"Tên năng lực"_s, u"Cấp độ"_s},
                    {u"Nhóm năng lực chung"_s, u"Giao tiếp"_s, u"2-3"_s}});
    }
    return writer.bytes();
}

WordDocument framework()
{
    return DocxWriter()
        .paragraph(u"NHÓM NĂNG LỰC CHUNG"_s)
        .table({{u"Cấp độ"_s, u"Giao tiếp"_s}, {u"2"_s, u"Thúc đẩy"_s}, {u"1"_s, u"Nghe rõ"_s}})
        .document();
}

} // namespace

/// The pages of positions, competencies and the roll-out, as a person works with them.
class TestPositionPages : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Commune> c;
    std::unique_ptr<testing::PlainShell> m_shell;

    PageContext& contextOf(const QString& login)
    {
        if (login.isEmpty())
            c->office->signInAsOperator();
        else
            c->as(login);
        Viewer viewer;
        viewer.person = c->office->who().person;
        viewer.isHr = login.isEmpty() || login == u"hr"_s;
        m_shell = std::make_unique<testing::PlainShell>(*c->office, viewer, Period::month(2026, 4));
        return m_shell->context();
    }
    void bringUp(Page& page, const QVariantMap& where = {})
    {
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate(where);
        QTest::qWait(1);
    }
    QPushButton* button(QWidget& page, const QString& text)
    {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QLineEdit* field(QWidget& page, const QString& name)
    {
        for (QLineEdit* one : page.findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    DataTable* table(QWidget& page, const QString& name)
    {
        for (DataTable* one : page.findChildren<DataTable*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void importForms()
    {
        c->office->signInAsOperator();
        must(importDocument(
            *c->office, u"positions"_s, must(readDocx(forms(), u"forms.docx"_s)), {}));
        must(importDocument(*c->office, u"competencies"_s, framework(), {}));
    }

private slots:
    void init() { c = std::make_unique<sample::Commune>(); }

    void aFormIsImportedAfterALook()
    {
        const QString path = c->folder.filePath(u"forms.docx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(forms());
        file.close();
        PositionsPage page(contextOf({}));
        bringUp(page);
        auto* list = table(page, u"Positions"_s);
        QCOMPARE(list->rows().size(), 0);
        m_shell->dialogs.chooseNext(path);
        m_shell->dialogs.answerNext(false);
        QTest::mouseClick(button(page, u"Import…"_s), Qt::LeftButton);
        QCOMPARE(list->rows().size(), 0);
        QVERIFY(m_shell->dialogs.asked().last().contains(u"2 new"));
        m_shell->dialogs.chooseNext(path);
        m_shell->dialogs.answerNext(true);
        QTest::mouseClick(button(page, u"Import…"_s), Qt::LeftButton);
        QCOMPARE(list->rows().size(), 2);
        QVERIFY(page.findChild<QTextBrowser*>()->toPlainText().contains(u"Tham mưu tổng hợp."));
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
    }

    void theDescriptionIsEditedAsADocument()
    {
        importForms();
        PositionsPage page(contextOf({}));
        bringUp(page);
        auto* list = table(page, u"Positions"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        auto* editor = page.findChild<DescriptionEditor*>();
        QVERIFY(editor->isVisible());
        editor->nameField()->setFocus();
        editor->nameField()->selectAll();
        QTest::keyClicks(editor->nameField(), u"Van thu"_s);
        // A row of tasks, typed.
        auto* grid = editor->findChildren<GridEditor*>().first();
        QTest::mouseClick(grid->findChildren<QPushButton*>().first(), Qt::LeftButton);
        grid->table()->item(0, 0)->setText(u"2.1"_s);
        grid->table()->item(0, 1)->setText(u"Văn bản đến"_s);
        grid->table()->item(0, 2)->setText(u"- Đăng ký\n- Trình"_s);
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
        QTest::mouseClick(button(page, u"Save"_s), Qt::LeftButton);
        QVERIFY(!editor->isVisible());
        const auto book = must(Positions(*c->office).book(c->agency));
        QCOMPARE(book.positions[0].name, u"Van thu"_s);
        QCOMPARE(book.positions[0].description.tasks[0].works[0].work, u"- Đăng ký\n- Trình"_s);
        QCOMPARE(book.positions[0].description.competencies.size(), 1);
        // Esc leaves the editor and what was typed.
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QVERIFY(page.stepBack());
        QVERIFY(!editor->isVisible());
        QVERIFY(!page.stepBack());
    }

    /// Another window changes the same description: section by section, nothing is overwritten.
    void aDescriptionIsChosenFieldByField()
    {
        importForms();
        PositionsPage page(contextOf({}));
        bringUp(page);
        auto* list = table(page, u"Positions"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        const auto other = must(c->office->another());
        const Position shown = must(Positions(*other).book(c->agency)).positions[0];
        Position theirs = shown;
        theirs.rank = u"chuyên viên chính"_s;
        theirs.name = u"Tên của bạn"_s;
        theirs.description.purpose = u"Mục tiêu của bạn"_s;
        must(Positions(*other).save(c->agency, theirs, shown));
        auto* editor = page.findChild<DescriptionEditor*>();
        editor->nameField()->setFocus();
        editor->nameField()->selectAll();
        QTest::keyClicks(editor->nameField(), u"Ten cua toi"_s);
        page.refresh(); // the news of it
        QCOMPARE(editor->nameField()->text(), u"Ten cua toi"_s);
        const auto left = testing::answerConflict({}, Qt::Key_Escape);
        QTest::mouseClick(button(page, u"Save"_s), Qt::LeftButton);
        QCOMPARE(*left, (QStringList {u"name"_s, u"rank"_s, u"purpose"_s}));
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->nameField()->text(), u"Ten cua toi"_s);
        testing::answerConflict({u"name-0"_s}, Qt::Key_Return);
        QTest::mouseClick(button(page, u"Save"_s), Qt::LeftButton);
        QVERIFY(!editor->isVisible());
        const Position stored = must(Positions(*other).book(c->agency)).positions[0];
        QCOMPARE(stored.name, u"Ten cua toi"_s);
        QCOMPARE(stored.rank, u"chuyên viên chính"_s);
        QCOMPARE(stored.description.purpose, u"Mục tiêu của bạn"_s);
    }

    void aLevelThatIsNoneIsRefusedInOneSentence()
    {
        importForms();
        PositionsPage page(contextOf({}));
        bringUp(page);
        QTest::keyClick(table(page, u"Positions"_s), Qt::Key_Return);
        auto* grid = page.findChild<DescriptionEditor*>()->findChildren<GridEditor*>().last();
        grid->table()->item(0, 2)->setText(u"7"_s);
        QTest::mouseClick(button(page, u"Save"_s), Qt::LeftButton);
        QVERIFY(page.findChild<InlineMessage*>()->text().contains(u"“7”"));
        QVERIFY(page.findChild<DescriptionEditor*>()->isVisible());
    }

    void twoVersionsStandSideBySide()
    {
        c->office->signInAsOperator();
        ImportOptions approved;
        approved.effectiveFrom = Date(2026, 4, 1);
        approved.documentNumber = u"12/QĐ-UBND"_s;
        must(importDocument(
            *c->office, u"positions"_s, must(readDocx(forms(), u"forms.docx"_s)), approved));
        const auto shown = must(Positions(*c->office).book(c->agency)).positions[0];
        auto changed = shown;
        changed.rank = u"chuyên viên chính"_s;
        must(Positions(*c->office).save(c->agency, changed, shown));
        PositionsPage page(contextOf({}));
        bringUp(page);
        QTest::mouseClick(button(page, u"Comparison"_s), Qt::LeftButton);
        auto* differences = table(page, u"Differences of two versions"_s);
        QVERIFY(differences->isVisible());
        QCOMPARE(differences->rows().size(), 1);
        QCOMPARE(differences->rows()[0].cells[4].text, u"chuyên viên chính"_s);
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
        QVERIFY(page.stepBack());
        QVERIFY(!differences->isVisible());
    }

    void aUnitIsChosenAboveTheList()
    {
        importForms();
        const auto shown = must(Positions(*c->office).book(c->agency)).positions[0];
        auto moved = shown;
        moved.unit = c->economy;
        must(Positions(*c->office).save(c->agency, moved, shown));
        PositionsPage page(contextOf({}));
        bringUp(page);
        QComboBox* units = nullptr;
        for (QComboBox* one : page.findChildren<QComboBox*>()) {
            if (one->accessibleName() == u"Positions of the unit"_s)
                units = one;
        }
        QVERIFY(units);
        QCOMPARE(table(page, u"Positions"_s)->rows().size(), 2);
        units->setCurrentIndex(units->findData(c->economy.toString()));
        emit units->activated(units->currentIndex());
        QCOMPARE(table(page, u"Positions"_s)->rows().size(), 1);
        units->setCurrentIndex(units->findData(c->agency.toString()));
        emit units->activated(units->currentIndex());
        QCOMPARE(table(page, u"Positions"_s)->rows().size(), 2); // with everything below
    }

    void appointingAsksForTheDay()
    {
        importForms();
        PositionsPage page(contextOf({}));
        bringUp(page);
        auto* panel = page.findChild<HoldersPanel*>();
        auto* day = field(*panel, u"First or last day"_s);
        QVERIFY(day && day->text().isEmpty());
        auto* person = panel->findChild<QComboBox*>();
        QCOMPARE(person->currentIndex(), -1);
        person->setCurrentIndex(person->findData(c->staff.toString()));
        QTest::mouseClick(button(*panel, u"Appoint"_s), Qt::LeftButton);
        QCOMPARE(must(Positions(*c->office).holdings(c->agency)).size(), 0);
        QTest::keyClicks(day, u"1/4/2026"_s);
        QTest::mouseClick(button(*panel, u"Appoint"_s), Qt::LeftButton);
        const auto held = must(Positions(*c->office).holdings(c->agency));
        QCOMPARE(held.size(), 1);
        QCOMPARE(held[0].holding.first, Date(2026, 4, 1));
        QVERIFY(day->text().isEmpty());
        auto* holders = panel->findChild<DataTable*>();
        holders->setCurrentId(held[0].holding.id.toString());
        QTest::keyClicks(day, u"10/4/2026"_s);
        QTest::mouseClick(button(*panel, u"End the holding"_s), Qt::LeftButton);
        QCOMPARE(
            must(Positions(*c->office).holdings(c->agency))[0].holding.last, Date(2026, 4, 10));
    }

    void staffReadButDoNotChange()
    {
        importForms();
        PositionsPage page(contextOf(u"staff"_s));
        bringUp(page);
        QCOMPARE(table(page, u"Positions"_s)->rows().size(), 2);
        QVERIFY(!button(page, u"Edit"_s));
        QVERIFY(!button(page, u"Import…"_s));
        QTest::keyClick(table(page, u"Positions"_s), Qt::Key_Return);
        QVERIFY(!page.findChild<DescriptionEditor*>()->isVisible());
    }

    void theHeadEntersALevelWithEvidenceAndDay()
    {
        importForms();
        const auto positions = must(Positions(*c->office).book(c->agency)).positions;
        must(Positions(*c->office).appoint(
            {{}, positions[0].id, c->staff, Date(2026, 1, 1), {}, {}, 0}));
        CompetenciesPage page(contextOf(u"head"_s));
        bringUp(page, {{u"person"_s, c->staff.toString()}});
        auto* gaps = table(page, u"Levels of the person"_s);
        QCOMPARE(gaps->rows().size(), 1);
        gaps->setCurrentId(u"Giao tiếp"_s);
        auto* form = page.findChild<AssessForm*>();
        const auto boxes = form->findChildren<QComboBox*>();
        QCOMPARE(boxes[0]->currentText(), u"Giao tiếp"_s);
        boxes[1]->setCurrentIndex(boxes[1]->findData(1));
        QTest::keyClicks(field(*form, u"Evidence"_s), u"Bao cao quy I"_s);
        QTest::mouseClick(button(*form, u"Enter the level"_s), Qt::LeftButton);
        QCOMPARE(must(Competencies(*c->office).assessments(c->staff)).size(), 0); // no day
        auto* day = field(*form, u"Day of the assessment"_s);
        QTest::keyClicks(day, u"2/4/2026"_s);
        QTest::keyClick(day, Qt::Key_Return);
        const auto found = must(Competencies(*c->office).assessments(c->staff));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].assessment.assessedBy, c->head);
        QCOMPARE(table(page, u"Training needs"_s)->rows().size(), 1);
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
    }

    void theBoardTakesDates()
    {
        importForms();
        RolloutPage page(contextOf({}));
        bringUp(page);
        auto* board = table(page, u"Roll-out by unit"_s);
        QVERIFY(board->rows().size() >= 3);
        board->setCurrentId(c->economy.toString());
        QTest::keyClicks(field(page, u"Pilot from"_s), u"1/3/2026"_s);
        auto* official = field(page, u"Official from"_s);
        QTest::keyClicks(official, u"1/2/2026"_s);
        QTest::keyClick(official, Qt::Key_Return); // before the pilot: refused
        const auto dates = [&] {
            for (const RolloutLine& line : must(Competencies(*c->office).rollout(Date(2026, 4, 22)))) {
                if (line.unit.id == c->economy)
                    return line.dates;
            }
            return RolloutDates();
        };
        QVERIFY(!isValid(dates().officialFrom));
        official->selectAll();
        QTest::keyClicks(official, u"1/4/2026"_s);
        QTest::keyClick(official, Qt::Key_Return);
        QCOMPARE(dates().officialFrom, Date(2026, 4, 1));
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
    }
};

QTEST_MAIN(TestPositionPages)
#include "test_position_pages.moc"
