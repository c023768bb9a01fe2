// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet_obstacles.h"

#include "core/base/tr.h"
#include "core/service/score_case.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

QString someNames(const QStringList& names)
{
    constexpr int shown = 3;
    if (names.size() <= shown)
        return names.join(u", "_s);
    return Tr::tr("%1 and %n more", nullptr, int(names.size()) - shown)
        .arg(names.first(shown).join(u", "_s));
}

QString undecidedComponents(const PeriodSheet& sheet)
{
    QStringList parts;
    if (!sheet.organising.share)
        parts.append(Tr::tr("đ (organising the work)"));
    if (!sheet.unity.share)
        parts.append(Tr::tr("e (unity)"));
    return parts.join(u", "_s);
}

QStringList sheetObstacles(const SheetView& view, const UnitOutcome& outcome)
{
    QStringList found;
    int missing = 0;
    for (const Criterion& criterion : scoredCriteria(*view.rules)) {
        if (!view.sheet.selfScores.contains(criterion.code))
            ++missing;
    }
    if (missing > 0)
        found.append(Tr::tr("%n criteria have no self score yet.", nullptr, missing));
    if (view.pendingEntries > 0) {
        found.append(Tr::tr(
            "%n diary entries wait for review: accept or return them first.", nullptr,
            view.pendingEntries));
    }
    if (!takesLeader(*view.rules, view.sheet.role))
        return found;
    if (!outcome.share) {
        found.append(
            Tr::tr("d cannot be told before everybody under this leader is signed; missing: %1.")
                .arg(someNames(outcome.waitingFor)));
    }
    const QString undecided = undecidedComponents(view.sheet);
    if (!undecided.isEmpty())
        found.append(Tr::tr("Not decided yet: %1 (Article 15.3).").arg(undecided));
    return found;
}

} // namespace soviec::service
