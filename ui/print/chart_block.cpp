// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_block.h"

namespace soviec::print {

void ChartBlock::place(Flow& flow, qreal tail) const
{
    flow.ensure(m_picture.size.height() + tail);
    const QPointF origin(flow.left(), flow.y());
    for (const Fill& fill : m_picture.fills)
        flow.fill({fill.area.translated(origin), fill.tone, fill.percent});
    for (const Stroke& stroke : m_picture.strokes)
        flow.stroke(stroke.line.p1() + origin, stroke.line.p2() + origin, stroke.width);
    for (const PlacedText& text : m_picture.texts)
        flow.text(
            origin.x() + text.at.x(), origin.y() + text.at.y(), text.text, text.first, text.count);
    flow.advance(m_picture.size.height());
}

} // namespace soviec::print
