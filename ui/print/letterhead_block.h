// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/flow.h"
#include "ui/print/text_cache.h"

namespace soviec::print {

/// The head of a sheet: agency on the left, nation or Party on the right, each centred in its own
/// column, with the rules under them and the date line. NĐ 30/2020 Phụ lục I; HD 05-HD/VPTW.
class LetterheadBlock : public Block {
public:
    LetterheadBlock(const report::Report& report, const PageStyle& style, TextCache& cache);

    qreal firstPart(qreal tail) const override { return m_height + tail; }
    void place(Flow& flow, qreal tail) const override;

private:
    struct Part { // from the block's upper left corner
        QPointF at;
        std::shared_ptr<const ShapedText> text;
    };
    qreal
    putLine(TextCache& cache, qreal x, qreal y, const QString& text, const TextFormat& format);
    void rule(qreal centre, qreal y, qreal length);
    qreal
    layOutLeft(const report::Report& report, const PageStyle& style, TextCache& cache, int width);
    qreal layOutState(
        const report::Report& report, const PageStyle& style, TextCache& cache, qreal x, int width);
    qreal layOutParty(
        const report::Report& report, const PageStyle& style, TextCache& cache, qreal x, int width);

    qreal layOutLogo(const report::Report& report, int width);

    std::vector<Part> m_parts;
    std::vector<QLineF> m_rules;
    QImage m_logo;
    QRectF m_logoArea;
    qreal m_height = 0;
};

} // namespace soviec::print
