// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/search_index.h"
#include "core/domain/diary/entry_template.h"
#include "core/domain/work/assignment.h"

#include <QList>

namespace soviec::service {
class Office;
}

namespace soviec {

/// In which order the diary line offers the catalog: work that is due, favourites, what this person
/// does at this hour of this weekday, then what is used most; and the words that say why.
class OfferDesk {
public:
    explicit OfferDesk(service::Office& office) : m_office(office) { }
    /// `open`: assignments that want entries, the most urgent first.
    Result<SearchPreference> read(
        PersonId person, const QList<AssignmentProgress>& open,
        const QList<EntryTemplate>& templates);
    /// "coefficient 12 · assigned, due 10/04", "coefficient 2 · favourite".
    QString detailOf(const CatalogItem& item) const;
    /// What choosing an offer writes into an empty line: the code, and what a favourite keeps.
    QString lineOf(const CatalogItem& item) const;
    /// The assignment an entry of this item and day hangs on; null: none.
    AssignmentId assignmentOf(CatalogItemId item, const Date& day) const;

private:
    const EntryTemplate* favourite(CatalogItemId item) const;
    service::Office& m_office;
    QList<AssignmentProgress> m_open;
    QList<EntryTemplate> m_templates;
    QList<CatalogItemId> m_now;
};

} // namespace soviec
