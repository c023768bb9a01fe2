// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_block.h"

#include <algorithm>
#include <utility>

namespace soviec::print {

namespace {

constexpr int together = 2; // lines that stay on a page, at the end of one and the start of another

} // namespace

TextBlock::TextBlock(std::shared_ptr<const ShapedText> text)
    : m_text(std::move(text))
{
}

qreal TextBlock::firstPart(qreal tail) const
{
    return m_text->lineCount() < 2 * together ? m_text->height() + tail : together * m_text->stride;
}

void TextBlock::place(Flow& flow, qreal tail) const
{
    const int total = m_text->lineCount();
    int first = 0;
    while (first < total) {
        const int rest = total - first;
        const bool mayBreak = rest >= 2 * together;
        int take = rest;
        if (rest * m_text->stride + tail > flow.remaining()) {
            const int fitting = int(flow.remaining() / m_text->stride);
            take = std::min(fitting, rest - together);
            if (!flow.atTop() && (!mayBreak || take < together)) {
                flow.newPage();
                continue;
            }
            // On an empty page something has to stand, even if the tail then goes its own way.
            if (!mayBreak || take < 1)
                take = std::clamp(fitting, 1, rest);
        }
        flow.text(flow.left(), flow.y(), m_text, first, take);
        flow.advance(take * m_text->stride);
        first += take;
        if (first < total)
            flow.newPage();
    }
}

} // namespace soviec::print
