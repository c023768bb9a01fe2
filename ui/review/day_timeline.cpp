// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/day_timeline.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/theme/face.h"
#include "ui/theme/ink.h"
#include "ui/theme/on_look.h"
#include "ui/theme/space.h"

#include <QPainter>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMinute = 6 * 60;
constexpr int lastMinute = 20 * 60;
constexpr int hourStep = 3;

} // namespace

DayTimeline::DayTimeline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayTimeline::setEntries(const QList<DiaryEntry>& entries, EntryId chosen)
{
    m_entries = entries;
    m_chosen = chosen;
    QStringList spoken;
    for (const DiaryEntry& entry : entries) {
        spoken.append(u"%1 %2, %3 %4"_s.arg(
            entry.start ? entry.start->toString() : Tr::tr("any time"), entry.title,
            formatHours(entry.minutes), Tr::tr("hours")));
    }
    setAccessibleName(Tr::tr("The day on the clock"));
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

int DayTimeline::rowHeight() const
{
    return px(this, Space::Row) - px(this, Space::Tight);
}

QSize DayTimeline::sizeHint() const
{
    const int rows = std::max(1, int(m_entries.size()));
    return {px(this, Space::SideNarrow) / 2, px(this, Space::Icon) + rows * rowHeight()};
}

void DayTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(face(Face::Tiny, this));
    const auto xOf = [this](int minute) {
        const int clamped = std::clamp(minute, firstMinute, lastMinute);
        return (clamped - firstMinute) * (width() - 1) / (lastMinute - firstMinute);
    };
    const int top = px(this, Space::Icon);
    for (int hour = firstMinute / 60 + 1; hour * 60 < lastMinute; hour += hourStep) {
        const int x = xOf(hour * 60);
        painter.setPen(ink(Ink::Muted));
        painter.drawText(
            QRect(x - top, 0, 2 * top, top), Qt::AlignCenter, u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
        painter.setPen(ink(Ink::Line));
        painter.drawLine(x, top, x, height());
    }
    int y = top;
    for (const DiaryEntry& entry : m_entries) {
        const int start = entry.start ? entry.start->minutes() : firstMinute;
        const int left = xOf(start);
        const int right = std::max(left + top, xOf(start + entry.minutes.count()));
        const QRectF bar(left, y + 2, right - left, rowHeight() - 4);
        const bool chosen = entry.id == m_chosen;
        const MeaningInks inks = inksOf(chosen ? Meaning::Trouble : Meaning::Accent);
        painter.setPen(ink(chosen ? inks.line : Ink::ControlLine));
        painter.setBrush(ink(inks.soft));
        painter.drawRoundedRect(bar, px(this, Space::Tight), px(this, Space::Tight));
        painter.setPen(ink(chosen ? inks.text : Ink::Text));
        const QString words = entry.itemCode.isEmpty() ? entry.title : entry.itemCode;
        const QString text = u"%1 · %2"_s.arg(words, formatHours(entry.minutes));
        painter.drawText(
            bar.adjusted(px(this, Space::Tight), 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(bar.width())));
        y += rowHeight();
    }
}

} // namespace soviec
