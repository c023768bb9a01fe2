// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"

#include "core/base/number.h"
#include "core/base/ratio.h"

#include <algorithm>

namespace soviec::report {

using namespace Qt::StringLiterals;

Decimal decimalHours(Minutes minutes)
{
    return Ratio(minutes.count(), 60).roundHalfUp(4);
}

namespace {

void settleHours(Section& section)
{
    for (const Row& row : section.rows) {
        for (size_t i = 0; i < std::min(row.cells.size(), section.columns.size()); ++i) {
            const auto* minutes = std::get_if<Minutes>(&row.cells[i]);
            if (minutes && !fitsDecimalHours(*minutes))
                section.columns[i].clock = true;
        }
    }
}

} // namespace

void settleHours(Report& report)
{
    for (Section& section : report.sections)
        settleHours(section);
    for (Section& section : report.annex)
        settleHours(section);
}

namespace {

// 0 of the same kind for a cell that can be summed, else an empty one.
Cell noughtLike(const Cell& cell)
{
    if (std::holds_alternative<Decimal>(cell))
        return Decimal();
    if (std::holds_alternative<Minutes>(cell))
        return Minutes(0);
    return {};
}

void addTo(Cell& sum, const Cell& cell)
{
    if (auto* figures = std::get_if<Decimal>(&sum)) {
        if (const auto* one = std::get_if<Decimal>(&cell))
            *figures += *one;
    } else if (auto* time = std::get_if<Minutes>(&sum)) {
        if (const auto* one = std::get_if<Minutes>(&cell))
            *time += *one;
    }
}

} // namespace

RunningSums::RunningSums(const Section& section)
    : m_summed(section.columns.size(), false)
    , m_sums(section.columns.size())
{
    const auto total = std::find_if(section.rows.rbegin(), section.rows.rend(), [](const Row& row) {
        return row.style == RowStyle::Total;
    });
    if (total == section.rows.rend())
        return;
    std::vector<Cell> noughts(section.columns.size());
    for (size_t i = 0; i < std::min(noughts.size(), total->cells.size()); ++i)
        noughts[i] = noughtLike(total->cells[i]);
    m_sums = noughts;
    for (const Row& row : section.rows)
        add(row);
    for (size_t i = 0; i < noughts.size(); ++i) {
        m_summed[i] = !std::holds_alternative<std::monostate>(noughts[i])
                      && m_sums[i] == total->cells[i];
        if (!m_summed[i])
            noughts[i] = Cell();
    }
    m_sums = noughts;
}

bool RunningSums::any() const
{
    return std::find(m_summed.begin(), m_summed.end(), true) != m_summed.end();
}

void RunningSums::add(const Row& row)
{
    if (row.style != RowStyle::Normal)
        return;
    for (size_t i = 0; i < std::min(m_sums.size(), row.cells.size()); ++i)
        addTo(m_sums[i], row.cells[i]);
}

std::vector<const Section*> allSections(const Report& report)
{
    std::vector<const Section*> sections;
    sections.reserve(report.sections.size() + report.annex.size());
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
