// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"
#include "core/service/approval_content.h"

namespace soviec::service {

/// A catalog as shown to those who decide: one line an item, by its code.
Result<DocumentContent> catalogContent(Office& office, CatalogId id);

/// Refused with the first fault: no item, more than five groups, points outside the frame of the
/// group, a coefficient that is not points ÷ divisor, a divisor that is not positive.
Result<void> checkCatalog(Office& office, CatalogId id);

} // namespace soviec::service
