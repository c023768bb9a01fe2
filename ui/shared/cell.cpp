// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cell.h"

#include "core/base/text.h"
#include "core/base/tr.h"

namespace soviec {

QString spokenText(const Cell& cell)
{
    QStringList parts;
    QString first = cell.code;
    if (!first.isEmpty() && !cell.text.isEmpty())
        first += u' ';
    first += cell.text;
    if (!first.isEmpty())
        parts += first;
    for (const ChipData& chip : cell.chips)
        parts += chip.word;
    if (!cell.second.isEmpty())
        parts += cell.second;
    // A screen reader says "empty" instead of falling silent.
    return parts.isEmpty() ? Tr::tr("empty") : parts.join(u", ");
}

bool isTall(const Cell& cell)
{
    return !cell.second.isEmpty() || cell.permille >= 0
        || (!cell.text.isEmpty() && !cell.chips.isEmpty());
}

QVariant cellData(const Cell& cell, ColumnKind kind, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return cell.text;
    case Qt::AccessibleTextRole: return spokenText(cell);
    case Qt::AccessibleDescriptionRole: return cell.toolTip;
    case Qt::ToolTipRole:
        if (!cell.toolTip.isEmpty())
            return cell.toolTip;
        return cell.text.isEmpty() && cell.chips.isEmpty() ? QVariant() : spokenText(cell);
    case Qt::TextAlignmentRole:
        return int(kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft)
               | int(Qt::AlignVCenter);
    case CellDataRole: return QVariant::fromValue(cell);
    case TallRole: return isTall(cell);
    case FilterTextRole:
        return cell.text.isEmpty() && cell.chips.isEmpty() && cell.code.isEmpty()
                   ? QString()
                   : fold(spokenText(cell));
    case SortKeyRole:
        if (cell.key.isValid())
            return cell.key;
        if (kind == ColumnKind::Name)
            return nameCollationKey(cell.text);
        return collationKey(cell.text.isEmpty() ? spokenText(cell) : cell.text);
    default: return {};
    }
}

} // namespace soviec
