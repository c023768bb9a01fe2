// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/search_index.h"
#include "core/domain/diary/entry.h"

#include <QList>
#include <QString>

namespace soviec {

/// A row pasted from a spreadsheet, understood as an entry.
struct PastedRow {
    DiaryEntry entry;
    QString finding; ///< why it cannot be entered, with what to do; empty: it can
};

/// True where the text is rows of a spreadsheet rather than a line: it has tabs or several lines.
bool looksLikeRows(const QString& text);

/// Reads rows cell by cell. A first row of headings ("Ngày", "Công việc", "Số giờ", "Số lượng",
/// "Số văn bản", "Kết quả", "Ghi chú", "Bắt đầu", "Mã") says what each column is; without one a cell
/// is known by its form: a day, a time or a range, a duration, a document number; of two bare figures
/// the first is hours, the second a quantity; of several texts the first is the work, the rest the
/// note. A row without a day is of `day`. The work is looked up in `index` where that is given: a
/// row whose words one item has becomes that item, others stay the person's own words.
QList<PastedRow> readPastedRows(const QString& text, const Date& day, const SearchIndex* index);

} // namespace soviec
