// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/chip_painter.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace soviec {

/// What one table cell shows. A screen reader is given all of it as one text.
struct Cell {
    QString text;
    QString second; ///< a second line, muted unless `secondInk` says otherwise
    QString code;   ///< catalog code in a box before the text
    QString iconName;
    QList<ChipData> chips; ///< on a line below where there is a text, in place of `second`
    int permille = -1; ///< 0 …: a bar below the text
    Meaning barMeaning = Meaning::Good;
    Ink ink = Ink::Text;
    Ink secondInk = Ink::Muted;
    bool strong = false;
    bool editable = false;
    QVariant key;    ///< what is sorted by where it is not the text: a number, an ISO date
    QString toolTip; ///< empty: the text
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A row with an identity that survives refreshing: the selection is kept by it.
struct Row {
    QString id;
    QList<Cell> cells;
    friend bool operator==(const Row&, const Row&) = default;
};

enum class ColumnKind {
    Text,
    Number, ///< right-aligned, sorted by Cell::key
    Name,   ///< a person's name: sorted by given name
    State,  ///< a chip with a sign; `sample` is its longest word
};

struct Column {
    QString id; ///< stable, for what is remembered
    QString title;
    QString sample; ///< the column is as wide as this text; empty: it takes the room that is left
    ColumnKind kind = ColumnKind::Text;
};

/// Roles beside Qt's own that the delegate and the filter read.
enum CellRole {
    CellDataRole = Qt::UserRole + 0x500,
    RowIdRole,
    SortKeyRole,
    TallRole,
    FilterTextRole
};

/// Everything in the cell as one text, for screen readers, copying and the filter.
QString spokenText(const Cell& cell);
/// Answers Qt's roles and CellRole's of a cell; for models of their own.
QVariant cellData(const Cell& cell, ColumnKind kind, int role);
/// True where the cell needs a tall row.
bool isTall(const Cell& cell);

} // namespace soviec

Q_DECLARE_METATYPE(soviec::Cell)
