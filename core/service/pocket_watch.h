// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/service/pocket.h"

namespace soviec::service {

/// What a pocket holds, whoever works on it.
Result<PocketStatus> pocketStatus(const QString& path, const Clock& clock);

/// Connects to the server, sends what waits in the pocket and fills it again; for a worker thread.
/// A pocket that is not there yet is made.
Result<PocketSent> meetServer(
    const QString& address, const QString& path, const Clock& clock, const PackageChoices& choices = {});

} // namespace soviec::service
