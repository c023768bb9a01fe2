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

/// A position as a choice: the code outlives the versions of its list.
struct PositionChoice {
    QString code;
    QString name;
};

/// Who may use an item of a catalog: the people of the units it names with everything below them, of those
/// the holders of the positions it names; everybody where it names none.
class ItemUsers {
public:
    explicit ItemUsers(Office& office) : m_office(office) { }

    /// The items of the catalog in force on a day that a person may use where they stand on it, in
    /// printed order. The same list comes back until the catalog, the tree of units or the position changes.
    Result<std::shared_ptr<const QList<CatalogItem>>> itemsFor(PersonId person, const Date& day);
    /// Refused with the units or positions that may, where the person, who stands in this unit on the day,
    /// may not use the item.
    Result<void> mayUse(const CatalogItem& item, PersonId person, UnitId unit, const Date& day);

    /// The positions an item of a unit's catalog can be kept to: those counting today of the agency, of the
    /// unit and of the agencies below it, by code.
    Result<QList<PositionChoice>> positions(UnitId unit);

private:
    struct Place {
        QList<UnitId> chain; ///< the unit and those above it
        QString position;    ///< its code; empty: none
        bool mayUse(const CatalogItem& item) const;
    };
    Result<QList<UnitId>> chain(UnitId unit);
    Result<QString> position(PersonId person, const Date& day);
    Result<QString> unitNames(const QList<UnitId>& users);
    Office& m_office;
};

} // namespace soviec::service
