// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/domain/merge/merge.h"
#include "tests/seeds.h"

#include <QTest>

#include <vector>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

Operation step(const QString& action, const QJsonObject& before, const QJsonObject& after, int base)
{
    Operation made;
    made.id = OperationId::create();
    made.base = base;
    made.action = action;
    made.before = before;
    made.after = after;
    return made;
}

/// One database of a random history: what is here, and what its people did.
class Replica {
public:
    explicit Replica(QSet<QString>& acknowledged) : m_acknowledged(acknowledged) { }

    MergeState state;
    int clashes = 0;
    int refusals = 0;

    void add(SeededRandom& random, int serial)
    {
        RowLog log;
        log.row = QString::number(serial);
        const QJsonObject fields {
            {u"day"_s, u"2026-06-%1"_s.arg(random.between(10, 28))}, {u"minutes"_s, 60},
            {u"note"_s, noted(u"n%1"_s.arg(serial))}, {u"result"_s, QString()},
            {u"state"_s, u"pending"_s}, {u"accepted_minutes"_s, 0}};
        log.operations = {step(u"add"_s, {}, fields, 0)};
        state.logs.insert(rowKey(log), log);
    }

    void act(SeededRandom& random, int serial)
    {
        if (state.logs.isEmpty())
            return;
        auto it = state.logs.begin();
        std::advance(it, random.below(int(state.logs.size())));
        if (state.sealed.contains(it.key()))
            return;
        const QJsonObject now = replay(*it);
        const QString held = now.value(u"state"_s).toString();
        switch (random.below(10)) {
        case 0:
        case 1:
        case 2: write(*it, u"minutes"_s, random.between(1, 9) * 30, held); return;
        case 3:
        case 4:
        case 5: write(*it, u"note"_s, u"n%1"_s.arg(serial), held); return;
        case 6: write(*it, u"result"_s, u"r%1"_s.arg(serial), held); return;
        case 7: decide(*it, now, u"accepted"_s, held == u"pending", random.between(0, 60)); return;
        case 8: decide(*it, now, u"withdrawn"_s, held == u"pending", 0); return;
        default: decide(*it, now, u"pending"_s, held == u"accepted" || held == u"withdrawn", 0);
        }
    }

    void take(const QList<RowLog>& package, SeededRandom& random)
    {
        const auto choose = [&](const RowMerge& row) {
            Choices choices;
            for (const FieldClash& one : row.clashes)
                choices.insert(one.field, random.chance(50) ? MergeSide::Mine : MergeSide::Theirs);
            ++clashes;
            return choices;
        };
        const MergeReport report = merge(state, package, choose, [] { return OperationId::create(); });
        for (const RowMerge& row : report.rows) {
            refusals += row.outcome == MergeOutcome::Refused;
            if (row.outcome == MergeOutcome::Clash)
                onceEach(row);
        }
        // The same package again changes nothing and asks nothing.
        const auto never = [&](const RowMerge&) {
            ++askedTwice;
            return Choices();
        };
        const MergeReport again
            = merge(report.state, package, never, [] { return OperationId::create(); });
        changedTwice += again.state.logs != report.state.logs;
        state = report.state;
    }

    int askedTwice = 0;
    int changedTwice = 0;
    QSet<QString> reported;

private:
    QString noted(const QString& text)
    {
        if (!text.isEmpty())
            m_acknowledged.insert(text);
        return text;
    }

    void onceEach(const RowMerge& row)
    {
        for (const FieldClash& one : row.clashes) {
            const QString key = one.field + row.news.last().id.toString();
            askedTwice += reported.contains(key);
            reported.insert(key);
        }
    }

    void write(RowLog& log, const QString& field, const QJsonValue& value, const QString& held)
    {
        const QJsonObject now = replay(log);
        if (held != u"pending" || now.value(field) == value)
            return;
        noted(value.toString());
        log.operations.append(
            step(u"edit"_s, {{field, now.value(field)}}, {{field, value}}, int(log.operations.size())));
    }

    static void decide(
        RowLog& log, const QJsonObject& now, const QString& to, bool may, int minutes)
    {
        if (!may)
            return;
        log.operations.append(step(
            to, {{u"state"_s, now.value(u"state"_s)}, {u"accepted_minutes"_s, now.value(u"accepted_minutes"_s)}},
            {{u"state"_s, to}, {u"accepted_minutes"_s, minutes}}, int(log.operations.size())));
    }

    QSet<QString>& m_acknowledged;
};

// Every text that stands somewhere in the history of a database, as value or as what gave way.
QSet<QString> textsOf(const MergeState& state)
{
    QSet<QString> texts;
    const auto collect = [&](const QJsonObject& fields) {
        for (const QJsonValue value : fields)
            texts.insert(value.toString());
    };
    for (const RowLog& log : state.logs) {
        for (const Operation& one : log.operations) {
            collect(one.before);
            collect(one.after);
        }
    }
    return texts;
}

QMap<QString, QJsonObject> rowsOf(const MergeState& state)
{
    QMap<QString, QJsonObject> rows;
    for (auto it = state.logs.constBegin(); it != state.logs.constEnd(); ++it)
        rows.insert(it.key(), replay(*it));
    return rows;
}

// A package as it arrives: the rows in any order, some of them cut off.
QList<RowLog> sent(const MergeState& state, SeededRandom& random, bool whole)
{
    QList<RowLog> package = state.logs.values();
    for (qsizetype at = package.size() - 1; at > 0; --at)
        package.swapItemsAt(at, random.below(int(at) + 1));
    if (!whole)
        package.resize(random.below(int(package.size()) + 1));
    return package;
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

    static RowLog entry(const QJsonObject& fields)
    {
        RowLog log;
        log.row = u"1"_s;
        log.operations = {step(u"add"_s, {}, fields, 0)};
        return log;
    }
    static RowLog edited(RowLog log, const QString& field, const QJsonValue& value)
    {
        log.operations.append(step(
            u"edit"_s, {{field, replay(log).value(field)}}, {{field, value}},
            int(log.operations.size())));
        return log;
    }
    static RowMerge merged(const RowLog& mine, const RowLog& theirs, const QString& sealed = {})
    {
        return mergeRow(mine, {replay(mine), sealed}, theirs);
    }

private slots:
    void differentFieldsCombine()
    {
        const RowLog base = entry({{u"note"_s, u"a"_s}, {u"minutes"_s, 60}, {u"state"_s, u"pending"_s}});
        const RowMerge row
            = merged(edited(base, u"note"_s, u"b"_s), edited(base, u"minutes"_s, 90));
        QCOMPARE(int(row.outcome), int(MergeOutcome::Combine));
        QCOMPARE(row.write, (QJsonObject {{u"minutes"_s, 90}}));
    }

    void theSameFieldIsForAPersonToDecide()
    {
        const RowLog base = entry({{u"note"_s, u"a"_s}, {u"minutes"_s, 60}, {u"state"_s, u"pending"_s}});
        const RowLog mine = edited(base, u"note"_s, u"b"_s);
        const RowLog theirs = edited(edited(base, u"note"_s, u"c"_s), u"minutes"_s, 30);
        const RowMerge row = merged(mine, theirs);
        QCOMPARE(int(row.outcome), int(MergeOutcome::Clash));
        QCOMPARE(row.clashes, (QList<FieldClash> {{u"note"_s, u"b"_s, u"c"_s, u"a"_s}}));
        const RowHere here {replay(mine), {}};
        const MergeClosing kept = closingOf(row, mine, here, {});
        QCOMPARE(kept.fields, (QJsonObject {{u"minutes"_s, 30}}));
        QCOMPARE(kept.before, (QJsonObject {{u"note"_s, u"c"_s}})); // what gave way stays readable
        QCOMPARE(kept.after, (QJsonObject {{u"note"_s, u"b"_s}}));
        const MergeClosing taken = closingOf(row, mine, here, {{u"note"_s, MergeSide::Theirs}});
        QCOMPARE(taken.fields, (QJsonObject {{u"minutes"_s, 30}, {u"note"_s, u"c"_s}}));
        QCOMPARE(taken.before, (QJsonObject {{u"note"_s, u"b"_s}}));
        QCOMPARE(taken.after, (QJsonObject {{u"note"_s, u"c"_s}})); // a decision is said as such
    }

    void whatWasAcceptedOrLockedHereStands()
    {
        const RowLog base = entry({{u"note"_s, u"a"_s}, {u"state"_s, u"pending"_s}});
        const RowLog theirs = edited(base, u"note"_s, u"b"_s);
        const RowMerge accepted = merged(edited(base, u"state"_s, u"accepted"_s), theirs);
        QCOMPARE(int(accepted.outcome), int(MergeOutcome::Refused));
        QVERIFY(!accepted.refusal.isEmpty());
        QCOMPARE(accepted.clashes.size(), 2); // note, and the state it stands in
        const RowMerge locked = merged(base, theirs, u"signed"_s);
        QCOMPARE(locked.refusal, u"signed"_s);
        const RowMerge late = merged(theirs, edited(base, u"state"_s, u"accepted"_s));
        QCOMPARE(int(late.outcome), int(MergeOutcome::Refused));
    }

    void aDecisionTravels()
    {
        const RowLog base = entry({{u"note"_s, u"a"_s}, {u"state"_s, u"pending"_s}});
        const RowLog here = edited(base, u"note"_s, u"b"_s);
        const RowLog there = edited(base, u"note"_s, u"c"_s);
        MergeState state {{{rowKey(here), here}}, {}};
        const auto none = [](const RowMerge&) { return Choices(); };
        const auto makeId = [] { return OperationId::create(); };
        state = merge(state, {there}, none, makeId).state;
        QCOMPARE(replay(state.logs.first()).value(u"note"_s), QJsonValue(u"b"_s));
        MergeState other {{{rowKey(there), there}}, {}};
        const MergeReport back = merge(other, state.logs.values(), none, makeId);
        QCOMPARE(int(back.rows.first().outcome), int(MergeOutcome::Combine)); // asks nobody again
        QCOMPARE(replay(back.state.logs.first()).value(u"note"_s), QJsonValue(u"b"_s));
    }

    // Both sides meet the same conflict and decide it each the other way: a later meeting brings it up again.
    void oppositeDecisionsMeet()
    {
        const RowLog base = entry({{u"note"_s, u"a"_s}, {u"state"_s, u"pending"_s}});
        const RowLog here = edited(base, u"note"_s, u"b"_s);
        const RowLog there = edited(base, u"note"_s, u"c"_s);
        const auto theirs = [](const RowMerge&) { return Choices {{u"note"_s, MergeSide::Theirs}}; };
        const auto makeId = [] { return OperationId::create(); };
        const MergeState mine = merge({{{rowKey(here), here}}, {}}, {there}, theirs, makeId).state;
        const MergeState other = merge({{{rowKey(there), there}}, {}}, {here}, theirs, makeId).state;
        QCOMPARE(replay(mine.logs.first()).value(u"note"_s), QJsonValue(u"c"_s));
        QCOMPARE(replay(other.logs.first()).value(u"note"_s), QJsonValue(u"b"_s));
        const MergeReport met = merge(mine, other.logs.values(), theirs, makeId);
        QCOMPARE(int(met.rows.first().outcome), int(MergeOutcome::Clash));
        const MergeReport back = merge(other, met.state.logs.values(), theirs, makeId);
        QCOMPARE(rowsOf(back.state), rowsOf(met.state));
    }

    void removedWordsDoNotComeBack()
    {
        RowLog base = entry({{u"note"_s, u"a"_s}, {u"state"_s, u"pending"_s}});
        const RowLog theirs = edited(base, u"note"_s, u"mật"_s);
        base.operations.append(step(u"purge"_s, {}, {}, 1));
        QCOMPARE(int(merged(base, theirs).outcome), int(MergeOutcome::Refused));
        QCOMPARE(int(merged({}, base).outcome), int(MergeOutcome::Refused));
    }

    void aRowWithoutItsBeginningIsRefused()
    {
        RowLog theirs = edited(entry({{u"note"_s, u"a"_s}}), u"note"_s, u"b"_s);
        theirs.operations.removeFirst();
        QCOMPARE(int(merged({}, theirs).outcome), int(MergeOutcome::Refused));
    }

    // Two or three databases, packages that are cut, repeated and come in any order; then
    // everybody meets the main one.
    void randomHistoriesConverge()
    {
        int conflicts = 0;
        int refused = 0;
        int mostRounds = 0;
        const quint64 first = soviec::testing::firstSeed();
        const quint64 count = soviec::testing::seedCount(2000);
        for (quint64 seed = first; seed < first + count; ++seed) {
            SeededRandom random {seed};
            const IdSequence ids(seed, 1'780'000'000'000);
            QSet<QString> acknowledged;
            std::vector<Replica> replicas(size_t(random.between(2, 3)), Replica(acknowledged));
            QList<QList<RowLog>> mailed;
            const int steps = random.between(10, 60);
            for (int serial = 0; serial < steps; ++serial) {
                Replica& one = replicas[size_t(random.below(int(replicas.size())))];
                if (serial < 2 || random.chance(4))
                    one.add(random, serial);
                else if (random.chance(60))
                    one.act(random, serial);
                else if (random.chance(50) || mailed.isEmpty())
                    mailed.append(sent(one.state, random, random.chance(60)));
                else
                    one.take(mailed[random.below(int(mailed.size()))], random);
            }
            // Everybody meets the main database until nobody has anything new to tell.
            int rounds = 0;
            for (bool news = true; news && rounds < 8; ++rounds) {
                QList<QMap<QString, RowLog>> before;
                for (const Replica& one : replicas)
                    before.append(one.state.logs);
                for (size_t at = 1; at < replicas.size(); ++at)
                    replicas[0].take(sent(replicas[at].state, random, true), random);
                for (size_t at = 1; at < replicas.size(); ++at)
                    replicas[at].take(sent(replicas[0].state, random, true), random);
                news = false;
                for (size_t at = 0; at < replicas.size(); ++at)
                    news |= replicas[at].state.logs != before[qsizetype(at)];
            }
            mostRounds = std::max(mostRounds, rounds);
            const QString where = u"seed %1"_s.arg(seed);
            for (Replica& one : replicas) {
                QVERIFY2(rowsOf(one.state) == rowsOf(replicas[0].state), qPrintable(where));
                QVERIFY2(one.askedTwice == 0 && one.changedTwice == 0, qPrintable(where));
                conflicts += one.clashes;
                refused += one.refusals;
            }
            QVERIFY2(textsOf(replicas[0].state).contains(acknowledged), qPrintable(where));
        }
        // Else the histories above would be too tame to show anything; few of them may be.
        QVERIFY2(count < 2000 || conflicts > 300, qPrintable(QString::number(conflicts)));
        QVERIFY2(count < 2000 || refused > 300, qPrintable(QString::number(refused)));
        QVERIFY2(mostRounds < 8, qPrintable(QString::number(mostRounds)));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
