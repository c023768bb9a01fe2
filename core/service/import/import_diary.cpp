// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/work_exchange.h"
#include "core/service/audit_batch.h"
#include "core/service/entry_desk.h"
#include "core/service/import/work_references.h"
#include "core/service/office.h"
#include "core/service/work_guard.h"
#include "core/storage/diary_repository.h"
#include "core/storage/many_rows.h"

#include <QHash>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// What makes two lines the same for a file that is imported again.
QString keyOf(const DiaryEntry& e)
{
    return QStringList {
        isoDate(e.day), e.start ? e.start->toString() : QString(), QString::number(e.minutes.count()),
        e.itemCode, e.title, e.quantity.toString(), e.result, e.documentNumber, e.note}
        .join(QChar(u'\x1f'));
}

class DiaryImport {
public:
    DiaryImport(Office& office, ImportSummary& summary)
        : m_office(office)
        , m_references(office)
        , m_desk(office)
        , m_batch(office, u"import"_s)
        , m_summary(summary)
    {
        m_desk.keepFacts();
        m_desk.recordIn(m_batch);
    }

    /// The last rows and the history of all; at the end.
    Result<void> finish()
    {
        const auto stored = storeExpected();
        return stored ? m_batch.write() : stored;
    }

    Result<void> apply(const DiaryRow& row)
    {
        const auto entry = resolved(row);
        if (!entry)
            return passOn(entry);
        if (!*entry)
            return {};
        const auto known = knownOf((*entry)->person, Period::monthOf((*entry)->day));
        if (!known)
            return passOn(known);
        // Where the month was empty, nothing can be there already.
        if (!(*known)->isEmpty()) {
            int& left = (**known)[keyOf(**entry)];
            if (left > 0) {
                --left;
                ++m_summary.unchanged;
                return {};
            }
        }
        auto complete = m_desk.completed(**entry, std::nullopt);
        if (!complete) {
            m_summary.findings.append(unknownReference(row.place, complete.error().text));
            return {};
        }
        complete->createdAt = complete->changedAt = m_office.clock().now();
        complete->createdBy = m_office.who().person;
        ++m_summary.added;
        m_desk.expect(*complete);
        m_expected.append(*complete);
        return m_expected.size() < storage::rowsAtOnce ? Result<void>() : storeExpected();
    }

private:
    // What one of them is refused for, all are.
    Result<void> storeExpected()
    {
        if (const auto stored = m_desk.insert(m_expected); !stored)
            return stored;
        for (const DiaryEntry& entry : std::as_const(m_expected)) {
            if (const auto recorded = m_desk.recordNew(entry, u"import"_s); !recorded)
                return recorded;
        }
        m_expected.clear();
        return {};
    }

    Result<std::optional<DiaryEntry>> resolved(const DiaryRow& row)
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
        DiaryEntry entry;
        entry.id = EntryId::create();
        entry.person = *person;
        entry.day = row.day;
        entry.start = row.start;
        entry.minutes = row.minutes;
        entry.title = row.title;
        entry.quantity = row.quantity;
        entry.result = row.result;
        entry.documentNumber = row.documentNumber;
        entry.note = row.note;
        if (!row.itemCode.isEmpty()) {
            const auto item = m_references.item(row.itemCode, row.day);
            if (!item)
                return passOn(item);
            if (!*item) {
                m_summary.findings.append(unknownReference(row.place, whyUnknown(row, *person)));
                return std::nullopt;
            }
            entry.item = (*item)->id;
            entry.itemCode = (*item)->code;
            entry.title = (*item)->task;
            keepWords(entry, row.title);
        } else {
            m_summary.findings.append(
                {Severity::Warning, row.place, u"outside_catalog"_s,
                 Tr::tr("The row names no catalog item: it counts with coefficient 1 if the "
                        "head accepts it. Write the item’s code if there is one.")});
        }
        return entry;
    }

    // The line is called as its catalog item is; what the person called it stays as a note.
    static void keepWords(DiaryEntry& entry, const QString& words)
    {
        if (words.isEmpty() || sameFolded(words, entry.title))
            return;
        entry.note = entry.note.isEmpty() ? words : words + u'\n' + entry.note;
    }

    // A day long past has neither catalog nor appointment: the appointment is what to look at.
    QString whyUnknown(const DiaryRow& row, PersonId person) const
    {
        const auto member = WorkGuard(m_office).memberOn(person, row.day);
        return member ? Tr::tr("The catalog in force has no item “%1”. Correct the code, or leave "
                               "it empty for work outside the catalog.")
                            .arg(row.itemCode)
                      : member.error().text;
    }

    using Counts = QHash<QString, int>;

    // What stands in the person's month before the import, each line with how often.
    Result<Counts*> knownOf(PersonId person, const Period& month)
    {
        const std::pair key(person, month);
        const auto kept = m_known.find(key);
        if (kept == m_known.end()) {
            const auto stored = storage::DiaryRepository(m_office.db())
                                    .range(person, month.first(), month.last());
            if (!stored)
                return passOn(stored);
            m_desk.knowMonth(person, month, *stored);
            Counts& counts = m_known[key];
            for (const DiaryEntry& entry : *stored)
                ++counts[keyOf(entry)];
            return &counts;
        }
        return &*kept;
    }

    Office& m_office;
    WorkReferences m_references;
    EntryDesk m_desk;
    AuditBatch m_batch;
    ImportSummary& m_summary;
    QList<DiaryEntry> m_expected; ///< to be stored together
    QHash<std::pair<PersonId, Period>, Counts> m_known;
};

} // namespace

Result<ImportSummary> applyDiary(Office& office, const Table& table, const ImportOptions&)
{
    const auto rows = soviec::importDiary(table);
    ImportSummary summary;
    summary.rows = int(rows.rows.size());
    summary.findings = rows.findings;
    if (summary.refused())
        return summary;
    DiaryImport import(office, summary);
    for (const DiaryRow& row : rows.rows) {
        if (auto applied = import.apply(row); !applied)
            return passOn(applied);
    }
    if (summary.refused())
        return summary;
    if (const auto finished = import.finish(); !finished)
        return passOn(finished);
    return summary;
}

} // namespace soviec::service
