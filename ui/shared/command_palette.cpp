// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/command_palette.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

constexpr qsizetype mostShown = 60;

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
{
    setProperty("surface", u"popup"_s);
    setAccessibleName(Tr::tr("Go to, find"));
    hide();
}

// Made when it is first opened; the window is there sooner.
void CommandPalette::build()
{
    m_line = new QLineEdit;
    m_table = new DataTable(Tr::tr("Found"));
    auto* column = makeColumn(this, Space::Card, Space::Small);
    m_line->setPlaceholderText(
        Tr::tr("Page, person or action; words in any order, no accents needed"));
    m_line->setAccessibleName(Tr::tr("Go to, find"));
    m_line->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
    m_table->setColumns(
        {{u"title"_s, {}, {}, ColumnKind::Text},
         {u"hint"_s, {}, u"Ctrl+Shift+Enter, Enter"_s, ColumnKind::Number}});
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->hide();
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setEmptyText(Tr::tr("Nothing found."));
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_table, &DataTable::opened, this, &CommandPalette::run);
    connect(m_table, &QAbstractItemView::clicked, this, [this] { run(m_table->currentId()); });
}

void CommandPalette::addSource(CommandSource source)
{
    m_sources += std::move(source);
}

void CommandPalette::open()
{
    if (m_line == nullptr)
        build();
    m_line->clear();
    search();
    const QWidget* window = parentWidget();
    resize(px(this, Space::Dialog), px(this, Space::Row) * 12);
    move(window->mapToGlobal(QPoint(
        (window->width() - width()) / 2, px(this, Space::IconLarge) + px(this, Space::Row))));
    show();
    m_line->setFocus();
}

void CommandPalette::search()
{
    const QString query = m_line->text();
    const QStringList words = fold(query).split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    QList<Row> rows;
    for (const CommandSource& source : m_sources) {
        for (Command& command : source(query)) {
            if (m_found.size() >= mostShown || !matchesFolded(fold(command.title), words))
                continue;
            Row row{QString::number(m_found.size()) + u'/' + command.id, {Cell(), Cell()}};
            row.cells[0].text = command.title;
            row.cells[0].iconName = command.iconName;
            row.cells[1].text = command.hint;
            row.cells[1].ink = Ink::Muted;
            rows += row;
            m_found += std::move(command);
        }
    }
    m_table->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
}

void CommandPalette::run(const QString& id)
{
    const qsizetype index = id.section(u'/', 0, 0).toInt();
    if (id.isEmpty() || index >= m_found.size())
        return;
    const auto action = m_found[index].run;
    hide();
    if (action)
        action();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        hide();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run(m_table->currentId());
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    const QStringList ids = m_table->visibleIds();
    if (!ids.isEmpty()) {
        const qsizetype at = ids.indexOf(m_table->currentId()) + (key == Qt::Key_Up ? -1 : 1);
        m_table->setCurrentId(ids[std::clamp<qsizetype>(at, 0, ids.size() - 1)]);
    }
    return true;
}

} // namespace soviec
