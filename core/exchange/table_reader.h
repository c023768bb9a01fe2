// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace soviec {

/// Reads .xlsx or .csv, told apart by what is in the file, not by its name. `fileName` is for
/// messages. Old .xls, password-protected and foreign files are refused with what to do.
Result<Table> readTable(const QByteArray& bytes, const QString& fileName);

/// The same from a path; at most 64 MB.
Result<Table> readTableFile(const QString& path);

} // namespace soviec
