// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/service/entry_facts.h"

#include <QJsonObject>

#include <optional>

namespace soviec::service {

class AuditBatch;
class Office;

/// What Diary and Review share about single entries. Checks no right: that is the use case's part.
class EntryDesk {
public:
    explicit EntryDesk(Office& office) : m_office(office), m_facts(office) { }

    /// For many rows in one transaction that writes nothing but them; see EntryFacts::keep().
    void keepFacts() { m_facts.keep(); }
    void knowMonth(PersonId person, const Period& month, const QList<DiaryEntry>& entries)
    {
        m_facts.know(person, month, entries);
    }

    /// From now on changes are recorded as rows of this batch, which the caller writes.
    void recordIn(AuditBatch& batch) { m_batch = &batch; }

    /// NotFound with a sentence where there is none.
    Result<DiaryEntry> load(EntryId id);
    /// Everything that can be wrong with an entry, then unit, code, title and coefficient filled
    /// in: from the assignment where the entry hangs on one, else from the catalog item, whose
    /// words and coefficient no one changes. `before` is the stored row of an edited entry: it
    /// keeps the coefficient it was made with as long as it keeps its item.
    Result<DiaryEntry> completed(const DiaryEntry& given, const std::optional<DiaryEntry>& before);
    /// Inserts (`before` empty) or updates, and records the change, with what
    /// more the record is to say. Inside the caller's
    /// transaction. Returns the row as stored, with its new version.
    Result<DiaryEntry> store(
        const std::optional<DiaryEntry>& before, const DiaryEntry& after, const QString& action,
        const QString& reason = {}, const QJsonObject& more = {});
    /// A new row that is complete and will be stored with others: what comes behind must fit beside it.
    void expect(const DiaryEntry& entry) { m_facts.stored(entry); }
    /// Inserts rows that were expected; where one is refused, the caller takes back what it began. Their history
    /// is recorded row by row, behind.
    Result<void> insert(const QList<DiaryEntry>& expected);
    Result<void> recordNew(const DiaryEntry& entry, const QString& action, const QString& reason = {})
    {
        return record(std::nullopt, entry, action, reason, {});
    }
    /// Tells the listeners; after the commit.
    void tell(const DiaryEntry& entry);

private:
    Result<void> fillFromAssignment(DiaryEntry& entry);
    Result<void> record(
        const std::optional<DiaryEntry>& before, const DiaryEntry& after, const QString& action,
        const QString& reason, const QJsonObject& more);
    Office& m_office;
    AuditBatch* m_batch = nullptr;
    EntryFacts m_facts;
};

} // namespace soviec::service
