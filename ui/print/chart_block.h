// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/chart_picture.h"
#include "ui/print/flow.h"

namespace soviec::print {

/// A picture over the width of the page, never broken.
class ChartBlock : public Block {
public:
    explicit ChartBlock(ChartPicture picture) : m_picture(std::move(picture)) { }

    qreal firstPart(qreal tail) const override { return m_picture.size.height() + tail; }
    void place(Flow& flow, qreal tail) const override;

private:
    ChartPicture m_picture;
};

} // namespace soviec::print
