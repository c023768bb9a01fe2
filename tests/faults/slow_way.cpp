// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/slow_way.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace faults {

SlowWay::SlowWay(int serverPort)
    : m_serverPort(serverPort)
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_context, [this] { begin(); }, Qt::BlockingQueuedConnection);
}

SlowWay::~SlowWay()
{
    QMetaObject::invokeMethod(&m_context, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SlowWay::begin()
{
    m_server = new QTcpServer;
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port on the loopback");
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket* client = m_server->nextPendingConnection())
            join(client);
    });
}

void SlowWay::join(QTcpSocket* client)
{
    auto* server = new QTcpSocket(m_server);
    server->connectToHost(QHostAddress::LocalHost, quint16(m_serverPort));
    QObject::connect(client, &QTcpSocket::readyRead, m_server, [=, this] { pass(client, server, true); });
    QObject::connect(server, &QTcpSocket::readyRead, m_server, [=, this] { pass(server, client, false); });
    QObject::connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
}

void SlowWay::pass(QTcpSocket* from, QTcpSocket* to, bool towardsServer)
{
    const QByteArray bytes = from->readAll();
    if (towardsServer && m_left >= 0) {
        --m_left;
        if (m_left < 0) {
            for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>())
                socket->abort();
            return;
        }
    }
    if (m_delay == 0) {
        to->write(bytes);
        return;
    }
    // The same delay for every piece keeps their order.
    QTimer::singleShot(m_delay.load(), to, [to, bytes] { to->write(bytes); });
}

} // namespace faults
