// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/package/package_apply.h"
#include "core/service/package/package_content.h"
#include "core/storage/savepoint.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

// The steps of an import were all taken at one time, and where the day begins takes long to find out.
QString PackageApply::reasonOf(const Operation& step)
{
    if (m_toldTime.first != step.at || m_toldTime.second.isEmpty())
        m_toldTime = {step.at, localTime(step.at)};
    const QString from = m_from.isPocket
        ? Tr::tr("Done without the network at %1").arg(m_toldTime.second)
        : Tr::tr("From the package of %1: %2 at %3")
              .arg(m_from.office, step.authorName, m_toldTime.second);
    return step.reason.isEmpty() ? from : step.reason + u" · "_s + from;
}

QString PackageApply::mergeReason() const
{
    return m_from.isPocket ? Tr::tr("Merged with work done without the network")
                           : Tr::tr("Merged with the package of %1").arg(m_from.office);
}

// A refused step leaves nothing behind: on a server the transaction could not go on otherwise. What waits
// in the batch stays right: the history of a step comes after everything that may be refused.
Result<void> PackageApply::takeStepOrNone(const RowLog& log, const Operation& step)
{
    auto part = storage::Savepoint::begin(m_office.db());
    if (!part)
        return passOn(part);
    const auto taken = takeStep(log, step);
    if (!taken)
        m_adding.reset();
    return taken ? part->keep() : taken;
}

Result<AppliedRow> PackageApply::combineOrNone(
    const RowLog& theirs, const RowLog& mine, const RowHere& here, const RowMerge& merge,
    const Choices& choices)
{
    auto part = storage::Savepoint::begin(m_office.db());
    if (!part)
        return passOn(part);
    auto done = combine(theirs, mine, here, merge, choices);
    if (!done)
        return done;
    const auto kept = part->keep();
    return kept ? done : Result<AppliedRow>(passOn(kept));
}

// Steps of two sides that were merged there stand one behind the other without having been taken so: an
// edit behind an acceptance it did not know of. Then what stands there is taken at once, with the same checks.
Result<AppliedRow> PackageApply::followMerged(
    const RowLog& theirs, RowLog mine, const QList<Operation>& news, const AppliedRow& until)
{
    mine.operations += news.first(until.steps);
    if (mine.operations.isEmpty())
        return until;
    const auto here = PackageContent(m_office).here(theirs, true);
    if (!here)
        return passOn(here);
    if (!here->sealed.isEmpty())
        return until;
    auto done = combineOrNone(theirs, mine, *here, followAtOnce(mine, *here, theirs), {});
    if (!done)
        return isRefusal(done.error()) ? Result<AppliedRow>(until) : done;
    done->outcome = MergeOutcome::Follow;
    done->steps += until.steps;
    return done;
}

} // namespace soviec::service
