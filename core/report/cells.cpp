// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"

#include "core/base/ratio.h"

namespace soviec::report {

Decimal decimalHours(Minutes minutes)
{
    return Ratio(minutes.count(), 60).roundHalfUp(4);
}

std::vector<const Section*> allSections(const Report& report)
{
    std::vector<const Section*> sections;
    for (const Section& section : report.sections)
        sections.push_back(&section);
    for (const Section& section : report.annex)
        sections.push_back(&section);
    return sections;
}

const Section* mainTable(const Report& report)
{
    const Section* largest = nullptr;
    for (const Section* section : allSections(report)) {
        if (!section->columns.empty() && (!largest || section->rows.size() > largest->rows.size()))
            largest = section;
    }
    return largest;
}

} // namespace soviec::report
