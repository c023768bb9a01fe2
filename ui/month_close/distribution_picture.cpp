// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/month_close/distribution_picture.h"

#include "core/base/tr.h"
#include "ui/theme/face.h"
#include "ui/theme/ink.h"
#include "ui/theme/on_look.h"
#include "ui/theme/space.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int bands = 5;

std::array<int, bands> countsOf(const service::Distribution& counts)
{
    return {
        counts.notRated, counts.notCompleted, counts.completed, counts.good, counts.excellent};
}

std::array<QString, bands> bandNames()
{
    return {Tr::tr("not rated"), u"< 50"_s, u"50–70"_s, u"70–90"_s, u"≥ 90"_s};
}

} // namespace

DistributionPicture::DistributionPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DistributionPicture::setCounts(
    const service::Distribution& now, const service::Distribution& before)
{
    m_now = now;
    m_before = before;
    const auto names = bandNames();
    const auto current = countsOf(now);
    const auto previous = countsOf(before);
    QStringList spoken;
    for (std::size_t i = 0; i < bands; ++i)
        spoken.append(Tr::tr("%1: %2, before %3").arg(names[i]).arg(current[i]).arg(previous[i]));
    setAccessibleName(Tr::tr("Distribution of scores"));
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QSize DistributionPicture::sizeHint() const
{
    return {px(this, Space::SideWide), px(this, Space::Row) * 7};
}

QSize DistributionPicture::minimumSizeHint() const
{
    return {px(this, Space::SideNarrow), px(this, Space::Row) * 4};
}

void DistributionPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(face(Face::Small, this));
    const int line = painter.fontMetrics().height();
    const QRect area = rect().adjusted(0, line + px(this, Space::Tight), 0, 0);
    const auto names = bandNames();
    const int step = area.width() / bands;
    // Names of two words take two lines where the bands stand close.
    const bool wide = std::ranges::any_of(names, [&](const QString& name) {
        return painter.fontMetrics().horizontalAdvance(name) > step;
    });
    const int nameHeight = wide ? 2 * line : line;
    const int base = area.bottom() - nameHeight - px(this, Space::Small);
    const int room = std::max(1, base - area.top());
    const auto now = countsOf(m_now);
    const auto before = countsOf(m_before);
    const int most = std::max(
        {1, *std::ranges::max_element(now), *std::ranges::max_element(before)});
    const int bar = step / 3;
    for (int i = 0; i < bands; ++i) {
        const auto at = std::size_t(i);
        const int left = area.left() + i * step + (step - 2 * bar) / 2;
        const int wasHeight = room * before[at] / most;
        const int isHeight = room * now[at] / most;
        painter.fillRect(
            QRect(left, base - wasHeight, bar - 1, wasHeight), ink(Ink::ControlLine));
        painter.fillRect(
            QRect(left + bar + 1, base - isHeight, bar - 1, isHeight),
            ink(Ink::AccentFill));
        painter.setPen(ink(Ink::Text));
        if (now[at] > 0) {
            painter.drawText(
                QRect(left + bar, base - isHeight - line - 2, bar, line), Qt::AlignCenter,
                QString::number(now[at]));
        }
        painter.setPen(ink(Ink::Muted));
        painter.drawText(
            QRect(area.left() + i * step, base + px(this, Space::Tight), step, nameHeight),
            int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), names[at]);
    }
    painter.setPen(ink(Ink::ControlLine));
    painter.drawLine(area.left(), base, area.right(), base);
}

} // namespace soviec
