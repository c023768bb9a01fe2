// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace soviec {

class BackgroundTask;

/// Nothing for the first 200 ms, then what is being done; after 2 s how far it is, and a way to
/// stop.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget* parent = nullptr);
    void watch(BackgroundTask* task, const QString& what);

private:
    void showProgress();
    QPointer<BackgroundTask> m_task;
    QTimer m_soon;
    QTimer m_long;
    QTimer m_tick;
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace soviec
