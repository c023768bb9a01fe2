// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/service/packages.h"

#include <QJsonArray>
#include <QList>

namespace soviec::cli {

/// Rows of a merge that need a look, for machines and for people.
QJsonArray rowsJson(const QList<service::PackageRow>& rows);
/// How many rows came to what, in the words of `counts` (rows, nothing new, taken, clashing, refused), and
/// those that need a look.
void sayRows(const service::PackageOutcome& outcome, const QString& counts, Context& context);

} // namespace soviec::cli
