// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>
#endif

namespace soviec {

/// The end of main(), when everything is written and closed: the status to return. On Windows it does not return:
/// there threads are ended before libraries tidy up, and what Qt keeps of faces for threads that printed may
/// wait for one of them for ever.
inline int leave(int status)
{
#ifdef Q_OS_WIN
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(status));
#endif
    return status;
}

} // namespace soviec
