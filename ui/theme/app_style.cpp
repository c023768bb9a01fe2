// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/app_style.h"

namespace soviec {

namespace {

// Custom metrics start high above Qt's own custom range, so that no other proxy answers them.
constexpr int firstSpace = int(QStyle::PM_CustomBase) + 0x5300;

} // namespace

AppStyle::AppStyle(QStyle* base)
    : QProxyStyle(base)
{
}

void AppStyle::setScale(int percent, bool compact)
{
    m_percent = percent;
    m_compact = compact;
}

int AppStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (int(metric) >= firstSpace && int(metric) < firstSpace + int(Space::Count_))
        return spacePixels(Space(int(metric) - firstSpace), m_percent, m_compact);
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return spacePixels(Space::Card, m_percent, m_compact);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return spacePixels(Space::Small, m_percent, m_compact);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return spacePixels(Space::IconSmall, m_percent, m_compact);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return QProxyStyle::pixelMetric(metric, option, widget) * m_percent / 100;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int AppStyle::spaceOf(const QStyle* style, const QWidget* widget, Space space)
{
    const auto metric = QStyle::PixelMetric(firstSpace + int(space));
    const int answer = style->pixelMetric(metric, nullptr, widget);
    // Another style answers 0 or -1 to a metric it does not know.
    return answer > 0 || space == Space::None ? answer : spacePixels(space, 100, false);
}

} // namespace soviec
