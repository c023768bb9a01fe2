// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignment_desk.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/checks.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/row_json.h"
#include "core/service/work_guard.h"
#include "core/storage/assignment_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 500;

Result<void> checkGiven(const Assignment& given)
{
    if (!given.period.isValid() || given.period.kind() != Period::Kind::Month)
        return fail(
            ErrorCode::Invalid, Tr::tr("Work is given for one month. Write the month as 2026-04."));
    if (given.quantity <= Decimal(0) || given.quantity > Decimal(1'000'000))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The quantity %1 does not fit. Write a number above 0, at most 1.000.000.")
                .arg(formatNumber(given.quantity)));
    if (given.coefficient.isNegative() || given.coefficient > Decimal(1'000'000))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The coefficient %1 does not fit. Write a number from 0 to 1.000.000.")
                .arg(formatNumber(given.coefficient)));
    if (isValid(given.deadline) && given.deadline < given.period.first())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The deadline %1 lies before the month %2. Correct one of the two.")
                .arg(formDate(given.deadline), given.period.label()));
    return {};
}

Result<void> checkTexts(const Assignment& given)
{
    if (given.title.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("What is to be done is missing. Choose an item of the catalog or write a few words."));
    if (given.title.size() > longestTitle || given.expectedProduct.size() > longestTitle)
        return fail(
            ErrorCode::Invalid, Tr::tr("Title and expected product have at most 500 characters. Shorten them."));
    QString mark = secrecyMark(given.title);
    if (mark.isEmpty())
        mark = secrecyMark(given.expectedProduct);
    if (!mark.isEmpty())
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” is a secrecy mark. State secrets are not written into assignments: use a neutral wording.")
                .arg(mark.left(60)));
    return {};
}

} // namespace

Result<Assignment> AssignmentDesk::load(AssignmentId id)
{
    const auto found = storage::AssignmentRepository(m_office.db()).get(id);
    if (!found)
        return passOn(found);
    if (*found)
        return **found;
    return fail(
        ErrorCode::NotFound, Tr::tr("This assignment does not exist. Refresh the page."),
        id.toString());
}

Result<AssignmentProgress> AssignmentDesk::progress(const Assignment& assignment)
{
    const auto rows = storage::AssignmentRepository(m_office.db())
                          .progress(assignment.person, assignment.period);
    if (!rows)
        return passOn(rows);
    for (const AssignmentProgress& row : *rows) {
        if (row.assignment.id == assignment.id)
            return row;
    }
    AssignmentProgress untouched;
    untouched.assignment = assignment;
    return untouched;
}

Date AssignmentDesk::dayIn(const Period& month) const
{
    return std::clamp(m_office.clock().today(), month.first(), month.last());
}

Result<void> AssignmentDesk::mayDirect(PersonId person, const Period& month, bool hrToo)
{
    Organisation organisation(m_office);
    const Date day = dayIn(month);
    if (hrToo) {
        const auto member = WorkGuard(m_office).memberOn(person, day);
        if (!member)
            return passOn(member);
        const auto manages = organisation.managesUnit(member->unit, day);
        if (!manages)
            return passOn(manages);
        if (*manages)
            return {};
    }
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    const auto reviewer = organisation.reviewerOf(person, day);
    if (!reviewer)
        return passOn(reviewer);
    if (*reviewer && (*reviewer)->person.id == *acting)
        return {};
    const auto charge = organisation.chargeFor(*acting, person, day);
    if (!charge)
        return passOn(charge);
    if (*charge)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Work is given, split, handed over and cancelled by the head who evaluates the person."));
}

Result<Assignment> AssignmentDesk::completed(const Assignment& given)
{
    Assignment assignment = given;
    assignment.title = cleanText(assignment.title);
    assignment.expectedProduct = cleanText(assignment.expectedProduct);
    if (assignment.id.isNull())
        assignment.id = AssignmentId::create();
    if (const auto sound = checkGiven(assignment); !sound)
        return passOn(sound);
    const WorkGuard guard(m_office);
    const Date day = dayIn(assignment.period);
    const auto member = guard.memberOn(assignment.person, day);
    if (!member)
        return passOn(member);
    assignment.unit = member->unit;
    if (const auto open = guard.monthIsOpen(assignment.person, assignment.period); !open)
        return passOn(open);
    if (assignment.item) {
        const auto item = guard.itemOn(assignment.item, day);
        if (!item)
            return passOn(item);
        assignment.itemCode = item->code;
        assignment.coefficient = item->coefficient;
        if (assignment.title.isEmpty())
            assignment.title = item->task;
        if (assignment.expectedProduct.isEmpty())
            assignment.expectedProduct = item->output;
    } else {
        assignment.itemCode.clear();
    }
    if (const auto sound = checkTexts(assignment); !sound)
        return passOn(sound);
    assignment.state = AssignmentState::Assigned;
    assignment.stateReason.clear();
    assignment.assignedBy = m_office.who().person;
    assignment.assignedAt = m_office.clock().now();
    return assignment;
}

Result<Assignment> AssignmentDesk::store(
    const std::optional<Assignment>& before, const Assignment& after, const QString& action,
    const QString& reason)
{
    storage::AssignmentRepository assignments(m_office.db());
    const auto written = before ? assignments.update(after) : assignments.insert(after);
    if (!written)
        return passOn(written);
    const auto recorded = m_office.record(
        u"assignment"_s, after.id.toString(), action, before ? historyOf(*before) : QJsonObject(),
        historyOf(after), reason);
    if (!recorded)
        return passOn(recorded);
    Assignment stored = after;
    stored.version = before ? after.version + 1 : 1;
    return stored;
}

void AssignmentDesk::tell(const Assignment& assignment)
{
    emit m_office.feed().changed({u"assignment"_s, assignment.person, assignment.period});
}

} // namespace soviec::service
