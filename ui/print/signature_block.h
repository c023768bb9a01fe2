// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/flow.h"
#include "ui/print/text_cache.h"

namespace soviec::print {

/// Those who sign, side by side, never broken over two pages. A single signer stands on the right,
/// with the recipients to the left where there are any.
class SignatureBlock : public Block {
public:
    SignatureBlock(
        const report::Report& report, const PageStyle& style, TextCache& cache);

    qreal firstPart(qreal tail) const override { return m_height + tail; }
    void place(Flow& flow, qreal tail) const override;

private:
    struct Part { // from the block's upper left corner
        QPointF at;
        std::shared_ptr<const ShapedText> text;
    };
    qreal layOutRecipients(const report::Report& report, TextCache& cache, int width);

    std::vector<Part> m_parts;
    QLineF m_underline;
    qreal m_height = 0;
};

} // namespace soviec::print
