// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/big_figure.h"

#include "core/base/tr.h"
#include "ui/shared/chip_painter.h"
#include "ui/theme/on_look.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace soviec {

BigFigure::BigFigure(Size size, const QString& caption, QWidget* parent)
    : QAbstractButton(parent)
    , m_size(size)
    , m_caption(caption)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(Tr::tr("Why this figure?"));
    onLook(this, [this] { updateGeometry(); });
    describe();
}

void BigFigure::setFigure(const QString& figure)
{
    m_figure = figure;
    describe();
    updateGeometry();
    update();
}

void BigFigure::describe()
{
    setAccessibleName(Tr::tr("%1: %2").arg(m_caption, m_figure));
    setAccessibleDescription(Tr::tr("Opens how this figure came about."));
}

QFont BigFigure::figureFont() const
{
    return face(m_size == Size::Large ? Face::Figure : Face::Brand, this);
}

QSize BigFigure::sizeHint() const
{
    const QFontMetrics small(face(Face::Small, this));
    const QFontMetrics large(figureFont());
    const int gap = px(this, Space::Tight);
    return {
        std::max(small.horizontalAdvance(m_caption), large.horizontalAdvance(m_figure)) + 2 * gap,
        small.height() + large.height() + 3 * gap};
}

void BigFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int gap = px(this, Space::Tight);
    const QFont small = face(Face::Small, this);
    const QFont large = figureFont();
    const int captionHeight = QFontMetrics(small).height();
    const QRect area = rect().adjusted(gap, gap, -gap, -gap); // the ring of the focus stands around
    painter.setFont(small);
    painter.setPen(ink(Ink::Muted));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_caption);
    painter.setFont(large);
    painter.setPen(ink(m_size == Size::Large || underMouse() ? Ink::Accent : Ink::Text));
    const QRect below = area.adjusted(0, captionHeight, 0, 0);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, m_figure);
    QPen dots(ink(Ink::Accent), px(this, Space::Hair), Qt::DotLine);
    painter.setPen(dots);
    const int y = below.top() + QFontMetrics(large).height() + gap / 2;
    painter.drawLine(
        below.left(), y, below.left() + QFontMetrics(large).horizontalAdvance(m_figure), y);
    if (hasFocus())
        paintFocusRing(painter, rect(), this);
}

void BigFigure::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace soviec
