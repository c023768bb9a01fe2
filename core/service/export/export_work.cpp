// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/work_exchange.h"
#include "core/service/export/export_steps.h"
#include "core/service/office.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/diary_repository.h"

#include <QHash>

namespace soviec::service {

namespace {

Date firstOf(const ExportOptions& options)
{
    return isValid(options.first) ? options.first : Date(1900, 1, 1);
}

Date lastOf(const ExportOptions& options)
{
    return isValid(options.last) ? options.last : Date(2999, 12, 31);
}

/// Codes by id, of everybody exported.
QHash<QString, QString> codesById(const QMap<QString, QString>& people)
{
    QHash<QString, QString> codes;
    for (auto it = people.begin(); it != people.end(); ++it)
        codes.insert(it.value(), it.key());
    return codes;
}

} // namespace

Result<Table> assignmentsTable(Office& office, const ExportOptions& options)
{
    const auto people = peopleOf(office, options.unit);
    if (!people)
        return passOn(people);
    const auto assignments = storage::AssignmentRepository(office.db())
                                 .progress(
                                     people->values(), Period::monthOf(firstOf(options)),
                                     Period::monthOf(lastOf(options)));
    if (!assignments)
        return passOn(assignments);
    const auto codes = codesById(*people);
    QList<AssignmentRow> rows;
    for (const AssignmentProgress& progress : *assignments) {
        const Assignment& one = progress.assignment;
        if (one.state == AssignmentState::Cancelled)
            continue; // importing it would give the work out again
        rows.append(
            {{}, codes.value(one.person.toString()), one.period, one.itemCode, one.title,
             one.quantity, one.origin, one.deadline, one.expectedProduct});
    }
    return exportAssignments(rows);
}

Result<Table> diaryTable(Office& office, const ExportOptions& options)
{
    const auto people = peopleOf(office, options.unit);
    if (!people)
        return passOn(people);
    const auto entries = storage::DiaryRepository(office.db())
                             .range(people->values(), firstOf(options), lastOf(options));
    if (!entries)
        return passOn(entries);
    const auto codes = codesById(*people);
    QList<DiaryRow> rows;
    for (const DiaryEntry& one : *entries) {
        rows.append(
            {{}, codes.value(one.person.toString()), one.day, one.start, one.minutes, one.itemCode,
             one.title, one.quantity, one.result, one.documentNumber, one.note});
    }
    return exportDiary(rows);
}

} // namespace soviec::service
