// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/flow.h"

namespace soviec::print {

/// A paragraph over the width of the page. Short ones stay whole; longer ones break where a page
/// ends, with at least two lines on either side.
class TextBlock : public Block {
public:
    explicit TextBlock(std::shared_ptr<const ShapedText> text);

    qreal firstPart(qreal tail) const override;
    void place(Flow& flow, qreal tail) const override;

private:
    std::shared_ptr<const ShapedText> m_text;
};

} // namespace soviec::print
