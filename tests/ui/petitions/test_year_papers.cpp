// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dossiers.h"
#include "tests/core/service/year_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/shared/data_table.h"
#include "ui/year/papers_view.h"
#include "ui/year/reconcile_view.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Papers of the dossier and the comparison with a signed decision, driven by keys.
class TestYearPapers : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;
    std::unique_ptr<testing::PlainShell> m_shell;
    QTemporaryDir m_folder;

    PageContext& contextOf(const QString& login, bool hr)
    {
        f->as(login);
        Viewer viewer;
        viewer.person = f->who(login);
        viewer.isHr = hr;
        m_shell = std::make_unique<testing::PlainShell>(f->office(), viewer, Period::month(2026, 11));
        return m_shell->context();
    }
    void bringUp(QWidget& view)
    {
        view.resize(1366, 768);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }

private slots:
    void init() { f = std::make_unique<YearFixture>(); }

    void hrKeepsAPaperWithItsFile()
    {
        const auto lines = f->proposal().lines;
        PapersView view(contextOf(u"nga"_s, true));
        view.setYear(2026, lines);
        bringUp(view);
        QTest::keyClick(testing::shownButton(view, u"New paper"_s), Qt::Key_Space);
        QVERIFY(testing::chooseIn(view, u"Kind"_s, u"minutes"_s));
        QVERIFY(testing::typeInto(view, u"Title"_s, u"Bien ban hop"_s));
        QVERIFY(testing::chooseIn(view, u"Organisation"_s, f->unit(u"KT"_s).toString()));
        QVERIFY(testing::chooseIn(view, u"Belongs to"_s, f->who(u"ha"_s).toString()));
        QVERIFY(testing::typeInto(view, u"Date"_s, u"5/12/2026"_s));
        QTest::keyClick(testing::shownButton(view, u"Keep the paper"_s), Qt::Key_Space);
        QCOMPARE(Dossiers(f->office()).papers(2026)->size(), 1);
        const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
        m_shell->dialogs.chooseNext(file(u"bien-ban.pdf"_s, pdf));
        QTest::keyClick(testing::shownButton(view, u"Add a file"_s), Qt::Key_Space);
        QCOMPARE(Dossiers(f->office()).papers(2026)->first().attachments.size(), 1);
        m_shell->dialogs.chooseNext(file(u"program.exe"_s, "MZ\x90"));
        QTest::keyClick(testing::shownButton(view, u"Add a file"_s), Qt::Key_Space);
        QCOMPARE(Dossiers(f->office()).papers(2026)->first().attachments.size(), 1);
        const QString copy = m_folder.filePath(u"copy.pdf"_s);
        m_shell->dialogs.chooseNext(copy);
        QTest::keyClick(testing::shownButton(view, u"Save the file"_s), Qt::Key_Space);
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), pdf);
        QCOMPARE(testing::accessibilityFaults(&view).join(u'\n'), QString());
        // It belongs to the person, who reads it and adds nothing.
        PapersView own(contextOf(u"ha"_s, false));
        own.setYear(2026, {});
        bringUp(own);
        QCOMPARE(testing::shown<DataTable>(own, u"Papers of the year"_s)->rows().size(), 1);
        QVERIFY(!testing::shownButton(own, u"New paper"_s));
        QVERIFY(!testing::shownButton(own, u"Add a file"_s));
    }

    void aPaperEnteredWronglyIsRevoked()
    {
        const auto lines = f->proposal().lines;
        DossierPaper paper;
        paper.unit = f->unit(u"KT"_s);
        paper.year = 2026;
        paper.kind = PaperKind::Notice;
        paper.title = u"Thông báo"_s;
        paper.dated = Date(2026, 12, 5);
        QVERIFY(Dossiers(f->office()).add(paper));
        PapersView view(contextOf(u"nga"_s, true));
        view.setYear(2026, lines);
        bringUp(view);
        m_shell->dialogs.typeNext(u"Nham nam"_s);
        QTest::keyClick(testing::shownButton(view, u"Revoke"_s), Qt::Key_Space);
        QCOMPARE(Dossiers(f->office()).papers(2026)->first().revokedReason, u"Nham nam"_s);
        QVERIFY(!testing::shownButton(view, u"Revoke"_s));
    }

    void aDecisionIsComparedRowByRow()
    {
        f->scored(u"ha"_s, "85");
        f->scored(u"nam"_s, "80");
        const QString path = file(
            u"quyet-dinh.csv"_s,
            QString(u"Mã,Họ và tên,Tổng điểm,Mức xếp loại\n"
                    "HA,Trần Thị Minh Hà,87,Hoàn thành tốt nhiệm vụ\n"
                    "NAM,Đỗ Hữu Nam,80,Hoàn thành tốt nhiệm vụ\n"_s)
                .toUtf8());
        ReconcileView view(contextOf(u"nga"_s, true));
        view.setYear(2026);
        bringUp(view);
        QVERIFY(testing::chooseIn(view, u"Period of the decision"_s, u"2026-11"_s));
        m_shell->dialogs.chooseNext(path);
        QSignalSpy finished(&view, &ReconcileView::finished);
        QTest::keyClick(testing::shownButton(view, u"Load the decision"_s), Qt::Key_Space);
        QVERIFY(finished.wait(20'000));
        auto* table = testing::shown<DataTable>(view, u"Differences from the decision"_s);
        QVERIFY(!table->rows().isEmpty());
        QVERIFY(std::ranges::any_of(table->rows(), [](const Row& row) {
            return row.cells[0].text.contains(u"Minh Hà"_s) && row.cells[1].text == u"87,00"
                && row.cells[2].text == u"85,00";
        }));
        QVERIFY(std::ranges::none_of(table->rows(), [](const Row& row) {
            return row.cells[0].text.contains(u"Đỗ Hữu Nam"_s);
        }));
        m_shell->dialogs.chooseNext(file(u"leer.csv"_s, "\n"));
        QTest::keyClick(testing::shownButton(view, u"Load the decision"_s), Qt::Key_Space);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(table->rows().size(), 0);
    }
};

QTEST_MAIN(TestYearPapers)
#include "test_year_papers.moc"
