// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QVariant>

namespace soviec::bench {

/// Rows of the diary as the program stored them, column by column: put into another file by nothing but a
/// prepared insert, they are what the program's way of storing the same is measured beside.
class BareRows {
public:
    /// Those of `db` for which `condition` is true.
    BareRows(const QSqlDatabase& db, const QString& condition);
    qsizetype size() const { return m_rows.size(); }
    /// Gives every row another id, as random as the one it had.
    void renumber();
    /// In one transaction, the same texts into the same indexes.
    void insertInto(const QSqlDatabase& db) const;

private:
    QList<QVariantList> m_rows;
};

} // namespace soviec::bench
