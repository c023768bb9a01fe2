// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_table.h"

#include <QStyleOptionButton>

class QPushButton;

namespace soviec {

/// Buttons by their property `kind` (primary, danger, square, link, search, navigation, segment);
/// a segment says its `place` (first, middle, last), too.
void dressButton(const StyleTable& table, QPushButton* button);
QSize buttonSize(const StyleTable& table, const QSize& contents, const QWidget* button);
QRect buttonContents(
    const StyleTable& table, const QStyleOptionButton& option, const QWidget* button);
void drawButton(
    const StyleTable& table, QPainter& painter, const QStyleOptionButton& option,
    const QWidget* button, const QStyle& style);

} // namespace soviec
