// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_rights.h"

#include "core/base/tr.h"
#include "core/service/authority.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/org_repository.h"

namespace soviec::service {

Result<YearReach> yearReach(Office& office)
{
    storage::OrgRepository org(office.db());
    const auto units = org.units();
    if (!units)
        return passOn(units);
    const Authority tree(*units, {});
    const Identity& who = office.who();
    const Date today = office.clock().today();
    YearReach reach;
    const auto add = [&tree](QSet<UnitId>& to, UnitId unit) {
        const QList<UnitId> below = tree.below(unit);
        to.unite(QSet<UnitId>(below.begin(), below.end()));
    };
    if (who.isOperator()) {
        for (const Unit& unit : *units)
            reach.keeps.insert(unit.id);
        reach.sees = reach.keeps;
        return reach;
    }
    for (const DutyHolder& duty : who.duties) {
        const bool inForce = duty.first <= today && (!isValid(duty.last) || duty.last >= today);
        if (duty.duty == Duty::Hr && inForce)
            add(reach.keeps, duty.unit);
    }
    reach.sees = reach.keeps;
    const auto own = Organisation(office).ownUnits(who.person, today);
    if (!own)
        return passOn(own);
    for (const UnitId& unit : *own)
        add(reach.sees, unit);
    return reach;
}

UnitId askedUnit(const Office& office, UnitId unit)
{
    return unit.isNull() ? office.agency().unit.id : unit;
}

Result<void> mayKeepYears(Office& office, UnitId unit)
{
    const auto reach = yearReach(office);
    if (!reach)
        return passOn(reach);
    if (reach->keeps.contains(unit))
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only HR of the agency keeps what the ratings of a year follow from. Send it the "
               "document."));
}

} // namespace soviec::service
