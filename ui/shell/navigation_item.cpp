// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_item.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/theme/face.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

NavigationItem::NavigationItem(const QString& title, const QString& iconName, QWidget* parent)
    : QPushButton(parent)
    , m_title(title)
{
    setProperty("kind", u"navigation"_s);
    setCheckable(true);
    setIcon(soviec::icon(iconName));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(u" "_s + m_title);
    describe();
}

void NavigationItem::setCount(int count, bool urgent)
{
    m_count = count;
    m_urgent = urgent;
    describe();
    update();
}

void NavigationItem::setKeyText(const QString& key)
{
    m_key = key;
    update();
}

void NavigationItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setText(collapsed ? QString() : u" "_s + m_title);
    describe();
}

void NavigationItem::describe()
{
    setAccessibleName(m_title);
    const QString waiting = m_count > 0 ? Tr::tr("%n waiting", nullptr, m_count) : QString();
    setAccessibleDescription(waiting);
    setToolTip(!m_collapsed ? waiting : m_count > 0 ? m_title + u" · "_s + waiting : m_title);
}

void NavigationItem::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    const QString text = m_count > 0 ? formatNumber(int64_t(m_count)) : m_key;
    if (text.isEmpty() || (m_collapsed && m_count == 0))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(this, Space::Small);
    const bool badge = m_count > 0 && m_urgent;
    if (m_collapsed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(badge ? Ink::Trouble : Ink::Accent));
        painter.drawEllipse(QRect(width() - side - side / 2, side / 2, side, side));
        return;
    }
    const QFont font = face(badge ? Face::Tiny : Face::Small, this);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text);
    QRect area(
        0, 0, badge ? std::max(width + 2 * side, metrics.height() + side / 2) : width,
        metrics.height() + side / 2);
    area.moveCenter(rect().center());
    area.moveRight(rect().right() - side);
    if (badge) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Ink::Trouble));
        painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    }
    painter.setFont(font);
    painter.setPen(ink(badge ? Ink::OnTrouble : Ink::Muted));
    painter.drawText(area, Qt::AlignCenter, text);
}

} // namespace soviec
