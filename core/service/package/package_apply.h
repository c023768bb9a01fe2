// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/merge/merge.h"
#include "core/domain/sheet/period_sheet.h"
#include "core/domain/work/assignment.h"
#include "core/service/audit_batch.h"
#include "core/service/entry_desk.h"
#include "core/service/import/work_references.h"
#include "core/service/organisation.h"
#include "core/service/sheet_desk.h"

#include <QSet>

#include <optional>

namespace soviec::service {

class Office;

/// Where steps come from, as the history names it.
struct PackageOrigin {
    QString office;        ///< or the person, of a pocket
    bool isPocket = false; ///< work done away from the network, brought by the person
};

/// What became of one row of a package.
struct AppliedRow {
    MergeOutcome outcome = MergeOutcome::Known;
    QString refusal;             ///< the sentence, where a rule or a state refused it
    QList<FieldClash> clashes;   ///< what was decided, or what gave way
    int steps = 0;               ///< taken over
    bool changed = false;        ///< the row itself is another now
};

/// Writes the rows of a package, inside the caller's transaction, with the checks the windows use: the
/// month is open, the item is in the catalog, the day has room, the step is in the table, a decision
/// was taken by the head who may take it. A rule that refuses a step leaves the row as it is.
class PackageApply {
public:
    PackageApply(Office& office, const PackageOrigin& from);

    /// Which entries of the package are here already: the others are not looked for one by one.
    void entriesHere(const QSet<QString>& rows) { m_here = rows; }
    /// From now on entries that begin here are checked one by one and written together, in a file. What apply()
    /// says of them stands unless revised() says otherwise after finish().
    void gather() { m_gathers = true; }
    Result<AppliedRow> apply(
        const RowLog& theirs, const RowLog& mine, const RowHere& here, const Choices& choices);
    /// Writes what was gathered and the history of all that was applied; before the commit.
    Result<void> finish();
    /// By the key of the row: what the database refused when it was written.
    const QHash<QString, AppliedRow>& revised() const { return m_revised; }
    /// Tells the listeners; after the commit.
    void tell();

private:
    Result<AppliedRow> follow(const RowLog& theirs, const QList<Operation>& news);
    Result<AppliedRow> followMerged(
        const RowLog& theirs, RowLog mine, const QList<Operation>& news, const AppliedRow& until);
    Result<AppliedRow> combine(
        const RowLog& theirs, const RowLog& mine, const RowHere& here, const RowMerge& merge,
        const Choices& choices);
    static bool isRefusal(const Error& error);
    Result<void> takeStep(const RowLog& log, const Operation& step);
    Result<void> entryStep(const RowLog& log, const Operation& step);
    Result<DiaryEntry> begun(const RowLog& log, EntryId id, const Operation& step);
    bool canGather(const RowLog& theirs, const RowLog& mine, const RowMerge& merge) const;
    Result<AppliedRow> expect(const RowLog& log, const Operation& step);
    Result<void> storeExpected();
    Result<void> insertExpected();
    Result<void> storeOneByOne();
    Result<DiaryEntry> stepped(const DiaryEntry& before, const Operation& step, bool isNew);
    Result<void> assignmentStep(const RowLog& log, const Operation& step);
    Result<void> sheetStep(const RowLog& log, const Operation& step);
    Result<void> write(const RowLog& log, const QJsonObject& fields, const QList<Operation>& news);
    Result<void> writeEntry(
        const RowLog& log, const QJsonObject& fields, const QList<Operation>& news);
    Result<std::optional<DiaryEntry>> entryHere(EntryId id);
    EntryDesk& adding();
    Result<DiaryEntry> patched(DiaryEntry entry, const StepFields& fields);
    Result<void> mayDecide(const DiaryEntry& entry, const Operation& step);
    Result<void> mayHaveMade(
        const RowLog& log, const DiaryEntry& before, const DiaryEntry& after,
        const QList<Operation>& news);
    Result<void> note(const RowLog& log, const Operation& step);
    Result<void> mark(const RowLog& log, const Operation& step);
    Result<void> record(
        const RowLog& log, const QString& action, const QJsonObject& before, const QJsonObject& after,
        const QString& reason);
    Result<void> takeStepOrNone(const RowLog& log, const Operation& step);
    Result<AppliedRow> combineOrNone(
        const RowLog& theirs, const RowLog& mine, const RowHere& here, const RowMerge& merge,
        const Choices& choices);
    QString reasonOf(const Operation& step);
    QString mergeReason() const;

    Office& m_office;
    PackageOrigin m_from;
    AuditBatch m_batch; ///< of the entries, which are nearly all of a package
    EntryDesk m_entries;
    std::optional<EntryDesk> m_adding; ///< keeps what it asked; until something else than an addition is written
    WorkReferences m_references;
    std::optional<QSet<QString>> m_here; ///< entries; none: every one is looked for
    struct Expected {
        RowLog log;
        Operation step;
        DiaryEntry entry;
    };
    bool m_gathers = false;
    QList<Expected> m_expected; ///< checked, to be written together
    QHash<QString, AppliedRow> m_revised;
    std::pair<QDateTime, QString> m_toldTime; ///< of the last step, as its reason says it
    QSet<std::pair<PersonId, Period>> m_touched;
};

} // namespace soviec::service
