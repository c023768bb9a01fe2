// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/face.h"

#include <QAbstractButton>

namespace soviec {

/// A figure that can be asked "why": caption above, dotted line below, clicked() on click, Space
/// and Enter. `Size::Large` once a page at most.
class BigFigure : public QAbstractButton {
    Q_OBJECT

public:
    enum class Size { Large, Medium };
    explicit BigFigure(Size size, const QString& caption, QWidget* parent = nullptr);
    void setFigure(const QString& figure);
    QString figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont figureFont() const;
    void describe();
    Size m_size;
    QString m_caption;
    QString m_figure;
};

} // namespace soviec
