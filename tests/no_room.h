// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace soviec::testing {

/// While one lives, no file of this process may grow beyond so many bytes: what a full disk does, whoever
/// runs the test.
class NoRoom {
public:
    explicit NoRoom(rlim_t bytes = 0)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tiny {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tiny);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    rlimit m_before {};
};

} // namespace soviec::testing
