// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"
#include "core/exchange/row_reader.h"

#include <optional>
#include <utility>

namespace soviec {

/// How a catalog's own kinds of cells are read and written.

QList<Named<CatalogPart>> partNames();

/// "Nhóm 1", "nhóm I" and "1" are "N1"; any other text stays.
QString normalGroup(const QString& text);

/// "51-100", "51 – 100", "từ 51 đến 100", or one number; an Error for anything else, and where the
/// spreadsheet has made a date of "1-10".
std::optional<std::pair<Decimal, Decimal>> readFrame(RowReader& reader, int spec);
/// "51-100"; empty without a frame.
QString frameText(const CatalogItem& item);

/// Minutes a unit of the column's heading holds: 1, 60 for hours, 480 for days.
int durationScale(const SheetLayout& layout, int spec);
/// "30", "30 phút", "1,5 giờ", "2 ngày" in whole minutes; an Error for anything else.
std::optional<int> readDuration(RowReader& reader, int spec, int scale);

/// True where the cell holds points ÷ divisor with more than 2 decimals, as a formula without
/// ROUND leaves it (0.3333 for 1 ÷ 3).
bool isUnroundedCoefficient(const TableCell& cell, Decimal points, Decimal divisor);

} // namespace soviec
