// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header.h"

namespace soviec {

/// The columns of a catalog sheet, in the order they are written.
namespace catalog_column {
enum Index {
    Ordinal,
    Part,
    Code,
    Division,
    Task,
    Detail,
    Output,
    Unit,
    Group,
    Frame,
    Points,
    Coefficient,
    Duration,
    Note,
    Users,
    Positions,
};
}

std::vector<ColumnSpec> catalogColumns();

} // namespace soviec
