// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"

#include <QHash>
#include <QList>

#include <memory>

namespace soviec::service {

/// The items of the catalogs read so far, with the count of changes they were read at.
struct CatalogCache {
    struct Kept {
        qint64 changes = 0;
        std::shared_ptr<const QList<CatalogItem>> items;
    };
    QHash<CatalogId, Kept> kept;
};

} // namespace soviec::service
