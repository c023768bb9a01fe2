// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/unit.h"

#include <QList>
#include <QPushButton>
#include <QStringList>

class QLabel;
class QListWidget;
class QMenu;

namespace soviec {

/// Who may use an item: everybody, or the units that are ticked in the list that opens, each with
/// everything below it, and of their people the holders of the positions that are ticked.
class UsersField : public QPushButton {
    Q_OBJECT

public:
    explicit UsersField(QWidget* parent = nullptr);
    void setUnits(const QList<Unit>& units);
    /// Code and name of every position there is to choose.
    void setPositions(const QList<std::pair<QString, QString>>& positions);
    void setUsers(const QList<UnitId>& users, const QStringList& positions);
    QList<UnitId> users() const { return m_users; }
    QStringList positions() const { return m_chosen; }
    /// Shown, but not changed.
    void setReadOnly(bool readOnly);

signals:
    /// A person ticked something.
    void edited();

private:
    QListWidget* makeList(const QString& heading, const QString& name, QWidget* parent);
    void fillPositions();
    void showUsers();
    void takeTicks();
    QMenu* m_menu;
    QListWidget* m_unitTicks;
    QLabel* m_noPositions;
    QListWidget* m_positionTicks;
    QList<std::pair<QString, QString>> m_positions;
    QList<UnitId> m_users;
    QStringList m_chosen;
    bool m_filling = false;
};

} // namespace soviec
