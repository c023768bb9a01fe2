// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/package/package_outcome.h"

#include "core/base/tr.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

QString aboutRow(const RowLog& log)
{
    const QJsonObject fields = replay(log);
    if (log.kind == RowKind::Sheet)
        return Tr::tr("Sheet of %1").arg(log.month.label());
    const auto day = parseIsoDate(fields.value(u"day"_s).toString());
    const QString title = fields.value(u"title"_s).toString();
    return day ? formDate(*day) + u" · "_s + title : title;
}

PackageRow packageRow(const QString& person, const RowLog& theirs, const RowMerge& merge)
{
    return {rowKey(theirs), person, aboutRow(theirs), merge};
}

// The row is described only where it is shown.
void countRow(
    PackageOutcome& outcome, const QString& person, const RowLog& theirs, const RowMerge& merge,
    int steps)
{
    switch (merge.outcome) {
    case MergeOutcome::Known: ++outcome.known; return;
    case MergeOutcome::Follow:
    case MergeOutcome::Combine: ++outcome.taken; break;
    case MergeOutcome::Clash:
        ++outcome.taken;
        outcome.conflicts.append(packageRow(person, theirs, merge));
        break;
    case MergeOutcome::Refused: outcome.refused.append(packageRow(person, theirs, merge)); break;
    }
    outcome.steps += steps;
}

} // namespace soviec::service
