// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/away_gate.h"

#include "core/base/tr.h"
#include "core/domain/merge/away.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

constexpr auto stepProperty = "soviecStep";

// Pages on which everything that writes waits; reading, printing and saving files go on.
const QSet<QString>& waitingPages()
{
    static const QSet<QString> pages {
        u"approvals"_s, u"catalog"_s, u"competencies"_s, u"month_close"_s, u"organisation"_s, u"packages"_s,
        u"petitions"_s, u"positions"_s, u"rollout"_s, u"rules"_s, u"year"_s};
    return pages;
}

// What does not write on those pages.
const QSet<QString>& freeControls()
{
    static const QSet<QString> names {
        u"close-package"_s, u"export"_s, u"look"_s, u"print"_s, u"rules.save"_s, u"run"_s, u"save-file"_s, u"way"_s};
    return names;
}

// What writes to the server's own tables on pages where the rest goes on.
const QSet<QString>& waitingControls()
{
    static const QSet<QString> names {
        u"assignments.give"_s, u"assignments.submit"_s, u"diary.favourite"_s,
        u"diary.propose"_s, u"diary.purge"_s, u"diary.recur"_s, u"diary.register.aside"_s,
        u"diary.register.all"_s, u"diary.register.give"_s, u"diary.register.open"_s, u"diary.template.remove"_s, u"give"_s,
        u"keep-template"_s, u"open-register"_s, u"purges"_s, u"register-all"_s, u"register-aside"_s, u"register-give"_s,
        u"remove-template"_s, u"report-form"_s, u"review.dismiss"_s, u"review.purge"_s};
    return names;
}

const Page* pageOf(const QObject* control)
{
    for (const QObject* one = control; one != nullptr; one = one->parent()) {
        if (const auto* page = qobject_cast<const Page*>(one))
            return page;
        const auto* widget = qobject_cast<const QWidget*>(one);
        if (widget != nullptr && widget->isWindow())
            return nullptr;
    }
    return nullptr;
}

bool isIn(const QObject* control, const QWidget& window)
{
    for (const QObject* one = control; one != nullptr; one = one->parent()) {
        if (one == &window)
            return true;
    }
    return false;
}

// A menu opens; what stands in it is asked one by one. Actions without a name only lead elsewhere.
bool mayWrite(const QObject* control)
{
    if (const auto* button = qobject_cast<const QPushButton*>(control))
        return button->menu() == nullptr;
    return qobject_cast<const QAction*>(control) != nullptr && !control->objectName().isEmpty();
}

} // namespace

void markStep(QObject* control, const QString& entity, const QString& action)
{
    control->setProperty(stepProperty, QString(entity + u':' + action));
}

bool AwayGate::waits(const QObject* control) const
{
    const QString name = control->objectName();
    const QString step = control->property(stepProperty).toString();
    if (!step.isEmpty())
        return !isDoneAway(step.section(u':', 0, 0), step.section(u':', 1));
    if (waitingControls().contains(name))
        return true;
    const Page* page = pageOf(control);
    return page != nullptr && waitingPages().contains(page->objectName()) && mayWrite(control)
        && !freeControls().contains(name);
}

void AwayGate::close()
{
    if (m_closed)
        return;
    m_closed = true;
    qApp->installEventFilter(this);
    look(m_window);
}

void AwayGate::look(QWidget& part)
{
    if (!m_closed)
        return;
    for (QPushButton* button : part.findChildren<QPushButton*>())
        hold(button);
    for (QAction* action : part.findChildren<QAction*>())
        hold(action);
}

void AwayGate::hold(QObject* control)
{
    if (!isIn(control, m_window) || !waits(control))
        return;
    const QString why = Tr::tr("This waits until the server is in reach again.");
    if (auto* button = qobject_cast<QPushButton*>(control)) {
        if (!button->testAttribute(Qt::WA_ForceDisabled))
            button->setEnabled(false);
        if (button->toolTip() != why)
            button->setToolTip(why);
    } else if (auto* action = qobject_cast<QAction*>(control)) {
        if (action->isEnabled())
            action->setEnabled(false);
        if (action->toolTip() != why)
            action->setToolTip(why);
    }
}

// Pages set their buttons whenever they read again, and make some then.
bool AwayGate::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::EnabledChange:
    case QEvent::ToolTipChange:
    case QEvent::DynamicPropertyChange:
    case QEvent::Show:
        if (qobject_cast<QPushButton*>(watched) != nullptr)
            hold(watched);
        break;
    case QEvent::ActionAdded:
    case QEvent::ActionChanged: hold(static_cast<QActionEvent*>(event)->action()); break;
    default: break;
    }
    return false;
}

} // namespace soviec
