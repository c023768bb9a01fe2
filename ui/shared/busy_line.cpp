// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/busy_line.h"

#include "core/base/tr.h"
#include "ui/shared/background.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace soviec {

BusyLine::BusyLine(QWidget* parent)
    : QWidget(parent)
    , m_what(makeLabel({}, Face::Small, Ink::Muted))
    , m_bar(new QProgressBar)
    , m_stop(makeButton(Tr::tr("Stop"), ButtonKind::Link))
{
    auto* row = makeRow(this);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    m_bar->setTextVisible(false);
    onLook(m_bar, [this] {
        m_bar->setFixedSize(px(this, Space::FieldShort), px(this, Space::Small));
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    m_long.setSingleShot(true);
    m_long.setInterval(2000);
    m_tick.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, [this] { setVisible(m_task != nullptr); });
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_bar->setVisible(true);
        m_stop->setVisible(true);
        m_tick.start();
        showProgress();
    });
    connect(&m_tick, &QTimer::timeout, this, &BusyLine::showProgress);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (BackgroundTask* task = m_task)
            task->cancel();
        m_stop->setEnabled(false);
    });
    setVisible(false);
}

void BusyLine::watch(BackgroundTask* task, const QString& what)
{
    m_task = task;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setVisible(false);
    m_stop->setVisible(false);
    m_stop->setEnabled(true);
    m_soon.start();
    m_long.start();
    connect(task, &QObject::destroyed, this, [this] {
        if (m_task != nullptr)
            return; // a later task is being watched
        m_soon.stop();
        m_long.stop();
        m_tick.stop();
        setVisible(false);
    });
}

void BusyLine::showProgress()
{
    const BackgroundTask* task = m_task;
    if (task == nullptr)
        return;
    const auto state = task->state();
    m_bar->setRange(0, state->total);
    m_bar->setValue(state->done);
}

} // namespace soviec
