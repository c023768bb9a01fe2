// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "ui/shared/card.h"

#include <QList>
#include <QStringList>

class QLabel;
class QPushButton;

namespace soviec {

class DataTable;

/// Entries that would be made at once, for a look before: pasted rows, a copied week, recurring
/// work. What is wrong with a row stands in it; rows can be left out.
class BatchView final : public Card {
    Q_OBJECT

public:
    explicit BatchView(QWidget* parent = nullptr);
    /// `findings` as long as `entries`: why a row cannot be entered, empty where it can.
    void setBatch(const QString& title, const QList<DiaryEntry>& entries, const QStringList& findings);
    /// What is chosen to be entered.
    QList<DiaryEntry> chosen() const;
    void setError(const QString& sentence);
    void toggleCurrent();
    DataTable* table() const { return m_table; }

signals:
    void entered();
    void cancelled();

private:
    void toggle(const QString& rowId);
    void showRows();
    DataTable* m_table;
    QLabel* m_sum;
    QLabel* m_error;
    QPushButton* m_enter;
    QList<DiaryEntry> m_entries;
    QStringList m_findings;
    QList<bool> m_chosen;
};

} // namespace soviec
