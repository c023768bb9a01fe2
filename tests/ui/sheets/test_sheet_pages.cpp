// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/signing_remarks.h"
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/evaluation/criteria_table.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/explanation.h"
#include "ui/month_close/month_close_page.h"
#include "ui/review/review_page.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The pages of sheets, driven by keys.
class TestSheetPages : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    std::unique_ptr<testing::PlainShell> m_shell;

    PageContext& contextOf(const QString& login, bool reviewer, bool hr)
    {
        f->as(login);
        Viewer viewer;
        viewer.person = f->person(login);
        viewer.name = login;
        viewer.isReviewer = reviewer;
        viewer.isHr = hr;
        m_shell = std::make_unique<testing::PlainShell>(f->office(), viewer, f->april());
        return m_shell->context();
    }
    void bringUp(Page& page, const QVariantMap& where = {})
    {
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate(where);
    }
    SheetView viewOf(const QString& login)
    {
        auto view = f->evaluation().view(f->person(login), f->april());
        return view ? *view : SheetView();
    }
    QPushButton* button(QWidget& page, const QString& text)
    {
        const auto buttons = page.findChildren<QPushButton*>();
        for (QPushButton* one : buttons) {
            if (one->text().startsWith(text) && one->isVisibleTo(&page))
                return one;
        }
        return nullptr;
    }
    void typeScore(CriteriaTable& criteria, const QString& code, const QString& text)
    {
        DataTable* table = criteria.table();
        table->setCurrentId(code);
        const QModelIndex cell = table->currentIndex().siblingAtColumn(3);
        table->setCurrentIndex(cell);
        table->edit(cell);
        const auto editors = table->viewport()->findChildren<QLineEdit*>();
        QVERIFY(!editors.isEmpty());
        QLineEdit* editor = editors.last();
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        // The cell is committed, and its editor goes, from the event loop.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }

    void ownerScoresByKeyboardAndHandsIn()
    {
        EvaluationPage page(contextOf(u"ha"_s, false, false));
        bringUp(page);
        auto* criteria = page.findChild<CriteriaTable*>();
        typeScore(*criteria, u"I.2"_s, u"4,5"_s);
        QCOMPARE(viewOf(u"ha"_s).sheet.selfScores.value(u"I.2"_s), Decimal::fromScaled(45'000));
        typeScore(*criteria, u"I.1"_s, u"5,5"_s);
        QVERIFY(!viewOf(u"ha"_s).sheet.selfScores.contains(u"I.1"_s));
        QVERIFY(criteria->findChild<FieldError*>()->hasError());
        const auto scores = f->fullScores();
        for (auto it = scores.cbegin(); it != scores.cend(); ++it)
            typeScore(*criteria, it.key(), it->toString());
        const auto edits = page.findChildren<QPlainTextEdit*>();
        const auto strengths = *std::ranges::find(edits, u"Strengths"_s, &QWidget::accessibleName);
        strengths->setFocus();
        QTest::keyClicks(strengths, u"Dung han"_s);
        QTest::mouseClick(button(page, u"Hand in"_s), Qt::LeftButton);
        QCOMPARE(viewOf(u"ha"_s).sheet.state, SheetState::Submitted);
        QCOMPARE(viewOf(u"ha"_s).sheet.strengths, u"Dung han"_s);
        QVERIFY(button(page, u"Take back"_s));
    }

    void headReturnsAndSigns()
    {
        const auto work = f->give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 7), work, Decimal(7));
        f->handIn(u"ha"_s);
        EvaluationPage page(contextOf(u"vinh"_s, true, false));
        bringUp(page, {{u"person"_s, f->person(u"ha"_s).toString()}});
        QTest::mouseClick(button(page, u"Sign"_s), Qt::LeftButton);
        QCOMPARE(viewOf(u"ha"_s).sheet.state, SheetState::Submitted); // turned back
        QVERIFY(m_shell->dialogs.asked().last().contains(u"Trần Thị Minh Hà"_s));
        QVERIFY(m_shell->dialogs.asked().last().contains(u"91,25"_s));
        m_shell->dialogs.answerNext(true);
        QTest::mouseClick(button(page, u"Sign"_s), Qt::LeftButton);
        QCOMPARE(viewOf(u"ha"_s).sheet.state, SheetState::Signed);
        m_shell->dialogs.typeNext(u"Ký nhầm"_s);
        QTest::mouseClick(button(page, u"Unlock"_s), Qt::LeftButton);
        QCOMPARE(viewOf(u"ha"_s).sheet.revision, 2);
    }

    void aFigureOpensDownToTheDiary()
    {
        const auto work = f->give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 7), work, Decimal(7));
        EvaluationPage page(contextOf(u"ha"_s, false, false));
        bringUp(page);
        auto* tree = page.findChild<Explanation*>();
        QCOMPARE(tree->topLevelItemCount(), 3); // total, common points, result points
        QTreeWidgetItem* result = tree->topLevelItem(2);
        QVERIFY(result && tree->topLevelItem(1));
        tree->setCurrentItem(result);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(!result->isExpanded());
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(result->isExpanded());
        QTreeWidgetItem* component = result->child(0);
        QVERIFY(component);
        QCOMPARE(component->text(1), u"87,5 %"_s);
        QTreeWidgetItem* line = component->child(0);
        QVERIFY(line);
        QCOMPARE(line->text(1), u"14,0 / 16,0"_s);
        tree->setCurrentItem(line);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(line->childCount(), 1);
        QVERIFY(line->child(0)->text(0).contains(u"07/04"_s));
        // The same by click, and on to the article.
        component->setExpanded(true);
        QTest::mouseClick(
            tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(line).center());
        QVERIFY(!line->isExpanded());
        QTreeWidgetItem* article = component->child(component->childCount() - 1);
        QVERIFY(article);
        QCOMPARE(article->text(0), u"Article 14.2a ›"_s);
        tree->setCurrentItem(article);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(m_shell->openedPages.join(u' '), u"rules"_s);
        QCOMPARE(m_shell->lastWhere.value(u"set"_s).toString(), u"nd335-2025"_s);
        QTreeWidgetItem* group = tree->topLevelItem(1)->child(0);
        QVERIFY(group);
        QTreeWidgetItem* criterion = group->child(0);
        QVERIFY(criterion);
        QCOMPARE(criterion->text(0).left(3), u"I.1"_s);
    }

    void hrClosesRemindsAndUnlocks()
    {
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        MonthClosePage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        m_shell->dialogs.answerNext(true);
        QTest::mouseClick(button(page, u"Close and lock"_s), Qt::LeftButton);
        QTRY_COMPARE(viewOf(u"ha"_s).sheet.state, SheetState::Closed);
        const auto tables = page.findChildren<DataTable*>();
        tables.first()->setCurrentId(f->unit(u"KT"_s).toString());
        QCOMPARE(tables.last()->rows().size(), 3);
        m_shell->dialogs.typeNext(u"Bổ sung việc"_s);
        QTest::mouseClick(button(page, u"Unlock"_s), Qt::LeftButton);
        QCOMPARE(viewOf(u"ha"_s).sheet.state, SheetState::Draft);
    }

    void headReviewsByLetters()
    {
        const auto work = f->give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 27), work, Decimal(1), EntryState::Pending);
        f->enter(u"ha"_s, Date(2026, 4, 7), {}, Decimal(1), EntryState::Pending);
        f->enter(u"nam"_s, Date(2026, 4, 8), {}, Decimal(1), EntryState::Pending);
        ReviewPage page(contextOf(u"vinh"_s, true, false));
        bringUp(page);
        auto* look = page.findChildren<DataTable*>().first();
        const qsizetype before = look->rows().size();
        QVERIFY(before >= 2); // entered long after their day, outside the catalog
        QTest::keyClick(look, Qt::Key_A);
        QCOMPARE(look->rows().size(), before - 1);
        m_shell->dialogs.typeNext(u"Ghi rõ sản phẩm"_s);
        QTest::keyClick(look, Qt::Key_R);
        QCOMPARE(look->rows().size(), before - 2);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(*service::Review(f->office()).queueCount(), int(before - 2));
    }

    void aMarkIsDismissedWithAWord()
    {
        f->enter(u"ha"_s, Date(2026, 4, 27), {}, Decimal(1), EntryState::Pending); // outside the catalog
        ReviewPage page(contextOf(u"vinh"_s, true, false));
        bringUp(page);
        auto* look = page.findChildren<DataTable*>().first();
        QCOMPARE(look->rows().size(), 1);
        QTest::keyClick(look, Qt::Key_D); // no word, nothing happens
        QCOMPARE(look->rows().size(), 1);
        const auto marks = service::Review(f->office()).queue()->first().marks.size();
        for (qsizetype i = 0; i < marks; ++i) {
            m_shell->dialogs.typeNext(u"việc đột xuất"_s);
            QTest::keyClick(look, Qt::Key_D);
        }
        QVERIFY(look->rows().isEmpty());
        QVERIFY(service::Review(f->office()).queue()->first().marks.isEmpty());
    }

    void whoIsMissingIsWrittenTo()
    {
        MonthClosePage page(contextOf(u"nga"_s, false, true));
        QUrl mail;
        page.setOpenUrl([&](const QUrl& url) {
            mail = url;
            return true;
        });
        bringUp(page);
        const auto tables = page.findChildren<DataTable*>();
        tables.first()->setCurrentId(f->unit(u"KT"_s).toString());
        QVERIFY(!tables.last()->rows().isEmpty());
        const Row chosen = tables.last()->rows().first();
        tables.last()->setCurrentId(chosen.id);
        const auto actions = page.findChildren<QAction*>();
        const auto write = std::ranges::find(actions, u"Write a mail to the chosen person…"_s, &QAction::text);
        QVERIFY(write != actions.end());
        (*write)->trigger();
        const QString text = mail.toString(QUrl::FullyDecoded);
        QCOMPARE(mail.scheme(), u"mailto"_s);
        QVERIFY(text.contains(chosen.cells[0].text));
        for (qsizetype i = 1; i < tables.last()->rows().size(); ++i) // nobody else is named as missing
            QVERIFY(!text.contains(u"Dear "_s + tables.last()->rows()[i].cells[0].text));
    }

    void allTheSameIsPointedOutBeforeSigning()
    {
        for (const QString& login : {u"ha"_s, u"nam"_s, u"hanh"_s}) {
            const auto work = f->give(login, u"DC.04"_s, Decimal(2), Decimal(1));
            f->enter(login, Date(2026, 4, 7), work, Decimal(1));
            f->handIn(login);
        }
        const auto remarks = [&](const QString& login) {
            f->as(u"vinh"_s);
            const SheetView view = viewOf(login);
            return signingRemarks(f->office(), view.member, f->april(), view.result).value_or(QStringList());
        };
        QVERIFY(remarks(u"ha"_s).isEmpty()); // the first of a unit stands beside nobody
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->signedBy(u"vinh"_s, u"nam"_s);
        const QStringList third = remarks(u"hanh"_s);
        QVERIFY(third.join(u' ').contains(u"28 to 30"_s));
        f->as(u"phuc"_s); // not the one who signs
        const SheetView view = viewOf(u"hanh"_s);
        QVERIFY(signingRemarks(f->office(), view.member, f->april(), view.result)->isEmpty());
    }

    void nothingIsSilentForAScreenReader()
    {
        f->enter(u"ha"_s, Date(2026, 4, 7), {}, Decimal(1), EntryState::Pending);
        f->handIn(u"ha"_s);
        {
            EvaluationPage page(contextOf(u"vinh"_s, true, false));
            bringUp(page);
            QCOMPARE(testing::accessibilityFaults(&page), QStringList());
        }
        {
            ReviewPage page(contextOf(u"vinh"_s, true, false));
            bringUp(page);
            QCOMPARE(testing::accessibilityFaults(&page), QStringList());
        }
        MonthClosePage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
    }
};

QTEST_MAIN(TestSheetPages)
#include "test_sheet_pages.moc"
