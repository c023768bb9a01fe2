// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_table.h"

#include <QStyleOptionButton>

namespace soviec {

/// Boxes to tick and circles to choose, by themselves and (boxes) in tables and lists.
enum class Tick { Box, Circle };

int tickSide(const StyleTable& table, Tick tick, QStyle::State state);
void drawTick(
    const StyleTable& table, QPainter& painter, const QRect& rect, Tick tick, QStyle::State state);
QSize tickSize(
    const StyleTable& table, Tick tick, const QSize& contents, QStyle::State state);
QRect tickPlace(const StyleTable& table, Tick tick, const QStyleOption& option);
QRect tickWords(const StyleTable& table, Tick tick, const QStyleOption& option);
void drawTicked(
    const StyleTable& table, QPainter& painter, Tick tick, const QStyleOptionButton& option,
    const QWidget* widget, const QStyle& style);

} // namespace soviec
