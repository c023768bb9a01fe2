// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/chip_painter.h"

#include <QAbstractButton>

namespace soviec {

/// A state: sign, word, meaning. Only shows, unless made activatable: then it takes the focus and
/// answers click, Space and Enter with clicked().
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const ChipData& data = {}, QWidget* parent = nullptr);
    void setData(const ChipData& data);
    const ChipData& data() const { return m_data; }
    void setActivatable(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChipData m_data;
};

} // namespace soviec
