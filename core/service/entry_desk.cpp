// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/entry_desk.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/checks.h"
#include "core/domain/merge/away.h"
#include "core/service/audit_batch.h"
#include "core/service/item_users.h"
#include "core/service/office.h"
#include "core/service/row_json.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/diary_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

Result<DiaryEntry> EntryDesk::load(EntryId id)
{
    storage::DiaryRepository diary(m_office.db());
    const auto entry = diary.get(id);
    if (!entry)
        return passOn(entry);
    if (*entry)
        return **entry;
    return fail(
        ErrorCode::NotFound, Tr::tr("This diary entry does not exist. Refresh the page."),
        id.toString());
}

Result<void> EntryDesk::fillFromAssignment(DiaryEntry& entry)
{
    storage::AssignmentRepository assignments(m_office.db());
    const auto found = assignments.get(entry.assignment);
    if (!found)
        return passOn(found);
    if (!*found || (*found)->person != entry.person)
        return fail(
            ErrorCode::Refused,
            Tr::tr("This assignment belongs to somebody else. Choose one of your own."));
    const Assignment& assignment = **found;
    if (assignment.state == AssignmentState::HandedOver
        || assignment.state == AssignmentState::Cancelled)
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” was handed over or cancelled. Choose another assignment, or none.")
                .arg(assignment.title));
    if (!assignment.period.contains(entry.day))
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” was assigned for %2, but the day is %3. Choose an assignment of that month.")
                .arg(assignment.title, assignment.period.label(), formDate(entry.day)));
    entry.item = assignment.item;
    entry.itemCode = assignment.itemCode;
    entry.coefficient = assignment.coefficient;
    entry.title = assignment.title;
    return {};
}

Result<DiaryEntry> EntryDesk::completed(
    const DiaryEntry& given, const std::optional<DiaryEntry>& before)
{
    DiaryEntry entry = given;
    entry.title = cleanText(entry.title);
    entry.result = cleanNote(entry.result);
    entry.note = cleanNote(entry.note);
    entry.documentNumber = cleanText(entry.documentNumber);
    if (!isValid(entry.day))
        return fail(ErrorCode::Invalid, Tr::tr("The day is missing. Write it as 07/04/2026."));
    if (entry.day > m_office.clock().today())
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 is still to come. The diary holds what has been done.")
                .arg(listDate(entry.day)));
    // What is new is not in the day yet.
    const EntryId stored = before ? entry.id : EntryId();
    if (const auto asked = m_facts.ask(entry.person, entry.day, stored); !asked)
        return passOn(asked);
    const auto unit = m_facts.unitOn(entry.person, entry.day);
    if (!unit)
        return passOn(unit);
    entry.unit = *unit;
    if (const auto open = m_facts.monthIsOpen(entry.person, Period::monthOf(entry.day)); !open)
        return passOn(open);

    if (entry.assignment) {
        if (const auto filled = fillFromAssignment(entry); !filled)
            return passOn(filled);
    } else if (entry.item && before && before->item == entry.item && !before->assignment) {
        entry.itemCode = before->itemCode;
        entry.coefficient = before->coefficient;
        entry.title = before->title;
    } else if (entry.item) {
        const auto item = m_facts.itemOn(entry.item, entry.day);
        if (!item)
            return passOn(item);
        if (const auto may = ItemUsers(m_office).mayUse(*item, entry.person, entry.unit, entry.day); !may)
            return passOn(may);
        entry.itemCode = item->code;
        entry.coefficient = item->coefficient;
        entry.title = item->task;
    } else {
        entry.itemCode.clear();
        entry.coefficient = Decimal(1);
    }
    if (const auto sound = checkEntry(entry); !sound)
        return passOn(sound);
    const auto others = m_facts.minutesOfDay(entry.person, entry.day, stored);
    if (!others)
        return passOn(others);
    if (const auto fits = checkDayTotal(entry, *others); !fits)
        return passOn(fits);
    return entry;
}

Result<DiaryEntry> EntryDesk::store(
    const std::optional<DiaryEntry>& before, const DiaryEntry& after, const QString& action,
    const QString& reason, const QJsonObject& more)
{
    storage::DiaryRepository diary(m_office.db());
    const auto written = before ? diary.update(after, before->day) : diary.insert(after);
    if (!written)
        return passOn(written);
    if (const auto recorded = record(before, after, action, reason, more); !recorded)
        return passOn(recorded);
    if (!before)
        m_facts.stored(after);
    DiaryEntry stored = after;
    stored.version = before ? after.version + 1 : 1;
    return stored;
}

Result<void> EntryDesk::insert(const QList<DiaryEntry>& expected)
{
    return storage::DiaryRepository(m_office.db()).insert(expected);
}

Result<void> EntryDesk::record(
    const std::optional<DiaryEntry>& before, const DiaryEntry& after, const QString& action,
    const QString& reason, const QJsonObject& more)
{
    const QString id = after.id.toString();
    // Thousands of new rows come this way: their text is written without a tree of values between.
    if (!before && more.isEmpty() && m_batch && m_batch->waits())
        return m_batch->recordAdded(u"entry"_s, id, action, [after] { return historyTextOf(after); }, reason);
    // So is the text of a row as it is typed in, which is done everywhere.
    if (!before && more.isEmpty() && !m_batch && isDoneAway(u"entry"_s, action))
        return AuditBatch::recordAddedAlone(m_office, u"entry"_s, id, action, historyTextOf(after), reason);
    QJsonObject now = historyOf(after);
    for (auto it = more.begin(); it != more.end(); ++it)
        now.insert(it.key(), it.value());
    const QJsonObject was = before ? historyOf(*before) : QJsonObject();
    return m_batch ? m_batch->record(u"entry"_s, id, action, was, now, reason)
                   : m_office.record(u"entry"_s, id, action, was, now, reason);
}

void EntryDesk::tell(const DiaryEntry& entry)
{
    emit m_office.feed().changed({u"entry"_s, entry.person, Period::monthOf(entry.day)});
}

} // namespace soviec::service
