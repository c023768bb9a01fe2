// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QWidget>

class QLabel;

namespace soviec {

/// "Hours worked      86,5 / 160" over a thin bar.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(const QString& label, QWidget* parent = nullptr);
    /// `figures` as shown ("86,5 / 160"); `permille` of the goal.
    void setValue(const QString& figures, int permille, Meaning meaning = Meaning::Good);
    int permille() const { return m_permille; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
    QLabel* m_figures;
    int m_permille = 0;
    Meaning m_meaning = Meaning::Good;
};

} // namespace soviec
