// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/users_field.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QWidgetAction>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

void addTick(QListWidget* list, const QString& text, const QString& id)
{
    auto* item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

// Ticks what is chosen; the texts of that.
QStringList tick(QListWidget* list, const QStringList& ids)
{
    QStringList names;
    for (int i = 0; i < list->count(); ++i) {
        QListWidgetItem* item = list->item(i);
        const bool ticked = ids.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        if (ticked)
            names.append(item->text());
    }
    return names;
}

QStringList ticked(const QListWidget* list)
{
    QStringList ids;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            ids.append(list->item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

} // namespace

UsersField::UsersField(QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    auto* panel = new QWidget(m_menu);
    auto* column = makeColumn(panel, Space::Small, Space::Tight);
    m_unitTicks = makeList(Tr::tr("Units that may use the item"), u"unitTicks"_s, panel);
    m_positionTicks = makeList(Tr::tr("Of them, only these positions"), u"positionTicks"_s, panel);
    m_noPositions = makeParagraph(
        Tr::tr("No positions yet. They are entered on the Positions page."), Face::Small, Ink::Muted, panel);
    column->addWidget(m_noPositions);
    auto* action = new QWidgetAction(m_menu);
    action->setDefaultWidget(panel);
    m_menu->addAction(action);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, m_unitTicks, qOverload<>(&QWidget::setFocus));
    fillPositions();
}

QListWidget* UsersField::makeList(const QString& heading, const QString& name, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(heading);
    list->setFrameShape(QFrame::NoFrame);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    onLook(list, [list] { list->setFixedSize(px(list, Space::SideWide), px(list, Space::FieldLong)); });
    parent->layout()->addWidget(makeLabel(heading, Face::Small, Ink::Muted, parent));
    parent->layout()->addWidget(list);
    connect(list, &QListWidget::itemChanged, this, &UsersField::takeTicks);
    return list;
}

void UsersField::setUnits(const QList<Unit>& units)
{
    const QScopedValueRollback filling(m_filling, true);
    m_unitTicks->clear();
    for (const Unit& unit : units)
        addTick(m_unitTicks, unit.name, unit.id.toString());
    showUsers();
}

void UsersField::setPositions(const QList<std::pair<QString, QString>>& positions)
{
    m_positions = positions;
    fillPositions();
}

// Those that are chosen and in no list any more stay to be seen and given up.
void UsersField::fillPositions()
{
    const QScopedValueRollback filling(m_filling, true);
    QStringList missing = m_chosen;
    m_positionTicks->clear();
    for (const auto& [code, name] : std::as_const(m_positions)) {
        addTick(m_positionTicks, code + u" · "_s + name, code);
        missing.removeAll(code);
    }
    for (const QString& code : std::as_const(missing))
        addTick(m_positionTicks, code, code);
    m_positionTicks->setVisible(m_positionTicks->count() > 0);
    m_noPositions->setVisible(m_positionTicks->count() == 0);
    showUsers();
}

void UsersField::setUsers(const QList<UnitId>& users, const QStringList& positions)
{
    m_users = users;
    m_chosen = positions;
    fillPositions();
}

void UsersField::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void UsersField::showUsers()
{
    const QScopedValueRollback filling(m_filling, true);
    QStringList ids;
    for (const UnitId& unit : std::as_const(m_users))
        ids.append(unit.toString());
    const QStringList units = tick(m_unitTicks, ids);
    const QStringList positions = tick(m_positionTicks, m_chosen);
    QStringList words;
    if (!m_users.isEmpty())
        words.append(
            units.size() == 1 && m_chosen.isEmpty()
                ? units.front() : Tr::tr("%n units", nullptr, int(m_users.size())));
    if (!m_chosen.isEmpty())
        words.append(
            m_chosen.size() == 1 ? m_chosen.front()
                                 : Tr::tr("%n positions", nullptr, int(m_chosen.size())));
    setText(words.isEmpty() ? Tr::tr("every unit") : words.join(u" · "_s));
    const QStringList names = units + positions;
    setToolTip(names.isEmpty() ? Tr::tr("Every unit may use the item.") : names.join(u'\n'));
}

void UsersField::takeTicks()
{
    if (m_filling)
        return;
    m_users.clear();
    for (const QString& id : ticked(m_unitTicks))
        m_users.append(UnitId::parse(id).value_or(UnitId()));
    m_chosen = ticked(m_positionTicks);
    showUsers();
    emit edited();
}

} // namespace soviec
