// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reports/unit_figures.h"

#include "core/service/reports/run.h"
#include "core/storage/report_repository.h"

#include <algorithm>

namespace soviec::service {

std::vector<Period> withParts(const Period& period)
{
    std::vector<Period> parts {period};
    if (period.kind() == Period::Kind::Month)
        return parts;
    if (period.kind() == Period::Kind::Year) {
        for (int quarter = 1; quarter <= 4; ++quarter)
            parts.push_back(Period::quarter(period.year(), quarter));
    }
    for (const Period& month : period.months())
        parts.push_back(month);
    return parts;
}

Result<QHash<UnitId, report::UnitFigures>>
signedFigures(const ReportRun& run, const Period& period)
{
    const auto levels
        = storage::ReportRepository(run.office().db()).levels(run.below(), withParts(period));
    if (!levels)
        return passOn(levels);
    QHash<UnitId, report::UnitFigures> figures;
    for (const storage::UnitLevel& one : *levels) {
        report::UnitFigures part;
        part.finished = one.sheets;
        part.levels[size_t(one.level)] = one.sheets;
        part.rated = one.rated;
        part.sum = one.sum;
        part.least = one.least;
        part.most = one.most;
        figures[one.unit] += part;
    }
    return figures;
}

Result<QHash<UnitId, report::UnitFigures>>
figuresOfUnits(const ReportRun& run, const Period& period)
{
    auto figures = signedFigures(run, period);
    if (!figures)
        return passOn(figures);
    using storage::ReportRepository;
    const QList<UnitId> units = run.below();
    const auto share = units.size() * 2 > run.units().size() ? ReportRepository::Share::Most
                                                             : ReportRepository::Share::Some;
    const auto people = ReportRepository(run.office().db())
                            .headcount(units, share, period.first(), period.last());
    if (!people)
        return passOn(people);
    for (auto it = people->cbegin(); it != people->cend(); ++it)
        (*figures)[it.key()].people = it.value();
    return figures;
}

QList<report::UnitFigures> gathered(
    const ReportRun& run, UnitId root, const QHash<UnitId, report::UnitFigures>& figures)
{
    // The child of the root that each unit stands under.
    QHash<UnitId, UnitId> parents;
    for (const Unit& unit : run.units())
        parents.insert(unit.id, unit.parent);
    QHash<UnitId, report::UnitFigures> sums;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        UnitId at = it.key();
        while (at != root && !at.isNull() && parents.value(at) != root)
            at = parents.value(at);
        if (!at.isNull())
            sums[at] += it.value();
    }
    QList<report::UnitFigures> rows;
    for (const Unit& unit : run.units()) {
        const auto found = sums.constFind(unit.id);
        if (found == sums.cend())
            continue;
        report::UnitFigures row = *found;
        row.key = unit.id.toString();
        row.name = unit.name;
        row.bloc = unit.bloc;
        // Those who lead the whole stand before its parts.
        rows.insert(unit.id == root ? 0 : rows.size(), row);
    }
    return rows;
}

} // namespace soviec::service
