// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/space.h"

#include <QProxyStyle>

namespace soviec {

/// The system's style with the theme's metrics: layouts fall on the grid by themselves, and every
/// widget can ask its style for a Space. Colours come from the palette and the style sheet.
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// Takes ownership of `base`; null: the system's own.
    explicit AppStyle(QStyle* base = nullptr);
    void setScale(int percent, bool compact);
    int percent() const { return m_percent; }
    bool compact() const { return m_compact; }

    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;

    static int spaceOf(const QStyle* style, const QWidget* widget, Space space);

private:
    int m_percent = 100;
    bool m_compact = false;
};

} // namespace soviec
