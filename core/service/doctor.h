// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

namespace soviec::service {

enum class Severity { Fine, Warning, Problem };

/// One thing the doctor looked at.
struct Check {
    QString name;   ///< stable: "recovery", "file", "schema", "integrity", "sums", "journal", "space", "clock"
    Severity severity = Severity::Fine;
    QString text;   ///< what was found
    QString advice; ///< what to do; empty where all is well
};

/// Looks over a database and the machine under it. Opens it as the program does; a check that
/// cannot be made because an earlier one failed is left out.
QList<Check> examine(const QString& database, const Clock& clock);

} // namespace soviec::service
