// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soviec::cli {

/// `rules simulate FILE --month M|--quarter Q [--unit CODE]`: what the period would have looked
/// like under the draft in the file. Stores nothing.
Result<void> simulateRules(const QString& path, const Arguments& arguments, Context& context);

} // namespace soviec::cli
