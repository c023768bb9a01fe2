// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/assignment_desk.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_guard.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/review_repository.h"

#include <QSet>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> hasEntries(const Assignment& assignment)
{
    return fail(
        ErrorCode::Refused,
        Tr::tr("Diary entries hang on “%1”. Hand the rest over instead, or have the entries changed first.")
            .arg(assignment.title));
}

Result<void> checkShares(const Assignment& whole, const QList<Share>& shares)
{
    if (shares.size() < 2)
        return fail(ErrorCode::Invalid, Tr::tr("Work is split between at least two people."));
    Decimal sum;
    QSet<PersonId> people;
    for (const Share& share : shares) {
        if (share.quantity <= Decimal(0))
            return fail(ErrorCode::Invalid, Tr::tr("Every share must be more than 0."));
        sum += share.quantity;
        people.insert(share.person);
    }
    if (people.size() != shares.size())
        return fail(ErrorCode::Invalid, Tr::tr("A person appears twice. Put the two shares together."));
    if (sum != whole.quantity)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The shares sum to %1, but the whole is %2. Correct the shares.")
                .arg(formatNumber(sum), formatNumber(whole.quantity)));
    return {};
}

} // namespace

Result<QList<AssignmentProgress>> Assignments::ofPerson(PersonId person, const Period& month)
{
    const Date day = AssignmentDesk(m_office).dayIn(month);
    if (const auto may = WorkGuard(m_office).mayRead(person, day); !may)
        return passOn(may);
    return storage::AssignmentRepository(m_office.db()).progress(person, month);
}

Result<QList<AssignmentProgress>> Assignments::ofUnit(UnitId unit, const Period& month)
{
    Organisation organisation(m_office);
    const Date day = AssignmentDesk(m_office).dayIn(month);
    const auto below = organisation.below(unit);
    if (!below)
        return passOn(below);
    const auto manages = organisation.managesUnit(unit, day);
    if (!manages)
        return passOn(manages);
    if (!*manages) {
        const auto me = WorkGuard(m_office).memberOn(m_office.who().person, day);
        if (!me)
            return passOn(me);
        const auto mine = organisation.below(me->unit);
        if (!mine)
            return passOn(mine);
        if (me->role == Role::Staff || !mine->contains(unit))
            return fail(
                ErrorCode::Forbidden,
                Tr::tr("The work of a unit is seen by its leaders, those above them, and HR."));
    }
    return storage::AssignmentRepository(m_office.db()).progress(*below, month);
}

// Checks, fills and stores one new assignment inside the caller's transaction.
Result<Assignment> Assignments::given(const Assignment& wanted)
{
    AssignmentDesk desk(m_office);
    const auto complete = desk.completed(wanted);
    if (!complete)
        return passOn(complete);
    if (const auto may = desk.mayDirect(wanted.person, wanted.period, true); !may)
        return passOn(may);
    if (wanted.origin == Origin::TakenOver) {
        const auto imports = Organisation(m_office).managesUnit(
            complete->unit, desk.dayIn(wanted.period));
        if (!imports)
            return passOn(imports);
        if (!*imports)
            return fail(
                ErrorCode::Refused,
                Tr::tr("Taken-over work comes from handing over the assignment of somebody else."));
    }
    return desk.store(std::nullopt, *complete, u"give"_s);
}

Result<Assignment> Assignments::give(const Assignment& assignment)
{
    const auto made = giveToEach(assignment, {assignment.person});
    if (!made)
        return passOn(made);
    return made->first();
}

Result<QList<Assignment>> Assignments::giveToEach(
    const Assignment& work, const QList<PersonId>& people)
{
    if (people.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Choose at least one person to give the work to."));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    QList<Assignment> made;
    for (const PersonId person : people) {
        Assignment one = work;
        one.person = person;
        const auto stored = given(one);
        if (!stored)
            return passOn(stored);
        made.append(*stored);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    for (const Assignment& one : std::as_const(made))
        AssignmentDesk(m_office).tell(one);
    return made;
}

Result<QList<Assignment>> Assignments::split(const Assignment& whole, const QList<Share>& shares)
{
    if (const auto sound = checkShares(whole, shares); !sound)
        return passOn(sound);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    AssignmentDesk desk(m_office);
    const QString reason = Tr::tr("split into shares");
    Assignment kept = whole;
    if (whole.id) {
        const auto cancelled = step(whole.id, u"cancel", reason);
        if (!cancelled)
            return passOn(cancelled);
        kept = *cancelled;
    } else {
        if (kept.person.isNull())
            kept.person = shares.first().person;
        const auto complete = desk.completed(kept);
        if (!complete)
            return passOn(complete);
        const auto begun = desk.store(std::nullopt, *complete, u"give"_s);
        if (!begun)
            return passOn(begun);
        kept = *begun;
        kept.state = AssignmentState::Cancelled;
        kept.stateReason = reason;
        const auto stored = desk.store(*begun, kept, u"cancel"_s, reason);
        if (!stored)
            return passOn(stored);
        kept = *stored;
    }
    QList<Assignment> made;
    for (const Share& share : shares) {
        if (const auto may = desk.mayDirect(share.person, kept.period, true); !may)
            return passOn(may);
        Assignment part = kept;
        part.id = {};
        part.person = share.person;
        part.quantity = share.quantity;
        part.splitOf = kept.id;
        const auto complete = desk.completed(part);
        if (!complete)
            return passOn(complete);
        const auto stored = desk.store(std::nullopt, *complete, u"give"_s);
        if (!stored)
            return passOn(stored);
        made.append(*stored);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    for (const Assignment& part : made)
        desk.tell(part);
    return made;
}

// One step of the transition table inside the caller's transaction, with the right that the
// table's actor needs.
Result<Assignment> Assignments::step(AssignmentId id, QStringView action, const QString& reason)
{
    AssignmentDesk desk(m_office);
    const auto before = desk.load(id);
    if (!before)
        return passOn(before);
    const auto to
        = stepTo(u"assignment", code(before->state), stateLabel(before->state), action, reason);
    if (!to)
        return passOn(to);
    const Transition* row = findTransition(u"assignment", code(before->state), action);
    if (row->actor == Actor::Owner) {
        if (m_office.who().isOperator() || before->person != m_office.who().person)
            return fail(
                ErrorCode::Forbidden, Tr::tr("This is up to the person the work was given to."));
    } else if (const auto may = desk.mayDirect(before->person, before->period, false); !may) {
        return passOn(may);
    }
    if (const auto open = WorkGuard(m_office).monthIsOpen(before->person, before->period); !open)
        return passOn(open);
    if (action == u"cancel") {
        const auto hanging = storage::ReviewRepository(m_office.db()).hangingOn(id);
        if (!hanging)
            return passOn(hanging);
        if (hanging->entries > 0)
            return hasEntries(*before);
    }
    Assignment after = *before;
    after.state = fromCode<AssignmentState>(*to).value_or(before->state);
    after.stateReason = cleanNote(reason);
    return desk.store(*before, after, action.toString(), after.stateReason);
}

Result<Assignment> Assignments::committedStep(
    AssignmentId id, QStringView action, const QString& reason)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto stored = step(id, action, reason);
    if (!stored)
        return passOn(stored);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    AssignmentDesk(m_office).tell(*stored);
    return stored;
}

Result<Assignment> Assignments::accept(AssignmentId id)
{
    return committedStep(id, u"accept", {});
}

Result<Assignment> Assignments::reportTrouble(AssignmentId id, const QString& reason)
{
    return committedStep(id, u"report_trouble", reason);
}

Result<Assignment> Assignments::resume(AssignmentId id)
{
    return committedStep(id, u"resume", {});
}

Result<Assignment> Assignments::cancel(AssignmentId id, const QString& reason)
{
    return committedStep(id, u"cancel", reason);
}

// Leaves the accepted products as they are and returns the line that is handed over: the whole
// assignment, or a new line with the rest.
Result<Assignment> Assignments::handedOverLine(const Assignment& before, const QString& reason)
{
    AssignmentDesk desk(m_office);
    const auto progress = desk.progress(before);
    if (!progress)
        return passOn(progress);
    const auto hanging = storage::ReviewRepository(m_office.db()).hangingOn(before.id);
    if (!hanging)
        return passOn(hanging);
    if (hanging->pending > 0)
        return fail(
            ErrorCode::Refused,
            Tr::tr("Diary entries on “%1” still wait for review. Decide about them first, then hand over the rest.")
                .arg(before.title));
    const Decimal rest = before.quantity - progress->acceptedDone;
    if (rest <= Decimal(0))
        return fail(
            ErrorCode::Refused,
            Tr::tr("All products of “%1” are accepted; nothing is left to hand over.").arg(before.title));
    if (rest == before.quantity)
        return step(before.id, u"hand_over", reason);
    Assignment done = before;
    done.quantity = progress->acceptedDone;
    if (const auto cut = desk.store(before, done, u"hand_over"_s, reason); !cut)
        return passOn(cut);
    Assignment line = before;
    line.id = AssignmentId::create();
    line.quantity = rest;
    line.splitOf = before.id;
    line.state = AssignmentState::Assigned;
    const auto begun = desk.store(std::nullopt, line, u"split"_s, reason);
    if (!begun)
        return passOn(begun);
    line = *begun;
    line.state = AssignmentState::HandedOver;
    line.stateReason = cleanNote(reason);
    return desk.store(*begun, line, u"hand_over"_s, reason);
}

Result<Assignment> Assignments::handOver(AssignmentId id, PersonId to, const QString& reason)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    AssignmentDesk desk(m_office);
    const auto before = desk.load(id);
    if (!before)
        return passOn(before);
    const auto allowed = stepTo(
        u"assignment", code(before->state), stateLabel(before->state), u"hand_over", reason);
    if (!allowed)
        return passOn(allowed);
    if (const auto may = desk.mayDirect(before->person, before->period, false); !may)
        return passOn(may);
    if (const auto open = WorkGuard(m_office).monthIsOpen(before->person, before->period); !open)
        return passOn(open);
    if (to == before->person)
        return fail(ErrorCode::Invalid, Tr::tr("Choose somebody else to take the work over."));
    if (to != m_office.who().person) {
        if (const auto may = desk.mayDirect(to, before->period, false); !may)
            return passOn(may);
    }
    const auto line = handedOverLine(*before, reason);
    if (!line)
        return passOn(line);
    Assignment next = *line;
    next.id = {};
    next.person = to;
    next.origin = Origin::TakenOver;
    next.source = line->id;
    next.splitOf = {};
    auto complete = desk.completed(next);
    if (!complete)
        return passOn(complete);
    complete->coefficient = line->coefficient; // the product is the one that was given
    const auto stored = desk.store(std::nullopt, *complete, u"take_over"_s, reason);
    if (!stored)
        return passOn(stored);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    desk.tell(*line);
    desk.tell(*stored);
    return stored;
}

} // namespace soviec::service
