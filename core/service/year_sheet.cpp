// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_sheet.h"

#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/office.h"
#include "core/storage/org_repository.h"
#include "core/storage/year_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// The person on the day of the rating, or on the last day of the year it held a position.
Result<Member> memberOf(Office& office, PersonId person, int year)
{
    storage::OrgRepository org(office.db());
    const Period whole = Period::year(year);
    const Date asOf = std::min(office.clock().today(), whole.last());
    const auto held = org.appointments(person);
    if (!held)
        return passOn(held);
    Date latest;
    for (const Appointment& one : *held) {
        const Date last = isValid(one.last) ? std::min(one.last, asOf) : asOf;
        if (one.first <= last && last >= whole.first() && (!isValid(latest) || latest < last))
            latest = last;
    }
    if (isValid(latest)) {
        const auto member = org.member(person, latest);
        if (!member)
            return passOn(member);
        if (*member)
            return **member;
    }
    return fail(
        ErrorCode::NotFound,
        Tr::tr("This person held no position in %1, so there is no rating.").arg(whole.label()));
}

} // namespace

Result<YearView> YearView::load(Office& office, PersonId person, int year)
{
    const auto member = memberOf(office, person, year);
    if (!member)
        return passOn(member);
    auto desk = YearDesk::load(office, year, {member->unit});
    if (!desk)
        return passOn(desk);
    YearView view(office, std::move(*desk));
    if (const auto done = view.find(person, *member); !done)
        return passOn(done);
    return view;
}

Result<void> YearView::find(PersonId person, const Member& member)
{
    m_member = member;
    m_line = m_desk.lineOf(person);
    m_owner = !person.isNull() && m_office->who().person == person;
    const auto reach = yearReach(*m_office);
    if (!reach)
        return passOn(reach);
    m_sees = reach->sees.contains(member.unit);
    m_keeps = reach->keeps.contains(member.unit);
    const auto authority = m_desk.sources().authorityOf(member);
    m_outside = !authority;
    const PersonId me = m_office->who().person;
    m_authority = (authority && authority->person.id == me)
        || m_desk.sources().chargeFor(me, member).has_value();
    if (m_line >= 0) {
        const auto& stored = m_desk.proposal().lines.at(m_line).stored;
        m_rating = stored && stored->state == YearRatingState::Signed ? *stored
                                                                      : m_desk.draft(m_line);
        return {};
    }
    const auto revisions
        = storage::YearRepository(m_office->db()).revisions(person, m_desk.proposal().year);
    if (!revisions)
        return passOn(revisions);
    if (revisions->isEmpty() || revisions->first().state == YearRatingState::Proposal) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("%1 left on %2 and is rated where the person works now (Article 19.1).")
                .arg(member.person.fullName, formDate(member.last)));
    }
    m_rating = revisions->first();
    return {};
}

QStringList YearView::actions() const
{
    QStringList found;
    const bool ready = m_line >= 0 && m_desk.proposal().lines.at(m_line).obstacles.isEmpty();
    const QString state = code(m_rating.state);
    for (const Transition& step : transitions()) {
        if (QStringView(step.entity) != u"year_rating" || state != QStringView(step.from)
            || m_line < 0)
            continue;
        const QString action = QString::fromUtf16(step.action);
        // Nobody decides about themselves; HR enters what an authority outside decided, and a
        // decision of the managing body in the place of one made here (Article 21.3).
        const bool may = (action == u"edit" && m_owner)
            || (action == u"measures" && !m_owner && (m_keeps || m_authority))
            || (action == u"sign" && m_authority && ready)
            || (action == u"replace" && !m_owner && ready && (m_authority || m_keeps));
        if (may)
            found.append(action);
        if (action == u"sign" && m_outside && m_keeps && !m_owner && ready)
            found.append(u"sign_externally"_s);
    }
    return found;
}

Result<YearSheet> YearView::sheet()
{
    YearSheet sheet;
    sheet.member = m_member;
    sheet.rating = m_rating;
    sheet.actions = actions();
    if (m_line >= 0)
        sheet.shownHash = m_desk.proposal().lines.at(m_line).shownHash;
    if (m_rating.state != YearRatingState::Proposal) {
        const auto kept = readKeptYear(m_rating.content);
        if (!kept)
            return passOn(kept);
        const auto set = m_desk.rules().stored(m_rating.ruleSetId, m_rating.ruleChecksum);
        if (!set)
            return passOn(set);
        sheet.member.person.code = kept->personCode;
        sheet.member.person.fullName = kept->personName;
        sheet.periods = kept->input.periods;
        sheet.result = kept->result;
        sheet.rules = *set;
        return sheet;
    }
    const YearLine& line = m_desk.proposal().lines.at(m_line);
    sheet.periods = line.input.periods;
    sheet.rules = m_desk.setOf(m_line);
    sheet.result = line.result;
    if (!m_sees && !m_authority) {
        // Before it is signed the quota says something about the others, too.
        auto alone = m_desk.alone(m_line);
        if (!alone)
            return passOn(alone);
        sheet.result = std::move(*alone);
        sheet.rating.proposed = sheet.result.level;
        sheet.rating.level.reset();
    }
    return sheet;
}

} // namespace soviec::service
