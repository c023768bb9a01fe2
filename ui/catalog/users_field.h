// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/unit.h"

#include <QList>
#include <QPushButton>

class QListWidget;
class QMenu;

namespace soviec {

/// The units that may use an item: everybody, or those that are ticked in the list that opens, each
/// with everything below it.
class UsersField : public QPushButton {
    Q_OBJECT

public:
    explicit UsersField(QWidget* parent = nullptr);
    void setUnits(const QList<Unit>& units);
    void setUsers(const QList<UnitId>& users);
    QList<UnitId> users() const { return m_users; }
    /// Shown, but not changed.
    void setReadOnly(bool readOnly);

private:
    void showUsers();
    void takeTicks();
    QMenu* m_menu;
    QListWidget* m_list;
    QList<Unit> m_units;
    QList<UnitId> m_users;
    bool m_filling = false;
};

} // namespace soviec
