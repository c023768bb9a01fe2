// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/tr.h"
#include "core/exchange/work_exchange.h"
#include "core/service/assignment_desk.h"
#include "core/service/import/work_references.h"
#include "core/service/office.h"
#include "core/storage/assignment_repository.h"

#include <QHash>

namespace soviec::service {

namespace {

// What makes two assignments the same for a file that is imported again.
QString keyOf(const Assignment& a)
{
    return QStringList {
        a.itemCode, a.title, a.quantity.toString(), code(a.origin), isoDate(a.deadline)}
        .join(QChar(u'\x1f'));
}

class AssignmentImport {
public:
    AssignmentImport(Office& office, ImportSummary& summary)
        : m_office(office)
        , m_references(office)
        , m_summary(summary)
    {
    }

    Result<void> apply(const AssignmentRow& row)
    {
        const auto assignment = resolved(row);
        if (!assignment)
            return passOn(assignment);
        if (!*assignment)
            return {};
        const auto complete = AssignmentDesk(m_office).completed(**assignment);
        if (!complete) {
            m_summary.findings.append(unknownReference(row.place, complete.error().text));
            return {};
        }
        const auto known = knownOf(complete->person, complete->period);
        if (!known)
            return passOn(known);
        int& left = (**known)[keyOf(*complete)];
        if (left > 0) {
            --left;
            ++m_summary.unchanged;
            return {};
        }
        ++m_summary.added;
        const auto stored =
            AssignmentDesk(m_office).store(std::nullopt, *complete, QStringLiteral("import"));
        return stored ? Result<void>() : Result<void>(passOn(stored));
    }

private:
    Result<std::optional<Assignment>> resolved(const AssignmentRow& row)
    {
        const auto person = m_references.person(row.person);
        if (!person)
            return passOn(person);
        if (person->isNull()) {
            m_summary.findings.append(unknownReference(
                row.place, Tr::tr("There is nobody with the code “%1”. Correct it, or import the people first.")
                    .arg(row.person)));
            return std::nullopt;
        }
        Assignment assignment;
        assignment.person = *person;
        assignment.period = row.period;
        assignment.title = row.title;
        assignment.quantity = row.quantity;
        assignment.origin = row.origin;
        assignment.deadline = row.deadline;
        assignment.expectedProduct = row.expectedProduct;
        if (!row.itemCode.isEmpty()) {
            const auto item = m_references.item(row.itemCode, row.period.last());
            if (!item)
                return passOn(item);
            if (!*item) {
                m_summary.findings.append(unknownReference(
                    row.place,
                    Tr::tr("The catalog in force has no item “%1”. Correct the code, or leave it empty "
                           "for work outside the catalog.")
                        .arg(row.itemCode)));
                return std::nullopt;
            }
            assignment.item = (*item)->id;
        }
        return assignment;
    }

    using Counts = QHash<QString, int>;

    // What the person already has in the month, each with how often.
    Result<Counts*> knownOf(PersonId person, const Period& month)
    {
        const QString key = person.toString() + month.toString();
        if (!m_known.contains(key)) {
            const auto stored =
                storage::AssignmentRepository(m_office.db()).progress(person, month);
            if (!stored)
                return passOn(stored);
            Counts& counts = m_known[key];
            for (const AssignmentProgress& progress : *stored)
                ++counts[keyOf(progress.assignment)];
        }
        return &m_known[key];
    }

    Office& m_office;
    WorkReferences m_references;
    ImportSummary& m_summary;
    QHash<QString, Counts> m_known;
};

} // namespace

Result<ImportSummary> applyAssignments(Office& office, const Table& table, const ImportOptions&)
{
    const auto rows = soviec::importAssignments(table);
    ImportSummary summary;
    summary.rows = int(rows.rows.size());
    summary.findings = rows.findings;
    if (summary.refused())
        return summary;
    AssignmentImport import(office, summary);
    for (const AssignmentRow& row : rows.rows) {
        if (auto applied = import.apply(row); !applied)
            return passOn(applied);
    }
    return summary;
}

} // namespace soviec::service
