// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>

namespace soviec::service {

/// Makes a new database at `path` with the demonstration agency and three months up to `today`: the
/// first signed and closed, the second signed and ready to close, the third in progress. The same
/// day gives the same data. Nothing is left behind on failure.
Result<void> createDemo(const QString& path, const Date& today);

} // namespace soviec::service
