// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>

namespace soviec::service {
class Office;
}

namespace soviec {

class Settings;

/// At the end of the day, where it is wanted: says in the tray that hours of today are missing. Once
/// a day, on working days, never in the middle of something.
class DayReminder final : public QObject {
    Q_OBJECT

public:
    DayReminder(service::Office& office, Settings& settings, QObject* parent = nullptr);
    /// What there is to say now; empty: nothing, or it was said today.
    QString due();
    /// How it is said; the tray, where a test does not listen instead.
    void setTell(std::function<void(const QString&)> tell) { m_tell = std::move(tell); }
    void look();

signals:
    void clicked();

private:
    service::Office& m_office;
    Settings& m_settings;
    std::function<void(const QString&)> m_tell;
    QSystemTrayIcon* m_tray = nullptr;
    QTimer m_timer;
    Date m_told;
};

/// The time the reminder comes: a quarter of an hour before the working day ends.
constexpr int reminderMinute = 16 * 60 + 45;

} // namespace soviec
