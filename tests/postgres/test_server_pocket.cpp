// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/exchange/csv.h"
#include "core/service/assignments.h"
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/import/import.h"
#include "core/service/organisation.h"
#include "core/service/packages.h"
#include "core/service/pocket.h"
#include "core/service/review.h"
#include "core/service/score_case.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/audit_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/report_repository.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/sheet_sum_repository.h"
#include "tests/postgres/pocket_place.h"

#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Date tuesday(2026, 4, 21);
const Period april = Period::month(2026, 4);

DiaryEntry noted(DiaryEntry entry, const QString& note)
{
    entry.note = note;
    return entry;
}

EntryReview asEntered(const DiaryEntry& entry)
{
    EntryReview review;
    review.acceptedQuantity = entry.quantity;
    review.acceptedMinutes = entry.minutes;
    return review;
}

} // namespace

/// Work away from the network and its way home, on a server with the rights of the accounts.
class TestServerPocket : public QObject {
    Q_OBJECT
    std::unique_ptr<ServerOffice> m_place;

    PocketPlace pocketOf(const QString& login) { return PocketPlace(*m_place, login); }
    std::unique_ptr<Office> serverAs(const QString& login)
    {
        return must(Office::open(m_place->addressOf(login), m_place->commune->clock));
    }
    // An entry of the member of staff on the server, for the pockets that are filled afterwards.
    DiaryEntry based()
    {
        return must(Diary(*serverAs(u"staff"_s)).add(m_place->commune->entry(Date(2026, 4, 17), 5)));
    }

    // As the copy of a file leaves the history of what was imported there: past the program.
    void inABatch(const QString& id)
    {
        const auto root = m_place->asOperator();
        const QString hash = u"sha256:"_s + u"5a"_s.repeated(32);
        for (const QString& table : {u"audit_record"_s, u"audit_row"_s})
            root->run(u"ALTER TABLE soviec.%1 DISABLE TRIGGER USER"_s.arg(table));
        QCOMPARE(
            root->run(
                u"INSERT INTO soviec.audit_row (chain, sequence, place, entity, entity_id, action, before, after, "
                "reason, hash, at, actor, actor_name, batch_hash, about, about_unit) "
                "SELECT chain, sequence, 7, entity, entity_id, 'import', before, after, reason, "
                "decode(repeat('5a', 32), 'hex'), at, actor, actor_name, '%1', about, about_unit "
                "FROM soviec.audit_record WHERE entity = 'entry' AND entity_id = '%2'"_s.arg(hash, id)),
            u"1"_s);
        QCOMPARE(
            root->run(
                u"UPDATE soviec.audit_record SET entity = 'batch', entity_id = 'entry', action = 'import', "
                "before = '{}', after = '{\"rows\":\"60\"}', hash = '%1', about = NULL, about_unit = NULL "
                "WHERE entity = 'entry' AND entity_id = '%2'"_s.arg(hash, id)),
            u"1"_s);
        for (const QString& table : {u"audit_record"_s, u"audit_row"_s})
            root->run(u"ALTER TABLE soviec.%1 ENABLE TRIGGER USER"_s.arg(table));
    }

private slots:
    // Accounts are the cluster's: one office serves all the tests, each with an entry of its own.
    void initTestCase() { m_place = std::make_unique<ServerOffice>(); }
    void cleanupTestCase() { m_place.reset(); }

    void itHoldsWhatThePersonMayReadAndNothingMore()
    {
        PocketPlace own = pocketOf(u"staff"_s);
        QCOMPARE(own.pocket->who().person, m_place->commune->staff);
        QVERIFY(isAway(*own.pocket) && !isAway(*own.server));
        const auto entries = own.entries(m_place->commune->staff);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].title, u"Việc của staff"_s);
        QVERIFY(own.entries(m_place->commune->head).isEmpty());
        QVERIFY(must(Organisation(*own.pocket).member(m_place->commune->head, tuesday)));
        // A head has the queue along.
        PocketPlace head = pocketOf(u"head"_s);
        QCOMPARE(head.entries(m_place->commune->staff).size(), 1);
        QVERIFY(head.entries(m_place->commune->hr).isEmpty());
        REFUSED(own.pocket->signIn(u"head"_s), ErrorCode::Forbidden);
    }

    void aClosedMonthIsClosedAndCountedInIt()
    {
        const Period month = Period::month(2026, 1);
        m_place->commune->lock(m_place->commune->staff, month, true);
        PocketPlace own = pocketOf(u"staff"_s);
        const auto sheet = must(storage::SheetRepository(own.pocket->db()).current(m_place->commune->staff, month));
        QVERIFY(sheet);
        QCOMPARE(sheet->state, SheetState::Closed);
        QCOMPARE(sheet->closedBy, m_place->commune->hr);
        QCOMPARE(sheet->closedAt, m_place->commune->clock.now());
        // The sums were made from what came, past the triggers that keep them.
        const auto levels = must(storage::ReportRepository(own.pocket->db()).levels({sheet->unit}, {month}));
        QCOMPARE(levels.size(), 1);
        QCOMPARE(levels[0].sheets, 1);
        QCOMPARE(must(storage::SheetSumRepository(own.pocket->db()).differences()), 0);
        // Filled again, it is as it was.
        must(Pocket::fill(*own.server, own.path));
        const auto again = must(Office::open(own.path, m_place->commune->clock));
        QCOMPARE(must(storage::SheetSumRepository(again->db()).differences()), 0);
        QCOMPARE(must(storage::SheetRepository(again->db()).current(m_place->commune->staff, month))->state, SheetState::Closed);
    }

    void whatIsDoneAwayComesHomeOnce()
    {
        PocketPlace own = pocketOf(u"staff"_s);
        DiaryEntry made = must(Diary(*own.pocket).add(noted(m_place->commune->entry(tuesday, 5), u"một"_s)));
        made = must(Diary(*own.pocket).change(noted(made, u"hai"_s)));
        QCOMPARE(own.status().waiting.size(), 1);
        QCOMPARE(own.status().waiting[0].steps, 2);
        REFUSED(Pocket::fill(*own.server, own.path), ErrorCode::Refused);

        const PocketSent sent = must(own.send());
        QCOMPARE(sent.outcome.taken, 1);
        QCOMPARE(sent.outcome.steps, 2);
        QVERIFY(sent.filled);
        QVERIFY(own.status().waiting.isEmpty());
        const DiaryEntry there = own.there(made.id);
        QCOMPARE(there.note, u"hai"_s);
        QCOMPARE(there.createdBy, m_place->commune->staff);
        const auto history = must(storage::AuditRepository(own.server->db()).ofEntity(made.id.toString()));
        QCOMPARE(history.size(), 2);
        QVERIFY(history[0].reason.contains(u"mạng"_s) || history[0].reason.contains(u"network"_s));
        QCOMPARE(must(own.send()).outcome.rows, 0);
        // What is done on it now is based on what is there.
        must(Diary(*own.pocket).change(noted(own.entry(made.id), u"ba"_s)));
        QCOMPARE(must(own.send()).outcome.steps, 1);
        QCOMPARE(own.there(made.id).note, u"ba"_s);
    }

    void whatHasToWaitIsRefusedWithASentence()
    {
        PocketPlace head = pocketOf(u"head"_s);
        REFUSED(Assignments(*head.pocket).give(m_place->commune->work(m_place->commune->staff)), ErrorCode::Refused);
        Agency agency = head.pocket->agency();
        agency.place = u"nơi khác"_s;
        const auto changed = head.pocket->changeAgency(agency);
        QVERIFY(!changed);
        QVERIFY(head.status().waiting.isEmpty());
    }

    void aPartOfTheHistoryIsNotCalledBroken()
    {
        const PocketPlace own = pocketOf(u"staff"_s);
        const auto verdict = Audit(*own.pocket).verify();
        REFUSED(verdict, ErrorCode::Refused);
        QCOMPARE(exitStatus(verdict.error().code), 1); // nothing was verified
        QVERIFY2(verdict.error().text.contains(u"part of the history"_s), qPrintable(verdict.error().text));
        QVERIFY(verdict.error().text.contains(own.status().server));
        QVERIFY(!verdict.error().text.contains(m_place->passwordOf(u"staff"_s)));
    }

    void aClashWaitsForThePersonAndTheLoserStaysReadable_data()
    {
        QTest::addColumn<bool>("own");
        QTest::newRow("the server's stands") << false;
        QTest::newRow("what was done away stands") << true;
    }
    void aClashWaitsForThePersonAndTheLoserStaysReadable()
    {
        QFETCH(bool, own);
        const DiaryEntry base = based();
        PocketPlace place = pocketOf(u"staff"_s);
        must(Diary(*place.server).change(noted(place.there(base.id), u"ở máy chủ"_s)));
        DiaryEntry other = noted(base, u"ở xa"_s);
        other.result = u"Tờ trình"_s;
        must(Diary(*place.pocket).change(other));
        // A second row is not held up by it.
        const DiaryEntry free = must(Diary(*place.pocket).add(m_place->commune->entry(tuesday, 5)));

        const PocketSent first = must(place.send());
        QCOMPARE(first.outcome.conflicts.size(), 1);
        QVERIFY(!first.filled);
        QCOMPARE(place.there(base.id).note, u"ở máy chủ"_s);
        QCOMPARE(place.there(free.id).id, free.id);
        QCOMPARE(place.status().waiting.size(), 1);
        const PackageRow row = first.outcome.conflicts[0];
        QCOMPARE(row.merge.clashes, (QList<FieldClash> {{u"note"_s, u"ở máy chủ"_s, u"ở xa"_s, u""_s}}));

        PackageChoices choices;
        choices[row.key].insert(u"note"_s, own ? MergeSide::Theirs : MergeSide::Mine);
        const PocketSent second = must(place.send(choices));
        QVERIFY(second.filled && second.outcome.conflicts.isEmpty());
        const QString stays = own ? u"ở xa"_s : u"ở máy chủ"_s;
        QCOMPARE(place.there(base.id).note, stays);
        QCOMPARE(place.there(base.id).result, u"Tờ trình"_s);
        QCOMPARE(place.entry(base.id).note, stays);
        const QString words = place.told(base.id.toString());
        QVERIFY2(words.contains(u"ở máy chủ"_s) && words.contains(u"ở xa"_s), qPrintable(words));
    }

    void whatWasDecidedOnTheServerStandsAndIsTold()
    {
        const DiaryEntry base = based();
        PocketPlace place = pocketOf(u"staff"_s);
        const auto head = serverAs(u"head"_s);
        must(Review(*head).accept({base.id, base.version}, asEntered(base)));
        must(Diary(*place.pocket).change(noted(base, u"sửa muộn"_s)));
        const PocketSent sent = must(place.send());
        QCOMPARE(sent.outcome.refused.size(), 1);
        QVERIFY(sent.filled);
        QVERIFY(place.there(base.id).state == EntryState::Accepted);
        QVERIFY(place.entry(base.id).state == EntryState::Accepted);
        QVERIFY(place.told(base.id.toString()).contains(u"sửa muộn"_s));
        QCOMPARE(place.status().refused.size(), 1);
        QCOMPARE(place.status().refused[0].fields.value(u"note"_s).toString(), u"sửa muộn"_s);
        must(Pocket(*place.pocket).putAway(base.id.toString()));
        QVERIFY(place.status().refused.isEmpty());
    }

    void aMonthLockedMeanwhileStandsAndNothingEnteredIsLost()
    {
        PocketPlace place = pocketOf(u"staff"_s);
        const DiaryEntry late = must(
            Diary(*place.pocket).add(noted(m_place->commune->entry(Date(2026, 2, 10)), u"muộn"_s)));
        m_place->commune->lock(m_place->commune->staff, Period::month(2026, 2));
        const PocketSent sent = must(place.send());
        QCOMPARE(sent.outcome.refused.size(), 1);
        QVERIFY(!must(storage::DiaryRepository(place.server->db()).get(late.id)));
        QVERIFY(place.status().waiting.isEmpty());
        const auto refused = place.status().refused;
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0].fields.value(u"note"_s).toString(), u"muộn"_s);
        QVERIFY(refused[0].refusal.size() > 10);
        // It survives what fills the pocket again.
        must(Pocket::fill(*place.server, place.path));
        QCOMPARE(place.status().refused.size(), 1);
    }

    void aHeadDecidesTheQueueAway()
    {
        const DiaryEntry entry = based();
        PocketPlace place = pocketOf(u"head"_s);
        must(Review(*place.pocket).accept({entry.id, entry.version}, asEntered(entry)));
        const PocketSent sent = must(place.send());
        QVERIFY2(sent.outcome.refused.isEmpty(), sent.outcome.refused.isEmpty() ? "" : qPrintable(sent.outcome.refused[0].merge.refusal));
        QCOMPARE(sent.outcome.taken, 1);
        QVERIFY(place.there(entry.id).state == EntryState::Accepted);
        QCOMPARE(place.there(entry.id).reviewedBy, m_place->commune->head);
    }

    void twoPocketsOfOnePersonMeet()
    {
        const DiaryEntry base = based();
        PocketPlace one = pocketOf(u"staff"_s);
        PocketPlace two = pocketOf(u"staff"_s);
        must(Diary(*one.pocket).change(noted(base, u"máy bàn"_s)));
        DiaryEntry other = base;
        other.result = u"máy xách tay"_s;
        must(Diary(*two.pocket).change(other));
        must(Diary(*two.pocket).add(m_place->commune->entry(tuesday, 5)));
        QCOMPARE(must(one.send()).outcome.taken, 1);
        const PocketSent second = must(two.send());
        QVERIFY(second.outcome.conflicts.isEmpty() && second.filled);
        must(Pocket::fill(*one.server, one.path));
        for (const PocketPlace* place : {&one, &two}) {
            QCOMPARE(place->entry(base.id).note, u"máy bàn"_s);
            QCOMPARE(place->entry(base.id).result, u"máy xách tay"_s);
        }
    }

    void aClockADayOffChangesNothing_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("a day slow") << -1;
        QTest::newRow("a day fast") << 1;
    }
    void aClockADayOffChangesNothing()
    {
        QFETCH(int, days);
        PocketPlace place = pocketOf(u"staff"_s);
        const FixedClock wrong(Date(2026, 4, static_cast<unsigned short>(22 + days)));
        const auto there = must(Office::open(place.path, wrong));
        const DiaryEntry made = must(Diary(*there).add(noted(m_place->commune->entry(Date(2026, 4, 20)), u"lệch giờ"_s)));
        QCOMPARE(must(place.send()).outcome.taken, 1);
        const DiaryEntry home = place.there(made.id);
        QCOMPARE(home.note, u"lệch giờ"_s);
        QVERIFY(home.createdAt <= m_place->commune->clock.now());
    }

    // An entry that came to the server with a file, where it was one row of many of an import.
    void whatStandsInABatchIsTheBaseOfBothSides()
    {
        const DiaryEntry base = based();
        inABatch(base.id.toString());
        PocketPlace place = pocketOf(u"staff"_s);
        const QString id = base.id.toString();
        const auto there = must(storage::AuditRepository(place.server->db()).ofEntity(id));
        const auto along = must(storage::AuditRepository(place.pocket->db()).ofEntity(id));
        QCOMPARE(there.size(), 1);
        QCOMPARE(along.size(), 1);
        QCOMPARE(along[0].hash, there[0].hash);
        QCOMPARE(along[0].after, there[0].after);
        QCOMPARE(along[0].actor, m_place->commune->staff);
        QVERIFY(place.status().waiting.isEmpty());

        must(Diary(*place.server).change(noted(place.there(base.id), u"ở máy chủ"_s)));
        DiaryEntry other = place.entry(base.id);
        other.result = u"Tờ trình"_s;
        must(Diary(*place.pocket).change(other));
        const PocketSent sent = must(place.send());
        QVERIFY(sent.outcome.conflicts.isEmpty() && sent.outcome.refused.isEmpty());
        QCOMPARE(sent.outcome.steps, 1);
        QCOMPARE(place.there(base.id).note, u"ở máy chủ"_s);
        QCOMPARE(place.there(base.id).result, u"Tờ trình"_s);
        QCOMPARE(place.entry(base.id).note, u"ở máy chủ"_s);
        QCOMPARE(must(place.send()).outcome.rows, 0);
    }

    void nothingDoneAwayStandsInABatch()
    {
        PocketPlace place = pocketOf(u"hr"_s);
        const QString code = must(Organisation(*place.pocket).member(m_place->commune->staff, tuesday))->person.code;
        QByteArray csv("Mã cán bộ,Ngày,Số phút,Nội dung,Số lượng\n");
        for (int i = 0; i < 60; ++i)
            csv += u"%1,%2/04/2026,1,Việc %3,1\n"_s.arg(code).arg(1 + i % 20, 2, 10, QChar(u'0')).arg(i).toUtf8();
        REFUSED(
            importTable(*place.pocket, u"diary"_s, must(readCsv(csv, u"nhat-ky.csv"_s)), {}), ErrorCode::Refused);
        QCOMPARE(must(storage::AuditRepository(place.pocket->db()).rowCount()), 0);
        QVERIFY(place.status().waiting.isEmpty());
    }

    void aPocketIsOfOneAccountOnly()
    {
        PocketPlace place = pocketOf(u"staff"_s);
        const auto head = serverAs(u"head"_s);
        REFUSED(Pocket::fill(*head, place.path), ErrorCode::Refused);
        REFUSED(Pocket(*place.pocket).send(*head), ErrorCode::Refused);
        const auto root = must(Office::open(m_place->address, m_place->commune->clock));
        REFUSED(Pocket::fill(*root, place.folder->filePath(u"x.soviec"_s)), ErrorCode::Usage);
        QVERIFY(!QFile::exists(place.folder->filePath(u"x.soviec"_s)));
    }

    void aPackageIsMergedWithTheRightsOfTheLogin()
    {
        PocketPlace place = pocketOf(u"staff"_s);
        const DiaryEntry made = must(Diary(*place.pocket).add(noted(m_place->commune->entry(tuesday, 5), u"gói"_s)));
        const QString file = place.folder->filePath(u"goi.svpkg"_s);
        must(Packages(*place.pocket).make(april, {}, m_place->commune->staff, file));
        const QByteArray bytes = must(readFile(file, largestPackage));
        // Somebody else merges nothing of it; nothing is half done.
        const auto other = serverAs(u"mover"_s);
        const auto foreign = must(Packages(*other).merge(bytes));
        QCOMPARE(foreign.taken, 0);
        QVERIFY(!must(storage::DiaryRepository(place.server->db()).get(made.id)));
        const auto done = must(Packages(*place.server).merge(bytes));
        QCOMPARE(done.taken, 1);
        QCOMPARE(place.there(made.id).note, u"gói"_s);
        QCOMPARE(must(Packages(*place.server).merge(bytes)).steps, 0);
        // The pocket sends the same steps: the server knows them by their names.
        QCOMPARE(must(place.send()).outcome.known, 1);
    }

    void answersAndTheOwnEvaluationComeHome()
    {
        const auto head = serverAs(u"head"_s);
        const Assignment given = must(Assignments(*head).give(m_place->commune->work(m_place->commune->staff)));
        PocketPlace place = pocketOf(u"staff"_s);
        must(Assignments(*place.pocket).accept(given.id));
        DiaryEntry work = m_place->commune->entry(tuesday, 5);
        work.assignment = given.id;
        must(Diary(*place.pocket).add(work));
        const SheetView view = must(Evaluation(*place.pocket).view(m_place->commune->staff, april));
        QMap<QString, Decimal> scores;
        for (const Criterion& one : scoredCriteria(*view.rules))
            scores.insert(one.code, one.max);
        must(Evaluation(*place.pocket).saveSelf(april, scores, u"Chủ động"_s, {}));
        must(Evaluation(*place.pocket).submit(april));
        const PocketSent sent = must(place.send());
        QVERIFY2(sent.outcome.refused.isEmpty(), sent.outcome.refused.isEmpty() ? "" : qPrintable(sent.outcome.refused[0].merge.refusal));
        QVERIFY(must(storage::AssignmentRepository(place.server->db()).get(given.id))->state == AssignmentState::Accepted);
        const auto sheet = must(storage::SheetRepository(place.server->db()).current(m_place->commune->staff, april));
        QVERIFY(sheet && sheet->state == SheetState::Submitted);
        QCOMPARE(sheet->selfScores, scores);
    }
};

QTEST_GUILESS_MAIN(TestServerPocket)
#include "test_server_pocket.moc"
