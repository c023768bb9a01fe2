// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"

namespace soviec::print {

Flow::Flow(const PageStyle& style)
    : m_paper(style.paper)
    , m_content(style.content())
{
    newPage();
}

void Flow::newPage()
{
    m_pages.push_back({m_paper, {}, {}, {}, {}, {}});
    m_y = m_content.top();
}

void Flow::ensure(qreal height)
{
    if (height > remaining() && !atTop())
        newPage();
}

void Flow::space(qreal height)
{
    if (!atTop())
        m_y += height;
}

void Flow::text(
    qreal x, qreal y, const std::shared_ptr<const ShapedText>& text, int first, int count)
{
    m_pages.back().texts.push_back(
        {QPointF(x, y), text, first, count < 0 ? text->lineCount() - first : count});
}

void Flow::stroke(const QPointF& from, const QPointF& to, qreal width)
{
    m_pages.back().strokes.push_back({QLineF(from, to), width});
}

void placeAll(Flow& flow, const Blocks& blocks)
{
    // From the end: what has to follow a block depends on what has to follow the next one.
    std::vector<qreal> tails(blocks.size(), 0);
    for (size_t i = blocks.size(); i-- > 1;) {
        if (blocks[i - 1]->keepWithNext && !blocks[i]->newPage)
            tails[i - 1] = blocks[i]->spaceBefore + blocks[i]->firstPart(tails[i]);
    }
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = *blocks[i];
        if (block.newPage && !flow.atTop())
            flow.newPage();
        flow.space(block.spaceBefore);
        block.place(flow, tails[i]);
    }
}

} // namespace soviec::print
