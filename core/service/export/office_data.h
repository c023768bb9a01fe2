// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/unit.h"

#include <QJsonObject>

namespace soviec::service {

class Office;

/// What office-data.schema.json calls the format; its keys only ever gain new ones within a version.
inline constexpr auto officeDataFormat = "so-viec-du-lieu";
inline constexpr int officeDataVersion = 1;

/// Units, people with their appointments, and of a month, quarter or year: assignments with what was
/// done on them, signed sheets and signed ratings, for other systems. Figures are strings with a
/// decimal point, days YYYY-MM-DD, times UTC. People are named by their codes. HR and administrators
/// only.
Result<QJsonObject> officeData(Office& office, UnitId unit, const Period& span);

} // namespace soviec::service
