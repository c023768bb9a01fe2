// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_reminder.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "ui/shared/settings.h"
#include "ui/theme/icon.h"

namespace soviec {

using namespace Qt::StringLiterals;

DayReminder::DayReminder(service::Office& office, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_settings(settings)
{
    m_tell = [this](const QString& text) {
        if (m_tray == nullptr) {
            m_tray = new QSystemTrayIcon(applicationIcon(), this);
            connect(m_tray, &QSystemTrayIcon::activated, this, &DayReminder::clicked);
            connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DayReminder::clicked);
        }
        m_tray->show();
        m_tray->showMessage(u"Sổ Việc"_s, text, QSystemTrayIcon::Information);
    };
    m_timer.setInterval(60'000);
    connect(&m_timer, &QTimer::timeout, this, &DayReminder::look);
    m_timer.start();
}

QString DayReminder::due()
{
    const Date today = m_office.clock().today();
    const PersonId me = m_office.who().person;
    if (!m_settings.value(Setting::DayReminder).toBool() || m_told == today || me.isNull())
        return {};
    const auto now = TimeOfDay::parse(localTime(m_office.clock().now()).section(u' ', 0, 0));
    if (!now || now->minutes() < reminderMinute)
        return {};
    const auto days = service::Diary(m_office).hours(me, today, today);
    if (!days || days->isEmpty() || days->first().entered >= days->first().standard)
        return {};
    return Tr::tr("Today %1 hours are not in the diary yet.")
        .arg(formatHours(days->first().standard - days->first().entered));
}

void DayReminder::look()
{
    const QString text = due();
    if (text.isEmpty())
        return;
    m_told = m_office.clock().today();
    m_tell(text);
}

} // namespace soviec
