// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip.h"

#include "ui/theme/on_look.h"

#include <QKeyEvent>
#include <QPainter>

namespace soviec {

Chip::Chip(const ChipData& data, QWidget* parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setActivatable(false);
    setData(data);
    onLook(this, [this] { updateGeometry(); });
}

void Chip::setData(const ChipData& data)
{
    m_data = data;
    setText(data.word);
    setAccessibleName(data.word);
    updateGeometry();
    update();
}

void Chip::setActivatable(bool on)
{
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    if (on)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_data, this);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_data, this);
    if (hasFocus())
        paintFocusRing(painter, rect(), this);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace soviec
