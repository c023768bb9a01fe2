// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

namespace soviec::service {
class Office;
}

namespace soviec {

/// The person's own writing in the diary with a way back: each successful step can be undone and
/// redone through the same use cases, so that a closed month refuses the way back as well. A step
/// whose way back is refused ends the list of steps; nothing is lost in the database.
class DiaryJournal : public QObject {
    Q_OBJECT

public:
    explicit DiaryJournal(service::Office& office, QObject* parent = nullptr);

    Result<DiaryEntry> add(const DiaryEntry& entry);
    /// `before` as it was shown; its version decides whether somebody was faster.
    Result<DiaryEntry> change(const DiaryEntry& before, const DiaryEntry& after);
    Result<void> withdraw(const DiaryEntry& entry);
    Result<QList<DiaryEntry>> copyDay(const Date& from, const Date& to);
    /// Several entries as one step with this name; all or none.
    Result<QList<DiaryEntry>> addAll(const QList<DiaryEntry>& entries, const QString& name);
    /// Entries that were made elsewhere become one step with this name.
    void keepStep(const QString& name, const QList<DiaryEntry>& added);

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }
    void undo();
    void redo();
    void forget() { m_stack.clear(); }

signals:
    /// A sentence that names the step taken back or again.
    void told(const QString& sentence);
    void refused(const QString& reason);

private:
    friend class AddStep;
    friend class ChangeStep;
    friend class WithdrawStep;
    Result<void> put(const DiaryEntry& entry);
    Result<void> takeOut(const QList<EntryId>& entries);
    Result<void> takeBack(const QList<EntryId>& entries);
    void run(bool back);

    service::Office& m_office;
    QUndoStack m_stack;
    QHash<EntryId, int> m_versions; ///< as this window last saw them
    QString m_refusal;
};

} // namespace soviec
