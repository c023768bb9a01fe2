// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace soviec {

/// ‹ label ›: one step back and forth through periods or people.
class PeriodStepper : public QWidget {
    Q_OBJECT

public:
    explicit PeriodStepper(QWidget* parent = nullptr);
    void setLabel(const QString& label);
    QString label() const;
    void setCanStep(bool back, bool forth);
    /// Without steps it only names the period or person.
    void setStepsVisible(bool visible);
    /// What a step moves by, for tool tips: "Previous week", "Next week".
    void setStepNames(const QString& back, const QString& forth);

signals:
    void previousClicked();
    void nextClicked();

private:
    QPushButton* m_previous;
    QLabel* m_label;
    QPushButton* m_next;
};

} // namespace soviec
