// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_box.h"
#include "ui/theme/style_table.h"

#include <QStyleOptionComplex>

namespace soviec {

/// What can be typed into: one line, many lines, lists to choose from, figures. The property `wrong`
/// rings one in red; a line of `kind` cell stands in a table, one of `kind` bare in a frame that has
/// the border.
Box fieldBox(const StyleTable& table, QStyle::State state, const QWidget* field);
/// A field of one line, a list to choose from or a figure: as high as a button.
bool isField(const QWidget* widget);
/// A field of many lines, also one that is only read.
bool isText(const QWidget* field);
/// Gives a field of one line its height, which a crowded layout and the row of a table leave it.
void dressField(const StyleTable& table, QWidget* field);
/// A line that is a part of a list or of a figure: that one is drawn.
bool isPartOfField(const QWidget* line);

QSize lineSize(const StyleTable& table, const QSize& contents, const QWidget* field);
QSize comboSize(const StyleTable& table, const QSize& contents, const QWidget* field);
QSize spinSize(
    const StyleTable& table, const QSize& contents, const QStyleOptionSpinBox& option,
    const QWidget* field);

/// The parts of a list to choose from and of a figure, but for the list itself.
QRect comboPart(
    const StyleTable& table, QStyle::SubControl part, const QStyleOptionComplex& option,
    const QWidget* field);
QRect spinPart(
    const StyleTable& table, QStyle::SubControl part, const QStyleOptionSpinBox& option,
    const QWidget* field);
void drawCombo(
    const StyleTable& table, QPainter& painter, const QStyleOptionComplex& option,
    const QWidget* field);
void drawComboWords(
    const StyleTable& table, QPainter& painter, const QStyleOptionComboBox& option,
    const QWidget* field);
void drawSpin(
    const StyleTable& table, QPainter& painter, const QStyleOptionSpinBox& option,
    const QWidget* field);

} // namespace soviec
