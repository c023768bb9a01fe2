// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/review/mark.h"

#include <QHash>
#include <QList>

namespace soviec::service {

class Office;

/// Dismissing a mark of the review with a word: the entry is ordinary then, and the word stays with
/// it for whoever asks why.
class MarkDismissals {
public:
    explicit MarkDismissals(Office& office) : m_office(office) { }

    /// Forbidden for anybody but the head who decides about the entry; Refused where the entry has
    /// no such mark now; Invalid without a word.
    Result<void> dismiss(EntryId id, MarkKind kind, const QString& word);
    Result<void> takeBack(EntryId id, MarkKind kind);
    /// Takes the dismissed ones out of the marks, which are in the order of the entries, and tells them by entry.
    Result<QHash<EntryId, QList<DismissedMark>>> takeAside(
        const QList<DiaryEntry>& entries, QList<QList<Mark>>& marks);

private:
    Result<DiaryEntry> decided(EntryId id);
    Office& m_office;
};

} // namespace soviec::service
