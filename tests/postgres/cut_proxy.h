// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>

namespace sample {

/// A line to a server of the loopback that breaks after a number of bytes, is slow, or leads nowhere. Carries
/// bytes both ways in a thread of its own.
class CutProxy {
public:
    explicit CutProxy(int targetPort);
    ~CutProxy();
    CutProxy(const CutProxy&) = delete;
    CutProxy& operator=(const CutProxy&) = delete;

    int port() const { return m_port; }
    /// From now on the line breaks when so many bytes have gone either way, and again at each new
    /// connection; below 0: never.
    void cutAfter(qint64 bytes);
    /// Each piece waits so long before it goes on.
    void slow(int milliseconds) { m_delay = milliseconds; }
    /// False: nobody answers, and open connections end.
    void setOpen(bool open) { m_open = open; }
    /// Bytes that went either way since cutAfter().
    qint64 carried() const { return m_carried; }

private:
    struct Pair {
        int client = -1;
        int server = -1;
    };
    void run();
    bool carry(int from, int to);
    int m_target;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<qint64> m_left {-1};
    std::atomic<qint64> m_carried {0};
    std::atomic<int> m_delay {0};
    std::atomic<bool> m_open {true};
    std::atomic<bool> m_stop {false};
    std::thread m_thread;
};

} // namespace sample
