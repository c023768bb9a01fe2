// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/charge.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"

namespace soviec {

/// "civil servant", "head", "personnel officer", "division", …, translated.
QString kindLabel(PersonKind kind);
QString roleLabel(Role role);
QString dutyLabel(Duty duty);
QString chargeLabel(ChargeKind kind);
QString kindLabel(UnitKind kind);
QString blocLabel(Bloc bloc);

} // namespace soviec
