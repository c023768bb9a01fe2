// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/simulated_scores.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/sheet_content.h"
#include "core/service/sheet_desk.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/org_repository.h"

#include <algorithm>

namespace soviec::service {

namespace {

Decimal completedFrom(const RuleSet& set)
{
    const Band* band = set.band(Level::Completed);
    return band ? band->from : Decimal(0);
}

LeaderComponents decided(const PeriodSheet* sheet)
{
    if (!sheet)
        return {};
    return {std::nullopt, sheet->organising.share, sheet->unity.share};
}

} // namespace

// Staff before deputies before heads, and units below before those above: whoever somebody
// answers for stands before.
QList<const BoardPerson*> SimulatedScores::inOrder(const MonthBoard& board) const
{
    const auto rank = [this](const BoardPerson* person) {
        if (person->member.role == Role::Staff)
            return std::pair(0, 0);
        int depth = 0;
        for (UnitId at = person->member.unit; !at.isNull() && depth < 64; ++depth)
            at = m_units.value(at).parent;
        return std::pair(65 - depth, person->member.role == Role::Head ? 1 : 0);
    };
    QList<const BoardPerson*> people;
    for (const BoardPerson& person : board.people())
        people.append(&person);
    std::ranges::stable_sort(people, {}, rank);
    return people;
}

Result<void> SimulatedScores::load(const Period& period)
{
    const auto units = storage::OrgRepository(m_office.db()).units();
    if (!units)
        return passOn(units);
    m_units.clear();
    QList<UnitId> ids;
    for (const Unit& unit : *units) {
        m_units.insert(unit.id, unit);
        ids.append(unit.id);
    }
    m_work.clear();
    for (const Period& month : period.months()) {
        const auto given
            = storage::AssignmentRepository(m_office.db()).progress(ids, month);
        if (!given)
            return passOn(given);
        for (const AssignmentProgress& one : *given)
            m_work[one.assignment.person].assignments.append(one);
        const auto other = storage::DiaryRepository(m_office.db()).unassigned(ids, month);
        if (!other)
            return passOn(other);
        for (const storage::UnassignedWork& one : *other)
            m_work[one.person].unassigned.append(one);
    }
    return {};
}

std::optional<Decimal> SimulatedScores::outcome(const Member& leader, const Side& side) const
{
    return unitOutcome(m_authority->subordinates(leader), side.sheets, side.completedFrom).share;
}

void SimulatedScores::keep(Side& side, const Member& member, const ScoreResult& result)
{
    PeriodSheet sheet;
    sheet.state = SheetState::Signed;
    sheet.total = result.total;
    side.sheets.insert(member.person.id, sheet);
}

QMap<QString, Decimal>
SimulatedScores::mapped(const QMap<QString, Decimal>& points, const RuleSet& from)
{
    const MappedPoints mapped = soviec::mapPoints(points, from.criteria, m_draft.criteria);
    m_scaled += mapped.scaled;
    m_added += mapped.added;
    return mapped.points;
}

Result<void> SimulatedScores::scoreToday(
    PersonScores& scores, const BoardPerson& person, const Period& period)
{
    const PeriodSheet* sheet = person.sheet ? &*person.sheet : nullptr;
    if (scores.isSigned) {
        const auto set = m_sets.stored(sheet->ruleSetId, sheet->ruleChecksum);
        if (!set)
            return passOn(set);
        auto kept = readKeptCase(sheet->caseJson, **set);
        if (!kept)
            return passOn(kept);
        scores.set = *set;
        scores.input = std::move(kept->input);
    } else {
        const auto set = m_sets.inForce(person.member, period);
        if (!set)
            return passOn(set);
        scores.set = *set;
        LeaderComponents leader = decided(sheet);
        m_today.completedFrom = completedFrom(**set);
        leader.unitResult = outcome(person.member, m_today);
        const auto given
            = fittingScores(sheet ? sheet->selfScores : QMap<QString, Decimal>(), **set);
        scores.input = scoreCase(
            period, person.member.role, given, **set, m_work.value(person.member.person.id),
            leader);
    }
    auto result = scorePeriod(scores.input, *scores.set, TraceMode::On);
    if (!result)
        return passOn(result);
    scores.today = std::move(*result);
    return {};
}

// What the draft asks for beside the common points: lines or points of the result, and counts.
Result<void> SimulatedScores::mapPoints(PersonScores& scores)
{
    ScoreCase& input = scores.draftInput;
    input.common = mapped(scores.input.common, *scores.set);
    const PersonWork work = m_work.value(scores.member.person.id);
    if (m_draft.givesResultPoints()) {
        if (!scores.set->givesResultPoints()) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("nobody gave points on the result criteria of “%1” in this period")
                    .arg(m_draft.title.local()));
        }
        const MappedPoints results = soviec::mapPoints(
            scores.input.results, scores.set->resultCriteria, m_draft.resultCriteria);
        m_scaled += results.scaled;
        m_added += results.added;
        input.results = results.points;
    } else {
        input.results.clear();
        if (scores.set->givesResultPoints())
            input.lines = scoreLines(work);
    }
    const QMap<QString, Decimal> counted = taskFacts(work);
    input.facts.clear();
    for (const QString& name : m_draft.factNames())
        input.facts.insert(name, counted.value(name));
    return {};
}

Result<void> SimulatedScores::scoreDraft(PersonScores& scores)
{
    scores.draftInput = scores.input;
    if (const auto done = mapPoints(scores); !done)
        return passOn(done);
    scores.draftInput.leader.reset();
    if (takesLeader(m_draft, scores.input.role)) {
        LeaderComponents leader = scores.input.leader.value_or(LeaderComponents());
        leader.unitResult = outcome(scores.member, m_underDraft);
        scores.draftInput.leader = leader;
    }
    auto result = scorePeriod(scores.draftInput, m_draft, TraceMode::On);
    if (!result)
        return passOn(result);
    scores.draft = std::move(*result);
    return {};
}

PersonScores SimulatedScores::one(const BoardPerson& person, const Period& period)
{
    PersonScores scores;
    scores.member = person.member;
    scores.isSigned = person.isSigned();
    const Bloc bloc = m_units.value(person.member.unit).bloc;
    scores.applies = m_draft.blocs.contains(code(bloc))
        && m_draft.kinds.contains(code(person.member.person.kind));
    auto done = scoreToday(scores, person, period);
    if (done) {
        keep(m_today, person.member, scores.today);
        const bool fits = scores.applies && m_draft.periods.contains(period.kind());
        if (fits)
            done = scoreDraft(scores);
        if (done)
            keep(m_underDraft, person.member, fits ? scores.draft : scores.today);
    }
    if (!done)
        scores.failure = done.error().text;
    return scores;
}

Result<QList<PersonScores>> SimulatedScores::run(
    const Period& period, UnitId unit, const RuleSimulation::Progress& progress)
{
    const auto board = MonthBoard::load(m_office, period, unit);
    if (!board)
        return passOn(board);
    if (const auto done = load(period); !done)
        return passOn(done);
    QList<Member> members;
    for (const BoardPerson& person : board->people())
        members.append(person.member);
    m_authority.emplace(m_units.values(), members);
    m_today = {};
    m_underDraft = {};
    m_underDraft.completedFrom = completedFrom(m_draft);
    QHash<PersonId, PersonScores> found;
    for (const BoardPerson* person : inOrder(*board)) {
        found.insert(person->member.person.id, one(*person, period));
        if (progress && !progress(int(found.size()), int(board->people().size())))
            return fail(ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was changed."));
    }
    QList<PersonScores> all;
    for (const BoardPerson& person : board->people())
        all.append(found.value(person.member.person.id));
    return all;
}

} // namespace soviec::service
