// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_header.h"

#include "ui/shared/chip.h"
#include "ui/shared/label.h"
#include "ui/shared/period_stepper.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace soviec {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_lines(makeRow(this, Space::None, Space::Gap))
    , m_title(makeLabel(title, Face::Title))
    , m_names(new QHBoxLayout)
    , m_left(new QHBoxLayout)
    , m_chipRow(new QHBoxLayout)
    , m_hint(makeElided({}, Face::Small, Ink::Muted))
    , m_right(new QHBoxLayout)
{
    m_names->addWidget(m_title);
    m_names->addLayout(m_left);
    m_names->addLayout(m_chipRow);
    m_names->addWidget(m_hint, 1);
    m_lines->addLayout(m_names, 1);
    m_lines->addLayout(m_right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PageHeader::minimumSizeHint() const
{
    const QSize names = m_names->minimumSize();
    const QSize actions = m_right->minimumSize();
    const int width = std::max(names.width(), actions.width());
    if (m_lines->direction() == QBoxLayout::LeftToRight)
        return {width, std::max(names.height(), actions.height())};
    return {width, names.height() + m_lines->spacing() + actions.height()};
}

// The actions go below the title where both do not fit on one line; never off the page.
void PageHeader::arrange()
{
    const int needed
        = m_names->minimumSize().width() + m_lines->spacing() + m_right->minimumSize().width();
    const auto direction
        = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_lines->direction() == direction)
        return;
    m_lines->setDirection(direction);
    m_lines->setAlignment(
        m_right, direction == QBoxLayout::TopToBottom ? Qt::AlignLeft : Qt::Alignment());
    updateGeometry();
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

PeriodStepper* PageHeader::stepper()
{
    if (m_stepper == nullptr) {
        m_stepper = new PeriodStepper;
        m_left->insertWidget(0, m_stepper);
    }
    return m_stepper;
}

void PageHeader::addLeft(QWidget* widget)
{
    m_left->addWidget(widget);
}

void PageHeader::setChips(const QList<ChipData>& chips)
{
    while (m_chips.size() > chips.size())
        delete m_chips.takeLast();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (i == m_chips.size()) {
            m_chips += new Chip;
            m_chipRow->addWidget(m_chips.last());
        }
        m_chips[i]->setData(chips[i]);
    }
}

void PageHeader::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

QPushButton* PageHeader::addAction(const QString& text, const QString& iconName)
{
    QPushButton* button = makeButton(text, ButtonKind::Plain, iconName);
    addRight(button);
    return button;
}

QPushButton* PageHeader::addPrimary(const QString& text, const QString& iconName)
{
    Q_ASSERT_X(m_primary == nullptr, "PageHeader", "a page has one main action");
    m_primary = makeButton(text, ButtonKind::Primary, iconName);
    m_right->addWidget(m_primary);
    return m_primary;
}

void PageHeader::addRight(QWidget* widget)
{
    // The filled button stays last.
    m_right->insertWidget(m_right->count() - (m_primary != nullptr ? 1 : 0), widget);
}

} // namespace soviec
