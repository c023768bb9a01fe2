// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"
#include "core/service/assignments.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace soviec {

class DataTable;

/// Who gets the work, and how much of it: to each the whole, or shares that sum to the whole.
class ShareTable final : public QWidget {
    Q_OBJECT

public:
    explicit ShareTable(QWidget* parent = nullptr);
    /// `busy`: products still open, beside the name.
    void setPeople(const QList<Member>& people, const QHash<PersonId, int>& busy);
    void setWhole(Decimal quantity);
    /// True: shares; false: all of it to each.
    void setSplit(bool split);
    void clear();
    /// Chosen people in the order of the table; each with the whole where it is not split.
    QList<service::Share> shares() const;
    /// Gives the chosen people equal shares of whole products, the first ones the rest.
    void shareEvenly();
    /// Chooses the person with the keyboard, or leaves them out.
    void toggleCurrent();
    DataTable* table() const { return m_table; }

signals:
    void changed();

private:
    bool edit(const QString& rowId, const QString& text);
    void toggle(const QString& rowId);
    void showRows();
    DataTable* m_table;
    QLabel* m_sum;
    QList<Member> m_people;
    QHash<PersonId, int> m_busy;
    QHash<QString, Decimal> m_quantities; ///< of the chosen, by the person's id
    Decimal m_whole = Decimal(1);
    bool m_split = false;
};

} // namespace soviec
