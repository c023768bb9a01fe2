// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/package/package_outcome.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/storage/assignment_repository.h"

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
    return {rowKey(theirs), person, aboutRow(theirs), merge, theirs.kind};
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

Result<QJsonValue> assignmentTitle(Office& office, const QJsonValue& id)
{
    const auto parsed = AssignmentId::parse(id.toString());
    if (!parsed || parsed->isNull())
        return QJsonValue(QString());
    const auto found = storage::AssignmentRepository(office.db()).get(*parsed);
    if (!found)
        return passOn(found);
    return QJsonValue(*found ? (*found)->title : Tr::tr("an assignment that is not here"));
}

Result<void> nameAssignments(Office& office, PackageOutcome& outcome)
{
    for (QList<PackageRow>* rows : {&outcome.conflicts, &outcome.refused}) {
        for (PackageRow& row : *rows) {
            for (FieldClash& clash : row.merge.clashes) {
                if (clash.field != u"assignment")
                    continue;
                for (QJsonValue* value : {&clash.mine, &clash.theirs, &clash.base}) {
                    if (value->isUndefined())
                        continue;
                    const auto title = assignmentTitle(office, *value);
                    if (!title)
                        return passOn(title);
                    *value = *title;
                }
            }
        }
    }
    return {};
}

} // namespace soviec::service
