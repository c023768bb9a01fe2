// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documents/register_item.h"
#include "core/exchange/table.h"

#include <QList>
#include <QStringList>

namespace soviec {

/// A sheet of a document register or a case list with its headings found.
struct RegisterSheet {
    QString name;
    int firstRow = 0;       ///< of the headings
    int lastRow = 0;
    QStringList headings;   ///< column A first; empty where a column has none
    QStringList samples;    ///< the first value below each heading
    RegisterColumns columns; ///< as guessed from the headings
    QString layout;         ///< what lists of the same make are known by: the headings, folded

    /// What must be known before rows can be read: a number or a summary.
    bool isEnough() const;
};

/// The sheets of a table that look like a list: with known headings, or else the widest row of
/// texts, so that the columns can be named by hand. Titles may stand above the headings.
QList<RegisterSheet> registerSheets(const Table& table);

} // namespace soviec
