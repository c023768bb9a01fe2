// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/person.h"

#include <QList>

#include <memory>

namespace soviec::service {

class Office;

/// Who may use an item of a catalog: the units it names with everything below them; everybody where
/// it names none.
class ItemUsers {
public:
    explicit ItemUsers(Office& office) : m_office(office) { }

    /// The items of the catalog in force on a day that a person may use where they stand on it, in
    /// printed order. The same list comes back until the catalog or the tree of units changes.
    Result<std::shared_ptr<const QList<CatalogItem>>> itemsFor(PersonId person, const Date& day);
    /// Refused with the units that may, where the unit may not use the item.
    Result<void> mayUse(const CatalogItem& item, UnitId unit);

private:
    Result<QList<UnitId>> chain(UnitId unit);
    Office& m_office;
};

} // namespace soviec::service
