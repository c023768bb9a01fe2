// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/second_factor.h"
#include "tests/postgres/server_office.h"
#include "tests/postgres/server_province.h"
#include "tests/postgres/telephone.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/approvals/approvals_page.h"
#include "ui/shared/inline_message.h"
#include "ui/shell/factor_prompt.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// The window in which documents are signed, on a server that asks for the second factor.
class TestServerSigning : public QObject {
    Q_OBJECT

    /// A catalog of the commune with one item, on its way.
    ApprovalId submitted(const sample::ServerProvince& p)
    {
        const auto drafter = p.office(u"xa.hr"_s);
        CatalogDesk desk(*drafter);
        const TaskCatalog part = must(desk.draft(p.unit(u"MS"_s), u"Danh mục ký hai yếu tố"_s));
        must(desk.changeHead({part, {{u"N1"_s, u"Đơn giản"_s, Decimal(1), Decimal(50)}}}));
        CatalogItem item;
        item.catalog = part.id;
        item.code = u"DC.01"_s;
        item.task = u"Soạn công văn"_s;
        item.group = u"N1"_s;
        item.points = Decimal(10);
        must(desk.save(item));
        const ApprovalId id = *ApprovalId::parse(part.id.toString());
        must(Approvals(*drafter).submit(id, must(Approvals(*drafter).content(id)).hash));
        return id;
    }

    /// Presses the button of the page and types into the dialog that asks for the figures; false where none came.
    bool signIn(ApprovalsPage& page, const QString& figures, Qt::Key last)
    {
        bool asked = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<CodeDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            look.stop();
            asked = true;
            QCOMPARE(testing::accessibilityFaults(dialog), QStringList());
            auto* field = dialog->findChild<QLineEdit*>();
            QTest::keyClicks(field, figures);
            QTest::keyClick(field, last);
        });
        look.start(20);
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == u"Sign and hand on"_s) {
                one->click();
                break;
            }
        }
        return asked;
    }

private slots:
    /// The lead body signs a document in its window: the dialog asks for the figures of the telephone;
    /// wrong ones sign nothing and say so, and turning back leaves everything as it was.
    void aDocumentIsSignedWithTheFigures()
    {
        sample::ServerProvince p;
        const auto root = p.asOperator();
        must(SecondFactor(*p.province->office).require(true));
        const ApprovalId id = submitted(p);
        const auto lead = p.office(u"snv"_s);
        must(SecondFactor(*lead).enrol());
        must(SecondFactor(*lead).confirm(sample::shownOnTelephone(*root, u"snv"_s)));
        root->run(u"UPDATE soviec.second_factor SET last_step = 0"_s); // as if half a minute had passed
        Viewer viewer;
        viewer.person = lead->who().person;
        testing::PlainShell shell(*lead, viewer, Period::month(2026, 4));
        ApprovalsPage page(shell.context());
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate({{u"document"_s, id.toString()}});
        const auto state = [&] { return must(Approvals(*p.province->office).read(id)).document.state; };
        const auto signWith = [&](const QString& figures, Qt::Key last) {
            shell.dialogs.answerNext(true);
            return signIn(page, figures, last);
        };
        const QString right = sample::shownOnTelephone(*root, u"snv"_s);
        const QString wrong = right.startsWith(u'9') ? u"000000"_s : u"9"_s + right.sliced(1);
        QVERIFY(signWith(right, Qt::Key_Escape));
        QCOMPARE(state(), ApprovalState::Submitted);
        QVERIFY(signWith(wrong, Qt::Key_Return));
        QCOMPARE(state(), ApprovalState::Submitted);
        QVERIFY(!page.findChild<InlineMessage*>()->text().isEmpty());
        QVERIFY(signWith(sample::shownOnTelephone(*root, u"snv"_s), Qt::Key_Return));
        QCOMPARE(state(), ApprovalState::Consolidated);
    }
};

QTEST_MAIN(TestServerSigning)
#include "test_server_signing.moc"
