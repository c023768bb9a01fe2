// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/storage/org_repository.h"
#include "tests/core/service/commune.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/assignments/assignment_board.h"
#include "ui/assignments/assignments_page.h"
#include "ui/assignments/hand_over_form.h"
#include "ui/assignments/share_table.h"
#include "ui/shared/chip.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/segmented_control.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using soviec::testing::accessibilityFaults;
using soviec::testing::PlainShell;

namespace {

const Period april = Period::month(2026, 4);

struct Desk {
    Commune commune;
    std::unique_ptr<PlainShell> shell;
    std::unique_ptr<AssignmentsPage> page;
    PersonId second; ///< another member of staff beside commune.staff

    explicit Desk(const QString& login, const std::function<void(Desk&)>& prepare = {})
    {
        storage::OrgRepository org(commune.office->db());
        auto transaction = must(storage::Transaction::begin(commune.office->db()));
        second = PersonId::create();
        must(org.insert(Person {second, u"NAM"_s, u"Nguyễn Hoàng Nam"_s, PersonKind::CivilServant, u"nam"_s, 0}));
        must(org.insert(Appointment {
            AppointmentId::create(), second, commune.economy, Role::Staff, u"Chuyên viên"_s, Date(2026, 1, 1), {}}));
        must(transaction.commit());
        if (prepare)
            prepare(*this);
        commune.as(login);
        Viewer viewer;
        viewer.person = commune.office->who().person;
        viewer.name = login;
        viewer.isReviewer = login == u"head";
        shell = std::make_unique<PlainShell>(*commune.office, viewer, april);
        page = std::make_unique<AssignmentsPage>(shell->context());
        page->resize(1170, 728);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->refresh();
        page->activate({});
    }
    DataTable* board() const { return page->findChild<DataTable*>(u"board"_s); }
    DataTable* people() const { return page->findChild<DataTable*>(u"shares"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QList<AssignmentProgress> of(PersonId person)
    {
        commune.as(u"head"_s);
        return must(Assignments(*commune.office).ofPerson(person, april));
    }
    /// Work, product, quantity and deadline, from Ctrl+N on, by keys alone.
    void fillForm(const QString& quantity)
    {
        key(Qt::Key_N, Qt::ControlModifier);
        type(u"bao cao thang"_s);
        key(Qt::Key_Return); // takes the item
        key(Qt::Key_Return); // its product stands
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        type(quantity);
        key(Qt::Key_Return);
        type(u"28/04/2026"_s);
    }
    void choose(PersonId person)
    {
        people()->setFocus();
        people()->setCurrentId(person.toString());
        key(Qt::Key_Space);
    }
    void write(PersonId person, const QString& text)
    {
        people()->setCurrentId(person.toString());
        const QModelIndex cell = people()->currentIndex().siblingAtColumn(1);
        QVERIFY(people()->model()->setData(cell, text, Qt::EditRole));
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestAssignmentsPage : public QObject {
    Q_OBJECT
private slots:
    void theHeadGivesWorkToOneByKeys()
    {
        Desk desk(u"head"_s);
        desk.fillForm(u"2"_s);
        desk.choose(desk.commune.staff);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        const auto work = desk.of(desk.commune.staff);
        QCOMPARE(work.size(), 1);
        QCOMPARE(work[0].assignment.itemCode, u"DC.05"_s);
        QCOMPARE(work[0].assignment.quantity, Decimal(2));
        QCOMPARE(work[0].assignment.deadline, Date(2026, 4, 28));
        QCOMPARE(work[0].assignment.expectedProduct, u"Văn bản"_s);
        QCOMPARE(desk.board()->rows().size(), 1);
        QVERIFY(desk.board()->hasFocus());
        QVERIFY(desk.shell->status().sentence().contains(desk.commune.report.task));
    }

    void allToEachOfMany()
    {
        Desk desk(u"head"_s);
        desk.fillForm(u"3"_s);
        desk.choose(desk.commune.staff);
        desk.choose(desk.second);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.of(desk.commune.staff)[0].assignment.quantity, Decimal(3));
        QCOMPARE(desk.of(desk.second)[0].assignment.quantity, Decimal(3));
    }

    void sharesSumToTheWholeOrNothingIsGiven()
    {
        Desk desk(u"head"_s);
        desk.fillForm(u"5"_s);
        auto* mode = desk.page->findChild<GiveForm*>()->findChild<SegmentedControl*>();
        mode->setCurrent(1);
        emit mode->chosen(1);
        desk.write(desk.commune.staff, u"2"_s);
        desk.write(desk.second, u"1,5"_s);
        desk.people()->setFocus();
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.of(desk.commune.staff).isEmpty());
        QCOMPARE(desk.page->findChild<GiveForm*>()->people()->shares().size(), 2); // still there to correct
        desk.write(desk.second, u"3"_s);
        desk.commune.as(u"head"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.of(desk.second)[0].assignment.quantity, Decimal(3));
        QVERIFY(!desk.of(desk.second)[0].assignment.splitOf.isNull());
    }

    void evenSharesLoseNothing()
    {
        ShareTable table;
        QList<Member> people;
        for (int i = 0; i < 3; ++i) {
            Member member;
            member.person.id = PersonId::create();
            member.person.fullName = u"Người %1"_s.arg(i);
            people << member;
        }
        table.setPeople(people, {});
        table.setSplit(true);
        table.setWhole(Decimal(7));
        for (const Member& member : people) {
            table.table()->setCurrentId(member.person.id.toString());
            table.toggleCurrent();
        }
        table.shareEvenly();
        QCOMPARE(table.shares()[0].quantity, Decimal(3));
        QCOMPARE(table.shares()[2].quantity, Decimal(2));
        table.setWhole(Decimal(1));
        table.shareEvenly();
        Decimal sum;
        for (const Share& share : table.shares())
            sum += share.quantity;
        QCOMPARE(sum, Decimal(1));
    }

    void theFormSaysWhatIsMissing()
    {
        Desk desk(u"head"_s);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        int shown = 0;
        for (const FieldError* error : desk.page->findChildren<FieldError*>())
            shown += error->hasError() ? 1 : 0;
        QCOMPARE(shown, 1); // no deadline
        QVERIFY(desk.of(desk.commune.staff).isEmpty());
        desk.commune.as(u"head"_s);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.page->stepBack());
        QVERIFY(!desk.people()->isVisible());
    }

    void thePersonAcceptsAndReportsTrouble()
    {
        Desk desk(u"staff"_s, [](Desk& at) {
            at.commune.as(u"head"_s);
            must(Assignments(*at.commune.office).give(at.commune.work(at.commune.staff)));
        });
        QCOMPARE(desk.board()->rows().size(), 1);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.of(desk.commune.staff)[0].assignment.state, AssignmentState::Accepted);
        desk.commune.as(u"staff"_s);
        desk.shell->dialogs.typeNext(u"Thiếu số liệu của Chi cục Thuế"_s);
        desk.key(Qt::Key_T);
        QCOMPARE(desk.of(desk.commune.staff)[0].assignment.state, AssignmentState::Trouble);
        QVERIFY(desk.board()->rows()[0].cells[1].second.contains(u"Thiếu số liệu"_s));
        // What is the head's to decide is not offered.
        QVERIFY(!desk.page->findChild<QPushButton*>(u"step-hand_over"_s)->isVisible());
        QVERIFY(!desk.page->findChild<QPushButton*>(u"step-resume"_s)->isVisible());
    }

    void enterOpensTheDiaryOnTheWork()
    {
        Desk desk(u"staff"_s, [](Desk& at) {
            at.commune.as(u"head"_s);
            must(Assignments(*at.commune.office).give(at.commune.work(at.commune.staff)));
        });
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.shell->openedPages, QStringList {u"diary"_s});
        QVERIFY(!desk.shell->lastWhere.value(u"assignment"_s).toString().isEmpty());
    }

    void theHeadHandsOverAndTakesBack()
    {
        Desk desk(u"head"_s, [](Desk& at) {
            at.commune.as(u"head"_s);
            Assignments assignments(*at.commune.office);
            must(assignments.give(at.commune.work(at.commune.staff)));
            Assignment other = at.commune.work(at.second);
            other.deadline = Date(2026, 4, 30);
            must(assignments.give(other));
        });
        desk.board()->setCurrentId(desk.of(desk.commune.staff)[0].assignment.id.toString());
        desk.key(Qt::Key_H);
        auto* form = desk.page->findChild<HandOverForm*>();
        QVERIFY(form->isVisible());
        form->findChild<QComboBox*>()->setCurrentIndex(0);
        auto* reason = form->findChild<QLineEdit*>();
        reason->setFocus();
        desk.key(Qt::Key_Return); // without a reason
        QVERIFY(form->isVisible());
        desk.type(u"Nghi phep"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(!form->isVisible());
        QCOMPARE(desk.of(desk.commune.staff)[0].assignment.state, AssignmentState::HandedOver);
        QCOMPARE(desk.of(desk.second).size(), 2);
        for (const AssignmentProgress& work : desk.of(desk.second)) {
            if (work.assignment.origin == Origin::Planned)
                desk.board()->setCurrentId(work.assignment.id.toString());
        }
        desk.board()->setFocus();
        desk.shell->dialogs.typeNext(u"Kế hoạch đã đổi"_s);
        desk.key(Qt::Key_Delete);
        int cancelled = 0;
        for (const AssignmentProgress& work : desk.of(desk.second))
            cancelled += work.assignment.state == AssignmentState::Cancelled ? 1 : 0;
        QCOMPARE(cancelled, 1);
    }

    void theBoardCountsDueLateAndWaiting()
    {
        Desk desk(u"head"_s, [](Desk& at) {
            at.commune.as(u"head"_s);
            Assignments assignments(*at.commune.office);
            for (const int day : {10, 24, 30}) { // late, due in two days, running
                Assignment work = at.commune.work(at.commune.staff);
                work.deadline = Date(2026, 4, day);
                must(assignments.give(work));
            }
        });
        const auto chips = desk.page->findChild<AssignmentBoard*>()->findChildren<Chip*>();
        QStringList counts;
        for (const Chip* chip : chips)
            counts << chip->data().word.section(u' ', -1);
        QCOMPARE(counts, QStringList({u"3"_s, u"1"_s, u"1"_s, u"3"_s, u"0"_s, u"0"_s}));
        chips[2]->setFocus();
        desk.key(Qt::Key_Space);
        QCOMPARE(desk.board()->rows().size(), 1);
        QVERIFY(desk.page->stepBack());
        QCOMPARE(desk.board()->rows().size(), 3);
        QVERIFY(!desk.page->stepBack());
    }

    void everythingHasAName()
    {
        Desk desk(u"head"_s, [](Desk& at) {
            at.commune.as(u"head"_s);
            must(Assignments(*at.commune.office).give(at.commune.work(at.commune.staff)));
        });
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.type(u"bao"_s);
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
        desk.page->stepBack();
        desk.page->stepBack();
        desk.key(Qt::Key_H);
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
    }
};

QTEST_MAIN(TestAssignmentsPage)
#include "test_assignments_page.moc"
