// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/service/office.h"

namespace soviec::cli {

/// `month reconcile FILE` and `year reconcile FILE`: prints every difference between a signed
/// decision and the record; refused, after printing, where there is one.
Result<void> reconcileDecision(
    service::Office& office, const QString& file, const Period& period, UnitId unit,
    Context& context);

} // namespace soviec::cli
