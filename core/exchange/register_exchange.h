// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/finding.h"
#include "core/exchange/register_sheet.h"

#include <QList>

namespace soviec {

/// A document that somebody else handles.
struct OthersDocument {
    RegisterItem item;
    QString handler; ///< as the list has it
};

/// What stands in a list. Rows that were not understood are findings with their place and do not
/// keep the others from being read.
struct RegisterReading {
    QList<RegisterItem> items; ///< without identity and person
    QList<ImportFinding> findings;
    int rows = 0;    ///< below the headings
    int secret = 0;  ///< left out because of a secrecy mark; their words are nowhere kept
    int foreign = 0; ///< handled by somebody else
    QList<OthersDocument> others; ///< these, done or not
};

/// Reads one sheet with these columns. `personName`: whose rows count where the list says who
/// handled them; rows of others are left out.
RegisterReading readRegister(
    const Table& table, const RegisterSheet& sheet, const RegisterColumns& columns,
    const QString& personName);

} // namespace soviec
