// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet_desk.h"

#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/sheet_content.h"
#include "core/service/sheet_obstacles.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/charge_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Decimal completedFrom(const RuleSet& set)
{
    const Band* band = set.band(Level::Completed);
    return band ? band->from : Decimal(0);
}

QString lockedTextOf(const PeriodSheet& sheet)
{
    if (!isSealed(sheet.state))
        return {};
    const QString text = Tr::tr("Signed by %1 at %2")
                             .arg(sheet.signerName, localTime(sheet.signedAt));
    if (sheet.state != SheetState::Closed)
        return text;
    return Tr::tr("%1; closed at %2").arg(text, localTime(sheet.closedAt));
}

// An open sheet has no score of its own: it is computed whenever it is looked at.
void clearScore(PeriodSheet& sheet)
{
    sheet.caseJson.clear();
    sheet.resultJson.clear();
    sheet.commonPoints = {};
    sheet.resultPoints.reset();
    sheet.total.reset();
    sheet.level = code(Level::NotRated);
    sheet.contentHash.clear();
}

} // namespace

bool isSealed(SheetState state)
{
    return state == SheetState::Signed || state == SheetState::Closed
        || state == SheetState::Replaced;
}

Result<Member> SheetDesk::memberIn(PersonId person, const Period& period)
{
    storage::OrgRepository org(m_office.db());
    const auto appointments = org.appointments(person);
    if (!appointments)
        return passOn(appointments);
    Date latest;
    for (const Appointment& held : *appointments) { // by first day
        const Date last = isValid(held.last) ? std::min(held.last, period.last()) : period.last();
        if (held.first <= period.last() && last >= period.first())
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
        Tr::tr("This person held no position in %1, so there is no sheet.").arg(period.label()));
}

Result<PersonWork> SheetDesk::work(PersonId person, const Period& period)
{
    storage::AssignmentRepository assignments(m_office.db());
    storage::DiaryRepository diary(m_office.db());
    PersonWork work;
    for (const Period& month : period.months()) {
        const auto given = assignments.progress(person, month);
        if (!given)
            return passOn(given);
        work.assignments += *given;
        const auto other = diary.unassigned(person, month);
        if (!other)
            return passOn(other);
        work.unassigned += *other;
    }
    return work;
}

Result<SheetView> SheetDesk::view(PersonId person, const Period& period)
{
    if (!period.isValid() || period.kind() == Period::Kind::Year) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("A sheet belongs to a month or a quarter (Article 3.4): choose one."));
    }
    const auto member = memberIn(person, period);
    if (!member)
        return passOn(member);
    SheetView view;
    view.member = *member;
    if (const auto done = loadSheet(view, period); !done)
        return passOn(done);
    if (const auto done = loadReviewer(view); !done)
        return passOn(done);
    const auto done = isSealed(view.sheet.state) ? scoreSigned(view) : scoreOpen(view);
    if (!done)
        return passOn(done);
    view.lockedText = lockedTextOf(view.sheet);
    if (const auto ready = loadActions(view); !ready)
        return passOn(ready);
    return view;
}

Result<SheetView> SheetDesk::scored(const SheetView& view, const PeriodSheet& sheet)
{
    SheetView changed = view;
    changed.sheet = sheet;
    changed.shownHash.clear();
    changed.pendingEntries = 0;
    if (const auto done = scoreOpen(changed); !done)
        return passOn(done);
    return changed;
}

Result<void> SheetDesk::loadSheet(SheetView& view, const Period& period)
{
    const auto found
        = storage::SheetRepository(m_office.db()).current(view.member.person.id, period);
    if (!found)
        return passOn(found);
    if (*found)
        view.sheet = **found;
    view.sheet.person = view.member.person.id;
    view.sheet.period = period;
    if (isSealed(view.sheet.state))
        return {};
    // An open sheet follows the person: the unit and the position of the last day.
    view.sheet.unit = view.member.unit;
    view.sheet.unitName = view.member.unitName;
    view.sheet.role = view.member.role;
    view.sheet.positionTitle = view.member.positionTitle;
    return {};
}

Result<void> SheetDesk::loadReviewer(SheetView& view)
{
    storage::OrgRepository org(m_office.db());
    const auto units = org.units();
    if (!units)
        return passOn(units);
    QHash<UnitId, UnitId> parents;
    for (const Unit& unit : *units)
        parents.insert(unit.id, unit.parent);
    QList<UnitId> chain;
    for (UnitId at = view.sheet.unit; !at.isNull() && !chain.contains(at); at = parents.value(at))
        chain.append(at);
    // Whoever heads the unit now reviews and signs, also for months before taking office.
    const Date today = m_office.clock().today();
    const auto members = org.members(chain, today, today);
    if (!members)
        return passOn(members);
    const auto charges = storage::ChargeRepository(m_office.db()).ofUnits(chain, today, today);
    if (!charges)
        return passOn(charges);
    const Authority authority(*units, *members, *charges);
    view.reviewer = authority.reviewerOf(view.sheet.person, view.sheet.unit, view.sheet.role);
    view.charge = authority.chargeFor(
        m_office.who().person, view.sheet.person, view.sheet.unit, view.sheet.role);
    // Only a delegate signs in the head's place; the deputy of a field directs its work.
    if (view.charge && view.charge->kind != ChargeKind::Delegate)
        view.charge.reset();
    return {};
}

Result<void> SheetDesk::scoreOpen(SheetView& view)
{
    const auto set = m_rules.inForce(view.member, view.sheet.period);
    if (!set)
        return passOn(set);
    view.rules = *set;
    view.sheet.selfScores = fittingScores(view.sheet.selfScores, **set);
    const auto done = work(view.sheet.person, view.sheet.period);
    if (!done)
        return passOn(done);
    UnitOutcome outcome;
    if (takesLeader(**set, view.sheet.role)) {
        const auto told = outcomeOf(view.member, view.sheet.period, **set);
        if (!told)
            return passOn(told);
        outcome = *told;
    }
    view.input = scoreCase(
        view.sheet.period, view.sheet.role, view.sheet.selfScores, **set, *done,
        {outcome.share, view.sheet.organising.share, view.sheet.unity.share});
    auto result = scorePeriod(view.input, **set, TraceMode::On);
    if (!result)
        return passOn(result);
    view.result = std::move(*result);
    const auto days = storage::DiaryRepository(m_office.db())
                          .dayTotals(
                              view.sheet.person, view.sheet.period.first(),
                              view.sheet.period.last());
    if (!days)
        return passOn(days);
    for (const storage::DayTotals& day : *days)
        view.pendingEntries += day.pending;
    view.obstacles = sheetObstacles(view, outcome);
    const auto locks = lockObstacles(view.sheet);
    if (!locks)
        return passOn(locks);
    view.obstacles += *locks;
    // Only what is handed in can be signed: for the others the text of the content, a quarter of the work
    // of looking at a person, is not made.
    if (view.sheet.state != SheetState::Submitted) {
        putPoints(view.sheet, view.result, **set);
        return {};
    }
    putScore(view.sheet, view.member.person, view.input, view.result, **set);
    view.shownHash = contentHash(view.sheet);
    return {};
}

Result<void> SheetDesk::scoreSigned(SheetView& view)
{
    const auto set = m_rules.stored(view.sheet.ruleSetId, view.sheet.ruleChecksum);
    if (!set)
        return passOn(set);
    view.rules = *set;
    auto kept = readKeptCase(view.sheet.caseJson, **set);
    if (!kept)
        return passOn(kept);
    view.member.person.code = kept->personCode;
    view.member.person.fullName = kept->personName;
    view.input = std::move(kept->input);
    auto result = scorePeriod(view.input, **set, TraceMode::On);
    if (!result)
        return passOn(result);
    view.result = std::move(*result);
    view.shownHash = contentHash(view.sheet);
    return {};
}

Result<UnitOutcome> SheetDesk::outcomeOf(
    const Member& leader, const Period& period, const RuleSet& set)
{
    storage::OrgRepository org(m_office.db());
    const auto units = org.units();
    if (!units)
        return passOn(units);
    const QList<UnitId> below = Authority(*units, {}).below(leader.unit);
    const auto members = org.members(below, period.first(), period.last());
    if (!members)
        return passOn(members);
    const auto sheets = storage::SheetRepository(m_office.db()).ofUnits(below, period);
    if (!sheets)
        return passOn(sheets);
    const auto absences = storage::CalendarRepository(m_office.db())
                              .absences(below, period.first(), period.last());
    if (!absences)
        return passOn(absences);
    const auto calendar = m_office.calendar();
    if (!calendar)
        return passOn(calendar);
    QHash<PersonId, QList<Absence>> absencesOf;
    for (const Absence& absence : *absences)
        absencesOf[absence.person].append(absence);
    QHash<PersonId, PeriodSheet> sheetOf;
    for (const PeriodSheet& sheet : *sheets)
        sheetOf.insert(sheet.person, sheet);
    QList<Member> owing;
    for (const Member& member : *members) {
        const bool away
            = awayThroughout(member, period, absencesOf.value(member.person.id), *calendar);
        if (!away || sheetOf.contains(member.person.id))
            owing.append(member);
    }
    const auto charges
        = storage::ChargeRepository(m_office.db()).ofUnits(below, period.first(), period.last());
    if (!charges)
        return passOn(charges);
    return unitOutcome(
        Authority(*units, owing, *charges).subordinates(leader), sheetOf, completedFrom(set));
}

Result<QStringList> SheetDesk::lockObstacles(const PeriodSheet& sheet)
{
    QStringList found;
    storage::SheetRepository sheets(m_office.db());
    for (const Period& month : sheet.period.months()) {
        const auto locked = sheets.isLocked(sheet.person, month);
        if (!locked)
            return passOn(locked);
        if (*locked) {
            found.append(Tr::tr("%1 is already locked by another sheet of this person: a period "
                                "is followed by the month or by the quarter, not by both.")
                             .arg(month.label()));
        }
    }
    return found;
}

Result<void> SheetDesk::loadActions(SheetView& view)
{
    const PersonId me = m_office.who().person;
    const auto manages
        = Organisation(m_office).managesUnit(view.sheet.unit, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    // An administrator keeps accounts and units, but touches no score.
    const Identity& who = m_office.who();
    const bool hr = *manages && (who.isOperator() || who.has(Duty::Hr));
    const bool owner = !me.isNull() && me == view.sheet.person;
    const bool reviewer = !me.isNull()
        && ((view.reviewer && view.reviewer->person.id == me) || view.charge);
    const bool signer = !me.isNull() && view.sheet.signedBy == me;
    const QString state = code(view.sheet.state);
    for (const Transition& step : transitions()) {
        if (QStringView(step.entity) != u"sheet" || state != QStringView(step.from))
            continue;
        const QString action = QString::fromUtf16(step.action);
        const bool may = (step.actor == Actor::Owner && owner)
            || (step.actor == Actor::Reviewer && reviewer) || (step.actor == Actor::Hr && hr)
            || (action == u"unlock" && signer);
        if (may && !(action == u"sign" && !view.obstacles.isEmpty()))
            view.actions.append(action);
    }
    if (view.sheet.state == SheetState::Submitted && !view.reviewer && !view.charge && hr && !owner)
        view.actions.append(u"sign_externally"_s);
    return {};
}

Result<PeriodSheet> SheetDesk::store(
    const std::optional<PeriodSheet>& before, const PeriodSheet& after, const QString& action,
    const QString& reason, const QJsonObject& more)
{
    storage::SheetRepository sheets(m_office.db());
    PeriodSheet stored = after;
    if (!isSealed(stored.state))
        clearScore(stored);
    if (before) {
        if (const auto done = sheets.update(stored); !done)
            return passOn(done);
        ++stored.version;
    } else {
        stored.version = 1;
        if (const auto done = sheets.insert(stored); !done)
            return passOn(done);
    }
    RecordChange change
        = changeOf(before ? sheetRecord(*before) : QJsonObject(), sheetRecord(stored));
    if (action == u"sign" || action == u"sign_externally") {
        const QJsonObject seal = signatureRecord(stored);
        for (auto it = seal.begin(); it != seal.end(); ++it)
            change.after.insert(it.key(), it.value());
    }
    for (auto it = more.begin(); it != more.end(); ++it)
        change.after.insert(it.key(), it.value());
    const auto recorded = m_office.record(
        u"sheet"_s, stored.id.toString(), action, change.before, change.after, reason);
    if (!recorded)
        return passOn(recorded);
    return stored;
}

Result<PeriodSheet> SheetDesk::reopen(const PeriodSheet& sheet, const QString& reason)
{
    PeriodSheet old = sheet;
    old.state = SheetState::Replaced;
    if (const auto done = store(sheet, old, u"unlock"_s, reason); !done)
        return passOn(done);
    if (const auto done = storage::SheetRepository(m_office.db()).unlock(sheet); !done)
        return passOn(done);
    PeriodSheet next;
    next.id = SheetId::create();
    next.person = sheet.person;
    next.unit = sheet.unit;
    next.unitName = sheet.unitName;
    next.period = sheet.period;
    next.revision = sheet.revision + 1;
    next.replaces = sheet.id;
    next.role = sheet.role;
    next.positionTitle = sheet.positionTitle;
    next.selfScores = sheet.selfScores;
    next.strengths = sheet.strengths;
    next.weaknesses = sheet.weaknesses;
    next.ruleSetId = sheet.ruleSetId;
    next.ruleChecksum = sheet.ruleChecksum;
    next.level = code(Level::NotRated);
    return store(std::nullopt, next, u"new_revision"_s, reason);
}

} // namespace soviec::service
