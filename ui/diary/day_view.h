// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "ui/shared/card.h"

#include <QHash>
#include <QList>


#include <functional>

class QPushButton;

namespace soviec {

class DataTable;
class Settings;

/// The entries of one day as a table with cells that can be written into.
class DayView final : public Card {
    Q_OBJECT

public:
    explicit DayView(Settings& settings, QWidget* parent = nullptr);
    /// `reviewers`: names beside returned entries. `writable`: false in a closed month.
    void setEntries(
        const QList<DiaryEntry>& entries, const QHash<PersonId, QString>& reviewers, bool writable);
    void setEmptyText(const QString& text);
    /// The link under the table; an empty text hides it.
    void setCopyText(const QString& text);
    /// Stores an edited entry; false refuses the text.
    void setChange(std::function<bool(const DiaryEntry& before, const DiaryEntry& after)> change);
    /// The entry with the keyboard, or null.
    const DiaryEntry* current() const;
    void setCurrent(EntryId id);
    DataTable* table() const { return m_table; }

signals:
    void copyWanted();
    void opened();

private:
    bool edit(const QString& rowId, const QString& columnId, const QString& text);
    DataTable* m_table;
    QPushButton* m_copy;
    QList<DiaryEntry> m_entries;
    std::function<bool(const DiaryEntry&, const DiaryEntry&)> m_change;
};

} // namespace soviec
