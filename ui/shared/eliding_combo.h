// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace soviec {

/// A box of long names: as wide as `letters`, what is longer ends in "…" and stands whole in the tool tip.
class ElidingCombo : public QComboBox {
    Q_OBJECT

public:
    explicit ElidingCombo(int letters, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace soviec
