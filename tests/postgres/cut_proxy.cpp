// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/cut_proxy.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace sample {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = qToBigEndian<quint32>(INADDR_LOOPBACK);
    address.sin_port = qToBigEndian<quint16>(quint16(port));
    return address;
}

// The C interface of sockets takes every family as its common beginning.
template <class Call>
int withAddress(sockaddr_in& address, Call call)
{
    socklen_t size = sizeof(address);
    return call(reinterpret_cast<sockaddr*>(&address), &size);
}

} // namespace

CutProxy::CutProxy(int targetPort)
    : m_target(targetPort)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    const int bound = withAddress(
        address, [this](sockaddr* at, socklen_t* size) { return ::bind(m_listener, at, *size); });
    const int named = withAddress(
        address, [this](sockaddr* at, socklen_t* size) { return ::getsockname(m_listener, at, size); });
    if (bound != 0 || named != 0 || ::listen(m_listener, 16) != 0)
        qFatal("no free port on the loopback");
    m_port = qFromBigEndian<quint16>(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CutProxy::~CutProxy()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

void CutProxy::cutAfter(qint64 bytes)
{
    m_carried = 0;
    m_left = bytes;
}

// False where the line ends here.
bool CutProxy::carry(int from, int to)
{
    std::array<char, 4096> piece {};
    const qint64 limit = m_left < 0 ? qint64(piece.size()) : m_left - m_carried;
    if (limit <= 0)
        return false;
    const ssize_t got = ::recv(from, piece.data(), std::size_t(std::min<qint64>(limit, piece.size())), 0);
    if (got <= 0)
        return false;
    if (m_delay > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(m_delay));
    m_carried += got;
    return ::send(to, piece.data(), std::size_t(got), MSG_NOSIGNAL) == got;
}

void CutProxy::run()
{
    std::vector<Pair> pairs;
    const auto end = [](const Pair& pair) {
        ::close(pair.client);
        ::close(pair.server);
    };
    while (!m_stop) {
        std::vector<pollfd> watched {{m_listener, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            watched.push_back({pair.client, POLLIN, 0});
            watched.push_back({pair.server, POLLIN, 0});
        }
        ::poll(watched.data(), watched.size(), 20);
        std::vector<Pair> left;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const bool sends = watched[1 + 2 * i].revents != 0;
            const bool answers = watched[2 + 2 * i].revents != 0;
            const bool goesOn = m_open && (!sends || carry(pairs[i].client, pairs[i].server))
                && (!answers || carry(pairs[i].server, pairs[i].client));
            if (goesOn)
                left.push_back(pairs[i]);
            else
                end(pairs[i]);
        }
        pairs = left;
        if (watched[0].revents == 0)
            continue;
        const Pair fresh {::accept(m_listener, nullptr, nullptr), ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
        sockaddr_in address = loopback(m_target);
        const int connected = withAddress(
            address, [&](sockaddr* at, socklen_t* size) { return ::connect(fresh.server, at, *size); });
        if (connected == 0 && m_open) {
            m_carried = 0;
            pairs.push_back(fresh);
        } else {
            end(fresh);
        }
    }
    for (const Pair& pair : pairs)
        end(pair);
}

} // namespace sample
