// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace soviec {

/// Parses JSON and, unlike QJsonDocument, refuses an object that holds a key twice. The error
/// names the path ("lines[3].code") or the byte at fault. Nesting beyond 64 levels is refused.
Result<QJsonValue> parseJsonStrict(const QByteArray& utf8);

/// The path of the key that stood twice, where that is why parseJsonStrict() refused; else empty.
QString duplicateKeyPath(const Error& error);

/// One text for one value: keys sorted by code point, no blanks, UTF-8. What a checksum covers.
QByteArray canonicalJson(const QJsonValue& value);

} // namespace soviec
