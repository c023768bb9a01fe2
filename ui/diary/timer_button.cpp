// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/timer_button.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/label.h"
#include "ui/shared/settings.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

constexpr int storeEverySeconds = 30;

} // namespace

TimerButton::TimerButton(
    const Clock& clock, Settings& settings, Dialogs& dialogs, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_key(key)
    , m_watch(Stopwatch::fromText(settings.value(Setting::PageState, key).toString()))
    , m_button(makeButton({}, ButtonKind::Plain, u"clock"_s, this))
{
    QHBoxLayout* row = makeRow(this, Space::None, Space::None);
    row->addWidget(m_button);
    m_button->setObjectName(u"timer"_s);
    m_button->setToolTip(Tr::tr("Measures how long the work takes (Ctrl+T)"));
    // The width of the longest time, so that the line does not jump every second.
    onLook(m_button, [this] {
        const QFontMetrics metrics(face(Face::Body, m_button));
        m_button->setMinimumWidth(
            metrics.horizontalAdvance(Tr::tr("Stop %1").arg(u"00:00:00"_s)) + 4 * px(m_button, Space::Card)
            + px(m_button, Space::Icon));
    });
    connect(m_button, &QPushButton::clicked, this, &TimerButton::toggle);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &TimerButton::tick);
    if (isRunning())
        m_timer.start();
    showTime();
}

void TimerButton::toggle()
{
    if (!isRunning()) {
        m_watch.start(m_clock.now());
        m_timer.start();
        store();
        showTime();
        return;
    }
    tick(); // a gap that is still to be asked about
    const auto result = m_watch.stop(m_clock.now());
    m_timer.stop();
    store();
    showTime();
    if (result)
        emit measured(*result);
}

void TimerButton::tick()
{
    if (m_asking)
        return;
    const auto gap = m_watch.tick(m_clock.now());
    if (gap) {
        m_asking = true;
        const bool leaveOut = m_dialogs.confirm(
            this, Tr::tr("Were you working?"),
            Tr::tr("From %1 to %2 the computer rested or the program was closed, while the clock was running. Leave these %3 hours out?")
                .arg(localTime(gap->from), localTime(gap->to), formatHours(gap->length())),
            Tr::tr("Leave out"));
        m_asking = false;
        if (leaveOut)
            m_watch.leaveOut(*gap);
        store();
    } else if (m_watch.seconds(m_clock.now()) % storeEverySeconds == 0) {
        store();
    }
    showTime();
}

void TimerButton::store()
{
    m_settings.setValue(Setting::PageState, m_watch.toText(), m_key);
}

void TimerButton::showTime()
{
    if (!isRunning()) {
        m_button->setText(Tr::tr("Start the clock"));
        return;
    }
    const qint64 seconds = m_watch.seconds(m_clock.now());
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    m_button->setText(Tr::tr("Stop %1").arg(
        two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60)));
}

} // namespace soviec
