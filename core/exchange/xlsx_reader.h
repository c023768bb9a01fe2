// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace soviec {

/// Reads a workbook (.xlsx): every sheet with its values as it was saved; formulas give the value
/// they had. `fileName` is for messages. Errors, each one sentence: not a workbook, an old or
/// encrypted one, damaged or cut short, larger than a catalog or a diary can be.
Result<Table> readXlsx(const QByteArray& bytes, const QString& fileName);

} // namespace soviec
