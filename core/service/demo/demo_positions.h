// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/service/demo/demo_agency.h"

namespace soviec::service {

/// Writes the built-in positions, their holders, the competency framework and some assessed levels
/// (resources/demo/positions.json) as approved from that day on, and puts the units into the pilot.
Result<void> storeDemoPositions(Office& office, const DemoAgency& demo, const Date& since);

} // namespace soviec::service
