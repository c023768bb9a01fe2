// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace soviec {

/// Which items of a catalog hold all the words, each as the beginning of one of theirs, in any
/// order and without accents. Built once in time linear in the text; a query reads the postings of
/// its words, so that a list of 50,000 items follows the typing.
class CatalogFilter {
public:
    /// Code, task, detail, output, group, division and note are searched.
    explicit CatalogFilter(const QList<CatalogItem>& items);
    /// Places in the list it was built from, rising; all of them without words.
    std::vector<int> matching(const QStringList& foldedWords) const;

private:
    int m_count;
    std::vector<QString> m_words; ///< sorted; a beginning is a range of places
    std::vector<uint32_t> m_start; ///< per word, into m_items
    std::vector<uint32_t> m_items;
};

} // namespace soviec
