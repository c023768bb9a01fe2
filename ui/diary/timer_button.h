// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/diary/stopwatch.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace soviec {

class Dialogs;
class Settings;

/// Start and stop of the clock of the diary. It goes on while the program is closed, and asks about
/// every stretch in which the computer slept or the program was not open.
class TimerButton final : public QWidget {
    Q_OBJECT

public:
    /// `key`: under which the running clock waits in the settings.
    TimerButton(
        const Clock& clock, Settings& settings, Dialogs& dialogs, const QString& key,
        QWidget* parent = nullptr);
    bool isRunning() const { return m_watch.isRunning(); }
    void toggle();
    /// Looks at the time; called every second by itself.
    void tick();

signals:
    void measured(const soviec::Measured& measured);

private:
    void store();
    void showTime();
    const Clock& m_clock;
    Settings& m_settings;
    Dialogs& m_dialogs;
    QString m_key;
    Stopwatch m_watch;
    QPushButton* m_button;
    QTimer m_timer;
    bool m_asking = false;
};

} // namespace soviec
