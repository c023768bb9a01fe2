// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/list_report.h"

#include "core/base/tr.h"
#include "ui/shared/cell.h"
#include "ui/shared/data_table.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

report::Report listReport(
    const DataTable& table, const QString& title, const QString& agencyName, const QString& place,
    const Date& date)
{
    report::Report list;
    list.kind = u"list"_s;
    list.title = title.toUpper();
    list.agencyName = agencyName;
    list.place = place;
    list.date = date;
    if (!table.filterWords().isEmpty())
        list.subtitle = Tr::tr("Filtered by: %1").arg(table.filterWords().join(u' '));
    const QAbstractItemModel& model = *table.model();
    const QHeaderView& header = *table.horizontalHeader();
    report::Section section;
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        const bool right
            = (model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        columns << column;
        section.columns.push_back(
            {u"column%1"_s.arg(column), model.headerData(column, Qt::Horizontal).toString(),
             std::max(4, header.sectionSize(column) / 10),
             right ? report::Align::Right : report::Align::Left, 0});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        report::Row line;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = model.index(row, column);
            line.cells.emplace_back(index.data(Qt::AccessibleTextRole).toString());
        }
        section.rows.push_back(std::move(line));
    }
    section.paragraphs << Tr::tr("%n rows", nullptr, model.rowCount());
    list.paper = columns.size() > 5 ? report::Paper::Landscape : report::Paper::Portrait;
    list.sections.push_back(std::move(section));
    return list;
}

} // namespace soviec
