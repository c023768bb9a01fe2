// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlError>
#include <QString>

namespace soviec::storage {

/// What the database said, as an Error with a sentence: refusals of the triggers
/// ("soviec:locked", …), a busy or full disk, damage, broken constraints.
Error toError(const QSqlError& error, const QString& path);

} // namespace soviec::storage
