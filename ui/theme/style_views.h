// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_table.h"

#include <QStyleOptionHeader>

namespace soviec {

/// A table, a tree or a list, not the header of one.
bool isView(const QWidget* widget);
/// The list a choice unfolds: the one view that has a border.
bool isUnfolded(const QWidget* view);
/// Boxes to tick are drawn here and not by the base style.
bool hasTicks(const QWidget* view);
/// A table whose cells are typed in: its texts stand where those of its heading stand.
bool isGrid(const QWidget* view);
/// The colours of what is selected in a view, in place of those in a field; what cannot be chosen is
/// read like the rest.
void colourItem(const StyleTable& table, QPalette& palette);

QSize headerSize(
    const StyleTable& table, const QSize& base, const QStyleOptionHeader& option,
    const QWidget* header);
/// The ground of a section with the line below it.
void drawSection(
    const StyleTable& table, QPainter& painter, const QStyleOption& option, const QWidget* header);
void drawSectionWords(
    const StyleTable& table, QPainter& painter, const QStyleOptionHeader& option,
    const QWidget* header, const QStyle& style);
QRect sectionWords(const StyleTable& table, const QStyleOption& option);

} // namespace soviec
