// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/action_registry.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace soviec {

QAction* ActionRegistry::add(QWidget* place, const ActionSpec& spec, std::function<void()> run)
{
    auto* action = new QAction(spec.text, place);
    action->setObjectName(spec.id);
    if (!spec.iconName.isEmpty())
        action->setIcon(icon(spec.iconName));
    action->setShortcuts(spec.keys);
    action->setShortcutContext(
        place->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, place, [run = std::move(run)] { run(); });
    place->addAction(action);
    QStringList keys;
    for (const QKeySequence& key : spec.keys)
        keys += key.toString(QKeySequence::NativeText);
    m_listed.append(
        {spec.id, spec.group, QString(spec.text).remove(u'&').remove(u'…'), keys.join(u", "_s),
         spec.iconName, action, place});
    return action;
}

void ActionRegistry::note(
    QWidget* place, const QString& group, const QString& text, const QString& keys)
{
    m_listed.append({{}, group, text, keys, {}, {}, place});
}

QList<ActionRegistry::Listed> ActionRegistry::all() const
{
    QList<Listed> alive;
    for (const Listed& listed : m_listed) {
        if (listed.place != nullptr)
            alive += listed;
    }
    return alive;
}

} // namespace soviec
