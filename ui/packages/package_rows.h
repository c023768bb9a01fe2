// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/packages.h"
#include "ui/shared/cell.h"

#include <optional>

namespace soviec {

/// One line of a package that needs a look: a field both sides changed, or a row that is refused.
struct PackageLine {
    QString row;                ///< key of the row
    std::optional<FieldClash> clash; ///< nothing: refused as a whole
    QString id() const { return clash ? row + u'#' + clash->field : row; }
};

/// The lines of a package, what is to decide first.
QList<PackageLine> linesOf(const service::PackageOutcome& outcome);
/// How a line shows; `choices` says what was decided so far.
Row rowOf(
    const PackageLine& line, const service::PackageOutcome& outcome,
    const service::PackageChoices& choices);

} // namespace soviec
