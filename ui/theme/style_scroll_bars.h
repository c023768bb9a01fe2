// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_table.h"

#include <QStyleOptionSlider>

namespace soviec {

/// Scroll bars: a handle on the ground, no arrows.
int shortestHandle(const StyleTable& table);
/// Handle, what is before and after it, groove; the arrows have no place.
QRect scrollBarPart(
    const StyleTable& table, QStyle::SubControl part, const QStyleOptionSlider& option);
void drawScrollBar(
    const StyleTable& table, QPainter& painter, const QStyleOptionSlider& option);

} // namespace soviec
