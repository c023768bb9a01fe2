// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"
#include "ui/print/page_style.h"

#include <memory>
#include <vector>

namespace soviec::print {

inline constexpr qreal thinRule = 0.5 * point;

/// The pages of one report while they fill from top to bottom.
class Flow {
public:
    explicit Flow(const PageStyle& style);

    /// What is left between here and the lower margin.
    qreal remaining() const { return m_content.bottom() - m_y; }
    qreal pageHeight() const { return m_content.height(); }
    qreal left() const { return m_content.left(); }
    qreal width() const { return m_content.width(); }
    qreal y() const { return m_y; }
    bool atTop() const { return m_y <= m_content.top(); }

    void newPage();
    /// A new page unless `height` fits here or nothing stands on this page yet.
    void ensure(qreal height);
    /// White space; none at the top of a page.
    void space(qreal height);
    void advance(qreal height) { m_y += height; }
    /// Lines of a paragraph at (x, y) on this page; all lines where count is negative.
    void text(
        qreal x, qreal y, const std::shared_ptr<const ShapedText>& text, int first = 0,
        int count = -1);
    void stroke(const QPointF& from, const QPointF& to, qreal width = thinRule);

    void fill(const Fill& fill) { m_pages.back().fills.push_back(fill); }
    void image(const QRectF& area, const QImage& image)
    {
        m_pages.back().images.push_back({area, image});
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    QSizeF m_paper;
    QRectF m_content;
    qreal m_y = 0;
    std::vector<Page> m_pages;
};

/// A part of a report that knows how to stand on pages.
class Block {
public:
    Block() = default;
    virtual ~Block() = default;
    Q_DISABLE_COPY_MOVE(Block)

    /// The least height with which the block can begin on a page, where `tail` has to follow its
    /// last part on the same page.
    virtual qreal firstPart(qreal tail) const = 0;
    /// Draws the block, over as many pages as it takes; its last part leaves room for `tail`.
    virtual void place(Flow& flow, qreal tail) const = 0;

    qreal spaceBefore = 0;
    bool keepWithNext = false; ///< its last part stands on the page where the next block begins
    bool newPage = false;      ///< begins a page
};

using Blocks = std::vector<std::unique_ptr<Block>>;

/// Sets the blocks one under the other.
void placeAll(Flow& flow, const Blocks& blocks);

} // namespace soviec::print
