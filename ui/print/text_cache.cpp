// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_cache.h"

#include "ui/print/page_style.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace soviec::print {

namespace {

// Texts of one person are seldom used twice; dropping everything now and then keeps memory flat
// and costs the fixed texts of one sheet.
constexpr qsizetype maxKept = 20'000;

constexpr qreal unlimited = 10'000'000;
constexpr int balanceStep = 100; // 1 mm: nobody sees less

Qt::Alignment alignment(TextAlign align)
{
    switch (align) {
    case TextAlign::Left: return Qt::AlignLeft;
    case TextAlign::Centre: return Qt::AlignHCenter;
    case TextAlign::Right: return Qt::AlignRight;
    case TextAlign::Justify: return Qt::AlignJustify;
    }
    Q_UNREACHABLE();
}

} // namespace

TextCache::TextCache(QString family)
    : m_family(std::move(family))
{
}

QFont TextCache::font(const TextFormat& format) const
{
    QFont font(m_family);
    // Pixels of this font are hundredths of a millimetre: fine enough that no hinting and no
    // rounding to a device shifts a glyph, and the same on every device.
    font.setPixelSize(int(std::lround(format.size * point / 10.0)));
    font.setBold(format.bold);
    font.setItalic(format.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

std::shared_ptr<const ShapedText>
TextCache::shapeAnew(const QString& text, const TextFormat& format) const
{
    QString laid = text.normalized(QString::NormalizationForm_C);
    laid.replace(u'\n', QChar::LineSeparator);
    const QFont face = font(format);
    QTextLayout layout(laid, face);
    QTextOption option(alignment(format.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    const qreal width = format.width > 0 ? format.width : unlimited;

    auto shaped = std::make_shared<ShapedText>();
    std::vector<QTextLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal indent = lines.empty() ? format.firstIndent : 0;
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, 0));
        lines.push_back(line);
    }
    layout.endLayout();

    const qreal natural = lines.empty() ? 0 : lines.front().height();
    shaped->stride =
        format.lineHeight > 0 ? format.lineHeight : std::round(natural * format.lineFactor / 100.0);
    const qreal drop = (shaped->stride - natural) / 2;
    for (QTextLine& line : lines) {
        line.setPosition(line.position() + QPointF(0, drop));
        ShapedLine out;
        out.runs = line.glyphRuns();
        out.left = line.naturalTextRect().left();
        out.width = line.naturalTextWidth();
        out.text = laid.mid(line.textStart(), line.textLength()).trimmed();
        shaped->maxWidth = std::max(shaped->maxWidth, out.width);
        shaped->lines.push_back(std::move(out));
    }
    return shaped;
}

std::shared_ptr<const ShapedText> TextCache::shape(const QString& text, const TextFormat& format)
{
    const Key key{text, format};
    if (const auto it = m_shaped.constFind(key); it != m_shaped.constEnd())
        return *it;
    if (m_shaped.size() >= maxKept)
        m_shaped.clear();
    auto shaped = shapeAnew(text, format);
    m_shaped.insert(key, shaped);
    return shaped;
}

qreal TextCache::lengthOf(const QString& text, TextFormat format)
{
    format.width = 0;
    format.firstIndent = 0;
    format.align = TextAlign::Left;
    return shape(text, format)->maxWidth;
}

QString TextCache::balanced(const QString& text, TextFormat format)
{
    const int lines = shape(text, format)->lineCount();
    if (lines < 2 || text.contains(u'\n'))
        return text;
    int narrow = int(std::ceil(longestWord(text, format))); // the narrowest of as many lines
    int wide = format.width;
    while (wide - narrow > balanceStep) {
        format.width = (narrow + wide) / 2;
        (shape(text, format)->lineCount() > lines ? narrow : wide) = format.width;
    }
    format.width = wide;
    QStringList broken;
    for (const ShapedLine& line : shape(text, format)->lines)
        broken.append(line.text);
    return broken.join(u'\n');
}

qreal TextCache::longestWord(const QString& text, const TextFormat& format)
{
    const Key key{text, format};
    if (const auto it = m_longestWords.constFind(key); it != m_longestWords.constEnd())
        return *it;
    if (m_longestWords.size() >= maxKept)
        m_longestWords.clear();
    qreal longest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        if (i > start)
            longest = std::max(longest, lengthOf(text.mid(start, i - start), format));
        start = i + 1;
    }
    m_longestWords.insert(key, longest);
    return longest;
}

} // namespace soviec::print
