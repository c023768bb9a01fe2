// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/grid_editor.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

/// Edits a cell as a text of several lines: Enter is a new line, Tab the next cell.
class TextDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* editor = new QPlainTextEdit(parent);
        editor->setTabChangesFocus(true);
        editor->setFrameShape(QFrame::NoFrame);
        editor->setAccessibleName(Tr::tr("Text of the cell"));
        return editor;
    }
};

/// A cell that says of itself that it is empty.
class GridItem : public QTableWidgetItem {
public:
    using QTableWidgetItem::QTableWidgetItem;
    QVariant data(int role) const override
    {
        const bool silent = role == Qt::AccessibleTextRole && text().isEmpty();
        return silent ? QVariant(Tr::tr("empty")) : QTableWidgetItem::data(role);
    }
};

} // namespace

GridEditor::GridEditor(
    const QString& accessibleName, const QStringList& columns, const QList<int>& shares,
    QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, int(columns.size()), this))
    , m_buttons(new QWidget(this))
    , m_remove(makeButton(Tr::tr("Remove the row"), ButtonKind::Link, u"remove"_s, this))
    , m_shares(shares)
{
    m_table->setAccessibleName(accessibleName);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->horizontalHeader()->setDefaultAlignment(
        Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton* add = makeButton(Tr::tr("Add a row"), ButtonKind::Link, u"add"_s, this);
    auto* row = makeRow(m_buttons);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto* column = makeColumn(this, Space::None, Space::Tight);
    column->addWidget(m_table);
    column->addWidget(m_buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        fit();
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->setFocus();
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &GridEditor::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (m_filling)
            return;
        fit();
        emit edited();
    });
}

void GridEditor::setSingleLine()
{
    m_table->setItemDelegate(new QStyledItemDelegate(m_table));
    m_vertical = Qt::AlignVCenter;
}

void GridEditor::setReadOnly(bool readOnly)
{
    m_table->setEditTriggers(
        readOnly ? QAbstractItemView::NoEditTriggers
                 : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                | QAbstractItemView::AnyKeyPressed);
    m_buttons->setVisible(!readOnly);
    fit();
}

void GridEditor::setRows(const QList<QStringList>& rows)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(0);
    for (const QStringList& row : rows)
        addRow(row);
    fit();
}

QList<QStringList> GridEditor::rows() const
{
    QList<QStringList> rows;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        QStringList texts;
        for (int j = 0; j < m_table->columnCount(); ++j) {
            const QTableWidgetItem* item = m_table->item(i, j);
            texts.append(item ? item->text() : QString());
        }
        const bool empty = std::all_of(
            texts.begin(), texts.end(), [](const QString& text) { return text.trimmed().isEmpty(); });
        if (!empty)
            rows.append(texts);
    }
    return rows;
}

void GridEditor::addRow(const QStringList& texts)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* item = new GridItem(texts.value(column));
        item->setTextAlignment(Qt::AlignLeft | m_vertical);
        m_table->setItem(row, column, item);
    }
}

void GridEditor::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    fit();
    emit edited();
}

/// As high as its rows: the page scrolls, not the table.
void GridEditor::fit()
{
    const int whole = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    // The table fills the editor; it may not have been told so yet.
    const int width = std::max(1, this->width() - 2 * m_table->frameWidth());
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_table->setColumnWidth(i, width * m_shares.value(i, 1) / std::max(1, whole));
    m_table->resizeRowsToContents();
    int height = fitHeadings() + 2 * m_table->frameWidth();
    for (int i = 0; i < m_table->rowCount(); ++i)
        height += m_table->rowHeight(i);
    m_table->setFixedHeight(height);
    // Said of the whole editor too: a form that scrolls hears of it at once, and squeezes no button.
    const bool writes = m_buttons->isVisibleTo(this);
    setFixedHeight(height + (writes ? layout()->spacing() + m_buttons->sizeHint().height() : 0));
    m_remove->setEnabled(m_table->rowCount() > 0);
}

/// Headings over as many lines as they need; the height of all of them.
int GridEditor::fitHeadings()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->ensurePolished();
    header->setFixedHeight(QWIDGETSIZE_MAX);
    header->setMinimumHeight(0);
    const QFontMetrics metrics = header->fontMetrics();
    const int padding = 2 * px(this, Space::Small);
    int lines = 1;
    for (int i = 0; i < m_table->columnCount(); ++i) {
        const QRect room(0, 0, std::max(1, m_table->columnWidth(i) - padding), QWIDGETSIZE_MAX);
        const QString text = m_table->horizontalHeaderItem(i)->text();
        const int needed = metrics.boundingRect(room, Qt::TextWordWrap, text).height();
        lines = std::max(lines, (needed + metrics.lineSpacing() - 1) / metrics.lineSpacing());
    }
    const int height = header->sizeHint().height() + (lines - 1) * metrics.lineSpacing();
    header->setFixedHeight(height);
    return height;
}

void GridEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Not in the middle of the layout that resizes it: that would not hear of the new height.
    if (event->size().width() != event->oldSize().width())
        QTimer::singleShot(0, this, &GridEditor::fit);
}

void GridEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace soviec
