// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_ratings.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/year_content.h"
#include "core/service/year_proposal.h"
#include "core/service/year_rights.h"
#include "core/service/year_sheet.h"
#include "core/storage/org_repository.h"
#include "core/storage/year_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notYours()
{
    return fail(
        ErrorCode::Forbidden, Tr::tr("Only HR and the heads above see the ratings of a year."));
}

} // namespace

Result<YearProposal> YearRatings::propose(int year, UnitId unit)
{
    const UnitId root = askedUnit(m_office, unit);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    if (!reach->sees.contains(root))
        return notYours();
    const auto desk = YearDesk::load(m_office, year, {root});
    if (!desk)
        return passOn(desk);
    YearProposal proposal = desk->restrictedTo(reach->sees);
    const auto below = Organisation(m_office).below(root);
    if (!below)
        return passOn(below);
    const QSet<UnitId> asked(below->begin(), below->end());
    for (qsizetype i = 0; i < proposal.lines.size(); ++i) {
        if (asked.contains(proposal.lines.at(i).member.unit))
            proposal.asked.append(i);
    }
    return proposal;
}

Result<YearSheet> YearRatings::sheet(PersonId person, int year)
{
    auto view = YearView::load(m_office, person, year);
    if (!view)
        return passOn(view);
    if (!view->maySee())
        return notYours();
    return view->sheet();
}

Result<QList<YearRating>> YearRatings::revisions(PersonId person, int year)
{
    const auto view = YearView::load(m_office, person, year);
    if (!view)
        return passOn(view);
    if (!view->maySee())
        return notYours();
    return storage::YearRepository(m_office.db()).revisions(person, year);
}

Result<QList<PublicLevel>> YearRatings::publicLevels(int year, UnitId unit)
{
    const UnitId root = askedUnit(m_office, unit);
    storage::OrgRepository org(m_office.db());
    const auto units = org.units();
    if (!units)
        return passOn(units);
    QHash<UnitId, Unit> byId;
    for (const Unit& one : *units)
        byId.insert(one.id, one);
    const Identity& who = m_office.who();
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    bool may = reach->sees.contains(root);
    if (!may && !who.isOperator()) {
        const auto self = org.member(who.person, m_office.clock().today());
        if (!self)
            return passOn(self);
        may = *self && agencyOf(byId, (*self)->unit) == agencyOf(byId, root);
    }
    if (!may) {
        return fail(
            ErrorCode::Forbidden, Tr::tr("The levels are public within the agency only."));
    }
    const QList<UnitId> below = Authority(*units, {}).below(root);
    QList<UnitId> agencies;
    for (const UnitId& one : below) {
        if (const UnitId agency = agencyOf(byId, one); !agencies.contains(agency))
            agencies.append(agency);
    }
    const auto ratings = storage::YearRepository(m_office.db()).current(agencies, year);
    if (!ratings)
        return passOn(ratings);
    QHash<UnitId, QList<PublicLevel>> byUnit;
    for (const YearRating& rating : *ratings) {
        if (rating.state != YearRatingState::Signed || !rating.level)
            continue;
        const auto kept = readKeptYear(rating.content);
        if (!kept)
            return passOn(kept);
        byUnit[rating.unit].append(
            {kept->personName, rating.positionTitle, rating.unitName, *rating.level});
    }
    QList<PublicLevel> rows;
    for (const Unit& one : *units) { // in the order of the tree
        if (below.contains(one.id))
            rows += byUnit.value(one.id);
    }
    return rows;
}

} // namespace soviec::service
