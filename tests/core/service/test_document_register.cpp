// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/document_register.h"
#include "core/service/secrecy.h"
#include "core/storage/org_repository.h"
#include "tests/core/exchange/register_files.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

/// The person's register: from a list of another system to diary entries and deadlines.
class TestDocumentRegister : public QObject {
    Q_OBJECT

    static RegisterImport import(Commune& commune, const QString& path)
    {
        DocumentRegister documents(*commune.office);
        return must(documents.import(must(documents.open(path))));
    }
    /// A second member of staff under the head.
    static PersonId colleague(Commune& commune)
    {
        storage::OrgRepository org(commune.office->db());
        const PersonId id = PersonId::create();
        must(org.insert(Person {id, u"DUC"_s, u"Lê Văn Đức"_s, PersonKind::CivilServant, u"duc"_s, 0}));
        must(org.insert(Appointment {
            AppointmentId::create(), id, commune.economy, Role::Staff, u"Chuyên viên"_s, Date(2026, 1, 1), {}}));
        return id;
    }
    static const RegisterProposal* numbered(const RegisterState& state, const QString& number)
    {
        for (const RegisterProposal& one : state.proposals) {
            if (one.item.number == number)
                return &one;
        }
        return nullptr;
    }

private slots:
    void aListBecomesProposalsAndDeadlines()
    {
        Commune commune;
        commune.as(u"staff"_s);
        const RegisterImport done = import(commune, incomingRegister(commune.folder.path()));
        QCOMPARE(done.added, 4);
        QCOMPARE(done.secret, 1);
        QCOMPARE(done.foreign, 1);
        DocumentRegister documents(*commune.office);
        const RegisterState state = must(documents.state());
        QCOMPARE(state.proposals.size(), 2);
        QCOMPARE(state.waiting.size(), 2);
        QCOMPARE(state.waiting[0].number, u"305/SNN-TL"_s); // the earlier deadline first
        const RegisterProposal* letter = numbered(state, u"215/SNN-TL"_s);
        QVERIFY(letter);
        QCOMPARE(letter->entry.day, Date(2026, 4, 17));
        QCOMPARE(letter->entry.title, u"V/v báo cáo diện tích lúa xuân 2026"_s);
        QVERIFY(!letter->finding.isEmpty()); // nobody knows yet how long it took
        QCOMPARE(must(documents.due(Date(2026, 4, 23))).size(), 1);
        QCOMPARE(must(documents.due(Date(2026, 4, 24))).size(), 2);
    }

    void acceptedOnceIsNotProposedAgain()
    {
        Commune commune;
        commune.as(u"staff"_s);
        import(commune, incomingRegister(commune.folder.path()));
        DocumentRegister documents(*commune.office);
        RegisterState state = must(documents.state());
        DiaryEntry entry = numbered(state, u"215/SNN-TL"_s)->entry;
        entry.item = commune.report.id;
        entry.minutes = Minutes(90);
        const RegisterItemId item = numbered(state, u"215/SNN-TL"_s)->item.id;
        const auto made = must(documents.accept({{item, entry}}));
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0].itemCode, commune.report.code);
        QCOMPARE(made[0].documentNumber, u"215/SNN-TL"_s);
        QCOMPARE(made[0].state, EntryState::Pending);
        REFUSED(documents.accept({{item, entry}}), ErrorCode::Conflict);
        state = must(documents.state());
        QCOMPARE(state.entered, 1);
        QVERIFY(!numbered(state, u"215/SNN-TL"_s));

        // The next list brings one document more and one that was done meanwhile, nothing else.
        const RegisterImport again = import(commune, incomingRegisterLater(commune.folder.path()));
        QCOMPARE(again.added, 1);
        QCOMPARE(again.changed, 1);
        QCOMPARE(again.unchanged, 3);
        state = must(documents.state());
        const RegisterProposal* next = numbered(state, u"305/SNN-TL"_s);
        QVERIFY(next);
        // A letter again: as the last one of this kind was entered, and ready at once.
        QCOMPARE(next->entry.item, commune.report.id);
        QCOMPARE(next->entry.minutes, Minutes(90));
        QCOMPARE(next->entry.note, u"Rà soát kênh mương nội đồng"_s);
        QCOMPARE(next->finding, QString());
        const RegisterImport third = import(commune, incomingRegisterLater(commune.folder.path()));
        QCOMPARE(third.added + third.changed, 0);

        // What is withdrawn may be entered anew.
        must(Diary(*commune.office).withdraw(made[0].id));
        state = must(documents.state());
        QVERIFY(numbered(state, u"215/SNN-TL"_s));
        must(documents.accept({{item, entry}}));
    }

    void whatStandsInTheDiaryAlreadyIsNotProposed()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DiaryEntry entry = commune.entry(Date(2026, 4, 17));
        entry.documentNumber = u"215 / snn-tl"_s;
        must(Diary(*commune.office).add(entry));
        import(commune, incomingRegister(commune.folder.path()));
        const RegisterState state = must(DocumentRegister(*commune.office).state());
        QVERIFY(!numbered(state, u"215/SNN-TL"_s));
        QCOMPARE(state.inDiary, 1);
    }

    void allOrNothing()
    {
        Commune commune;
        commune.as(u"staff"_s);
        import(commune, caseList(commune.folder.path()));
        DocumentRegister documents(*commune.office);
        const RegisterState state = must(documents.state());
        QCOMPARE(state.proposals.size(), 3);
        QList<RegisterChoice> choices;
        for (const RegisterProposal& one : state.proposals) {
            RegisterChoice choice {one.item.id, one.entry};
            choice.entry.minutes = Minutes(20);
            choices.append(choice);
        }
        // One of them lacks its day: the list only says that it was done.
        REFUSED(documents.accept(choices), ErrorCode::Invalid);
        QVERIFY(must(Diary(*commune.office).range(commune.staff, Date(2026, 4, 1), Date(2026, 4, 30))).isEmpty());
        for (RegisterChoice& choice : choices) {
            if (!isValid(choice.entry.day))
                choice.entry.day = Date(2026, 4, 21);
        }
        QCOMPARE(must(documents.accept(choices)).size(), 3);
    }

    void aRegisterIsThePersonsOwn()
    {
        Commune commune;
        commune.as(u"staff"_s);
        import(commune, caseList(commune.folder.path()));
        const RegisterState mine = must(DocumentRegister(*commune.office).state());
        const RegisterItemId item = mine.proposals[0].item.id;
        for (const QString& other : {u"mover"_s, u"head"_s, u"hr"_s}) {
            commune.as(other);
            DocumentRegister documents(*commune.office);
            QVERIFY(must(documents.state()).proposals.isEmpty());
            REFUSED(documents.accept({{item, mine.proposals[0].entry}}), ErrorCode::NotFound);
            REFUSED(documents.dismiss(item), ErrorCode::NotFound);
        }
        // The same list in two hands: each their own.
        commune.as(u"mover"_s);
        QCOMPARE(import(commune, caseList(commune.folder.path())).added, 4);
    }

    void columnsAreRememberedPerSource()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DocumentRegister documents(*commune.office);
        RegisterList list = must(documents.open(strangeList(commune.folder.path())));
        QVERIFY(!list.remembered);
        REFUSED(documents.import(list), ErrorCode::Invalid);
        list.columns = {{RegisterField::Number, 2}, {RegisterField::Summary, 3}, {RegisterField::Done, 4}};
        list.name = u"Sổ của văn thư"_s;
        QCOMPARE(must(documents.import(list)).added, 2);
        const RegisterList again = must(documents.open(strangeList(commune.folder.path())));
        QVERIFY(again.remembered);
        QCOMPARE(again.name, u"Sổ của văn thư"_s);
        QCOMPARE(columnsText(again.columns), columnsText(list.columns));
        commune.as(u"head"_s);
        QVERIFY(!must(DocumentRegister(*commune.office).open(strangeList(commune.folder.path()))).remembered);
    }

    void whatIsPutAsideStaysAside()
    {
        Commune commune;
        commune.as(u"staff"_s);
        import(commune, caseList(commune.folder.path()));
        DocumentRegister documents(*commune.office);
        const RegisterItemId item = must(documents.state()).proposals[0].item.id;
        must(documents.dismiss(item));
        QCOMPARE(must(documents.state()).proposals.size(), 2);
        QCOMPARE(import(commune, caseList(commune.folder.path())).unchanged, 4);
        QCOMPARE(must(documents.state()).proposals.size(), 2);
        QCOMPARE(must(documents.dismissed()).size(), 1);
        must(documents.dismiss(item, false));
        QCOMPARE(must(documents.state()).proposals.size(), 3);
    }

    void aClosedMonthIsSaidInTheRow()
    {
        Commune commune;
        commune.lock(commune.staff, Period::month(2026, 4));
        commune.as(u"staff"_s);
        import(commune, outgoingRegister(commune.folder.path()));
        const RegisterState state = must(DocumentRegister(*commune.office).state());
        QCOMPARE(state.proposals.size(), 2);
        for (const RegisterProposal& one : state.proposals)
            QVERIFY(!one.finding.isEmpty());
        RegisterChoice choice {state.proposals[0].item.id, state.proposals[0].entry};
        choice.entry.minutes = Minutes(30);
        REFUSED(DocumentRegister(*commune.office).accept({choice}), ErrorCode::Locked);
    }

    // What a head's list says about the head's people becomes work for them, with the deadline of the list.
    void aHeadGivesOutWhatIsNotDone()
    {
        Commune commune;
        commune.as(u"head"_s);
        const RegisterImport done = import(commune, incomingRegister(commune.folder.path()));
        QCOMPARE(done.added, 2);
        QCOMPARE(done.foreign, 3); // done already, or of somebody else
        DocumentRegister documents(*commune.office);
        RegisterState state = must(documents.state());
        QVERIFY(state.proposals.isEmpty() && state.waiting.isEmpty());
        QCOMPARE(state.toGive.size(), 2);
        QCOMPARE(state.toGive[0].item.number, u"305/SNN-TL"_s); // the earlier deadline first
        QCOMPARE(state.toGive[0].handler, u"Trần Thị Minh Hà"_s);
        QCOMPARE(state.toGive[0].finding, QString());
        QVERIFY(must(documents.due(Date(2026, 4, 30))).isEmpty()); // they are not the head's own deadlines
        QCOMPARE(must(documents.give({state.toGive[0].item.id})).size(), 1);
        REFUSED(documents.give({state.toGive[1].item.id, state.toGive[0].item.id}), ErrorCode::Conflict);
        state = must(documents.state());
        QCOMPARE(state.toGive.size(), 1); // all or none
        QCOMPARE(state.given, 1);

        // Importing again proposes only what is new.
        QCOMPARE(import(commune, incomingRegister(commune.folder.path())).unchanged, 2);
        QCOMPARE(must(documents.state()).toGive.size(), 1);
        commune.as(u"staff"_s);
        const auto work = must(Assignments(*commune.office).ofPerson(commune.staff, Period::month(2026, 4)));
        QCOMPARE(work.size(), 1);
        QCOMPARE(work[0].assignment.deadline, Date(2026, 4, 21));
        QCOMPARE(work[0].assignment.origin, Origin::Unplanned);
        QCOMPARE(work[0].assignment.assignedBy, commune.head);
        QVERIFY(work[0].assignment.title.contains(u"305/SNN-TL"_s));
        must(Assignments(*commune.office).accept(work[0].assignment.id));

        // Taken back, it may be given again; what stands may not be given twice.
        commune.as(u"head"_s);
        must(Assignments(*commune.office).cancel(work[0].assignment.id, u"Giao nhầm"_s));
        state = must(documents.state());
        QCOMPARE(state.toGive.size(), 2);
        QCOMPARE(must(documents.give({state.toGive[0].item.id, state.toGive[1].item.id})).size(), 2);
        QVERIFY(must(documents.state()).toGive.isEmpty());
    }

    void whatIsDoneInALaterListIsNotGivenOut()
    {
        Commune commune;
        commune.as(u"head"_s);
        import(commune, incomingRegister(commune.folder.path()));
        const RegisterImport again = import(commune, incomingRegisterLater(commune.folder.path()));
        QCOMPARE(again.changed, 1); // 305/SNN-TL was done meanwhile
        QCOMPARE(again.added, 1);
        const RegisterState state = must(DocumentRegister(*commune.office).state());
        QCOMPARE(state.toGive.size(), 2);
        for (const RegisterWork& one : state.toGive)
            QVERIFY(one.item.number != u"305/SNN-TL"_s);
    }

    // The case list of a one-stop shop: cases of the head's people become work, a later list says what is new.
    void aHeadGivesOutTheCasesOfAOneStopShop()
    {
        Commune commune;
        const PersonId duc = colleague(commune);
        commune.as(u"head"_s);
        const QString folder = commune.folder.path();
        const RegisterImport first = import(commune, caseListOfOffice(folder));
        QCOMPARE(first.rows, 6);
        QCOMPARE(first.added, 3);
        QCOMPARE(first.foreign, 2); // done before anybody knew of it, and of somebody else
        QCOMPARE(first.skipped.size(), 1);
        QVERIFY2(first.skipped[0].line.contains(u"7"_s), qPrintable(first.skipped[0].line)); // the row of the file
        DocumentRegister documents(*commune.office);
        RegisterState state = must(documents.state());
        QStringList numbers;
        for (const RegisterWork& one : state.toGive) {
            QCOMPARE(one.handler, u"Trần Thị Minh Hà"_s);
            QCOMPARE(one.finding, QString());
            numbers << one.item.number.last(4);
        }
        QCOMPARE(numbers, (QStringList {u"0009"_s, u"0004"_s, u"0003"_s})); // by deadline
        const auto given = must(documents.give({state.toGive[0].item.id}));
        QCOMPARE(given[0].deadline, Date(2026, 4, 21));
        QCOMPARE(given[0].person, commune.staff);
        QVERIFY(given[0].title.contains(u"Cấp bản sao trích lục"_s));

        // The columns are known by now. One case is done, one in other hands, one new; the given one is not proposed again.
        const QString later = caseListOfOffice(folder, true);
        QVERIFY(must(documents.open(later)).remembered);
        const RegisterImport again = import(commune, later);
        QCOMPARE(again.added, 2);
        QCOMPARE(again.changed, 2);
        QCOMPARE(again.unchanged, 1);
        state = must(documents.state());
        QCOMPARE(state.toGive.size(), 2);
        QCOMPARE(state.toGive[0].item.number, u"H37.15-260422-0002"_s);
        QCOMPARE(state.toGive[0].item.handler, commune.staff);
        QCOMPARE(state.toGive[1].item.number, u"H37.15-260421-0003"_s);
        QCOMPARE(state.toGive[1].item.handler, duc);
        QCOMPARE(state.given, 1);
        const RegisterImport third = import(commune, later);
        QCOMPARE(third.added + third.changed, 0);
        const auto both = must(documents.give({state.toGive[0].item.id, state.toGive[1].item.id}));
        QCOMPARE(both[1].person, duc);
        QVERIFY(must(documents.state()).toGive.isEmpty());
        QCOMPARE(import(commune, later).added, 0);
    }

    // A case in other hands is no longer proposed for the first ones; given back, it is.
    void aCaseHandedOnAndBack()
    {
        Commune commune;
        commune.as(u"head"_s);
        const QString folder = commune.folder.path();
        const auto hands = [&] {
            QStringList named;
            for (const RegisterWork& one : must(DocumentRegister(*commune.office).state()).toGive) {
                if (one.item.number == u"H37.15-260421-0003"_s)
                    named << one.handler;
            }
            return named;
        };
        import(commune, caseListOfOffice(folder));
        QCOMPARE(hands(), (QStringList {u"Trần Thị Minh Hà"_s}));
        import(commune, caseListOfOffice(folder, true)); // somebody who is not the head's
        QVERIFY(hands().isEmpty());
        colleague(commune);
        import(commune, caseListOfOffice(folder, true));
        QCOMPARE(hands(), (QStringList {u"Lê Văn Đức"_s}));
        import(commune, caseListOfOffice(folder));
        QCOMPARE(hands(), (QStringList {u"Trần Thị Minh Hà"_s}));
    }

    void aCaseThatStandsTwiceIsOne()
    {
        Commune commune;
        commune.as(u"head"_s);
        const QString list = caseListTwice(commune.folder.path());
        const RegisterImport first = import(commune, list);
        QCOMPARE(first.added, 1);
        QCOMPARE(first.rows, 2);
        const RegisterState state = must(DocumentRegister(*commune.office).state());
        QCOMPARE(state.toGive.size(), 1);
        QCOMPARE(state.toGive[0].item.due, Date(2026, 4, 24)); // the last row counts
        const RegisterImport again = import(commune, list);
        QCOMPARE(again.added + again.changed, 0);
    }

    // A wrong column named by hand is not remembered where nothing can be read with it.
    void columnsThatReadNothingAreNotRemembered()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DocumentRegister documents(*commune.office);
        RegisterList list = must(documents.open(caseList(commune.folder.path())));
        const RegisterColumns right = list.columns;
        list.columns = {{RegisterField::Number, 60}, {RegisterField::Due, 5}};
        const auto refused = documents.import(list);
        REFUSED(refused, ErrorCode::Invalid);
        QVERIFY2(refused.error().text.contains(u"ho-so-mot-cua.csv"_s), qPrintable(refused.error().text));
        const RegisterList next = must(documents.open(caseList(commune.folder.path())));
        QVERIFY(!next.remembered);
        QCOMPARE(columnsText(next.columns), columnsText(right));
        QCOMPARE(must(documents.import(next)).added, 4);
    }

    void halfOfTheColumnsOfACaseList()
    {
        Commune commune;
        commune.as(u"head"_s);
        const QString folder = commune.folder.path();
        DocumentRegister documents(*commune.office);
        // Numbers and handlers are enough: work without a deadline, in the month of today.
        QCOMPARE(import(commune, caseListHalf(folder)).added, 2);
        const RegisterState state = must(documents.state());
        QCOMPARE(state.toGive.size(), 2);
        QVERIFY(!isValid(state.toGive[0].work.deadline));
        QCOMPARE(state.toGive[0].work.period, Period::month(2026, 4));
        QCOMPARE(import(commune, caseListHalf(folder)).unchanged, 2);
        // With neither number nor procedure there is nothing to know a case by: one sentence, nothing kept.
        const RegisterList nameless = must(documents.open(caseListNameless(folder)));
        REFUSED(documents.import(nameless), ErrorCode::Invalid);
        QVERIFY(!must(documents.open(caseListNameless(folder))).remembered);
        QCOMPARE(must(documents.state()).toGive.size(), 2);
    }

    void nobodyGivesOutTheWorkOfOthers()
    {
        Commune commune;
        commune.as(u"head"_s);
        import(commune, incomingRegister(commune.folder.path()));
        const RegisterItemId item = must(DocumentRegister(*commune.office).state()).toGive[0].item.id;
        commune.as(u"other"_s);
        DocumentRegister documents(*commune.office);
        const RegisterImport done = import(commune, incomingRegister(commune.folder.path()));
        QCOMPARE(done.added, 0);
        QVERIFY(must(documents.state()).toGive.isEmpty());
        REFUSED(documents.give({item}), ErrorCode::NotFound);
        // The person's own list has deadlines; there is nothing to give to oneself.
        commune.as(u"staff"_s);
        import(commune, incomingRegister(commune.folder.path()));
        const RegisterState state = must(documents.state());
        QVERIFY(state.toGive.isEmpty());
        REFUSED(documents.give({state.waiting[0].id}), ErrorCode::Invalid);
        // A month that is closed is said in the row, and nothing is given out.
        commune.lock(commune.staff, Period::month(2026, 4));
        commune.as(u"head"_s);
        QVERIFY(!must(documents.state()).toGive[0].finding.isEmpty());
        REFUSED(documents.give({item}), ErrorCode::Locked);
    }

    void purgedWordsAreGoneAndDoNotComeBack()
    {
        Commune commune;
        commune.as(u"staff"_s);
        import(commune, outgoingRegister(commune.folder.path()));
        DocumentRegister documents(*commune.office);
        const RegisterState state = must(documents.state());
        RegisterChoice choice {state.proposals[0].item.id, state.proposals[0].entry};
        choice.entry.minutes = Minutes(30);
        const auto made = must(documents.accept({choice}));
        const Purge asked = must(Secrecy(*commune.office).ask(made[0].id, u"Nội dung không được lưu"_s));
        commune.as(u"head"_s);
        must(Secrecy(*commune.office).decide(asked.id, true));
        commune.as(u"staff"_s);
        const RegisterImport again = import(commune, outgoingRegister(commune.folder.path()));
        QCOMPARE(again.added, 0);
        QCOMPARE(again.changed, 0);
        const RegisterState after = must(documents.state());
        QCOMPARE(after.proposals.size(), 1);
        QVERIFY(!numbered(after, u"45/BC-UBND"_s));
        QVERIFY(must(documents.dismissed()).isEmpty());
    }

    void badFilesAreSaidInOneSentence()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DocumentRegister documents(*commune.office);
        const QString path = commune.folder.filePath(u"note.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc\n");
        file.close();
        REFUSED(documents.open(path), ErrorCode::Invalid);
        QVERIFY(!documents.open(commune.folder.filePath(u"missing.xlsx"_s)));
        commune.office->signInAsOperator();
        // On a server nobody acts as the operator; a file's operator keeps no register.
        QVERIFY(!DocumentRegister(*commune.office).state());
    }
};

QTEST_GUILESS_MAIN(TestDocumentRegister)
#include "test_document_register.moc"
