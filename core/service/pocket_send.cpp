// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/exchange/package/operations_json.h"
#include "core/service/catalog_cache.h"
#include "core/service/office.h"
#include "core/service/package/package_apply.h"
#include "core/service/package/package_content.h"
#include "core/service/package/package_outcome.h"
#include "core/service/pocket.h"
#include "core/storage/database.h"
#include "core/storage/pocket_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

/// A row of the pocket beside what the server knows of it.
struct Meeting {
    RowLog mine; ///< the server's
    RowHere here;
    RowMerge merge;
};

Result<Meeting> meet(Office& server, const RowLog& theirs)
{
    PackageContent content(server);
    const auto same = content.ofSame({theirs});
    if (!same)
        return passOn(same);
    Meeting meeting;
    meeting.mine = same->value(rowKey(theirs));
    const auto here = content.here(theirs, !meeting.mine.operations.isEmpty());
    if (!here)
        return passOn(here);
    meeting.here = *here;
    meeting.merge = mergeRow(meeting.mine, *here, theirs);
    return meeting;
}

bool isDecided(const RowMerge& merge, const Choices& choices)
{
    return std::ranges::all_of(
        merge.clashes, [&](const FieldClash& one) { return choices.contains(one.field); });
}

} // namespace

Result<PackageOutcome> Pocket::plan(Office& server)
{
    if (const auto own = belongsTo(server); !own)
        return passOn(own);
    const auto waiting = rows();
    if (!waiting)
        return passOn(waiting);
    PackageOutcome outcome;
    outcome.rows = int(waiting->size());
    for (const Row& row : *waiting) {
        const auto meeting = meet(server, row.log);
        if (!meeting)
            return passOn(meeting);
        countRow(
            outcome, row.change.person, row.log, meeting->merge, int(meeting->merge.news.size()));
    }
    if (const auto named = nameAssignments(server, outcome); !named)
        return passOn(named);
    return outcome;
}

Result<PocketSent> Pocket::send(Office& server, const PackageChoices& choices)
{
    if (const auto own = belongsTo(server); !own)
        return passOn(own);
    const auto waiting = rows();
    if (!waiting)
        return passOn(waiting);
    PocketSent sent;
    sent.outcome.rows = int(waiting->size());
    for (const Row& row : *waiting) {
        if (const auto done = sendRow(server, row, choices, sent.outcome); !done)
            return passOn(done);
    }
    if (const auto named = nameAssignments(server, sent.outcome); !named)
        return passOn(named);
    if (!sent.outcome.conflicts.isEmpty())
        return sent;
    if (const auto filled = fill(server, m_office.db().path()); !filled)
        return passOn(filled);
    m_office.catalogCache() = {};
    sent.filled = true;
    return sent;
}

// Known steps are skipped by their names: a row that arrived while the line was cut does not arrive twice.
Result<void> Pocket::sendRow(
    Office& server, const Row& row, const PackageChoices& choices, PackageOutcome& outcome)
{
    auto transaction = storage::Transaction::begin(server.db());
    if (!transaction)
        return passOn(transaction);
    auto meeting = meet(server, row.log);
    if (!meeting)
        return passOn(meeting);
    const Choices decided = choices.value(row.change.key);
    RowMerge& merge = meeting->merge;
    if (merge.outcome == MergeOutcome::Clash && !isDecided(merge, decided)) {
        outcome.conflicts.append(packageRow(row.change.person, row.log, merge));
        return {};
    }
    PackageApply apply(server, {m_office.who().name, true});
    const auto applied = apply.apply(row.log, meeting->mine, meeting->here, decided);
    if (!applied)
        return passOn(applied);
    if (const auto written = apply.finish(); !written)
        return written;
    if (const auto done = transaction->commit(); !done)
        return done;
    apply.tell();
    merge.outcome = applied->outcome;
    merge.refusal = applied->refusal;
    merge.clashes = applied->clashes;
    if (merge.outcome == MergeOutcome::Clash)
        merge.outcome = MergeOutcome::Combine;
    countRow(outcome, row.change.person, row.log, merge, applied->steps);
    return note(row, merge.outcome == MergeOutcome::Refused ? merge.refusal : QString());
}

Result<void> Pocket::note(const Row& row, const QString& refusal)
{
    OperationsPackage package;
    package.agency = m_office.agency().unit.id;
    package.agencyName = m_office.agency().unit.name;
    package.month = row.log.month;
    package.about = row.change.about;
    package.people.insert(row.log.person.toString(), row.change.person);
    package.rows.append(row.log);
    return storage::PocketRepository(m_office.db())
        .note(
            {row.change.record, row.change.key, row.change.sequence, !refusal.isEmpty(), row.change.about,
             canonicalJson(toJson(package)), refusal, m_office.clock().now()});
}

} // namespace soviec::service
