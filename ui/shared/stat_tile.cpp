// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stat_tile.h"

#include "ui/shared/chip_painter.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace soviec {

StatTile::StatTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    onLook(this, [this] { updateGeometry(); });
}

void StatTile::setData(const TileData& data)
{
    m_data = data;
    const QString heading = QStringList{data.lead, data.strong, data.note}.join(u' ').simplified();
    setAccessibleName(heading);
    setAccessibleDescription(data.figures);
    setToolTip(heading + u"\n"_s + data.figures);
    update();
}

QSize StatTile::sizeHint() const
{
    return {px(this, Space::FieldShort), px(this, Space::Tile)};
}

QSize StatTile::minimumSizeHint() const
{
    return {px(this, Space::FieldShort) * 2 / 3, px(this, Space::Tile)};
}

void StatTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = m_data.chosen ? px(this, Space::Ring) : px(this, Space::Hair);
    const qreal radius = px(this, Space::Radius);
    painter.setPen(QPen(ink(m_data.chosen ? Ink::Accent : Ink::Line), line));
    painter.setBrush(ink(m_data.off ? Ink::Sunken : underMouse() ? Ink::Hover : Ink::Card));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);

    const int side = px(this, Space::Card);
    const QRect area = rect().adjusted(side, px(this, Space::Small), -side, -side);
    int x = area.left();
    const auto word = [&](const QString& text, Face kind, Ink colour) {
        const QFont font = face(kind, this);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(ink(colour));
        const int room = area.right() + 1 - x;
        painter.drawText(
            QRect(x, area.top(), room, metrics.height()), Qt::AlignLeft | Qt::AlignBottom,
            metrics.elidedText(text, Qt::ElideRight, room));
        x += metrics.horizontalAdvance(text) + px(this, Space::Tight);
    };
    word(m_data.lead, Face::Body, m_data.off ? Ink::Muted : Ink::Text);
    word(m_data.strong, Face::Strong, m_data.off ? Ink::Muted : Ink::Text);
    // A note that does not fit whole is a mark; the tool tip says it in words.
    const int noteWidth
        = QFontMetrics(face(Face::Small, this)).horizontalAdvance(m_data.note);
    if (!m_data.note.isEmpty())
        word(x + noteWidth <= area.right() + 1 ? m_data.note : u"●"_s, Face::Small, Ink::Accent);

    const int heading = QFontMetrics(face(Face::Strong, this)).height();
    painter.setFont(face(Face::Small, this));
    const Ink figureInk = !m_data.off && m_data.meaning == Meaning::Attention ? Ink::AttentionText
                          : !m_data.off && m_data.meaning == Meaning::Trouble ? Ink::TroubleText
                                                                              : Ink::Muted;
    painter.setPen(ink(figureInk));
    painter.drawText(
        area.adjusted(0, heading, 0, -px(this, Space::Small)),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_data.figures);
    if (!m_data.off) {
        const int bar = px(this, Space::Bar);
        paintBar(
            painter, QRect(area.left(), area.bottom() - bar + 1, area.width(), bar),
            m_data.permille, m_data.meaning);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), this);
}

void StatTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace soviec
