// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header.h"
#include "core/exchange/register_exchange.h"

#include <vector>

namespace soviec {

/// One spec a RegisterField, in the order of its codes.
std::vector<ColumnSpec> registerSpecs();

} // namespace soviec
