// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One program a target: SOVIEC_FUZZ_TARGET is the function it feeds.
#include "tests/fuzz/fuzz_target.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    soviec::fuzz::SOVIEC_FUZZ_TARGET(
        QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size)));
    return 0;
}
