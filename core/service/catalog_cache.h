// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"
#include "core/domain/rules/rule_set.h"

#include <QHash>
#include <QList>

#include <memory>
#include <utility>

namespace soviec::service {

/// The items of the catalogs read so far, with the count of changes they were read at, and the rule
/// sets: those of the program by id, published ones by checksum with the text they were read from.
struct CatalogCache {
    struct Kept {
        qint64 changes = 0;
        std::shared_ptr<const QList<CatalogItem>> items;
    };
    /// What the people of a unit who hold a position may use of the items of a catalog.
    struct Usable {
        std::shared_ptr<const QList<CatalogItem>> of;
        QList<UnitId> chain; ///< the unit and those above it
        std::shared_ptr<const QList<CatalogItem>> items;
    };
    QHash<CatalogId, Kept> kept;
    QHash<std::pair<UnitId, QString>, Usable> usable; ///< by unit and the code of the position
    QHash<QString, RuleSetPtr> builtInRules;
    struct KeptRules {
        QByteArray text;
        RuleSetPtr set;
    };
    QHash<QString, KeptRules> storedRules;
};

} // namespace soviec::service
