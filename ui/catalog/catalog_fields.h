// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/unit.h"
#include "core/service/catalog_desk.h"

#include <QList>

namespace soviec {

/// What a person writes in an item of a catalog. `units`: the names for who may use it.
QList<RowField<CatalogItem>> itemFields(const QList<Unit>& units);
/// What a person writes of a catalog itself.
QList<RowField<service::CatalogHead>> headFields();

} // namespace soviec
