// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"
#include "core/domain/position/position.h"

#include <QList>

namespace soviec {

/// What a person writes in a position: the box of the form and its sections, a section one field.
QList<RowField<Position>> positionFields(const QList<Unit>& units);

} // namespace soviec
