// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/report_forms.h"
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/conflict_answer.h"
#include "tests/ui/drive.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/reports/form_editor.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/page_view.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QImage>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace soviec::testing;
using namespace Qt::StringLiterals;

/// The editor of forms as a person of HR uses it: everything typed is seen beside it and kept; what
/// cannot be printed is said and not kept.
class TestFormEditor : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SheetFixture> f;
    ScriptedDialogs m_dialogs;

    std::unique_ptr<FormEditor> editorOf(const QString& kind)
    {
        ReportRequest request;
        request.kind = kind;
        request.period = f->april();
        auto editor = std::make_unique<FormEditor>(f->office(), m_dialogs, request);
        editor->show();
        return editor;
    }
    static QStringList printed(FormEditor& editor)
    {
        const auto document = editor.findChild<PageView*>()->document();
        QStringList lines;
        for (int i = 0; document && i < document->pageCount(); ++i)
            lines += print::linesOf(document->page(i));
        return lines;
    }
    static QString message(FormEditor& editor)
    {
        auto* bar = editor.findChild<InlineMessage*>();
        return bar->isVisibleTo(&editor) ? bar->text() : QString();
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({});
        f = std::make_unique<SheetFixture>();
        f->as({});
    }

    void everythingTypedIsPrintedAndKept()
    {
        const auto editor = editorOf(u"evaluation-summary"_s);
        QVERIFY(typeInto(*editor, u"Superior agency"_s, u"tinh uy thu"_s));
        QVERIFY(typeInto(*editor, u"Agency in the head"_s, u"ban to chuc"_s));
        QVERIFY(typeInto(*editor, u"Place of the date line"_s, u"Xa Thu"_s));
        QVERIFY(typeInto(*editor, u"Number of the document"_s, u"So: 05-BC/BTC"_s));
        QVERIFY(chooseIn(*editor, u"Layout"_s, u"party"_s));
        QVERIFY(typeInto(*editor, u"Who signs (authority, title)"_s, u"T/M BAN TO CHUC"_s));
        QVERIFY(typeInto(*editor, u"Name of who signs"_s, u"Ho Thi Thu"_s));
        QVERIFY(typeInto(*editor, u"Recipients, a line each"_s, u"Nhu tren,"_s));
        QVERIFY(typeInto(*editor, u"Further columns, a line each"_s, u"Kynhan"_s));
        QVERIFY(typeInto(*editor, u"Title"_s, u"BANG DIEM"_s));
        auto* carry = editor->findChild<QCheckBox*>();
        carry->setFocus();
        QTest::keyClick(carry, Qt::Key_Space);
        QTRY_VERIFY(printed(*editor).contains(u"BANG DIEM"_s));
        const QString all = printed(*editor).join(u'\n');
        for (const QString& text :
             {u"TINH UY THU"_s, u"BAN TO CHUC"_s, u"Xa Thu"_s, u"05-BC/BTC"_s, u"ĐẢNG CỘNG SẢN VIỆT NAM"_s,
              u"T/M BAN TO CHUC"_s, u"Ho Thi Thu"_s, u"Nhu tren"_s, u"Kynhan"_s})
            QVERIFY2(all.contains(text, Qt::CaseInsensitive), qPrintable(text + u'\n' + all));
        QTest::mouseClick(shownButton(*editor, u"Save the form"_s), Qt::LeftButton);
        QCOMPARE(editor->result(), int(QDialog::Accepted));
        const auto kept = ReportForms(f->office()).get(u"evaluation-summary"_s);
        QVERIFY(kept && kept->carryForward && kept->layout == Bloc::Party);
        QCOMPARE(kept->extraColumns.size(), 1);
        QCOMPARE(kept->recipients, QStringList {u"Nhu tren,"_s});
        // Opened again it shows what was kept; the program's own form comes back whole.
        const auto again = editorOf(u"evaluation-summary"_s);
        QTRY_VERIFY(printed(*again).contains(u"BANG DIEM"_s));
        QTest::mouseClick(shownButton(*again, u"As the program has it"_s), Qt::LeftButton);
        QTest::mouseClick(shownButton(*again, u"Save the form"_s), Qt::LeftButton);
        const auto own = ReportForms(f->office()).get(u"evaluation-summary"_s);
        QVERIFY(own && *own == report::FormSettings());
    }

    /// Somebody else of HR keeps another form while this one is open.
    void aFormIsChosenFieldByField()
    {
        const auto editor = editorOf(u"evaluation-summary"_s);
        report::FormSettings theirs;
        theirs.place = u"Nơi của bạn"_s;
        theirs.signName = u"Người của bạn"_s;
        QVERIFY(ReportForms(f->office()).save(u"evaluation-summary"_s, theirs, {}));
        QVERIFY(typeInto(*editor, u"Place of the date line"_s, u"Noi cua toi"_s));
        QVERIFY(typeInto(*editor, u"Title"_s, u"BANG DIEM"_s));
        const auto asked = answerConflict({u"place-0"_s}, Qt::Key_Return);
        QTest::mouseClick(shownButton(*editor, u"Save the form"_s), Qt::LeftButton);
        QCOMPARE(*asked, (QStringList {u"place"_s, u"sign_name"_s, u"title"_s}));
        QCOMPARE(editor->result(), int(QDialog::Accepted));
        const auto kept = ReportForms(f->office()).get(u"evaluation-summary"_s);
        QCOMPARE(kept->place, u"Noi cua toi"_s);
        QCOMPARE(kept->signName, u"Người của bạn"_s);
        QCOMPARE(kept->texts.value(u"title"_s), u"BANG DIEM"_s);
    }

    void placeholdersAreChecked()
    {
        const auto editor = editorOf(u"consolidated"_s);
        QVERIFY(typeInto(*editor, u"Closing words"_s, u"Co {people} nguoi, {luong} dong."_s));
        QTRY_VERIFY2(message(*editor).contains(u"{luong}"_s), qPrintable(message(*editor)));
        QVERIFY2(message(*editor).contains(u"{people}"_s), qPrintable(message(*editor)));
        QTest::mouseClick(shownButton(*editor, u"Save the form"_s), Qt::LeftButton);
        QVERIFY(editor->isVisible());
        QCOMPARE(*ReportForms(f->office()).get(u"consolidated"_s), report::FormSettings());
        QVERIFY(typeInto(*editor, u"Closing words"_s, u"Co {people nguoi."_s));
        QTRY_VERIFY2(message(*editor).contains(u"brace"_s), qPrintable(message(*editor)));
        QVERIFY(typeInto(*editor, u"Closing words"_s, u"Co {people} nguoi."_s));
        QTRY_VERIFY(message(*editor).isEmpty());
        QTRY_VERIFY2(
            printed(*editor).join(u' ').contains(u"Co 7 nguoi."_s), qPrintable(printed(*editor).join(u'\n')));
        QTest::mouseClick(shownButton(*editor, u"Save the form"_s), Qt::LeftButton);
        QVERIFY(!editor->isVisible());
    }

    void aLogoIsPrintedAndAnythingElseRefused()
    {
        const auto editor = editorOf(u"hours-sheet"_s);
        QImage picture(60, 60, QImage::Format_RGB32);
        picture.fill(Qt::darkRed);
        const QString good = m_folder.filePath(u"logo.png"_s);
        const QString bad = m_folder.filePath(u"logo.jpg"_s);
        QVERIFY(picture.save(good, "PNG") && picture.save(bad, "JPG"));
        m_dialogs.chooseNext(bad);
        QTest::mouseClick(shownButton(*editor, u"Choose…"_s), Qt::LeftButton);
        QVERIFY2(message(*editor).contains(u"PNG"_s), qPrintable(message(*editor)));
        m_dialogs.chooseNext(good);
        QTest::mouseClick(shownButton(*editor, u"Choose…"_s), Qt::LeftButton);
        QTRY_VERIFY(message(*editor).isEmpty());
        const auto images = [&] {
            const auto document = editor->findChild<PageView*>()->document();
            return document ? document->page(0).images.size() : 0;
        };
        QTRY_COMPARE(images(), size_t(1));
        QTest::mouseClick(shownButton(*editor, u"Remove"_s), Qt::LeftButton);
        QTRY_COMPARE(images(), size_t(0));
    }

    void theFormsOfTheDecreeOfferTheirHeadOnly()
    {
        f->handIn(u"ha"_s);
        f->as({});
        const auto editor = editorOf(u"period-sheet"_s);
        QVERIFY(!editor->findChild<QCheckBox*>());
        QVERIFY(typeInto(*editor, u"Agency in the head"_s, u"xa thu"_s));
        QVERIFY(chooseIn(*editor, u"Layout"_s, u"party"_s));
        QVERIFY(!typeInto(*editor, u"Recipients, a line each"_s, u"x"_s));
        QTRY_VERIFY2(
            printed(*editor).join(u'\n').contains(u"xa thu"_s, Qt::CaseInsensitive),
            qPrintable(message(*editor) + printed(*editor).join(u'\n')));
    }

    void everyFieldHasAName()
    {
        const auto editor = editorOf(u"consolidated"_s);
        QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
        QCOMPARE(accessibilityFaults(editor.get()), QStringList());
    }
};

QTEST_MAIN(TestFormEditor)
#include "test_form_editor.moc"
