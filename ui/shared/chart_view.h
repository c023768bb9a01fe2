// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/print/chart_picture.h"

#include <QWidget>

namespace soviec {

/// A picture of figures: what a sheet prints, in the colours of the theme. Hovering shows the
/// figures of a point, a click or Enter opens what is behind it; the arrow keys go from point to
/// point.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    void setChart(const report::Chart& chart);
    const report::Chart& chart() const { return m_chart; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The key of the point.
    void opened(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    print::ChartPicture picture(int width) const;
    qreal scale() const;
    int pointAt(const QPointF& at) const;
    void open(int point);

    report::Chart m_chart;
    int m_current = -1;
};

} // namespace soviec
