// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_view.h"

#include "core/base/tr.h"
#include "ui/theme/on_look.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace soviec {

namespace {

constexpr int zoomStep = 10; // per cent

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(Tr::tr("Pages"));
    onLook(this, [this] { layOut(); });
}

void PageView::setDocument(std::shared_ptr<const print::PagedDocument> document)
{
    m_document = std::move(document);
    m_announced = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    announcePage();
}

int PageView::percent() const
{
    return int(std::lround(m_scale * 2540 * 100 / logicalDpiX()));
}

void PageView::setZoom(Zoom zoom, int percent)
{
    const int page = currentPage();
    m_zoom = zoom;
    m_percent = std::clamp(percent, smallest, largest);
    layOut();
    goToPage(page);
    emit zoomChanged();
}

qreal PageView::fittingScale() const
{
    const qreal perUnit = logicalDpiX() / 2540.0;
    if (m_zoom == Zoom::Percent)
        return perUnit * m_percent / 100;
    const qreal edge = 2.0 * px(this, Space::Gap);
    qreal scale = perUnit * largest / 100;
    for (int i = 0; i < m_document->pageCount(); ++i) {
        const QSizeF paper = m_document->paper(i);
        scale = std::min(scale, (viewport()->width() - edge) / paper.width());
        if (m_zoom == Zoom::FitPage)
            scale = std::min(scale, (viewport()->height() - edge) / paper.height());
    }
    return std::max(scale, perUnit / 10);
}

void PageView::layOut()
{
    m_tops.clear();
    m_height = m_width = 0;
    if (m_document) {
        m_scale = fittingScale();
        const qreal gap = px(this, Space::Gap);
        m_height = gap;
        for (int i = 0; i < m_document->pageCount(); ++i) {
            m_tops.push_back(m_height);
            const QSizeF paper = m_document->paper(i) * m_scale;
            m_height += paper.height() + gap;
            m_width = std::max(m_width, paper.width() + 2 * gap);
        }
    }
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(px(this, Space::Row));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_height)) - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, int(m_width) - view.width()));
    viewport()->update();
}

QRectF PageView::pageRect(int index) const
{
    const QSizeF paper = m_document->paper(index) * m_scale;
    const qreal room = std::max(m_width, qreal(viewport()->width()));
    return QRectF(
        std::round((room - paper.width()) / 2) - horizontalScrollBar()->value(),
        std::round(m_tops[size_t(index)]) - verticalScrollBar()->value(), paper.width(),
        paper.height());
}

int PageView::currentPage() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), middle);
    return std::max(0, int(after - m_tops.begin()) - 1);
}

void PageView::goToPage(int index)
{
    if (m_tops.empty())
        return;
    const int page = std::clamp(index, 0, int(m_tops.size()) - 1);
    verticalScrollBar()->setValue(int(m_tops[size_t(page)]) - px(this, Space::Gap));
    announcePage();
}

void PageView::announcePage()
{
    if (m_tops.empty() || currentPage() == m_announced)
        return;
    m_announced = currentPage();
    setAccessibleDescription(
        Tr::tr("Page %1 of %2").arg(m_announced + 1).arg(m_document->pageCount()));
    emit currentPageChanged(m_announced);
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), ink(Ink::Page));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int i = 0; i < int(m_tops.size()); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.intersects(event->rect()))
            continue;
        // Paper is white in every theme.
        painter.fillRect(rect, Qt::white);
        painter.setPen(ink(Ink::Line));
        painter.drawRect(rect);
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(m_scale, m_scale);
        m_document->paintPage(painter, i);
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    layOut();
    if (m_zoom != Zoom::Percent) {
        goToPage(page);
        emit zoomChanged();
    }
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Home: goToPage(0); return;
    case Qt::Key_End: goToPage(int(m_tops.size()) - 1); return;
    case Qt::Key_PageUp: goToPage(currentPage() - 1); return;
    case Qt::Key_PageDown: goToPage(currentPage() + 1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return setZoom(Zoom::Percent, percent() + zoomStep);
        break;
    case Qt::Key_Minus:
        if (control)
            return setZoom(Zoom::Percent, percent() - zoomStep);
        break;
    case Qt::Key_0:
        if (control)
            return setZoom(Zoom::FitWidth);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(Zoom::Percent, percent() + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    announcePage();
}

} // namespace soviec
