// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMargins>
#include <QRect>

class QPainter;

namespace soviec {

/// What frames, buttons and fields have in common: a ground, a border, corners, room inside.
struct Box {
    QColor ground; ///< invalid: none
    QColor line;   ///< invalid: the border keeps its room and is not drawn
    QMargins border;
    QMargins padding;
    int radius = 0;
    bool roundLeft = true;
    bool roundRight = true;

    void setBorder(int width) { border = QMargins(width, width, width, width); }
    QRect inside(const QRect& rect) const { return rect.marginsRemoved(border); }
    QRect contents(const QRect& rect) const { return rect.marginsRemoved(border + padding); }
    QSize around(const QSize& size) const { return size.grownBy(border + padding); }
};

void drawBox(QPainter& painter, const QRect& rect, const Box& box);

} // namespace soviec
