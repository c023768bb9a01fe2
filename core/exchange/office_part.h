// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_archive.h"

#include <QByteArray>
#include <QString>

namespace soviec {

/// The entry a relationship of the entry `base` points to; empty where it leads outside the package.
QString resolveTarget(const QString& base, const QString& target);

/// True where XML declares a document type. An office file never does; one that does may want to
/// make the reader explode by entities.
bool declaresDocumentType(const QByteArray& xml);

/// The entry of the part that package relationships call the office document; empty where the
/// package names none that is there.
Result<QString> officeDocument(const ZipArchive& archive);

} // namespace soviec
