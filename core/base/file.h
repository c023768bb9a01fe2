// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace soviec {

/// The whole file. Errors: NotFound, Unavailable (no right, a failing disk), Invalid where
/// it is a folder or larger than `limit` bytes.
Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Writes beside the target and renames over it, so that the target appears complete or stays as
/// it was. Errors: Full, Unavailable.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Copies a file piece by piece, so that memory does not grow with it; the target appears whole or
/// not at all, with the errors of writeFile().
Result<void> copyFile(const QString& from, const QString& to);

} // namespace soviec
