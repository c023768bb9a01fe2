// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"

#include <functional>

namespace soviec::service {

class Office;

/// How large an invented organisation to make.
struct SyntheticPlan {
    int people = 60;     ///< 1 … 100,000
    Period first;        ///< months, both included; at most 36
    Period last;
    quint64 seed = 1;
};

/// Fills an empty database with invented units, people, the built-in catalog, assignments and
/// reviewed diary entries, for tests and measurements: the same plan gives the same rows. Up to
/// 200 people it is one agency with divisions; beyond, agencies of about 100 under the top unit.
/// `progress` gets people done and their number and may stop by returning false; then, and on any
/// failure, nothing is written.
Result<void> fillSynthetic(
    Office& office, const SyntheticPlan& plan,
    const std::function<bool(int done, int total)>& progress = {});

} // namespace soviec::service
