// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_builder.h"

namespace soviec {

TableBuilder::TableBuilder(
    const QString& sheetName, const std::vector<ColumnSpec>& specs, std::vector<int> widths)
{
    m_sheet.name = sheetName;
    m_sheet.widths = std::move(widths);
    for (const ColumnSpec& spec : specs)
        text(spec.title);
    endRow();
}

TableBuilder& TableBuilder::text(const QString& value)
{
    return add(value, value.isEmpty() ? CellKind::Empty : CellKind::Text);
}

TableBuilder& TableBuilder::number(Decimal value)
{
    return add(value.toString(), CellKind::Number);
}

TableBuilder& TableBuilder::number(std::optional<int> value)
{
    return value ? number(Decimal(*value)) : text({});
}

TableBuilder& TableBuilder::date(const Date& value)
{
    return isValid(value) ? add(isoDate(value), CellKind::Day) : text({});
}

TableBuilder& TableBuilder::time(std::optional<TimeOfDay> value)
{
    return value ? add(value->toString(), CellKind::Time) : text({});
}

TableBuilder& TableBuilder::add(const QString& value, CellKind kind)
{
    m_row.cells.push_back({value, kind, false});
    return *this;
}

void TableBuilder::endRow()
{
    m_row.number = int(m_sheet.rows.size()) + 1;
    while (!m_row.cells.empty() && m_row.cells.back().kind == CellKind::Empty)
        m_row.cells.pop_back();
    m_sheet.rows.push_back(std::move(m_row));
    m_row = {};
}

Table TableBuilder::take() &&
{
    Table table;
    table.sheets.push_back(std::move(m_sheet));
    return table;
}

} // namespace soviec
