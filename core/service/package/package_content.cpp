// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/package/package_content.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/row_json.h"
#include "core/service/sheet_content.h"
#include "core/service/sheet_desk.h"
#include "core/service/work_guard.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/package_repository.h"
#include "core/storage/sheet_repository.h"

#include <QUuid>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

const auto scorePrefix = u"score:"_s;

// A step made here is named by its record: the same in every copy of this history. The time in front
// keeps ids in their order, as ids are made (UUID version 7).
OperationId nameOf(const AuditRecord& record)
{
    const QByteArray digest = QByteArray::fromHex(record.hash.mid(record.hash.indexOf(u':') + 1).toLatin1());
    QByteArray bytes(16, '\0');
    const qint64 ms = record.at.toMSecsSinceEpoch();
    for (int at = 0; at < 6; ++at)
        bytes[at] = char(ms >> (8 * (5 - at)));
    for (int at = 6; at < 16 && at < digest.size(); ++at)
        bytes[at] = digest[at];
    bytes[6] = char(0x70 | (bytes[6] & 0x0F));
    bytes[8] = char(0x80 | (bytes[8] & 0x3F));
    return OperationId::parse(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces))
        .value_or(OperationId());
}

// Asking for a removal changes no field; the removal itself must be seen.
bool isStep(const AuditRecord& record, RowKind kind)
{
    return record.entity == code(kind)
        && (record.action == u"purge" || !record.before.isEmpty() || !record.after.isEmpty());
}

Operation stepOf(const AuditRecord& record, RowKind kind, int base)
{
    Operation step;
    step.id = nameOf(record);
    step.base = base;
    step.action = record.action;
    step.before = record.before;
    step.after = record.after;
    if (kind == RowKind::Sheet) {
        const RecordChange change = changeOf(flatSheet(record.before), flatSheet(record.after));
        step.before = change.before;
        step.after = change.after;
        // A score that was taken away again.
        for (auto it = change.before.begin(); it != change.before.end(); ++it) {
            if (it.key().startsWith(scorePrefix) && !step.after.contains(it.key()))
                step.after.insert(it.key(), QString());
        }
    }
    step.author = record.actor;
    step.authorName = record.actorName;
    step.at = record.at;
    step.reason = record.reason;
    return step;
}

QString sheetRow(PersonId person, const Period& month)
{
    return person.toString() + u'/' + month.toString();
}

} // namespace

QJsonObject flatSheet(const QJsonObject& record)
{
    QJsonObject flat = record;
    const QJsonObject scores = flat.take(u"self_scores"_s).toObject();
    for (auto it = scores.begin(); it != scores.end(); ++it)
        flat.insert(scorePrefix + it.key(), it.value());
    for (const auto& key : {u"organising"_s, u"unity"_s, u"position_title"_s, u"unit_name"_s})
        flat.remove(key);
    return flat;
}

Result<QHash<QString, RowLog>> PackageContent::filled(const QList<Wanted>& wanted)
{
    QStringList records;
    QHash<QString, RowLog> byRecord;
    for (const Wanted& one : wanted) {
        records.append(one.record);
        byRecord.insert(one.record, one.log);
    }
    storage::PackageRepository packages(m_office.db());
    const auto merged = packages.operations(records);
    if (!merged)
        return passOn(merged);
    const auto history = packages.history(records);
    if (!history)
        return passOn(history);
    for (const AuditRecord& record : *history) {
        const auto log = byRecord.find(record.entityId);
        if (log == byRecord.end() || !isStep(record, log->kind))
            continue;
        Operation step = stepOf(record, log->kind, int(log->operations.size()));
        const auto foreign = merged->constFind(record.hash);
        if (foreign != merged->constEnd()) {
            step.id = foreign->id;
            step.author = foreign->author;
            step.authorName = foreign->authorName;
            step.at = foreign->at;
        }
        log->operations.append(step);
    }
    QHash<QString, RowLog> byKey;
    for (const RowLog& log : std::as_const(byRecord)) {
        if (!log.operations.isEmpty())
            byKey.insert(rowKey(log), log);
    }
    return byKey;
}

Result<QList<RowLog>> PackageContent::ofPerson(PersonId person, const Period& month)
{
    QList<Wanted> wanted;
    const auto entries = storage::DiaryRepository(m_office.db())
                             .range(person, month.first(), month.last(), true);
    if (!entries)
        return passOn(entries);
    for (const DiaryEntry& entry : *entries)
        wanted.append({{RowKind::Entry, entry.id.toString(), person, month, {}}, entry.id.toString()});
    const auto assignments = storage::AssignmentRepository(m_office.db()).progress(person, month);
    if (!assignments)
        return passOn(assignments);
    for (const AssignmentProgress& one : *assignments) {
        const QString id = one.assignment.id.toString();
        wanted.append({{RowKind::Assignment, id, person, month, {}}, id});
    }
    const RowLog sheet {RowKind::Sheet, sheetRow(person, month), person, month, {}};
    const auto record = recordId(sheet);
    if (!record)
        return passOn(record);
    if (!record->isEmpty())
        wanted.append({sheet, *record});
    const auto logs = filled(wanted);
    if (!logs)
        return passOn(logs);
    QList<RowLog> rows;
    for (const RowLog& log : *logs) {
        const bool purged = std::ranges::any_of(
            log.operations, [](const Operation& one) { return one.action == u"purge"; });
        if (!purged)
            rows.append(log);
    }
    std::ranges::sort(rows, [](const RowLog& a, const RowLog& b) { return rowKey(a) < rowKey(b); });
    return rows;
}

// Whose row it is and of which month, without its steps.
Result<std::optional<RowLog>> PackageContent::headOf(RowKind kind, const QString& record)
{
    std::optional<RowLog> head;
    if (kind == RowKind::Entry) {
        const auto entry = storage::DiaryRepository(m_office.db())
                               .get(EntryId::parse(record).value_or(EntryId()));
        if (!entry)
            return passOn(entry);
        if (*entry)
            head = RowLog {kind, record, (*entry)->person, Period::monthOf((*entry)->day), {}};
    } else if (kind == RowKind::Assignment) {
        const auto assignment = storage::AssignmentRepository(m_office.db())
                                    .get(AssignmentId::parse(record).value_or(AssignmentId()));
        if (!assignment)
            return passOn(assignment);
        if (*assignment)
            head = RowLog {kind, record, (*assignment)->person, (*assignment)->period, {}};
    } else {
        const auto sheet = storage::SheetRepository(m_office.db())
                               .get(SheetId::parse(record).value_or(SheetId()));
        if (!sheet)
            return passOn(sheet);
        if (*sheet)
            head = RowLog {
                kind, sheetRow((*sheet)->person, (*sheet)->period), (*sheet)->person, (*sheet)->period, {}};
    }
    return head;
}

Result<QList<RowLog>> PackageContent::ofRecords(const QList<std::pair<RowKind, QString>>& records)
{
    QList<Wanted> wanted;
    for (const auto& [kind, record] : records) {
        const auto head = headOf(kind, record);
        if (!head)
            return passOn(head);
        if (*head)
            wanted.append({**head, record});
    }
    const auto logs = filled(wanted);
    if (!logs)
        return passOn(logs);
    QList<RowLog> rows;
    for (const Wanted& one : std::as_const(wanted)) {
        if (const auto log = logs->constFind(rowKey(one.log)); log != logs->constEnd())
            rows.append(*log);
    }
    return rows;
}

Result<QHash<QString, RowLog>> PackageContent::ofSame(
    const QList<RowLog>& theirs, const std::optional<QSet<QString>>& entries)
{
    QList<Wanted> wanted;
    for (const RowLog& log : theirs) {
        if (entries && log.kind == RowKind::Entry && !entries->contains(log.row))
            continue;
        const auto record = recordId(log);
        if (!record)
            return passOn(record);
        if (!record->isEmpty())
            wanted.append({{log.kind, log.row, log.person, log.month, {}}, *record});
    }
    return filled(wanted);
}

Result<QSet<QString>> PackageContent::entriesHere(const QList<RowLog>& theirs)
{
    constexpr qsizetype atOnce = 1000;
    storage::PackageRepository packages(m_office.db());
    QSet<QString> here;
    QStringList asked;
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        if (theirs.at(i).kind == RowKind::Entry)
            asked.append(theirs.at(i).row);
        if (asked.size() < atOnce && i + 1 < theirs.size())
            continue;
        const auto found = packages.entriesHere(asked);
        if (!found)
            return passOn(found);
        here.unite(*found);
        asked.clear();
    }
    return here;
}

Result<std::optional<PeriodSheet>> PackageContent::sheetOf(const RowLog& log)
{
    return storage::SheetRepository(m_office.db()).current(log.person, log.month);
}

Result<QString> PackageContent::recordId(const RowLog& log)
{
    if (log.kind != RowKind::Sheet)
        return log.row;
    const auto sheet = sheetOf(log);
    if (!sheet)
        return passOn(sheet);
    return *sheet ? (*sheet)->id.toString() : QString();
}

Result<QJsonObject> PackageContent::fieldsOf(const RowLog& row)
{
    if (row.kind == RowKind::Entry) {
        const auto entry = storage::DiaryRepository(m_office.db())
                               .get(EntryId::parse(row.row).value_or(EntryId()));
        if (!entry)
            return passOn(entry);
        return *entry ? historyOf(**entry) : QJsonObject();
    }
    if (row.kind == RowKind::Assignment) {
        const auto assignment = storage::AssignmentRepository(m_office.db())
                                    .get(AssignmentId::parse(row.row).value_or(AssignmentId()));
        if (!assignment)
            return passOn(assignment);
        return *assignment ? historyOf(**assignment) : QJsonObject();
    }
    const auto sheet = sheetOf(row);
    if (!sheet)
        return passOn(sheet);
    return *sheet ? flatSheet(sheetRecord(**sheet)) : QJsonObject();
}

Result<RowHere> PackageContent::here(const RowLog& row, bool isHere)
{
    RowHere here;
    if (isHere) {
        const auto fields = fieldsOf(row);
        if (!fields)
            return passOn(fields);
        here.fields = *fields;
    }
    const auto state = fromCode<SheetState>(here.fields.value(u"state"_s).toString());
    if (row.kind == RowKind::Sheet && state && isSealed(*state))
        here.sealed = Tr::tr("The sheet was signed here meanwhile. What was signed stands.");
    const QString key = row.person.toString() + row.month.toString();
    if (!m_sealed.contains(key)) {
        const auto open = WorkGuard(m_office).monthIsOpen(row.person, row.month);
        if (!open && open.error().code != ErrorCode::Locked)
            return passOn(open);
        m_sealed.insert(key, open ? QString() : open.error().text);
    }
    if (here.sealed.isEmpty())
        here.sealed = m_sealed.value(key);
    return here;
}

} // namespace soviec::service
