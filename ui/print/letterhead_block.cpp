// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letterhead_block.h"

#include "core/report/form_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

constexpr qreal gap = 5 * mm;       // white space between the two columns
constexpr qreal underText = 1 * mm; // from a text to the rule under it
constexpr qreal logoSide = 14 * mm;
constexpr qreal agencyRule = 0.4;   // NĐ 30/2020: a third to a half of the line above

TextFormat centred(int size, bool bold, int width, bool italic = false)
{
    TextFormat format;
    format.size = size;
    format.bold = bold;
    format.italic = italic;
    format.align = TextAlign::Centre;
    format.width = width;
    return format;
}

} // namespace

LetterheadBlock::LetterheadBlock(
    const report::Report& report, const PageStyle& style, TextCache& cache)
{
    const report::FormText& words = report::FormText::common();
    const int total = int(style.content().width());
    const bool party = report.bloc == Bloc::Party;
    const qreal right =
        party ? cache.lengthOf(words.text(u"party"), centred(style.partySize, true, 0))
              : std::max(
                  cache.lengthOf(words.text(u"nation"), centred(style.headSize, true, 0)),
                  cache.lengthOf(words.text(u"motto"), centred(style.mottoSize, true, 0)));
    const qreal dated =
        report.place.isEmpty()
            ? 0
            : cache.lengthOf(
                report::dateLine(report.place, report.date),
                centred(style.bodySize, false, 0, true));
    // The date line stays on one line unless the place has a very long name.
    const qreal wanted = std::max({right, total * 0.45, std::min(dated, total * 0.55)});
    const int rightWidth = int(std::ceil(wanted)) + 2;
    const int leftWidth = total - rightWidth - int(gap);
    const qreal rightX = leftWidth + gap;

    const qreal left = layOutLeft(report, style, cache, leftWidth);
    const qreal rightEnd = party ? layOutParty(report, style, cache, rightX, rightWidth)
                                 : layOutState(report, style, cache, rightX, rightWidth);
    m_height = std::max(left, rightEnd);
}

qreal LetterheadBlock::putLine(
    TextCache& cache, qreal x, qreal y, const QString& text, const TextFormat& format)
{
    const auto shaped = cache.shape(text, format);
    m_parts.push_back({QPointF(x, y), shaped});
    return y + shaped->height();
}

void LetterheadBlock::rule(qreal centre, qreal y, qreal length)
{
    m_rules.emplace_back(centre - length / 2, y, centre + length / 2, y);
}

qreal LetterheadBlock::layOutLeft(
    const report::Report& report, const PageStyle& style, TextCache& cache, int width)
{
    qreal y = layOutLogo(report, width);
    if (!report.superiorName.isEmpty())
        y = putLine(
            cache, 0, y, report.superiorName.toUpper(), centred(style.headSize, false, width));
    const TextFormat bold = centred(style.headSize, true, width);
    y = putLine(cache, 0, y, report.agencyName.toUpper(), bold);
    const TextFormat plain = centred(style.mottoSize, false, width);
    if (report.bloc == Bloc::Party) {
        y = putLine(cache, 0, y, u"*"_s, plain);
        // HD 05-HD/VPTW 2026: no colon after "Số".
        QString number = report.number;
        return number.isEmpty() ? y : putLine(cache, 0, y, number.remove(u':'), plain);
    }
    y += underText;
    rule(width / 2.0, y, m_parts.back().text->maxWidth * agencyRule);
    y += underText;
    return report.number.isEmpty() ? y : putLine(cache, 0, y + 1 * mm, report.number, plain);
}

qreal LetterheadBlock::layOutLogo(const report::Report& report, int width)
{
    m_logo = QImage::fromData(report.logo);
    if (m_logo.isNull())
        return 0;
    const QSizeF size = QSizeF(m_logo.size()).scaled(logoSide, logoSide, Qt::KeepAspectRatio);
    m_logoArea = QRectF(QPointF((width - size.width()) / 2, 0), size);
    return size.height() + underText;
}

qreal LetterheadBlock::layOutState(
    const report::Report& report, const PageStyle& style, TextCache& cache, qreal x, int width)
{
    const report::FormText& words = report::FormText::common();
    qreal y = putLine(cache, x, 0, words.text(u"nation"), centred(style.headSize, true, width));
    y = putLine(cache, x, y, words.text(u"motto"), centred(style.mottoSize, true, width));
    y += underText;
    rule(x + width / 2.0, y, m_parts.back().text->maxWidth);
    y += underText;
    if (report.place.isEmpty())
        return y;
    return putLine(
        cache, x, y + 2 * mm, report::dateLine(report.place, report.date),
        centred(style.bodySize, false, width, true));
}

qreal LetterheadBlock::layOutParty(
    const report::Report& report, const PageStyle& style, TextCache& cache, qreal x, int width)
{
    const report::FormText& words = report::FormText::common();
    qreal y = putLine(cache, x, 0, words.text(u"party"), centred(style.partySize, true, width));
    rule(x + width / 2.0, y, m_parts.back().text->maxWidth);
    y += underText;
    if (report.place.isEmpty())
        return y;
    return putLine(
        cache, x, y + 1 * mm, report::dateLine(report.place, report.date),
        centred(style.bodySize, false, width, true));
}

void LetterheadBlock::place(Flow& flow, qreal tail) const
{
    flow.ensure(m_height + tail);
    const QPointF origin(flow.left(), flow.y());
    for (const Part& part : m_parts)
        flow.text(origin.x() + part.at.x(), origin.y() + part.at.y(), part.text);
    if (!m_logo.isNull())
        flow.image(m_logoArea.translated(origin), m_logo);
    for (const QLineF& line : m_rules)
        flow.stroke(line.p1() + origin, line.p2() + origin);
    flow.advance(m_height);
}

} // namespace soviec::print
