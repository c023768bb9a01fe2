// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>

class QTcpServer;
class QTcpSocket;

namespace faults {

/// A way to a server through which every piece takes its time, and which may break: listens on a port of
/// the loopback and passes everything on, in a thread of its own.
class SlowWay {
public:
    explicit SlowWay(int serverPort);
    ~SlowWay();
    SlowWay(const SlowWay&) = delete;
    SlowWay& operator=(const SlowWay&) = delete;

    int port() const { return m_port; }
    /// Milliseconds each way, from now on.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// Breaks every connection after so many further pieces towards the server.
    void breakAfter(int pieces) { m_left = pieces; }

private:
    void begin();
    void join(QTcpSocket* client);
    void pass(QTcpSocket* from, QTcpSocket* to, bool towardsServer);

    int m_serverPort;
    int m_port = 0;
    std::atomic<int> m_delay = 0;
    std::atomic<int> m_left = -1; ///< pieces until it breaks; -1: never
    QThread m_thread;
    QObject m_context; ///< lives in the thread, with the sockets
    QTcpServer* m_server = nullptr;
};

} // namespace faults
