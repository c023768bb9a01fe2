// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QAbstractButton>

namespace soviec {

/// One day of the week strip.
struct TileData {
    QString lead;    ///< "T3"
    QString strong;  ///< "07"
    QString note;    ///< "today", muted behind
    QString figures; ///< "6,5 / 8 · 1,5 short"
    int permille = 0;
    Meaning meaning = Meaning::Good;
    bool chosen = false;
    bool off = false; ///< a day without standard hours: sunken, no bar
};

/// A tile of the week strip; chosen by click, Space or Enter.
class StatTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatTile(QWidget* parent = nullptr);
    void setData(const TileData& data);
    const TileData& data() const { return m_data; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TileData m_data;
};

} // namespace soviec
