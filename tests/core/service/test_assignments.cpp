// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/work/standing.h"
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/review.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Period april = Period::month(2026, 4);
const Date tuesday(2026, 4, 21);

Decimal number(const QString& text)
{
    return *Decimal::parse(text);
}

} // namespace

class TestAssignments : public QObject {
    Q_OBJECT
private slots:
    void theHeadGivesWork()
    {
        Commune commune;
        commune.as(u"head"_s);
        Assignments assignments(*commune.office);
        const Assignment given = must(assignments.give(commune.work(commune.staff)));
        QCOMPARE(given.unit, commune.economy);
        QCOMPARE(given.itemCode, u"DC.05"_s);
        QCOMPARE(given.title, commune.report.task);
        QCOMPARE(given.expectedProduct, u"Văn bản"_s);
        QCOMPARE(given.coefficient, Decimal(12));
        QCOMPARE(given.state, AssignmentState::Assigned);
        QCOMPARE(given.assignedBy, commune.head);
        QCOMPARE(must(assignments.ofPerson(commune.staff, april)).size(), 1);
        QCOMPARE(must(assignments.ofUnit(commune.economy, april)).size(), 1);
        commune.as(u"chair"_s);
        QVERIFY(assignments.give(commune.work(commune.head)).has_value());
        QCOMPARE(must(assignments.ofUnit(commune.agency, april)).size(), 2);
    }

    void othersDoNotGiveWork()
    {
        Commune commune;
        Assignments assignments(*commune.office);
        for (const QString& login : {u"staff"_s, u"mover"_s, u"other"_s, u"chair"_s}) {
            commune.as(login);
            REFUSED(assignments.give(commune.work(commune.staff)), ErrorCode::Forbidden);
        }
        commune.as(u"head"_s);
        REFUSED(assignments.give(commune.work(commune.head)), ErrorCode::Forbidden);
        commune.as(u"hr"_s); // brings in lists
        QVERIFY(assignments.give(commune.work(commune.staff)).has_value());
        commune.office->signInAsOperator();
        QVERIFY(assignments.give(commune.work(commune.staff)).has_value());
        commune.as(u"staff"_s);
        REFUSED(assignments.ofUnit(commune.economy, april), ErrorCode::Forbidden);
        REFUSED(assignments.ofPerson(commune.mover, april), ErrorCode::Forbidden);
    }

    void toManyAllOrNone()
    {
        Commune commune;
        commune.as(u"head"_s);
        Assignments assignments(*commune.office);
        const auto both = must(
            assignments.giveToEach(commune.work({}), {commune.staff, commune.staff}));
        QCOMPARE(both.size(), 2);
        QVERIFY(both[0].id != both[1].id);
        // The chair is not this head's to direct: nobody gets anything.
        REFUSED(assignments.giveToEach(commune.work({}), {commune.staff, commune.chair}), ErrorCode::Forbidden);
        REFUSED(assignments.giveToEach(commune.work({}), {}), ErrorCode::Invalid);
        QCOMPARE(must(assignments.ofPerson(commune.staff, april)).size(), 2);
    }

    void standsByDeadlineAndState()
    {
        AssignmentProgress work;
        work.assignment.quantity = Decimal(2);
        work.assignment.deadline = Date(2026, 4, 24);
        QCOMPARE(standingOf(work, Date(2026, 4, 20)), Standing::Waiting);
        work.assignment.state = AssignmentState::Accepted;
        QCOMPARE(standingOf(work, Date(2026, 4, 20)), Standing::Running);
        QCOMPARE(standingOf(work, Date(2026, 4, 21)), Standing::DueSoon);
        QCOMPARE(standingOf(work, Date(2026, 4, 24)), Standing::DueSoon);
        QCOMPARE(standingOf(work, Date(2026, 4, 25)), Standing::Late);
        work.assignment.state = AssignmentState::Trouble;
        QCOMPARE(standingOf(work, Date(2026, 4, 25)), Standing::Trouble);
        work.done = Decimal(2);
        QCOMPARE(standingOf(work, Date(2026, 4, 25)), Standing::Done);
        work.assignment.state = AssignmentState::HandedOver;
        QCOMPARE(standingOf(work, Date(2026, 4, 25)), Standing::HandedOver);
    }

    void refusesWhatCannotBeGiven()
    {
        Commune commune;
        commune.as(u"head"_s);
        Assignments assignments(*commune.office);
        Assignment wrong = commune.work(commune.staff, u"0"_s);
        REFUSED(assignments.give(wrong), ErrorCode::Invalid);
        wrong = commune.work(commune.staff);
        wrong.period = Period::quarter(2026, 2);
        REFUSED(assignments.give(wrong), ErrorCode::Invalid);
        wrong = commune.work(commune.staff);
        wrong.deadline = Date(2026, 3, 1);
        REFUSED(assignments.give(wrong), ErrorCode::Invalid);
        wrong = commune.work(commune.staff);
        wrong.item = {};
        REFUSED(assignments.give(wrong), ErrorCode::Invalid);
        wrong.title = u"Kế hoạch MẬT"_s;
        REFUSED(assignments.give(wrong), ErrorCode::Refused);
        wrong = commune.work(commune.staff);
        wrong.origin = Origin::TakenOver;
        REFUSED(assignments.give(wrong), ErrorCode::Refused);
        commune.lock(commune.staff, april);
        REFUSED(assignments.give(commune.work(commune.staff)), ErrorCode::Locked);
    }

    void everyStepOfTheTable_data()
    {
        QTest::addColumn<QString>("path"); // letters: a accept, t trouble, r resume, h hand over, c cancel
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* last, bool allowed) {
            QTest::newRow(qPrintable(QString::fromLatin1(path) + u'+' + QString::fromLatin1(last)))
                << QString::fromLatin1(path) << QString::fromLatin1(last) << allowed;
        };
        for (const char* step : {"a", "t", "h", "c"})
            row("", step, true);
        row("", "r", false);
        for (const char* step : {"t", "h", "c"})
            row("a", step, true);
        row("a", "a", false);
        row("a", "r", false);
        for (const char* step : {"r", "h"})
            row("t", step, true);
        for (const char* step : {"a", "t", "c"})
            row("t", step, false);
        for (const char* step : {"a", "t", "r", "h", "c"}) {
            row("h", step, false);
            row("c", step, false);
        }
    }
    void everyStepOfTheTable()
    {
        QFETCH(QString, path);
        QFETCH(QString, last);
        QFETCH(bool, allowed);
        Commune commune;
        commune.as(u"chair"_s); // reviews both heads
        Assignments assignments(*commune.office);
        const AssignmentId id = must(assignments.give(commune.work(commune.head))).id;
        const auto take = [&](QChar letter) -> Result<Assignment> {
            commune.as(letter == u'a' || letter == u't' ? u"head"_s : u"chair"_s);
            switch (letter.unicode()) {
            case u'a': return assignments.accept(id);
            case u't': return assignments.reportTrouble(id, u"thiếu số liệu"_s);
            case u'r': return assignments.resume(id);
            case u'h': return assignments.handOver(id, commune.otherHead, u"đi học"_s);
            default: return assignments.cancel(id, u"không còn cần"_s);
            }
        };
        for (const QChar letter : path)
            must(take(letter));
        const auto done = take(last[0]);
        QCOMPARE(done.has_value(), allowed);
        if (!allowed)
            QCOMPARE(done.error().code, ErrorCode::Refused);
    }

    void reasonsAndActorsAreAsked()
    {
        Commune commune;
        commune.as(u"head"_s);
        Assignments assignments(*commune.office);
        const Assignment given = must(assignments.give(commune.work(commune.staff)));
        REFUSED(assignments.accept(given.id), ErrorCode::Forbidden);
        REFUSED(assignments.reportTrouble(given.id, u"x"_s), ErrorCode::Forbidden);
        REFUSED(assignments.cancel(given.id, u"  "_s), ErrorCode::Invalid);
        commune.as(u"staff"_s);
        REFUSED(assignments.reportTrouble(given.id, {}), ErrorCode::Invalid);
        REFUSED(assignments.cancel(given.id, u"x"_s), ErrorCode::Forbidden);
        REFUSED(assignments.handOver(given.id, commune.head, u"x"_s), ErrorCode::Forbidden);
        QCOMPARE(must(assignments.reportTrouble(given.id, u"thiếu số liệu"_s)).stateReason, u"thiếu số liệu"_s);
        commune.as(u"hr"_s);
        REFUSED(assignments.resume(given.id), ErrorCode::Forbidden);
        commune.lock(commune.staff, april);
        commune.as(u"head"_s);
        REFUSED(assignments.resume(given.id), ErrorCode::Locked);
    }

    void sharesSumToTheWhole()
    {
        Commune commune;
        commune.as(u"other"_s); // reviews mover (since 16/04) and hr
        Assignments assignments(*commune.office);
        const Assignment whole = commune.work({}, u"3"_s);
        const auto share = [&](PersonId person, const QString& quantity) { return Share {person, number(quantity)}; };
        REFUSED(assignments.split(whole, {share(commune.mover, u"3"_s)}), ErrorCode::Invalid);
        REFUSED(assignments.split(whole, {share(commune.mover, u"1"_s), share(commune.hr, u"1.9999"_s)}), ErrorCode::Invalid);
        REFUSED(assignments.split(whole, {share(commune.mover, u"1.5"_s), share(commune.mover, u"1.5"_s)}), ErrorCode::Invalid);
        REFUSED(assignments.split(whole, {share(commune.mover, u"3"_s), share(commune.hr, u"0"_s)}), ErrorCode::Invalid);
        REFUSED(assignments.split(whole, {share(commune.mover, u"1"_s), share(commune.staff, u"2"_s)}), ErrorCode::Forbidden);
        QVERIFY(must(assignments.ofPerson(commune.mover, april)).isEmpty()); // nothing half done
        const auto parts = must(assignments.split(whole, {share(commune.mover, u"1.25"_s), share(commune.hr, u"1.75"_s)}));
        QCOMPARE(parts.size(), 2);
        QVERIFY(!parts[0].splitOf.isNull());
        QCOMPARE(parts[0].splitOf, parts[1].splitOf);
        Decimal live;
        for (const auto& row : must(assignments.ofUnit(commune.culture, april))) {
            if (row.assignment.state != AssignmentState::Cancelled)
                live += row.assignment.quantity;
        }
        QCOMPARE(live, Decimal(3));
    }

    void anExistingAssignmentIsSplitWhileUntouched()
    {
        Commune commune;
        commune.as(u"other"_s);
        Assignments assignments(*commune.office);
        const Assignment whole = must(assignments.give(commune.work(commune.hr, u"2"_s)));
        const QList<Share> shares {{commune.hr, Decimal(1)}, {commune.mover, Decimal(1)}};
        const auto parts = must(assignments.split(whole, shares));
        QCOMPARE(parts[0].splitOf, whole.id);
        REFUSED(assignments.split(whole, shares), ErrorCode::Refused); // already cancelled
    }

    void handingOverUntouchedWork()
    {
        Commune commune;
        commune.as(u"other"_s);
        Assignments assignments(*commune.office);
        const Assignment given = must(assignments.give(commune.work(commune.hr, u"2"_s)));
        REFUSED(assignments.handOver(given.id, commune.hr, u"x"_s), ErrorCode::Invalid);
        REFUSED(assignments.handOver(given.id, commune.staff, u"x"_s), ErrorCode::Forbidden);
        REFUSED(assignments.handOver(given.id, commune.mover, {}), ErrorCode::Invalid);
        const Assignment taken = must(assignments.handOver(given.id, commune.mover, u"nghỉ ốm"_s));
        QCOMPARE(taken.person, commune.mover);
        QCOMPARE(taken.origin, Origin::TakenOver);
        QCOMPARE(taken.source, given.id);
        QCOMPARE(taken.quantity, Decimal(2));
        QCOMPARE(taken.state, AssignmentState::Assigned);
        const auto first = must(assignments.ofPerson(commune.hr, april));
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].assignment.state, AssignmentState::HandedOver);
        QCOMPARE(first[0].assignment.origin, Origin::Planned); // stays in the denominator
        QCOMPARE(first[0].assignment.quantity, Decimal(2));
        // Nobody enters work on it any more.
        commune.as(u"hr"_s);
        DiaryEntry late = commune.entry(tuesday);
        late.assignment = given.id;
        REFUSED(Diary(*commune.office).add(late), ErrorCode::Refused);
        // The head may take it over, too.
        commune.as(u"other"_s);
        QCOMPARE(must(assignments.handOver(taken.id, commune.otherHead, u"gấp"_s)).person, commune.otherHead);
    }

    void acceptedProductsStayWithWhoMadeThem()
    {
        Commune commune;
        commune.as(u"head"_s);
        Assignments assignments(*commune.office);
        const Assignment given = must(assignments.give(commune.work(commune.staff, u"5"_s)));
        commune.as(u"staff"_s);
        DiaryEntry made = commune.entry(tuesday);
        made.assignment = given.id;
        made.quantity = Decimal(2);
        const DiaryEntry entry = must(Diary(*commune.office).add(made));
        commune.as(u"head"_s);
        REFUSED(assignments.cancel(given.id, u"x"_s), ErrorCode::Refused);
        REFUSED(assignments.handOver(given.id, commune.head, u"ốm"_s), ErrorCode::Refused); // waits for review
        must(Review(*commune.office).acceptAll({{entry.id, entry.version}}));
        const Assignment taken = must(assignments.handOver(given.id, commune.head, u"ốm"_s));
        QCOMPARE(taken.quantity, Decimal(3));
        const auto rows = must(assignments.ofPerson(commune.staff, april));
        QCOMPARE(rows.size(), 2);
        Decimal denominator;
        for (const auto& row : rows) {
            QCOMPARE(row.assignment.origin, Origin::Planned);
            denominator += row.assignment.quantity;
            const bool kept = row.assignment.id == given.id;
            QCOMPARE(row.assignment.quantity, kept ? Decimal(2) : Decimal(3));
            QCOMPARE(row.acceptedDone, kept ? Decimal(2) : Decimal(0));
            QCOMPARE(row.assignment.state == AssignmentState::HandedOver, !kept);
            if (!kept)
                QCOMPARE(taken.source, row.assignment.id);
        }
        QCOMPARE(denominator, Decimal(5));
        REFUSED(assignments.handOver(given.id, commune.head, u"ốm"_s), ErrorCode::Refused); // nothing left
    }
};

QTEST_GUILESS_MAIN(TestAssignments)
#include "test_assignments.moc"
