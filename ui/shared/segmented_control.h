// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace soviec {

/// One of a few views side by side (day, week, month). Left and Right move and choose.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    SegmentedControl(
        const QString& accessibleName, const QStringList& choices, QWidget* parent = nullptr);
    int current() const { return m_current; }
    void setCurrent(int index);

signals:
    void chosen(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QPushButton*> m_buttons;
    int m_current = 0;
};

} // namespace soviec
