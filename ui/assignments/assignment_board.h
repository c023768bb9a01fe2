// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work/standing.h"
#include "ui/shared/card.h"

#include <QHash>
#include <QList>

namespace soviec {

class Chip;
class DataTable;
class FilterLine;
class Settings;

/// Given work as a table with counts above it: what is due, late, waiting. A count chooses.
class AssignmentBoard final : public Card {
    Q_OBJECT

public:
    explicit AssignmentBoard(Settings& settings, QWidget* parent = nullptr);
    /// `names`: of the people who have the work, or who gave it where `mine`.
    void setWork(
        const QList<AssignmentProgress>& work, const QHash<PersonId, QString>& names, bool mine,
        const Date& today);
    const AssignmentProgress* current() const;
    void setCurrent(AssignmentId id);
    DataTable* table() const { return m_table; }
    FilterLine* filter() const { return m_filter; }
    /// Shows all again. False: all was shown.
    bool showAll();

signals:
    void currentChanged();
    void opened();

private:
    enum Choice { All, Due, Late, Waiting, Trouble, Done, ChoiceCount };
    bool belongs(const AssignmentProgress& work, Choice choice) const;
    void choose(Choice choice);
    void showChips();
    void showRows();

    DataTable* m_table;
    FilterLine* m_filter;
    QList<Chip*> m_chips;
    QList<AssignmentProgress> m_work;
    QHash<PersonId, QString> m_names;
    Date m_today;
    Choice m_choice = All;
    bool m_mine = true;
};

} // namespace soviec
