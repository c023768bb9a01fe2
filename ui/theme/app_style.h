// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_table.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionViewItem;

namespace soviec {

/// The looks of the program: the system's style with the theme's metrics, colours and shapes. Layouts
/// fall on the grid by themselves, and every widget can ask its style for a Space. What a widget is it
/// says by properties: `face` and `ink` of a label, `kind` of a button or a line, `surface` and
/// `message` of a frame, `wrong` of a field; one that changes them calls restyle(). The shapes
/// are in style_*.h; what has none there is the base style's.
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// Takes ownership of `base`; null: the system's own.
    explicit AppStyle(QStyle* base = nullptr);
    void setLook(bool dark, int percent, bool compact);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

    static int spaceOf(const QStyle* style, const QWidget* widget, Space space);

private:
    void drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawHeader(
        const QStyleOptionHeader& option, QPainter& painter, const QWidget* widget) const;
    void drawItem(
        const QStyleOptionViewItem& option, QPainter& painter, const QWidget* widget) const;
    QRect tickFocus(const QStyleOptionButton& option) const;

    StyleTable m_table;
};

/// A property that decides the look of the widget has changed.
void restyle(QWidget* widget);

} // namespace soviec
