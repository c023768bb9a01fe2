// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filter_heading.h"

#include "ui/theme/on_look.h"

#include <QMouseEvent>

namespace soviec {

FilterHeading::FilterHeading(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void FilterHeading::setLine(QWidget* line)
{
    m_line = line;
    if (m_line != nullptr)
        m_line->setParent(this);
    placeLine();
    updateGeometry();
}

int FilterHeading::room() const
{
    return m_line == nullptr || m_line->isHidden() ? 0
                                                   : m_line->sizeHint().height() + px(this, Space::Tight);
}

QSize FilterHeading::sizeHint() const
{
    const QSize titles = QHeaderView::sizeHint();
    return {titles.width(), titles.height() + room()};
}

void FilterHeading::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QHeaderView::paintSection(painter, rect.adjusted(0, room(), 0, 0), section);
}

void FilterHeading::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeLine();
}

// Beside the line nothing is sorted or widened.
void FilterHeading::mousePressEvent(QMouseEvent* event)
{
    if (event->position().y() < room())
        event->ignore();
    else
        QHeaderView::mousePressEvent(event);
}

void FilterHeading::placeLine()
{
    if (m_line != nullptr)
        m_line->setGeometry(
            0, 0, std::min(m_line->minimumWidth(), width()), m_line->sizeHint().height());
}

} // namespace soviec
