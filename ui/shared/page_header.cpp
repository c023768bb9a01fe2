// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_header.h"

#include "ui/shared/chip.h"
#include "ui/shared/label.h"
#include "ui/shared/period_stepper.h"

#include <QHBoxLayout>

namespace soviec {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, Face::Title))
    , m_left(new QHBoxLayout)
    , m_chipRow(new QHBoxLayout)
    , m_hint(makeLabel({}, Face::Small, Ink::Muted))
    , m_right(new QHBoxLayout)
{
    auto* row = makeRow(this, Space::None, Space::Gap);
    row->addWidget(m_title);
    row->addLayout(m_left);
    row->addLayout(m_chipRow);
    row->addWidget(m_hint, 1);
    row->addLayout(m_right);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    m_hint->setToolTip(hint);
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
