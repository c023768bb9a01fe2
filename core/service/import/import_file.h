// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/date.h"

#include <QString>
#include <QStringList>

namespace soviec::service {

class Office;

/// What came of a file that was brought in, as people read it.
struct FileOutcome {
    int rows = 0;
    int added = 0;
    int changed = 0;
    bool refused = false;
    QStringList errors; ///< "Sheet “…”, row 12, column H: …"
};

/// Reads a file and imports it as that kind (importKinds()); all or nothing. `effectiveFrom`: from
/// when a catalog counts; not used by other kinds.
Result<FileOutcome> importFile(
    Office& office, const QString& kind, const QString& path, const Date& effectiveFrom = {});
/// The headings a file of that kind has; those that must be there with an asterisk.
QStringList importHeadings(const QString& kind);

} // namespace soviec::service
