// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace soviec::print {

/// The text as a QR code of middle error correction, a pixel a module, without the quiet zone;
/// null where the text is empty or too long for a code.
QImage qrCode(const QString& text);

} // namespace soviec::print
