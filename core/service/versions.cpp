// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/versions.h"

#include "core/service/carried_document.h"
#include "core/service/office.h"
#include "core/storage/approval_repository.h"
#include "core/storage/competency_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/position_repository.h"

#include <algorithm>

namespace soviec::service {

Result<QList<Approval>> Versions::all(UnitId agency, DocumentKind kind)
{
    const auto ids = storage::PositionRepository(m_office.db()).documents(agency, kind);
    if (!ids)
        return passOn(ids);
    storage::ApprovalRepository approvals(m_office.db());
    QList<Approval> found;
    for (const ApprovalId& id : *ids) {
        const auto document = approvals.get(id);
        if (!document)
            return passOn(document);
        if (*document && (*document)->state != ApprovalState::Discarded)
            found.append(**document);
    }
    // What is being drafted comes before what was approved, that by its first day.
    const auto day = [](const Approval& one) {
        return isValid(one.effectiveFrom) ? one.effectiveFrom : Date(9999, 12, 31);
    };
    std::ranges::stable_sort(found, [&](const Approval& a, const Approval& b) { return day(a) > day(b); });
    return found;
}

Result<QList<VersionDifference>> Versions::compare(const Approval& before, const Approval& after)
{
    if (after.kind == DocumentKind::Competencies) {
        storage::CompetencyRepository repository(m_office.db());
        const auto was = repository.competencies(carriedBy<CompetencyFrameworkId>(before));
        if (!was)
            return passOn(was);
        const auto now = repository.competencies(carriedBy<CompetencyFrameworkId>(after));
        if (!now)
            return passOn(now);
        return competencyDifferences(*was, *now);
    }
    storage::PositionRepository repository(m_office.db());
    const auto was = repository.positions(carriedBy<PositionSetId>(before));
    if (!was)
        return passOn(was);
    const auto now = repository.positions(carriedBy<PositionSetId>(after));
    if (!now)
        return passOn(now);
    const auto units = storage::OrgRepository(m_office.db()).units();
    if (!units)
        return passOn(units);
    QHash<UnitId, QString> names;
    for (const Unit& unit : *units)
        names.insert(unit.id, unit.name);
    return positionDifferences(*was, *now, names);
}

} // namespace soviec::service
