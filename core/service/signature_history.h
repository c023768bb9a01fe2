// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace soviec::storage {
class Database;
}

namespace soviec::service {

/// What the history recorded when the entity was last signed, held against `sealed`, the same fields as
/// they stand now. Findings as sentences, the first that does not fit; empty: all fits.
Result<QStringList> signatureFindings(
    storage::Database& db, const QString& entityId, const QJsonObject& sealed);

} // namespace soviec::service
