// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nearly all rows of a package begin here. Each is checked as every other; then many are written by one statement.
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/package/package_apply.h"
#include "core/storage/many_rows.h"
#include "core/storage/savepoint.h"

#include <utility>

namespace soviec::service {

using namespace Qt::StringLiterals;

// What a step makes that begins a row, checked.
Result<DiaryEntry> PackageApply::begun(const RowLog& log, EntryId id, const Operation& step)
{
    const bool carried = step.action == u"merge" || step.action == u"import";
    if (!carried && step.author != log.person)
        return fail(ErrorCode::Forbidden, Tr::tr("Only the person keeps the own diary."));
    DiaryEntry fresh;
    fresh.id = id;
    fresh.person = log.person;
    fresh.createdBy = step.author;
    fresh.createdAt = std::min(step.at, m_office.clock().now());
    return stepped(fresh, step, true);
}

bool PackageApply::canGather(const RowLog& theirs, const RowLog& mine, const RowMerge& merge) const
{
    return m_gathers && merge.outcome == MergeOutcome::Follow && theirs.kind == RowKind::Entry
        && merge.news.size() == 1 && mine.operations.isEmpty() && m_here && !m_here->contains(theirs.row)
        && EntryId::parse(theirs.row);
}

Result<AppliedRow> PackageApply::expect(const RowLog& log, const Operation& step)
{
    AppliedRow applied;
    const auto entry = begun(log, *EntryId::parse(log.row), step);
    if (!entry && !isRefusal(entry.error()))
        return passOn(entry);
    if (!entry) {
        applied.outcome = MergeOutcome::Refused;
        applied.refusal = entry.error().text;
        return applied;
    }
    adding().expect(*entry);
    m_here->insert(log.row);
    m_expected.append({log, step, *entry});
    applied.outcome = MergeOutcome::Follow;
    applied.steps = 1;
    applied.changed = true;
    if (m_expected.size() < storage::rowsAtOnce)
        return applied;
    const auto stored = storeExpected();
    return stored ? Result<AppliedRow>(applied) : passOn(stored);
}

Result<void> PackageApply::storeExpected()
{
    if (m_expected.isEmpty())
        return {};
    const auto inserted = insertExpected();
    if (!inserted && isRefusal(inserted.error()))
        return storeOneByOne();
    if (!inserted)
        return inserted;
    for (const Expected& one : std::as_const(m_expected)) {
        const auto recorded = adding().recordNew(one.entry, one.step.action, reasonOf(one.step));
        if (!recorded)
            return recorded;
        if (const auto marked = mark(one.log, one.step); !marked)
            return marked;
    }
    m_expected.clear();
    return {};
}

// All or none.
Result<void> PackageApply::insertExpected()
{
    auto part = storage::Savepoint::begin(m_office.db());
    if (!part)
        return passOn(part);
    QList<DiaryEntry> entries;
    entries.reserve(m_expected.size());
    for (const Expected& one : std::as_const(m_expected))
        entries.append(one.entry);
    const auto stored = adding().insert(entries);
    return stored ? part->keep() : stored;
}

// The checks let pass what the database refuses: which of them it is shows one by one.
Result<void> PackageApply::storeOneByOne()
{
    const QList<Expected> expected = std::exchange(m_expected, {});
    for (const Expected& one : expected)
        m_here->remove(one.log.row);
    m_adding.reset();
    for (const Expected& one : expected) {
        const auto followed = follow(one.log, {one.step});
        if (!followed)
            return passOn(followed);
        if (followed->outcome != MergeOutcome::Follow)
            m_revised.insert(rowKey(one.log), *followed);
    }
    return {};
}

Result<void> PackageApply::finish()
{
    const auto stored = storeExpected();
    return stored ? m_batch.write() : stored;
}

} // namespace soviec::service
