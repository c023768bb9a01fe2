// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/shortcut_list.h"

#include "core/base/tr.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

ShortcutList::ShortcutList(const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(Tr::tr("Keys"));
    auto* column = makeColumn(this, Space::Gap, Space::Card);
    auto* filter = new FilterLine(Tr::tr("Filter"));
    auto* table = new DataTable(Tr::tr("Keys"));
    table->setColumns(
        {{u"what"_s, Tr::tr("What"), {}, ColumnKind::Text},
         {u"where"_s, Tr::tr("Where"), u"WWWWWWWWWWWW"_s, ColumnKind::Text},
         {u"keys"_s, Tr::tr("Keys"), u"Ctrl+Shift+Enter, Enter"_s, ColumnKind::Text}});
    QList<Row> rows;
    for (const ActionRegistry::Listed& listed : actions.all()) {
        if (listed.keys.isEmpty())
            continue;
        Row row{QString::number(rows.size()), {Cell(), Cell(), Cell()}};
        row.cells[0].text = listed.text;
        row.cells[1].text = listed.group;
        row.cells[1].ink = Ink::Muted;
        row.cells[2].text = listed.keys;
        rows += row;
    }
    table->setRows(rows);
    table->attach(filter);
    column->addWidget(filter);
    column->addWidget(table, 1);
    onLook(this, [this] { resize(px(this, Space::Dialog), px(this, Space::Row) * 16); });
    filter->setFocus();
}

} // namespace soviec
