// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace soviec::storage {

/// The journal of a file that nobody has open although it was not closed: taken over into the file, with
/// the number of pages that stood in it. Nothing where there is none, or another program works with the file.
Result<std::optional<int>> takeLeftover(const QString& path);

} // namespace soviec::storage
