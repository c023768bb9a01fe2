// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cell_delegate.h"

#include "ui/shared/cell.h"
#include "ui/theme/face.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

// The words that fit on the first line, and the rest.
std::pair<QString, QString> wrap(const QString& text, const QFontMetrics& metrics, int width)
{
    qsizetype end = 0;
    for (qsizetype next = text.indexOf(u' '); next >= 0; next = text.indexOf(u' ', next + 1)) {
        if (metrics.horizontalAdvance(text.left(next)) > width)
            break;
        end = next;
    }
    return end == 0 ? std::pair(text, QString()) : std::pair(text.left(end), text.mid(end + 1));
}

} // namespace

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* view = option.widget;
    auto cell = index.data(CellDataRole).value<Cell>();
    const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option);

    const int side = px(view, Space::Small);
    const QRect area = option.rect.adjusted(side, 0, -side, -px(view, Space::Hair));
    const int lineHeight = QFontMetrics(face(Face::Body, view)).height() + px(view, Space::Tight);
    const int secondHeight = QFontMetrics(face(Face::Small, view)).height();
    QRect first = area;
    if (option.rect.height() >= px(view, Space::RowTall)) {
        // All first lines of a tall row stand on one line, also of cells without a second.
        const int top = area.top() + std::max(0, (area.height() - lineHeight - secondHeight) / 2);
        first = QRect(area.left(), top, area.width(), lineHeight);
    }
    const QRect second(area.left(), first.bottom() + 1, area.width(), secondHeight);
    if (!cell.text.isEmpty() && !cell.chips.isEmpty()) {
        paintChips(*painter, second, cell, view);
    } else if (!cell.second.isEmpty()) {
        const QFont font = face(Face::Small, view);
        painter->setFont(font);
        painter->setPen(ink(cell.secondInk));
        painter->drawText(
            second, int(Qt::AlignVCenter) | int(right ? Qt::AlignRight : Qt::AlignLeft),
            QFontMetrics(font).elidedText(cell.second, Qt::ElideRight, second.width()));
    } else if (cell.permille >= 0) {
        const int bar = px(view, Space::Bar);
        paintBar(
            *painter, QRect(area.left(), first.bottom() + bar, area.width(), bar), cell.permille,
            cell.barMeaning);
    }
    // A tall row without anything below the text has a second line for the text itself.
    const bool plain = cell.second.isEmpty() && cell.chips.isEmpty() && cell.permille < 0
        && cell.code.isEmpty() && cell.iconName.isEmpty();
    const QFontMetrics metrics(face(cell.strong ? Face::Strong : Face::Body, view));
    if (first.height() < area.height() && plain
        && metrics.horizontalAdvance(cell.text) > first.width()) {
        Cell line = cell;
        std::tie(line.text, cell.text) = wrap(cell.text, metrics, first.width());
        paintFirstLine(*painter, first.translated(0, metrics.height()), cell, right, view);
        cell = line;
    }
    paintFirstLine(*painter, first, cell, right, view);
    painter->restore();
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const QWidget* view = option.widget;
    if ((option.state & QStyle::State_Selected) != 0)
        painter.fillRect(option.rect, ink(Ink::Selection));
    const int hair = px(view, Space::Hair);
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom() - hair + 1, option.rect.width(), hair),
        ink(Ink::Line));
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter.setPen(QPen(ink(Ink::Accent), hair));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -hair, -hair));
    }
}

void CellDelegate::paintFirstLine(
    QPainter& painter, QRect line, const Cell& cell, bool right, const QWidget* view) const
{
    const int gap = px(view, Space::Tight);
    if (!cell.iconName.isEmpty()) {
        const int side = px(view, Space::IconSmall);
        QRect square(line.left(), 0, side, side);
        square.moveCenter({square.center().x(), line.center().y()});
        paintIcon(
            painter, square, cell.iconName, ink(cell.ink == Ink::Text ? Ink::Muted : cell.ink));
        line.setLeft(square.right() + 1 + 2 * gap);
    }
    if (!cell.code.isEmpty()) {
        const QSize size = codeSize(cell.code, view);
        QRect box(line.topLeft(), size);
        box.moveCenter({box.center().x(), line.center().y()});
        paintCode(painter, box, cell.code, view);
        line.setLeft(box.right() + 1 + gap);
    }
    if (!cell.text.isEmpty()) {
        const QFont font = face(cell.strong ? Face::Strong : Face::Body, view);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(ink(cell.ink));
        const QString shown = metrics.elidedText(cell.text, Qt::ElideRight, line.width());
        painter.drawText(
            line, int(Qt::AlignVCenter) | int(right ? Qt::AlignRight : Qt::AlignLeft), shown);
    } else {
        paintChips(painter, line, cell, view);
    }
}

void CellDelegate::paintChips(
    QPainter& painter, QRect line, const Cell& cell, const QWidget* view) const
{
    const int gap = px(view, Space::Tight);
    for (const ChipData& chip : cell.chips) {
        const QSize size = chipSize(chip, view);
        QRect pill(line.left(), 0, std::min(size.width(), line.width()), size.height());
        pill.moveCenter({pill.center().x(), line.center().y()});
        if (pill.width() <= size.height())
            break;
        paintChip(painter, pill, chip, view);
        line.setLeft(pill.right() + 1 + gap);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* view = option.widget;
    const auto cell = index.data(CellDataRole).value<Cell>();
    const int gap = px(view, Space::Tight);
    int width = QFontMetrics(face(cell.strong ? Face::Strong : Face::Body, view))
                    .horizontalAdvance(cell.text);
    if (!cell.iconName.isEmpty())
        width += px(view, Space::IconSmall) + 2 * gap;
    if (!cell.code.isEmpty())
        width += codeSize(cell.code, view).width() + gap;
    int second = QFontMetrics(face(Face::Small, view)).horizontalAdvance(cell.second);
    int chips = 0;
    for (const ChipData& chip : cell.chips)
        chips += chipSize(chip, view).width() + gap;
    second = std::max(second, chips);
    return {
        std::max(width, second) + 2 * px(view, Space::Small) + gap,
        px(view, isTall(cell) ? Space::RowTall : Space::Row)};
}

QWidget* CellDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setProperty("kind", u"cell"_s);
        line->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
    }
    return editor;
}

} // namespace soviec
