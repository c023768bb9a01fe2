// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every row of the history is hashed, an import a million of them, and libsodium computes each word by plain
// arithmetic: about as long as SQLite takes to insert half a row. Processors since 2016 have instructions for it.
#include "core/base/sha256.h"

#include <sodium.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define SOVIEC_SHA_X86 1
#include <cpuid.h>
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstdint>

namespace soviec {

#ifdef SOVIEC_SHA_X86

namespace {

constexpr qsizetype blockBytes = 64;
constexpr qsizetype lengthBytes = 8; // at the end of the last block, in bits

// FIPS 180-4, 4.2.2: of the cube roots of the first primes.
alignas(16) constexpr std::uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// 5.3.3: of the square roots of the first eight.
constexpr std::uint32_t initial[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

bool processorHashes()
{
    constexpr unsigned extended = 7;
    constexpr unsigned hashing = 1U << 29;  // SHA, in EBX of the extended features
    constexpr unsigned shuffling = 1U << 19; // SSE4.1, which has the older ones with it
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & shuffling) == 0)
        return false;
    return __get_cpuid_count(extended, 0, &a, &b, &c, &d) != 0 && (b & hashing) != 0;
}

// The eight words of the state as the instructions hold them, the first one highest.
struct State {
    __m128i abef;
    __m128i cdgh;
};

__attribute__((target("sha,sse4.1"))) State begun()
{
    const auto word = [](int at) { return int(initial[at]); };
    return {
        _mm_set_epi32(word(0), word(1), word(4), word(5)), _mm_set_epi32(word(2), word(3), word(6), word(7))};
}

// Sixteen times four rounds. Of the schedule the last sixteen words are at hand, four in each register.
__attribute__((target("sha,sse4.1"))) void addBlocks(State& state, const char* bytes, qsizetype blocks)
{
    const __m128i bigEndian = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
    for (; blocks > 0; --blocks, bytes += blockBytes) {
        __m128i abef = state.abef;
        __m128i cdgh = state.cdgh;
        __m128i words[4];
#pragma GCC unroll 16
        for (int i = 0; i < 16; ++i) {
            __m128i& now = words[i % 4];
            if (i < 4) {
                now = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes) + i), bigEndian);
            } else {
                const __m128i last = words[(i + 3) % 4];
                const __m128i sevenBefore = _mm_alignr_epi8(last, words[(i + 2) % 4], 4);
                now = _mm_sha256msg2_epu32(
                    _mm_add_epi32(_mm_sha256msg1_epu32(now, words[(i + 1) % 4]), sevenBefore), last);
            }
            const __m128i added
                = _mm_add_epi32(now, _mm_load_si128(reinterpret_cast<const __m128i*>(constants) + i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0e));
        }
        state.abef = _mm_add_epi32(state.abef, abef);
        state.cdgh = _mm_add_epi32(state.cdgh, cdgh);
    }
}

__attribute__((target("sha,sse4.1"))) Sha256 ended(const State& state)
{
    alignas(16) std::uint32_t abef[4];
    alignas(16) std::uint32_t cdgh[4];
    _mm_store_si128(reinterpret_cast<__m128i*>(abef), state.abef);
    _mm_store_si128(reinterpret_cast<__m128i*>(cdgh), state.cdgh);
    const std::uint32_t words[8] = {abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0]};
    Sha256 hash;
    for (size_t i = 0; i < hash.size(); ++i)
        hash[i] = static_cast<unsigned char>(words[i / 4] >> (24 - 8 * (i % 4)));
    return hash;
}

} // namespace

std::optional<Sha256> sha256ByProcessor(QByteArrayView bytes)
{
    static const bool can = processorHashes();
    if (!can)
        return std::nullopt;
    State state = begun();
    const qsizetype whole = bytes.size() / blockBytes;
    addBlocks(state, bytes.data(), whole);
    // 5.1.1: one bit, then nothing up to the length.
    char end[2 * blockBytes] = {};
    const qsizetype left = bytes.size() - whole * blockBytes;
    std::copy_n(bytes.data() + whole * blockBytes, left, end);
    end[left] = char(0x80);
    const qsizetype blocks = left + 1 + lengthBytes <= blockBytes ? 1 : 2;
    const std::uint64_t bits = std::uint64_t(bytes.size()) * 8;
    for (qsizetype i = 0; i < lengthBytes; ++i)
        end[blocks * blockBytes - 1 - i] = char(bits >> (8 * i));
    addBlocks(state, end, blocks);
    return ended(state);
}

#else

std::optional<Sha256> sha256ByProcessor(QByteArrayView)
{
    return std::nullopt;
}

#endif

Sha256 sha256Of(QByteArrayView bytes)
{
    if (const auto hash = sha256ByProcessor(bytes))
        return *hash;
    Sha256 hash;
    static_assert(hash.size() == crypto_hash_sha256_BYTES);
    crypto_hash_sha256(
        hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()));
    return hash;
}

} // namespace soviec
