// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/data_table.h"

#include "core/base/tr.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/filter_heading.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/settings.h"
#include "ui/shared/table_filter.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

DataTable::DataTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_rows(new RowModel(this))
    , m_filter(new TableFilter(this))
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(new FilterHeading(this));
    setItemDelegate(new CellDelegate(this));
    m_filter->setSourceModel(m_rows);
    setModel(m_filter);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);

    const auto later = [this] {
        laterRowHeights();
    };
    connect(m_filter, &QAbstractItemModel::modelReset, this, later);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, later);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, later);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if ((index.flags() & Qt::ItemIsEditable) == 0)
            emit opened(idAt(index));
    });
    onLook(this, [this] {
        setRowHeights();
        setColumnWidths();
    });
}

void DataTable::setColumns(const QList<Column>& columns)
{
    m_rows->setColumns(columns);
    m_widthsByUser = false;
    setColumnWidths();
}

void DataTable::setTableModel(QAbstractItemModel* model)
{
    m_filter->setSourceModel(model);
    setColumnWidths();
}

void DataTable::setRows(const QList<Row>& rows)
{
    const QString current = currentId();
    const QStringList selected = selectedIds();
    m_replacing = true;
    m_rows->setRows(rows);
    m_replacing = false;
    setRowHeights();
    if (currentId() == current)
        return;
    setCurrentId(current);
    if (selected.size() > 1) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            if (selected.contains(idAt(index)))
                selectionModel()->select(
                    index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    if (currentId() != current)
        emit currentIdChanged(currentId());
}

QString DataTable::idAt(const QModelIndex& index) const
{
    return index.isValid() ? index.data(RowIdRole).toString() : QString();
}

QString DataTable::currentId() const
{
    return idAt(currentIndex());
}

void DataTable::setCurrentId(const QString& id)
{
    for (int row = 0; !id.isEmpty() && row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (idAt(index) == id) {
            // Whatever key is held: a step begun with Ctrl must not leave its row out of what is selected.
            const auto range = selectionBehavior() == SelectRows ? QItemSelectionModel::Rows
                                                                 : QItemSelectionModel::NoUpdate;
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | range);
            scrollTo(index);
            return;
        }
    }
}

QStringList DataTable::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids += idAt(index);
    return ids;
}

QStringList DataTable::visibleIds() const
{
    QStringList ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids += idAt(m_filter->index(row, 0));
    return ids;
}

void DataTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void DataTable::setFewestRows(int rows)
{
    m_fewestRows = rows;
    updateGeometry();
}

void DataTable::setWrapColumn(int column)
{
    m_wrapColumn = column;
    connect(
        horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::laterRowHeights,
        Qt::UniqueConnection);
}

bool DataTable::isTallRow(int row) const
{
    if (m_filter->index(row, 0).data(TallRole).toBool())
        return true;
    if (m_wrapColumn < 0)
        return false;
    const auto cell = m_filter->index(row, m_wrapColumn).data(CellDataRole).value<Cell>();
    const QFont font = face(cell.strong ? Face::Strong : Face::Body, this);
    return QFontMetrics(font).horizontalAdvance(cell.text)
        > columnWidth(m_wrapColumn) - 2 * px(this, Space::Small);
}

QSize DataTable::minimumSizeHint() const
{
    return {
        px(this, Space::FieldLong),
        horizontalHeader()->sizeHint().height() + m_fewestRows * verticalHeader()->defaultSectionSize()};
}

void DataTable::laterRowHeights()
{
    if (m_heightsDue)
        return;
    m_heightsDue = true;
    QTimer::singleShot(0, this, &DataTable::setRowHeights);
}

void DataTable::setRowHeights()
{
    m_heightsDue = false;
    const int low = px(this, Space::Row);
    const int tall = px(this, Space::RowTall);
    const int count = m_filter->rowCount();
    QList<int> tallRows;
    for (int row = 0; row < count; ++row) {
        if (isTallRow(row))
            tallRows += row;
    }
    const bool mostlyTall = tallRows.size() * 2 > count;
    QHeaderView* rows = verticalHeader();
    rows->setMinimumSectionSize(low);
    rows->setDefaultSectionSize(mostlyTall ? tall : low);
    for (int row = 0, next = 0; row < count; ++row) {
        const bool isTallRow = next < tallRows.size() && tallRows[next] == row;
        next += isTallRow ? 1 : 0;
        const int height = isTallRow ? tall : low;
        if (rows->sectionSize(row) != height)
            rows->resizeSection(row, height);
    }
}

void DataTable::setColumnWidths()
{
    const QList<Column>& columns = m_rows->columns();
    QHeaderView* header = horizontalHeader();
    if (header->count() != columns.size() || m_widthsByUser)
        return;
    const QFontMetrics body(face(Face::Body, this));
    const QFontMetrics small(face(Face::SmallStrong, this));
    const int room = 2 * px(this, Space::Small) + px(this, Space::Tight);
    for (int i = 0; i < columns.size(); ++i) {
        const bool rest = columns[i].sample.isEmpty();
        header->setSectionResizeMode(i, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (rest)
            continue;
        const int sample =
            columns[i].kind == ColumnKind::State
                ? chipSize({u"check"_s, columns[i].sample, Meaning::Neutral}, this).width()
                : body.horizontalAdvance(columns[i].sample);
        header->resizeSection(
            i, std::max(sample, small.horizontalAdvance(columns[i].title)) + room);
    }
}

void DataTable::showColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    const QList<Column>& columns = m_rows->columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].title.isEmpty())
            continue;
        QAction* action = menu.addAction(columns[i].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        // The last visible column stays.
        const bool last = horizontalHeader()->hiddenSectionCount() + 1 >= columns.size();
        action->setEnabled(isColumnHidden(i) || !last);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            setColumnHidden(i, !shown);
            saveHeader();
        });
    }
    addViewsTo(menu);
    menu.exec(horizontalHeader()->viewport()->mapToGlobal(at));
}

void DataTable::remember(Settings& settings, const QString& tableId)
{
    m_settings = &settings;
    m_tableId = tableId;
    const QByteArray state =
        QByteArray::fromBase64(settings.value(Setting::Table, tableId).toString().toLatin1());
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) {
        m_widthsByUser = true;
        m_filter->sort(
            horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    }
    QHeaderView* header = horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::saveHeader);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::saveHeader);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        // Only what a hand did: the stretched column resizes with the window.
        if (horizontalHeader()->sectionResizeMode(section) == QHeaderView::Interactive
            && (QGuiApplication::mouseButtons() & Qt::LeftButton) != 0) {
            m_widthsByUser = true;
            saveHeader();
        }
    });
}

void DataTable::saveHeader()
{
    if (m_settings != nullptr)
        m_settings->setValue(
            Setting::Table, QString::fromLatin1(horizontalHeader()->saveState().toBase64()),
            m_tableId);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_filter->rowCount() > 0)
        return;
    const bool filtered = !m_filter->words().isEmpty() && m_filter->sourceModel()->rowCount() > 0;
    const QString text = filtered ? Tr::tr("No row matches the filter.") : m_emptyText;
    QPainter painter(viewport());
    painter.setPen(ink(Ink::Muted));
    painter.setFont(face(Face::Body, this));
    const int side = px(this, Space::Card);
    painter.drawText(
        viewport()->rect().adjusted(side, side, -side, -side),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState
        && currentIndex().isValid()) {
        emit opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_replacing && idAt(current) != idAt(previous))
        emit currentIdChanged(idAt(current));
}

} // namespace soviec
