// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/memory.h"

#include <QFileInfo>

namespace soviec {

/// The largest table, workbook or Word document that is read, in bytes.
constexpr qint64 largestDocument = qint64(64) * 1024 * 1024;

/// What `read(bytes, file name)` makes of a file. Errors: those of readFile() and of `read`, and
/// Unavailable where memory runs out over it.
template <class Read>
auto readDocument(const QString& path, Read read) -> decltype(read(QByteArray(), QString()))
{
    const QString name = QFileInfo(path).fileName();
    return withinMemory(name, [&]() -> decltype(read(QByteArray(), QString())) {
        const auto bytes = readFile(path, largestDocument);
        if (!bytes)
            return passOn(bytes);
        return read(*bytes, name);
    });
}

} // namespace soviec
