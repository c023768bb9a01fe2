// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package/container.h"
#include "core/exchange/package/key_file.h"
#include "core/exchange/package/operations_json.h"
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/storage/diary_repository.h"
#include "tests/core/service/outpost.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Date tuesday(2026, 4, 21);

DiaryEntry noted(DiaryEntry entry, const QString& note)
{
    entry.note = note;
    return entry;
}

QString noteOf(Office& office, EntryId id)
{
    const auto entry = must(storage::DiaryRepository(office.db()).get(id));
    return entry ? entry->note : u"(none)"_s;
}

} // namespace

/// Packages nobody would want: each is refused with one sentence, or changes nothing, and both sides are as
/// they were.
class TestPackageTrouble : public QObject {
    Q_OBJECT
    std::unique_ptr<Commune> m_commune;
    std::unique_ptr<Outpost> m_outpost;
    DiaryEntry m_entry; ///< made in the outpost

    Office& here() { return *m_commune->office; }
    Office& there() { return *m_outpost->office; }

    SigningKey ownKey()
    {
        auto key = must(loadSigningKey(signingKeyPath(here().agency().unit.id.toString())));
        return std::move(*key);
    }
    /// The package as the office itself would have signed it, with other contents.
    QByteArray resealed(
        const QByteArray& bytes, const std::function<void(PackageHeader&, OperationsPackage&)>& change)
    {
        const SigningKey key = ownKey();
        OpenedPackage opened = must(openPackage(
            bytes, {operationsKind, operationsVersion, {{key.publicKey(), u"Xã"_s}}}));
        OperationsPackage package = must(readOperations(opened.payload));
        change(opened.header, package);
        return must(sealPackage(opened.header, toJson(package), key));
    }
    /// A clear sentence for both looking and merging, and nothing written on either side.
    void refuses(const QByteArray& bytes, ErrorCode code)
    {
        const QString mine = headOf(here());
        const QString theirs = headOf(there());
        here().signInAsOperator();
        for (const auto& error : {Packages(here()).plan(bytes), Packages(here()).merge(bytes)}) {
            QVERIFY(!error);
            QCOMPARE(int(error.error().code), int(code));
            const QString sentence = error.error().text;
            QVERIFY2(sentence.size() > 20 && !sentence.contains(u'\n') && !sentence.contains(u'%'), qPrintable(sentence));
        }
        QCOMPARE(headOf(here()), mine);
        QCOMPARE(headOf(there()), theirs);
        QCOMPARE(noteOf(here(), m_entry.id), u"(none)"_s);
        QCOMPARE(noteOf(there(), m_entry.id), u"một"_s);
        // What is sound still comes in afterwards.
        QVERIFY(must(Packages(here()).plan(packageOf(there()))).taken > 0);
    }

private slots:
    void init()
    {
        m_commune = std::make_unique<Commune>();
        m_outpost = std::make_unique<Outpost>(*m_commune);
        m_outpost->as(u"staff"_s);
        m_entry = must(Diary(there()).add(noted(m_commune->entry(tuesday), u"một"_s)));
    }
    void cleanup() { m_outpost.reset(); }

    void truncated()
    {
        const QByteArray whole = packageOf(there());
        for (const qsizetype size : {qsizetype(40), whole.size() / 2, whole.size() - 1})
            refuses(whole.first(size), ErrorCode::Damaged);
        refuses(whole.first(5), ErrorCode::Invalid);
        refuses({}, ErrorCode::Invalid);
    }

    void altered()
    {
        const QByteArray whole = packageOf(there());
        for (const qsizetype at : {qsizetype(30), whole.size() / 2, whole.size() - 3}) {
            QByteArray other = whole;
            other[at] = char(other[at] ^ 4);
            refuses(other, ErrorCode::Damaged);
        }
    }

    void fromAnotherOffice()
    {
        // Its key is accepted; the work is still of another agency.
        const QByteArray other = resealed(packageOf(there()), [](PackageHeader&, OperationsPackage& package) {
            package.agency = UnitId::create();
            package.agencyName = u"UBND xã Khác"_s;
        });
        refuses(other, ErrorCode::Refused);
        here().signInAsOperator();
        QVERIFY(Packages(here()).plan(other).error().text.contains(u"UBND xã Khác"_s));
    }

    void newerThanTheProgram()
    {
        refuses(
            resealed(
                packageOf(there()),
                [](PackageHeader& header, OperationsPackage&) { header.version = operationsVersion + 1; }),
            ErrorCode::NewerSchema);
    }

    // A package of last week that comes after the one of today: everything of it is known, nothing of it
    // undoes what was done since, here or there.
    void olderThanTheDatabase()
    {
        const QByteArray old = packageOf(there());
        m_outpost->as(u"staff"_s);
        m_entry = must(Diary(there()).change(noted(m_entry, u"hai"_s)));
        QCOMPARE(mergedInto(here(), packageOf(there())).steps, 2);
        QCOMPARE(noteOf(here(), m_entry.id), u"hai"_s);
        m_commune->as(u"staff"_s);
        const DiaryEntry mine = must(storage::DiaryRepository(here().db()).get(m_entry.id)).value();
        must(Diary(here()).change(noted(mine, u"ba"_s)));
        const QString head = headOf(here());
        const PackageOutcome done = mergedInto(here(), old);
        QCOMPARE(done.steps, 0);
        QCOMPARE(done.known, done.rows);
        QVERIFY(done.conflicts.isEmpty() && done.refused.isEmpty());
        QCOMPARE(noteOf(here(), m_entry.id), u"ba"_s);
        QCOMPARE(headOf(here()), head);
        QVERIFY(must(Audit(here()).verify()).findings.isEmpty());
    }

    // Three packages, each with what was done by then, in every order: the last word is the same.
    void mergedInTheWrongOrder()
    {
        QList<QByteArray> packages {packageOf(there())};
        for (const QString& note : {u"hai"_s, u"ba"_s}) {
            m_outpost->as(u"staff"_s);
            m_entry = must(Diary(there()).change(noted(m_entry, note)));
            packages.append(packageOf(there()));
        }
        QList<int> order {0, 1, 2};
        do {
            Outpost fresh(*m_commune);
            int steps = 0;
            for (const int one : order) {
                const PackageOutcome done = mergedInto(*fresh.office, packages[one]);
                QVERIFY(done.conflicts.isEmpty() && done.refused.isEmpty());
                steps += done.steps;
            }
            QCOMPARE(steps, 3);
            QCOMPARE(noteOf(*fresh.office, m_entry.id), u"ba"_s);
            QVERIFY(must(Audit(*fresh.office).verify()).findings.isEmpty());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    // Rows whose beginning never came: refused one by one, with the reason; the others are taken.
    void withoutItsBeginning()
    {
        m_outpost->as(u"staff"_s);
        m_entry = must(Diary(there()).change(noted(m_entry, u"hai"_s)));
        const DiaryEntry whole = must(Diary(there()).add(noted(m_commune->entry(Date(2026, 4, 20)), u"đủ"_s)));
        const QByteArray bytes = resealed(packageOf(there()), [this](PackageHeader&, OperationsPackage& package) {
            for (RowLog& row : package.rows) {
                if (row.row == m_entry.id.toString())
                    row.operations.removeFirst();
            }
        });
        const PackageOutcome done = mergedInto(here(), bytes);
        QCOMPARE(done.refused.size(), 1);
        QVERIFY(done.refused[0].merge.refusal.size() > 20);
        QCOMPARE(noteOf(here(), m_entry.id), u"(none)"_s);
        QCOMPARE(noteOf(here(), whole.id), u"đủ"_s);
        // The whole package mends it.
        QCOMPARE(mergedInto(here(), packageOf(there())).refused.size(), 0);
        QCOMPARE(noteOf(here(), m_entry.id), u"hai"_s);
    }

    // Rows are written many at once: what the database refuses of them takes nothing else along.
    void oneOfManyThatTheDatabaseRefuses()
    {
        constexpr int more = 119;
        m_outpost->as(u"staff"_s);
        QString bad;
        for (int i = 0; i < more; ++i) {
            const Date day(2026, 4, static_cast<unsigned short>(1 + i % 21));
            const DiaryEntry made = must(Diary(there()).add(noted(m_commune->entry(day, 5), u"dòng %1"_s.arg(i))));
            if (i == 30)
                bad = made.id.toString();
        }
        // Brought in by somebody who is not in this database.
        const QByteArray bytes = resealed(packageOf(there()), [&bad](PackageHeader&, OperationsPackage& package) {
            for (RowLog& row : package.rows) {
                if (row.row != bad)
                    continue;
                row.operations.first().action = u"import"_s;
                row.operations.first().author = PersonId::create();
            }
        });
        const PackageOutcome done = mergedInto(here(), bytes);
        QCOMPARE(done.rows, more + 1);
        QCOMPARE(done.taken, more);
        QCOMPARE(done.steps, more);
        QCOMPARE(done.refused.size(), 1);
        QCOMPARE(done.refused.first().key, u"entry/"_s + bad);
        QVERIFY(done.refused.first().merge.refusal.size() > 20);
        storage::DiaryRepository diary(here().db());
        const Date first(2026, 4, 1);
        QCOMPARE(must(diary.range(m_entry.person, first, tuesday)).size(), more);
        QCOMPARE(noteOf(here(), EntryId::parse(bad).value()), u"(none)"_s);
        QVERIFY(must(Audit(here()).verify()).findings.isEmpty());
        // Again: what is here is known, and what was refused still is.
        const PackageOutcome again = mergedInto(here(), bytes);
        QCOMPARE(again.known, more);
        QCOMPARE(again.refused.size(), 1);
        QCOMPARE(again.steps, 0);
        // As it was made, it comes in.
        QCOMPARE(mergedInto(here(), packageOf(there())).taken, 1);
        QCOMPARE(must(diary.range(m_entry.person, first, tuesday)).size(), more + 1);
    }

    // Two rows of one package that do not fit into one day: the second meets the first before either is written.
    void moreThanADayHolds()
    {
        m_outpost->as(u"staff"_s);
        const DiaryEntry other = must(Diary(there()).add(noted(m_commune->entry(tuesday), u"hai"_s)));
        const QByteArray bytes = resealed(packageOf(there()), [](PackageHeader&, OperationsPackage& package) {
            for (RowLog& row : package.rows)
                row.operations.first().after.insert(u"minutes"_s, 800);
        });
        const PackageOutcome done = mergedInto(here(), bytes);
        QCOMPARE(done.taken, 1);
        QCOMPARE(done.refused.size(), 1);
        QCOMPARE(int(noteOf(here(), m_entry.id) == u"một"_s) + int(noteOf(here(), other.id) == u"hai"_s), 1);
        QVERIFY(must(Audit(here()).verify()).findings.isEmpty());
    }

    // Clocks a day apart say when, never who was first.
    void madeByAClockADayOff()
    {
        for (const int days : {-1, 1}) {
            const QByteArray bytes
                = resealed(packageOf(there()), [days](PackageHeader& header, OperationsPackage& package) {
                      header.madeAt = header.madeAt.addDays(days);
                      for (RowLog& row : package.rows) {
                          for (Operation& one : row.operations)
                              one.at = one.at.addDays(days);
                      }
                  });
            Outpost fresh(*m_commune);
            QCOMPARE(mergedInto(*fresh.office, bytes).taken, 1);
            QCOMPARE(noteOf(*fresh.office, m_entry.id), u"một"_s);
            // The same steps by a right clock are the same steps.
            QCOMPARE(mergedInto(*fresh.office, packageOf(there())).steps, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestPackageTrouble)
#include "test_package_trouble.moc"
