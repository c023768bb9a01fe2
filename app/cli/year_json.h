// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/year_ratings.h"

#include <QJsonObject>

namespace soviec::cli {

/// The proposal as `year rate --json` prints it: the people of the unit asked for, every quota of
/// their agencies, ties, leavers, organisation ratings and the rule sets.
QJsonObject yearJson(const service::YearProposal& proposal);

} // namespace soviec::cli
