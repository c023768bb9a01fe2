// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace soviec {

/// Filters rows by folded words over all cells and sorts by the Vietnamese alphabet, by given name
/// or by the cell's key. Keys are made once a row, not once a comparison.
class TableFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableFilter(QObject* parent = nullptr);
    void setWords(const QStringList& foldedWords);
    const QStringList& words() const { return m_words; }
    void setSourceModel(QAbstractItemModel* model) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void forget();
    QVariant keyOf(const QModelIndex& index) const;
    QStringList m_words;
    mutable QHash<int, QString> m_texts;
    mutable QHash<std::pair<int, int>, QVariant> m_keys;
};

} // namespace soviec
