// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace soviec::storage {

/// True for file systems that live on another machine, by the name the system gives them ("nfs4",
/// "cifs", "fuse.sshfs"): SQLite's locks do not hold there (design §5).
bool isNetworkFileSystem(const QByteArray& type);

/// Refuses a folder that is missing, may not be written, or lies on a network share.
Result<void> checkFolder(const QString& path);
/// Refuses what cannot be read as a database: nothing there, a folder, an empty file, another kind of
/// file, no right to read.
Result<void> checkReadableDatabase(const QString& path);
/// The same, and no right to write, or a network share.
Result<void> checkDatabaseFile(const QString& path);

/// Brings a finished file and its folder to the disk, so that a rename after it is safe.
Result<void> syncToDisk(const QString& path);
/// Moves a finished temporary file to its name; refused where the name is taken.
Result<void> publishFile(const QString& temporary, const QString& path);

} // namespace soviec::storage
