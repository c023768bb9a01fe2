// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace soviec {

using Sha256 = std::array<unsigned char, 32>;

/// SHA-256 (FIPS 180-4): by the instructions of the processor for it, else by libsodium.
Sha256 sha256Of(QByteArrayView bytes);
/// By the instructions of the processor; nothing where it has none.
std::optional<Sha256> sha256ByProcessor(QByteArrayView bytes);

} // namespace soviec
