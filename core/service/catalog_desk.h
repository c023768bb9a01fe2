// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/catalog/catalog_comparison.h"
#include "core/domain/catalog/near_duplicates.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace soviec::service {

class Office;

/// A pair of items that may be the same work.
struct DuplicateProposal {
    CatalogItem first;
    CatalogItem second;
    int percent = 100;
};

/// What a catalog says of itself; edited, stored and compared as one.
struct CatalogHead {
    TaskCatalog catalog; ///< title, standard product and divisor of it
    QList<CatalogGroup> groups;
};

/// Drafting and consolidating task catalogs; what is drafted travels as a document (Approvals).
/// Only those who draft the document change it, and only while it is being drafted or was returned
/// (Forbidden, Locked). Every change is audited.
class CatalogDesk {
public:
    explicit CatalogDesk(Office& office) : m_office(office) { }

    /// A draft of the next version for a unit: what is in force there, or an empty catalog.
    Result<TaskCatalog> draft(UnitId unit, const QString& title);
    Result<CatalogHead> head(CatalogId id);
    /// Title, standard product, divisor and groups, at most five. Coefficients of the items follow the
    /// divisor, their frames the groups. Conflict where the catalog has another version by now.
    Result<CatalogHead> changeHead(const CatalogHead& given);
    Result<QList<CatalogGroup>> groups(CatalogId id);
    /// Adds (null id) or changes an item; its coefficient follows its points. Conflict where it is not
    /// as it was `shown` any more.
    Result<CatalogItem> save(const CatalogItem& item, const std::optional<CatalogItem>& shown = {});
    /// The same inside the caller's transaction.
    Result<CatalogItem> saveWithin(CatalogItem item, const std::optional<CatalogItem>& shown = {});
    Result<void> remove(CatalogItemId id);

    /// Pairs that may be the same work, the most alike first, at most `limit`.
    Result<QList<DuplicateProposal>> duplicates(CatalogId id, int limit = 500);
    /// Gives up an item for another one of the same draft; its code leads there from now on.
    Result<void> merge(CatalogId id, const QString& kept, const QString& givenUp);
    /// The item a code stands for, followed through merges; nothing where there is none.
    Result<std::optional<CatalogItem>> resolve(CatalogId id, const QString& code);

    Result<CatalogComparison> compare(CatalogId before, CatalogId after);

    /// The lead body joins submitted parts of agencies in one draft of its own unit and signs them
    /// as consolidated. A code that stands in two parts gets the code of its unit before it, and
    /// the old one leads there where only one part had it. `code`: the second factor of the signatures.
    Result<TaskCatalog> consolidate(
        UnitId unit, const QString& title, const QList<CatalogId>& parts, const QString& code = {});

private:
    Result<TaskCatalog> editable(CatalogId id);
    Result<void> followHead(const CatalogHead& head);
    Result<TaskCatalog> insertDraft(TaskCatalog catalog);
    Result<CatalogItem>
    storedItem(const CatalogItem& item, const std::optional<CatalogItem>& shown);
    Result<void> copyInto(const TaskCatalog& source, const TaskCatalog& target);
    Result<void> takePart(const TaskCatalog& part, const TaskCatalog& target, int& ordinal);
    void changed();

    Office& m_office;
};

} // namespace soviec::service
