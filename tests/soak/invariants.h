// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/ledger.h"

#include <QStringList>

namespace soak {

/// What must hold in a database after a month of work, asked by plain SQL over a connection that knows nothing
/// of the program; one line for each that does not.
QStringList brokenInvariants(const QString& database, const QString& month, Ledger& ledger);

} // namespace soak
