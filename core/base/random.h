// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace soviec {

/// SplitMix64: a small generator whose sequence follows from its seed alone, on every machine. For
/// invented data and reproducible ids, never for secrets.
class SeededRandom {
public:
    explicit constexpr SeededRandom(uint64_t seed) : m_state(seed) { }

    constexpr uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 … count-1; count ≥ 1.
    constexpr int below(int count) { return int(next() % uint64_t(count)); }
    /// low … high, both included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `percent` of 100 cases.
    constexpr bool chance(int percent) { return below(100) < percent; }
    /// A generator of its own for a part, so that parts do not shift each other.
    constexpr SeededRandom branch(uint64_t part) const
    {
        SeededRandom mixed(m_state ^ (part * 0xD1342543DE82EF95ULL));
        mixed.next();
        return mixed;
    }

private:
    uint64_t m_state;
};

} // namespace soviec
