// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/users_field.h"

#include "core/base/tr.h"
#include "ui/theme/on_look.h"
#include "ui/theme/space.h"

#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QWidgetAction>

#include <algorithm>

namespace soviec {

UsersField::UsersField(QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_list(new QListWidget(m_menu))
{
    m_list->setAccessibleName(Tr::tr("Units that may use the item"));
    m_list->setFrameShape(QFrame::NoFrame);
    onLook(m_list, [this] {
        m_list->setFixedSize(px(m_list, Space::SideWide), px(m_list, Space::SideNarrow));
    });
    auto* action = new QWidgetAction(m_menu);
    action->setDefaultWidget(m_list);
    m_menu->addAction(action);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemChanged, this, &UsersField::takeTicks);
    showUsers();
}

void UsersField::setUnits(const QList<Unit>& units)
{
    m_units = units;
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    for (const Unit& unit : units) {
        auto* item = new QListWidgetItem(unit.name, m_list);
        item->setData(Qt::UserRole, unit.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showUsers();
}

void UsersField::setUsers(const QList<UnitId>& users)
{
    m_users = users;
    showUsers();
}

void UsersField::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void UsersField::showUsers()
{
    const QScopedValueRollback filling(m_filling, true);
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const auto id = UnitId::parse(item->data(Qt::UserRole).toString());
        const bool ticked = id && m_users.contains(*id);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        if (ticked)
            names.append(item->text());
    }
    setText(
        m_users.isEmpty()   ? Tr::tr("every unit")
            : names.size() == 1 ? names.front()
                                : Tr::tr("%n units", nullptr, int(m_users.size())));
    setToolTip(names.isEmpty() ? Tr::tr("Every unit may use the item.") : names.join(u'\n'));
}

void UsersField::takeTicks()
{
    if (m_filling)
        return;
    m_users.clear();
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        const auto id = UnitId::parse(item->data(Qt::UserRole).toString());
        if (id && item->checkState() == Qt::Checked)
            m_users.append(*id);
    }
    showUsers();
}

} // namespace soviec
