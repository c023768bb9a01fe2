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
void sayRows(const QList<service::PackageRow>& rows, Context& context);

} // namespace soviec::cli
