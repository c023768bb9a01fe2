// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/signature_block.h"

#include "core/report/form_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

constexpr qreal gap = 2 * mm;     // between two signers
constexpr qreal toSign = 22 * mm; // from the note to the name

} // namespace

// NĐ 30/2020: the words in 12 bold italic, the list in 11. HD 05-HD/VPTW: underlined, 14 and 12.
qreal SignatureBlock::layOutRecipients(
    const report::Report& report, TextCache& cache, int width)
{
    if (report.recipients.isEmpty())
        return 0;
    const bool party = report.bloc == Bloc::Party;
    TextFormat head;
    head.size = party ? 140 : 120;
    head.bold = head.italic = !party;
    head.width = width;
    TextFormat item = head;
    item.size = party ? 120 : 110;
    item.bold = item.italic = false;
    qreal y = 0;
    const auto put = [&](const QString& text, const TextFormat& format) {
        const auto shaped = cache.shape(text, format);
        m_parts.push_back({QPointF(0, y), shaped});
        y += shaped->height();
    };
    put(report::FormText::common().text(u"recipients"), head);
    if (party)
        m_underline = QLineF(0, y, m_parts.back().text->maxWidth, y);
    for (const QString& one : report.recipients)
        put(u"- "_s + one, item);
    return y;
}

SignatureBlock::SignatureBlock(
    const report::Report& report, const PageStyle& style, TextCache& cache)
{
    const std::vector<report::Signature>& signatures = report.signatures;
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
    m_height = std::max(m_height, layOutRecipients(report, cache, plain.width));
}

void SignatureBlock::place(Flow& flow, qreal tail) const
{
    flow.ensure(m_height + tail);
    for (const Part& part : m_parts)
        flow.text(flow.left() + part.at.x(), flow.y() + part.at.y(), part.text);
    if (!m_underline.isNull())
        flow.stroke(
            m_underline.p1() + QPointF(flow.left(), flow.y()),
            m_underline.p2() + QPointF(flow.left(), flow.y()));
    flow.advance(m_height);
}

} // namespace soviec::print
