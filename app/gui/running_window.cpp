// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/running_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

/// How long the first window may take to say that it is there.
constexpr int patienceMs = 500;

/// One name a file, whatever path leads to it; short enough for every system's socket names.
QString socketName(const QString& database)
{
    const QFileInfo file(database);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"soviec-"_s + QString::fromLatin1(digest.toHex().first(16));
}

} // namespace

RunningWindow::RunningWindow(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            caller->write("here");
            caller->flush();
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
        }
        emit raiseWanted();
    });
}

bool RunningWindow::raise(const QString& database)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(database));
    return socket.waitForConnected(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void RunningWindow::show(const QString& database)
{
    m_server.close();
    // What a process left behind that was killed; a living one has answered to raise().
    QLocalServer::removeServer(socketName(database));
    m_server.listen(socketName(database));
}

} // namespace soviec
