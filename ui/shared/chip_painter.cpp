// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip_painter.h"

#include "ui/theme/face.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace soviec {

QSize chipSize(const ChipData& chip, const QWidget* widget)
{
    const QFontMetrics metrics(face(Face::Small, widget));
    const int gap = px(widget, Space::Tight);
    const int sign = chip.sign.isEmpty() ? 0 : metrics.ascent() + gap;
    // One pixel more than the word, or rounding at other scales cuts it short.
    return {
        metrics.horizontalAdvance(chip.word) + 1 + sign + 2 * px(widget, Space::Small),
        metrics.height() + gap};
}

void paintChip(QPainter& painter, const QRect& rect, const ChipData& chip, const QWidget* widget)
{
    const MeaningInks inks = inksOf(chip.meaning);
    const QFont font = face(Face::Small, widget);
    const QFontMetrics metrics(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(inks.line));
    painter.setBrush(ink(inks.soft));
    const QRectF outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    QRect inside = rect.adjusted(px(widget, Space::Small), 0, -px(widget, Space::Small), 0);
    if (!chip.sign.isEmpty()) {
        const int side = metrics.ascent();
        QRectF square(inside.left(), 0, side, side);
        square.moveCenter({square.center().x(), QRectF(rect).center().y()});
        paintIcon(painter, square, chip.sign, ink(inks.text));
        inside.setLeft(inside.left() + side + px(widget, Space::Tight));
    }
    painter.setFont(font);
    painter.setPen(ink(inks.text));
    painter.drawText(
        inside, Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(chip.word, Qt::ElideRight, inside.width()));
    painter.restore();
}

QSize codeSize(const QString& code, const QWidget* widget)
{
    const QFontMetrics metrics(face(Face::Code, widget));
    const int gap = px(widget, Space::Tight);
    return {metrics.horizontalAdvance(code) + 2 * gap, metrics.height() + gap};
}

void paintCode(QPainter& painter, const QRect& rect, const QString& code, const QWidget* widget)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Ink::Sunken));
    const int radius = px(widget, Space::Tight);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setFont(face(Face::Code, widget));
    painter.setPen(ink(Ink::Muted));
    painter.drawText(rect, Qt::AlignCenter, code);
    painter.restore();
}

void paintBar(QPainter& painter, const QRect& rect, int permille, Meaning meaning)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = rect.height() / 2.0;
    painter.setBrush(ink(Ink::Sunken));
    painter.drawRoundedRect(rect, radius, radius);
    const int share = std::clamp(permille, 0, 1000);
    if (share > 0) {
        QRect filled = rect;
        filled.setWidth(std::max(rect.height(), rect.width() * share / 1000));
        painter.setBrush(ink(meaning == Meaning::Neutral ? Ink::Muted : inksOf(meaning).solid));
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRect& rect, const QWidget* widget)
{
    const qreal ring = px(widget, Space::Ring);
    const qreal radius = px(widget, Space::Radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Ink::Accent), ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(rect).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius, radius);
    painter.restore();
}

} // namespace soviec
