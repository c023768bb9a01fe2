// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/merge/merge.h"
#include "core/domain/sheet/period_sheet.h"

#include <QHash>
#include <QSet>

namespace soviec::service {

class Office;

/// Reads what the database knows of rows a package is about: their history as steps, and how they
/// stand. The history is the log: nothing is kept twice.
class PackageContent {
public:
    explicit PackageContent(Office& office) : m_office(office) { }

    /// The logs of a person's rows of a month: entries (withdrawn ones too), assignments, and the sheet
    /// in force. Rows whose words two people removed are left out.
    Result<QList<RowLog>> ofPerson(PersonId person, const Period& month);
    /// The logs of single rows by the ids of their records, in that order; rows that are not here are
    /// left out.
    Result<QList<RowLog>> ofRecords(const QList<std::pair<RowKind, QString>>& records);
    /// Which of the entries are here, asked a thousand at a time.
    Result<QSet<QString>> entriesHere(const QList<RowLog>& theirs);
    /// What is here of the same rows, by rowKey(); rows that are not here are left out. `entries`: those of
    /// entriesHere(), where others need not be looked for.
    Result<QHash<QString, RowLog>> ofSame(
        const QList<RowLog>& theirs, const std::optional<QSet<QString>>& entries = std::nullopt);
    /// How the row stands now; `isHere` false: it has no history here, only whether its month is open
    /// is asked. Merging one row does not change another.
    Result<RowHere> here(const RowLog& row, bool isHere);
    /// The id of the row's record in this database: of a sheet, of the revision in force.
    Result<QString> recordId(const RowLog& log);

private:
    struct Wanted {
        RowLog log; ///< without its steps
        QString record;
    };
    Result<std::optional<RowLog>> headOf(RowKind kind, const QString& record);
    Result<QHash<QString, RowLog>> filled(const QList<Wanted>& wanted);
    Result<QJsonObject> fieldsOf(const RowLog& row);
    Result<std::optional<PeriodSheet>> sheetOf(const RowLog& log);
    Office& m_office;
    QHash<QString, QString> m_sealed;
};

/// The own part and the state of a sheet as flat fields: "score:CODE" for each criterion.
QJsonObject flatSheet(const QJsonObject& record);

} // namespace soviec::service
