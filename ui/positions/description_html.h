// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/position.h"

#include <QString>

namespace soviec {

/// The job description as a document to read: the box and sections 1 to 5, empty sections said to
/// be empty.
QString descriptionHtml(const Position& position, const QString& unitName);

} // namespace soviec
