// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/positions.h"
#include "core/service/work_proposals.h"
#include "core/service/approvals.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/province.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/conflict_answer.h"
#include "tests/ui/plain_shell.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/item_list.h"
#include "ui/catalog/users_field.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/grid_editor.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// The catalog as it is read, drafted, compared and added to in the window.
class TestCatalogPage : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Commune> c;
    std::unique_ptr<testing::PlainShell> m_shell;
    std::unique_ptr<CatalogPage> m_page;

    void openAs(const QString& login, bool hr)
    {
        m_page.reset();
        c->as(login);
        Viewer viewer;
        viewer.person = c->office->who().person;
        viewer.isHr = hr;
        m_shell = std::make_unique<testing::PlainShell>(*c->office, viewer, Period::month(2026, 4));
        m_page = std::make_unique<CatalogPage>(m_shell->context());
        m_page->resize(1150, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate({});
    }
    QLineEdit* field(const QString& name)
    {
        for (QLineEdit* one : m_page->findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void type(const QString& name, const QString& text)
    {
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void press(const QString& label)
    {
        for (QPushButton* one : m_page->findChildren<QPushButton*>()) {
            if (one->text() == label && one->isVisible()) {
                one->click();
                return;
            }
        }
        QFAIL(qPrintable(label));
    }
    DataTable* table(const QString& name)
    {
        for (DataTable* one : m_page->findChildren<DataTable*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no table %s", qPrintable(name));
    }
    ItemList* list() { return m_page->findChild<ItemList*>(); }

private slots:
    void init() { c = std::make_unique<sample::Commune>(); }
    void cleanup() { m_page.reset(); }

    void everybodyReadsAndFilters()
    {
        openAs(u"staff"_s, false);
        QCOMPARE(list()->itemModel().rowCount(), 3);
        QTest::keyClicks(m_page->findChild<FilterLine*>(), u"dinh bao"_s);
        QCOMPARE(list()->itemModel().rowCount(), 1);
        list()->setCurrentCode(u"DC.05"_s);
        QVERIFY(field(u"Points"_s)->isReadOnly());
        QCOMPARE(field(u"Points"_s)->text(), u"60"_s);
        QCOMPARE(testing::accessibilityFaults(m_page.get()), QStringList());
    }

    void aDraftIsChangedAndCompared()
    {
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục năm 2027"_s);
        press(u"Draft the next version"_s);
        list()->setCurrentCode(u"DC.05"_s);
        type(u"Points"_s, u"70"_s);
        press(u"Save the item"_s);
        press(u"Add an item"_s);
        type(u"Code"_s, u"DC.09"_s);
        type(u"Work"_s, u"cong van trao doi, soan"_s);
        type(u"Points"_s, u"muoi"_s);
        press(u"Save the item"_s); // says so at the field, stores nothing
        QCOMPARE(list()->itemModel().rowCount(), 3);
        type(u"Points"_s, u"12,5"_s);
        press(u"Save the item"_s);
        QCOMPARE(list()->itemModel().rowCount(), 4);
        QCOMPARE(list()->current()->coefficient, *Decimal::parse(u"2.5"));

        press(u"Duplicates"_s);
        QCOMPARE(table(u"Items that may be the same work"_s)->visibleIds(), QStringList {u"DC.02|DC.09"_s});
        press(u"Keep the first"_s);
        QCOMPARE(list()->itemModel().rowCount(), 3);

        press(u"Comparison"_s);
        auto* versions = [&]() -> QComboBox* {
            for (QComboBox* box : m_page->findChildren<QComboBox*>()) {
                if (box->accessibleName() == u"The version compared with"_s)
                    return box;
            }
            return nullptr;
        }();
        QVERIFY(versions && versions->count() == 2);
        for (int i = 0; i < 2; ++i) {
            if (!versions->itemText(i).startsWith(u"Danh mục năm 2027"_s)) {
                versions->setCurrentIndex(i);
                emit versions->activated(i);
            }
        }
        QCOMPARE(table(u"Differences of two versions"_s)->visibleIds(), QStringList {u"DC.05"_s});
        QCOMPARE(testing::accessibilityFaults(m_page.get()), QStringList());
    }

    void groupsAndTheDivisorAreDataOfTheDraft()
    {
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục năm 2027"_s);
        press(u"Draft the next version"_s);
        press(u"Groups and points"_s);
        type(u"Points of the standard product (divisor)"_s, u"0"_s);
        press(u"Save groups and points"_s); // says so at the field, stores nothing
        type(u"Points of the standard product (divisor)"_s, u"25"_s);
        auto* groups = m_page->findChild<GridEditor*>();
        press(u"Add a row"_s);
        const QStringList typed {u"N1"_s, u"Đơn giản"_s, u"50"_s, u"1"_s};
        for (int i = 0; i < 4; ++i)
            groups->table()->item(0, i)->setText(typed[i]);
        press(u"Save groups and points"_s); // the frame ends before it begins
        CatalogDesk desk(*c->office);
        const auto catalogs = must(Catalogs(*c->office).all());
        const auto draft = std::ranges::find(catalogs, u"drafting"_s, &TaskCatalog::state);
        QVERIFY(draft != catalogs.end());
        QCOMPARE(must(desk.groups(draft->id)).size(), 0);
        groups->table()->item(0, 2)->setText(u"1"_s);
        groups->table()->item(0, 3)->setText(u"75"_s);
        press(u"Save groups and points"_s);
        QCOMPARE(must(desk.groups(draft->id)).first().frameMax, Decimal(75));
        press(u"Items"_s);
        list()->setCurrentCode(u"DC.05"_s);
        QCOMPARE(list()->current()->coefficient, *Decimal::parse(u"2.4")); // 60 ÷ 25
        QCOMPARE(testing::accessibilityFaults(m_page.get()), QStringList());
    }

    void anItemIsKeptToUnits()
    {
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục năm 2027"_s);
        press(u"Draft the next version"_s);
        list()->setCurrentCode(u"DC.05"_s);
        auto* users = m_page->findChild<UsersField*>();
        QCOMPARE(users->text(), u"every unit"_s);
        auto* ticks = users->findChild<QListWidget*>(u"unitTicks"_s);
        for (int i = 0; i < ticks->count(); ++i) {
            if (ticks->item(i)->text() == u"Phòng Kinh tế"_s)
                ticks->item(i)->setCheckState(Qt::Checked);
        }
        QCOMPARE(users->text(), u"Phòng Kinh tế"_s);
        press(u"Save the item"_s);
        list()->setCurrentCode(u"DC.05"_s);
        QCOMPARE(list()->current()->users, QList<UnitId> {c->economy});
    }

    void anItemIsKeptToPositions()
    {
        c->office->signInAsOperator();
        Position clerk;
        clerk.code = u"VT-01"_s;
        clerk.name = u"Chuyên viên tổng hợp"_s;
        must(Positions(*c->office).save(c->agency, clerk, {}));
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục năm 2027"_s);
        press(u"Draft the next version"_s);
        list()->setCurrentCode(u"DC.05"_s);
        auto* users = m_page->findChild<UsersField*>();
        // By keyboard: the list opens, Tab goes from the units to the positions, Space ticks.
        auto* positions = users->findChild<QListWidget*>(u"positionTicks"_s);
        users->setFocus();
        QTimer::singleShot(100, users, [&] {
            QVERIFY(users->menu()->isVisible());
            QCOMPARE(testing::accessibilityFaults(users->menu()), QStringList());
            const QString folder = qEnvironmentVariable("SOVIEC_PHOTOS");
            if (!folder.isEmpty())
                users->menu()->grab().save(folder + u"/users.png"_s);
            positions->setFocus();
            positions->setCurrentRow(0);
            QTest::keyClick(positions, Qt::Key_Space);
            users->menu()->close();
        });
        QTest::keyClick(users, Qt::Key_Space);
        QTRY_COMPARE(users->text(), u"VT-01"_s);
        press(u"Save the item"_s);
        list()->setCurrentCode(u"DC.05"_s);
        QCOMPARE(list()->current()->positions, QStringList {u"VT-01"_s});
        QVERIFY(list()->current()->users.isEmpty());
    }

    /// Another window changes the same item: field by field, nothing is overwritten.
    void anItemIsChosenFieldByField()
    {
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục năm 2027"_s);
        press(u"Draft the next version"_s);
        list()->setCurrentCode(u"DC.05"_s);
        const CatalogItem shown = *list()->current();
        CatalogItem theirs = shown;
        theirs.note = u"ghi chú khác"_s;
        theirs.unitOfMeasure = u"Báo cáo"_s;
        must(CatalogDesk(*must(c->office->another())).save(theirs));
        QLineEdit* note = nullptr;
        for (QLineEdit* one : m_page->findChildren<QLineEdit*>()) {
            if (one->accessibleName() == u"Note")
                note = one;
        }
        QVERIFY(note);
        note->setText(u"ghi chú của tôi"_s);
        const auto asked = testing::answerConflict({u"note-0"_s}, Qt::Key_Return);
        press(u"Save the item"_s);
        QCOMPARE(*asked, (QStringList {u"measure"_s, u"note"_s}));
        const auto stored = must(CatalogDesk(*c->office).resolve(shown.catalog, u"DC.05"_s));
        QCOMPARE(stored->note, u"ghi chú của tôi"_s);
        QCOMPARE(stored->unitOfMeasure, u"Báo cáo"_s);
    }

    /// Two people change what the catalog says of itself; groups are not stored before the title is.
    void theHeadIsChosenFieldByField()
    {
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục năm 2027"_s);
        press(u"Draft the next version"_s);
        press(u"Groups and points"_s);
        const auto other = must(c->office->another());
        CatalogDesk desk(*other);
        CatalogHead theirs = must(desk.head(list()->itemModel().items().first().catalog));
        theirs.catalog.title = u"Danh mục của bạn"_s;
        theirs.groups = {{u"N9"_s, u"Khác"_s, Decimal(1), Decimal(99)}};
        must(desk.changeHead(theirs));
        type(u"Standard product"_s, u"Mot cong van"_s);
        type(u"Title of the catalog"_s, u"Danh muc cua toi"_s);
        const auto left = testing::answerConflict({}, Qt::Key_Escape);
        press(u"Save groups and points"_s);
        QCOMPARE(*left, (QStringList {u"title"_s, u"product"_s, u"groups"_s}));
        QCOMPARE(must(desk.head(theirs.catalog.id)).catalog.title, u"Danh mục của bạn"_s);
        QCOMPARE(field(u"Title of the catalog"_s)->text(), u"Danh muc cua toi"_s); // still there
        const auto asked = testing::answerConflict({u"title-0"_s}, Qt::Key_Return);
        press(u"Save groups and points"_s);
        QCOMPARE(*asked, *left);
        const CatalogHead stored = must(desk.head(theirs.catalog.id));
        QCOMPARE(stored.catalog.title, u"Danh muc cua toi"_s);
        QCOMPARE(stored.catalog.standardProduct, u"Mot cong van"_s);
        QCOMPARE(stored.groups, theirs.groups);
    }

    /// Another window's news and another item chosen in the list take nothing of what is being typed.
    void whatIsTypedIsKept()
    {
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục năm 2027"_s);
        press(u"Draft the next version"_s);
        list()->setCurrentCode(u"DC.05"_s);
        type(u"Note"_s, u"dang go"_s);
        m_page->refresh();
        QCOMPARE(field(u"Note"_s)->text(), u"dang go"_s);
        const QString other = list()->itemModel().items().last().code;
        QVERIFY(other != u"DC.05"_s);
        list()->setCurrentCode(other);
        QCOMPARE(list()->current()->code, other);
        QVERIFY(field(u"Note"_s)->text() != u"dang go"_s);
        list()->setCurrentCode(u"DC.05"_s);
        QCOMPARE(list()->current()->note, u"dang go"_s);
        // What cannot be stored keeps its place, until Esc gives it up.
        type(u"Points"_s, u"nhieu"_s);
        QVERIFY(!m_page->keep());
        list()->setCurrentCode(other);
        QCOMPARE(list()->current()->code, u"DC.05"_s);
        QCOMPARE(field(u"Points"_s)->text(), u"nhieu"_s);
        QVERIFY(m_page->stepBack());
        QVERIFY(m_page->keep());
        QVERIFY(field(u"Points"_s)->text() != u"nhieu"_s);
    }

    void theLeadBodyJoinsWhatAgenciesSubmitted()
    {
        sample::Province p;
        QList<ApprovalId> parts;
        p.as(u"xa.hr"_s);
        for (int i = 1; i <= 2; ++i) {
            parts.append(p.document(p.draft(u"MS"_s, u"Phần %1"_s.arg(i))));
            must(Approvals(*p.office).submit(parts.last(), {}));
        }
        p.as(u"snv"_s);
        Viewer viewer;
        viewer.person = p.people.value(u"snv"_s);
        m_shell = std::make_unique<testing::PlainShell>(*p.office, viewer, Period::month(2026, 4));
        m_page = std::make_unique<CatalogPage>(m_shell->context());
        m_page->resize(1150, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate({});
        press(u"Consolidation"_s);
        auto* waiting = table(u"Parts submitted by agencies"_s);
        QCOMPARE(waiting->visibleIds().size(), 2);
        waiting->selectAll();
        press(u"Join 2 parts in one draft"_s); // asks for a title
        QCOMPARE(must(Approvals(*p.office).read(parts[0])).document.state, ApprovalState::Submitted);
        type(u"Title of the consolidated catalog"_s, u"Danh muc hop nhat"_s);
        press(u"Join 2 parts in one draft"_s);
        QCOMPARE(must(Approvals(*p.office).read(parts[0])).document.state, ApprovalState::Consolidated);
        QVERIFY(table(u"Items that may be the same work"_s)->isVisible());
        press(u"Items"_s);
        QCOMPARE(list()->itemModel().rowCount(), 6);
        m_page.reset();
        m_shell.reset();
    }

    void whatPeopleProposeIsDecided()
    {
        openAs(u"staff"_s, false);
        press(u"Proposals"_s);
        m_shell->dialogs.typeNext(u"Hỗ trợ chuyển đổi số"_s);
        press(u"Propose work…"_s);
        QCOMPARE(table(u"Work proposed for the catalog"_s)->visibleIds().size(), 1);
        openAs(u"hr"_s, true);
        m_shell->dialogs.typeNext(u"Danh mục mới"_s);
        press(u"Draft the next version"_s);
        press(u"Proposals"_s);
        press(u"Put into the draft"_s);
        QCOMPARE(field(u"Work"_s)->text(), u"Hỗ trợ chuyển đổi số"_s);
        type(u"Code"_s, u"DC.40"_s);
        type(u"Points"_s, u"20"_s);
        press(u"Save the item"_s);
        QVERIFY(must(WorkProposals(*c->office).waiting()).isEmpty());
        QCOMPARE(list()->current()->code, u"DC.40"_s);
    }

    void fiftyThousandItemsFollowTheTyping()
    {
        auto items = std::make_shared<QList<CatalogItem>>();
        for (int i = 0; i < 50'000; ++i) {
            CatalogItem item;
            item.code = u"DV.%1"_s.arg(i);
            item.task = u"Thẩm định hồ sơ lĩnh vực %1, bước %2"_s.arg(i % 900).arg(i % 7);
            items->append(item);
        }
        ItemList many;
        many.resize(700, 500);
        many.show();
        QVERIFY(QTest::qWaitForWindowExposed(&many));
        many.itemModel().setItems(items);
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (const QStringList& words :
             {QStringList {u"t"_s}, {u"th"_s}, {u"tham"_s}, {u"tham"_s, u"8"_s}, {u"tham"_s, u"89"_s}, {u"khong"_s}, {}}) {
            timer.start();
            many.itemModel().setWords(words);
            QCoreApplication::processEvents();
            slowest = std::max(slowest, timer.elapsed());
        }
        QCOMPARE(many.itemModel().rowCount(), 50'000);
        // A frame is 16 ms on a desk; a busy test machine gets ten of them.
        QVERIFY2(slowest < 160, qPrintable(QString::number(slowest)));
    }
};

QTEST_MAIN(TestCatalogPage)
#include "test_catalog_page.moc"
