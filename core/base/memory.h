// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <new>
#include <stdexcept>

namespace soviec {

/// That the computer has no memory left to read `fileName`. Unavailable.
std::unexpected<Error> notEnoughMemory(const QString& fileName);

/// Runs `work`, which reads a file; where memory runs out, that as an Error. What it had built is gone.
template <class Work>
auto withinMemory(const QString& fileName, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return notEnoughMemory(fileName);
    } catch (const std::length_error&) {
        return notEnoughMemory(fileName);
    }
}

} // namespace soviec
