// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_box.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace soviec {

namespace {

QPainterPath outline(const QRectF& r, qreal left, qreal right)
{
    QPainterPath path;
    path.moveTo(r.left() + left, r.top());
    path.lineTo(r.right() - right, r.top());
    path.arcTo(r.right() - 2 * right, r.top(), 2 * right, 2 * right, 90, -90);
    path.lineTo(r.right(), r.bottom() - right);
    path.arcTo(r.right() - 2 * right, r.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(r.left() + left, r.bottom());
    path.arcTo(r.left(), r.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(r.left(), r.top() + left);
    path.arcTo(r.left(), r.top(), 2 * left, 2 * left, 180, -90);
    path.closeSubpath();
    return path;
}

void drawSides(QPainter& painter, const QRect& rect, const Box& box)
{
    if (box.ground.isValid())
        painter.fillRect(rect, box.ground);
    if (!box.line.isValid())
        return;
    const QRect inside = box.inside(rect);
    painter.fillRect(rect.left(), rect.top(), rect.width(), box.border.top(), box.line);
    painter.fillRect(rect.left(), inside.bottom() + 1, rect.width(), box.border.bottom(), box.line);
    painter.fillRect(rect.left(), inside.top(), box.border.left(), inside.height(), box.line);
    painter.fillRect(inside.right() + 1, inside.top(), box.border.right(), inside.height(), box.line);
}

} // namespace

void drawBox(QPainter& painter, const QRect& rect, const Box& box)
{
    // A corner that has no room is none.
    const int round = 2 * box.radius <= std::min(rect.width(), rect.height()) ? box.radius : 0;
    const int width = box.border.left();
    if (round == 0 || width != box.border.top() || width != box.border.bottom()) {
        drawSides(painter, rect, box);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF area(rect);
    if (box.border.right() != width) {
        // The side that is open lies outside.
        painter.setClipRect(rect, Qt::IntersectClip);
        area.setRight(area.right() + width);
    }
    const qreal half = width / 2.0;
    area.adjust(half, half, -half, -half);
    painter.setPen(width > 0 && box.line.isValid() ? QPen(box.line, width) : QPen(Qt::NoPen));
    painter.setBrush(box.ground.isValid() ? QBrush(box.ground) : QBrush());
    const qreal corner = round - half;
    if (box.roundLeft && box.roundRight)
        painter.drawRoundedRect(area, corner, corner);
    else
        painter.drawPath(outline(area, box.roundLeft ? corner : 0, box.roundRight ? corner : 0));
    painter.restore();
}

} // namespace soviec
