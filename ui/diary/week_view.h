// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "ui/shared/card.h"

#include <QHash>
#include <QList>

#include <functional>

namespace soviec {

class DataTable;

/// Hours typed into a cell of the week: of which work, on which day, and what stands there already.
struct WeekEdit {
    DiaryEntry like; ///< any entry of the row's work
    Date day;
    QList<DiaryEntry> there;
    Minutes minutes; ///< 0: nothing is to stand there
};

/// The week as a grid: a row a task, a column a day, hours in the cells, sums at the end and below.
/// The cells are written into.
class WeekView final : public Card {
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);
    /// `writableUntil`: the last day whose cells take hours; invalid: none.
    void setWeek(const Date& monday, const QList<DiaryEntry>& entries, const Date& writableUntil);
    /// Stores what was typed; false refuses it.
    void setEdit(std::function<bool(const WeekEdit& edit)> edit) { m_edit = std::move(edit); }
    DataTable* table() const { return m_table; }

private:
    bool edit(const QString& rowId, const QString& columnId, const QString& text);
    DataTable* m_table;
    Date m_monday;
    QHash<QString, QList<DiaryEntry>> m_entries; ///< by the row's id
    std::function<bool(const WeekEdit&)> m_edit;
};

} // namespace soviec
