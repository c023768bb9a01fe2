// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/unit.h"

namespace soviec {

struct PageContext;

/// Whose people a list is asked for: everybody for HR and the operator (a null id), else the unit
/// the viewer belongs to today.
UnitId ownUnit(PageContext& context);

} // namespace soviec
