// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge/merge.h"

#include "core/base/tr.h"

#include <algorithm>
#include <functional>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// Follow from other fields, or are the decision itself.
const QStringList& derivedFields()
{
    static const QStringList fields {
        u"unit"_s, u"coefficient"_s, u"person"_s, u"period"_s, u"revision"_s, u"position_title"_s,
        u"unit_name"_s, u"return_reason"_s, u"remarks"_s, u"organising"_s, u"unity"_s};
    return fields;
}

// What a decision about a row consists of: it is made, and stands, as one.
const QStringList& decisionFields()
{
    static const QStringList fields {
        u"state"_s, u"state_reason"_s, u"accepted_quantity"_s, u"accepted_minutes"_s,
        u"quality_faults"_s, u"quality_excused"_s, u"delays"_s, u"delays_excused"_s,
        u"review_note"_s};
    return fields;
}

bool isContent(const QString& field)
{
    return !derivedFields().contains(field) && !decisionFields().contains(field);
}

// States in which the content stands still.
bool isFrozen(const QString& state)
{
    return state == u"accepted" || state == u"withdrawn" || state == u"submitted"
        || state == u"signed" || state == u"closed";
}

enum class Newer { Mine, Theirs, Neither };

// Whose last word about a field knew of the other's. Works on positions in the logs, never on clocks.
Newer newerOf(const RowLog& mine, qsizetype writerHere, const RowLog& theirs, qsizetype writerThere)
{
    if (writerThere < 0)
        return Newer::Mine;
    const Operation& there = theirs.operations[writerThere];
    if (known(mine, mine.operations.size()).contains(there.id))
        return Newer::Mine;
    if (writerHere < 0)
        return Newer::Theirs;
    const Operation& here = mine.operations[writerHere];
    return known(theirs, writerThere + 1).contains(here.id) ? Newer::Theirs : Newer::Neither;
}

qsizetype decisionWriter(const RowLog& log)
{
    qsizetype last = -1;
    for (const QString& field : decisionFields())
        last = std::max(last, lastWriter(log, field));
    return last;
}

// The fields after those steps of `log` that the other side knows.
QJsonObject knownPart(const RowLog& log, const RowLog& other)
{
    const QSet<OperationId> there = known(other, other.operations.size());
    RowLog shared;
    for (const Operation& operation : log.operations) {
        if (there.contains(operation.id))
            shared.operations.append(operation);
    }
    return replay(shared);
}

// What both sides had before they went apart.
QJsonObject commonBase(const RowLog& mine, const RowLog& theirs)
{
    const QSet<OperationId> here = known(mine, mine.operations.size());
    RowLog shared;
    for (const Operation& operation : theirs.operations) {
        if (!here.contains(operation.id))
            break;
        shared.operations.append(operation);
    }
    return replay(shared);
}

class RowMerger {
public:
    RowMerger(const RowLog& mine, const RowHere& here, const RowLog& theirs)
        : m_mine(mine)
        , m_here(here)
        , m_theirs(theirs)
    {
    }

    RowMerge run()
    {
        const QSet<OperationId> here = known(m_mine, m_mine.operations.size());
        qsizetype first = -1;
        for (qsizetype at = 0; at < m_theirs.operations.size(); ++at) {
            if (here.contains(m_theirs.operations[at].id))
                continue;
            first = first < 0 ? at : first;
            m_merge.news.append(m_theirs.operations[at]);
        }
        if (first < 0)
            return m_merge;
        if (m_mine.operations.isEmpty())
            return begin();
        if (!m_here.sealed.isEmpty())
            return refuse(m_here.sealed);
        if (isPurged(m_mine) || isPurged(m_theirs))
            return refuse(Tr::tr("The words of this entry were removed. They are not brought back."));
        // Everything known here stood there before the first new step.
        const QSet<OperationId> there = known(m_theirs, first);
        const bool untouched = std::ranges::all_of(
            m_mine.operations, [&](const Operation& one) { return there.contains(one.id); });
        if (untouched) {
            m_merge.outcome = MergeOutcome::Follow;
            return m_merge;
        }
        return combine();
    }

private:
    static bool isPurged(const RowLog& log)
    {
        return std::ranges::any_of(
            log.operations, [](const Operation& one) { return one.action == u"purge"; });
    }

    // What only two sides that went apart need; most rows are new here or follow.
    void compareSides()
    {
        m_there = replay(m_theirs);
        m_base = commonBase(m_mine, m_theirs);
        m_theirsKnownHere = knownPart(m_theirs, m_mine);
        m_mineKnownThere = knownPart(m_mine, m_theirs);
    }

    RowMerge begin()
    {
        if (!m_here.sealed.isEmpty())
            return refuse(m_here.sealed);
        if (m_merge.news.first().base != 0)
            return refuse(
                Tr::tr("The beginning of this row is missing from the package. Ask for a complete package."));
        if (isPurged(m_theirs))
            return refuse(Tr::tr("The words of this entry were removed. They are not brought back."));
        m_merge.outcome = MergeOutcome::Follow;
        return m_merge;
    }

    // Nothing changes here; what the package would have changed is told.
    RowMerge refuse(const QString& sentence)
    {
        compareSides();
        m_merge.outcome = MergeOutcome::Refused;
        m_merge.refusal = sentence;
        m_merge.write = {};
        m_merge.clashes.clear();
        for (auto it = m_there.constBegin(); it != m_there.constEnd(); ++it) {
            if (!derivedFields().contains(it.key()) && !m_here.fields.isEmpty()
                && m_here.fields.value(it.key()) != it.value())
                m_merge.clashes.append(clash(it.key()));
        }
        return m_merge;
    }

    FieldClash clash(const QString& field) const
    {
        return {field, m_here.fields.value(field), m_there.value(field), m_base.value(field)};
    }

    RowMerge combine()
    {
        compareSides();
        for (auto it = m_there.constBegin(); it != m_there.constEnd(); ++it) {
            if (isContent(it.key()))
                compare(it.key());
        }
        // The words of a catalog item are the item's.
        const bool itemClashes = std::ranges::any_of(
            m_merge.clashes, [](const FieldClash& one) { return one.field == u"item"; });
        if (itemClashes)
            m_merge.clashes.removeIf([](const FieldClash& one) { return one.field == u"title"; });
        return decisions();
    }

    void compare(const QString& field)
    {
        const QJsonValue mine = m_here.fields.value(field);
        const QJsonValue theirs = m_there.value(field);
        if (mine == theirs)
            return;
        switch (newer(
            newerOf(m_mine, lastWriter(m_mine, field), m_theirs, lastWriter(m_theirs, field)),
            {field})) {
        case Newer::Mine: return;
        case Newer::Theirs: m_merge.write.insert(field, theirs); return;
        case Newer::Neither: m_merge.clashes.append(clash(field)); return;
        }
    }

    // Two sides that wrote the same value by themselves have not gone apart: whoever changed it then
    // changed what the other has.
    Newer newer(Newer byLogs, const QStringList& fields) const
    {
        if (byLogs != Newer::Neither)
            return byLogs;
        if (same(fields, m_here.fields, m_theirsKnownHere))
            return Newer::Theirs;
        return same(fields, m_there, m_mineKnownThere) ? Newer::Mine : Newer::Neither;
    }

    static bool same(const QStringList& fields, const QJsonObject& one, const QJsonObject& other)
    {
        return std::ranges::all_of(
            fields, [&](const QString& field) { return one.value(field) == other.value(field); });
    }

    bool decisionsEqual() const
    {
        return same(decisionFields(), m_here.fields, m_there);
    }

    // The content as it would be there and here after the merge, apart from what clashes.
    bool contentBecomesTheirs() const
    {
        for (auto it = m_there.constBegin(); it != m_there.constEnd(); ++it) {
            if (isContent(it.key()) && m_here.fields.value(it.key()) != it.value()
                && !m_merge.write.contains(it.key()))
                return false;
        }
        return true;
    }

    RowMerge decisions()
    {
        const QString stateHere = m_here.fields.value(u"state"_s).toString();
        const QString stateThere = m_there.value(u"state"_s).toString();
        const Newer whose = newer(
            newerOf(m_mine, decisionWriter(m_mine), m_theirs, decisionWriter(m_theirs)),
            decisionFields());
        const bool changes = !m_merge.write.isEmpty() || !m_merge.clashes.isEmpty();
        // Who changed the content knowing of the decision had it opened for that, or merged it.
        const qsizetype decided = decisionWriter(m_mine);
        const bool knewOfIt = decided >= 0
            && known(m_theirs, m_theirs.operations.size()).contains(m_mine.operations[decided].id);
        if (decisionsEqual() || whose == Newer::Mine)
            return changes && isFrozen(stateHere) && !knewOfIt ? refuse(frozen(stateHere)) : done();
        if (whose == Newer::Neither)
            return refuse(
                Tr::tr("Something else was decided here meanwhile; that stands. Look at the row and change it here if needed."));
        if (isFrozen(stateThere) && !contentBecomesTheirs())
            return refuse(
                Tr::tr("The content was changed here after that step was taken there. What is here stands; the step is taken anew."));
        for (const QString& field : decisionFields()) {
            if (m_there.contains(field) && m_here.fields.value(field) != m_there.value(field))
                m_merge.write.insert(field, m_there.value(field));
        }
        return done();
    }

    static QString frozen(const QString& state)
    {
        if (state == u"accepted")
            return Tr::tr("The entry was accepted here meanwhile. If it must change, the head reopens it first.");
        if (state == u"withdrawn")
            return Tr::tr("The entry was withdrawn here meanwhile. Restore it first if it is still needed.");
        return Tr::tr("The sheet was handed in here meanwhile. Recall it first if it must change.");
    }

    RowMerge done()
    {
        m_merge.outcome
            = m_merge.clashes.isEmpty() ? MergeOutcome::Combine : MergeOutcome::Clash;
        return m_merge;
    }

    const RowLog& m_mine;
    const RowHere& m_here;
    const RowLog& m_theirs;
    QJsonObject m_there;
    QJsonObject m_base;
    QJsonObject m_theirsKnownHere;
    QJsonObject m_mineKnownThere;
    RowMerge m_merge;
};

} // namespace

RowMerge mergeRow(const RowLog& mine, const RowHere& here, const RowLog& theirs)
{
    return RowMerger(mine, here, theirs).run();
}

RowMerge followAtOnce(const RowLog& mine, const RowHere& here, const RowLog& theirs)
{
    RowMerge row;
    row.outcome = MergeOutcome::Combine;
    const QSet<OperationId> known = soviec::known(mine, mine.operations.size());
    for (const Operation& operation : theirs.operations) {
        if (!known.contains(operation.id))
            row.news.append(operation);
    }
    const QJsonObject there = replay(theirs);
    for (auto it = there.constBegin(); it != there.constEnd(); ++it) {
        if (!derivedFields().contains(it.key()) && here.fields.value(it.key()) != it.value())
            row.write.insert(it.key(), it.value());
    }
    return row;
}

MergeClosing closingOf(
    const RowMerge& merge, const RowLog& mine, const RowHere& here, const Choices& choices)
{
    MergeClosing closing;
    closing.fields = merge.write;
    // What was decided is said, also where the steps alone would come to the same: else another database
    // that decides otherwise cannot tell that it meets a decision.
    for (const FieldClash& one : merge.clashes) {
        if (merge.outcome != MergeOutcome::Clash)
            break;
        const bool theirs = choices.value(one.field, MergeSide::Mine) == MergeSide::Theirs;
        if (theirs)
            closing.fields.insert(one.field, one.theirs);
        closing.before.insert(one.field, theirs ? one.mine : one.theirs);
        closing.after.insert(one.field, theirs ? one.theirs : one.mine);
    }
    RowLog told = mine;
    told.operations += merge.news;
    const QJsonObject left = replay(told);
    for (auto it = left.constBegin(); it != left.constEnd(); ++it) {
        if (derivedFields().contains(it.key()) || closing.after.contains(it.key()))
            continue;
        const QJsonValue now = closing.fields.contains(it.key()) ? closing.fields.value(it.key())
                                                                 : here.fields.value(it.key());
        if (now != it.value()) {
            closing.before.insert(it.key(), it.value());
            closing.after.insert(it.key(), now);
        }
    }
    return closing;
}

QString rowKey(const RowLog& log)
{
    return code(log.kind) + u'/' + log.row;
}

MergeReport merge(
    const MergeState& state, const QList<RowLog>& package,
    const std::function<Choices(const RowMerge&)>& decide,
    const std::function<OperationId()>& makeId)
{
    MergeReport report {state, {}};
    for (const RowLog& theirs : package) {
        const QString key = rowKey(theirs);
        RowLog& mine = report.state.logs[key];
        const RowHere here {replay(mine), state.sealed.value(key)};
        const RowMerge row = mergeRow(mine, here, theirs);
        report.rows.insert(key, row);
        if (row.outcome == MergeOutcome::Known)
            continue;
        if (row.outcome == MergeOutcome::Refused && mine.operations.isEmpty()) {
            report.state.logs.remove(key);
            continue;
        }
        const RowLog before = mine;
        mine.kind = theirs.kind;
        mine.row = theirs.row;
        mine.person = theirs.person;
        mine.month = theirs.month;
        mine.operations += row.news;
        if (row.outcome == MergeOutcome::Follow)
            continue;
        const Choices choices = row.outcome == MergeOutcome::Clash ? decide(row) : Choices();
        const MergeClosing closing = closingOf(row, before, here, choices);
        if (closing.after.isEmpty())
            continue;
        Operation step;
        step.id = makeId();
        step.base = int(mine.operations.size());
        step.action = u"merge"_s;
        step.before = closing.before;
        step.after = closing.after;
        mine.operations.append(step);
    }
    return report;
}

} // namespace soviec
