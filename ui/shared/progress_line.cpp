// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/progress_line.h"

#include "ui/shared/chip_painter.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace soviec {

ProgressLine::ProgressLine(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(label))
    , m_figures(makeLabel({}, Face::Strong))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_figures);
    onLook(this, [this, row] {
        row->setContentsMargins(0, 0, 0, px(this, Space::Bar) + px(this, Space::Tight));
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressLine::setValue(const QString& figures, int permille, Meaning meaning)
{
    m_figures->setText(figures);
    m_permille = permille;
    m_meaning = meaning;
    setAccessibleName(m_label->text() + u": "_s + figures);
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int bar = px(this, Space::Bar);
    paintBar(painter, QRect(0, height() - bar, width(), bar), m_permille, m_meaning);
}

} // namespace soviec
