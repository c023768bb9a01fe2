// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "ui/shared/card.h"

#include <QList>

namespace soviec {

class DataTable;

/// The week as a grid: a row a task, a column a day, hours in the cells, sums at the end and below.
class WeekView final : public Card {
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);
    void setWeek(const Date& monday, const QList<DiaryEntry>& entries);
    DataTable* table() const { return m_table; }

private:
    DataTable* m_table;
};

} // namespace soviec
