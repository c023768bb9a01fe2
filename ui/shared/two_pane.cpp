// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/two_pane.h"

#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>

#include <algorithm>

namespace soviec {

namespace {

/// What a part needs below the other: paragraphs need more lines where it is narrow, which the plain
/// hint does not tell.
int heightBelow(const QWidget* part)
{
    const int least = part->minimumSizeHint().height();
    const QLayout* layout = part->layout();
    if (layout == nullptr || !layout->hasHeightForWidth())
        return least;
    return std::max(least, layout->minimumHeightForWidth(part->width()));
}

} // namespace

TwoPane::TwoPane(
    QWidget* first, int firstShare, QWidget* second, int secondShare, Space unit, int spaces,
    QWidget* parent)
    : QWidget(parent)
    , m_row(makeRow(this, Space::None, Space::Gap))
    , m_first(first)
    , m_second(second)
    , m_unit(unit)
    , m_spaces(spaces)
{
    m_row->addWidget(first, firstShare);
    m_row->addWidget(second, secondShare);
    onLook(this, [this] { arrange(); });
}

bool TwoPane::fits() const
{
    return width() >= m_spaces * px(this, m_unit);
}

void TwoPane::arrange()
{
    m_row->setDirection(fits() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    updateGeometry();
}

void TwoPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// As narrow as the wider part: the parts can always go below each other.
QSize TwoPane::minimumSizeHint() const
{
    const QSize first = m_first->minimumSizeHint();
    const QSize second = m_second->minimumSizeHint();
    const int width = std::max(first.width(), second.width());
    const int height = fits() ? std::max(first.height(), second.height())
                              : first.height() + m_row->spacing() + heightBelow(m_second);
    return {width, height};
}

} // namespace soviec
