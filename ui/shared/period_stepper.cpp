// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/period_stepper.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

PeriodStepper::PeriodStepper(QWidget* parent)
    : QWidget(parent)
    , m_previous(makeButton({}, ButtonKind::Square, u"previous"_s))
    , m_label(makeLabel({}, Face::Strong))
    , m_next(makeButton({}, ButtonKind::Square, u"next"_s))
{
    auto* row = makeRow(this);
    row->addWidget(m_previous);
    row->addWidget(m_label);
    row->addWidget(m_next);
    m_label->setAlignment(Qt::AlignCenter);
    setStepNames(Tr::tr("Previous period"), Tr::tr("Next period"));
    connect(m_previous, &QPushButton::clicked, this, &PeriodStepper::previousClicked);
    connect(m_next, &QPushButton::clicked, this, &PeriodStepper::nextClicked);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PeriodStepper::setLabel(const QString& label)
{
    m_label->setText(label);
    setAccessibleName(label);
}

QString PeriodStepper::label() const
{
    return m_label->text();
}

void PeriodStepper::setCanStep(bool back, bool forth)
{
    m_previous->setEnabled(back);
    m_next->setEnabled(forth);
}

void PeriodStepper::setStepsVisible(bool visible)
{
    m_previous->setVisible(visible);
    m_next->setVisible(visible);
}

void PeriodStepper::setStepNames(const QString& back, const QString& forth)
{
    m_previous->setToolTip(back);
    m_previous->setAccessibleName(back);
    m_next->setToolTip(forth);
    m_next->setAccessibleName(forth);
}

} // namespace soviec
