// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace soviec {

using Sha256 = std::array<unsigned char, 32>;

/// SHA-256 (FIPS 180-4).
Sha256 sha256Of(QByteArrayView bytes);

} // namespace soviec
