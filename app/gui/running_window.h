// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace soviec {

/// Lets a second start of the program on one database bring the first window to the front, so that
/// nobody works in two windows on one file. Talks over a socket only the same user can reach.
class RunningWindow : public QObject {
    Q_OBJECT

public:
    explicit RunningWindow(QObject* parent = nullptr);
    /// True where another process of this user shows `database`; it has been asked to come forward.
    static bool raise(const QString& database);
    /// This process shows `database` from now on, and no other one.
    void show(const QString& database);

signals:
    /// Another start wants to see the window.
    void raiseWanted();

private:
    QLocalServer m_server;
};

} // namespace soviec
