// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary.h"

#include "core/base/tr.h"
#include "core/service/day_hours.h"
#include "core/service/entry_desk.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_guard.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/audit_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/diary_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// Habit is what was done in the last quarter of a year.
constexpr int habitDays = 92;

// The day a right is judged by: the last one asked for, today at the latest.
Date judgedOn(const Office& office, const Date& first, const Date& last)
{
    return std::max(first, std::min(last, office.clock().today()));
}

// False where the assignment is of another month or was handed over or cancelled.
Result<bool> takesEntries(const Office& office, AssignmentId id, const Date& day)
{
    if (!id)
        return false;
    const auto found = storage::AssignmentRepository(office.db()).get(id);
    if (!found)
        return passOn(found);
    return *found && (*found)->period.contains(day)
        && (*found)->state != AssignmentState::HandedOver
        && (*found)->state != AssignmentState::Cancelled;
}

std::unexpected<Error> changedElsewhere()
{
    return fail(
        ErrorCode::Conflict,
        Tr::tr("This entry was changed in another window. It is shown as it is now; repeat your change if it is still needed."));
}

} // namespace

Result<QList<DiaryEntry>> Diary::range(PersonId person, const Date& first, const Date& last)
{
    if (const auto may = WorkGuard(m_office).mayRead(person, judgedOn(m_office, first, last)); !may)
        return passOn(may);
    return storage::DiaryRepository(m_office.db()).range(person, first, last);
}

Result<QList<DayHours>> Diary::hours(PersonId person, const Date& first, const Date& last)
{
    if (const auto may = WorkGuard(m_office).mayRead(person, judgedOn(m_office, first, last)); !may)
        return passOn(may);
    const auto totals = storage::DiaryRepository(m_office.db()).dayTotals(person, first, last);
    if (!totals)
        return passOn(totals);
    const auto absences = storage::CalendarRepository(m_office.db()).absences(person, first, last);
    if (!absences)
        return passOn(absences);
    const auto calendar = m_office.calendar();
    if (!calendar)
        return passOn(calendar);
    return dayHours(first, last, *totals, *absences, *calendar);
}

Result<QList<ItemRank>> Diary::ranks(PersonId person)
{
    const Date today = m_office.clock().today();
    if (const auto may = WorkGuard(m_office).mayRead(person, today); !may)
        return passOn(may);
    const auto uses
        = storage::DiaryRepository(m_office.db()).itemUse(person, today - Days(habitDays));
    if (!uses)
        return passOn(uses);
    QList<ItemRank> ranks;
    for (const storage::ItemUse& use : *uses)
        ranks.append({use.item, use.entries, use.lastDay});
    return ranks;
}

Result<QList<AuditRecord>> Diary::history(EntryId id)
{
    const auto entry = EntryDesk(m_office).load(id);
    if (!entry)
        return passOn(entry);
    if (const auto may = WorkGuard(m_office).mayRead(entry->person, entry->day); !may)
        return passOn(may);
    return storage::AuditRepository(m_office.db()).ofEntity(id.toString());
}

Result<DiaryEntry> Diary::insert(const DiaryEntry& given)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    DiaryEntry entry = given;
    if (entry.person.isNull())
        entry.person = *acting;
    if (entry.person != *acting)
        return fail(ErrorCode::Forbidden, Tr::tr("Only the person keeps the own diary."));
    if (entry.id.isNull())
        entry.id = EntryId::create();
    EntryDesk desk(m_office);
    auto complete = desk.completed(entry, std::nullopt);
    if (!complete)
        return passOn(complete);
    complete->state = EntryState::Pending;
    complete->review = {};
    complete->reviewedBy = {};
    complete->reviewedAt = {};
    complete->createdBy = *acting;
    complete->createdAt = complete->changedAt = m_office.clock().now();
    return desk.store(std::nullopt, *complete, u"add"_s);
}

Result<DiaryEntry> Diary::add(const DiaryEntry& entry)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto stored = insert(entry);
    if (!stored)
        return passOn(stored);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    EntryDesk(m_office).tell(*stored);
    return *stored;
}

Result<DiaryEntry> Diary::entry(EntryId id)
{
    auto entry = EntryDesk(m_office).load(id);
    if (!entry)
        return passOn(entry);
    if (const auto may = WorkGuard(m_office).mayRead(entry->person, entry->day); !may)
        return passOn(may);
    return entry;
}

Result<DiaryEntry> Diary::owned(EntryId id)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    auto entry = EntryDesk(m_office).load(id);
    if (!entry)
        return passOn(entry);
    if (entry->person != *acting)
        return fail(ErrorCode::Forbidden, Tr::tr("Only the person keeps the own diary."));
    if (const auto open
        = WorkGuard(m_office).monthIsOpen(entry->person, Period::monthOf(entry->day));
        !open)
        return passOn(open);
    return *entry;
}

Result<DiaryEntry> Diary::change(const DiaryEntry& entry)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto before = owned(entry.id);
    if (!before)
        return passOn(before);
    if (before->version != entry.version)
        return changedElsewhere();
    const auto to
        = stepTo(u"entry", code(before->state), stateLabel(before->state), u"edit");
    if (!to)
        return passOn(to);
    DiaryEntry wanted = entry;
    wanted.person = before->person;
    EntryDesk desk(m_office);
    auto complete = desk.completed(wanted, *before);
    if (!complete)
        return passOn(complete);
    complete->state = fromCode<EntryState>(*to).value_or(EntryState::Pending);
    complete->review = {};
    complete->reviewedBy = {};
    complete->reviewedAt = {};
    complete->createdBy = before->createdBy;
    complete->createdAt = before->createdAt;
    complete->changedAt = m_office.clock().now();
    const auto stored = desk.store(*before, *complete, u"edit"_s);
    if (!stored)
        return passOn(stored);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    desk.tell(*stored);
    if (Period::monthOf(before->day) != Period::monthOf(stored->day))
        desk.tell(*before);
    return *stored;
}

Result<DiaryEntry> Diary::step(EntryId id, QStringView action, int version)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto before = owned(id);
    if (!before)
        return passOn(before);
    if (version > 0 && before->version != version)
        return changedElsewhere();
    const auto to = stepTo(u"entry", code(before->state), stateLabel(before->state), action);
    if (!to)
        return passOn(to);
    EntryDesk desk(m_office);
    DiaryEntry after = *before;
    after.state = fromCode<EntryState>(*to).value_or(before->state);
    after.changedAt = m_office.clock().now();
    if (after.state == EntryState::Pending) {
        // Coming back, it must still fit: the day may have filled up meanwhile.
        after.review = {};
        after.reviewedBy = {};
        after.reviewedAt = {};
        const auto fits = desk.completed(after, *before);
        if (!fits)
            return passOn(fits);
    }
    const auto stored = desk.store(*before, after, action.toString());
    if (!stored)
        return passOn(stored);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    desk.tell(*stored);
    return *stored;
}

Result<DiaryEntry> Diary::withdraw(EntryId id, int version)
{
    return step(id, u"withdraw", version);
}

Result<DiaryEntry> Diary::restore(EntryId id)
{
    return step(id, u"restore");
}

// The entry again on another day; work that takes no more entries is left off.
Result<DiaryEntry> Diary::copyOf(const DiaryEntry& original, const Date& day)
{
    DiaryEntry copy = original;
    copy.id = {};
    copy.day = day;
    copy.result.clear();
    copy.documentNumber.clear();
    const auto open = takesEntries(m_office, copy.assignment, day);
    if (!open)
        return passOn(open);
    if (!*open)
        copy.assignment = {};
    return copy;
}

Result<QList<DiaryEntry>> Diary::addAll(const QList<DiaryEntry>& entries)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    QList<DiaryEntry> added;
    for (const DiaryEntry& entry : entries) {
        const auto stored = insert(entry);
        if (!stored)
            return passOn(stored);
        added.append(*stored);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    if (!added.isEmpty())
        EntryDesk(m_office).tell(added.first());
    return added;
}

Result<QList<DiaryEntry>> Diary::copyDay(const Date& from, const Date& to)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    const auto source = storage::DiaryRepository(m_office.db()).range(*acting, from, from);
    if (!source)
        return passOn(source);
    if (source->isEmpty())
        return fail(
            ErrorCode::NotFound,
            Tr::tr("There is nothing on %1 to copy. Choose another day.").arg(listDate(from)));
    QList<DiaryEntry> copies;
    for (const DiaryEntry& original : *source) {
        const auto copy = copyOf(original, to);
        if (!copy)
            return passOn(copy);
        copies.append(*copy);
    }
    return addAll(copies);
}

Result<QList<DiaryEntry>> Diary::weekCopy(const Date& fromMonday, const Date& toMonday)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    const auto source = range(*acting, fromMonday, fromMonday + Days(6));
    if (!source)
        return passOn(source);
    const auto days = hours(*acting, toMonday, toMonday + Days(6));
    if (!days)
        return passOn(days);
    QList<DiaryEntry> copies;
    for (const DiaryEntry& original : *source) {
        const Date day = toMonday + (original.day - fromMonday);
        const DayHours& there = (*days)[qsizetype((day - toMonday).days())];
        if (original.state == EntryState::Returned || day > m_office.clock().today()
            || there.standard <= Minutes(0) || there.entered >= there.standard)
            continue;
        const auto copy = copyOf(original, day);
        if (!copy)
            return passOn(copy);
        copies.append(*copy);
    }
    return copies;
}

Result<QList<CatalogItemId>> Diary::habit(PersonId person, const Date& day, TimeOfDay time)
{
    constexpr int about = 60; // minutes to both sides
    const auto entries = range(person, day - Days(habitDays), day);
    if (!entries)
        return passOn(entries);
    QHash<CatalogItemId, int> uses;
    for (const DiaryEntry& entry : *entries) {
        const bool then = isoWeekday(entry.day) == isoWeekday(day) && entry.start
            && std::abs(entry.start->minutes() - time.minutes()) <= about;
        if (then && !entry.item.isNull())
            ++uses[entry.item];
    }
    QList<CatalogItemId> items = uses.keys();
    std::ranges::sort(items, [&](const CatalogItemId& a, const CatalogItemId& b) {
        return uses[a] != uses[b] ? uses[a] > uses[b] : a < b;
    });
    return items;
}

Result<DiaryEntry> Diary::checked(const DiaryEntry& entry)
{
    const WorkGuard guard(m_office);
    if (entry.person != m_office.who().person) {
        const auto member = guard.memberOn(entry.person, entry.day);
        if (!member)
            return passOn(member);
        const auto manages = Organisation(m_office).managesUnit(member->unit, entry.day);
        if (!manages)
            return passOn(manages);
        if (!*manages)
            return fail(
                ErrorCode::Forbidden,
                Tr::tr("Entries of other people are brought in by HR only."));
    }
    DiaryEntry wanted = entry;
    if (wanted.id.isNull())
        wanted.id = EntryId::create();
    auto complete = EntryDesk(m_office).completed(wanted, std::nullopt);
    if (!complete)
        return passOn(complete);
    complete->state = EntryState::Pending;
    complete->createdBy = m_office.who().person;
    complete->createdAt = complete->changedAt = m_office.clock().now();
    return complete;
}

} // namespace soviec::service
