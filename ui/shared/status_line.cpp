// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/status_line.h"

#include "core/base/tr.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace soviec {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent)
    , m_saved(makeLabel({}, Face::Small, Ink::Muted))
    , m_period(makeLabel({}, Face::Small, Ink::Muted))
    , m_sentence(makeLabel({}, Face::Small))
    , m_undo(makeButton(Tr::tr("Undo"), ButtonKind::Link, u"undo"_s))
    , m_busy(new BusyLine)
    , m_hint(makeLabel({}, Face::Small, Ink::Muted))
    , m_timer(new QTimer(this))
{
    setProperty("surface", u"status"_s);
    auto* row = new QHBoxLayout(this);
    setSpace(this, row, Space::PageSide, Space::None, Space::Gap);
    row->addWidget(m_saved);
    row->addWidget(m_period);
    row->addWidget(m_sentence);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_busy);
    row->addWidget(m_hint);
    m_sentence->hide();
    m_undo->hide();
    m_saved->hide();
    m_period->hide();
    onLook(this, [this] { setFixedHeight(px(this, Space::Row) - px(this, Space::Tight)); });
    m_timer->setSingleShot(true);
    m_timer->setInterval(12'000);
    connect(m_timer, &QTimer::timeout, this, [this] { say({}); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto run = std::move(m_run);
        say({});
        if (run)
            run();
    });
    setHint({});
}

void StatusLine::showSaved(const QString& time)
{
    m_saved->setText(Tr::tr("Saved %1").arg(time));
    m_saved->show();
}

void StatusLine::setPeriodText(const QString& text)
{
    m_period->setText(text);
    m_period->setVisible(!text.isEmpty());
}

void StatusLine::setHint(const QString& text)
{
    m_hint->setText(text.isEmpty() ? Tr::tr("Do not enter state secrets") : text);
}

void StatusLine::say(const QString& sentence, std::function<void()> undo)
{
    m_run = std::move(undo);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_undo->setVisible(m_run != nullptr);
    m_undo->setAccessibleDescription(sentence);
    m_timer->stop();
    if (sentence.isEmpty())
        return;
    m_timer->start();
    m_sentence->setAccessibleName(sentence);
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::sayReplicaMissed()
{
    say(Tr::tr("The server for reports does not answer or is behind; this was read from the main server."));
}

QString StatusLine::sentence() const
{
    return m_sentence->text();
}

} // namespace soviec
