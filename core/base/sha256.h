// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace soviec {

/// The 32 bytes of SHA-256 (FIPS 180-4) over the bytes.
QByteArray sha256(QByteArrayView bytes);

/// "sha256:" and the 64 lower-case hexadecimal digits of sha256().
QString sha256Tag(QByteArrayView bytes);

} // namespace soviec
