// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace soviec::report {

/// Working time in hours to at most 4 decimals: 90 minutes are 1.5.
Decimal decimalHours(Minutes minutes);

/// Lets the columns whose working times are not all whole hundredths of an hour be shown as
/// hours:minutes: 25 minutes three times are 1:15, while 0,42 three times would not be 1,25.
void settleHours(Report& report);

/// Sums of columns over rows, exact; what is neither a figure nor working time counts nothing.
class RunningSums {
public:
    /// Of the columns that the table's last total row adds up: where its figure is the sum of the
    /// normal rows. None where the table has no such row.
    explicit RunningSums(const Section& section);
    bool any() const;
    bool summed(size_t column) const { return m_summed[column]; }
    void add(const Row& row); ///< only a normal row counts
    /// The sums so far, empty where a column is not summed.
    const std::vector<Cell>& cells() const { return m_sums; }

private:
    std::vector<bool> m_summed;
    std::vector<Cell> m_sums;
};

/// The section with the largest table of the report, its annex included; null without a table.
const Section* mainTable(const Report& report);

/// The sections and those of the annex, in order.
std::vector<const Section*> allSections(const Report& report);

} // namespace soviec::report
