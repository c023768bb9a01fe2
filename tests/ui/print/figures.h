// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/report/report.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace soviec::test {

/// A table as JSON carries it, its rows in order, typed as in the report.
struct JsonTable {
    QStringList keys;
    QStringList titles;
    struct Row {
        QList<QJsonValue> cells;
        report::RowStyle style;
        const report::Row* typed = nullptr; ///< the row of the report it came from
    };
    std::vector<Row> rows;
    const report::Section* section = nullptr;
};

/// The tables of a report out of its JSON. What JSON leaves out or tells otherwise than the report
/// stands in `fault`. The report must live as long as the tables.
std::vector<JsonTable>
tablesOf(const QJsonObject& json, const report::Report& report, QString& fault);

/// Empty where the sheet (of a workbook or a CSV file) carries every table cell by cell, with the
/// same figures and figures as numbers; else the first cell that differs. `decimalComma`: numbers
/// and days as texts, as in CSV.
QString sheetFault(const TableSheet& sheet, const std::vector<JsonTable>& tables, bool decimalComma);

/// Empty where the PDF shows every figure of every table in order; else the first that is missing.
QString paperFault(const QString& pdf, const std::vector<JsonTable>& tables);

/// Empty where total rows are the sums of the rows they stand for; means, extremes and shares are
/// no sums. `sums` counts the figures that were added up.
QString sumFault(const std::vector<JsonTable>& tables, int& sums);

} // namespace soviec::test
