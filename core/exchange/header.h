// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace soviec {

/// A column an importer knows and an exporter writes. It is found by its heading, never by its
/// place: accents, case and punctuation do not matter, and words may follow ("Điểm chấm (điểm)").
struct ColumnSpec {
    QString title;      ///< translated; what exports write
    QStringList names;  ///< further headings it goes by, folded (core/base/text.h)
    bool required = false;
    bool fillDown = false; ///< a cell merged over several rows counts for each of them
};

/// A heading that belongs to no known column.
struct UnknownColumn {
    int column = 0;
    QString heading;
};

/// Where the headings stand and which column each spec was found in.
struct HeaderMatch {
    int firstRow = 0;
    int lastRow = 0;
    std::vector<int> columns;  ///< per spec its column from 1, or 0
    std::vector<int> repeated; ///< per spec a second column with the same heading, or 0
    int found = 0;             ///< how many specs have a column
    QList<UnknownColumn> unknown;

    bool complete(const std::vector<ColumnSpec>& specs) const;
    /// The titles of the required columns that were not found.
    QStringList missing(const std::vector<ColumnSpec>& specs) const;
};

/// The one to three rows among the first forty whose texts name the most columns; nothing where no
/// row names two.
std::optional<HeaderMatch> findHeader(
    const TableSheet& sheet, const std::vector<ColumnSpec>& specs);

} // namespace soviec
