// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/signature_block.h"

#include <algorithm>

namespace soviec::print {

namespace {

constexpr qreal gap = 2 * mm;     // between two signers
constexpr qreal toSign = 22 * mm; // from the note to the name

} // namespace

SignatureBlock::SignatureBlock(
    const std::vector<report::Signature>& signatures, const PageStyle& style, TextCache& cache)
{
    const size_t columns = std::max<size_t>(2, signatures.size());
    const qreal pitch = (style.content().width() + gap) / qreal(columns);
    const size_t firstColumn = columns - signatures.size();
    TextFormat plain;
    plain.size = style.bodySize;
    plain.align = TextAlign::Centre;
    plain.width = int(pitch - gap);
    TextFormat bold = plain;
    bold.bold = true;
    TextFormat italic = plain;
    italic.italic = true;
    TextFormat dated = italic;
    dated.size = style.tableSize; // place and date fit half a page on one line
    TextFormat small = italic;
    small.size = style.tableSize - 10;

    // Row by row, so that titles, notes and names of all signers stand at the same height.
    const auto row = [&](QString report::Signature::*part, const TextFormat& format, qreal least) {
        qreal height = 0;
        for (size_t i = 0; i < signatures.size(); ++i) {
            const QString& text = signatures[i].*part;
            if (text.isEmpty())
                continue;
            const auto shaped = cache.shape(text, format);
            m_parts.push_back({QPointF(pitch * qreal(firstColumn + i), m_height), shaped});
            height = std::max(height, shaped->height());
        }
        m_height += std::max(height, least);
    };
    row(&report::Signature::dateLine, dated, 0);
    row(&report::Signature::title, bold, 0);
    row(&report::Signature::note, italic, 0);
    m_height += 3 * mm;
    row(&report::Signature::signedLine, small, toSign - 3 * mm);
    row(&report::Signature::name, bold, 0);
}

void SignatureBlock::place(Flow& flow, qreal tail) const
{
    flow.ensure(m_height + tail);
    for (const Part& part : m_parts)
        flow.text(flow.left() + part.at.x(), flow.y() + part.at.y(), part.text);
    flow.advance(m_height);
}

} // namespace soviec::print
